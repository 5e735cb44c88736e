# %% a while loop with a counter
def find_root(f, df, x0):
    x = float(x0)
    step = np.inf
    count = 0
    while not abs(step) <= 1e-12 * max(1.0, abs(x)):
        if count == 100:
            raise ValueError("no convergence")
        if f(x) == 0:
            return x
        if df(x) == 0:
            raise ValueError("slope 0")
        step = f(x) / df(x)
        x -= step
        count += 1
    return x


# %% SciPy's newton, with its error translated
def find_root(f, df, x0):
    from scipy import optimize

    x0 = float(x0)
    if f(x0) == 0:
        return x0
    # three times the step size of linear convergence is still far below the promised accuracy
    try:
        root = optimize.newton(f, x0, fprime=df, tol=1e-12, rtol=1e-12, maxiter=100)
    except RuntimeError as error:
        raise ValueError(str(error))
    if np.isnan(root):
        raise ValueError("nan")
    return root


# %% calls the step of exercise 1
def find_root(f, df, x0):
    x = float(x0)
    for k in range(100):
        if f(x) == 0:
            return x
        new = newton_step(f, df, x)
        if abs(new - x) <= 1e-12 * max(1, abs(x)):
            return new
        x = new
    raise ValueError(f"still moving after {k + 1} steps")


# %% calls itself
def find_root(f, df, x0, left=100):
    x = np.float64(x0)
    height = f(x)
    if height == 0:
        return x
    if left == 0 or np.isnan(x):
        raise ValueError("not converged")
    slope = df(x)
    if slope == 0:
        raise ValueError("flat")
    new = x - height / slope
    if np.abs(new - x) <= 1e-12 * np.maximum(1, np.abs(new)):
        return new
    return find_root(f, df, new, left - 1)


# %% a list of all places, and as many as 300 steps
def find_root(f, df, x0):
    places = [float(x0)]
    for _ in range(300):
        x = places[-1]
        if f(x) == 0:
            return x
        if df(x) == 0 or not np.isfinite(x):
            raise ValueError(f"stuck at {x}")
        places.append(x - f(x) / df(x))
        if abs(places[-1] - places[-2]) <= 1e-12 * max(1, abs(places[-2])):
            return places[-1]
    raise ValueError(places[-1])
