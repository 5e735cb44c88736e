# %% does not mix
# says: they are still sorted
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    return [np.arange(n)[i:i + size] for i in range(0, n, size)]


# %% draws with replacement for each batch
# says: draw ONE order of all indices
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    return [rng.integers(0, n, min(size, n - i)) for i in range(0, n, size)]


# %% permutes anew for each batch
# says: draw ONE order of all indices
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    return [rng.permutation(n)[i:i + size] for i in range(0, n, size)]


# %% loses what does not fill a batch
# says: the last indices are lost
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    order = rng.permutation(n)
    return [order[i * size:(i + 1) * size] for i in range(n // size)]


# %% an empty batch at the end
# says: the last batch is empty
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    order = rng.permutation(n)
    return [order[i * size:(i + 1) * size] for i in range(n // size + 1)]


# %% size batches in place of batches of that size
# says: not how many batches there are
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    return np.array_split(rng.permutation(n), size)


# %% batches of about equal sizes
# says: makes all batches about equal
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    return np.array_split(rng.permutation(n), -(-n // size))


# %% the last batch is filled up with the first indices
# says: the last batch is filled up
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    order = rng.permutation(n)
    filled = np.resize(order, -(-n // size) * size)
    return list(filled.reshape(-1, size))


# %% returns the order uncut
# says: not cut into batches yet
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    return rng.permutation(n)


# %% mixes inside the batches only
# says: mixed inside each batch only
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    return [rng.permutation(np.arange(i, min(i + size, n))) for i in range(0, n, size)]


# %% mixes the batches and not the indices
# says: neighbours stay together
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    full = [np.arange(i, i + size) for i in range(0, n - size + 1, size)]
    rest = [np.arange(n - n % size, n)] if n % size else []
    return [full[k] for k in rng.permutation(len(full))] + rest


# %% makes a generator of its own
# says: draw from `rng`, do not make one of your own
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    order = np.random.default_rng(0).permutation(n)
    return [order[i:i + size] for i in range(0, n, size)]


# %% draws from np.random
# says: draw from `rng` alone
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    order = np.random.permutation(n)
    return [order[i:i + size] for i in range(0, n, size)]


# %% never looks at the size
# says: there is no batch of -1 samples
def minibatches(n, size, rng):
    order = rng.permutation(n)
    return [order[i:i + size] for i in range(0, n, size)]


# %% lets shuffle's None through
# says: returned nothing
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    order = np.arange(n)
    return rng.shuffle(order)


# %% counts from 1
# says: Python counts from 0
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    order = rng.permutation(n) + 1
    return [order[i:i + size] for i in range(0, n, size)]


# %% returns slices
# says: a slice or a single number is no array of indices
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    return [slice(i, i + size) for i in rng.permutation(range(0, n, size))]


# %% turns the indices round by a random number of places
# says: rng.permutation(n) gives each the same chance
def minibatches(n, size, rng):
    if size < 1:
        raise ValueError("size")
    order = np.roll(np.arange(n)[::-1], rng.integers(n))
    order = np.concatenate([order[::2], order[1::2]])
    return [order[i:i + size] for i in range(0, n, size)]
