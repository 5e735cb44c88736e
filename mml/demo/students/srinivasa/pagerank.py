# %% link_matrix
def link_matrix(links, n):
    L = np.zeros((n, n))
    for s, t in links:
        L[t, s] = 1
    return L / np.maximum(L.sum(axis=0), 1)

# %% power_iteration
def power_iteration(L):
    r = np.full(len(L), 1 / len(L))
    for _ in range(200):
        r = np.array(L) @ r
    return r

# %% page_rank
def page_rank(link_matrix, damping):
    L = np.array(link_matrix)
    n = len(L)
    r = np.ones(n) / n
    for _ in range(30):
        r = damping * (L @ r) + (1 - damping) / n
    return r

# %% rank_pages
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    pairs = list(zip(names, r))
    pairs.sort(key=lambda p: -p[1])
    return pairs

# %% sparse_page_rank
def sparse_page_rank(sources, targets, n, damping):
    k = np.bincount(np.array(sources, dtype=int), minlength=n)
    w = 1 / k[sources]
    S = sparse.csr_array((w, (targets, sources)), shape=(n, n))
    r = np.ones(n) / n
    for _ in range(60):
        r = damping * (S @ r + r[k == 0].sum() / n) + (1 - damping) / n
    return r
