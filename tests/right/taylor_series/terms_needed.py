# %% sums anew for each n
def terms_needed(x, tolerance):
    if not tolerance > 0:
        raise ValueError("tolerance must be positive")
    n = 1
    while abs(sum(x**k / math.factorial(k) for k in range(n)) - math.exp(x)) > tolerance:
        n += 1
    return n


# %% cumsum, and the first that is near enough
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError(tolerance)
    k = np.arange(1, 120)
    terms = np.cumprod(np.concatenate([[1.0], x / k]))
    near = np.abs(np.cumsum(terms) - np.exp(x)) <= tolerance
    return np.flatnonzero(near)[0] + 1


# %% calls itself
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError("no")

    def count(n, term, missing):
        missing -= term
        return n if abs(missing) <= tolerance else count(n + 1, term * x / n, missing)

    return count(1, 1.0, math.exp(x))


# %% a for loop, with the degree and one more
def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError("the tolerance should be above 0")
    goal, total = np.exp(float(x)), 0.0
    for degree in range(1000):
        total += float(x) ** degree / math.factorial(degree)
        if goal - tolerance <= total <= goal + tolerance:
            return degree + 1


# %% exact fractions
from fractions import Fraction


def terms_needed(x, tolerance):
    if tolerance <= 0:
        raise ValueError("tolerance")
    x, goal = Fraction(x), Fraction(math.exp(x))
    total = term = Fraction(1)
    n = 1
    while abs(total - goal) > tolerance:
        term *= x / n
        total += term
        n += 1
    return n
