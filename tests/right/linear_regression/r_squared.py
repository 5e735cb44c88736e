# %% loops and lists only
def r_squared(y, predictions):
    y = [float(v) for v in y]
    if all(v == y[0] for v in y):
        raise ValueError("all y are equal")
    mean = sum(y) / len(y)
    misses = sum((a - float(b)) ** 2 for a, b in zip(y, predictions))
    spread = sum((a - mean) ** 2 for a in y)
    return 1 - misses / spread


# %% two means
def r_squared(y, predictions):
    y, p = np.array(y, dtype=float), np.array(predictions, dtype=float)
    if len(np.unique(y)) == 1:
        raise ValueError("no spread")
    return 1 - np.mean((y - p) ** 2) / np.var(y)


# %% dot products, one fraction
def r_squared(y, predictions):
    y = np.asarray(y, dtype=float)
    r = np.asarray(predictions, dtype=float) - y
    if np.ptp(y) == 0:
        raise ValueError(f"all y are {y[0]}")
    d = y - np.average(y)
    return (d @ d - r @ r) / (d @ d)


# %% lengths of vectors
def r_squared(y, predictions):
    y = np.asarray(y).astype(float)
    if len(set(y.tolist())) < 2:
        raise ValueError("y holds one number only")
    return 1 - (np.linalg.norm(y - predictions) / np.linalg.norm(y - y.mean())) ** 2


# %% a library's own
def r_squared(y, predictions):
    from sklearn.metrics import r2_score

    y = np.asarray(y, dtype=float)
    if y.min() == y.max():
        raise ValueError("all equal")
    return r2_score(y, np.asarray(predictions, dtype=float))
