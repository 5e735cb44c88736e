# %% link_matrix
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if source not in range(n) or target not in range(n):
            raise ValueError("no such page")
        L[source, target] = 1
    for i in range(n):
        if L[i].sum() == 0:
            L[i] = 1
    return L / L.sum(axis=1, keepdims=True)

# %% power_iteration
def power_iteration(L):
    L = np.array(L)
    r = np.ones(len(L))
    for _ in range(20000):
        r = L @ r
        r = r / np.linalg.norm(r)
    return r

# %% page_rank
def page_rank(link_matrix, damping):
    if not 0 <= damping <= 1:
        raise ValueError("damping must be between 0 and 1")
    L = np.array(link_matrix, dtype=float)
    n = len(L)
    r = np.ones(n) / n
    for _ in range(20000):
        r = damping * (L @ r) + (1 - damping) / n
    return r

# %% rank_pages
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return [(names[i], r[i]) for i in np.argsort(r)]

# %% sparse_page_rank
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.array(sources, dtype=int), np.array(targets, dtype=int)
    counts = np.bincount(sources, minlength=n)
    S = sparse.csr_matrix((1 / counts[sources], (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(300 if damping < 0.9 else 6000):
        r = damping * (S @ r + r[counts == 0].sum() / n) + (1 - damping) / n
    return r
