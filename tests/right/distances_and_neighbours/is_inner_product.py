# %% Cholesky of a matrix that is moved down by the tolerance
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    scale = np.abs(A).max()
    if scale == 0 or not np.allclose(A, A.T, rtol=0, atol=1e-8 * scale):
        return False
    try:
        np.linalg.cholesky(A / scale - 1e-10 * np.eye(len(A)))
        return True
    except np.linalg.LinAlgError:
        return False


# %% divides by the largest entry first; all eigenvalues, by eigvals of the mean with the transpose
def is_inner_product(A):
    shape = np.shape(A)
    if len(shape) != 2 or shape[0] != shape[1]:
        return False
    A = np.asarray(A, dtype=float)
    largest = np.max(np.abs(A))
    if largest == 0:
        return False
    A = A / largest
    if (np.abs(A - A.T) > 1e-8).any():
        return False
    values = np.linalg.eigvals((A + A.T) / 2).real
    return all(values > 1e-10 * max(abs(values)))


# %% symmetric elimination with lists, pivot after pivot
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or len(A) != len(A[0]):
        return False
    n = len(A)
    rows = [[float(entry) for entry in row] for row in A]
    scale = max(abs(entry) for row in rows for entry in row)
    for i in range(n):
        for j in range(n):
            if abs(rows[i][j] - rows[j][i]) > 1e-8 * scale:
                return False
    for i in range(n):
        if rows[i][i] <= 1e-10 * scale:
            return False
        for j in range(i + 1, n):
            factor = rows[j][i] / rows[i][i]
            for column in range(n):
                rows[j][column] -= factor * rows[i][column]
    return True


# %% eigh, with a helper for each question
def is_inner_product(A):
    A = np.asarray(A, dtype=np.float64)
    return is_square(A) and is_symmetric(A) and has_positive_eigenvalues(A)


def is_square(A):
    return A.ndim == 2 and A.shape == (A.shape[1], A.shape[0]) and A.shape[0] == A.shape[1]


def is_symmetric(A):
    return np.linalg.norm(A - A.T) <= 1e-8 * np.abs(A).max()


def has_positive_eigenvalues(A):
    values, _ = np.linalg.eigh(A)
    return np.min(values) > 1e-10 * np.max(values)


# %% singular values: a symmetric matrix is positive definite if its trace is their sum, and none is 0
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or not A.any():
        return False
    A = A / np.abs(A).max()
    if not np.allclose(A, A.T, rtol=0, atol=1e-9):
        return False
    s = np.linalg.svd(A, compute_uv=False)
    return bool(np.isclose(np.trace(A), s.sum(), rtol=1e-12) and s[-1] > 1e-10 * s[0])
