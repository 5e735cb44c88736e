# %% the Newton step everywhere
# says: leads UP to the pass
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    return x - np.linalg.solve(hessian(x), gradient(x))


# %% adds the Newton step
# says: the step is subtracted
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    if np.linalg.eigvalsh(hessian(x)).min() > 0:
        return x + np.linalg.solve(hessian(x), gradient(x))
    return x - 0.1 * gradient(x)


# %% multiplies by the Hessian
# says: divided by the curvature
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    if np.linalg.eigvalsh(hessian(x)).min() > 0:
        return x - hessian(x) @ gradient(x)
    return x - 0.1 * gradient(x)


# %% divides entry by entry
# says: entry by entry
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    if np.linalg.eigvalsh(hessian(x)).min() > 0:
        return x - gradient(x) / hessian(x)
    return x - 0.1 * gradient(x)


# %% takes 1 / H for the inverse
# says: not the inverse of H
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    if np.linalg.eigvalsh(hessian(x)).min() > 0:
        return x - (1 / hessian(x)) @ gradient(x)
    return x - 0.1 * gradient(x)


# %% uses the diagonal alone
# says: only the diagonal of H
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    if np.linalg.eigvalsh(hessian(x)).min() > 0:
        return x - gradient(x) / np.diag(hessian(x))
    return x - 0.1 * gradient(x)


# %% returns the step
# says: this is the step alone
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    if np.linalg.eigvalsh(hessian(x)).min() > 0:
        return -np.linalg.solve(hessian(x), gradient(x))
    return -0.1 * gradient(x)


# %% goes down the gradient everywhere
# says: take x - h⁻¹g
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    return x - 0.1 * gradient(x)


# %% tests the determinant alone, which is positive on a summit too
# says: test all eigenvalues
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    H, g = hessian(x), gradient(x)
    if np.linalg.det(H) > 0:
        return x - np.linalg.solve(H, g)
    t = 1.0
    while t > 1e-12 and f(x - t * g) >= f(x):
        t /= 2
    return x - t * g


# %% content with one positive eigenvalue
# says: leads UP to the pass
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    H, g = hessian(x), gradient(x)
    if np.linalg.eigvalsh(H).max() > 0:
        return x - np.linalg.solve(H, g)
    t = 1.0
    while t > 1e-12 and f(x - t * g) >= f(x):
        t /= 2
    return x - t * g


# %% looks at the signs on the diagonal
# says: leads up
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    H, g = hessian(x), gradient(x)
    if np.all(np.diag(H) > 0):
        return x - np.linalg.solve(H, g)
    t = 1.0
    while t > 1e-12 and f(x - t * g) >= f(x):
        t /= 2
    return x - t * g


# %% a tenth of the gradient, however steep
# says: a tenth of the gradient is too far
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    if np.linalg.eigvalsh(hessian(x)).min() > 0:
        return x - np.linalg.solve(hessian(x), gradient(x))
    return x - 0.1 * gradient(x)


# %% uphill where no bowl fits
# says: this is uphill
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    if np.linalg.eigvalsh(hessian(x)).min() > 0:
        return x - np.linalg.solve(hessian(x), gradient(x))
    return x + 0.1 * gradient(x)


# %% stays where no bowl fits
# says: there is a way down
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    if np.linalg.eigvalsh(hessian(x)).min() > 0:
        return x - np.linalg.solve(hessian(x), gradient(x))
    return x


# %% calls an eigenvalue of zero positive
# says: Singular matrix
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    H, g = hessian(x), gradient(x)
    if np.linalg.eigvalsh(H).min() >= 0:
        return x - np.linalg.solve(H, g)
    t = 1.0
    while t > 1e-12 and f(x - t * g) >= f(x):
        t /= 2
    return x - t * g


# %% divides by the length of the gradient, which may be zero
# says: return x there
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    H, g = hessian(x), gradient(x)
    if np.linalg.eigvalsh(H).min() > 0:
        return x - np.linalg.solve(H, g)
    d = -g / np.linalg.norm(g)
    for k in range(60):
        if f(x + d / 2**k) < f(x):
            break
    return x + d / 2**k


# %% calls a curvature below 0.01 none
# says: however small
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    H, g = hessian(x), gradient(x)
    if np.linalg.eigvalsh(H).min() > 0.01:
        return x - np.linalg.solve(H, g)
    t = 1.0
    while t > 1e-12 and f(x - t * g) >= f(x):
        t /= 2
    return x - t * g
