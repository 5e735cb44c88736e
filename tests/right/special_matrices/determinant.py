# %% loops and lists only
def determinant(A):
    n = len(A)
    if any(np.ndim(row) != 1 or len(row) != n for row in A):
        raise ValueError("not square")
    M = [[float(entry) for entry in row] for row in A]
    det = 1.0
    for k in range(n):
        p = max(range(k, n), key=lambda i: abs(M[i][k]))
        if M[p][k] == 0:
            return 0.0
        if p > k:
            M[k], M[p] = M[p], M[k]
            det *= -1
        det *= M[k][k]
        for i in range(k + 1, n):
            f = M[i][k] / M[k][k]
            for j in range(k, n):
                M[i][j] -= f * M[k][j]
    return det


# %% np.linalg.det
def determinant(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    return np.linalg.det(A)


# %% Laplace: along the first row, calling itself
def determinant(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError(A.shape)
    if len(A) == 1:
        return A[0, 0]
    if len(A) == 2:
        return A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    return sum((-1) ** j * A[0, j] * determinant(np.delete(A[1:], j, axis=1)) for j in range(len(A)))


# %% scipy's LU, the sign from the permutation
def determinant(A):
    from scipy.linalg import lu_factor

    import warnings

    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    warnings.simplefilter("ignore")
    LU, exchanged = lu_factor(A)
    sign = -1 if np.sum(exchanged != np.arange(len(A))) % 2 else 1
    return sign * np.prod(np.diag(LU))


# %% turns one row round at each exchange, so that the sign looks after itself
def determinant(A: list) -> float:
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError("square")
    for k in range(len(U) - 1):
        p = k + int(np.argmax(np.abs(U[k:, k])))
        if abs(U[p, k]) <= TOLERANCE * np.abs(np.array(A, dtype=float)).max():
            return 0
        if p != k:
            U[[k, p]] = np.stack([U[p], -U[k]])
        for i in range(k + 1, len(U)):
            U[i] = U[i] - U[i, k] / U[k, k] * U[k]
    return U.diagonal().prod()


# %% the sign from counting inversions, the size from singular values
def determinant(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    Q, R = np.linalg.qr(A)
    return float(np.prod(np.diag(R))) * round(float(np.linalg.det(Q)))
