# %% R transposed
# says: A.T @ Q is its transpose
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    Q, R = np.linalg.qr(A)
    return Q, R.T


# %% R from A^T Q
# says: A.T @ Q is its transpose
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    Q = np.linalg.qr(A)[0]
    return Q, A.T @ Q


# %% fills R below the diagonal
# says: upper triangular
def qr_decomposition(A):
    A = np.array(A, float)
    n = A.shape[1]
    Q, R = np.zeros(A.shape), np.zeros((n, n))
    for j in range(n):
        b = A[:, j]
        for i in range(j):
            R[j, i] = Q[:, i] @ b
            b = b - R[j, i] * Q[:, i]
        R[j, j] = np.linalg.norm(b)
        if R[j, j] <= 1e-10 * np.linalg.norm(A[:, j]):
            raise ValueError
        Q[:, j] = b / R[j, j]
    return Q, R


# %% the full Q
# says: mode='reduced'
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    return np.linalg.qr(A, mode="complete")


# %% R before Q
# says: Q and R are exchanged
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    Q, R = np.linalg.qr(A)
    return R, Q


# %% Q alone
# says: be a pair
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    return np.linalg.qr(A)[0]


# %% no error for dependent columns
# says: column 1 is twice column 0
def qr_decomposition(A):
    return np.linalg.qr(np.array(A, float))


# %% an error for m < n only
# says: column 1 is twice column 0
def qr_decomposition(A):
    A = np.array(A, float)
    if A.shape[0] < A.shape[1]:
        raise ValueError
    return np.linalg.qr(A)


# %% takes a square matrix by its determinant, and misses other dependent columns
# says: the last column is
def qr_decomposition(A):
    A = np.array(A, float)
    m, n = A.shape
    if m < n or (m == n and abs(np.linalg.det(A)) < 1e-10 * np.abs(A).max() ** n):
        raise ValueError
    return np.linalg.qr(A)


# %% ones on the diagonal of R
# says: on it the length of what remains
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    Q, R = np.linalg.qr(A)
    return Q, R - np.diag(np.diag(R)) + np.eye(len(R))


# %% forgets the diagonal of R
# says: on it the length of what remains
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    Q, R = np.linalg.qr(A)
    return Q, np.triu(R, 1)


# %% signs put right in Q and forgotten in R
# says: have Q @ R = A
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    Q, R = np.linalg.qr(A)
    return Q * np.sign(np.diag(R)), R


# %% an absolute border: independent columns in small units are refused
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A, tol=1e-10) < A.shape[1]:
        raise ValueError
    return np.linalg.qr(A)


# %% asks for zeros on the diagonal of R, where rounding stands
# says: It should raise ValueError, because
def qr_decomposition(A):
    A = np.array(A, float)
    Q, R = np.linalg.qr(A)
    if A.shape[0] < A.shape[1] or np.any(np.diag(R) == 0):
        raise ValueError
    return Q, R


# %% Q is not divided by its lengths
# says: of length 1
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError
    Q, R = np.linalg.qr(A)
    d = np.diag(R)
    return Q * d, R / d[:, None]


# %% whole numbers: Q loses its decimals
# says: of length 1
def qr_decomposition(A):
    A = np.array(A)
    Q, R = np.linalg.qr(A)
    return Q.astype(int), R


# %% returns the error
# says: write `raise` in place of `return`
def qr_decomposition(A):
    A = np.array(A, float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        return ValueError("dependent columns")
    return np.linalg.qr(A)
