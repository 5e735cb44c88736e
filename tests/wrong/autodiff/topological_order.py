# %% from the value to the inputs
# says: it is turned round
def topological_order(value):
    order, done, waiting = [], set(), [value]
    while waiting:
        node = waiting[-1]
        missing = [parent for parent in node.parents if parent not in done]
        if missing:
            waiting += missing
            continue
        waiting.pop()
        if node not in done:
            done.add(node)
            order.append(node)
    return order[::-1]


# %% a node once for each way to it
# says: is it there already
def topological_order(value):
    order = []
    for parent in value.parents:
        order += topological_order(parent)
    return order + [value]


# %% recursive, and chains are longer than Python lets calls be
# says: RecursionError
def topological_order(value):
    order = []

    def visit(node):
        if node not in order:
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(value)
    return order


# %% breadth first from the value, turned round
# says: have every parent before its child
def topological_order(value):
    order, waiting = [value], [value]
    while waiting:
        node = waiting.pop(0)
        for parent in node.parents:
            if parent not in order:
                order.append(parent)
                waiting.append(parent)
    return order[::-1]


# %% depth first from the value, nodes added before their parents, turned round
# says: have every parent before its child
def topological_order(value):
    order, waiting = [], [value]
    while waiting:
        node = waiting.pop()
        if node not in order:
            order.append(node)
            waiting += node.parents
    return order[::-1]


# %% leaves the value out
# says: hold p too
def topological_order(value):
    order, waiting = [], [value]
    while waiting:
        node = waiting[-1]
        missing = [p for p in node.parents if p not in order]
        if missing:
            waiting += missing
        else:
            waiting.pop()
            if node not in order:
                order.append(node)
    return order[:-1]


# %% leaves the inputs out
# says: inputs have no parents
def topological_order(value):
    order, waiting = [], [value]
    while waiting:
        node = waiting[-1]
        missing = [p for p in node.parents if p.parents and p not in order]
        if missing:
            waiting += missing
        else:
            waiting.pop()
            if node not in order:
                order.append(node)
    return order


# %% takes equal data for the same node
# says: equal data do not make two nodes one
def topological_order(value):
    order, seen, waiting = [], set(), [value]
    while waiting:
        node = waiting[-1]
        missing = [p for p in node.parents if p.data not in seen]
        if missing:
            waiting += missing
        else:
            waiting.pop()
            if node.data not in seen:
                seen.add(node.data)
                order.append(node)
    return order


# %% the value and its parents, not theirs
# says: hold a and b too
def topological_order(value):
    return list(value.parents) + [value]


# %% returns the names
# says: be a list of nodes
def topological_order(value):
    order, waiting = [], [value]
    while waiting:
        node = waiting[-1]
        missing = [p for p in node.parents if p not in order]
        if missing:
            waiting += missing
        else:
            waiting.pop()
            if node not in order:
                order.append(node)
    return [node.name for node in order]


# %% looks at a node again for each way to it
# says: again and again
def topological_order(value):
    everything, waiting = [], [value]
    while waiting:
        node = waiting.pop()
        everything.append(node)
        waiting.extend(node.parents)
    order, done = [], set()
    for node in reversed(everything):
        if node not in done and all(p in done for p in node.parents):
            done.add(node)
            order.append(node)
    return order


# %% sorts by the data, which happen to grow in the example
# says: have every parent before its child
def topological_order(value):
    found, waiting = {value}, [value]
    while waiting:
        for parent in waiting.pop().parents:
            if parent not in found:
                found.add(parent)
                waiting.append(parent)
    return sorted(found, key=lambda node: node.data)


# %% adds a node as soon as its first parent is there
# says: have every parent before its child
def topological_order(value):
    order, done, waiting = [], set(), [value]
    while waiting:
        node = waiting[-1]
        if node.parents and node.parents[0] not in done:
            waiting.append(node.parents[0])
            continue
        waiting.pop()
        if node not in done:
            done.add(node)
            order.append(node)
            waiting += [p for p in node.parents if p not in done]
    return order


# %% prints
# says: be a list of nodes
def topological_order(value):
    print(list(value.parents), value)
