# %% loops and lists only
def is_singular(A):
    n = len(A)
    if any(np.ndim(row) != 1 or len(row) != n for row in A):
        raise ValueError("not square")
    M = [[float(entry) for entry in row] for row in A]
    zero = 1e-10 * max(abs(entry) for row in M for entry in row)
    for k in range(n):
        p = max(range(k, n), key=lambda i: abs(M[i][k]))
        if abs(M[p][k]) <= zero:
            return True
        M[k], M[p] = M[p], M[k]
        for i in range(k + 1, n):
            f = M[i][k] / M[k][k]
            for j in range(k, n):
                M[i][j] -= f * M[k][j]
    return False


# %% the rank, by singular values
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    return np.linalg.matrix_rank(A, rtol=TOLERANCE) < len(A)


# %% the condition number, and a matrix of zeros apart
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or len(A) != len(A.T):
        raise ValueError
    if not A.any():
        return True
    return bool(not np.linalg.cond(A / np.abs(A).max()) < 1e10)


# %% the diagonal of U from scipy.linalg.lu
def is_singular(A):
    from scipy.linalg import lu

    A = np.array(A, dtype=np.float64)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError(A.shape)
    _, U = lu(A, permute_l=True)
    return np.min(np.abs(np.diag(U))) <= TOLERANCE * np.max(np.abs(A))


# %% the diagonal of R, by QR with exchanged columns
def is_singular(A):
    from scipy.linalg import qr

    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square matrices only")
    R = qr(A, mode="r", pivoting=True)[0]
    return bool(abs(R[-1, -1]) <= 1e-10 * abs(A).max())


# %% calls the row echelon form and looks at its last row
def is_singular(A: list) -> bool:
    R = row_echelon(A)
    return not np.any(np.abs(R[-1]) > TOLERANCE * np.abs(np.array(A, dtype=float)).max())


# %% the rank, with NumPy's own tolerance, which is relative too
def is_singular(A):
    if np.ndim(A) != 2 or np.shape(A)[0] != np.shape(A)[1]:
        raise ValueError("not square")
    return np.linalg.matrix_rank(A) < len(A)
