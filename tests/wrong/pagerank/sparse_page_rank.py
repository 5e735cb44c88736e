# %% fills a dense array of n by n
# says: can it be a sparse one
def sparse_page_rank(sources, targets, n, damping):
    L = np.zeros((n, n))
    L[targets, sources] = 1
    L[:, L.sum(axis=0) == 0] = 1
    L /= L.sum(axis=0)
    r = np.ones(n) / n
    for _ in range(50):
        r = damping * (L @ r) + (1 - damping) / n
    return r


# %% makes a sparse matrix, then a dense one of it
# says: can it be a sparse one
def sparse_page_rank(sources, targets, n, damping):
    S = sparse.csr_array((np.ones(len(sources)), (targets, sources)), shape=(n, n)).toarray()
    S[:, S.sum(axis=0) == 0] = 1
    return page_rank(S / S.sum(axis=0), damping)


# %% forgets what the readers of dangling pages bring
# says: which has no links, vanish
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(6000):
        r = damping * (S @ r) + (1 - damping) / n
    return r


# %% does not damp what the readers of dangling pages bring
# says: it is damped too
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(300):
        r = damping * (S @ r) + r[k == 0].sum() / n + (1 - damping) / n
    return r


# %% lets the readers of dangling pages stay where they are
# says: which has no links, stay there
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(300):
        r = damping * (S @ r + r * (k == 0)) + (1 - damping) / n
    return r


# %% exchanges rows and columns
# says: the matrix is transposed
def sparse_page_rank(sources, targets, n, damping):
    return internet_ranks(np.asarray(targets, dtype=int), np.asarray(sources, dtype=int), n, damping)


def internet_ranks(sources, targets, n, damping):
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(300):
        r = damping * (S @ r + r[k == 0].sum() / n) + (1 - damping) / n
    return r


# %% does not divide the jump by n
# says: divide it by n
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n)
    for _ in range(300):
        r = damping * (S @ r + r[k == 0].sum() / n) + (1 - damping)
    return r


# %% always takes 0.85
# says: a damping of 0.85, whatever damping is asked for
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(300):
        r = 0.85 * (S @ r + r[k == 0].sum() / n) + 0.15 / n
    return r


# %% takes the damping for the chance of a jump
# says: damping and jump are exchanged
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(1000):
        r = (1 - damping) * (S @ r + r[k == 0].sum() / n) + damping / n
    return r


# %% thinks that a hundred steps are enough
# says: the rank after 100 steps
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(100):
        r = damping * (S @ r + r[k == 0].sum() / n) + (1 - damping) / n
    return r


# %% stops when np.allclose is content
# says: `np.allclose` is content
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    while True:
        new = damping * (S @ r + r[k == 0].sum() / n) + (1 - damping) / n
        if np.allclose(new, r):
            return new
        r = new


# %% counts links without minlength, so that the last pages are missing
# says: boolean index did not match
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(300):
        r = damping * (S @ r + r[k == 0].sum() / n) + (1 - damping) / n
    return r


# %% takes for granted that arrays come
# says: np.asarray
def sparse_page_rank(sources, targets, n, damping):
    k = np.zeros(n)
    np.add.at(k, sources, np.ones(sources.shape))
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(300):
        r = damping * (S @ r + r[k == 0].sum() / n) + (1 - damping) / n
    return r


# %% returns a matrix of one column
# says: a vector has one axis
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    r = np.ones((n, 1)) / n
    for _ in range(300):
        r = damping * (S @ r + r[k == 0].sum() / n) + (1 - damping) / n
    return r


# %% puts ones into the matrix, where the shares should stand
# says: does every column of the matrix add up to 1
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((np.ones(len(sources)), (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(300):
        r = damping * (S @ r + r[k == 0].sum() / n) + (1 - damping) / n
    return r
