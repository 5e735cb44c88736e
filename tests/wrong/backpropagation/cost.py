# %% forgets to divide
# says: this is twice the cost
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.sum((a3 - y) ** 2)


# %% the mean over all entries
# says: this is half of the cost
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.mean((a3 - y) ** 2)


# %% a half before the sum
# says: put no ½ before it
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return 0.5 * np.sum((a3 - y) ** 2) / len(x)


# %% a half before the mean over all entries
# says: a quarter of the cost
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return 0.5 * np.mean((a3 - y) ** 2)


# %% distances in place of their squares
# says: these are distances
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.mean(np.linalg.norm(a3 - y, axis=0))


# %% absolute values
# says: sum of the squares
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.sum(np.abs(a3 - y)) / len(x)


# %% the root of the cost
# says: the root of the cost
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.sqrt(np.sum((a3 - y) ** 2) / len(x))


# %% squares the sum
# says: added before they are squared
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.sum(a3 - y) ** 2 / len(x)


# %% compares z3 with y
# says: how far z3 is from y
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-2]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.sum((a3 - y) ** 2) / len(x)


# %% one cost for each sample
# says: squares for each sample
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.sum((a3 - y) ** 2, axis=0)


# %% one cost for each coordinate
# says: squares for each coordinate
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.mean((a3 - y) ** 2, axis=1)


# %% does not look at the shape
# says: it should raise ValueError
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    return np.sum((a3 - y) ** 2) / len(x)


# %% looks at the number of samples only
# says: it should raise ValueError
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape[-1] != a3.shape[1]:
        raise ValueError(f"shape {a3.shape} expected")
    return np.sum((a3 - y) ** 2) / len(x)


# %% turns y round where that helps
# says: y was turned round
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape == a3.shape[::-1]:
        y = y.T
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.sum((a3 - y) ** 2) / len(x)


# %% divides by the number of rows
# says: you divided by the number of rows
def cost(parameters, x, y):
    a3 = forward(parameters, x)[-1]
    y = np.asarray(y, dtype=float)
    if y.shape != a3.shape:
        raise ValueError(f"shape {a3.shape} expected")
    return np.sum((a3 - y) ** 2) / len(y)
