# %% loops and lists
def affine_projection(x, B, offset):
    x0 = [float(v) for v in offset]
    d = [float(v) - w for v, w in zip(x, x0)]
    finished = []
    for j in range(len(B[0])):
        b = [float(row[j]) for row in B]
        for q in finished:
            s = sum(u * v for u, v in zip(q, b))
            b = [v - s * u for u, v in zip(q, b)]
        length = sum(v * v for v in b) ** 0.5
        finished.append([v / length for v in b])
    p = x0
    for q in finished:
        s = sum(u * v for u, v in zip(q, d))
        p = [v + s * u for u, v in zip(q, p)]
    return p


# %% least squares by a library
def affine_projection(x, B, offset):
    x, B, offset = (np.array(a, dtype=float) for a in (x, B, offset))
    return offset + B @ np.linalg.lstsq(B, x - offset, rcond=None)[0]


# %% the point nearest to the origin is another offset
def affine_projection(x, B, offset):
    x, B, offset = (np.array(a, dtype=float) for a in (x, B, offset))
    Q, _ = np.linalg.qr(B)
    foot = offset - Q @ (Q.T @ offset)
    return foot + Q @ (Q.T @ x)


# %% x without the part of the difference that stands across
def affine_projection(x, B, offset):
    x, B, offset = (np.array(a, dtype=float) for a in (x, B, offset))
    d = x - offset
    error = d - B @ np.linalg.solve(B.T @ B, B.T @ d)
    return x - error


# %% singular vectors
def affine_projection(x, B, offset):
    U, s, Vt = np.linalg.svd(np.array(B, dtype=float), full_matrices=False)
    d = np.subtract(x, offset, dtype=float)
    return np.add(offset, U @ (U.T @ d), dtype=float)
