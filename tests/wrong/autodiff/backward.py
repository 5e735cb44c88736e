# %% sets in place of adding
# says: only one of the two ways to a counts
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad = node.grad * slope


# %% forgets to begin with 1
# says: all grads are 0
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 0.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope


# %% does not set the grads to 0 first
# says: set the grad of every node to 0 first
def backward(value):
    order = topological_order(value)
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope


# %% sets the grads of the inputs to 0 only
# says: set the grad of every node to 0 first
def backward(value):
    order = topological_order(value)
    for node in order:
        if not node.parents:
            node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope


# %% walks from the inputs
# says: from its end
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in order:
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope


# %% multiplies by the data
# says: the data of the nodes stand where
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * node.data


# %% multiplies by the data of the parent
# says: the data of the parents stand where
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * parent.data


# %% adds slopes without the grad of the node
# says: these are sums of slopes
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += slope


# %% adds grad and slope
# says: where they should be multiplied
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad + slope


# %% a parent that stands twice counts once
# says: a stands twice among the parents
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in dict(zip(node.parents, node.slopes)).items():
            parent.grad += node.grad * slope


# %% the value and its parents only
# says: walk the whole order
def backward(value):
    value.grad = 1.0
    for parent in value.parents:
        parent.grad = 0.0
    for parent, slope in zip(value.parents, value.slopes):
        parent.grad += slope


# %% returns the grads, and sets none
# says: all grads are 0
def backward(value):
    order = topological_order(value)
    grads = {node: 0.0 for node in order}
    grads[value] = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            grads[parent] += grads[node] * slope
    return [grads[node] for node in order]


# %% a recursive walk: each node gives anew all it has got, for each way to it
# says: gave its share twice
def backward(value):
    for node in topological_order(value):
        node.grad = 0.0
    value.grad = 1.0

    def give(node):
        for parent, slope in zip(node.parents[::-1], node.slopes[::-1]):
            parent.grad += node.grad * slope
            give(parent)
            give(parent)

    give(value)


# %% recursive along every way: right, but without end
# says: again and again
def backward(value):
    for node in topological_order(value):
        node.grad = 0.0

    def give(node, share):
        node.grad += share
        for parent, slope in zip(node.parents, node.slopes):
            give(parent, share * slope)

    give(value, 1.0)


# %% breadth first, a node once: it gives before it has all
# says: a node gave before
def backward(value):
    for node in topological_order(value):
        node.grad = 0.0
    value.grad = 1.0
    seen, waiting = {value}, [value]
    while waiting:
        node = waiting.pop(0)
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
            if parent not in seen:
                seen.add(parent)
                waiting.append(parent)


# %% overwrites the slopes on the way
# says: only grad is to be set
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 0.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
        node.slopes = tuple(s * node.grad for s in node.slopes)


# %% sets the grads to 1, not to 0
# says: every grad began at 1
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 1.0
    value.grad = 1.0
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope


# %% begins with the value itself, not with 1
# says: begins with the data of the value
def backward(value):
    order = topological_order(value)
    for node in order:
        node.grad = 0.0
    value.grad = value.data
    for node in reversed(order):
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
