# %% all formulas written again, a while loop
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    x = np.array(x0, dtype=float)
    m = float(multiplier0)
    n = len(x)
    count = 0
    while True:
        r = np.append(df(x) - m * dg(x), -g(x))
        if (r == 0).all():
            return x, m
        J = np.zeros((n + 1, n + 1))
        J[:n, :n] = d2f(x) - m * d2g(x)
        J[:n, n] = J[n, :n] = -dg(x)
        if not np.linalg.cond(J) <= 1e12:
            raise ValueError("singular")
        d = -np.linalg.solve(J, r)
        x, m = x + d[:n], m + d[n]
        count += 1
        if max(abs(d)) <= 1e-12 * max(1, max(abs(x)), abs(m)):
            return x, m
        if count == 100:
            raise ValueError("no convergence")


# %% the inverse, the singular values, a list of two in return
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    z = np.r_[np.asarray(x0, dtype=float), multiplier0]
    for step in range(100):
        r = lagrangian_gradient(df, g, dg, z[:-1], z[-1])
        if not r.any():
            break
        J = lagrangian_jacobian(dg, d2f, d2g, z[:-1], z[-1])
        s = np.linalg.svd(J, compute_uv=False)
        if s.min() < 1e-12 * s.max():
            raise ValueError(s)
        new = z - np.linalg.inv(J) @ r
        small = np.linalg.norm(new - z, np.inf) <= 1e-12 * max(1, np.linalg.norm(new, np.inf))
        z = new
        if small:
            break
    else:
        raise ValueError(f"still moving after {step} steps")
    return [z[:-1].tolist(), z[-1]]


# %% the equations of f + m g, and the sign of m turned at the end
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    x, m = np.array(x0, dtype=float), -float(multiplier0)
    for _ in range(100):
        b = dg(x)
        r = np.concatenate((df(x) + m * b, [g(x)]))
        if np.all(r == 0):
            return x, -m
        J = np.block([[d2f(x) + m * d2g(x), b[:, None]], [b[None, :], np.zeros((1, 1))]])
        if np.linalg.cond(J) > 1e12:
            raise ValueError("the matrix is singular")
        d = np.linalg.lstsq(J, -r, rcond=None)[0]
        x = x + d[:-1]
        m = m + d[-1]
        if np.abs(d).max() <= 1e-12 * max(1, np.abs(x).max(), abs(m)):
            return x, -m
    raise ValueError("100 steps")


# %% eliminates the step of x, where the block can be inverted, else solves the whole
def solve_constrained(df, g, dg, d2f, d2g, x0, multiplier0):
    def whole(x, m):
        return lagrangian_gradient(df, g, dg, x, m), lagrangian_jacobian(dg, d2f, d2g, x, m)

    x, m = [float(v) for v in x0], multiplier0
    for _ in range(100):
        r, J = whole(np.array(x), m)
        if sum(abs(r)) == 0:
            return np.array(x), float(m)
        if np.linalg.cond(J) > 1e12:
            raise np.linalg.LinAlgError("singular matrix")
        H, b = J[:-1, :-1], J[:-1, -1]
        if np.linalg.cond(H) < 1e4:
            w = np.linalg.solve(H, b)
            dm = (r[-1] - w @ r[:-1]) / (w @ b)
            dx = -np.linalg.solve(H, r[:-1] + b * dm)
        else:
            d = np.linalg.solve(J, -r)
            dx, dm = d[:-1], d[-1]
        x, m = [a + c for a, c in zip(x, dx)], m + dm
        if max([abs(dm), *np.abs(dx)]) <= 1e-12 * max([1, abs(m), *np.abs(x)]):
            return np.array(x), float(m)
    raise ValueError("not converged")
