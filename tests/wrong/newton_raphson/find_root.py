# %% makes one step
# says: the place after one step
def find_root(f, df, x0):
    x = float(x0)
    if df(x) == 0:
        raise ValueError
    return x - f(x) / df(x)


# %% stops when the height is small
# says: you stop when |f(x)| is below
def find_root(f, df, x0):
    x = float(x0)
    for _ in range(100):
        if abs(f(x)) < 1e-10:
            return x
        if df(x) == 0:
            raise ValueError("slope 0")
        x = x - f(x) / df(x)
    raise ValueError("no convergence")


# %% stops when the height is small, and stops for ever at tall functions
# says: does the loop ever end
def find_root(f, df, x0):
    x = float(x0)
    while abs(f(x)) > 1e-12:
        x = x - f(x) / df(x)
    return x


# %% has no limit of steps
# says: does the loop ever end
def find_root(f, df, x0):
    x = float(x0)
    step = 1
    while abs(step) > 1e-12 * max(1, abs(x)):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("flat")
        step = f(x) / df(x)
        x = x - step
    return x


# %% always makes twenty steps
# says: the steps run in a circle
def find_root(f, df, x0):
    x = float(x0)
    for _ in range(20):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("flat")
        x = x - f(x) / df(x)
    return x


# %% a loose bound for the step
# says: you stop when a step is below 1e-06
def find_root(f, df, x0):
    x = float(x0)
    for _ in range(100):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("flat")
        old, x = x, x - f(x) / df(x)
        if abs(x - old) < 1e-6:
            return x
    raise ValueError("no convergence")


# %% np.isclose with its usual tolerances
# says: `np.isclose` is content
def find_root(f, df, x0):
    x = float(x0)
    for _ in range(100):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("flat")
        old, x = x, x - f(x) / df(x)
        if np.isclose(x, old):
            return x
    raise ValueError("no convergence")


# %% an absolute bound, which rounding never meets at large roots
# says: is this test too strict
def find_root(f, df, x0):
    x = float(x0)
    for _ in range(100):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("flat")
        old, x = x, x - f(x) / df(x)
        if abs(x - old) <= 1e-12:
            return x
    raise ValueError("no convergence")


# %% a bound relative to x alone, which no step meets at the root 0
# says: is this test too strict
def find_root(f, df, x0):
    x = float(x0)
    for _ in range(100):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("flat")
        old, x = x, x - f(x) / df(x)
        if abs(x - old) <= 1e-12 * abs(x):
            return x
    raise ValueError("no convergence")


# %% refuses a level tangent at a place that is the root
# says: is this test too strict
def find_root(f, df, x0):
    x = float(x0)
    for _ in range(100):
        if df(x) == 0:
            raise ValueError("flat")
        old, x = x, x - f(x) / df(x)
        if abs(x - old) <= 1e-12 * max(1, abs(x)):
            return x
    raise ValueError("no convergence")


# %% nan ends the loop like a success
# says: the logarithm is nan
def find_root(f, df, x0):
    x, step, count = float(x0), 1.0, 0
    while abs(step) > 1e-12 * max(1, abs(x)):
        if f(x) == 0:
            return x
        if df(x) == 0 or count == 100:
            raise ValueError("no convergence")
        step = f(x) / df(x)
        x, count = x - step, count + 1
    return x


# %% the last place where there is no convergence
# says: the steps run in a circle
def find_root(f, df, x0):
    x = float(x0)
    for _ in range(100):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("flat")
        old, x = x, x - f(x) / df(x)
        if abs(x - old) <= 1e-12 * max(1, abs(old)):
            break
    return x


# %% gives up after thirty steps
# says: is this test too strict
def find_root(f, df, x0):
    x = float(x0)
    for _ in range(30):
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("flat")
        old, x = x, x - f(x) / df(x)
        if abs(x - old) <= 1e-12 * max(1, abs(old)):
            return x
    raise ValueError("no convergence")


# %% looks for a lowest point: the root of the slope
def find_root(f, df, x0):
    x = float(x0)
    for _ in range(100):
        h = 1e-4
        second = (df(x + h) - df(x - h)) / (2 * h)
        step = df(x) / second
        x = x - step
        if abs(step) < 1e-12:
            return x
    raise ValueError("no convergence")


# %% a library's search in an interval: a root, but not the one that Newton's method goes to
# says: is it Newton's method
def find_root(f, df, x0):
    from scipy import optimize

    return optimize.brentq(f, x0 - 1, x0 + 0.4)


# %% leaves small whole numbers as they are
# says: overflow inside f
def find_root(f, df, x0):
    x = x0
    for _ in range(100):
        if f(x) == 0:
            return float(x)
        if df(x) == 0:
            raise ValueError("flat")
        old, x = x, x - f(x) / df(x)
        if abs(x - old) <= 1e-12 * max(1, abs(old)):
            return x
    raise ValueError("no convergence")
