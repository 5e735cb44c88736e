# %% compares the determinant with exactly 0
# says: `det(A) == 0` is hardly ever true
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return bool(np.linalg.det(A) == 0)


# %% compares the determinant with 1e-10
# says: does not mean singular
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return bool(abs(np.linalg.det(A)) < 1e-10)


# %% compares the determinant with 1e-15, so that the visible examples pass
# says: does not mean singular
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return bool(abs(np.linalg.det(A)) < 1e-15)


# %% asks np.isclose whether the determinant is 0
# says: none is small beside the others
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return bool(np.isclose(np.linalg.det(A), 0))


# %% scales by the largest entry first, but compares the determinant
# says: singular
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return not A.any() or bool(abs(np.linalg.det(A / np.abs(A).max())) < 1e-3)


# %% never exchanges rows
# says: a 0 in the corner
def is_singular(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    zero = 1e-10 * np.abs(U).max()
    for k in range(len(U)):
        if abs(U[k, k]) <= zero:
            return True
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return False


# %% exchanges only with the next row
# says: exchange
def is_singular(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    zero = 1e-10 * np.abs(U).max()
    for k in range(len(U)):
        if abs(U[k, k]) <= zero and k + 1 < len(U):
            U[[k, k + 1]] = U[[k + 1, k]]
        if abs(U[k, k]) <= zero:
            return True
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return False


# %% has no tolerance
# says: compare with TOLERANCE
def is_singular(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if U[p, k] == 0:
            return True
        U[[k, p]] = U[[p, k]]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return False


# %% has an absolute tolerance for the pivots
# says: the tolerance must grow and shrink with A
def is_singular(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if abs(U[p, k]) <= 1e-10:
            return True
        U[[k, p]] = U[[p, k]]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return False


# %% has a tiny absolute tolerance for the pivots, so that the visible examples pass
# says: the tolerance is absolute
def is_singular(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if abs(U[p, k]) <= 1e-14:
            return True
        U[[k, p]] = U[[p, k]]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return False


# %% waits for np.linalg.inv to complain
# says: singular
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    try:
        np.linalg.inv(A)
    except np.linalg.LinAlgError:
        return True
    return False


# %% looks at the diagonal before eliminating
# says: the second row is twice the first
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return bool(np.any(np.diag(A) == 0))


# %% looks for a row or a column of zeros before eliminating
# says: the second row is twice the first
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return not (np.any(A, axis=0).all() and np.any(A, axis=1).all())


# %% exchanges True and False
# says: fewer than n pivots
def is_singular(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return bool(np.linalg.matrix_rank(A) == len(A))


# %% returns a text
# says: True or False was expected
def is_singular(A):
    A = np.array(A, dtype=float)
    return "singular" if np.linalg.matrix_rank(A) < len(A) else "regular"


# %% works for four rows only, as the well-known exercise does
# says: Indices run from
def is_singular(A):
    U = np.array(A, dtype=float)
    zero = 1e-10 * np.abs(U).max()
    for k in range(4):
        p = k + np.argmax(np.abs(U[k:, k]))
        if abs(U[p, k]) <= zero:
            return True
        U[[k, p]] = U[[p, k]]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return False


# %% takes any shape
# says: not that of a square matrix
def is_singular(A):
    A = np.array(A, dtype=float)
    return bool(np.linalg.matrix_rank(A, rtol=1e-10) < len(A))


# %% forgets the matrix of zeros, because it compares with <
# says: in a matrix of zeros the tolerance is 0 too
def is_singular(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    zero = 1e-10 * np.abs(U).max()
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if abs(U[p, k]) < zero:
            return True
        U[[k, p]] = U[[p, k]]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return False
