# %% the formula, with a message that names nothing
def newton_step(f, df, x):
    x = float(x)
    if df(x) == 0:
        raise ValueError
    return x - f(x) / df(x)


# %% lets the division fail, for Python's numbers and for NumPy's
def newton_step(f, df, x):
    x = np.float64(x)
    with np.errstate(divide="raise", invalid="raise"):
        try:
            return x - np.float64(f(x)) / np.float64(df(x))
        except FloatingPointError:
            raise ValueError("the tangent is level")


# %% the zero of the tangent as the solution of an equation
def newton_step(f, df, x):
    x = 1.0 * float(x)
    m = df(x)
    c = f(x) - m * x  # the tangent is m t + c
    if not m:
        raise ValueError("level tangent, slope " + str(m))
    step = (f(x) + 0.0) / m
    return x + (-step)


# %% an assert turned into the error that was asked for
def newton_step(f, df, x):
    here = np.asarray(x, dtype=float).item()
    try:
        slope = df(here)
        assert slope != 0
    except AssertionError:
        raise ValueError("slope zero") from None
    return np.add(here, np.divide(f(here), -slope))
