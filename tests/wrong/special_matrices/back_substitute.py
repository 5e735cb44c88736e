# %% begins with the first row
# says: begin with the LAST row
def back_substitute(U, b):
    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    x = np.zeros(len(b))
    for i in range(len(b)):
        x[i] = (b[i] - U[i, i + 1 :] @ x[i + 1 :]) / U[i, i]
    return x


# %% adds the known unknowns
# says: they are subtracted
def back_substitute(U, b):
    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    x = np.zeros(len(b))
    for i in reversed(range(len(b))):
        x[i] = (b[i] + U[i, i + 1 :] @ x[i + 1 :]) / U[i, i]
    return x


# %% forgets to divide by the diagonal
# says: divide by U[i, i]
def back_substitute(U, b):
    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    x = np.zeros(len(b))
    for i in reversed(range(len(b))):
        x[i] = b[i] - U[i, i + 1 :] @ x[i + 1 :]
    return x


# %% forgets the brackets round the difference
# says: put brackets round the difference
def back_substitute(U, b):
    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    x = np.zeros(len(b))
    for i in reversed(range(len(b))):
        x[i] = b[i] / U[i, i] - U[i, i + 1 :] @ x[i + 1 :]
    return x


# %% appends, and does not turn the list round
# says: upside down
def back_substitute(U, b):
    n = len(b)
    if np.shape(U) != (n, n) or np.any(np.diag(U) == 0):
        raise ValueError
    x = []
    for i in range(n - 1, -1, -1):
        s = b[i]
        for j in range(n - 1, i, -1):
            s -= U[i][j] * x[n - 1 - j]
        x.append(s / U[i][i])
    return x


# %% keeps the unknowns in an array of integers
# says: cut to whole numbers
def back_substitute(U, b):
    U, b = np.array(U), np.array(b)
    if b.ndim != 1 or U.shape != (len(b), len(b)) or np.any(np.abs(np.diag(U)) <= 1e-10 * np.abs(np.triu(U)).max()):
        raise ValueError("bad input")
    x = np.zeros_like(b)
    for i in reversed(range(len(b))):
        x[i] = (b[i] - U[i, i + 1 :] @ x[i + 1 :]) / U[i, i]
    return x


# %% solves with the whole matrix, leftovers and all
# says: below the diagonal
def back_substitute(U, b):
    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or U.shape != (len(b), len(b)) or np.any(np.abs(np.diag(U)) <= 1e-10 * np.abs(np.triu(U)).max()):
        raise ValueError("bad input")
    return np.linalg.solve(U, b)


# %% does not look at the diagonal
# says: there is a 0 on the diagonal
def back_substitute(U, b):
    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or U.shape != (len(b), len(b)):
        raise ValueError("shapes")
    x = np.zeros(len(b))
    for i in reversed(range(len(b))):
        x[i] = (b[i] - U[i, i + 1 :] @ x[i + 1 :]) / U[i, i]
    return x


# %% looks for an exact 0 on the diagonal
# says: far below TOLERANCE times the largest entry
def back_substitute(U, b):
    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or U.shape != (len(b), len(b)):
        raise ValueError("shapes")
    if 0 in np.diag(U):
        raise ValueError("zero on the diagonal")
    x = np.zeros(len(b))
    for i in reversed(range(len(b))):
        x[i] = (b[i] - U[i, i + 1 :] @ x[i + 1 :]) / U[i, i]
    return x


# %% has an absolute tolerance, so that small matrices are refused
# says: stopped with ValueError
def back_substitute(U, b):
    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    if b.ndim != 1 or U.shape != (len(b), len(b)):
        raise ValueError("shapes")
    if np.any(np.abs(np.diag(U)) <= 1e-10):
        raise ValueError("zero on the diagonal")
    x = np.zeros(len(b))
    for i in reversed(range(len(b))):
        x[i] = (b[i] - U[i, i + 1 :] @ x[i + 1 :]) / U[i, i]
    return x


# %% does not look at the shapes
# says: U is not square
def back_substitute(U, b):
    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    if np.any(np.abs(np.diag(U)) <= 1e-10 * np.abs(np.triu(U)).max()):
        raise ValueError("bad input")
    x = np.zeros(len(b))
    for i in reversed(range(len(b))):
        x[i] = (b[i] - U[i, i + 1 :] @ x[i + 1 :]) / U[i, i]
    return x


# %% takes a b that is longer than U
# says: b has more entries than U has rows
def back_substitute(U, b):
    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    n = len(U)
    if U.shape != (n, n):
        raise ValueError("U is not square")
    if np.any(np.abs(np.diag(U)) <= 1e-10 * np.abs(np.triu(U)).max()):
        raise ValueError("bad input")
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (b[i] - U[i, i + 1 :] @ x[i + 1 :]) / U[i, i]
    return x


# %% subtracts only the next unknown
# says: ALL unknowns
def back_substitute(U, b):
    U, x = np.array(U, dtype=float), np.array(b, dtype=float)
    n = len(x)
    x[n - 1] /= U[n - 1, n - 1]
    for i in range(n - 2, -1, -1):
        x[i] = (x[i] - U[i, i + 1] * x[i + 1]) / U[i, i]
    return x


# %% solves in place, in the b that it was given
# says: changed its argument b in place
def back_substitute(U, b):
    n = len(b)
    if np.shape(U) != (n, n) or np.any(np.abs(np.diag(U)) <= 1e-10 * np.abs(np.triu(U)).max()):
        raise ValueError
    for i in range(n - 1, -1, -1):
        for j in range(i + 1, n):
            b[i] -= U[i][j] * b[j]
        b[i] = b[i] / U[i][i]
    return b
