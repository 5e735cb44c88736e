# %% np.subtract.outer
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return np.subtract.outer(x, x)


# %% two loops into an array of zeros
def pairwise_differences(x):
    n = len(x)
    D = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            D[i, j] = float(x[i]) - float(x[j])
    return D


# %% a nested list comprehension
def pairwise_differences(x):
    return [[float(a) - float(b) for b in x] for a in x]


# %% np.tile and a transpose
def pairwise_differences(x):
    x = np.array(x, float)
    X = np.tile(x, (len(x), 1))
    return X.T - X


# %% the negative of the other way round
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return -(x[None, :] - x[:, None])


# %% np.meshgrid
def pairwise_differences(x):
    a, b = np.meshgrid(np.array(x, dtype=float), np.array(x, dtype=float), indexing="ij")
    return a - b


# %% a lambda, and x added to its negative
pairwise_differences = lambda x: np.add.outer(np.array(x, dtype=float), -np.array(x, dtype=float))


# %% a helper function and type hints
def differences_to(x: np.ndarray, a: float) -> np.ndarray:
    return a - x


def pairwise_differences(x) -> np.ndarray:
    x = np.asarray(x, dtype=float)
    return np.vstack([differences_to(x, a) for a in x])


# %% lists of np.float64
def pairwise_differences(x):
    return [[np.float64(a) - np.float64(b) for b in x] for a in x]


# %% recursion: a row and a column in front of the rest
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    n = len(x)
    D = np.zeros((n, n))
    if n > 1:
        D[1:, 1:] = pairwise_differences(x[1:])
        D[0] = x[0] - x
        D[:, 0] = x - x[0]
    return D


# %% the upper half, and the lower one by its sign
def pairwise_differences(x):
    n = len(x)
    D = np.zeros((n, n))
    for i in range(n):
        for j in range(i + 1, n):
            D[i, j] = float(x[i]) - float(x[j])
            D[j, i] = -D[i, j]
    return D


# %% np.repeat and reshape
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return np.repeat(x, len(x)).reshape(len(x), len(x)) - x


# %% a first try that is defined again further down
def pairwise_differences(x):
    return np.diff(x)


def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return x.reshape(-1, 1) - x.reshape(1, -1)
