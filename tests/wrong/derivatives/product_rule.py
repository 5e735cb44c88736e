# %% the product of the slopes
# says: product of the two slopes
def product_rule(f, df, g, dg, x):
    return df(x) * dg(x)


# %% the first strip only
# says: only one strip
def product_rule(f, df, g, dg, x):
    return df(x) * g(x)


# %% the second strip only
# says: only one strip
def product_rule(f, df, g, dg, x):
    return f(x) * dg(x)


# %% subtracts, as in a quotient
# says: both are added
def product_rule(f, df, g, dg, x):
    return df(x) * g(x) - f(x) * dg(x)


# %% the quotient rule
# says: rule for the quotient
def product_rule(f, df, g, dg, x):
    return (df(x) * g(x) - f(x) * dg(x)) / g(x) ** 2


# %% each slope beside its own function
# says: cross over
def product_rule(f, df, g, dg, x):
    return f(x) * df(x) + g(x) * dg(x)


# %% the slope of the sum
# says: the slope of the SUM
def product_rule(f, df, g, dg, x):
    return df(x) + dg(x)


# %% multiplies the strips
# says: the two strips are multiplied
def product_rule(f, df, g, dg, x):
    return df(x) * g(x) * f(x) * dg(x)


# %% the value of the product
# says: product of the values
def product_rule(f, df, g, dg, x):
    return f(x) * g(x)


# %% returns a new function
# says: was it meant to be called?
def product_rule(f, df, g, dg, x):
    return lambda t: df(t) * g(t) + f(t) * dg(t)


# %% multiplies the functions themselves
def product_rule(f, df, g, dg, x):
    return (df * g + f * dg)(x)


# %% a central difference
# says: never exact
def product_rule(f, df, g, dg, x):
    h = 1e-5
    return (f(x + h) * g(x + h) - f(x - h) * g(x - h)) / (2 * h)


# %% a whole number
# says: the decimals are lost
def product_rule(f, df, g, dg, x):
    return int(df(x) * g(x) + f(x) * dg(x))


# %% rounds
# says: the slope is rounded
def product_rule(f, df, g, dg, x):
    return round(df(x) * g(x) + f(x) * dg(x), 2)
