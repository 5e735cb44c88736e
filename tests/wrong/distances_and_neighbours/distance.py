# %% forgets the root
# says: this is the squared distance
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    return d @ (np.eye(len(d)) if A is None else np.array(A)) @ d


# %% half in place of the root
# says: half of the squared distance
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    return (d @ (np.eye(len(d)) if A is None else np.array(A)) @ d) ** 1 / 2


# %% ignores the matrix
# says: the matrix has no effect
def distance(x, y, A=None):
    return np.linalg.norm(np.array(x, dtype=float) - np.array(y, dtype=float))


# %% turns the test round: takes the identity whenever there is a matrix
# says: the matrix has no effect
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    if A is not None:
        A = np.eye(len(d))
    return np.sqrt(d @ A @ d)


# %% the diagonal alone
# says: only the diagonal of A was used
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    weights = np.ones(len(d)) if A is None else np.diag(A)
    return np.sqrt((weights * d**2).sum())


# %% the inner product of both points
# says: subtract first
def distance(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    return np.sqrt(x @ (np.eye(len(x)) if A is None else np.array(A)) @ y)


# %% subtracts the lengths
# says: this subtracts the lengths
def distance(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    A = np.eye(len(x)) if A is None else np.array(A)
    return np.sqrt(x @ A @ x) - np.sqrt(y @ A @ y)


# %% adds
# says: this is the sum of x and y
def distance(x, y, A=None):
    d = np.array(x, dtype=float) + np.array(y, dtype=float)
    return np.sqrt(d @ (np.eye(len(d)) if A is None else np.array(A)) @ d)


# %% the ordinary length of A times the difference
# says: the ordinary length of A times the difference
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    return np.linalg.norm(d if A is None else np.array(A) @ d)


# %% takes the inverse, as for Mahalanobis
# says: under the inverse of A
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    A = np.eye(len(d)) if A is None else np.array(A)
    return np.sqrt(d @ np.linalg.solve(A, d))


# %% the last product entry by entry
# says: `d @ A @ d` adds them up
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    A = np.eye(len(d)) if A is None else np.array(A)
    return d @ A * d


# %% the streets, where there is no matrix
# says: the way along the streets
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    if A is None:
        return np.abs(d).sum()
    return np.sqrt(d @ np.array(A) @ d)


# %% stays in uint8
# says: turn x and y into floats before you subtract
def distance(x, y, A=None):
    d = np.asarray(x) - np.asarray(y)
    if A is None:
        return np.linalg.norm(d)
    return np.sqrt(d @ np.asarray(A, dtype=float) @ d)


# %% stays in uint8, and squares there
# says: turn x and y into floats before you subtract
def distance(x, y, A=None):
    d = np.asarray(x) - np.asarray(y)
    return np.sqrt(np.sum(d**2)) if A is None else np.sqrt(d @ np.asarray(A, dtype=float) @ d)


# %% stays in uint8, and multiplies there
# says: turn x and y into floats before you subtract
def distance(x, y, A=None):
    d = np.asarray(x) - np.asarray(y)
    return np.sqrt(float(d @ d)) if A is None else np.sqrt(d @ np.asarray(A, dtype=float) @ d)


# %% plane vectors only
# says: only the first two entries were used
def distance(x, y, A=None):
    a, b = float(x[0]) - float(y[0]), float(x[1] if len(x) > 1 else 0) - float(y[1] if len(y) > 1 else 0)
    if A is None:
        return np.sqrt(a * a + b * b)
    if len(x) == 1:
        return np.sqrt(A[0][0] * a * a)
    return np.sqrt(A[0][0] * a * a + 2 * A[0][1] * a * b + A[1][1] * b * b)


# %% rounds
# says: the distance is rounded
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    return round(float(np.sqrt(d @ (np.eye(len(d)) if A is None else np.array(A)) @ d)), 3)


# %% does not ask whether there is a matrix
# says: stopped with
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    return np.sqrt(d @ A @ d)


# %% prints
# says: write `return` in place of `print`
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    print(np.sqrt(d @ (np.eye(len(d)) if A is None else np.array(A)) @ d))
