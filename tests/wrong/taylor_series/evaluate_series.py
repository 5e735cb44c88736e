# %% powers of x
# says: take powers of x - a
def evaluate_series(coefficients, a, x):
    x = np.asarray(x, dtype=float)
    return sum(c * x**k for k, c in enumerate(coefficients)) + 0 * a


# %% the powers begin with 1
# says: one too high
def evaluate_series(coefficients, a, x):
    d = np.asarray(x, dtype=float) - a
    return sum(c * d**k for k, c in enumerate(coefficients, start=1))


# %% np.polyval wants the highest power first
# says: the FIRST coefficient is the constant
def evaluate_series(coefficients, a, x):
    return np.polyval(np.asarray(coefficients, dtype=float), np.asarray(x, dtype=float) - a)


# %% a - x
# says: powers of a - x
def evaluate_series(coefficients, a, x):
    d = a - np.asarray(x, dtype=float)
    return sum(c * d**k for k, c in enumerate(coefficients))


# %% the sum begins with 1
# says: begins with k = 0
def evaluate_series(coefficients, a, x):
    d = np.asarray(x, dtype=float) - a
    return sum((coefficients[k] * d**k for k in range(1, len(coefficients))), 0 * d)


# %% the sum ends too early
# says: ends with k = K - 1
def evaluate_series(coefficients, a, x):
    d = np.asarray(x, dtype=float) - a
    return sum((coefficients[k] * d**k for k in range(len(coefficients) - 1)), 0 * d)


# %% divides by the factorials once more
# says: another factorial
def evaluate_series(coefficients, a, x):
    d = np.asarray(x, dtype=float) - a
    return sum(c * d**k / math.factorial(k) for k, c in enumerate(coefficients))


# %% d times k
# says: write d**k
def evaluate_series(coefficients, a, x):
    d = np.asarray(x, dtype=float) - a
    return sum(c * d * k for k, c in enumerate(coefficients))


# %% x + a
# says: the distance is x - a, not x + a
def evaluate_series(coefficients, a, x):
    d = np.asarray(x, dtype=float) + a
    return sum(c * d**k for k, c in enumerate(coefficients))


# %% turns everything into a flat array
# says: an array
def evaluate_series(coefficients, a, x):
    d = np.atleast_1d(np.asarray(x, dtype=float)).ravel() - a
    return sum(c * d**k for k, c in enumerate(coefficients))


# %% keeps uint8
# says: uint8
def evaluate_series(coefficients, a, x):
    d = np.asarray(x) - a
    return sum(float(c) * d.astype(float) ** k for k, c in enumerate(coefficients))


# %% adds up over all x
# says: returned one number
def evaluate_series(coefficients, a, x):
    d = np.asarray(x, dtype=float) - a
    return float(np.sum([c * d**k for k, c in enumerate(coefficients)]))


# %% an array of whole numbers for the sums
# says: decimals are lost
def evaluate_series(coefficients, a, x):
    d = np.asarray(x, dtype=float) - a
    total = sum(c * d**k for k, c in enumerate(coefficients))
    return np.trunc(total)
