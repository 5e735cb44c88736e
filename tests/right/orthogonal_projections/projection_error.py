# %% Gram and Schmidt, with loops and lists
def projection_error(x, B):
    rest = [float(v) for v in x]
    finished = []
    for j in range(len(B[0])):
        b = [float(row[j]) for row in B]
        for q in finished:
            s = sum(u * v for u, v in zip(q, b))
            b = [v - s * u for u, v in zip(q, b)]
        length = sum(v * v for v in b) ** 0.5
        q = [v / length for v in b]
        s = sum(u * v for u, v in zip(q, rest))
        rest = [v - s * u for u, v in zip(q, rest)]
        finished.append(q)
    return sum(v * v for v in rest) ** 0.5


# %% least squares by a library
def projection_error(x, B):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    c = np.linalg.lstsq(B, x, rcond=None)[0]
    return np.sqrt(((x - B @ c) ** 2).sum())


# %% normal equations
def projection_error(x, B):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    return np.linalg.norm(x - B @ np.linalg.solve(B.T @ B, B.T @ x))


# %% the formula with the inverse, worked out from the right
def projection_error(x, B):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    B = B / np.linalg.norm(B, axis=0)
    e = x - B @ (np.linalg.inv(B.T @ B) @ (B.T @ x))
    return np.sqrt(e @ e)


# %% x as one more column: the last entry of R is what remains of it
def projection_error(x, B):
    D, k = np.shape(B)
    if D <= k:
        return 0.0
    together = np.column_stack([np.array(B, dtype=float), np.array(x, dtype=float)])
    return abs(np.linalg.qr(together, mode="r")[k, k])
