# %% with the function of exercise 1, twice
def d_sigmoid(z):
    return sigmoid(z) * (1 - sigmoid(z))


# %% without it: tanh
def d_sigmoid(z):
    return (1 - np.tanh(np.array(z, float) / 2) ** 2) / 4


# %% a product of the sigmoid on either side
def d_sigmoid(z):
    z = np.asarray(z, dtype=float)
    return 1 / (1 + np.exp(-z)) * (1 / (1 + np.exp(z)))


# %% the quotient, of minus the absolute value
def d_sigmoid(z):
    e = np.exp(-np.abs(np.asarray(z, dtype=float)))
    return e / (1 + e) ** 2


# %% one number at a time, with math.cosh
import math


def d_sigmoid(z):
    if isinstance(z, list) or np.ndim(z):
        return np.array([d_sigmoid(entry) for entry in z])
    if abs(float(z)) > 100:
        return 0.0
    return 1 / (2 * math.cosh(float(z) / 2)) ** 2
