# %% both slopes at x
# says: f never sees x
def chain_rule(f, df, g, dg, x):
    return df(x) * dg(x)


# %% forgets the inner slope
# says: multiply by the inner slope
def chain_rule(f, df, g, dg, x):
    return df(g(x))


# %% the outer slope at the inner slope
# says: at the SLOPE of g
def chain_rule(f, df, g, dg, x):
    return df(dg(x))


# %% the outer slope at the inner slope, multiplied by it
# says: what f sees is g(x)
def chain_rule(f, df, g, dg, x):
    return df(dg(x)) * dg(x)


# %% inner and outer exchanged
# says: are exchanged
def chain_rule(f, df, g, dg, x):
    return dg(f(x)) * df(x)


# %% the product rule
# says: this is the product rule
def chain_rule(f, df, g, dg, x):
    return df(x) * g(x) + f(x) * dg(x)


# %% the value of the chain
# says: the value of the chain
def chain_rule(f, df, g, dg, x):
    return f(g(x))


# %% adds the slopes
# says: the two slopes are added
def chain_rule(f, df, g, dg, x):
    return df(g(x)) + dg(x)


# %% the inner slope at g(x)
# says: the inner function sees x
def chain_rule(f, df, g, dg, x):
    return df(g(x)) * dg(g(x))


# %% the outer value in place of the outer slope
# says: multiply by the slope of f
def chain_rule(f, df, g, dg, x):
    return f(g(x)) * dg(x)


# %% the inner value in place of the inner slope
# says: multiply by the slope of g
def chain_rule(f, df, g, dg, x):
    return df(g(x)) * g(x)


# %% returns a new function
# says: was it meant to be called?
def chain_rule(f, df, g, dg, x):
    return lambda t: df(g(t)) * dg(t)


# %% a forward difference
# says: close, but off
def chain_rule(f, df, g, dg, x):
    h = 1e-6
    return (f(g(x + h)) - f(g(x))) / h


# %% multiplies function and number
def chain_rule(f, df, g, dg, x):
    return df * g(x) * dg(x)


# %% no minus signs
# says: the sign is lost
def chain_rule(f, df, g, dg, x):
    return abs(df(g(x)) * dg(x))
