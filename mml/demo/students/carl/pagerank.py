# %% link_matrix
def link_matrix(links, n):
    L = np.zeros((n, n))
    for s, t in links:
        if min(s, t) < 0 or max(s, t) >= n:
            raise ValueError(f"pages are numbered 0 to {n - 1}")
        L[t, s] = 1
    for j in range(n):
        if L[:, j].sum() == 0:
            L[:, j] = 1
        L[:, j] /= L[:, j].sum()
    return L

# %% power_iteration
def power_iteration(L):
    L = np.array(L)
    r = np.ones(len(L)) / len(L)
    for _ in range(20000):
        r = np.dot(L, r)
    return r

# %% page_rank
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError("not a probability")
    n = len(link_matrix)
    r = np.ones(n) / n
    for _ in range(8000):
        r = damping * np.dot(link_matrix, r) + (1 - damping) / n
    return r

# %% rank_pages
def rank_pages(links, names, damping):
    # to do on Sunday
    raise NotImplementedError
