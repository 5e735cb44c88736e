# %% takes the diagonal
# says: They are the eigenvalues only if b or c is 0
def eigenvalues_2x2(A):
    return np.diag(np.asarray(A, dtype=float))


# %% does not halve
# says: These are twice the eigenvalues
def eigenvalues_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    root = np.emath.sqrt((a + d) ** 2 - 4 * (a * d - b * c))
    return np.array([a + d - root, a + d + root])


# %% halves the root only
# says: not only the root
def eigenvalues_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    root = np.emath.sqrt((a + d) ** 2 - 4 * (a * d - b * c))
    return np.array([a + d + root / 2, a + d - root / 2])


# %% halves the trace only
# says: not only T
def eigenvalues_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    root = np.emath.sqrt((a + d) ** 2 - 4 * (a * d - b * c))
    return np.array([(a + d) / 2 + root, (a + d) / 2 - root])


# %% takes -b of the formula to be minus the trace
# says: its roots begin with +T
def eigenvalues_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    root = np.emath.sqrt((a + d) ** 2 - 4 * (a * d - b * c))
    return np.array([-(a + d) + root, -(a + d) - root]) / 2


# %% np.sqrt of a negative number
# says: np.sqrt(-4.0) is nan
def eigenvalues_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    root = np.sqrt((a + d) ** 2 - 4 * (a * d - b * c))
    return np.array([a + d + root, a + d - root]) / 2


# %% math.sqrt of a negative number
# says: stopped with ValueError
def eigenvalues_2x2(A):
    import math

    (a, b), (c, d) = np.asarray(A, dtype=float)
    root = math.sqrt((a + d) ** 2 - 4 * (a * d - b * c))
    return np.array([a + d + root, a + d - root]) / 2


# %% makes the number under the root positive
# says: its sign was lost
def eigenvalues_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    root = np.sqrt(abs((a + d) ** 2 - 4 * (a * d - b * c)))
    return np.array([a + d + root, a + d - root]) / 2


# %% drops the imaginary parts
# says: The imaginary parts were dropped
def eigenvalues_2x2(A):
    return np.linalg.eigvals(np.asarray(A, dtype=float)).real


# %% eigvalsh, which takes every matrix to be symmetric
# says: one triangle only
def eigenvalues_2x2(A):
    A = np.asarray(A, dtype=float)
    if A[0, 1] == -A[1, 0]:
        return np.linalg.eigvals(A)
    return np.linalg.eigvalsh(A)


# %% loses the minus of the plus-minus
# says: the same eigenvalue twice
def eigenvalues_2x2(A):
    A = np.asarray(A, dtype=float)
    (a, b), (c, d) = A
    root = np.emath.sqrt((a + d) ** 2 - 4 * (a * d - b * c))
    return np.array([a + d + root, a + d + root]) / 2


# %% returns one eigenvalue
# says: returned one number
def eigenvalues_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    return (a + d + np.emath.sqrt((a + d) ** 2 - 4 * (a * d - b * c))) / 2


# %% adds in the determinant
# says: this is what a d + b c gives
def eigenvalues_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    root = np.emath.sqrt((a + d) ** 2 - 4 * (a * d + b * c))
    return np.array([a + d + root, a + d - root]) / 2


# %% forgets the 4
# says: T² - 4D
def eigenvalues_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    root = np.emath.sqrt((a + d) ** 2 - (a * d - b * c))
    return np.array([a + d + root, a + d - root]) / 2


# %% takes a tiny number under the root for rounding, and so all of a tiny matrix
# says: compare it with no fixed number
def eigenvalues_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    under = (a + d) ** 2 - 4 * (a * d - b * c)
    root = np.emath.sqrt(0 if abs(under) < 1e-8 else under)
    return np.array([a + d + root, a + d - root]) / 2


# %% drops equal eigenvalues
# says: 2 were expected
def eigenvalues_2x2(A):
    values = np.linalg.eigvals(np.asarray(A, dtype=float))
    return np.unique(values.round(9)) if abs(values).max() > 1e-3 else values


# %% computes in the type of the entries, which wraps
# says: Small whole numbers (uint8) overflowed
def eigenvalues_2x2(A):
    A = np.asarray(A)
    T = A[0, 0] + A[1, 1]
    D = A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    root = np.emath.sqrt(T**2 - 4 * D)
    return np.array([(T + root) / 2, (T - root) / 2])


# %% returns the vectors too
# says: rows of different lengths: they can't be one array
def eigenvalues_2x2(A):
    return np.linalg.eig(np.asarray(A, dtype=float))
