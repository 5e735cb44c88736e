# %% loses the sign
# says: the sign is lost
def sigmoid(z):
    return 1 / (1 + np.exp(np.asarray(z, dtype=float)))


# %% writes it with exp(z) above and below, which overflows
# says: inf / inf is nan
def sigmoid(z):
    e = np.exp(np.asarray(z, dtype=float))
    return e / (1 + e)


# %% forgets the bracket
# says: this is 1 + exp(-z)
def sigmoid(z):
    return 1 / 1 + np.exp(-np.asarray(z, dtype=float))


# %% takes tanh for the sigmoid
# says: these are tanh(z)
def sigmoid(z):
    return np.tanh(np.asarray(z, dtype=float))


# %% does not take one over it
# says: this is 1 + exp(-z)
def sigmoid(z):
    return 1 + np.exp(-np.asarray(z, dtype=float))


# %% prints
# says: write `return` in place of `print`
def sigmoid(z):
    print(1 / (1 + np.exp(-np.asarray(z, dtype=float))))


# %% takes math.exp, which knows numbers only
import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


# %% takes for granted that z is an array
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


# %% gives the slope
# says: this is the slope of the sigmoid
def sigmoid(z):
    s = 1 / (1 + np.exp(-np.asarray(z, dtype=float)))
    return s * (1 - s)


# %% clips far too early
# says: close, but off
def sigmoid(z):
    return 1 / (1 + np.exp(-np.clip(np.asarray(z, dtype=float), -5, 5)))


# %% writes into an array of the type of z
# says: an array of whole numbers
def sigmoid(z):
    result = np.array(z)
    result[...] = 1 / (1 + np.exp(-np.asarray(z, dtype=float)))
    return result


# %% flattens
# says: shape
def sigmoid(z):
    return 1 / (1 + np.exp(-np.ravel(z).astype(float)))


# %% takes minus z before it makes floats of it, which uint8 cannot
# says: type uint8 have no minus sign
def sigmoid(z):
    return 1 / (1 + np.exp((-np.asarray(z)).astype(float)))
