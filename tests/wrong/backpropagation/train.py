# %% goes uphill
# says: it has gone uphill
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] + rate * slopes[key] for key in p}
    return p


# %% forgets the rate
# says: the rate is left out
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - slopes[key] for key in p}
    return p


# %% changes each parameter before it has the next slope
# says: after some parameters have changed
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        p["W1"] = p["W1"] - rate * J_W1(p, x, y)
        p["b1"] = p["b1"] - rate * J_b1(p, x, y)
        p["W2"] = p["W2"] - rate * J_W2(p, x, y)
        p["b2"] = p["b2"] - rate * J_b2(p, x, y)
        p["W3"] = p["W3"] - rate * J_W3(p, x, y)
        p["b3"] = p["b3"] - rate * J_b3(p, x, y)
    return p


# %% the same from the back
# says: after some parameters have changed
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        p["W3"] = p["W3"] - rate * J_W3(p, x, y)
        p["b3"] = p["b3"] - rate * J_b3(p, x, y)
        p["W2"] = p["W2"] - rate * J_W2(p, x, y)
        p["b2"] = p["b2"] - rate * J_b2(p, x, y)
        p["W1"] = p["W1"] - rate * J_W1(p, x, y)
        p["b1"] = p["b1"] - rate * J_b1(p, x, y)
    return p


# %% changes the arrays that were given
# says: changed its argument parameters in place
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        for key in p:
            p[key] -= rate * slopes[key]
    return p


# %% returns nothing
# says: should be a dictionary
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - rate * slopes[key] for key in p}


# %% returns what was given
# says: it has not changed
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - rate * slopes[key] for key in p}
    return parameters


# %% takes the first slopes in every step
# says: every step uses the slopes of the first
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(parameters, x, y),
            "b1": J_b1(parameters, x, y),
            "W2": J_W2(parameters, x, y),
            "b2": J_b2(parameters, x, y),
            "W3": J_W3(parameters, x, y),
            "b3": J_b3(parameters, x, y),
        }
        p = {key: p[key] - rate * slopes[key] for key in p}
    return p


# %% begins anew in every step
# says: after one step: does the loop go on
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(parameters, x, y),
            "b1": J_b1(parameters, x, y),
            "W2": J_W2(parameters, x, y),
            "b2": J_b2(parameters, x, y),
            "W3": J_W3(parameters, x, y),
            "b3": J_b3(parameters, x, y),
        }
        p = {key: parameters[key] - rate * slopes[key] for key in p}
    return p


# %% changes the weights only
# says: does every one of the six get its step
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - rate * slopes[key] if key[0] == "W" else p[key] for key in p}
    return p


# %% one step too few
# says: it has not changed
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps - 1):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - rate * slopes[key] for key in p}
    return p


# %% one step too many
# says: after one step more
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps + 1):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - rate * slopes[key] for key in p}
    return p


# %% a return inside the loop
# says: even after no step at all
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - rate * slopes[key] for key in p}
        return p


# %% makes flat biases
# says: old shape
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - rate * slopes[key] for key in p}
    return {key: v.ravel() if key[0] == "b" else v for key, v in p.items()}


# %% returns the cost
# says: should be a dictionary
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - rate * slopes[key] for key in p}
    return cost(p, x, y)


# %% returns a list of arrays
# says: should be a dictionary
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - rate * slopes[key] for key in p}
    return list(p.values())


# %% stops when the cost is small
# says: one step fewer
def train(parameters, x, y, steps, rate):
    p = dict(parameters)
    for _ in range(steps):
        if cost(p, x, y) < 0.1:
            break
        slopes = {
            "W1": J_W1(p, x, y),
            "b1": J_b1(p, x, y),
            "W2": J_W2(p, x, y),
            "b2": J_b2(p, x, y),
            "W3": J_W3(p, x, y),
            "b3": J_b3(p, x, y),
        }
        p = {key: p[key] - rate * slopes[key] for key in p}
    return p
