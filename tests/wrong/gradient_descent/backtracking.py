# %% the new place
# says: this is the new place
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope >= 0:
        raise ValueError
    while f(x + t * d) > f(x) + 1e-4 * t * slope:
        t /= 2
    return x + t * d


# %% any gain will do
# says: lower is not enough
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope >= 0:
        raise ValueError
    while f(x + t * d) >= f(x):
        t /= 2
    return t


# %% the wrong sign
# says: has the wrong sign
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope >= 0:
        raise ValueError
    while f(x + t * d) > f(x) - 1e-4 * t * slope:
        t /= 2
    return t


# %% no t in the gain
# says: t is missing
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope >= 0:
        raise ValueError
    while f(x + t * d) > f(x) + 1e-4 * slope:
        t /= 2
    return t


# %% half of the slope
# says: too large a gain
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope >= 0:
        raise ValueError
    while f(x + t * d) > f(x) + 0.5 * t * slope:
        t /= 2
    return t


# %% a hundredth of the slope
# says: too large a gain
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope >= 0:
        raise ValueError
    while f(x + t * d) > f(x) + 1e-2 * t * slope:
        t /= 2
    return t


# %% halves before it tests
# says: the first length to try is 1
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope >= 0:
        raise ValueError
    while True:
        t /= 2
        if f(x + t * d) <= f(x) + 1e-4 * t * slope:
            return t


# %% halves once more at the end
# says: halved once more
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope >= 0:
        raise ValueError
    good = False
    while not good:
        good = f(x + t * d) <= f(x) + 1e-4 * t * slope
        t /= 2
    return t


# %% tests once
# says: go on halving
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope >= 0:
        raise ValueError
    if f(x + t * d) > f(x) + 1e-4 * t * slope:
        t /= 2
    return t


# %% along the negative gradient, whatever direction is asked for
# says: along the direction that was asked for
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    if gradient(x) @ d >= 0:
        raise ValueError
    g, t = gradient(x), 1.0
    while f(x - t * g) > f(x) - 1e-4 * t * (g @ g):
        t /= 2
    return t


# %% a tenth in place of a half
# says: factor of ten
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope >= 0:
        raise ValueError
    while f(x + t * d) > f(x) + 1e-4 * t * slope:
        t /= 10
    return t


# %% goes uphill without a word
# says: this direction is the gradient itself
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    while t > 1e-9 and f(x + t * d) > f(x) + 1e-4 * t * slope:
        t /= 2
    return t


# %% allows a slope of zero
# says: the slope along this direction is 0
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, t = gradient(x) @ d, 1.0
    if slope > 0:
        raise ValueError
    while t > 1e-9 and f(x + t * d) > f(x) + 1e-4 * t * slope:
        t /= 2
    return t


# %% the number of halvings
# says: the number of halvings
def backtracking(f, gradient, x, direction):
    x, d = np.asarray(x, dtype=float), np.asarray(direction, dtype=float)
    slope, k = gradient(x) @ d, 0
    if slope >= 0:
        raise ValueError
    while f(x + d / 2**k) > f(x) + 1e-4 * slope / 2**k:
        k += 1
    return k
