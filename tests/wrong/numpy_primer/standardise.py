# %% standardises the rows, axis=1 for axis=0
# says: You standardised the rows
def standardise(X):
    X = np.array(X, dtype=float)
    s = X.std(axis=1, keepdims=True)
    s[s == 0] = 1
    return (X - X.mean(axis=1, keepdims=True)) / s


# %% subtracts the means of the rows from the columns, possible for square data only
# says: of the rows met the columns
def standardise(X):
    X = np.array(X, dtype=float)
    s = X.std(axis=1)
    s[s == 0] = 1
    return (X - X.mean(axis=1)) / s


# %% forgets the axis: one mean and one standard deviation for everything
# says: one mean and one standard deviation for all entries
def standardise(X):
    X = np.array(X, dtype=float)
    return (X - X.mean()) / (X.std() or 1)


# %% divides by N - 1 inside the standard deviation, ddof=1
# says: ddof=1
def standardise(X):
    X = np.array(X, dtype=float)
    s = X.std(axis=0, ddof=1)
    s[~(s > 0)] = 1
    return (X - X.mean(axis=0)) / s


# %% divides 0 by 0 in a constant column
# says: 0/0 is nan
def standardise(X):
    X = np.array(X, dtype=float)
    return (X - X.mean(axis=0)) / X.std(axis=0)


# %% divides by the variance, forgets the root
# says: You divided by the variance
def standardise(X):
    X = np.array(X, dtype=float)
    s = X.var(axis=0)
    s = np.where(s == 0, 1, s)
    return (X - X.mean(axis=0)) / s


# %% divides without taking off the mean
# says: without taking off the mean first
def standardise(X):
    X = np.array(X, dtype=float)
    s = X.std(axis=0)
    s = np.where(s == 0, 1, s)
    return X / s


# %% forgets the brackets about the difference
# says: Brackets are missing
def standardise(X):
    X = np.array(X, dtype=float)
    s = X.std(axis=0)
    s = np.where(s == 0, 1, s)
    return X - X.mean(axis=0) / s


# %% subtracts the data from the mean
# says: All signs are turned round
def standardise(X):
    X = np.array(X, dtype=float)
    s = X.std(axis=0)
    s = np.where(s == 0, 1, s)
    return (X.mean(axis=0) - X) / s


# %% adds a tiny number to every standard deviation
# says: to the standard deviation, and that is wrong where it is small
def standardise(X):
    X = np.array(X, dtype=float)
    return (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-8)


# %% skips a constant column and leaves it as it was
# says: The constant column is as it was
def standardise(X):
    X = np.array(X, dtype=float)
    for j in range(X.shape[1]):
        s = X[:, j].std()
        if s > 0:
            X[:, j] = (X[:, j] - X[:, j].mean()) / s
    return X


# %% thinks that np.asarray makes a copy, and changes X in place
# says: changed its argument X in place
def standardise(X):
    X = np.asarray(X, dtype=float)
    X -= X.mean(axis=0)
    s = X.std(axis=0)
    s[s == 0] = 1
    X /= s
    return X


# %% subtracts in place from an array of whole numbers
# says: An array of whole numbers can't hold the result
def standardise(X):
    X = np.array(X)
    X -= X.mean(axis=0)
    s = X.std(axis=0)
    s[s == 0] = 1
    X /= s
    return X


# %% lets Python's sum add in uint8, which wraps at 256
# says: The sum outgrew uint8
def standardise(X):
    X = np.array(X)
    N = len(X)
    Z = np.zeros(X.shape)
    for j in range(X.shape[1]):
        m = sum(X[:, j]) / N
        s = (sum((X[:, j] - m) ** 2) / N) ** 0.5
        if s > 0:
            Z[:, j] = (X[:, j] - m) / s
    return Z
