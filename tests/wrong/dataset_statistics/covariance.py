# %% does not divide
# says: the product is not divided by N
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    c = X - np.mean(X, axis=0)
    return c.T @ c


# %% np.cov as it comes
# says: takes rows for features
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.cov(X)


# %% np.cov with N - 1
# says: you divided by N - 1
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.cov(X, rowvar=False)


# %% the transpose on the wrong side
# says: table over the samples
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    c = X - np.mean(X, axis=0)
    return c @ c.T / len(X)


# %% not centred
# says: the data are not centred
def covariance(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("empty")
    return X.T @ X / len(X)


# %% the tempting formula
# says: subtract the mean FIRST
def covariance(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("empty")
    m = X.mean(axis=0)
    return X.T @ X / len(X) - np.outer(m, m)


# %% the tempting formula, with einsum
# says: subtract the mean FIRST
def covariance(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("empty")
    m = X.sum(axis=0) / len(X)
    return np.einsum("ni,nj->ij", X, X) / len(X) - m[:, None] * m[None, :]


# %% one factor centred alone, which loses digits too
# says: subtract the mean FIRST
def covariance(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("empty")
    m = X.mean(axis=0)
    return (X.T @ X - len(X) * np.outer(m, m)) / len(X)


# %% the mean of each row
# says: the mean of each ROW
def covariance(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0:
        raise ValueError("empty")
    c = X - X.mean(axis=1, keepdims=True)
    return c.T @ c / len(X)


# %% one mean for all
# says: each feature has its own mean
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    c = X - np.mean(X)
    return c.T @ c / len(X)


# %% entry by entry
# says: multiplies entry by entry
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    c = X - np.mean(X, axis=0)
    return c * c / len(X)


# %% the variances
# says: variances alone
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.var(X, axis=0)


# %% divides by the size
# says: number of all entries
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    c = X - np.mean(X, axis=0)
    return c.T @ c / c.size


# %% correlations
# says: these are correlations
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.corrcoef(X, rowvar=False)


# %% a mean of the same type as the data
# says: decimals of the mean are lost
def covariance(X):
    X = np.asarray(X)
    if len(X) == 0:
        raise ValueError("empty")
    c = X - X.mean(axis=0).astype(X.dtype)
    return c.T @ c / len(X)


# %% nan for no samples
# says: X has no rows
def covariance(X):
    c = X - np.mean(X, axis=0)
    return c.T @ c / len(X)


# %% one feature gives one number
# says: shape (1, 1) is wanted
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.cov(X, rowvar=False, bias=True)


# %% centres its argument in place
# says: changed its argument X
def covariance(X):
    if len(X) == 0:
        raise ValueError("empty")
    X = np.asarray(X)
    if X.dtype != float:
        X = X.astype(float)
    X -= X.mean(axis=0)
    return X.T @ X / len(X)
