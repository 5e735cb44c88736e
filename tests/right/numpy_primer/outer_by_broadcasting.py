# %% np.outer, with one of the two as floats
def outer_by_broadcasting(u, v):
    return np.outer(np.array(u, dtype=float), v)


# %% a nested list comprehension
def outer_by_broadcasting(u, v):
    return [[float(a) * float(b) for b in v] for a in u]


# %% reshape to a column and a row
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float).reshape(-1, 1)
    v = np.array(v, dtype=float).reshape(1, -1)
    return u * v


# %% a column matrix times a row matrix
def outer_by_broadcasting(u, v):
    return np.array(u, dtype=float)[:, np.newaxis] @ np.array(v, dtype=float)[np.newaxis]


# %% np.einsum
def outer_by_broadcasting(u, v):
    return np.einsum("i,j->ij", np.asarray(u, float), np.asarray(v, float))


# %% the transpose of the other way round
def outer_by_broadcasting(u, v):
    return (np.asarray(v, float)[:, None] * np.asarray(u, float)).T


# %% row by row into an array of zeros
def outer_by_broadcasting(u, v):
    M = np.zeros((len(u), len(v)))
    for i in range(len(u)):
        M[i] = u[i] * np.array(v, dtype=float)
    return M


# %% np.multiply.outer
def outer_by_broadcasting(u, v):
    return np.multiply.outer(np.array(u, dtype=float), np.array(v, dtype=float))


# %% a lambda, and only u as floats
outer_by_broadcasting = lambda u, v: np.array(u, dtype=float)[:, None] * v


# %% a helper function and type hints
def column(entries) -> np.ndarray:
    return np.array(entries, dtype=float)[:, np.newaxis]


def outer_by_broadcasting(u, v) -> np.ndarray:
    return column(u) @ column(v).T


# %% recursion over u
def outer_by_broadcasting(u, v):
    first = [float(u[0]) * float(entry) for entry in v]
    return [first] + (outer_by_broadcasting(u[1:], v) if len(u) > 1 else [])


# %% two loops and append, Python numbers
def outer_by_broadcasting(u, v):
    M = []
    for a in np.asarray(u).tolist():
        row = []
        for b in np.asarray(v).tolist():
            row.append(a * b)
        M.append(row)
    return np.array(M)


# %% np.meshgrid
def outer_by_broadcasting(u, v):
    V, U = np.meshgrid(np.array(v, dtype=float), np.array(u, dtype=float))
    return U * V


# %% a first try that is defined again further down
def outer_by_broadcasting(u, v):
    return np.array(u) * np.array(v)


def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    return u[:, None] * v[None, :]
