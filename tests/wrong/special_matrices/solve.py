# %% exchanges the rows of A, but not of b
# says: an equation moves with its right-hand side
def solve(A, b):
    U, c = np.array(A, dtype=float), np.array(b, dtype=float)
    if c.ndim != 1 or U.shape != (len(c), len(c)):
        raise ValueError
    for k in range(len(c)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if abs(U[p, k]) <= 1e-10 * np.abs(A).max():
            raise ValueError
        U[[k, p]] = U[[p, k]]
        for i in range(k + 1, len(c)):
            f = U[i, k] / U[k, k]
            U[i] -= f * U[k]
            c[i] -= f * c[k]
    return np.linalg.solve(U, c)


# %% exchanges the rows of both, but subtracts in A only
# says: but not in b: do the same on the right-hand side
def solve(A, b):
    U, c = np.array(A, dtype=float), np.array(b, dtype=float)
    if c.ndim != 1 or U.shape != (len(c), len(c)):
        raise ValueError
    for k in range(len(c)):
        p = k + np.argmax(np.abs(U[k:, k]))
        if abs(U[p, k]) <= 1e-10 * np.abs(A).max():
            raise ValueError
        U[[k, p]] = U[[p, k]]
        c[[k, p]] = c[[p, k]]
        for i in range(k + 1, len(c)):
            U[i] -= U[i, k] / U[k, k] * U[k]
    return np.linalg.solve(U, c)


# %% makes A triangular and solves with b as it was
# says: b stayed as it was: do the same on both sides
def solve(A, b):
    if is_singular(A) or np.shape(b) != (len(A),):
        raise ValueError
    return back_substitute(row_echelon(A), b)


# %% never exchanges rows
# says: the corner holds 0
def solve(A, b):
    M = np.column_stack([np.array(A, dtype=float), b])
    n = len(M)
    for k in range(n):
        for i in range(k + 1, n):
            M[i] -= M[i, k] / M[k, k] * M[k]
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (M[i, n] - M[i, i + 1 : n] @ x[i + 1 :]) / M[i, i]
    return x


# %% exchanges rows only where the pivot is exactly 0
# says: a pivot that is 0 or tiny ruins the rest
def solve(A, b):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or np.shape(b) != (len(A),) or np.linalg.matrix_rank(A, rtol=1e-10) < len(A):
        raise ValueError
    M = np.column_stack([A, b])
    n = len(M)
    for k in range(n):
        p = k + np.flatnonzero(M[k:, k])[0]
        M[[k, p]] = M[[p, k]]
        for i in range(k + 1, n):
            M[i] -= M[i, k] / M[k, k] * M[k]
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (M[i, n] - M[i, i + 1 : n] @ x[i + 1 :]) / M[i, i]
    return x


# %% waits for np.linalg.solve to complain, which raises another error
# says: A is singular
def solve(A, b):
    return np.linalg.solve(np.array(A, dtype=float), b)


# %% turns LinAlgError into ValueError, and misses what is singular but for rounding
# says: singular, but for rounding
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or A.shape != (len(b), len(b)):
        raise ValueError
    try:
        return np.linalg.solve(A, b)
    except np.linalg.LinAlgError:
        raise ValueError("singular") from None


# %% least squares, which has an answer for everything
# says: so A is singular
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or A.shape != (len(b), len(b)):
        raise ValueError
    return np.linalg.lstsq(A, b, rcond=None)[0]


# %% measures the tolerance by the largest entry of A and b together
# says: it belongs to A alone
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or A.shape != (len(b), len(b)):
        raise ValueError
    M = np.column_stack([A, b])
    zero = 1e-10 * np.abs(M).max()
    n = len(b)
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        if abs(M[p, k]) <= zero:
            raise ValueError("singular")
        M[[k, p]] = M[[p, k]]
        M[k + 1 :] -= np.outer(M[k + 1 :, k] / M[k, k], M[k])
    return np.linalg.solve(M[:, :n], M[:, n])


# %% has an absolute tolerance
# says: the tolerance must be relative
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or A.shape != (len(b), len(b)):
        raise ValueError
    if np.linalg.matrix_rank(A, tol=1e-10) < len(A):
        raise ValueError("singular")
    return np.linalg.solve(A, b)


# %% tests the determinant
# says: the tolerance must be relative
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or A.shape != (len(b), len(b)):
        raise ValueError
    if abs(np.linalg.det(A)) < 1e-10:
        raise ValueError("singular")
    return np.linalg.solve(A, b)


# %% gives the last unknown first
# says: upside down
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or A.shape != (len(b), len(b)) or np.linalg.matrix_rank(A, rtol=1e-10) < len(A):
        raise ValueError
    return np.linalg.solve(A, b)[::-1]


# %% forgets back substitution
# says: back substitution is still to come
def solve(A, b):
    M = np.column_stack([np.array(A, dtype=float), b])
    for k in range(len(M)):
        p = k + np.argmax(np.abs(M[k:, k]))
        if abs(M[p, k]) <= 1e-10 * np.abs(A).max():
            raise ValueError
        M[[k, p]] = M[[p, k]]
        M[k + 1 :] -= np.outer(M[k + 1 :, k] / M[k, k], M[k])
    return M[:, -1]


# %% reads the equations from the columns
# says: the transposed matrix
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or A.shape != (len(b), len(b)) or np.linalg.matrix_rank(A, rtol=1e-10) < len(A):
        raise ValueError
    return np.linalg.solve(A.T, b)


# %% works in whole numbers when A and b hold whole numbers
# says: cut to whole numbers
def solve(A, b):
    A, b = np.array(A), np.array(b)
    if b.ndim != 1 or A.shape != (len(b), len(b)) or np.linalg.matrix_rank(A, rtol=1e-10) < len(A):
        raise ValueError
    x = np.zeros_like(b)
    x[:] = np.linalg.solve(A, b)
    return x


# %% takes a b that is a column
# says: so b should have (2,)
def solve(A, b):
    A, b = np.array(A, dtype=float), np.array(b, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or len(b) != len(A) or np.linalg.matrix_rank(A, rtol=1e-10) < len(A):
        raise ValueError
    return np.linalg.solve(A, b)


# %% does not look at the shapes
# says: not that of a square matrix
def solve(A, b):
    M = np.column_stack([np.array(A, dtype=float), np.array(b, dtype=float)[: len(A)]])
    n = len(M)
    zero = 1e-10 * np.abs(M[:, :n]).max()
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        if abs(M[p, k]) <= zero:
            raise ValueError("singular")
        M[[k, p]] = M[[p, k]]
        M[k + 1 :] -= np.outer(M[k + 1 :, k] / M[k, k], M[k])
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (M[i, -1] - M[i, i + 1 : n] @ x[i + 1 :]) / M[i, i]
    return x
