# %% a loop with a running factorial
def taylor_coefficients(derivatives, a):
    c, factorial = [], 1.0
    for k in range(len(derivatives)):
        if k > 0:
            factorial *= k
        c.append(derivatives[k](float(a)) / factorial)
    return c


# %% a running product of floats
def taylor_coefficients(derivatives, a):
    values = np.array([d(a) for d in derivatives], dtype=float)
    return values / np.cumprod([1.0, *range(1, len(values))])


# %% SciPy's factorials
from scipy.special import factorial


def taylor_coefficients(derivatives, a):
    values = np.asarray([d(a) for d in derivatives])
    return values / factorial(np.arange(values.size))


# %% the gamma function
def taylor_coefficients(derivatives, a):
    return tuple(d(a) / math.gamma(k + 1) for k, d in enumerate(derivatives))


# %% divides by 1, 2, 3, ... from the back
def taylor_coefficients(derivatives, a):
    c = np.zeros(len(derivatives))
    for k in range(len(derivatives)):
        c[k] = derivatives[k](a)
        for divisor in range(2, k + 1):
            c[k] /= divisor
    return c
