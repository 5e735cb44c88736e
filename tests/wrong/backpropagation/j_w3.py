# %% forgets the 2
# says: half of the slopes
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 1 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3 @ a2.T


# %% forgets 1/N
# says: twice the slopes
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 * (a3 - y) * d_sigmoid(z3)
    return d3 @ a2.T


# %% divides by all entries
# says: half of the slopes
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / y.size * (a3 - y) * d_sigmoid(z3)
    return d3 @ a2.T


# %% y minus a
# says: the signs are exchanged
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (y - a3) * d_sigmoid(z3)
    return d3 @ a2.T


# %% forgets the slope of the sigmoid
# says: the slope of the sigmoid is missing
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y)
    return d3 @ a2.T


# %% takes the slope at the activation
# says: the slope is taken of the activation
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(a3)
    return d3 @ a2.T


# %% the sigmoid in place of its slope
# says: is it d_sigmoid, not sigmoid
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * sigmoid(z3)
    return d3 @ a2.T


# %% the square in place of its derivative
# says: the difference is squared
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 1 / len(x) * (a3 - y) ** 2 * d_sigmoid(z3)
    return d3 @ a2.T


# %% divides by N twice
# says: is it divided
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) ** 2 * (a3 - y) * d_sigmoid(z3)
    return d3 @ a2.T


# %% divides by the number of rows
# says: divided by the number of rows
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(y) * (a3 - y) * d_sigmoid(z3)
    return d3 @ a2.T


# %% transposed product
# says: the matrix is transposed
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return a2 @ d3.T


# %% transposes the wrong factor
# says: the wrong factor is transposed
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3.T @ a2


# %% multiplies entry by entry
# says: multiplies entry by entry
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3 * a2


# %% the activations of the wrong layer
# says: these are the activations of layer 3
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3 @ a3.T


# %% the weighted sums in place of activations
# says: what comes along the weights is the activation a2
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3 @ z2.T


# %% returns the error itself
# says: the error itself
def J_W3(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    return d3
