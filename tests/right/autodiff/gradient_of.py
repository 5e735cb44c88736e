# %% a list, and names for everything
def gradient_of(f, x):
    inputs = []
    for number in x:
        inputs.append(Value(float(number)))
    result = f(inputs)
    backward(result)
    gradient = []
    for one in inputs:
        gradient.append(one.grad)
    return gradient


# %% with map and np.fromiter
def gradient_of(f, x):
    v = list(map(Value, np.asarray(x, dtype=float)))
    backward(f(v))
    return np.fromiter((one.grad for one in v), dtype=float)


# %% walks back by itself, with the order of exercise 2
def gradient_of(f, x):
    v = [Value(number) for number in x]
    end = f(v)
    share = {id(end): 1.0}
    for node in reversed(topological_order(end)):
        for parent, slope in zip(node.parents, node.slopes):
            share[id(parent)] = share.get(id(parent), 0.0) + share[id(node)] * slope
    return np.array([share.get(id(one), 0.0) for one in v])


# %% forwards: every node with its derivatives by all inputs
def gradient_of(f, x):
    v = [Value(number) for number in x]
    end = f(v)
    rows = {id(one): np.eye(len(v))[i] for i, one in enumerate(v)}
    for node in topological_order(end):
        if id(node) not in rows:
            rows[id(node)] = sum((s * rows[id(p)] for p, s in zip(node.parents, node.slopes)), np.zeros(len(v)))
    return rows[id(end)]
