# %% loops and lists only
def inverse(A):
    n = len(A)
    if any(np.ndim(row) != 1 or len(row) != n for row in A):
        raise ValueError("not square")
    L = [[float(entry) for entry in row] for row in A]
    X = [[1.0 if i == j else 0.0 for j in range(n)] for i in range(n)]
    zero = 1e-10 * max(abs(entry) for row in L for entry in row)
    for k in range(n):
        p = max(range(k, n), key=lambda i: abs(L[i][k]))
        if abs(L[p][k]) <= zero:
            raise ValueError("singular")
        L[k], L[p], X[k], X[p] = L[p], L[k], X[p], X[k]
        pivot = L[k][k]
        L[k], X[k] = [u / pivot for u in L[k]], [u / pivot for u in X[k]]
        for i in range(n):
            if i != k:
                f = L[i][k]
                L[i] = [u - f * v for u, v in zip(L[i], L[k])]
                X[i] = [u - f * v for u, v in zip(X[i], X[k])]
    return X


# %% np.linalg.inv behind a test of the rank
def inverse(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if np.linalg.matrix_rank(A, rtol=TOLERANCE) < len(A):
        raise ValueError("singular")
    return np.linalg.inv(A)


# %% column by column, with the answers of earlier exercises
def inverse(A):
    if is_singular(A):
        raise ValueError("A is singular")
    return np.column_stack([solve(A, e) for e in np.eye(len(A))])


# %% cofactors over the determinant, scaled first
def inverse(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    n, scale = len(A), np.abs(A).max()
    if scale == 0 or np.linalg.svd(A / scale, compute_uv=False)[-1] < 1e-9:
        raise ValueError("singular")
    B = A / scale
    C = np.ones((n, n))
    for i in range(n):
        for j in range(n):
            C[i, j] = (-1) ** (i + j) * np.linalg.det(np.delete(np.delete(B, i, axis=0), j, axis=1))
    return C.T / (C[0] @ B[0]) / scale


# %% singular values
def inverse(A: np.ndarray) -> np.ndarray:
    A = np.asarray(A, dtype=np.float64)
    if A.ndim != 2 or A.shape != A.T.shape:
        raise ValueError(A.shape)
    U, s, Vt = np.linalg.svd(A)
    if not s.min() > TOLERANCE * s.max():
        raise ValueError("singular")
    return (Vt.T / s) @ U.T


# %% downwards first, upwards afterwards, divided at the end
def inverse(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    n = len(A)
    M = np.concatenate([A, np.identity(n)], axis=1)
    for k in range(n):
        p = k + abs(M[k:, k]).argmax()
        if abs(M[p, k]) <= 1e-10 * abs(A).max():
            raise ValueError
        if p != k:
            M[k], M[p] = M[p].copy(), M[k].copy()
        for i in range(k + 1, n):
            M[i] -= M[i, k] / M[k, k] * M[k]
    for k in range(n - 1, -1, -1):
        for i in range(k):
            M[i] -= M[i, k] / M[k, k] * M[k]
    return M[:, n:] / np.diag(M)[:, None]
