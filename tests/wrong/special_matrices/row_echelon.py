# %% never exchanges rows
# says: the corner holds 0
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    for k in range(len(R)):
        for i in range(k + 1, len(R)):
            R[i] -= R[i, k] / R[k, k] * R[k]
    return R


# %% cuts off what is below the diagonal
# says: subtracting a multiple of the pivot's row
def row_echelon(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return np.triu(A)


# %% adds the multiple
# says: was added. Subtract it
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    r = 0
    for c in range(len(R)):
        p = r + np.argmax(np.abs(R[r:, c]))
        if abs(R[p, c]) <= 1e-10 * np.abs(A).max():
            continue
        R[[r, p]] = R[[p, r]]
        for i in range(r + 1, len(R)):
            R[i] += R[i, c] / R[r, c] * R[r]
        r += 1
    return R


# %% goes one row down in a column without a pivot too
# says: STAY in the row
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    zero = 1e-10 * np.abs(R).max()
    for k in range(len(R)):
        p = k + np.argmax(np.abs(R[k:, k]))
        if abs(R[p, k]) > zero:
            R[[k, p]] = R[[p, k]]
            R[k + 1 :] -= np.outer(R[k + 1 :, k] / R[k, k], R[k])
    return R


# %% stops at the first column without a pivot
# says: you stop too early
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    zero = 1e-10 * np.abs(R).max()
    r = 0
    for c in range(len(R)):
        p = r + np.argmax(np.abs(R[r:, c]))
        if abs(R[p, c]) <= zero:
            break
        R[[r, p]] = R[[p, r]]
        R[r + 1 :] -= np.outer(R[r + 1 :, c] / R[r, c], R[r])
        r += 1
    return R


# %% compares candidates with exactly 0
# says: was taken for a pivot
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    r = 0
    for c in range(len(R)):
        p = r + np.argmax(np.abs(R[r:, c]))
        if R[p, c] == 0:
            continue
        R[[r, p]] = R[[p, r]]
        for i in range(r + 1, len(R)):
            R[i] -= R[i, c] / R[r, c] * R[r]
        r += 1
    return R


# %% exchanges only where the pivot is exactly 0
# says: a pivot that is 0 or tiny ruins the rest
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    r = 0
    for c in range(len(R)):
        for p in range(r, len(R)):
            if R[p, c] != 0:
                R[[r, p]] = R[[p, r]]
                for i in range(r + 1, len(R)):
                    R[i] -= R[i, c] / R[r, c] * R[r]
                r += 1
                break
    return R


# %% has an absolute tolerance
# says: the tolerance must be relative
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    r = 0
    for c in range(len(R)):
        p = r + np.argmax(np.abs(R[r:, c]))
        if abs(R[p, c]) <= 1e-10:
            continue
        R[[r, p]] = R[[p, r]]
        R[r + 1 :] -= np.outer(R[r + 1 :, c] / R[r, c], R[r])
        r += 1
    return R


# %% exchanges rows as if they were numbers, and loses one
# says: was overwritten
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    zero = 1e-10 * np.abs(R).max()
    r = 0
    for c in range(len(R)):
        p = r + np.argmax(np.abs(R[r:, c]))
        if abs(R[p, c]) <= zero:
            continue
        R[r], R[p] = R[p], R[r]
        R[r + 1 :] -= np.outer(R[r + 1 :, c] / R[r, c], R[r])
        r += 1
    return R


# %% clears the first column only
# says: only the first column is cleared
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    p = np.argmax(np.abs(R[:, 0]))
    R[[0, p]] = R[[p, 0]]
    for i in range(1, len(R)):
        R[i] -= R[i, 0] / R[0, 0] * R[0]
    return R


# %% clears only the entry below the pivot, not the rest of its row
# says: multiple of a WHOLE row
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    zero = 1e-10 * np.abs(R).max()
    r = 0
    for c in range(len(R)):
        p = r + np.argmax(np.abs(R[r:, c]))
        if abs(R[p, c]) <= zero:
            continue
        R[[r, p]] = R[[p, r]]
        R[r + 1 :, c] = 0
        r += 1
    return R


# %% works in whole numbers when the matrix holds whole numbers
# says: cut to whole numbers
def row_echelon(A):
    R = np.array(A)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    zero = 1e-10 * np.abs(R).max()
    r = 0
    for c in range(len(R)):
        p = r + np.argmax(np.abs(R[r:, c]))
        if abs(R[p, c]) <= zero:
            continue
        R[[r, p]] = R[[p, r]]
        for i in range(r + 1, len(R)):
            R[i] = R[i] - R[i, c] / R[r, c] * R[r]
        r += 1
    return R


# %% looks for the largest entry in the whole column, rows that are done among them
# says: from the rows that are not done
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    zero = 1e-10 * np.abs(R).max()
    r = 0
    for c in range(len(R)):
        p = np.argmax(np.abs(R[:, c]))
        if abs(R[p, c]) <= zero:
            continue
        R[[r, p]] = R[[p, r]]
        R[r + 1 :] -= np.outer(R[r + 1 :, c] / R[r, c], R[r])
        r += 1
    return R


# %% looks for the largest entry without the absolute value
# says: absolute value
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError
    zero = 1e-10 * np.abs(R).max()
    r = 0
    for c in range(len(R)):
        p = r + np.argmax(R[r:, c])
        if R[p, c] <= zero:
            continue
        R[[r, p]] = R[[p, r]]
        R[r + 1 :] -= np.outer(R[r + 1 :, c] / R[r, c], R[r])
        r += 1
    return R


# %% gives back the upper triangular factor of scipy.linalg.lu, which keeps stepping down the diagonal
# says: STAY in the row
def row_echelon(A):
    from scipy.linalg import lu

    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError
    return lu(A)[2]


# %% gives the identity for every matrix
# says: this is the identity matrix
def row_echelon(A):
    return np.eye(len(A))


# %% takes any shape
# says: not that of a square matrix
def row_echelon(A):
    R = np.array(A, dtype=float)
    zero = 1e-10 * np.abs(R).max()
    r = 0
    for c in range(R.shape[1]):
        if r == len(R):
            break
        p = r + np.argmax(np.abs(R[r:, c]))
        if abs(R[p, c]) <= zero:
            continue
        R[[r, p]] = R[[p, r]]
        R[r + 1 :] -= np.outer(R[r + 1 :, c] / R[r, c], R[r])
        r += 1
    return R
