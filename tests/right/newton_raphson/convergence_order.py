# %% logarithms of all errors, then differences
def convergence_order(errors):
    if len(errors) < 3 or min(errors) <= 0:
        raise ValueError("three or more positive errors")
    logs = np.log(np.array(errors, dtype=float))
    d = np.diff(logs)
    return d[-1] / d[-2]


# %% the math module and a loop
def convergence_order(errors):
    import math

    if not len(errors) >= 3:
        raise ValueError("too few")
    for e in errors:
        if not e > 0:
            raise ValueError(f"error {e}")
    a, b, c = (float(e) for e in errors[-3:])
    return math.log(c / b) / math.log(b / a)


# %% logarithms to the base 2, ratios upside down in both places
def convergence_order(errors):
    e = np.asarray(errors, float)
    if e.size < 3 or (e <= 0).any():
        raise ValueError(errors)
    return np.log2(e[-2] / e[-1]) / np.log2(e[-3] / e[-2])


# %% all estimates, of which the last is returned
def convergence_order(errors):
    errors = [float(e) for e in errors]
    if len(errors) < 3 or not all(e > 0 for e in errors):
        raise ValueError
    estimates = []
    for k in range(1, len(errors) - 1):
        estimates.append(np.log10(errors[k + 1] / errors[k]) / np.log10(errors[k] / errors[k - 1]))
    return estimates.pop()
