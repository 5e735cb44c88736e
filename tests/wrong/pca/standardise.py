# %% a constant column is divided by zero
# says: constant column
def standardise(X):
    X = np.asarray(X, dtype=float)
    return (X - X.mean(axis=0)) / X.std(axis=0)


# %% asks whether the computed standard deviation is 0
# says: compare the column's largest and smallest entry
def standardise(X):
    X = np.asarray(X, dtype=float)
    std = X.std(axis=0)
    std[std == 0] = 1
    return (X - X.mean(axis=0)) / std


# %% divides by N - 1
# says: N - 1
def standardise(X):
    X = np.asarray(X, dtype=float)
    std = X.std(axis=0, ddof=1)
    return np.where(X.max(axis=0) == X.min(axis=0), 0, (X - X.mean(axis=0)) / std)


# %% centres only
# says: Divide each by its standard deviation
def standardise(X):
    X = np.asarray(X, dtype=float)
    return X - X.mean(axis=0)


# %% divides by the variance
# says: divided by the variance
def standardise(X):
    X = np.asarray(X, dtype=float)
    var = X.var(axis=0)
    var[var < 1e-20] = 1
    return (X - X.mean(axis=0)) / var


# %% takes mean and standard deviation of the rows
# says: features are columns
def standardise(X):
    X = np.asarray(X, dtype=float)
    return ((X.T - X.mean(axis=1)) / X.std(axis=1)).T


# %% one mean and one standard deviation for the whole table
# says: taken for the whole table
def standardise(X):
    return (X - np.mean(X)) / np.std(X)


# %% leaves a constant column as it is
# says: keeps its 7
def standardise(X):
    X = np.array(X, dtype=float)
    for j in range(X.shape[1]):
        if X[:, j].max() > X[:, j].min():
            X[:, j] = (X[:, j] - X[:, j].mean()) / X[:, j].std()
    return X


# %% scales to the range, not to the standard deviation
# says: the largest minus the smallest
def standardise(X):
    X = np.asarray(X, dtype=float)
    reach = np.ptp(X, axis=0)
    reach[reach == 0] = 1
    return (X - X.mean(axis=0)) / reach


# %% divides, but does not centre
# says: subtract its mean
def standardise(X):
    X = np.asarray(X, dtype=float)
    return np.where(X.max(axis=0) == X.min(axis=0), 0, X / X.std(axis=0))


# %% changes the argument
# says: changed its argument X in place
def standardise(X):
    if isinstance(X, list):
        X = np.array(X, dtype=float)
    X -= X.mean(axis=0)
    std = X.std(axis=0)
    X /= np.where(std < 1e-12, 1, std)
    return X


# %% needs an array, where lists come too
# says: Lists come too
def standardise(X):
    constant = X.max(axis=0) == X.min(axis=0)
    return np.where(constant, 0, (X - X.mean(axis=0)) / np.where(constant, 1, X.std(axis=0)))


# %% an absolute bound for what counts as no spread
# says: Columns with small numbers count as constant
def standardise(X):
    X = np.asarray(X, dtype=float)
    std = X.std(axis=0)
    return np.where(std < 1e-8, 0, (X - X.mean(axis=0)) / np.where(std < 1e-8, 1, std))


# %% stores the result among the whole numbers that came
# says: cut its decimals off
def standardise(X):
    Z = np.zeros_like(X)
    for j in range(Z.shape[1]):
        column = np.asarray(X)[:, j]
        if column.max() > column.min():
            Z[:, j] = (column - column.mean()) / column.std()
    return Z
