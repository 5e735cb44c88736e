# %% two copies with one entry moved
def partial(f, x, i):
    x = np.array(x, dtype=float)
    if i < 0 or i >= len(x):
        raise ValueError("no such variable")
    h = 1e-6
    ahead, behind = x.copy(), x.copy()
    ahead[i] += h
    behind[i] -= h
    return (f(ahead) - f(behind)) / (2 * h)


# %% lists of floats, turned into arrays for f
def partial(f, x, i):
    if i not in range(len(x)):
        raise ValueError("no such variable")
    h = 1e-5
    values = []
    for sign in (1, -1):
        point = [float(entry) for entry in x]
        point[i] += sign * h
        values.append(f(np.array(point)))
    return (values[0] - values[1]) / 2 / h


# %% a curve of one variable and its central difference
def partial(f, x, i):
    start = np.array(x, dtype=float)
    if not (0 <= i < start.size):
        raise ValueError("no such variable")

    def curve(t):
        point = start.copy()
        point[i] = t
        return f(point)

    t, h = start[i], 1e-4
    return float((curve(t + h) - curve(t - h)) / (2 * h))


# %% Richardson: two central differences whose errors cancel
def partial(f, x, i):
    x = np.asarray(x, dtype=float)
    if not 0 <= i <= len(x) - 1:
        raise ValueError("no such variable")
    e = np.zeros_like(x)
    e[i] = 1

    def slope(h):
        return (f(x + h * e) - f(x - h * e)) / (2 * h)

    return (4 * slope(1e-3) - slope(2e-3)) / 3


# %% a step that follows the size of x
def partial(f, x, i):
    n = len(x)
    if i < 0 or i > n - 1:
        raise ValueError("no such variable")
    x = np.array(x) * 1.0
    h = 6e-6 * max(1, abs(x[i]))
    step = np.where(np.arange(n) == i, h, 0)
    return (f(x + step) - f(x - step)) / (2 * h)


# %% the mean of the slopes to both sides
def partial(f, x, i):
    if not 0 <= i < len(x):
        raise ValueError("no such variable")
    x = np.array(x, dtype=np.float64)
    old = x[i]
    here = f(x.copy())
    x[i] = old + 1e-5
    right = (f(x.copy()) - here) / 1e-5
    x[i] = old - 1e-5
    left = (here - f(x.copy())) / 1e-5
    return (left + right) / 2
