# %% forgets the sign
# says: every exchange of two different rows turns it
def determinant(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    det = 1.0
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if U[p, k] == 0:
            return 0.0
        U[[k, p]] = U[[p, k]]
        det *= U[k, k]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return det


# %% turns the sign at every column
# says: only an exchange of two DIFFERENT rows
def determinant(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    det = 1.0
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if U[p, k] == 0:
            return 0.0
        U[[k, p]] = U[[p, k]]
        det *= -U[k, k]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return det


# %% turns the sign once, however many exchanges there were
# says: EVERY exchange
def determinant(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    det, exchanged = 1.0, False
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if U[p, k] == 0:
            return 0.0
        if p != k:
            U[[k, p]] = U[[p, k]]
            exchanged = True
        det *= U[k, k]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return -det if exchanged else det


# %% never exchanges rows
# says: the corner holds 0
def determinant(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    for k in range(len(U)):
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return np.prod(np.diag(U))


# %% takes a 0 in the corner for a singular matrix
# says: a 0 in the corner asks for a row exchange
def determinant(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    for k in range(len(U)):
        if U[k, k] == 0:
            return 0.0
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return np.prod(np.diag(U))


# %% exchanges rows only where the pivot is exactly 0
# says: a pivot that is 0 or tiny ruins the rest
def determinant(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    det = 1.0
    for k in range(len(U)):
        filled = np.flatnonzero(U[k:, k])
        if filled.size == 0:
            return 0.0
        if filled[0] > 0:
            U[[k, k + filled[0]]] = U[[k + filled[0], k]]
            det = -det
        det *= U[k, k]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return det


# %% scales the pivots to 1 and forgets their sizes
# says: scaled to 1
def determinant(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if U[p, k] == 0:
            return 0.0
        U[[k, p]] = U[[p, k]]
        U[k] /= U[k, k]
        U[k + 1 :] -= np.outer(U[k + 1 :, k], U[k])
    return np.prod(np.diag(U))


# %% adds the pivots
# says: sum of the pivots
def determinant(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    det = 0.0
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if U[p, k] == 0:
            return 0.0
        U[[k, p]] = U[[p, k]]
        det += U[k, k]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return det


# %% multiplies the diagonal without eliminating
# says: eliminate first
def determinant(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return np.prod(np.diag(A))


# %% expands along the first row and forgets that the signs alternate
# says: all products were added
def determinant(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    if len(A) == 1:
        return A[0, 0]
    return sum(A[0, j] * determinant(np.delete(A[1:], j, axis=1)) for j in range(len(A)))


# %% has an absolute tolerance for the pivots
# says: is the tolerance relative
def determinant(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    det = 1.0
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if abs(U[p, k]) <= 1e-10:
            return 0.0
        if p != k:
            U[[k, p]] = U[[p, k]]
            det = -det
        det *= U[k, k]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return det


# %% takes a small determinant for 0
# says: is the tolerance relative
def determinant(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    det = np.linalg.det(A)
    return 0.0 if abs(det) < 1e-10 else det


# %% divides 0 by 0 where a column has no pivot
# says: divided by zero
def determinant(A):
    U = np.array(A, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1]:
        raise ValueError
    det = 1.0
    for k in range(len(U)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if p != k:
            U[[k, p]] = U[[p, k]]
            det = -det
        det *= U[k, k]
        U[k + 1 :] -= np.outer(U[k + 1 :, k] / U[k, k], U[k])
    return det if np.isfinite(det) else np.nan


# %% raises an error for a singular matrix
# says: it is no error
def determinant(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or np.linalg.matrix_rank(A) < len(A):
        raise ValueError("singular")
    return np.linalg.det(A)


# %% knows two and three rows only
def determinant(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    if len(A) == 2:
        return A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    return np.dot(A[0], np.cross(A[1], A[2]))


# %% rounds to whole numbers, because the examples are whole
# says: cut to whole numbers
def determinant(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return float(int(np.linalg.det(A) + 1e-9 * np.sign(np.linalg.det(A))))


# %% takes any shape
# says: not that of a square matrix
def determinant(A):
    A = np.array(A, dtype=float)
    n = min(A.shape)
    return np.linalg.det(A[:n, :n]) if A.ndim == 2 else 0.0
