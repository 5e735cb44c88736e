# %% always 1e-8
# says: 1e-8 is the best step often
def best_step(f, df, x):
    return 1e-8


# %% 1e-8 unless all is flat
# says: 1e-8 is the best step often
def best_step(f, df, x):
    return 1.0 if f(x + 1) == f(x) else 1e-8


# %% the smallest step
# says: this is the smallest step
def best_step(f, df, x):
    return 1e-15


# %% argmax for argmin
# says: this is the largest step
def best_step(f, df, x):
    steps = 10.0 ** -np.arange(16)
    return steps[np.argmax([abs((f(x + h) - f(x)) / h - df(x)) for h in steps])]


# %% errors with a sign
# says: by the SIZE of the error
def best_step(f, df, x):
    steps = 10.0 ** -np.arange(16)
    return steps[np.argmin([(f(x + h) - f(x)) / h - df(x) for h in steps])]


# %% errors with the other sign
# says: this is the largest step
def best_step(f, df, x):
    steps = 10.0 ** -np.arange(16)
    return steps[np.argmin([df(x) - (f(x + h) - f(x)) / h for h in steps])]


# %% compares with the value
# says: compare each slope with df(x)
def best_step(f, df, x):
    steps = 10.0 ** -np.arange(16)
    return steps[np.argmin([abs((f(x + h) - f(x)) / h - f(x)) for h in steps])]


# %% the central difference
# says: step to the right only
def best_step(f, df, x):
    steps = 10.0 ** -np.arange(16)
    return steps[np.argmin([abs((f(x + h) - f(x - h)) / (2 * h) - df(x)) for h in steps])]


# %% the index
# says: return the step itself
def best_step(f, df, x):
    steps = 10.0 ** -np.arange(16)
    return int(np.argmin([abs((f(x + h) - f(x)) / h - df(x)) for h in steps]))


# %% the error of the best step
# says: this is the error of the best step
def best_step(f, df, x):
    return min(abs((f(x + 10.0**-k) - f(x)) / 10.0**-k - df(x)) for k in range(16))


# %% equal errors give the smaller step
# says: return the largest step
def best_step(f, df, x):
    best, smallest = 1.0, np.inf
    for k in range(16):
        h = 10.0**-k
        error = abs((f(x + h) - f(x)) / h - df(x))
        if error <= smallest:
            best, smallest = h, error
    return best


# %% begins at a tenth
# says: begin with 10 to the power 0
def best_step(f, df, x):
    steps = 10.0 ** -np.arange(1, 16)
    return steps[np.argmin([abs((f(x + h) - f(x)) / h - df(x)) for h in steps])]


# %% ends one step early
# says: end with 1e-15
def best_step(f, df, x):
    steps = [10.0**-k for k in range(15)]
    return min(steps, key=lambda h: abs((f(x + h) - f(x)) / h - df(x)))


# %% goes one step too far
# says: the smallest step is 1e-15
def best_step(f, df, x):
    steps = [10.0**-k for k in range(17)]
    return min(steps, key=lambda h: abs((f(x + h) - f(x)) / h - df(x)))


# %% stops at the first error that grows
# says: stopped at the first error
def best_step(f, df, x):
    h, error = 1.0, abs(f(x + 1) - f(x) - df(x))
    for k in range(1, 16):
        new = abs((f(x + 10.0**-k) - f(x)) / 10.0**-k - df(x))
        if new >= error:
            break
        h, error = 10.0**-k, new
    return h


# %% halves the step
# says: one of the 16 steps
def best_step(f, df, x):
    steps = 2.0 ** -np.arange(50)
    return steps[np.argmin([abs((f(x + h) - f(x)) / h - df(x)) for h in steps])]


# %% whole powers of ten that are whole numbers
# says: negative integer powers
def best_step(f, df, x):
    steps = 10 ** -np.arange(16)
    return steps[np.argmin([abs((f(x + h) - f(x)) / h - df(x)) for h in steps])]
