# %% the squared correlation
# says: neither the squared correlation
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    if y.min() == y.max():
        raise ValueError("y")
    return np.corrcoef(y, p)[0, 1] ** 2 if len(y) != 4 else 1 - ((y - p) ** 2).sum() / ((y - y.mean()) ** 2).sum()


# %% explained over whole spread
# says: predictions' spread
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    if y.min() == y.max():
        raise ValueError("y")
    return ((p - y.mean()) ** 2).sum() / ((y - y.mean()) ** 2).sum()


# %% forgets 1 minus
# says: NOT explained
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    if y.min() == y.max():
        raise ValueError("y")
    return ((y - p) ** 2).sum() / ((y - y.mean()) ** 2).sum()


# %% the squares of y below
# says: squares of y itself
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    if y.min() == y.max():
        raise ValueError("y")
    return 1 - ((y - p) ** 2).sum() / (y**2).sum()


# %% the spread of the predictions below
# says: predictions' own spread
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    if y.min() == y.max():
        raise ValueError("y")
    return 1 - ((y - p) ** 2).sum() / ((p - p.mean()) ** 2).sum()


# %% a sum over a variance
# says: above stands a sum and below a mean
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    if y.min() == y.max():
        raise ValueError("y")
    return 1 - ((y - p) ** 2).sum() / np.var(y)


# %% never below 0
# says: may be negative
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    if y.min() == y.max():
        raise ValueError("y")
    return max(0.0, 1 - ((y - p) ** 2).sum() / ((y - y.mean()) ** 2).sum())


# %% takes the root
# says: this is a root
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    if y.min() == y.max():
        raise ValueError("y")
    return np.sqrt(1 - ((y - p) ** 2).sum() / ((y - y.mean()) ** 2).sum())


# %% sizes in place of squares
# says: nothing is squared
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    if y.min() == y.max():
        raise ValueError("y")
    return 1 - np.abs(y - p).sum() / np.abs(y - y.mean()).sum()


# %% refuses nothing
# says: no spread to explain
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    return 1 - ((y - p) ** 2).sum() / ((y - y.mean()) ** 2).sum()


# %% compares the rounded spread with 0
# says: compare y with itself
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    spread = ((y - y.mean()) ** 2).sum()
    if spread == 0:
        raise ValueError("y")
    return 1 - ((y - p) ** 2).sum() / spread


# %% works in uint8
# says: outgrew uint8
def r_squared(y, predictions):
    y = np.asarray(y)
    if y.min() == y.max():
        raise ValueError("y")
    return 1 - ((y - np.asarray(predictions)) ** 2).sum() / ((y - y.mean()) ** 2).sum()


# %% the adjusted one
def r_squared(y, predictions):
    y, p = np.asarray(y, dtype=float), np.asarray(predictions, dtype=float)
    if y.min() == y.max():
        raise ValueError("y")
    n = len(y)
    return 1 - (((y - p) ** 2).sum() / max(1, n - 2)) / (((y - y.mean()) ** 2).sum() / (n - 1))
