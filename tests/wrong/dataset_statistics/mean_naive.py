# %% forgets to divide
# says: these are the sums
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    total = np.zeros(len(X[0]))
    for x in X:
        total += x
    return total


# %% goes through the columns
# says: means of the ROWS
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    X = np.asarray(X, dtype=float)
    total = np.zeros(len(X))
    for j in range(X.shape[1]):
        total += X[:, j]
    return total / X.shape[1]


# %% adds all entries to one number
# says: keep the features apart
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    total = 0
    for x in X:
        for value in x:
            total += float(value)
    return total / np.size(X)


# %% divides by N - 1
# says: you divided by N - 1
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    total = 0
    for x in np.asarray(X, dtype=float):
        total = total + x
    return total / (len(X) - 1)


# %% divides by the number of features
# says: you divided by D
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    X = np.asarray(X, dtype=float)
    total = np.zeros(X.shape[1])
    for x in X:
        total += x
    return total / len(total)


# %% stops one too early
# says: the last sample is missing
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    X = np.asarray(X, dtype=float)
    total = np.zeros(X.shape[1])
    for n in range(len(X) - 1):
        total += X[n]
    return total / len(X)


# %% begins at 1
# says: Python counts from 0
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    X = np.asarray(X, dtype=float)
    total = np.zeros(X.shape[1])
    for n in range(1, len(X)):
        total += X[n]
    return total / len(X)


# %% returns inside the loop
# says: does `return` stand inside the loop
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    X = np.asarray(X, dtype=float)
    total = np.zeros(X.shape[1])
    for x in X:
        total += x
        return total / len(X)


# %% replaces in place of adding
# says: only the last sample was counted
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    for x in np.asarray(X, dtype=float):
        total = x
    return total / len(X)


# %% halves at each step
# says: halving at each step
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    X = np.asarray(X, dtype=float)
    mean = X[0]
    for x in X[1:]:
        mean = (mean + x) / 2
    return mean


# %% adds up in uint8
# says: outgrew uint8
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    X = np.asarray(X)
    total = X[0]
    for x in X[1:]:
        total = total + x
    return total / len(X)


# %% adds to the first row itself
# says: changed its argument X
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    X = np.asarray(X)
    total = X[0]
    for x in X[1:]:
        total += x
    return total / len(X)


# %% divides without remainder
# says: decimals are lost
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    total = 0
    for x in np.asarray(X, dtype=float):
        total = total + x
    return total // len(X)


# %% forgets that there may be no samples
# says: X has no rows
def mean_naive(X):
    X = np.asarray(X, dtype=float)
    total = np.zeros(X.shape[1])
    for x in X:
        total += x
    return total / len(X)


# %% knows arrays alone
# says: lists come too
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    N, D = X.shape
    total = np.zeros(D)
    for x in X:
        total += x
    return total / N


# %% prints the mean
# says: write `return` in place of `print`
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    total = 0
    for x in np.asarray(X, dtype=float):
        total = total + x
    print(total / len(X))


# %% takes N for 4
# says: you always divide by 4
def mean_naive(X):
    if len(X) == 0:
        raise ValueError("empty")
    total = 0
    for x in np.asarray(X, dtype=float):
        total = total + x
    return total / 4
