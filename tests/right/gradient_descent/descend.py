# %% an array filled row by row
def descend(gradient, x0, rate, steps):
    path = np.zeros((steps + 1, len(x0)))
    path[0] = x0
    for k in range(steps):
        path[k + 1] = path[k] - rate * gradient(path[k])
    return path


# %% lists, and loops over the entries
def descend(gradient, x0, rate, steps):
    x = [float(a) for a in x0]
    path = [x]
    k = 0
    while k < steps:
        slopes = gradient(np.array(x))
        x = [x[i] - rate * slopes[i] for i in range(len(x))]
        path.append(x)
        k += 1
    return path


# %% in place, with copies for the path
def descend(gradient, x0, rate, steps):
    x = np.array(x0, dtype=float)
    path = [x.copy()]
    for _ in range(steps):
        x -= rate * gradient(x)
        path.append(x.copy())
    return np.vstack(path)


# %% itertools
from itertools import accumulate


def descend(gradient, x0, rate, steps):
    start = np.asarray(x0, dtype=float)
    return list(accumulate(range(steps), lambda x, _: x + rate * -gradient(x), initial=start))


# %% calls itself
def descend(gradient, x0, rate, steps):
    x = np.asarray(x0, dtype=float)
    if steps == 0:
        return x[np.newaxis]
    return np.concatenate([[x], descend(gradient, x - rate * gradient(x), rate, steps - 1)])
