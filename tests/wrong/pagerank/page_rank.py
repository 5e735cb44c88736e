# %% ignores the damping
# says: the damping has no effect
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError
    return power_iteration(link_matrix)


# %% always takes 0.85
# says: a damping of 0.85, whatever damping is asked for
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError
    n = len(link_matrix)
    return np.linalg.solve(np.eye(n) - 0.85 * np.array(link_matrix), np.full(n, 0.15 / n))


# %% does not divide the jump by n
# says: divide it by n
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError
    r = np.ones(len(link_matrix))
    for _ in range(8000):
        r = damping * np.dot(link_matrix, r) + (1 - damping)
    return r


# %% leaves out the jump
# says: the jump is missing
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError
    r = np.ones(len(link_matrix)) / len(link_matrix)
    for _ in range(8000):
        r = damping * np.dot(link_matrix, r)
    return r


# %% adds the jump once, after the loop
# says: by jumping, once
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError
    r = np.ones(len(link_matrix)) / len(link_matrix)
    for _ in range(8000):
        r = damping * np.dot(link_matrix, r)
    return r + (1 - damping) / len(link_matrix)


# %% takes the damping for the chance of a jump
# says: damping and jump are exchanged
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError
    n = len(link_matrix)
    return power_iteration((1 - damping) * np.array(link_matrix) + damping / n)


# %% tests for negative damping only
# says: never more than 1
def page_rank(link_matrix, damping):
    if damping < 0:
        raise ValueError("damping must not be negative")
    r = np.ones(len(link_matrix)) / len(link_matrix)
    for _ in range(9000):
        r = damping * np.dot(link_matrix, r) + (1 - damping) / len(r)
    return r


# %% tests for damping above 1 only
# says: never less than 0
def page_rank(link_matrix, damping):
    if damping > 1:
        raise ValueError("damping must not be more than 1")
    r = np.ones(len(link_matrix)) / len(link_matrix)
    for _ in range(9000):
        r = damping * np.dot(link_matrix, r) + (1 - damping) / len(r)
    return r


# %% prints that the damping is wrong, and returns nothing
# says: in place of `print`
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        print("damping must lie between 0 and 1")
        return None
    r = np.ones(len(link_matrix)) / len(link_matrix)
    for _ in range(9000):
        r = damping * np.dot(link_matrix, r) + (1 - damping) / len(r)
    return r


# %% multiplies by the transpose
# says: not `r @ L`
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError
    r = np.ones(len(link_matrix)) / len(link_matrix)
    for _ in range(9000):
        r = damping * np.dot(np.transpose(link_matrix), r) + (1 - damping) / len(r)
    return r


# %% scales to length 1 in place of sum 1
# says: this vector has length 1
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError
    r = np.ones(len(link_matrix)) / len(link_matrix)
    for _ in range(9000):
        r = damping * np.dot(link_matrix, r) + (1 - damping) / len(r)
    return r / np.linalg.norm(r)


# %% makes one step
# says: the rank after one step
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError
    n = len(link_matrix)
    return damping * np.array(link_matrix) @ np.full(n, 1 / n) + (1 - damping) / n


# %% thinks that ten steps are enough
# says: the rank after 10 steps
def page_rank(link_matrix, damping):
    if not 0 <= damping <= 1:
        raise ValueError
    n = len(link_matrix)
    r = np.full(n, 1 / n)
    for _ in range(10):
        r = damping * np.dot(link_matrix, r) + (1 - damping) / n
    return r


# %% thinks that a hundred steps are enough
# says: the rank after 100 steps
def page_rank(link_matrix, damping):
    if not 0 <= damping <= 1:
        raise ValueError
    n = len(link_matrix)
    r = np.full(n, 1 / n)
    for _ in range(100):
        r = damping * np.dot(link_matrix, r) + (1 - damping) / n
    return r


# %% stops when np.allclose is content
# says: `np.allclose` is content
def page_rank(link_matrix, damping):
    if not 0 <= damping <= 1:
        raise ValueError
    n = len(link_matrix)
    r = np.full(n, 1 / n)
    while True:
        new = damping * np.dot(link_matrix, r) + (1 - damping) / n
        if np.allclose(new, r):
            return new
        r = new


# %% multiplies the argument itself by the damping
# says: changed its argument link_matrix in place
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError("damping out of range")
    link_matrix *= damping
    n = len(link_matrix)
    r = np.ones(n) / n
    for _ in range(9000):
        r = link_matrix @ r + (1 - damping) / n
    return r


# %% returns the visible example, whatever the arguments are
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError
    return np.array([0.75, 0.25])
