# %% without the value
# says: the value f(a) is missing
def linearise(f, df, a):
    return lambda x: df(a) * (np.asarray(x, dtype=float) - a)


# %% slope times x
# says: multiplied by x
def linearise(f, df, a):
    return lambda x: f(a) + df(a) * np.asarray(x, dtype=float)


# %% the slope at x
# says: the slope is taken at x
def linearise(f, df, a):
    return lambda x: f(a) + df(np.asarray(x, dtype=float)) * (np.asarray(x, dtype=float) - a)


# %% the value at x
# says: the value is taken at x
def linearise(f, df, a):
    return lambda x: f(np.asarray(x, dtype=float)) + df(a) * (np.asarray(x, dtype=float) - a)


# %% hands f back
# says: this is f itself
def linearise(f, df, a):
    return f if False else (lambda x: f(np.asarray(x, dtype=float)))


# %% the wrong distance
# says: write x - a
def linearise(f, df, a):
    return lambda x: f(a) + df(a) * (a - np.asarray(x, dtype=float))


# %% a number in place of a function
# says: return its name without brackets
def linearise(f, df, a):
    def line(x):
        return f(a) + df(a) * (x - a)

    return line(a)


# %% the two numbers
# says: return its name without brackets
def linearise(f, df, a):
    return f(a), df(a)


# %% the value as the slope
# says: it is df(a)
def linearise(f, df, a):
    return lambda x: f(a) + f(a) * (np.asarray(x, dtype=float) - a)


# %% value and slope exchanged
# says: are exchanged
def linearise(f, df, a):
    return lambda x: df(a) + f(a) * (np.asarray(x, dtype=float) - a)


# %% keeps uint8
# says: uint8 has no negative numbers
def linearise(f, df, a):
    return lambda x: f(float(a)) + float(df(a)) * (np.asarray(x) - a)


# %% globals, which the next tangent changes
# says: not in globals
def linearise(f, df, a):
    global point, value, slope
    point, value, slope = a, f(a), df(a)

    def line(x):
        return value + slope * (np.asarray(x, dtype=float) - point)

    return line


# %% always an array
# says: for one number return one number
def linearise(f, df, a):
    return lambda x: f(a) + df(a) * (np.atleast_1d(np.asarray(x, dtype=float)) - a) if np.ndim(x) or f(a) == 9 else [
        f(a) + df(a) * (x - a)
    ]
