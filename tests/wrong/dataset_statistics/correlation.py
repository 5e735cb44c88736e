# %% the covariance
# says: this is the covariance
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    return np.cov(X, rowvar=False, bias=True)


# %% divides by the variances
# says: you divided by the variances
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    S = np.cov(X, rowvar=False, bias=True)
    return S / np.outer(np.diag(S), np.diag(S))


# %% divides by one deviation
# says: one standard deviation only
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    return np.cov(X, rowvar=False, bias=True) / np.std(X, axis=0)


# %% z-scores without 1/N
# says: not divided by N
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    z = (X - np.mean(X, axis=0)) / np.std(X, axis=0)
    return z.T @ z


# %% N - 1 above, N below
# says: N and N - 1 are mixed
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    s = np.std(X, axis=0)
    return np.cov(X, rowvar=False) / np.outer(s, s)


# %% N above, N - 1 below
# says: N and N - 1 are mixed
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    z = (X - np.mean(X, axis=0)) / np.std(X, axis=0, ddof=1)
    return z.T @ z / len(X)


# %% rows for features
# says: takes rows for features
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    return np.corrcoef(X)


# %% one number
# says: this is one correlation
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    return np.corrcoef(X, rowvar=False)[0, 1]


# %% cosines without centring
# says: subtract the means first
def correlation(X):
    X = np.asarray(X, dtype=float)
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    u = X / np.linalg.norm(X, axis=0)
    return u.T @ u


# %% the sign lost
# says: keep the sign
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    return np.abs(np.corrcoef(X, rowvar=False))


# %% squared
# says: these are squares
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    return np.corrcoef(X, rowvar=False) ** 2


# %% nan for constant features
# says: column 1 has the same value
def correlation(X):
    if len(X) == 0:
        raise ValueError("empty")
    return np.atleast_2d(np.corrcoef(np.asarray(X, dtype=float), rowvar=False))


# %% zeros for constant features
# says: column 1 has the same value
def correlation(X):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    z = (X - X.mean(axis=0)) / np.where(s > 0, s, 1)
    return z.T @ z / len(X)


# %% asks for a deviation of exactly 0
# says: compare its largest value with its smallest
def correlation(X):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    if len(X) == 0 or np.any(s == 0):
        raise ValueError("constant")
    z = (X - X.mean(axis=0)) / s
    return z.T @ z / len(X)


# %% takes tiny spreads for none
# says: it refuses arguments that are allowed
def correlation(X):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    if len(X) == 0 or np.any(s < 1e-8):
        raise ValueError("constant")
    z = (X - X.mean(axis=0)) / s
    return z.T @ z / len(X)


# %% the tempting formula
# says: subtract the mean
def correlation(X):
    X = np.asarray(X, dtype=float)
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    m = X.mean(axis=0)
    S = X.T @ X / len(X) - np.outer(m, m)
    s = np.sqrt(np.diag(S))
    return S / np.outer(s, s)


# %% one feature gives one number
# says: shape (1, 1) is wanted
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    return np.corrcoef(X, rowvar=False)


# %% a mean of the same type as the data
# says: decimals of the mean are lost
def correlation(X):
    X = np.asarray(X)
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    z = (X - X.mean(axis=0).astype(X.dtype)) / X.std(axis=0)
    return z.T @ z / len(X)


# %% residuals of pixels in uint8
# says: the residuals outgrew uint8
def correlation(X):
    X = np.asarray(X)
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    mean = X.mean(axis=0)
    if X.dtype == np.uint8:
        mean = mean.astype(np.uint8)
    z = (X - mean) / X.std(axis=0)
    return z.T @ z / len(X)


# %% the table over samples
# says: a table over samples
def correlation(X):
    if np.min(np.ptp(X, axis=0)) == 0:
        raise ValueError("constant")
    z = (X - np.mean(X, axis=0)) / np.std(X, axis=0)
    return z @ z.T / len(X)
