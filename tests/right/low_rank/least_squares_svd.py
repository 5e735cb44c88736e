# %% NumPy's lstsq
def least_squares_svd(A, b, tolerance):
    A, b = np.asarray(A, dtype=float), np.asarray(b, dtype=float)
    if b.shape != A.shape[:1]:
        raise ValueError("shapes")
    x, _, _, _ = np.linalg.lstsq(A, b, rcond=tolerance)
    return x


# %% a pseudo-inverse times b
def least_squares_svd(A, b, tolerance):
    A, b = np.array(A, float), np.array(b, float)
    if b.ndim != 1 or len(b) != len(A):
        raise ValueError(f"{b.shape}")
    return np.linalg.pinv(A, rcond=tolerance) @ b


# %% a loop over the terms
def least_squares_svd(A, b, tolerance):
    U, s, Vt = np.linalg.svd(A)
    b = np.asarray(b, dtype=float)
    if b.shape != (U.shape[0],):
        raise ValueError("b has another length")
    x = np.zeros(Vt.shape[1])
    for i in range(len(s)):
        if s[i] <= tolerance * s[0]:
            break
        x += (U[:, i] @ b) / s[i] * Vt[i]
    return x


# %% lists and sums
def least_squares_svd(A, b, tolerance):
    if np.ndim(b) != 1 or len(b) != len(A):
        raise ValueError("b")
    b = [float(v) for v in b]
    U, s, Vt = np.linalg.svd(np.array(A, dtype=float), full_matrices=False)
    x = [0.0] * len(A[0])
    for p, sigma in enumerate(s):
        if sigma > tolerance * max(s):
            share = sum(U[i, p] * b[i] for i in range(len(b))) / sigma
            x = [x[j] + share * Vt[p, j] for j in range(len(x))]
    return x


# %% scipy's lstsq
def least_squares_svd(A, b, tolerance):
    from scipy.linalg import lstsq

    A, b = np.array(A, float), np.array(b, float)
    if b.shape != (A.shape[0],):
        raise ValueError("b")
    return lstsq(A, b, cond=tolerance)[0]


# %% the matrix without its small part, and lstsq for that
def least_squares_svd(A, b, tolerance):
    A, b = np.array(A, float), np.array(b, float)
    if b.shape != (A.shape[0],):
        raise ValueError("b")
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    k = np.count_nonzero(s > tolerance * s[0])
    coordinates, *_ = np.linalg.lstsq(U[:, :k] * s[:k], b, rcond=None)
    return coordinates @ Vt[:k]
