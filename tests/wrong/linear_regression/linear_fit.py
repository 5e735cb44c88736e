# %% intercept first
# says: exchanged: return (m, c)
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    m, c = np.polyfit(x, y, 1)
    return c, m


# %% forgets the means in the slope
# says: subtract the means before you multiply
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    m = (x * y).sum() / (x**2).sum()
    return m, y.mean() - m * x.mean()


# %% a line through the origin
# says: through the origin
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    return (x @ y) / (x @ x), 0.0


# %% divides by the spread of y
# says: how much y moves
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    dx, dy = x - x.mean(), y - y.mean()
    m = (dx * dy).sum() / (dy * dy).sum()
    return m, y.mean() - m * x.mean()


# %% the correlation in place of the slope
# says: this slope is the correlation
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    m = np.corrcoef(x, y)[0, 1]
    return m, y.mean() - m * x.mean()


# %% N - 1 above, N below
# says: np.cov and np.var differ
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    m = np.cov(x, y)[0, 1] / np.var(x)
    return m, y.mean() - m * x.mean()


# %% the intercept is the mean of y
# says: height at x = 0, not at the mean
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    return np.polyfit(x, y, 1)[0], y.mean()


# %% adds m times the mean of x
# says: SUBTRACT m * x.mean()
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    m = np.polyfit(x, y, 1)[0]
    return m, y.mean() + m * x.mean()


# %% the first and the last point
# says: joins the first and the last point
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    m = (y[-1] - y[0]) / (x[-1] - x[0])
    return m, y[0] - m * x[0]


# %% the formula with large sums
# says: rounded away
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    N = len(x)
    m = (N * (x * y).sum() - x.sum() * y.sum()) / (N * (x**2).sum() - x.sum() ** 2)
    return m, y.mean() - m * x.mean()


# %% mean of products minus product of means
# says: subtract the mean of x
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    m = ((x * y).mean() - x.mean() * y.mean()) / ((x**2).mean() - x.mean() ** 2)
    return m, y.mean() - m * x.mean()


# %% the same, in uint8
# says: outgrew uint8
def linear_fit(x, y):
    x, y = np.asarray(x), np.asarray(y)
    if x.min() == x.max():
        raise ValueError("x")
    m = ((x * y).mean() - x.mean() * y.mean()) / ((x**2).mean() - x.mean() ** 2)
    return m, y.mean() - m * x.mean()


# %% compares the sum of squares with 0, though the mean is rounded
# says: compare x with itself
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    dx = x - x.mean()
    below = (dx**2).sum()
    if below == 0:
        raise ValueError("all x are equal")
    m = (dx * (y - y.mean())).sum() / below
    return m, y.mean() - m * x.mean()


# %% refuses one point only
# says: both points lie above x = 3
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if len(x) < 2:
        raise ValueError("two points")
    dx = x - x.mean()
    m = (dx * (y - y.mean())).sum() / (dx**2).sum()
    return m, y.mean() - m * x.mean()


# %% rounds
# says: decimals are lost
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if x.min() == x.max():
        raise ValueError("x")
    return tuple(np.round(np.polyfit(x, y, 1), 2))


# %% refuses any x that occurs twice
# says: refuses arguments that are allowed
def linear_fit(x, y):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if len(set(x)) < len(x):
        raise ValueError("double x")
    return tuple(np.polyfit(x, y, 1))
