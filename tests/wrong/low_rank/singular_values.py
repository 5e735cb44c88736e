# %% eigenvalues without roots
# says: Take their roots
def singular_values(A):
    A = np.asarray(A, dtype=float)
    square = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    return np.linalg.eigvalsh(square)[::-1]


# %% in the order of eigvalsh
# says: The smallest comes first
def singular_values(A):
    A = np.asarray(A, dtype=float)
    square = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    return np.sqrt(np.maximum(np.linalg.eigvalsh(square), 0))


# %% eigenvalues of A
# says: eigenvalues of A itself
def singular_values(A):
    return np.sort(np.abs(np.linalg.eigvals(np.asarray(A, dtype=float))))[::-1]


# %% all n of them
# says: one value too many
def singular_values(A):
    A = np.asarray(A, dtype=float)
    return np.sqrt(np.maximum(np.linalg.eigvalsh(A.T @ A), 0))[::-1]


# %% cut before it is turned round
# says: BEFORE you keep two
def singular_values(A):
    A = np.asarray(A, dtype=float)
    return np.sqrt(np.maximum(np.linalg.eigvalsh(A.T @ A)[: min(A.shape)], 0))[::-1]


# %% the root of a rounding error
# says: np.maximum(values, 0)
def singular_values(A):
    A = np.asarray(A, dtype=float)
    square = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    return np.sqrt(np.linalg.eigvalsh(square))[::-1]


# %% squares in uint8
# says: outgrew uint8
def singular_values(A):
    A = np.asarray(A)
    square = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    return np.sqrt(np.maximum(np.linalg.eigvalsh(square), 0))[::-1]


# %% zeros dropped
# says: Zeros are missing
def singular_values(A):
    s = np.linalg.svd(A, compute_uv=False)
    return s[s > 1e-10 * s[0]]


# %% zeros dropped by a fixed number
# says: with a fixed number
def singular_values(A):
    s = np.linalg.svd(A, compute_uv=False)
    return np.where(s > 1e-4, s, 0)


# %% lengths of the columns
# says: lengths of the columns
def singular_values(A):
    return np.sort(np.linalg.norm(np.asarray(A, float), axis=0))[::-1]


# %% all three parts returned
# says: Return s alone
def singular_values(A):
    return np.linalg.svd(A, full_matrices=False)


# %% as a diagonal matrix
# says: Return them as a vector
def singular_values(A):
    return np.diag(np.linalg.svd(A)[1])


# %% rounded
# says: rounded
def singular_values(A):
    return np.round(np.linalg.svd(A)[1], 4)


# %% divided by the largest
# says: divided by the largest
def singular_values(A):
    s = np.linalg.svd(A)[1]
    return s / s[0]


# %% eigvalsh of A, which reads only half of it
# says: need a symmetric matrix
def singular_values(A):
    return np.abs(np.linalg.eigvalsh(np.asarray(A, float)))[::-1]
