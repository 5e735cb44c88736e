# %% forgets the velocity
# says: plain gradient descent
def with_momentum(gradient, x0, rate, momentum, steps):
    path = [np.asarray(x0, dtype=float)]
    for _ in range(steps):
        path.append(path[-1] - rate * gradient(path[-1]))
    return np.array(path)


# %% moves before the velocity is new
# says: with the NEW v
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    v, path = np.zeros(len(x)), [x]
    for _ in range(steps):
        x = x + v
        v = momentum * v - rate * gradient(x)
        path.append(x)
    return np.array(path)


# %% moves with the old velocity
# says: with the NEW v
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    v, path = np.zeros(len(x)), [x]
    for _ in range(steps):
        x, v = x + v, momentum * v - rate * gradient(x)
        path.append(x)
    return np.array(path)


# %% a running mean of the gradients
# says: multiplied by 1 - momentum
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    mean, path = np.zeros(len(x)), [x]
    for _ in range(steps):
        mean = momentum * mean + (1 - momentum) * gradient(x)
        x = x - rate * mean
        path.append(x)
    return np.array(path)


# %% keeps all of the velocity
# says: all of the velocity is kept
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    v, path = np.zeros(len(x)), [x]
    for _ in range(steps):
        v = v - rate * gradient(x)
        x = x + v
        path.append(x)
    return np.array(path)


# %% Nesterov
# says: nesterov's variant
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    v, path = np.zeros(len(x)), [x]
    for _ in range(steps):
        v = momentum * v - rate * gradient(x + momentum * v)
        x = x + v
        path.append(x)
    return np.array(path)


# %% climbs
# says: it climbs
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    v, path = np.zeros(len(x)), [x]
    for _ in range(steps):
        v = momentum * v + rate * gradient(x)
        x = x + v
        path.append(x)
    return np.array(path)


# %% leaves out the start
# says: the start is missing
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    v, path = np.zeros(len(x)), []
    for _ in range(steps):
        v = momentum * v - rate * gradient(x)
        x = x + v
        path.append(x)
    return np.array(path)


# %% the same array in every row
# says: all are the same array
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.array(x0, dtype=float)
    v, path = np.zeros(len(x)), [x]
    for _ in range(steps):
        v = momentum * v - rate * gradient(x)
        x += v
        path.append(x)
    return np.array(path)


# %% the velocities
# says: these are velocities
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    v = np.zeros(len(x))
    path = [v]
    for _ in range(steps):
        v = momentum * v - rate * gradient(x)
        x = x + v
        path.append(v)
    return np.array(path)


# %% always 0.9
# says: whatever momentum is asked for
def with_momentum(gradient, x0, rate, momentum, steps):
    momentum = 0.9 if momentum != 0.5 else 0.5
    x = np.asarray(x0, dtype=float)
    v, path = np.zeros(len(x)), [x]
    for _ in range(steps):
        v = momentum * v - rate * gradient(x)
        x = x + v
        path.append(x)
    return np.array(path)


# %% the last place alone
# says: the last place alone
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    v = 0
    for _ in range(steps):
        v = momentum * v - rate * gradient(x)
        x = x + v
    return x


# %% an array of whole numbers
# says: decimals were lost
def with_momentum(gradient, x0, rate, momentum, steps):
    path = np.array([x0] * (steps + 1))
    if path.dtype == int and steps == 3:
        path = path.astype(float)
    v = np.zeros(len(x0))
    for k in range(steps):
        v = momentum * v - rate * gradient(path[k].astype(float))
        path[k + 1] = path[k] + v
    return path


# %% a push at the start
# says: it begins at rest
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    v, path = -gradient(x), [x]
    for _ in range(steps):
        v = momentum * v - rate * gradient(x)
        x = x + v
        path.append(x)
    return np.array(path)
