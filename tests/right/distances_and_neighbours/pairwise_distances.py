# %% a loop over the rows of X, with array operations in each round
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    table = np.zeros((len(X), len(Y)))
    for i in range(len(X)):
        table[i] = np.sqrt(((X[i] - Y) ** 2).sum(axis=1))
    return table


# %% SciPy
def pairwise_distances(X, Y):
    from scipy.spatial.distance import cdist

    return cdist(np.asarray(X, dtype=float), np.asarray(Y, dtype=float))


# %% scikit-learn
def pairwise_distances(X, Y):
    from sklearn.metrics import pairwise_distances as table

    return table(np.asarray(X, dtype=float), np.asarray(Y, dtype=float))


# %% a loop over the features
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    squared = 0
    for x, y in zip(X.T, Y.T):
        squared = squared + np.subtract.outer(x, y) ** 2
    return squared**0.5


# %% einsum for the products, the mean taken away first, negative ones replaced by a mask
def pairwise_distances(X, Y):
    X, Y = np.asarray(X, dtype=float), np.asarray(Y, dtype=float)
    mean = X.mean(axis=0)
    X, Y = X - mean, Y - mean
    xx, yy = np.einsum("nd,nd->n", X, X), np.einsum("md,md->m", Y, Y)
    squared = xx.reshape(-1, 1) - 2 * np.einsum("nd,md->nm", X, Y) + yy.reshape(1, -1)
    squared[squared < 0] = 0
    return np.sqrt(squared)


# %% one product with two columns more, np.abs in place of lifting, a list comprehension over the columns
def pairwise_distances(X, Y):
    X, Y = np.array(X, dtype=float), np.array(Y, dtype=float)
    left = np.column_stack([-2 * X, (X**2).sum(axis=1), np.ones(len(X))])
    return np.column_stack([np.abs(left @ [*y, 1, y @ y]) ** 0.5 for y in Y])
