# %% a while loop, norms for the size, and the step with its own sign
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    count = 0
    while count < 100:
        if np.all(f(x) == 0):
            return x
        J = np.array(jacobian(x))
        if not np.linalg.cond(J) <= 1e12:
            raise ValueError("singular")
        d = np.linalg.solve(J, -f(x))
        x = x + d
        if np.linalg.norm(d, np.inf) <= 1e-12 * max(1, np.linalg.norm(x, np.inf)):
            return x
        count += 1
    raise ValueError("no convergence")


# %% the inverse, and the condition number from singular values
def newton_system(f, jacobian, x0):
    x = np.asarray(x0).astype(float)
    for _ in range(100):
        y = f(x)
        if (y == 0).all():
            return x.tolist()
        J = jacobian(x)
        if np.isnan(J).any():
            raise ValueError("nan")
        s = np.linalg.svd(J, compute_uv=False)
        if s[-1] * 1e12 < s[0] or s[0] == 0:
            raise ValueError(s)
        new = x - np.linalg.inv(J) @ y
        if (abs(new - x) <= 1e-12 * max(1, abs(x).max())).all():
            return new
        x = new
    raise ValueError(x)


# %% elimination with pivots, in lists
def newton_system(f, jacobian, x0):
    x = [float(v) for v in x0]
    n = len(x)
    for _ in range(100):
        y = [float(v) for v in f(np.array(x))]
        if all(v == 0 for v in y):
            return x
        J = np.array(jacobian(np.array(x)), dtype=float)
        if np.linalg.cond(J) > 1e12:
            raise ValueError("singular Jacobian")
        rows = [list(J[i]) + [-y[i]] for i in range(n)]
        for j in range(n):
            p = max(range(j, n), key=lambda i: abs(rows[i][j]))
            rows[j], rows[p] = rows[p], rows[j]
            for i in range(n):
                if i != j:
                    m = rows[i][j] / rows[j][j]
                    rows[i] = [a - m * b for a, b in zip(rows[i], rows[j])]
        d = [rows[j][n] / rows[j][j] for j in range(n)]
        x = [a + b for a, b in zip(x, d)]
        if max(abs(v) for v in d) <= 1e-12 * max([1] + [abs(v) for v in x]):
            return x
    raise ValueError("100 steps")


# %% changes its copy in place, and lets NumPy's own error out
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=np.float64)
    for _ in range(100):
        if not f(x).any():
            return x
        if np.linalg.cond(jacobian(x)) > 1e12:
            raise np.linalg.LinAlgError("singular")
        d = np.linalg.lstsq(jacobian(x), -f(x), rcond=None)[0]
        x += d
        if np.max(np.abs(d)) <= 1e-12 * max(1, np.max(np.abs(x))):
            break
    else:
        raise ValueError("did not converge")
    return x
