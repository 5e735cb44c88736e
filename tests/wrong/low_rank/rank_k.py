# %% the last k terms
# says: LAST term
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 1 <= k <= len(s):
        raise ValueError
    return (U[:, -k:] * s[-k:]) @ Vt[-k:]


# %% no singular values
# says: singular value is missing
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 1 <= k <= len(s):
        raise ValueError
    return U[:, :k] @ Vt[:k]


# %% columns of Vt
# says: ROWS
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 1 <= k <= len(s):
        raise ValueError
    return (U[:, :k] * s[:k]) @ Vt[:, :k].T


# %% s as if it were a matrix
# says: s is a vector
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 1 <= k <= len(s):
        raise ValueError
    return U[:, :k] @ s[:k] @ Vt[:k]


# %% the full matrices, with np.diag
# says: Without full_matrices=False
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A)
    if not 1 <= k <= len(s):
        raise ValueError
    s[k:] = 0
    return U @ np.diag(s) @ Vt


# %% range stops before k
# says: last of the k terms is missing
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 1 <= k <= len(s):
        raise ValueError
    total = np.zeros(np.shape(A))
    for i in range(1, k):
        total += s[i - 1] * np.outer(U[:, i - 1], Vt[i - 1])
    return total


# %% one term too many
# says: A itself
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 1 <= k <= len(s):
        raise ValueError
    return (U[:, : k + 1] * s[: k + 1]) @ Vt[: k + 1]


# %% only term k
# says: second term alone
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 1 <= k <= len(s):
        raise ValueError
    return s[k - 1] * np.outer(U[:, k - 1], Vt[k - 1])


# %% eigenvalues in place of singular values
# says: SQUARE of the singular value
def rank_k(A, k):
    A = np.asarray(A, dtype=float)
    if not 1 <= k <= min(A.shape):
        raise ValueError
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    return (U[:, :k] * s[:k] ** 2) @ Vt[:k]


# %% U made from V by dividing, also by 0
# says: Don't divide by them
def rank_k(A, k):
    A = np.asarray(A, dtype=float)
    if not 1 <= k <= min(A.shape):
        raise ValueError
    values, V = np.linalg.eigh(A.T @ A)
    V = V[:, ::-1][:, :k]
    s = np.sqrt(np.where(values[::-1][:k] > 1e-12 * values[-1], values[::-1][:k], 0))
    U = A @ V / s
    return (U * s) @ V.T


# %% U and V from two calls, each with signs of its own
# says: from the same call
def rank_k(A, k):
    A = np.asarray(A, dtype=float)
    if not 1 <= k <= min(A.shape):
        raise ValueError
    values, V = np.linalg.eigh(A.T @ A)
    _, U = np.linalg.eigh(A @ A.T)
    U, V = -np.abs(U[:, ::-1][:, :k]), np.abs(V[:, ::-1][:, :k])
    return U * np.sqrt(np.abs(values[::-1][:k])) @ V.T


# %% stored in an array like A
# says: whole numbers
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 1 <= k <= len(s):
        raise ValueError
    result = np.zeros_like(A)
    result[:] = (U[:, :k] * s[:k]) @ Vt[:k]
    return result


# %% as a picture again
# says: uint8
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 1 <= k <= len(s):
        raise ValueError
    result = (U[:, :k] * s[:k]) @ Vt[:k]
    if np.asarray(A).dtype == np.uint8:
        return result.astype(np.uint8)
    return result


# %% takes every k
# says: 3 are asked for
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    return (U[:, :k] * s[:k]) @ Vt[:k]


# %% compares k with the rows alone
# says: smaller of both
def rank_k(A, k):
    if k < 1 or k > len(A):
        raise ValueError("k")
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    return (U[:, :k] * s[:k]) @ Vt[:k]


# %% refuses only k that are too large
# says: k is 0
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if k > len(s):
        raise ValueError("k")
    return (U[:, :k] * s[:k]) @ Vt[:k]


# %% the pieces
# says: Put them together
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 1 <= k <= len(s):
        raise ValueError
    return U[:, :k], s[:k], Vt[:k]


# %% the first k columns of A
# says: first k columns are left
def rank_k(A, k):
    A = np.asarray(A, float)
    if not 1 <= k <= min(A.shape):
        raise ValueError
    return A[:, :k]


# %% squares in uint8
# says: outgrew uint8
def rank_k(A, k):
    A = np.asarray(A)
    if not 1 <= k <= min(A.shape):
        raise ValueError
    V = np.linalg.eigh(A.T @ A)[1][:, ::-1][:, :k]
    return A @ V @ V.T


# %% U[i] for U[:, i]
# says: Rows of U were taken
def rank_k(A, k):
    U, s, Vt = np.linalg.svd(A)
    if not 1 <= k <= len(s):
        raise ValueError
    total = 0
    for i in range(k):
        total = total + s[i] * np.outer(U[i], Vt[i])
    return total
