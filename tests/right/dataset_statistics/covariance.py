# %% np.cov, with all its options
def covariance(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("no samples")
    return np.cov(X, rowvar=False, bias=True).reshape(X.shape[1], X.shape[1])


# %% einsum over the samples
def covariance(X):
    X = np.asarray(X, dtype=float)
    if X.shape[0] == 0:
        raise ValueError("X is empty")
    c = X - X.mean(0)
    return np.einsum("ni,nj->ij", c, c) / X.shape[0]


# %% the first sample subtracted, then the tempting formula
def covariance(X):
    X = np.array(X, dtype=float)
    if not len(X):
        raise ValueError("empty")
    near = X - X[0]
    m = near.mean(axis=0)
    near = near - m
    return (near.T @ near) / len(X) - np.outer(near.mean(axis=0), near.mean(axis=0))


# %% the mean of all tables at once
def covariance(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("empty")
    r = X - np.mean(X, axis=0)
    return np.mean(r[:, :, np.newaxis] * r[:, np.newaxis, :], axis=0)


# %% three loops
def covariance(X):
    X = [[float(v) for v in row] for row in X]
    if X == []:
        raise ValueError("no rows")
    N, columns = len(X), list(zip(*X))
    centred = []
    for column in columns:
        m = sum(column) / N
        centred.append([v - m for v in column])
    return [[sum(a * b for a, b in zip(p, q)) / N for q in centred] for p in centred]
