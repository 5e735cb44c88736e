# %% forgets the 2
# says: half of the slopes
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 1 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    return d2


# %% forgets 1/N
# says: twice the slopes
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    return d2


# %% y minus a
# says: the signs are exchanged
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (y - a3) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    return d2


# %% forgets the slope of layer 2
# says: slope of
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3)
    return d2


# %% forgets the slope of layer 3
# says: slope of
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    return d2


# %% forgets both slopes
# says: missing in both layers
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y)
    d2 = (parameters["W3"].T @ d3)
    return d2


# %% does not transpose W3
# says: the transpose of w3
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"] @ d3) * d_sigmoid(z2)
    return d2


# %% carries the error back along W2
# says: weights of layer 2 stand where
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W2"].T @ d3) * d_sigmoid(z2)
    return d2


# %% slopes at the activations
# says: the slopes are taken of the activations
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(a3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(a2)
    return d2


# %% the activations of the wrong layer
# says: these are the activations of layer 2
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[4].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    return d2


# %% multiplies entry by entry
# says: the matrix product
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T * d3) * d_sigmoid(z2)
    return d2


# %% no keepdims
# says: write `keepdims=true`
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    return d2


# %% adds down the columns
# says: this adds down the columns
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=0)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    return d2


# %% writes only one of the two functions
# says: J_b2 is not started
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    raise NotImplementedError


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    return d2


# %% transposed
# says: the matrix is transposed
def J_W2(parameters, x, y):
    return forward(parameters, x)[2] @ error_2(parameters, x, y).T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    return d2


# %% forgets W3 altogether
# says: the weights w3 are forgotten
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = d3 * d_sigmoid(z2)
    return d2


# %% the slope of layer 2 inside the product
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
    d2 = parameters["W3"].T @ (d3 * d_sigmoid(z2))
    return d2


# %% divides by all entries
# says: half of the slopes
def J_W2(parameters, x, y):
    return error_2(parameters, x, y) @ forward(parameters, x)[2].T


def J_b2(parameters, x, y):
    return error_2(parameters, x, y).sum(axis=1, keepdims=True)


def error_2(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 / y.size * (a3 - y) * d_sigmoid(z3)
    d2 = (parameters["W3"].T @ d3) * d_sigmoid(z2)
    return d2
