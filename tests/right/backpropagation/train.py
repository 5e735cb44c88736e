# %% a deep copy, changed in place, with one pass backwards of its own
import copy


def train(parameters, x, y, steps, rate):
    p = copy.deepcopy(parameters)
    for _ in range(steps):
        a0, z1, a1, z2, a2, z3, a3 = forward(p, x)
        d3 = 2 / len(x) * (a3 - y) * d_sigmoid(z3)
        d2 = p["W3"].T @ d3 * d_sigmoid(z2)
        d1 = p["W2"].T @ d2 * d_sigmoid(z1)
        for k, d, a in [("1", d1, a0), ("2", d2, a1), ("3", d3, a2)]:
            p["W" + k] -= rate * d @ a.T
            p["b" + k] -= rate * d.sum(axis=1, keepdims=True)
    return p


# %% calls itself
def train(parameters, x, y, steps, rate):
    if steps == 0:
        return {key: value.copy() for key, value in parameters.items()}
    p = train(parameters, x, y, steps - 1, rate)
    return {key: p[key] - rate * globals()["J_" + key](p, x, y) for key in p}


# %% no earlier function, six arrays with names of their own
def train(parameters, x, y, steps, rate):
    W1, b1, W2, b2, W3, b3 = (np.array(parameters[k]) for k in ("W1", "b1", "W2", "b2", "W3", "b3"))
    x, y = np.array(x, dtype=float).reshape(1, -1), np.array(y, dtype=float)
    s = lambda z: 1 / (1 + np.exp(-z))  # noqa: E731
    for step in range(steps):
        a1 = s(W1 @ x + b1)
        a2 = s(W2 @ a1 + b2)
        a3 = s(W3 @ a2 + b3)
        e3 = (a3 - y) * a3 * (1 - a3)
        e2 = W3.T @ e3 * a2 * (1 - a2)
        e1 = W2.T @ e2 * a1 * (1 - a1)
        eta = 2 * rate / x.size
        W3, b3 = W3 - eta * e3 @ a2.T, b3 - eta * e3.sum(1)[:, None]
        W2, b2 = W2 - eta * e2 @ a1.T, b2 - eta * e2.sum(1)[:, None]
        W1, b1 = W1 - eta * e1 @ x.T, b1 - eta * e1.sum(1)[:, None]
    return dict(W1=W1, b1=b1, W2=W2, b2=b2, W3=W3, b3=b3)


# %% slopes in a list first, a new dictionary each step, with while
def train(parameters, x, y, steps, rate):
    keys = ["b3", "W3", "b2", "W2", "b1", "W1"]
    p, done = parameters, 0
    while done < steps:
        slopes = [J_b3(p, x, y), J_W3(p, x, y), J_b2(p, x, y), J_W2(p, x, y), J_b1(p, x, y), J_W1(p, x, y)]
        p = dict(zip(keys, [p[key] - rate * slope for key, slope in zip(keys, slopes)]))
        done += 1
    return {key: 1.0 * p[key] for key in sorted(p)}
