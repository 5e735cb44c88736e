# %% the forward difference
# says: this is the forward difference
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x)) / h


# %% the slope to the left
# says: the slope to the left
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x) - f(x - h)) / h


# %% divides by h
# says: is 2 * h, not h
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x - h)) / h


# %% forgets the brackets round 2h
# says: write `/ (2 * h)`
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x - h)) / 2 * h


# %% forgets the brackets round the difference
# says: brackets round the difference
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return f(x + h) - f(x - h) / (2 * h)


# %% wrong way round
# says: the sign is wrong
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x - h) - f(x + h)) / (2 * h)


# %% half a step to each side
# says: h / 2 to each side
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h / 2) - f(x - h / 2)) / h


# %% adds the values
# says: the two values are added
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) + f(x - h)) / (2 * h)


# %% divides by 2 only
# says: 2 * h
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x - h)) / 2


# %% uses a step of its own
# says: true slope
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    h = 1e-5
    return (f(x + h) - f(x - h)) / (2 * h)


# %% does not refuse h = 0
# says: no line goes through one point
def central_difference(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


# %% prints in place of raising
# says: write `raise
def central_difference(f, x, h):
    if h == 0:
        print("h should not be 0")
        return
    return (f(x + h) - f(x - h)) / (2 * h)


# %% divides by the size of the step
# says: divide by 2 * h itself
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x - h)) / abs(2 * h)


# %% refuses a negative step
# says: it refuses arguments that are allowed
def central_difference(f, x, h):
    if h <= 0:
        raise ValueError("h should be positive")
    return (f(x + h) - f(x - h)) / (2 * h)


# %% rounds down
# says: rounds down
def central_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x - h)) // (2 * h)
