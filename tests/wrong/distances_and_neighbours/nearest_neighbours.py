# %% np.argsort as it comes, which exchanges equal ones
# says: the smaller index comes first
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    d = ((X - query) ** 2).sum(axis=1)
    return sorted(range(len(X)), key=lambda i: (d[i], -i))[:k]


# %% np.argpartition, which does not sort
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argpartition(((X - query) ** 2).sum(axis=1), k - 1)[:k]


# %% the farthest first
# says: the farthest come first
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(((X - query) ** 2).sum(axis=1), kind="stable")[::-1][:k]


# %% the largest minus first: the farthest
# says: the farthest come first
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(-((X - query) ** 2).sum(axis=1), kind="stable")[:k]


# %% the right rows, sorted by index
# says: in the order of their indices
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.sort(np.argsort(((X - query) ** 2).sum(axis=1), kind="stable")[:k])


# %% the distances in place of the indices
# says: np.argsort in place of np.sort
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.sort(np.linalg.norm(X - query, axis=1))[:k]


# %% the rows themselves
# says: their indices are wanted
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return X[np.argsort(((X - query) ** 2).sum(axis=1), kind="stable")[:k]]


# %% counts from 1
# says: rows are counted from 0
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(((X - query) ** 2).sum(axis=1), kind="stable")[:k] + 1


# %% all rows
# says: take the first k of them
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(((X - query) ** 2).sum(axis=1), kind="stable")


# %% leaves the nearest out, as if the query were in the data
# says: the nearest row is left out
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(((X - query) ** 2).sum(axis=1), kind="stable")[1 : k + 1]


# %% adds differences with their signs
# says: so they cancel
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(np.abs((X - query).sum(axis=1)), kind="stable")[:k]


# %% the way along the streets
# says: along the streets
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(np.abs(X - query).sum(axis=1), kind="stable")[:k]


# %% the largest dot product
# says: largest dot product
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(-(X @ query), kind="stable")[:k]


# %% does not look at k
# says: k is 0
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    return np.argsort(((X - query) ** 2).sum(axis=1), kind="stable")[:k]


# %% asks only whether k is too small
# says: there are only 5 rows
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if k < 1:
        raise ValueError(k)
    return np.argsort(((X - query) ** 2).sum(axis=1), kind="stable")[:k]


# %% refuses k = N
# says: refuses arguments that are allowed
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if k < 1 or k >= len(X):
        raise ValueError(k)
    return np.argsort(((X - query) ** 2).sum(axis=1), kind="stable")[:k]


# %% stays in uint8
# says: uint8 can't hold a negative difference
def nearest_neighbours(X, query, k):
    X, query = np.asarray(X), np.asarray(query)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(((X - query) ** 2).sum(axis=1), kind="stable")[:k]


# %% stays in uint8, with np.linalg.norm
# says: uint8 can't hold a negative difference
def nearest_neighbours(X, query, k):
    X, query = np.asarray(X), np.asarray(query)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(np.linalg.norm(X - query, axis=1), kind="stable")[:k]


# %% rounds before sorting
# says: the distances were rounded
def nearest_neighbours(X, query, k):
    X, query = np.array(X, dtype=float), np.array(query, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError(k)
    return np.argsort(np.linalg.norm(X - query, axis=1).round(3), kind="stable")[:k]
