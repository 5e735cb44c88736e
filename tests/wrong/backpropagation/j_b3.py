# %% forgets the 2
# says: half of the slopes
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 1 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3.sum(axis=1, keepdims=True)


# %% forgets 1/N
# says: twice the slopes
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 * (a3 - y) * d_sigmoid(z3)
    return d3.sum(axis=1, keepdims=True)


# %% divides by all entries
# says: half of the slopes
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / y.size * (a3 - y) * d_sigmoid(z3)
    return d3.sum(axis=1, keepdims=True)


# %% y minus a
# says: the signs are exchanged
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (y - a3) * d_sigmoid(z3)
    return d3.sum(axis=1, keepdims=True)


# %% forgets the slope of the sigmoid
# says: the slope of the sigmoid is missing
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y)
    return d3.sum(axis=1, keepdims=True)


# %% takes the slope at the activation
# says: the slope is taken of the activation
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(a3)
    return d3.sum(axis=1, keepdims=True)


# %% the sigmoid in place of its slope
# says: is it d_sigmoid, not sigmoid
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * sigmoid(z3)
    return d3.sum(axis=1, keepdims=True)


# %% the square in place of its derivative
# says: the difference is squared
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 1 / len(x) * (a3 - y) ** 2 * d_sigmoid(z3)
    return d3.sum(axis=1, keepdims=True)


# %% divides by N twice
# says: divided by n once
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) ** 2 * (a3 - y) * d_sigmoid(z3)
    return d3.sum(axis=1, keepdims=True)


# %% divides by the number of rows
# says: divided by the number of rows
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(y) * (a3 - y) * d_sigmoid(z3)
    return d3.sum(axis=1, keepdims=True)


# %% no keepdims
# says: write `keepdims=true`
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3.sum(axis=1)


# %% adds down the columns
# says: this adds down the columns
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3.sum(axis=0, keepdims=True)


# %% adds everything
# says: this adds up everything
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3.sum()


# %% the mean in place of the sum
# says: and a sum, not a mean
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3.mean(axis=1, keepdims=True)


# %% returns the error itself
# says: one error for each sample
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3


# %% multiplies by the activations
# says: a slope for the weights
def J_b3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3 @ a2.T
