# %% subtracts in uint8, which wraps below 0
# says: -1 does not fit into uint8
def pairwise_differences(x):
    x = np.array(x)
    return x[:, None] - x


# %% gives uint8 a sign but only 8 bits
# says: did not fit into 8 bits
def pairwise_differences(x):
    x = np.array(x)
    if x.dtype == np.uint8:
        x = x.astype(np.int8)
    return x[:, None] - x


# %% makes the wrong side the column, and turns all signs round
# says: All signs are turned round
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return x - x[:, None]


# %% takes distances for differences, and loses the signs
# says: The signs are lost
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return np.abs(x[:, None] - x)


# %% thinks that x - x compares every entry with every entry
# says: Each entry met only itself
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return x - x


# %% thinks that .T makes a column of a vector
# says: `x.T` leaves a vector as it is
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return x.T - x


# %% takes np.diff, the differences of neighbours
# says: the differences of neighbours only
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return np.diff(x)


# %% fills the upper half only, begins every row after the diagonal
# says: in the upper half
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    n = len(x)
    D = np.zeros((n, n))
    for i in range(n):
        for j in range(i + 1, n):
            D[i, j] = x[i] - x[j]
    return D


# %% writes all differences into one long row
# says: one long row
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return [a - b for a in x for b in x]


# %% makes columns of both sides
# says: Both are columns
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return x[:, None] - x[:, None]


# %% indexes a list as if it were an array
# says: np.asarray(...)
def pairwise_differences(x):
    return x[:, None] - x


# %% indents the return into the loop
# says: Only the first row came back
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    for a in x:
        return a - x


# %% sorts the argument in place before it subtracts
# says: changed its argument x in place
def pairwise_differences(x):
    x = np.asarray(x)
    x.sort()
    x = x.astype(float)
    return x[:, None] - x


# %% writes the differences into an array of whole numbers and loses the decimals
# says: The decimals are lost
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    n = len(x)
    D = np.zeros((n, n), dtype=int)
    for i in range(n):
        for j in range(n):
            D[i, j] = x[i] - x[j]
    return D
