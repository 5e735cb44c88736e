# %% rise and run by name
def forward_difference(f, x, h):
    if not h:
        raise ValueError("h should not be 0")
    rise = f(x + h) - f(x)
    run = h
    return float(rise / run)


# %% each value divided for itself
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return f(x + h) / h - f(x) / h


# %% from right to left
def forward_difference(f, x, h):
    if abs(h) <= 0:
        raise ValueError("h should not be 0")
    return (f(x) - f(x + h)) / -h


# %% NumPy, with np.diff
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    points = np.array([x, x + h], dtype=float)
    values = np.array([f(p) for p in points])
    return np.diff(values)[0] / h


# %% catches the division by zero
def forward_difference(f, x, h):
    try:
        return (f(x + h) - f(x)) * (1 / h)
    except ZeroDivisionError:
        raise ValueError(f"h should not be 0, got {h}") from None


# %% fits a straight line
def forward_difference(f, x, h):
    if h == 0:
        raise ValueError("h should not be 0")
    return np.polyfit([0, h], [f(x), f(x + h)], 1)[0]
