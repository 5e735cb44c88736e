# %% takes z for the activation
# says: you took z for the activation
def d_sigmoid(z):
    z = np.asarray(z, dtype=float)
    return z * (1 - z)


# %% gives the sigmoid
# says: this is the sigmoid itself
def d_sigmoid(z):
    return sigmoid(z)


# %% gives 1 - sigmoid
# says: this is 1 - sigmoid(z)
def d_sigmoid(z):
    return 1 - sigmoid(z)


# %% has the sign wrong
# says: never negative
def d_sigmoid(z):
    return sigmoid(z) * (sigmoid(z) - 1)


# %% exp(-z) over the square, which becomes inf / inf
# says: inf / inf is nan
def d_sigmoid(z):
    z = np.asarray(z, dtype=float)
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


# %% exp(z) over the square
# says: inf / inf is nan
def d_sigmoid(z):
    z = np.asarray(z, dtype=float)
    return np.exp(z) / (1 + np.exp(z)) ** 2


# %% plus for minus
# says: the second sign is a minus
def d_sigmoid(z):
    s = sigmoid(z)
    return s * (1 + s)


# %% 1 - s squared
# says: 1 - sigmoid(z) squared
def d_sigmoid(z):
    return 1 - sigmoid(z) ** 2


# %% the slope of tanh
# says: this is the slope of tanh
def d_sigmoid(z):
    return 1 - np.tanh(np.asarray(z, dtype=float)) ** 2


# %% takes the sigmoid twice
# says: the sigmoid was taken twice
def d_sigmoid(z):
    a = sigmoid(sigmoid(z))
    return a * (1 - a)


# %% a difference quotient with too large a step
# says: close, but off
def d_sigmoid(z):
    z = np.asarray(z, dtype=float)
    return (sigmoid(z + 0.001) - sigmoid(z)) / 0.001


# %% no return
# says: returned nothing
def d_sigmoid(z):
    s = sigmoid(z)
    s * (1 - s)
