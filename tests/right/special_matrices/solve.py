# %% loops and lists only, Gauss–Jordan
def solve(A, b):
    n = len(A)
    if np.ndim(b) != 1 or len(b) != n or any(np.ndim(row) != 1 or len(row) != n for row in A):
        raise ValueError("shapes")
    M = [[float(entry) for entry in row] + [float(right)] for row, right in zip(A, b)]
    zero = 1e-10 * max(abs(entry) for row in M for entry in row[:n])
    for k in range(n):
        p = k
        for i in range(k + 1, n):
            if abs(M[i][k]) > abs(M[p][k]):
                p = i
        if abs(M[p][k]) <= zero:
            raise ValueError("singular")
        M[k], M[p] = M[p], M[k]
        for i in range(n):
            if i != k:
                f = M[i][k] / M[k][k]
                M[i] = [u - f * v for u, v in zip(M[i], M[k])]
    return [M[i][n] / M[i][i] for i in range(n)]


# %% np.linalg.solve behind a test of the rank
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or b.shape != A.shape[:1]:
        raise ValueError(f"{A.shape}, {b.shape}")
    if np.linalg.matrix_rank(A, rtol=TOLERANCE) < len(A):
        raise ValueError("singular")
    return np.linalg.solve(A, b)


# %% the answers of exercises 1 to 3, with b taken along by QR
def solve(A, b):
    if is_singular(A):
        raise ValueError("A is singular")
    if np.shape(b) != (len(A),):
        raise ValueError("b does not fit")
    Q, R = np.linalg.qr(np.array(A, dtype=float))
    return back_substitute(R, Q.T @ np.array(b, dtype=float))


# %% LU from scipy with a permutation, the smallest pivot looked at
def solve(A: np.ndarray, b: np.ndarray) -> np.ndarray:
    from scipy.linalg import lu, solve_triangular

    A = np.asarray(A, dtype=np.float64)
    b = np.asarray(b, dtype=np.float64)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("A is not square")
    if b.ndim != 1 or b.size != len(A):
        raise ValueError("b does not fit")
    P, L, U = lu(A)
    if np.abs(U.diagonal()).min() <= TOLERANCE * np.abs(A).max():
        raise ValueError("singular")
    return solve_triangular(U, solve_triangular(L, P.T @ b, lower=True))


# %% pseudo-inverse from singular values
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or A.shape != (len(b), len(b)):
        raise ValueError
    U, s, Vt = np.linalg.svd(A)
    if s[-1] <= TOLERANCE * s[0]:
        raise ValueError("singular")
    return Vt.T @ (U.T @ b / s)


# %% the largest entry of the whole rest as pivot, so that columns are exchanged too
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or A.shape != (len(b), len(b)):
        raise ValueError("shapes")
    n, order, zero = len(b), np.arange(len(b)), TOLERANCE * np.abs(A).max()
    for k in range(n):
        i, j = divmod(int(np.argmax(np.abs(A[k:, k:]))), n - k)
        i, j = i + k, j + k
        if abs(A[i, j]) <= zero:
            raise ValueError("singular")
        A[[k, i]], b[[k, i]] = A[[i, k]], b[[i, k]]
        A[:, [k, j]], order[[k, j]] = A[:, [j, k]], order[[j, k]]
        for r in range(k + 1, n):
            f = A[r, k] / A[k, k]
            A[r] -= f * A[k]
            b[r] -= f * b[k]
    x = np.zeros(n)
    for k in range(n - 1, -1, -1):
        x[order[k]] = (b[k] - sum(A[k, j] * x[order[j]] for j in range(k + 1, n))) / A[k, k]
    return x
