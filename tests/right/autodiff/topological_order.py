# %% counts how many parents are still missing, and begins with the inputs
def topological_order(value):
    found, waiting, children = {id(value): value}, [value], {}
    while waiting:
        node = waiting.pop()
        for parent in node.parents:
            children.setdefault(id(parent), []).append(node)
            if id(parent) not in found:
                found[id(parent)] = parent
                waiting.append(parent)
    missing = {key: len(node.parents) for key, node in found.items()}
    ready = [node for node in found.values() if not node.parents]
    order = []
    while ready:
        node = ready.pop()
        order.append(node)
        for child in children.get(id(node), []):
            missing[id(child)] -= 1
            if missing[id(child)] == 0:
                ready.append(child)
    return order


# %% a stack of iterators
def topological_order(value):
    seen, order = {value}, []
    stack = [(value, iter(value.parents))]
    while stack:
        node, parents = stack[-1]
        for parent in parents:
            if parent not in seen:
                seen.add(parent)
                stack.append((parent, iter(parent.parents)))
                break
        else:
            order.append(node)
            stack.pop()
    return order


# %% recursive, with a higher limit
import sys


def topological_order(value):
    order, seen = [], set()

    def visit(node):
        if id(node) in seen:
            return
        seen.add(id(node))
        for parent in node.parents:
            visit(parent)
        order.append(node)

    before = sys.getrecursionlimit()
    sys.setrecursionlimit(50_000)
    try:
        visit(value)
    finally:
        sys.setrecursionlimit(before)
    return order


# %% from the end: a node when all its children are there, turned round, as a tuple
def topological_order(value):
    count, stack, seen = {}, [value], {value}
    while stack:
        node = stack.pop()
        for parent in node.parents:
            count[parent] = count.get(parent, 0) + 1
            if parent not in seen:
                seen.add(parent)
                stack.append(parent)
    backwards, ready = [], [value]
    while ready:
        node = ready.pop(0)
        backwards.append(node)
        for parent in node.parents:
            count[parent] -= 1
            if count[parent] == 0:
                ready.append(parent)
    return tuple(reversed(backwards))


# %% with marks on the stack, and a generator
def topological_order(value):
    def walk():
        seen, stack = set(), [(False, value)]
        while stack:
            finished, node = stack.pop()
            if finished:
                yield node
            elif node not in seen:
                seen.add(node)
                stack.append((True, node))
                stack.extend((False, parent) for parent in node.parents)

    return [*walk()]


# %% the order of graphlib
def topological_order(value):
    from graphlib import TopologicalSorter

    graph, waiting = {}, [value]
    while waiting:
        node = waiting.pop()
        if node not in graph:
            graph[node] = node.parents
            waiting.extend(node.parents)
    return list(TopologicalSorter(graph).static_order())
