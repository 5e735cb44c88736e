# %% its own order, with indices
def backward(value):
    order, done, waiting = [], set(), [value]
    while waiting:
        node = waiting[-1]
        missing = [p for p in node.parents if p not in done]
        if missing:
            waiting += missing
            continue
        waiting.pop()
        if node not in done:
            done.add(node)
            order.append(node)
    for node in order:
        node.grad = 0.0
    order[-1].grad = 1.0
    for k in range(len(order) - 1, -1, -1):
        node = order[k]
        for i in range(len(node.parents)):
            node.parents[i].grad = node.parents[i].grad + node.slopes[i] * node.grad


# %% shares in a dictionary, set at the end, and returned as well
def backward(value):
    order = topological_order(value)
    grads = {id(value): 1.0}
    for node in order[::-1]:
        for parent, slope in zip(node.parents, node.slopes):
            grads[id(parent)] = grads.get(id(parent), 0) + slope * grads[id(node)]
    for node in order:
        node.grad = grads[id(node)]
    return grads


# %% counts the children that have not given yet
def backward(value):
    open_children, stack, seen = {}, [value], {value}
    while stack:
        node = stack.pop()
        node.grad = 0.0
        for parent in node.parents:
            open_children[parent] = open_children.get(parent, 0) + 1
            if parent not in seen:
                seen.add(parent)
                stack.append(parent)
    value.grad = 1.0
    ready = [value]
    while ready:
        node = ready.pop()
        for parent, slope in zip(node.parents, node.slopes):
            parent.grad += node.grad * slope
            open_children[parent] -= 1
            if open_children[parent] == 0:
                ready.append(parent)


# %% asks each node for its children, backwards
def backward(value):
    order = topological_order(value)
    children = {id(node): [] for node in order}
    for node in order:
        for parent, slope in zip(node.parents, node.slopes):
            children[id(parent)].append((node, slope))
    for node in reversed(order):
        node.grad = float(sum(child.grad * slope for child, slope in children[id(node)]))
        if node is value:
            node.grad = 1.0


# %% as a system of linear equations, one for each node, sparse
def backward(value):
    from scipy import sparse
    from scipy.sparse.linalg import spsolve_triangular

    order = list(topological_order(value))[::-1]
    place = {id(node): k for k, node in enumerate(order)}
    rows, columns, slopes = [], [], []
    for node in order:
        for parent, slope in zip(node.parents, node.slopes):
            rows.append(place[id(parent)])
            columns.append(place[id(node)])
            slopes.append(-slope)
    n = len(order)
    A = sparse.coo_array((slopes, (rows, columns)), shape=(n, n)).tocsr() + sparse.eye_array(n, format="csr")
    grads = spsolve_triangular(sparse.csr_array(A), np.eye(n, 1).ravel() if n < 200 else np.r_[1.0, np.zeros(n - 1)])
    for node, grad in zip(order, grads):
        node.grad = float(grad)
