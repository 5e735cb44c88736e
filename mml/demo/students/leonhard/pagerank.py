# %% link_matrix
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if source < 0 or target < 0 or source >= n or target >= n:
            raise ValueError("page out of range")
        L[target, source] = 1
    L[:, L.sum(axis=0) == 0] = 1
    return L / L.sum(axis=0)

# %% power_iteration
def power_iteration(L):
    L = np.array(L)
    r = np.ones(len(L)) / len(L)
    for _ in range(10):
        r = L @ r
    return r

# %% page_rank
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError("damping out of range")
    link_matrix *= damping
    n = len(link_matrix)
    r = np.ones(n) / n
    for _ in range(10000):
        r = link_matrix @ r + (1 - damping) / n
    return r

# %% rank_pages
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    for i in np.argsort(-r):
        print(names[i], r[i])

# %% sparse_page_rank
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, dtype=int), np.asarray(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    L = sparse.coo_matrix((1 / k[sources], (targets, sources)), shape=(n, n)).tocsr()
    r = np.ones(n) / n
    while True:
        new = damping * (L @ r) + (damping * r[k == 0].sum() + 1 - damping) / n
        if abs(new - r).sum() < 1e-12:
            return new
        r = new
