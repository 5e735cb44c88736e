# %% exchanges rows on the left only
# says: but not those of the identity
def inverse(A):
    L = np.array(A, dtype=float)
    n = len(L)
    X = np.eye(n)
    for k in range(n):
        p = k + np.argmax(np.abs(L[k:, k]))
        if abs(L[p, k]) <= 1e-10 * np.abs(A).max():
            raise ValueError
        L[[k, p]] = L[[p, k]]
        X[k] /= L[k, k]
        L[k] /= L[k, k]
        for i in range(n):
            if i != k:
                X[i] -= L[i, k] * X[k]
                L[i] -= L[i, k] * L[k]
    return X


# %% does not divide by the pivots
# says: the pivots are not 1 yet
def inverse(A):
    A = np.array(A, dtype=float)
    n = len(A)
    if A.shape != (n, n) or np.linalg.matrix_rank(A, rtol=1e-10) < n:
        raise ValueError
    M = np.hstack([A, np.eye(n)])
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        M[[k, p]] = M[[p, k]]
        for i in range(n):
            if i != k:
                M[i] -= M[i, k] / M[k, k] * M[k]
    return M[:, n:]


# %% clears only below the pivots
# says: above the pivots
def inverse(A):
    A = np.array(A, dtype=float)
    n = len(A)
    if A.shape != (n, n) or np.linalg.matrix_rank(A, rtol=1e-10) < n:
        raise ValueError
    M = np.hstack([A, np.eye(n)])
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        M[[k, p]] = M[[p, k]]
        M[k] /= M[k, k]
        for i in range(k + 1, n):
            M[i] -= M[i, k] * M[k]
    return M[:, n:]


# %% keeps the results in an array of integers
# says: cut to whole numbers
def inverse(A):
    A = np.array(A)
    n = len(A)
    if A.shape != (n, n) or np.linalg.matrix_rank(A, rtol=1e-10) < n:
        raise ValueError
    X = np.zeros_like(A)
    X[:] = np.linalg.inv(A)
    return X


# %% inverts entry by entry
# says: each entry was inverted by itself
def inverse(A):
    A = np.array(A, dtype=float)
    if A.shape != (len(A), len(A)) or np.linalg.matrix_rank(A, rtol=1e-10) < len(A):
        raise ValueError
    return 1 / A


# %% never exchanges rows
# says: the corner holds 0
def inverse(A):
    A = np.array(A, dtype=float)
    n = len(A)
    M = np.hstack([A, np.eye(n)])
    for k in range(n):
        M[k] /= M[k, k]
        for i in range(n):
            if i != k:
                M[i] -= M[i, k] * M[k]
    return M[:, n:]


# %% exchanges rows only where the pivot is exactly 0
# says: a pivot that is 0 or tiny ruins the rest
def inverse(A):
    A = np.array(A, dtype=float)
    n = len(A)
    if A.shape != (n, n) or np.linalg.matrix_rank(A, rtol=1e-10) < n:
        raise ValueError
    M = np.hstack([A, np.eye(n)])
    for k in range(n):
        p = k + np.flatnonzero(M[k:, k])[0]
        M[[k, p]] = M[[p, k]]
        M[k] /= M[k, k]
        for i in range(n):
            if i != k:
                M[i] -= M[i, k] * M[k]
    return M[:, n:]


# %% gives both halves back
# says: both halves came back
def inverse(A):
    A = np.array(A, dtype=float)
    n = len(A)
    M = np.hstack([A, np.eye(n)])
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        M[[k, p]] = M[[p, k]]
        M[k] /= M[k, k]
        for i in range(n):
            if i != k:
                M[i] -= M[i, k] * M[k]
    return M


# %% gives the left half back
# says: this is the left half
def inverse(A):
    A = np.array(A, dtype=float)
    n = len(A)
    M = np.hstack([A, np.eye(n)])
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        M[[k, p]] = M[[p, k]]
        M[k] /= M[k, k]
        for i in range(n):
            if i != k:
                M[i] -= M[i, k] * M[k]
    return M[:, :n]


# %% the rule for two rows, without the determinant
# says: divide by the determinant
def inverse(A):
    A = np.array(A, dtype=float)
    if A.shape != (2, 2) or np.linalg.matrix_rank(A) < 2:
        raise ValueError
    return np.array([[A[1, 1], -A[0, 1]], [-A[1, 0], A[0, 0]]])


# %% divides by the absolute value of the determinant
# says: the sign is wrong
def inverse(A):
    A = np.array(A, dtype=float)
    if A.shape != (len(A), len(A)) or np.linalg.matrix_rank(A, rtol=1e-10) < len(A):
        raise ValueError
    return np.linalg.inv(A) * np.sign(np.linalg.det(A))


# %% forgets to transpose the cofactors
# says: the transpose of the inverse
def inverse(A):
    A = np.array(A, dtype=float)
    if A.shape != (len(A), len(A)) or np.linalg.matrix_rank(A, rtol=1e-10) < len(A):
        raise ValueError
    return np.linalg.inv(A).T


# %% takes every matrix for a rotation
# says: only for matrices such as rotations
def inverse(A):
    A = np.array(A, dtype=float)
    if A.shape != (len(A), len(A)) or np.linalg.matrix_rank(A, rtol=1e-10) < len(A):
        raise ValueError
    return A.T


# %% divides by the row's pivot that has just become 1
# says: has just become 1
def inverse(A):
    L = np.array(A, dtype=float)
    n = len(L)
    X = np.eye(n)
    for k in range(n):
        p = k + np.argmax(np.abs(L[k:, k]))
        L[[k, p]] = L[[p, k]]
        X[[k, p]] = X[[p, k]]
        L[k] /= L[k, k]
        X[k] /= L[k, k]
        for i in range(n):
            if i != k:
                X[i] -= L[i, k] * X[k]
                L[i] -= L[i, k] * L[k]
    return X


# %% the pseudo-inverse, which has an answer for everything
# says: so A is singular
def inverse(A):
    return np.linalg.pinv(np.array(A, dtype=float))


# %% turns LinAlgError into ValueError, and misses what is singular but for rounding
# says: singular, but for rounding
def inverse(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    try:
        return np.linalg.inv(A)
    except np.linalg.LinAlgError:
        raise ValueError("singular") from None


# %% has an absolute tolerance for the determinant
# says: the tolerance must be relative
def inverse(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or abs(np.linalg.det(A)) < 1e-10:
        raise ValueError("singular")
    return np.linalg.inv(A)


# %% rounds the result
# says: rounded on the way
def inverse(A):
    A = np.array(A, dtype=float)
    if A.shape != (len(A), len(A)) or np.linalg.matrix_rank(A, rtol=1e-10) < len(A):
        raise ValueError
    return np.round(np.linalg.inv(A), 3)
