# %% the mean of the slopes to both sides
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    right = (f(x + h) - f(x)) / h
    left = (f(x) - f(x - h)) / h
    return (right + left) / 2


# %% two ends by name
def central_difference(f, x, h):
    if not h:
        raise ValueError("h should not be 0")
    a, b = x - h, x + h
    return (f(b) - f(a)) / (2.0 * h)


# %% halves, then divides by h
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return 0.5 * (f(x + h) - f(x - h)) / h


# %% NumPy's gradient
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return np.gradient([f(x - h), f(x), f(x + h)], h)[1]


# %% a forward difference from the left end
def central_difference(f, x, h):
    def slope(start, step):
        if step == 0:
            raise ValueError("h should not be 0")
        return (f(start + step) - f(start)) / step

    return slope(x - h, 2 * h)


# %% weights and a loop
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    total = 0
    for weight in (-1, 1):
        total += weight * f(x + weight * h)
    return total / 2 / h
