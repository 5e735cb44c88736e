# %% link_matrix
def link_matrix(links, n):
    L = np.zeros((n, n))
    for source, target in links:
        if not (source in range(n) and target in range(n)):
            raise ValueError((source, target))
        L[target, source] += 1
    degree = L.sum(axis=0)
    for j in range(n):
        L[:, j] = L[:, j] / degree[j] if degree[j] else 1 / n
    return L

# %% power_iteration
def power_iteration(L):
    r = np.ones(len(L)) / len(L)
    new = np.array(L) @ r
    while not np.all(new == r):
        new = np.array(L) @ r
    return new

# %% page_rank
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError(damping)
    L = np.array(link_matrix, float)
    n = len(L)
    if damping == 1:
        # one equation is too many: put "the ranks add up to 1" in its place
        A, b = np.eye(n) - L, np.zeros(n)
        A[-1], b[-1] = 1, 1
        return np.linalg.solve(A, b)
    return np.linalg.solve(np.eye(n) - damping * L, np.ones(n) * (1 - damping) / n)

# %% rank_pages
def rank_pages(links, names, damping):
    r = page_rank(link_matrix(links, len(names)), damping)
    return [(names[i], float(r[i])) for i in sorted(range(len(names)), key=lambda i: r[i], reverse=True)]

# %% sparse_page_rank
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.array(sources, int), np.array(targets, int)
    k = np.bincount(sources, minlength=n)
    S = sparse.csr_array((1 / k[sources], (targets, sources)), shape=(n, n))
    dead = np.flatnonzero(k == 0)
    r, old = np.ones(n) / n, np.zeros(n)
    while np.sum(np.abs(r - old)) > 1e-11:
        old = r
        r = damping * (S @ r) + (damping * np.sum(r[dead]) + 1 - damping) / n
    return r
