# %% a loop of outer products
def rank_k(A, k):
    A = np.asarray(A, dtype=float)
    if k < 1 or k > min(A.shape):
        raise ValueError("k should be from 1 to min(m, n)")
    U, s, Vt = np.linalg.svd(A)
    total = np.zeros(A.shape)
    for i in range(k):
        total += s[i] * np.outer(U[:, i], Vt[i, :])
    return total


# %% the small singular values set to 0
def rank_k(A, k):
    m, n = np.shape(A)
    if not 0 < k <= min(m, n):
        raise ValueError(k)
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    s[k:] = 0
    return U @ np.diag(s) @ Vt


# %% projection of the rows onto eigenvectors of AᵀA
def rank_k(A, k):
    A = np.array(A, float)
    if k not in range(1, min(A.shape) + 1):
        raise ValueError("no such k")
    V = np.linalg.eigh(A.T @ A)[1][:, ::-1][:, :k]
    return A @ V @ V.T


# %% projection of the columns onto eigenvectors of AAᵀ
def rank_k(A, k):
    A = np.array(A, float)
    if k > min(A.shape) or k < 1:
        raise ValueError("no such k")
    U = np.linalg.eigh(A @ A.T)[1][:, -k:]
    return U @ (U.T @ A)


# %% A minus the last terms
def rank_k(A, k):
    A = np.asarray(A, dtype=float)
    if k <= 0 or min(A.shape) < k:
        raise ValueError("k")
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    return A - U[:, k:] @ (s[k:, None] * Vt[k:])


# %% with loops and lists, from scipy's pieces
def rank_k(A, k):
    from scipy.linalg import svd

    U, s, Vt = svd(np.asarray(A, dtype=float))
    m, n = len(U), len(Vt)
    if not 1 <= k <= min(m, n):
        raise ValueError
    rows = []
    for i in range(m):
        rows.append([sum(U[i][p] * s[p] * Vt[p][j] for p in range(k)) for j in range(n)])
    return rows
