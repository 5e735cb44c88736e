# %% link_matrix
def link_matrix(links, n):
    outgoing = {j: [] for j in range(n)}
    for source, target in links:
        if source not in outgoing or target not in outgoing:
            raise ValueError(f"unknown page in {source, target}")
        outgoing[source].append(target)
    return np.column_stack([column(outgoing[j], n) for j in range(n)])

# %% after link_matrix
def column(targets, n):
    c = np.zeros(n)
    c[targets if targets else slice(None)] = 1
    return c / c.sum()

# %% power_iteration
def power_iteration(L):
    # square the matrix again and again: 2^40 steps in 40 multiplications
    P = np.array(L, dtype=float)
    for _ in range(40):
        P = P @ P
        P = P / P.sum(axis=0)
    return P.mean(axis=1)

# %% page_rank
def page_rank(link_matrix, damping):
    import warnings
    warnings.warn("about to iterate")
    if damping > 1 or damping < 0:
        raise ValueError
    L = np.array(link_matrix, dtype=float)
    n = L.shape[0]
    M = damping * L + (1 - damping) / n * np.ones((n, n))
    r = np.ones(n) / n
    while True:
        next_r = M @ r
        if np.allclose(next_r, r, rtol=0, atol=1e-14):
            return next_r
        r = next_r

# %% rank_pages
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return [(names[i], r[i]) for i in np.argsort(r)[::-1]]

# %% sparse_page_rank
def sparse_page_rank(sources, targets, n, damping):
    from scipy.sparse.linalg import spsolve
    sources = np.array(sources, dtype=int)
    targets = np.array(targets, dtype=int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csc_matrix((1.0 / k[sources], (targets, sources)), shape=(n, n))
    if n < 1000:
        x = spsolve(sparse.identity(n, format="csc") - damping * S, np.ones(n))
        return np.atleast_1d(x / x.sum())
    r = np.ones(n) / n
    for _ in range(200 if damping < 0.9 else 4000):
        r = damping * (S.dot(r) + r[k == 0].sum() / n) + (1 - damping) / n
    return r

# %% in_your_own_words
A group like that is a drain. With damping 1 all readers end up in it. Damping 0.85 means that 15 % of the clicks start afresh anywhere, so rank flows back out.
