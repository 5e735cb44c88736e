# %% a loop over the layers, returned as a list
def forward(parameters, x):
    a = np.reshape(np.array(x, dtype=float), (1, -1))
    result = [a]
    for k in (1, 2, 3):
        z = parameters[f"W{k}"] @ a + parameters[f"b{k}"]
        a = 1 / (1 + np.exp(-z))
        result += [z, a]
    return result


# %% one sample at a time, put side by side at the end
def forward(parameters, x):
    columns = []
    for value in x:
        a = np.array([float(value)])
        one = [a]
        for k in "123":
            z = np.dot(parameters["W" + k], a) + parameters["b" + k][:, 0]
            a = sigmoid(z)
            one.append(z)
            one.append(a)
        columns.append(one)
    return tuple(np.stack([one[i] for one in columns], axis=1) for i in range(7))


# %% rows in place of columns inside, transposed at the end, with einsum
def forward(parameters, x):
    p = parameters
    a0 = np.array(x, float)[:, None]
    z1 = np.einsum("nj,ij->ni", a0, p["W1"]) + p["b1"].T
    z2 = np.einsum("nj,ij->ni", sigmoid(z1), p["W2"]) + p["b2"].ravel()
    z3 = sigmoid(z2) @ p["W3"].T + p["b3"].T
    return a0.T, z1.T, sigmoid(z1).T, z2.T, sigmoid(z2).T, z3.T, sigmoid(z3).T


# %% loops and lists only
import math


def forward(parameters, x):
    a = [[float(v) for v in x]]
    result = [a]
    for k in (1, 2, 3):
        W, b = parameters["W%d" % k].tolist(), parameters["b%d" % k].tolist()
        z = [
            [sum(w * a[j][n] for j, w in enumerate(row)) + b[i][0] for n in range(len(x))]
            for i, row in enumerate(W)
        ]
        a = [[0.5 + 0.5 * math.tanh(v / 2) for v in row] for row in z]
        result.append(z)
        result.append(a)
    return tuple(result)


# %% the bias inside the matrix: a row of ones below the activations
def forward(parameters, x):
    def layer(k, a):
        M = np.hstack([parameters["W" + k], parameters["b" + k]])
        return M @ np.vstack([a, np.ones(a.shape[1])])

    a0 = np.atleast_2d(np.asarray(x, dtype=float))
    a1 = sigmoid(z1 := layer("1", a0))
    a2 = sigmoid(z2 := layer("2", a1))
    a3 = sigmoid(z3 := layer("3", a2))
    return (a0, z1, a1, z2, a2, z3, a3)
