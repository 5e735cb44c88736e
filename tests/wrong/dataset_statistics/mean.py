# %% the other axis
# says: the axis of the samples is 0
def mean(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.mean(X, axis=1)


# %% no axis
# says: name the axis of the samples
def mean(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.mean(X)


# %% the sum
# says: these are the sums
def mean(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.sum(X, axis=0)


# %% N - 1
# says: you divided by N - 1
def mean(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.sum(X, axis=0) / (len(X) - 1)


# %% the size of the array
# says: number of all entries
def mean(X):
    X = np.asarray(X)
    if X.size == 0:
        raise ValueError("empty")
    return X.sum(axis=0) / X.size


# %% the number of columns
# says: you divided by D
def mean(X):
    X = np.asarray(X)
    if len(X) == 0:
        raise ValueError("empty")
    return X.sum(axis=0) / X.shape[1]


# %% the median
# says: this is the median
def mean(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.median(X, axis=0)


# %% the middle of smallest and largest
# says: between the smallest and the largest
def mean(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("empty")
    return (X.min(axis=0) + X.max(axis=0)) / 2


# %% Python's sum, which stays in uint8
# says: outgrew uint8
def mean(X):
    X = np.asarray(X)
    if len(X) == 0:
        raise ValueError("empty")
    return sum(X) / len(X)


# %% a product with ones in uint8
# says: outgrew uint8
def mean(X):
    X = np.asarray(X)
    if len(X) == 0:
        raise ValueError("empty")
    return np.ones(len(X), dtype=X.dtype) @ X / len(X)


# %% keeps the axis
# says: a vector has one axis
def mean(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.mean(X, axis=0, keepdims=True)


# %% lists have no mean
# says: lists come too
def mean(X):
    if len(X) == 0:
        raise ValueError("empty")
    return X.mean(axis=0)


# %% nan for no samples
# says: X has no rows
def mean(X):
    return np.mean(X, axis=0)


# %% zeros for no samples
# says: X has no rows
def mean(X):
    X = np.asarray(X)
    if len(X) == 0:
        return np.zeros(X.shape[1])
    return X.mean(axis=0)


# %% rounds
# says: the means are rounded
def mean(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.round(np.mean(X, axis=0), 2)


# %% a thousand are enough
# says: first thousand samples
def mean(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.mean(X[:1000], axis=0)
