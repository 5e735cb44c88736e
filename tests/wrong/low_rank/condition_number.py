# %% a ratio of eigenvalues of AᵀA
# says: ratio of the SQUARES
def condition_number(A):
    A = np.asarray(A, dtype=float)
    square = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    values = np.linalg.eigvalsh(square)
    return values[-1] / values[0] if values[0] > 1e-14 * values[-1] else np.inf


# %% upside down
# says: Upside down
def condition_number(A):
    s = np.linalg.svd(A, compute_uv=False)
    if s[-1] <= 1e-12 * s[0]:
        return np.inf
    return s[-1] / s[0]


# %% eigenvalues of A
# says: ratio of the eigenvalues of A
def condition_number(A):
    values = np.abs(np.linalg.eigvals(np.asarray(A, dtype=float)))
    return values.max() / values.min()


# %% the determinant
# says: determinant
def condition_number(A):
    return np.linalg.det(np.asarray(A, float))


# %% as np.linalg.cond has it
# says: Rounding leaves 1e-17
def condition_number(A):
    return np.linalg.cond(np.asarray(A, float))


# %% inf only where it is exactly 0
# says: Rounding leaves 1e-17
def condition_number(A):
    s = np.linalg.svd(A, compute_uv=False)
    if s[-1] == 0:
        return np.inf
    return s[0] / s[-1]


# %% a fixed tolerance
# says: not with a fixed number
def condition_number(A):
    s = np.linalg.svd(A, compute_uv=False)
    if s[-1] <= 1e-12:
        return np.inf
    return s[0] / s[-1]


# %% tolerance too large
# says: hard, but not singular
def condition_number(A):
    s = np.linalg.svd(A, compute_uv=False)
    if s[-1] <= 1e-8 * s[0]:
        return np.inf
    return s[0] / s[-1]


# %% roots of eigenvalues
# says: itself
def condition_number(A):
    A = np.asarray(A, dtype=float)
    square = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    values = np.sqrt(np.maximum(np.linalg.eigvalsh(square), 0))
    if values[0] <= 1e-12 * values[-1]:
        return np.inf
    return values[-1] / values[0]


# %% less in place of at most
# says: `<=`
def condition_number(A):
    s = np.linalg.svd(A, compute_uv=False)
    if s[-1] < 1e-12 * s[0]:
        return np.inf
    return s[0] / s[-1]


# %% a matrix that isn't square is singular
# says: shape (2, 3)
def condition_number(A):
    A = np.asarray(A, float)
    if A.shape[0] != A.shape[1]:
        return np.inf
    s = np.linalg.svd(A, compute_uv=False)
    return s[0] / s[-1] if s[-1] > 1e-12 * s[0] else np.inf


# %% largest over second
# says: SECOND
def condition_number(A):
    s = np.linalg.svd(A, compute_uv=False)
    if len(s) == 1:
        return 1.0 if s[0] else np.inf
    return s[0] / s[1] if s[-1] > 1e-12 * s[0] else np.inf


# %% something added so as not to divide by 0
# says: Compare it with 1e-12
def condition_number(A):
    s = np.linalg.svd(A, compute_uv=False)
    return s[0] / (s[-1] + 1e-12)


# %% Frobenius lengths
# says: Frobenius
def condition_number(A):
    A = np.asarray(A, float)
    s = np.linalg.svd(A, compute_uv=False)
    if s[-1] <= 1e-12 * s[0]:
        return np.inf
    return np.linalg.norm(A) * np.linalg.norm(np.linalg.pinv(A))


# %% with the inverse
# says: np.linalg.inv
def condition_number(A):
    A = np.asarray(A, float)
    return np.linalg.norm(A, 2) * np.linalg.norm(np.linalg.inv(A), 2)


# %% raises where it is singular
# says: It refuses arguments that are allowed
def condition_number(A):
    s = np.linalg.svd(A, compute_uv=False)
    if s[-1] <= 1e-12 * s[0]:
        raise ValueError("the matrix is singular")
    return s[0] / s[-1]


# %% leaves out the zeros
# says: smallest singular value counts
def condition_number(A):
    s = np.linalg.svd(A, compute_uv=False)
    s = s[s > 1e-12 * s[0]]
    return s[0] / s[-1] if len(s) else np.inf


# %% the largest stretch
# says: Divide it by the smallest
def condition_number(A):
    return np.linalg.norm(np.asarray(A, float), 2)


# %% an exact comparison with 0 of an eigenvalue way that goes negative
# says: nothing of a
def condition_number(A):
    A = np.asarray(A, dtype=float)
    square = A.T @ A if A.shape[0] >= A.shape[1] else A @ A.T
    values = np.abs(np.linalg.eigvalsh(square))
    if values.min() <= 1e-15 * values.max():
        return np.inf
    return np.sqrt(values.max() / values.min())
