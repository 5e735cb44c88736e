# %% forgets the brackets
# says: round the difference
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return f(x + h) - f(x) / h


# %% returns the rise
# says: divide it by the run
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return f(x + h) - f(x)


# %% looks to the left
# says: to the LEFT
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x) - f(x - h)) / h


# %% steps to both sides
# says: step to both sides
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x - h)) / (2 * h)


# %% divides by 2h
# says: not by 2 * h
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x)) / (2 * h)


# %% takes the difference the wrong way round
# says: the sign is wrong
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x) - f(x + h)) / h


# %% divides by x
# says: you divided by x
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x)) / x


# %% adds h outside
# says: inside the brackets
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x) + h - f(x)) / h


# %% does not refuse h = 0
# says: no line goes through one point
def forward_difference(f, x, h):
    return (f(x + h) - f(x)) / h


# %% answers 0 for h = 0
# says: no line goes through one point
def forward_difference(f, x, h):
    if h == 0:
        return 0.0
    return (f(x + h) - f(x)) / h


# %% uses a tiny step of its own
# says: true slope
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    h = 1e-9
    return round((f(x + h) - f(x)) / h, 4)


# %% rounds down
# says: rounds down
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x)) // h


# %% rounds to two places
# says: the slope is rounded
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return round((f(x + h) - f(x)) / h, 2)


# %% divides by the size of the step
# says: you lost its sign
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return (f(x + h) - f(x)) / abs(h)


# %% refuses negative steps
# says: it refuses arguments that are allowed
def forward_difference(f, x, h):
    if h <= 0:
        raise ValueError("h should be positive")
    return (f(x + h) - f(x)) / h


# %% checks the other side too
# says: to the left of 0
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    if f(x + h) == f(x - h):
        pass
    return (f(x + h) - f(x)) / h


# %% prints the slope
# says: write `return`
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    print((f(x + h) - f(x)) / h)
