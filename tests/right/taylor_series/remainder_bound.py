# %% a product, term by term
def remainder_bound(M, a, x, n):
    bound = M
    for k in range(1, n + 2):
        bound = bound * abs(x - a) / k
    return bound


# %% the gamma function
def remainder_bound(M, a, x, n):
    return M * np.abs(float(a) - x) ** (n + 1) / math.gamma(n + 2)


# %% abs at the end
from scipy.special import factorial


def remainder_bound(M, a, x, n):
    return np.abs(M / factorial(n + 1) * np.power(float(x - a), n + 1))


# %% NumPy's product of floats
def remainder_bound(M, a, x, n):
    return M * np.prod(math.fabs(x - a) / np.arange(1.0, n + 2))


# %% with a degree that is one higher
def remainder_bound(M, a, x, n):
    n = n + 1
    distance = x - a if x > a else a - x
    return float(M) / math.factorial(n) * distance**n
