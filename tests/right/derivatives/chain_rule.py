# %% the value in the middle by name
def chain_rule(f, df, g, dg, x):
    u = g(x)
    return df(u) * dg(x)


# %% the inner slope first
def chain_rule(f, df, g, dg, x):
    inner = dg(x)
    outer = df(g(x))
    return float(inner * outer)


# %% slopes collected in a loop
def chain_rule(f, df, g, dg, x):
    slope, value = 1.0, x
    for function, derivative in ((g, dg), (f, df)):
        slope *= derivative(value)
        value = function(value)
    return slope


# %% NumPy's prod
def chain_rule(f, df, g, dg, x):
    return np.prod([df(g(x)), dg(x)])


# %% two functions composed
def chain_rule(f, df, g, dg, x):
    outer_slope = lambda t: df(g(t))  # noqa: E731
    return (lambda t: outer_slope(t) * dg(t))(x)
