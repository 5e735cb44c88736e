# %% the normal equations with the matrix W
def least_squares(A, y, sigma):
    A = np.array(A, dtype=float)
    y = np.array(y, dtype=float)
    N, k = A.shape
    if N < k:
        raise ValueError("too few points")
    values = np.linalg.svd(A, compute_uv=False)
    if values[-1] <= 1e-10 * values[0]:
        raise ValueError("dependent columns")
    W = np.diag(1 / (np.zeros(N) + np.array(sigma, dtype=float)) ** 2)
    return np.linalg.solve(A.T @ W @ A, A.T @ W @ y)


# %% a QR decomposition of the scaled matrix
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    s = np.ones(len(y)) * np.asarray(sigma, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-10) != A.shape[1]:
        raise ValueError("rank too small")
    Q, R = np.linalg.qr(A / s[:, np.newaxis])
    return np.linalg.solve(R, Q.T @ (y / s))


# %% the pseudo-inverse
def least_squares(A, y, sigma):
    A = np.asarray(A, dtype=float)
    if A.shape[0] < A.shape[1] or np.linalg.cond(A) > 1e10:
        raise ValueError("no single best answer")
    s = np.broadcast_to(np.asarray(sigma, dtype=float).reshape(-1), (A.shape[0],))
    return np.linalg.pinv((A.T / s).T) @ (np.asarray(y, dtype=float) / s)


# %% the singular value decomposition by hand
def least_squares(A, y, sigma):
    A = np.asarray(A, dtype=float)
    if len(A) < len(A[0]):
        raise ValueError("N < k")
    U, s, Vt = np.linalg.svd(A)
    if s.min() < 1e-10 * s.max() or s.max() == 0:
        raise ValueError("dependent")
    root = np.ones(len(A)) / np.asarray(sigma, dtype=float)
    U, s, Vt = np.linalg.svd(root[:, None] * A, full_matrices=False)
    return Vt.T @ ((U.T @ (root * np.asarray(y, dtype=float))) / s)


# %% elimination in loops
def least_squares(A, y, sigma):
    A = [[float(v) for v in row] for row in A]
    N, k = len(A), len(A[0])
    y = [float(v) for v in y]
    sigma = [float(sigma)] * N if np.ndim(sigma) == 0 else [float(v) for v in sigma]
    if N < k or np.linalg.matrix_rank(A, rtol=1e-10) < k:
        raise ValueError("dependent columns or too few rows")
    w = [1 / s**2 for s in sigma]
    M = [[sum(w[i] * A[i][a] * A[i][b] for i in range(N)) for b in range(k)] for a in range(k)]
    v = [sum(w[i] * A[i][a] * y[i] for i in range(N)) for a in range(k)]
    for j in range(k):
        for i in range(j + 1, k):
            f = M[i][j] / M[j][j]
            M[i] = [p - f * q for p, q in zip(M[i], M[j])]
            v[i] -= f * v[j]
    p = [0.0] * k
    for j in reversed(range(k)):
        p[j] = (v[j] - sum(M[j][i] * p[i] for i in range(j + 1, k))) / M[j][j]
    return p
