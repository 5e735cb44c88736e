# %% makes one step
# says: the place after one step
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    if np.linalg.cond(jacobian(x)) > 1e12:
        raise ValueError
    return x - np.linalg.solve(jacobian(x), f(x))


# %% returns the first step
# says: this is the first step d
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    return np.linalg.solve(jacobian(x), -f(x))


# %% adds what it should subtract
# says: too strict
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(100):
        if not np.any(f(x)):
            return x
        if np.linalg.cond(jacobian(x)) > 1e12:
            raise ValueError("singular")
        d = np.linalg.solve(jacobian(x), f(x))
        x = x + d
        if np.max(np.abs(d)) <= 1e-12 * max(1, np.max(np.abs(x))):
            return x
    raise ValueError("no convergence")


# %% adds what it should subtract, once
# says: the first step has the wrong sign
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    return x + np.linalg.solve(jacobian(x), f(x))


# %% multiplies entry by entry
# says: multiplies entry by entry
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(1):
        x = x - np.linalg.inv(jacobian(x)) * f(x)
    return x


# %% stops when f is small
# says: you stop at an f
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(100):
        if np.linalg.norm(f(x)) < 1e-10:
            return x
        if np.linalg.cond(jacobian(x)) > 1e12:
            raise ValueError("singular")
        x = x - np.linalg.solve(jacobian(x), f(x))
    raise ValueError("no convergence")


# %% a loose bound for the step
# says: you stop at a step
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(100):
        if not np.any(f(x)):
            return x
        if np.linalg.cond(jacobian(x)) > 1e12:
            raise ValueError("singular")
        d = np.linalg.solve(jacobian(x), -f(x))
        x = x + d
        if np.linalg.norm(d) < 1e-6:
            return x
    raise ValueError("no convergence")


# %% np.allclose with its usual tolerances
# says: `np.allclose` is content
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(100):
        if not np.any(f(x)):
            return x
        if np.linalg.cond(jacobian(x)) > 1e12:
            raise ValueError("singular")
        old, x = x, x - np.linalg.solve(jacobian(x), f(x))
        if np.allclose(old, x):
            return x
    raise ValueError("no convergence")


# %% trusts np.linalg.solve to notice singular matrices
# says: its condition number is above 1e12
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(100):
        if not np.any(f(x)):
            return x
        d = np.linalg.solve(jacobian(x), -f(x))
        x = x + d
        if np.max(np.abs(d)) <= 1e-12 * max(1, np.max(np.abs(x))):
            return x
    raise ValueError("no convergence")


# %% least squares, so that singular matrices pass unnoticed
# says: the rows of J at (1, 1)
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(100):
        d = np.linalg.lstsq(jacobian(x), -f(x), rcond=None)[0]
        x = x + d
        if np.max(np.abs(d)) <= 1e-12 * max(1, np.max(np.abs(x))):
            return x
    raise ValueError("no convergence")


# %% takes a small determinant for a singular matrix
# says: too strict
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(100):
        if not np.any(f(x)):
            return x
        if abs(np.linalg.det(jacobian(x))) < 1e-12:
            raise ValueError("singular")
        d = np.linalg.solve(jacobian(x), -f(x))
        x = x + d
        if np.max(np.abs(d)) <= 1e-12 * max(1, np.max(np.abs(x))):
            return x
    raise ValueError("no convergence")


# %% takes the transpose of the Jacobian
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(100):
        if not np.any(f(x)):
            return x
        if np.linalg.cond(jacobian(x)) > 1e12:
            raise ValueError("singular")
        d = np.linalg.solve(jacobian(x).T, -f(x))
        x = x + d
        if np.max(np.abs(d)) <= 1e-12 * max(1, np.max(np.abs(x))):
            return x
    raise ValueError("no convergence")


# %% changes its argument
# says: changed its argument x0 in place
def newton_system(f, jacobian, x0):
    x = np.asarray(x0, dtype=float)
    for _ in range(100):
        if not np.any(f(x)):
            return x
        if np.linalg.cond(jacobian(x)) > 1e12:
            raise ValueError("singular")
        d = np.linalg.solve(jacobian(x), -f(x))
        x += d
        if np.max(np.abs(d)) <= 1e-12 * max(1, np.max(np.abs(x))):
            return x
    raise ValueError("no convergence")


# %% has no limit of steps
# says: does the loop ever end
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    d = np.ones(1)
    while np.max(np.abs(d)) > 1e-12 * max(1, np.max(np.abs(x))):
        if not np.any(f(x)):
            return x
        if np.linalg.cond(jacobian(x)) > 1e12:
            raise ValueError("singular")
        d = np.linalg.solve(jacobian(x), -f(x))
        x = x + d
    return x


# %% an absolute bound, which rounding never meets at large roots
# says: too strict
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(100):
        if not np.any(f(x)):
            return x
        if np.linalg.cond(jacobian(x)) > 1e12:
            raise ValueError("singular")
        d = np.linalg.solve(jacobian(x), -f(x))
        x = x + d
        if np.max(np.abs(d)) <= 1e-12:
            return x
    raise ValueError("no convergence")


# %% the last place where there is no convergence
# says: x runs in a circle
def newton_system(f, jacobian, x0):
    x = np.array(x0, dtype=float)
    for _ in range(100):
        if not np.any(f(x)):
            return x
        if np.linalg.cond(jacobian(x)) > 1e12:
            raise ValueError("singular")
        x = x - np.linalg.solve(jacobian(x), f(x))
    return x
