# %% the sum, divided
def mean(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("no samples")
    return X.sum(axis=0) / X.shape[0]


# %% a product with a vector of ones
def mean(X):
    X = np.asarray(X, dtype=float)
    if X.shape[0] == 0:
        raise ValueError("X has no rows")
    return np.ones(len(X)) @ X / len(X)


# %% np.average, over the columns of the transpose
def mean(X):
    if len(X) == 0:
        raise ValueError
    return np.average(np.transpose(X), axis=1)


# %% a loop over the rows, which is not forbidden
def mean(X):
    X = np.asarray(X)
    if len(X) == 0:
        raise ValueError("empty")
    total = np.zeros(X.shape[1], dtype=float)
    for row in X:
        total += row
    total /= len(X)
    return total


# %% einsum
def mean(X):
    X = np.asarray(X, dtype=float)
    if not X.size:
        raise ValueError("no entries")
    return np.einsum("nd->d", X) / len(X)
