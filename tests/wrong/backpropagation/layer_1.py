# %% forgets the 2
# says: half of the slopes
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 1 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% forgets 1/N
# says: twice the slopes
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% y minus a
# says: the signs are exchanged
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (y - a3) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% forgets the slope of layer 1
# says: slope of
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2)
    return d1


# %% forgets the slope of layer 2
# says: slope of
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% forgets the slope of layer 3
# says: slope of
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% forgets all slopes
# says: slope
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y)
    d2 = (parameters["W3"].T @ d3)
    d1 = (parameters["W2"].T @ d2)
    return d1


# %% slopes at the activations
# says: the slopes are taken of the activations
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(a3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(a2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(a1)
    return d1


# %% no transposes
# says: the transpose
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"] @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"] @ d2) * d_sigmoid(z1)
    return d1


# %% multiplies by a1
# says: these are the activations of layer 1
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[2].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% the slope by b for that by W
# says: this is the slope by b1
def J_W1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% no keepdims
# says: write `keepdims=true`
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% adds down the columns
# says: this adds down the columns
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=0)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% leaves x flat, so that an axis is lost
# says: the shape should be that of w1
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ np.asarray(x, dtype=float)


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% multiplies by x before the sum, and transposes
# says: rows and columns are exchanged
def J_W1(parameters, x, y):
    return forward(parameters, x)[0] @ error_1(parameters, x, y).T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1


# %% skips layer 2
# says: missing in one layer
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ (parameters["W3"].T @ d3)) * d_sigmoid(z1)
    return d1


# %% divides by all entries
# says: half of the slopes
def J_W1(parameters, x, y):
    return error_1(parameters, x, y) @ forward(parameters, x)[0].T


def J_b1(parameters, x, y):
    return error_1(parameters, x, y).sum(axis=1, keepdims=True)


def error_1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / y.size * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    d1 = (parameters["W2"].T @ d2) * d_sigmoid(z1)
    return d1
