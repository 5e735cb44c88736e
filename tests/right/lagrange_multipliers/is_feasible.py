# %% a chain of comparisons
def is_feasible(g, x):
    return -1e-8 <= g(np.array(x, dtype=float)) <= 1e-8


# %% np.isclose, whose own tolerance at 0 it is
def is_feasible(g, x):
    value = g(np.asarray(x, float))
    return np.isclose(value, 0, rtol=0, atol=1e-8)


# %% squares, and an if
def is_feasible(g, x):
    value = float(g(np.array([float(v) for v in x])))
    if value**2 > 1e-16:
        return False
    return True


# %% the logic turned round
def is_feasible(g, x):
    return not np.abs(g(np.asarray(x) / 1)) > 1e-8
