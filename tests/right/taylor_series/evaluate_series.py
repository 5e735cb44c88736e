# %% Horner's rule
def evaluate_series(coefficients, a, x):
    d = np.array(x, dtype=float) - a
    total = np.zeros(d.shape)
    for c in reversed(list(coefficients)):
        total = total * d + float(c)
    return total


# %% NumPy's polynomials
def evaluate_series(coefficients, a, x):
    x = np.asarray(x, dtype=float)
    return np.polynomial.Polynomial(np.asarray(coefficients, dtype=float))(x - a)


# %% a table of powers, times the coefficients
def evaluate_series(coefficients, a, x):
    d = np.asarray(x, dtype=float) - a
    powers = d[..., np.newaxis] ** np.arange(len(coefficients))
    return powers @ np.asarray(coefficients, dtype=float)


# %% calls itself for each entry of a list
def evaluate_series(coefficients, a, x):
    if np.ndim(x) > 0:
        return [evaluate_series(coefficients, a, entry) for entry in x]
    total, power = 0.0, 1.0
    for c in coefficients:
        total += float(c) * power
        power *= float(x) - a
    return total


# %% polyval, with the highest power first
def evaluate_series(coefficients, a, x):
    return np.polyval(np.array(coefficients, dtype=float)[::-1], np.array(x, dtype=float) - a)
