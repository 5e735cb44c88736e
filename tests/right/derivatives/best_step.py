# %% a loop that remembers the best
def best_step(f, df, x):
    best, smallest = None, float("inf")
    for k in range(16):
        h = 10.0**-k
        error = abs((f(x + h) - f(x)) / h - df(x))
        if error < smallest:
            best, smallest = h, error
    return best


# %% min with a key
def best_step(f, df, x):
    return min((10**-k for k in range(16)), key=lambda h: abs((f(x + h) - f(x)) / h - df(x)))


# %% np.logspace
def best_step(f, df, x):
    steps = np.logspace(0, -15, 16)
    errors = np.zeros(16)
    for i in range(16):
        errors[i] = np.abs((f(x + steps[i]) - f(x)) / steps[i] - df(x))
    return steps[errors.argmin()]


# %% divides by ten again and again
def best_step(f, df, x):
    h, best = 1.0, 1.0
    errors = {}
    while h > 5e-16:
        errors[h] = ((f(x + h) - f(x)) / h - df(x)) ** 2
        if errors[h] < errors[best]:
            best = h
        h = h / 10
    return best


# %% sorts, with equal errors in the order of the steps
def best_step(f, df, x):
    steps = [float(f"1e-{k}") for k in range(16)]
    return sorted(steps, key=lambda h: abs((f(x + h) - f(x)) / h - df(x)))[0]


# %% from the smallest step up, taking the later one of equals
def best_step(f, df, x):
    best, smallest = 1.0, np.inf
    for k in range(15, -1, -1):
        h = 1 / 10**k
        error = abs(df(x) - (f(x + h) - f(x)) / h)
        if error <= smallest:
            best, smallest = h, error
    return best


# %% pairs of error and minus the step
def best_step(f, df, x):
    pairs = [(abs((f(x + h) - f(x)) / h - df(x)), -h) for h in 10.0 ** np.arange(-15, 1)]
    return -min(pairs)[1]
