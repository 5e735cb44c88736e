# %% Gram and Schmidt, with loops and lists
def project(x, B):
    k = len(B[0])
    finished = []
    for j in range(k):
        b = [float(row[j]) for row in B]
        for _ in range(2):
            own = sum(v * v for v in b) ** 0.5
            b = [v / own for v in b]
            for q in finished:
                s = sum(u * v for u, v in zip(q, b))
                b = [v - s * u for u, v in zip(q, b)]
        length = sum(v * v for v in b) ** 0.5
        finished.append([v / length for v in b])
    p = [0.0] * len(B)
    for q in finished:
        s = sum(u * float(v) for u, v in zip(q, x))
        p = [v + s * u for u, v in zip(q, p)]
    return p


# %% QR, then coordinates in B
def project(x, B):
    B = np.array(B, dtype=float)
    Q, R = np.linalg.qr(B)
    return B @ np.linalg.solve(R, Q.T @ np.array(x, dtype=float))


# %% singular vectors
def project(x, B):
    B = np.asarray(B, dtype=float)
    U, s, Vt = np.linalg.svd(B / np.linalg.norm(B, axis=0), full_matrices=False)
    return U @ (U.T @ np.asarray(x, dtype=float))


# %% least squares by a library, columns of length 1
def project(x, B):
    B = np.asarray(B, dtype=float)
    B = B / np.sqrt(np.sum(B**2, axis=0))
    coordinates = np.linalg.lstsq(B, np.asarray(x, dtype=float), rcond=None)[0]
    return B @ coordinates


# %% the modified Gram and Schmidt, adding up the parts of x as they come
def project(x, B):
    rest = np.array(x, dtype=float)
    B = np.array(B, dtype=float)
    B /= np.linalg.norm(B, axis=0)
    p = np.zeros(len(rest))
    for j in range(B.shape[1]):
        q = B[:, j] / np.linalg.norm(B[:, j])
        p = p + (q @ rest) * q
        rest = rest - (q @ rest) * q
        for i in range(j + 1, B.shape[1]):
            B[:, i] = B[:, i] - (q @ B[:, i]) * q
    return p
