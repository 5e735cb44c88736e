# %% does not divide by N
# says: not divided by N
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = P - Y
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% divides by N a second time, as a mean
# says: divided by N twice
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI / N, "b1": dI.mean(axis=0), "W2": A.T @ dZ / N, "b2": dZ.mean(axis=0)}


# %% averages the biases
# says: not averaged
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.mean(axis=0), "W2": A.T @ dZ, "b2": dZ.mean(axis=0)}


# %% turns the sign
# says: the sign is turned
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (Y - P) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% leaves out the slope of tanh
# says: the slope of tanh is missing
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% takes 1 - A for the slope of tanh
# says: not 1 - hidden.
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% takes the slope of the sigmoid
# says: the slope of the sigmoid
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * A * (1 - A)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% takes the slope of tanh where it was not squeezed yet
# says: not what goes in
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - (X @ W1 + b1) ** 2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% transposes the gradient of W2
# says: rows and columns are exchanged
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": dZ.T @ A, "b2": dZ.sum(axis=0)}


# %% keeps the sum of the biases as a row
# says: a vector has one axis
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0, keepdims=True), "W2": A.T @ dZ, "b2": dZ.sum(axis=0, keepdims=True)}


# %% does not add the biases up over the samples
# says: a bias belongs to all samples
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI, "W2": A.T @ dZ, "b2": dZ}


# %% adds the biases up over the units
# says: added up over the units
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=1), "W2": A.T @ dZ, "b2": dZ.sum(axis=1)}


# %% subtracts the labels as numbers
# says: the labels were subtracted as numbers
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = y[:, None]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% forgets the softmax
# says: the softmax is missing
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (Z - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% the slopes of a squared error
# says: belong to a squared error
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) * P * (1 - P) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% sends the error through W2 itself
# says: W2 went back itself
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = (dZ @ W2 if W2.shape[0] == W2.shape[1] else dZ @ W2.T) * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% overflows for large logits
# says: returned nan
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z)
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% returns a tuple in place of a dictionary
# says: be a dictionary with the keys
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return X.T @ dI, dI.sum(axis=0), A.T @ dZ, dZ.sum(axis=0)


# %% gives the entries other names
# says: be a dictionary with the keys
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    return {"dW1": X.T @ dI, "db1": dI.sum(axis=0), "dW2": A.T @ dZ, "db2": dZ.sum(axis=0)}


# %% makes a step in place of returning the gradients
# says: changed its argument parameters in place
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / N
    dI = dZ @ W2.T * (1 - A**2)
    W1 -= 0.1 * X.T @ dI
    W2 -= 0.1 * A.T @ dZ
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% divides by the classes too
# says: divided by N times K
def gradients(parameters, X, y):
    W1, b1, W2, b2 = parameters["W1"], parameters["b1"], parameters["W2"], parameters["b2"]
    X, y = np.array(X, dtype=float), np.array(y)
    N, K = len(X), len(b2)
    A = np.tanh(X @ W1 + b1)
    Z = A @ W2 + b2
    P = np.exp(Z - Z.max(axis=1, keepdims=True))
    P = P / P.sum(axis=1, keepdims=True)
    Y = np.eye(K)[y]
    dZ = (P - Y) / (N * K)
    dI = dZ @ W2.T * (1 - A**2)
    return {"W1": X.T @ dI, "b1": dI.sum(axis=0), "W2": A.T @ dZ, "b2": dZ.sum(axis=0)}


# %% measures the slopes by small changes, which loses digits
# says: close, but off
def gradients(parameters, X, y):
    def cost(q):
        Z = np.tanh(np.array(X, dtype=float) @ q["W1"] + q["b1"]) @ q["W2"] + q["b2"]
        top = Z.max(axis=1)
        return np.mean(np.log(np.exp(Z - top[:, None]).sum(axis=1)) + top - Z[np.arange(len(y)), y])

    h, slopes = 1e-5, {}
    for name, values in parameters.items():
        slopes[name] = np.zeros(values.shape)
        for index in np.ndindex(values.shape):
            up = {k: v.copy() for k, v in parameters.items()}
            down = {k: v.copy() for k, v in parameters.items()}
            up[name][index] += h
            down[name][index] -= h
            slopes[name][index] = (cost(up) - cost(down)) / (2 * h)
    return slopes
