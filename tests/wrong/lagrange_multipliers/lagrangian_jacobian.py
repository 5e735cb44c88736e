# %% a border without minus
# says: MINUS the gradient of g
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    n = len(x)
    J = np.zeros((n + 1, n + 1))
    J[:n, :n] = d2f(x) - multiplier * d2g(x)
    J[:n, n] = J[n, :n] = dg(x)
    return J


# %% a last row without minus
# says: the last row has the wrong sign
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    n = len(x)
    J = np.zeros((n + 1, n + 1))
    J[:n, :n] = d2f(x) - multiplier * d2g(x)
    J[:n, n] = -dg(x)
    J[n, :n] = dg(x)
    return J


# %% a last column without minus
# says: the last column has the wrong sign
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    n = len(x)
    J = np.zeros((n + 1, n + 1))
    J[:n, :n] = d2f(x) - multiplier * d2g(x)
    J[:n, n] = dg(x)
    J[n, :n] = -dg(x)
    return J


# %% adds the Hessian of g
# says: subtract the Hessian of g
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    b = -dg(x)[:, None]
    return np.block([[d2f(x) + multiplier * d2g(x), b], [b.T, np.zeros((1, 1))]])


# %% forgets the Hessian of g
# says: the Hessian of g is missing
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    b = -dg(x)[:, None]
    return np.block([[d2f(x), b], [b.T, np.zeros((1, 1))]])


# %% forgets the multiplier
# says: the multiplier is missing
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    b = -dg(x)[:, None]
    return np.block([[d2f(x) - d2g(x), b], [b.T, np.zeros((1, 1))]])


# %% forgets the last row
# says: the last row is missing
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    n = len(x)
    J = np.zeros((n + 1, n + 1))
    J[:n, :n] = d2f(x) - multiplier * d2g(x)
    J[:n, n] = -dg(x)
    return J


# %% keeps the multiplier in the border
# says: takes the λ away
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    b = -multiplier * dg(x)[:, None]
    return np.block([[d2f(x) - multiplier * d2g(x), b], [b.T, np.zeros((1, 1))]])


# %% puts the multiplier first
# says: come last, not first
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    b = -dg(x)[:, None]
    return np.block([[np.zeros((1, 1)), b.T], [b, d2f(x) - multiplier * d2g(x)]])


# %% leaves the border out
# says: the last row and column are missing
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    return d2f(x) - multiplier * d2g(x)


# %% begins with whole numbers, which cut decimals off
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.array(x, dtype=float)
    n = len(x)
    J = np.zeros((n + 1, n + 1), dtype=int)
    J[:n, :n] = d2f(x) - multiplier * d2g(x)
    J[:n, n] = J[n, :n] = -dg(x)
    return J


# %% leaves small whole numbers as they are
# says: overflow inside the functions
def lagrangian_jacobian(dg, d2f, d2g, x, multiplier):
    x = np.asarray(x)
    b = -1.0 * dg(x)[:, None]
    return np.block([[d2f(x) - multiplier * d2g(x), b], [b.T, np.zeros((1, 1))]])
