# %% the number of columns
# says: number of columns
def dimension(A):
    return len(A[0])


# %% the number of rows
# says: number of rows
def dimension(A):
    return len(A)


# %% the smaller number of rows and columns
# says: number of rows
def dimension(A):
    return min(np.shape(A))


# %% counts columns that are not zero
# says: columns that are not 0
def dimension(A):
    return int(np.any(np.array(A) != 0, axis=0).sum())


# %% counts all entries that are not zero
# says: entries that are not 0
def dimension(A):
    return int(np.count_nonzero(A))


# %% counts the entries of Q that are not zero
# says: entries of Q that are not 0
def dimension(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j]
        for i in range(j):
            b = b - (Q[:, i] @ b) * Q[:, i]
        if np.linalg.norm(b) > 1e-10 * np.linalg.norm(A[:, j]):
            Q[:, j] = b / np.linalg.norm(b)
    return int(np.count_nonzero(Q))


# %% an absolute border of 1e-10
# says: as by a border of
def dimension(A):
    basis = []
    for a in np.array(A, float).T:
        for q in basis:
            a = a - (q @ a) * q
        if np.linalg.norm(a) > 1e-10:
            basis.append(a / np.linalg.norm(a))
    return len(basis)


# %% np.linalg.matrix_rank with an absolute tolerance
# says: must be a share of each column's length
def dimension(A):
    return int(np.linalg.matrix_rank(np.array(A, float), tol=1e-12))


# %% counts what rounding leaves
# says: brings nothing new
def dimension(A):
    basis = []
    for a in np.array(A, float).T / 3:
        for q in basis:
            a = a - (q @ a) * q
        if np.linalg.norm(a) > 0:
            basis.append(a / np.linalg.norm(a))
    return len(basis)


# %% counts the columns that bring nothing new
# says: count the others
def dimension(A):
    A = np.array(A, float)
    return int(A.shape[1] - np.linalg.matrix_rank(A))


# %% counts different columns
# says: columns that are not 0
def dimension(A):
    return len({tuple(column) for column in np.array(A, float).T if any(column)})


# %% stops at the first dependent column
# says: a later one may bring something new
def dimension(A):
    A = np.array(A, float)
    for j in range(A.shape[1]):
        if np.linalg.matrix_rank(A[:, : j + 1]) <= j:
            return j
    return A.shape[1]


# %% adds up the lengths of the columns of Q
# says: a whole number (int) was expected
def dimension(A):
    A = np.array(A, float)
    return np.linalg.norm(np.eye(3))**2 * np.linalg.matrix_rank(A) / 3


# %% projects on the columns of A
# says: brings nothing new
def dimension(A):
    A = np.array(A, float)
    count = 0
    for j in range(A.shape[1]):
        b = A[:, j].copy()
        for i in range(j):
            if A[:, i].any():
                b -= (A[:, i] @ A[:, j]) / (A[:, i] @ A[:, i]) * A[:, i]
        count += bool(np.linalg.norm(b) > 1e-10 * np.linalg.norm(A[:, j]))
    return count


# %% returns the independent columns themselves
# says: one number was expected
def dimension(A):
    basis = []
    for a in np.array(A, float).T:
        b = a
        for q in basis:
            b = b - (q @ b) * q
        if np.linalg.norm(b) > 1e-10 * np.linalg.norm(a):
            basis.append(b / np.linalg.norm(b))
    return basis
