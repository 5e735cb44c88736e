# %% in one pass, with the functions of exercises 2 and 3, y turned into an array
def J_W1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 * (a3 - y) / len(x) * d_sigmoid(z3)
    d2 = parameters["W3"].T @ d3 * d_sigmoid(z2)
    d1 = parameters["W2"].T @ d2 * d_sigmoid(z1)
    return np.dot(d1, np.transpose(a0))


def J_b1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    y = np.asarray(y, dtype=float)
    d3 = 2 * (a3 - y) / len(x) * d_sigmoid(z3)
    d2 = parameters["W3"].T @ d3 * d_sigmoid(z2)
    d1 = parameters["W2"].T @ d2 * d_sigmoid(z1)
    return d1 @ np.ones((len(x), 1))


# %% without any earlier function, with einsum
def J_W1(parameters, x, y):
    p = parameters
    s = lambda z: 1 / (1 + np.exp(-z))  # noqa: E731
    a0 = np.array(x, dtype=float).reshape(1, -1)
    a1 = s(p["W1"] @ a0 + p["b1"])
    a2 = s(p["W2"] @ a1 + p["b2"])
    a3 = s(p["W3"] @ a2 + p["b3"])
    e3 = (a3 - np.array(y, dtype=float)) * a3 * (1 - a3)
    e2 = np.einsum("ki,kn->in", p["W3"], e3) * a2 * (1 - a2)
    e1 = np.einsum("ki,kn->in", p["W2"], e2) * a1 * (1 - a1)
    return 2 * np.einsum("in,jn->ij", e1, a0) / a0.size


def J_b1(parameters, x, y):
    p = parameters
    s = lambda z: 1 / (1 + np.exp(-z))  # noqa: E731
    a0 = np.array(x, dtype=float).reshape(1, -1)
    a1 = s(p["W1"] @ a0 + p["b1"])
    a2 = s(p["W2"] @ a1 + p["b2"])
    a3 = s(p["W3"] @ a2 + p["b3"])
    e3 = (a3 - np.array(y, dtype=float)) * a3 * (1 - a3)
    e2 = np.einsum("ki,kn->in", p["W3"], e3) * a2 * (1 - a2)
    e1 = np.einsum("ki,kn->in", p["W2"], e2) * a1 * (1 - a1)
    return 2 * np.mean(e1, axis=1)[:, np.newaxis]


# %% one sample at a time, the slope as a diagonal matrix
def J_W1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    total = 0
    for n in range(len(x)):
        wanted = np.array([row[n] for row in y], dtype=float)
        d3 = np.diag(d_sigmoid(z3[:, n])) @ (a3[:, n] - wanted)
        d2 = np.diag(d_sigmoid(z2[:, n])) @ (d3 @ parameters["W3"])
        d1 = np.diag(d_sigmoid(z1[:, n])) @ (d2 @ parameters["W2"])
        total = total + np.outer(d1, a0[:, n])
    return total * 2 / len(x)


def J_b1(parameters, x, y):
    a0, z1, a1, z2, a2, z3, a3 = forward(parameters, x)
    total = 0
    for n in range(len(x)):
        wanted = np.array([row[n] for row in y], dtype=float)
        d3 = np.diag(d_sigmoid(z3[:, n])) @ (a3[:, n] - wanted)
        d2 = np.diag(d_sigmoid(z2[:, n])) @ (d3 @ parameters["W3"])
        d1 = np.diag(d_sigmoid(z1[:, n])) @ (d2 @ parameters["W2"])
        total = total + d1
    return (total * 2 / len(x)).reshape(-1, 1)


# %% loops and lists only, returned as a list of rows
import math


def slopes(parameters, x, y):
    p = {key: value.tolist() for key, value in parameters.items()}
    sizes = [1, len(p["W1"]), len(p["W2"]), len(p["W3"])]
    result = {key: [[0.0] * len(row) for row in rows] for key, rows in p.items()}
    for n in range(len(x)):
        a = [[float(x[n])]]
        for k in (1, 2, 3):
            W, b = p[f"W{k}"], p[f"b{k}"]
            z = [b[i][0] + sum(W[i][j] * a[-1][j] for j in range(sizes[k - 1])) for i in range(sizes[k])]
            a.append([1 / (1 + math.exp(-v)) for v in z])
        blame = [2 * (a[3][i] - float(y[i][n])) / len(x) for i in range(sizes[3])]
        for k in (3, 2, 1):
            error = [blame[i] * a[k][i] * (1 - a[k][i]) for i in range(sizes[k])]
            for i in range(sizes[k]):
                result[f"b{k}"][i][0] += error[i]
                for j in range(sizes[k - 1]):
                    result[f"W{k}"][i][j] += error[i] * a[k - 1][j]
            W = p[f"W{k}"]
            blame = [sum(W[i][j] * error[i] for i in range(sizes[k])) for j in range(sizes[k - 1])]
    return result


def J_W1(parameters, x, y):
    return slopes(parameters, x, y)["W1"]


def J_b1(parameters, x, y):
    return slopes(parameters, x, y)["b1"]


# %% differentiated with a complex step
def by_complex_step(parameters, x, y, key):
    def drawn(p):
        a = np.array(x, dtype=complex)[np.newaxis]
        for k in "123":
            a = 1 / (1 + np.exp(-(p["W" + k] @ a + p["b" + k])))
        return np.sum((a - np.asarray(y, dtype=float)) ** 2) / len(x)

    slopes = np.zeros(parameters[key].shape)
    for place in np.ndindex(slopes.shape):
        p = {k: v.astype(complex) for k, v in parameters.items()}
        p[key][place] += 1e-30j
        slopes[place] = drawn(p).imag / 1e-30
    return slopes


def J_W1(parameters, x, y):
    return by_complex_step(parameters, x, y, "W1")


def J_b1(parameters, x, y):
    return by_complex_step(parameters, x, y, "b1")
