# %% makes one step
# says: the place after one step
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
    z = z - np.linalg.solve(J, lagrangian_gradient(df, g, dg, z[:-1], z[-1]))
    return z[:-1], z[-1]


# %% always makes three steps
# says: did a loop stop too early
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    for _ in range(3):
        J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
        z = z - np.linalg.solve(J, lagrangian_gradient(df, g, dg, z[:-1], z[-1]))
    return z[:-1], z[-1]


# %% always makes fifty steps
# says: the multiplier grows without end
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    for _ in range(50):
        J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
        z = z - np.linalg.lstsq(J, lagrangian_gradient(df, g, dg, z[:-1], z[-1]), rcond=None)[0]
    return z[:-1], float(z[-1])


# %% returns the first step
# says: this is the first step d
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
    d = np.linalg.solve(J, -lagrangian_gradient(df, g, dg, z[:-1], z[-1]))
    return d[:-1], d[-1]


# %% the first step with the wrong sign
# says: the first step has the wrong sign
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
    z = z + np.linalg.solve(J, lagrangian_gradient(df, g, dg, z[:-1], z[-1]))
    return z[:-1], z[-1]


# %% the multiplier of f + λ g
# says: the multiplier has the wrong sign
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, -multiplier0).astype(float)
    for _ in range(100):
        x, m = z[:-1], z[-1]
        r = np.append(df(x) + m * dg(x), g(x))
        if not r.any():
            return x, m
        J = np.block([[d2f(x) + m * d2g(x), dg(x)[:, None]], [dg(x)[None], np.zeros((1, 1))]])
        if np.linalg.cond(J) > 1e12:
            raise ValueError("singular")
        d = np.linalg.solve(J, -r)
        z = z + d
        if np.abs(d).max() <= 1e-12 * max(1, np.abs(z).max()):
            return z[:-1], z[-1]
    raise ValueError("no convergence")


# %% returns the place alone
# says: the multiplier is missing
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    for _ in range(30):
        J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
        z = z - np.linalg.solve(J, lagrangian_gradient(df, g, dg, z[:-1], z[-1]))
    return z[:-1]


# %% returns all in one vector
# says: take the vector apart
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    for _ in range(30):
        J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
        z = z - np.linalg.solve(J, lagrangian_gradient(df, g, dg, z[:-1], z[-1]))
    return z


# %% the pair turned round
# says: the pair is turned round
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    for _ in range(30):
        J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
        z = z - np.linalg.solve(J, lagrangian_gradient(df, g, dg, z[:-1], z[-1]))
    return z[-1], z[:-1]


# %% forgets the Hessian of g
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    for _ in range(100):
        x, m = z[:-1], z[-1]
        r = lagrangian_gradient(df, g, dg, x, m)
        J = lagrangian_jacobian(dg, d2f, d2g, x, 0)
        if np.linalg.cond(J) > 1e12:
            raise ValueError("singular")
        d = np.linalg.solve(J, -r)
        z = z + d
        if np.abs(d).max() <= 1e-12 * max(1, np.abs(z).max()):
            return z[:-1], z[-1]
    raise ValueError("no convergence")


# %% has no limit of steps and no look at the matrix, least squares
# says: It should raise ValueError
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    d = np.ones(1)
    while np.abs(d).max() > 1e-12 * max(1, np.abs(z).max()):
        J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
        d = -np.linalg.lstsq(J, lagrangian_gradient(df, g, dg, z[:-1], z[-1]), rcond=None)[0]
        z = z + d
    return z[:-1], float(z[-1])


# %% is content with being close to the path
# says: It should raise ValueError
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    for _ in range(100):
        if abs(g(z[:-1])) < 1e-10:
            return z[:-1], float(z[-1])
        J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
        z = z - np.linalg.solve(J, lagrangian_gradient(df, g, dg, z[:-1], z[-1]))
    raise ValueError("no convergence")


# %% the last place where there is no convergence
# says: the multiplier grows without end
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    for _ in range(100):
        r = lagrangian_gradient(df, g, dg, z[:-1], z[-1])
        J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
        if not r.any() or np.linalg.cond(J) > 1e12:
            break
        z = z - np.linalg.solve(J, r)
    return z[:-1], float(z[-1])


# %% refuses a singular matrix at the solution itself
# says: too strict
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.append(x0, multiplier0).astype(float)
    for _ in range(100):
        r = lagrangian_gradient(df, g, dg, z[:-1], z[-1])
        J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
        if np.linalg.cond(J) > 1e12:
            raise ValueError("singular")
        d = np.linalg.solve(J, -r)
        z = z + d
        if np.abs(d).max() <= 1e-12 * max(1, np.abs(z).max()):
            return z[:-1], z[-1]
    raise ValueError("no convergence")
