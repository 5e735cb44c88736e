# %% powers of two
def backtracking(f, gradient, x, direction):
    x, d = np.array(x, dtype=float), np.array(direction, dtype=float)
    fall = -np.dot(gradient(x), d)
    if fall <= 0:
        raise ValueError("not downhill")
    k = 0
    while not f(x + d / 2**k) <= f(x) - 1e-4 * fall / 2**k:
        k += 1
    return 1 / 2**k


# %% calls itself with half the direction
def backtracking(f, gradient, x, direction):
    x = np.asarray(x, dtype=float)
    d = np.asarray(direction, dtype=float)
    s = sum(a * b for a, b in zip(gradient(x), d))
    if not s < 0:
        raise ValueError(f"slope {s}")
    if f(x + d) <= f(x) + 1e-4 * s:
        return 1
    return backtracking(f, gradient, x, d / 2) / 2


# %% an endless loop with return
def backtracking(f, gradient, x, direction):
    x = np.array([float(a) for a in x])
    d = np.array([float(a) for a in direction])
    here, slope = f(x), float(gradient(x) @ d)
    if slope >= 0.0:
        raise ValueError("uphill")
    t = 1
    while True:
        if f(x + t * d) - here <= 0.0001 * slope * t:
            return np.array(t, dtype=float)
        t *= 0.5


# %% the gain per length, compared with the slope
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, float), np.asarray(direction, float)
    slope = np.vdot(gradient(x), d)
    if slope >= 0:
        raise ValueError
    for t in 0.5 ** np.arange(200):
        if (f(x + t * d) - f(x)) / t <= 1e-4 * slope:
            return t


# %% the first of all that fit
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, float), np.asarray(direction, float)
    slope = np.einsum("i,i", gradient(x), d)
    if 0 <= slope:
        raise ValueError(slope)
    return next(2.0**-k for k in range(1000) if f(x + 2.0**-k * d) <= f(x) + 2.0**-k * slope / 10_000)
