# %% Cholesky tells whether a bowl fits; a loop halves a tenth of the gradient
def next_step(f, gradient, hessian, x):
    x = np.array(x, dtype=float)
    g = np.array(gradient(x))
    H = np.array(hessian(x))
    try:
        np.linalg.cholesky(H)
    except np.linalg.LinAlgError:
        t = 0.1
        for _ in range(200):
            if f(x - t * g) < f(x):
                return x - t * g
            t *= 0.5
        return x
    return x - np.linalg.inv(H) @ g


# %% the eigenvectors do both: divide by the eigenvalues, or go downhill in tiny steps first
def next_step(f, gradient, hessian, x):
    here = np.array([float(a) for a in x])
    values, vectors = np.linalg.eigh(hessian(here))
    g = vectors.T @ gradient(here)
    if all(values > 0):
        return here - vectors @ (g / values)
    if not g.any():
        return here
    t = 1e-7
    while f(here - vectors @ (t * g)) >= f(here):
        t /= 7
    return here - vectors @ (t * g)


# %% a list comes back, and the leading minors decide
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, float)
    g, H = gradient(x), hessian(x)
    bowl = all(np.linalg.det(H[:k, :k]) > 0 for k in range(1, len(x) + 1))
    if bowl:
        return (x + np.linalg.lstsq(H, -g, rcond=None)[0]).tolist()
    if np.linalg.norm(g) == 0:
        return x.tolist()
    step = -g / np.linalg.norm(g)
    while not f(x + step) < f(x):
        step = step * 0.3
    return list(x + step)


# %% a library searches the lowest point along the way down
from scipy.optimize import minimize_scalar


def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    g = gradient(x)
    if (np.linalg.eigvalsh(hessian(x)) > 0).all():
        return x + np.linalg.solve(hessian(x), -g)
    if np.all(g == 0):
        return x.copy()
    best = 1.0
    while f(x - best * g) >= f(x):
        best /= 2
    tried = minimize_scalar(lambda t: f(x - t * g), bounds=(0, best), method="bounded").x
    return x - (tried if f(x - tried * g) < f(x) else best) * g


# %% tests the zero gradient first
def next_step(f, gradient, hessian, x):
    x = np.asarray(x, dtype=float)
    g = gradient(x)
    H = hessian(x)
    if not np.any(g):
        return 1 * x
    if min(np.linalg.eigvals(H).real) > 0:
        return x - np.linalg.solve(H, g)
    for k in range(1000):
        new = x - 0.9**k * g
        if f(new) < f(x):
            return new
