# %% positive entries taken for positive definite
# says: test the EIGENVALUES, not the entries
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    return bool(np.all(A > 0) and np.allclose(A, A.T))


# %% no entry negative
# says: test the EIGENVALUES, not the entries
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    return bool(np.all(A >= 0) and np.array_equal(A, A.T))


# %% the determinant alone
# says: though the determinant is positive
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    if np.abs(A - A.T).max() > 1e-8 * np.abs(A).max():
        return False
    A = A / max(np.abs(A).max(), 1e-300)
    return bool(np.linalg.det(A) > 1e-10)


# %% the trace and the diagonal
# says: test the EIGENVALUES, not the entries
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    if np.abs(A - A.T).max() > 1e-8 * np.abs(A).max():
        return False
    return bool(np.all(np.diag(A) > 0))


# %% does not ask for symmetry, with eigvalsh
# says: it is not symmetric
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    values = np.linalg.eigvalsh(A)
    return bool(values[0] > 1e-10 * values[-1])


# %% does not ask for symmetry, with Cholesky
# says: it is not symmetric
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    try:
        np.linalg.cholesky(A - 1e-10 * np.abs(A).max() * np.eye(len(A)))
        return True
    except np.linalg.LinAlgError:
        return False


# %% lets zero eigenvalues pass
# says: one eigenvalue is 0
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    if np.abs(A - A.T).max() > 1e-8 * np.abs(A).max():
        return False
    values = np.linalg.eigvalsh(A)
    return bool(values[0] >= -1e-10 * np.abs(values).max())


# %% compares with 0: for an eigenvalue that is 0 on paper the sign is an accident
# says: one eigenvalue is 0
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    if np.abs(A - A.T).max() > 1e-8 * np.abs(A).max():
        return False
    return bool(np.all(np.linalg.eigvalsh(A) > 0))


# %% Cholesky without a tolerance
# says: one eigenvalue is 0
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    if np.abs(A - A.T).max() > 1e-8 * np.abs(A).max():
        return False
    try:
        np.linalg.cholesky(A)
        return True
    except np.linalg.LinAlgError:
        return False


# %% a fixed tolerance for the eigenvalues
# says: the scale of A does not count
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    if np.abs(A - A.T).max() > 1e-8 * np.abs(A).max():
        return False
    return bool(np.linalg.eigvalsh(A)[0] > 1e-10)


# %% np.allclose as it comes, for symmetry
# says: `np.allclose` and other fixed tolerances
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or not np.allclose(A, A.T):
        return False
    values = np.linalg.eigvalsh(A)
    return bool(values[0] > 1e-10 * values[-1])


# %% wants the matrix to equal its transpose exactly
# says: A and A.T differ only by rounding
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or not np.array_equal(A, A.T):
        return False
    values = np.linalg.eigvalsh(A)
    return bool(values[0] > 1e-10 * values[-1])


# %% a fixed tolerance for symmetry
# says: for the entries are large
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or np.abs(A - A.T).max() > 1e-12:
        return False
    values = np.linalg.eigvalsh(A)
    return bool(values[0] > 1e-10 * values[-1])


# %% does not look at the shape
# says: broadcast
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if not np.allclose(A, A.T):
        return False
    values = np.linalg.eigvalsh(A)
    return bool(values[0] > 1e-10 * values[-1])


# %% raises where the matrix is not square
# says: False
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square")
    if np.abs(A - A.T).max() > 1e-8 * np.abs(A).max():
        return False
    values = np.linalg.eigvalsh(A)
    return bool(values[0] > 1e-10 * values[-1])


# %% does not think of other numbers of axes
# says: tuple index out of range
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.shape[0] != A.shape[1]:
        return False
    if np.abs(A - A.T).max() > 1e-8 * np.abs(A).max():
        return False
    values = np.linalg.eigvalsh(A)
    return bool(values[0] > 1e-10 * values[-1])


# %% too generous with zero
# says: well above the tolerance of 1e-10
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    if np.abs(A - A.T).max() > 1e-8 * np.abs(A).max():
        return False
    values = np.linalg.eigvalsh(A)
    return bool(values[0] > 1e-6 * values[-1])


# %% looks at the largest eigenvalue
# says: one eigenvalue is -1
def is_inner_product(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return False
    if np.abs(A - A.T).max() > 1e-8 * np.abs(A).max():
        return False
    return bool(np.linalg.eigvalsh(A)[-1] > 0)


# %% returns the eigenvalues
# says: True or False was expected
def is_inner_product(A):
    return np.linalg.eigvalsh(np.array(A, dtype=float)) > 0
