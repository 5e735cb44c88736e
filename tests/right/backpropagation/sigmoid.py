# %% the formula as it stands, with a warning on the way
def sigmoid(z):
    return 1 / (1 + np.exp(-np.array(z, dtype=float)))


# %% scipy's expit
def sigmoid(z):
    from scipy.special import expit

    return expit(np.asarray(z, float))


# %% two cases, so that no exponential is large
def sigmoid(z):
    z = np.array(z, dtype=float)
    small = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + small), small / (1 + small))


# %% one number at a time with math, lists inside lists
import math


def sigmoid(z):
    if np.ndim(z) > 0:
        return [sigmoid(entry) for entry in z]
    z = float(z)
    if z < -700:
        return 0.0
    return 1 / (1 + math.exp(-z))


# %% clipped, with logaddexp
def sigmoid(z: "array_like") -> "np.ndarray":
    z = np.clip(np.asarray(z, dtype=np.float64), -600, 600)
    return np.exp(-np.logaddexp(0, -z))
