# %% a generator that cuts a permutation
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size must be positive")
    order = rng.permutation(n)
    start = 0
    while start < n:
        yield order[start:start + size]
        start += size


# %% shuffles in place, then np.split at every multiple of size
def minibatches(n, size, rng):
    if size <= 0:
        raise ValueError(size)
    order = np.arange(n)
    rng.shuffle(order)
    return np.split(order, range(size, n, size))


# %% lists, an index popped at a random place
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("a batch needs a sample")
    left = list(range(n))
    batches = []
    while left:
        batch = []
        while left and len(batch) < size:
            batch.append(left.pop(rng.integers(len(left))))
        batches.append(batch)
    return batches


# %% sorts by random keys, and returns an iterator over the pieces
def minibatches(n, size, rng):
    if not size >= 1:
        raise ValueError("size")
    order = np.argsort(rng.random(n))
    return iter([order[k * size:(k + 1) * size] for k in range(-(-n // size))])


# %% draws without replacement, and takes from what is left
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("too small")
    rest = np.arange(n)
    batches = []
    while rest.size > 0:
        batch = rng.choice(rest, size=min(size, rest.size), replace=False)
        rest = np.setdiff1d(rest, batch)
        batches.append(batch)
    return tuple(batches)
