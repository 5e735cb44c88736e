# %% lists and three loops
def covariance_naive(X):
    N = len(X)
    if N == 0:
        raise ValueError("no samples")
    X = [[float(v) for v in row] for row in X]
    D = len(X[0])
    m = [sum(row[j] for row in X) / N for j in range(D)]
    S = [[0.0] * D for _ in range(D)]
    for row in X:
        for i in range(D):
            for j in range(D):
                S[i][j] += (row[i] - m[i]) * (row[j] - m[j]) / N
    return S


# %% one half, mirrored
def covariance_naive(X):
    X = np.array(X, dtype=float)
    if X.size == 0:
        raise ValueError("empty")
    c = X - X.mean(axis=0)
    D = X.shape[1]
    S = np.zeros((D, D))
    for i in range(D):
        for j in range(i, D):
            S[i, j] = np.mean(c[:, i] * c[:, j])
            S[j, i] = S[i, j]
    return S


# %% columns times rows
def covariance_naive(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 1:
        raise ValueError("N = 0")
    S = 0
    for x in X:
        r = (x - np.mean(X, axis=0)).reshape(-1, 1)
        S = S + r @ r.T
    return S / len(X)


# %% NumPy's own
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("np.cov needs samples")
    return np.atleast_2d(np.cov(np.asarray(X, dtype=float), rowvar=False, bias=True))


# %% Welford, one sample at a time
def covariance_naive(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("no samples came")
    mean, M = np.zeros(X.shape[1]), np.zeros((X.shape[1], X.shape[1]))
    for n, x in enumerate(X, start=1):
        old = mean
        mean = old + (x - old) / n
        M += np.outer(x - old, x - mean)
    return M / len(X)
