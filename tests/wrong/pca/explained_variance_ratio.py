# %% leaves the order of eigh
# says: The smallest comes first
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    values = np.linalg.eigvalsh(np.atleast_2d(np.cov(X, rowvar=False)))
    return values / values.sum()


# %% singular values, not squared
# says: Square them first
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    s = np.zeros(X.shape[1])
    s[: min(X.shape)] = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)
    return s / s.sum()


# %% only min(N, D) ratios
# says: those that are missing here are 0
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    s = np.linalg.svd(X - X.mean(axis=0), compute_uv=False)
    return s**2 / np.sum(s**2)


# %% eigenvalues, not divided
# says: divide them by their sum
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    return np.linalg.eigvalsh(np.atleast_2d(np.cov(X, rowvar=False, bias=True)))[::-1]


# %% running sums
# says: running sums
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    values = np.linalg.eigvalsh(np.atleast_2d(np.cov(X, rowvar=False, bias=True)))[::-1]
    return np.cumsum(values) / values.sum()


# %% divided by the largest
# says: divide by the sum of all
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    values = np.linalg.eigvalsh(np.atleast_2d(np.cov(X, rowvar=False, bias=True)))[::-1]
    return values / values[0]


# %% not centred
# says: not centred
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    values = np.linalg.eigvalsh(X.T @ X)[::-1]
    return values / values.sum()


# %% variances of the features
# says: the diagonal of S
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    return np.sort(X.var(axis=0))[::-1] / X.var(axis=0).sum()


# %% standardises first
# says: do not scale
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    std = X.std(axis=0)
    Z = (X - X.mean(axis=0)) / np.where(std == 0, 1, std)
    values = np.linalg.eigvalsh(Z.T @ Z)[::-1]
    return values / values.sum()


# %% does not notice data without spread
# says: It should raise ValueError
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    C = X - X.mean(axis=0)
    values = np.linalg.eigvalsh(C.T @ C)[::-1]
    return values / values.sum()


# %% asks whether the computed variance is 0
# says: compare the samples themselves
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    C = X - X.mean(axis=0)
    values = np.linalg.eigvalsh(C.T @ C)[::-1]
    if values.sum() == 0:
        raise ValueError("no variance")
    return values / values.sum()


# %% per cent
# says: per cent
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    C = X - X.mean(axis=0)
    values = np.linalg.eigvalsh(C.T @ C)[::-1]
    return 100 * values / values.sum()


# %% the order of eig
# says: the largest comes first
def explained_variance_ratio(X):
    X = np.asarray(X, dtype=float)
    if np.all(X == X[0]):
        raise ValueError
    values = np.linalg.eigvals(np.atleast_2d(np.cov(X, rowvar=False))).real
    return values / values.sum()
