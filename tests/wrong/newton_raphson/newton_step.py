# %% adds the step
# says: the step goes uphill
def newton_step(f, df, x):
    if df(x) == 0:
        raise ValueError("slope 0")
    return x + f(x) / df(x)


# %% returns the step alone
# says: this is the length of the step
def newton_step(f, df, x):
    x = float(x)
    if df(x) == 0:
        raise ValueError("slope 0")
    return f(x) / df(x)


# %% exchanges height and slope
# says: height and slope are exchanged
def newton_step(f, df, x):
    x = float(x)
    if df(x) == 0:
        raise ValueError("slope 0")
    return x - df(x) / f(x)


# %% multiplies by the slope
# says: you multiply by the slope
def newton_step(f, df, x):
    x = float(x)
    if df(x) == 0:
        raise ValueError("slope 0")
    return x - f(x) * df(x)


# %% forgets the slope
# says: divide it by the slope first
def newton_step(f, df, x):
    x = float(x)
    if df(x) == 0:
        raise ValueError("slope 0")
    return x - f(x)


# %% does not look at the slope, and NumPy gives inf
# says: the slope of x² - 12 at 0 is 0
def newton_step(f, df, x):
    x = np.float64(x)
    return x - f(x) / df(x)


# %% does not look at the slope, and Python stops
# says: the divisor zero
def newton_step(f, df, x):
    x = float(x)
    return x - f(x) / df(x)


# %% takes a small slope for none
# says: too strict
def newton_step(f, df, x):
    x = float(x)
    if abs(df(x)) < 1e-10:
        raise ValueError("the slope is too small")
    return x - f(x) / df(x)


# %% leaves small whole numbers as they are
# says: overflow inside f
def newton_step(f, df, x):
    if df(x) == 0:
        raise ValueError("slope 0")
    return x - f(x) / df(x)


# %% divides by the size of the slope
# says: without `abs`
def newton_step(f, df, x):
    x = float(x)
    if df(x) == 0:
        raise ValueError("slope 0")
    return x - f(x) / abs(df(x))


# %% stays where it is, in place of an error
# says: the slope of x² - 12 at 0 is 0
def newton_step(f, df, x):
    x = float(x)
    if df(x) == 0:
        return x
    return x - f(x) / df(x)


# %% prints the new place
# says: write `return` in place of `print`
def newton_step(f, df, x):
    print(x - f(x) / df(x))
