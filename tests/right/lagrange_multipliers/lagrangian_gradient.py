# %% loops and lists only
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.array([float(v) for v in x])
    a, b = df(x), dg(x)
    result = []
    for i in range(len(x)):
        result.append(float(a[i]) - multiplier * float(b[i]))
    result.append(0.0 - g(x))
    return result


# %% filled into zeros
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.array(x, dtype=float)
    n = x.size
    out = np.zeros(n + 1)
    out[:n] += df(x)
    out[:n] -= np.multiply(dg(x), multiplier)
    out[-1] = g(x) * -1
    return out


# %% concatenate, with the minus before the whole
def lagrangian_gradient(df, g, dg, x, multiplier):
    p = np.asarray(x, float)
    return -np.concatenate([multiplier * dg(p) - df(p), [g(p)]])


# %% a matrix of both gradients times a vector
def lagrangian_gradient(df, g, dg, x, multiplier):
    x = np.asarray(x) * 1.0
    both = np.column_stack([df(x), dg(x)])
    return np.hstack((both @ np.array([1, -multiplier]), -float(g(x))))
