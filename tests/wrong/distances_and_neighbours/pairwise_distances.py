# %% does not lift negative numbers
# says: lift what is negative
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.sqrt((X**2).sum(axis=1)[:, np.newaxis] + (Y**2).sum(axis=1) - 2 * X @ Y.T)


# %% adds a little in place of lifting
# says: was added under the root
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.sqrt((X**2).sum(axis=1)[:, np.newaxis] + (Y**2).sum(axis=1) - 2 * X @ Y.T + 1e-6)


# %% all differences in one array
# says: 100 MB are enough
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.sqrt(((X[:, np.newaxis] - Y) ** 2).sum(axis=2))


# %% a loop over all pairs
# says: without a loop over the pairs
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    table = np.zeros((len(X), len(Y)))
    for i in range(len(X)):
        for j in range(len(Y)):
            table[i, j] = np.linalg.norm(X[i] - Y[j])
    return table


# %% no root
# says: these are the squared distances
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.maximum((X**2).sum(axis=1)[:, np.newaxis] + (Y**2).sum(axis=1) - 2 * X @ Y.T, 0)


# %% rows and columns exchanged
# says: rows and columns are exchanged
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.sqrt(np.maximum((Y**2).sum(axis=1)[:, np.newaxis] + (X**2).sum(axis=1) - 2 * Y @ X.T, 0))


# %% the squared lengths not as a column
# says: make them a column
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.sqrt(np.maximum((X**2).sum(axis=1) + (Y**2).sum(axis=1) - 2 * X @ Y.T, 0))


# %% forgets the factor 2
# says: subtract them TWICE
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.sqrt(np.maximum((X**2).sum(axis=1)[:, np.newaxis] + (Y**2).sum(axis=1) - X @ Y.T, 0))


# %% adds the dot products
# says: the dot products are added
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.sqrt(np.maximum((X**2).sum(axis=1)[:, np.newaxis] + (Y**2).sum(axis=1) + 2 * X @ Y.T, 0))


# %% adds along the wrong axis
# says: add along axis=1
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.sqrt(np.maximum((X**2).sum(axis=0)[:, np.newaxis] + (Y**2).sum(axis=0) - 2 * X @ Y.T, 0))


# %% the way along the streets
# says: along the streets
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.array([np.abs(x - Y).sum(axis=1) for x in X])


# %% stays in uint8
# says: uint8 can't hold the squares
def pairwise_distances(X, Y):
    X, Y = np.asarray(X), np.asarray(Y)
    squared = (X**2).sum(axis=1)[:, np.newaxis].astype(float) + (Y**2).sum(axis=1) - 2.0 * (X @ Y.T)
    return np.sqrt(np.maximum(squared, 0))


# %% a loop over the rows that stays in uint8
# says: uint8 can't hold a negative difference
def pairwise_distances(X, Y):
    X, Y = np.asarray(X), np.asarray(Y)
    return np.array([np.linalg.norm(Y - x, axis=1) for x in X])


# %% row i with row i only
# says: compare every row of X with every row of Y
def pairwise_distances(X, Y):
    return np.linalg.norm(np.array(X, dtype=float) - np.array(Y, dtype=float), axis=1)


# %% the distances within X
# says: among the rows of X
def pairwise_distances(X, Y):
    X = np.array(X, dtype=float)
    squared = (X**2).sum(axis=1)
    return np.sqrt(np.maximum(squared[:, np.newaxis] + squared - 2 * X @ X.T, 0))


# %% the root taken too early
# says: SQUARED lengths
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    a, b = np.sqrt((X**2).sum(axis=1)), np.sqrt((Y**2).sum(axis=1))
    return np.sqrt(np.maximum(a[:, np.newaxis] + b - 2 * X @ Y.T, 0))


# %% works with half precision, to spare memory
# says: float32 keeps too few digits
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=np.float32), np.array(Y, dtype=np.float32)
    squared = (X**2).sum(axis=1)[:, np.newaxis] + (Y**2).sum(axis=1) - 2 * X @ Y.T
    return np.sqrt(np.maximum(squared, 0))


# %% forgets the transpose
# says: with the transpose
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.sqrt(np.maximum((X**2).sum(axis=1)[:, np.newaxis] + (Y**2).sum(axis=1) - 2 * X @ Y, 0))


# %% the squared lengths not as a column, and nothing lifted
# says: make them a column
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    return np.sqrt((X**2).sum(axis=1) + (Y**2).sum(axis=1) - 2 * X @ Y.T)
