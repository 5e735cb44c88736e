# %% arrays of places and of velocities
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.zeros((steps + 1, len(x0)))
    v = np.zeros((steps + 1, len(x0)))
    x[0] = x0
    for k in range(steps):
        v[k + 1] = momentum * v[k] - rate * gradient(x[k])
        x[k + 1] = x[k] + v[k + 1]
    return x


# %% the heavy ball without a velocity: from the last two places
def with_momentum(gradient, x0, rate, momentum, steps):
    x = np.asarray(x0, dtype=float)
    before = x
    path = [x]
    for _ in range(steps):
        x, before = x - rate * gradient(x) + momentum * (x - before), x
        path.append(x)
    return np.stack(path)


# %% the velocity with the other sign, and subtracted
def with_momentum(gradient, x0, rate, momentum, steps):
    x, uphill = np.array(x0, dtype=float), 0
    path = [x.copy()]
    for _ in range(steps):
        uphill = momentum * uphill + rate * gradient(x)
        x -= uphill
        path.append(x.copy())
    return path


# %% a sum of faded gradients, multiplied by the rate at the end
def with_momentum(gradient, x0, rate, momentum, steps):
    path = [np.asarray(x0, dtype=float)]
    memory = np.zeros_like(path[0])
    for _ in range(steps):
        memory = momentum * memory + gradient(path[-1])
        path.append(path[-1] - rate * memory)
    return np.array(path)


# %% lists, and loops over the entries
def with_momentum(gradient, x0, rate, momentum, steps):
    x = [float(a) for a in x0]
    v = [0.0] * len(x)
    path = [list(x)]
    for _ in range(steps):
        g = gradient(np.array(x))
        for i in range(len(x)):
            v[i] = momentum * v[i] - rate * g[i]
            x[i] = x[i] + v[i]
        path.append(list(x))
    return path
