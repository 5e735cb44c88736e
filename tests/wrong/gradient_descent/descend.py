# %% leaves out the start
# says: the start is missing
def descend(gradient, x0, rate, steps):
    x, path = np.asarray(x0, dtype=float), []
    for _ in range(steps):
        x = x - rate * gradient(x)
        path.append(x)
    return np.array(path)


# %% the last place alone
# says: the last place alone
def descend(gradient, x0, rate, steps):
    x = np.asarray(x0, dtype=float)
    for _ in range(steps):
        x = x - rate * gradient(x)
    return x


# %% uphill
# says: it walks uphill
def descend(gradient, x0, rate, steps):
    path = [np.asarray(x0, dtype=float)]
    for _ in range(steps):
        path.append(path[-1] + rate * gradient(path[-1]))
    return np.array(path)


# %% one step too few
# says: the last place is missing
def descend(gradient, x0, rate, steps):
    path = [np.asarray(x0, dtype=float)]
    for _ in range(steps - 1):
        path.append(path[-1] - rate * gradient(path[-1]))
    return np.array(path)


# %% one step too many
# says: one step too many
def descend(gradient, x0, rate, steps):
    path = [np.asarray(x0, dtype=float)]
    while len(path) <= steps + 1:
        path.append(path[-1] - rate * gradient(path[-1]))
    return np.array(path)


# %% the same array in every row
# says: all are the same array
def descend(gradient, x0, rate, steps):
    x = np.array(x0, dtype=float)
    path = [x]
    for _ in range(steps):
        x -= rate * gradient(x)
        path.append(x)
    return np.array(path)


# %% the gradient at the start, again and again
# says: all steps use the gradient at the start
def descend(gradient, x0, rate, steps):
    x = np.array(x0, dtype=float)
    g = gradient(x)
    path = [x]
    for _ in range(steps):
        x = x - rate * g
        path.append(x)
    return np.array(path)


# %% forgets the rate
# says: the rate has no effect
def descend(gradient, x0, rate, steps):
    path = [np.asarray(x0, dtype=float)]
    for _ in range(steps):
        path.append(path[-1] - gradient(path[-1]))
    return np.array(path)


# %% places as columns
# says: places are columns
def descend(gradient, x0, rate, steps):
    path = [np.asarray(x0, dtype=float)]
    for _ in range(steps):
        path.append(path[-1] - rate * gradient(path[-1]))
    return np.array(path).T


# %% steps of one length
# says: divide by the length of the gradient
def descend(gradient, x0, rate, steps):
    path = [np.asarray(x0, dtype=float)]
    for _ in range(steps):
        g = gradient(path[-1])
        path.append(path[-1] - rate * g / np.linalg.norm(g))
    return np.array(path)


# %% an array of whole numbers for the path
# says: decimals are
def descend(gradient, x0, rate, steps):
    path = np.array([x0] * (steps + 1))
    for k in range(steps):
        path[k + 1] = path[k] - rate * gradient(path[k].astype(float))
    return path


# %% appends the places one after the other to a flat array
# says: all places are in one long row
def descend(gradient, x0, rate, steps):
    x = path = np.asarray(x0, dtype=float)
    for _ in range(steps):
        x = x - rate * gradient(x)
        path = np.append(path, x)
    return path


# %% moves the start that came in
# says: changed its argument x0 in place
def descend(gradient, x0, rate, steps):
    path = [x0]
    x = x0
    for _ in range(steps):
        for i, slope in enumerate(gradient(np.array(x, dtype=float))):
            x[i] = x[i] - rate * slope
        path.append(x)
    return np.array(path)


# %% the steps in place of the places
# says: these are the steps
def descend(gradient, x0, rate, steps):
    x, path = np.asarray(x0, dtype=float), []
    for _ in range(steps):
        path.append(-rate * gradient(x))
        x = x + path[-1]
    return np.array(path)


# %% a list that becomes an array
# says: changes the array that stands in the path
def descend(gradient, x0, rate, steps):
    x = x0  # a list becomes an array with the first step, and is changed in place from then on
    path = [x0]
    for _ in range(steps):
        x -= rate * gradient(x)
        path.append(x)
    return np.array(path)
