# %% adds the constraint
# says: here the Lagrangian is f - λ g
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.array(x, dtype=float)
    return np.append(df(x) + multiplier * dg(x), -g(x))


# %% forgets the minus before g
# says: the last entry has the wrong sign
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.array(x, dtype=float)
    return np.append(df(x) - multiplier * dg(x), g(x))


# %% differentiates λ g - f
# says: every sign is turned round
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.array(x, dtype=float)
    return np.append(multiplier * dg(x) - df(x), g(x))


# %% the other convention
# says: these are the signs of f + λ g
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.array(x, dtype=float)
    return np.append(df(x) + multiplier * dg(x), g(x))


# %% forgets the multiplier
# says: the multiplier is missing
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.array(x, dtype=float)
    return np.append(df(x) - dg(x), -g(x))


# %% forgets the constraint
# says: the constraint itself is missing
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.array(x, dtype=float)
    return df(x) - multiplier * dg(x)


# %% keeps the multiplier in the last entry
# says: the last entry should be -g(x) alone
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.array(x, dtype=float)
    return np.append(df(x) - multiplier * dg(x), -multiplier * g(x))


# %% puts the constraint first
# says: the order is another one
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.array(x, dtype=float)
    return np.append(-g(x), df(x) - multiplier * dg(x))


# %% leaves small whole numbers as they are
# says: overflow inside the functions
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.asarray(x)
    return np.append(df(x) - multiplier * dg(x), -g(x))


# %% nests a vector and a number
# says: rows of different lengths
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.asarray(x, dtype=float)
    return [df(x) - multiplier * dg(x), -g(x)]


# %% uses the functions without calling them
# says: unsupported operand
def lagrangian_gradient(df, g, dg, x, multiplier):
    return np.append(df - multiplier * dg, -g)


# %% only two unknowns
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.asarray(x, dtype=float)
    a, b = df(x), dg(x)
    return np.array([a[0] - multiplier * b[0], a[1] - multiplier * b[1], -g(x)])
