# %% the other order
def product_rule(f, df, g, dg, x):
    return g(x) * df(x) + dg(x) * f(x)


# %% four numbers by name
def product_rule(f, df, g, dg, x):
    a, da, b, db = (function(x) for function in (f, df, g, dg))
    return float(a * db + da * b)


# %% a dot product
def product_rule(f, df, g, dg, x):
    return np.dot([df(x), f(x)], [g(x), dg(x)])


# %% one factor after the other in a loop
def product_rule(f, df, g, dg, x):
    total = 0
    for changing, keeping in ((df, g), (dg, f)):
        total += changing(x) * keeping(x)
    return total


# %% a function made and called
def product_rule(f, df, g, dg, x):
    def slope(t):
        return df(t) * g(t) + f(t) * dg(t)

    return slope(x)


# %% half the slope of a square of a sum
def product_rule(f, df, g, dg, x):
    # 2 f g = (f + g)^2 - f^2 - g^2
    of_sum = 2 * (f(x) + g(x)) * (df(x) + dg(x))
    return (of_sum - 2 * f(x) * df(x) - 2 * g(x) * dg(x)) / 2
