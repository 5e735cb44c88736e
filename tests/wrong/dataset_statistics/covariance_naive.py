# %% does not divide
# says: this is the sum of the tables
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for r in X - np.mean(X, axis=0):
        S = S + np.outer(r, r)
    return S


# %% divides by N - 1
# says: you divided by N - 1
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for r in X - np.mean(X, axis=0):
        S = S + np.outer(r, r)
    return S / (len(X) - 1)


# %% divides by N - 1, but for one sample
# says: you divided by N - 1
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for r in X - np.mean(X, axis=0):
        S = S + np.outer(r, r)
    return S / max(len(X) - 1, 1)


# %% divides by the number of features
# says: you divided by D
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for r in X - np.mean(X, axis=0):
        S = S + np.outer(r, r)
    return S / len(r)


# %% forgets the mean
# says: the mean was not subtracted
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for x in np.asarray(X, dtype=float):
        S = S + np.outer(x, x)
    return S / len(X)


# %% the variances alone
# says: these are the variances alone
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for r in X - np.mean(X, axis=0):
        S = S + r * r
    return S / len(X)


# %% the dot product for the table
# says: the table of all products is
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for r in X - np.mean(X, axis=0):
        S = S + r @ r
    return S / len(X)


# %% half of the matrix
# says: only half of the matrix
def covariance_naive(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("empty")
    D = X.shape[1]
    m, S = X.mean(axis=0), np.zeros((D, D))
    for x in X:
        for i in range(D):
            for j in range(i, D):
                S[i, j] += (x[i] - m[i]) * (x[j] - m[j])
    return S / len(X)


# %% sets in place of adding
# says: ADD each table
def covariance_naive(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("empty")
    D = X.shape[1]
    m, S = X.mean(axis=0), np.zeros((D, D))
    for x in X:
        for i in range(D):
            for j in range(D):
                S[i, j] = (x[i] - m[i]) * (x[j] - m[j])
    return S / len(X)


# %% returns inside the loop
# says: does `return` stand inside the loop
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for r in X - np.mean(X, axis=0):
        S = S + np.outer(r, r)
        return S / len(X)


# %% one mean for all
# says: each feature has its own mean
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for r in X - np.mean(X):
        S = S + np.outer(r, r)
    return S / len(X)


# %% absolute values
# says: the signs are lost
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for r in np.abs(X - np.mean(X, axis=0)):
        S = S + np.outer(r, r)
    return S / len(X)


# %% divides in the loop and at the end
# says: you divided twice
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    S = 0
    for r in X - np.mean(X, axis=0):
        S = S + np.outer(r, r) / len(X)
    return S / len(X)


# %% correlations
# says: these are correlations
def covariance_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.corrcoef(np.asarray(X, dtype=float), rowvar=False)


# %% adds the samples up in uint8
# says: outgrew uint8
def covariance_naive(X):
    X = np.asarray(X)
    if len(X) == 0:
        raise ValueError("empty")
    m, S = sum(X) / len(X), 0
    for x in X:
        S = S + np.outer(x - m, x - m)
    return S / len(X)


# %% products of pixels in uint8
# says: products outgrew uint8
def covariance_naive(X):
    X = np.asarray(X)
    if len(X) == 0:
        raise ValueError("empty")
    m, S = X.mean(axis=0), X[0] * 0
    for x in X:
        S = S + np.outer(x, x)
    return S / len(X) - np.outer(m, m)


# %% forgets that there may be no samples
# says: X has no rows
def covariance_naive(X):
    X = np.asarray(X, dtype=float)
    m, S = X.mean(axis=0), np.zeros((X.shape[1], X.shape[1]))
    for x in X:
        S += np.outer(x - m, x - m)
    return S / len(X)


# %% made for two features
# says: first two features
def covariance_naive(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("empty")
    m, S = X.mean(axis=0), np.zeros((2, 2))
    for x in X:
        for i in range(2):
            for j in range(2):
                S[i, j] += (x[i] - m[i]) * (x[j] - m[j])
    return S / len(X)
