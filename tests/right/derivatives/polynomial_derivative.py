# %% loops and lists only
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("no coefficients")
    slopes = []
    for k in range(1, len(coefficients)):
        slopes.append(k * float(coefficients[k]))
    if not slopes:
        slopes = [0.0]
    return slopes


# %% NumPy's own for the lowest power first
def polynomial_derivative(coefficients):
    if len(coefficients) == 0:
        raise ValueError("no coefficients")
    return np.polynomial.polynomial.polyder(np.array(coefficients, dtype=float))


# %% np.polyder, turned round twice
def polynomial_derivative(coefficients):
    c = np.asarray(coefficients, dtype=float)
    if c.size == 0:
        raise ValueError("no coefficients")
    slopes = np.zeros(max(c.size - 1, 1))
    for k in range(1, c.size):
        slopes[k - 1] += k * c[k]
    return slopes


# %% a matrix with 1, 2, 3 beside its diagonal
def polynomial_derivative(coefficients):
    c = np.array(coefficients, dtype=float)
    n = len(c)
    if n == 0:
        raise ValueError("no coefficients")
    D = np.diag(np.arange(1, n), 1) if n > 1 else np.zeros((1, 1))
    slopes = D @ c
    return slopes[:-1] if n > 1 else slopes


# %% multiplies, rolls and cuts
def polynomial_derivative(coefficients):
    c = np.array(coefficients, dtype=float)
    if not len(c):
        raise ValueError("no coefficients")
    if len(c) == 1:
        return [0.0]
    return np.roll(c * range(len(c)), -1)[:-1]


# %% one line
def polynomial_derivative(coefficients):
    if not len(coefficients):
        raise ValueError("no coefficients")
    return [k * float(c) for k, c in enumerate(coefficients)][1:] or [0.0]
