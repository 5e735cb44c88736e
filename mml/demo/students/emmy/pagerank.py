# %% link_matrix
def link_matrix(links, n):
    pairs = np.array(links, dtype=int).reshape(-1, 2)
    if pairs.size and (pairs.min() < 0 or pairs.max() >= n):
        raise ValueError("page number out of range")
    L = np.zeros((n, n))
    L[pairs[:, 1], pairs[:, 0]] = 1
    counts = L.sum(0)
    return np.where(counts, L / np.where(counts, counts, 1), 1 / n)

# %% power_iteration
def power_iteration(L):
    values, vectors = np.linalg.eig(np.array(L, dtype=float))
    v = vectors[:, np.argmax(values.real)].real
    return v / v.sum()

# %% page_rank
def page_rank(link_matrix, damping):
    if not 0 <= damping <= 1:
        raise ValueError(f"damping = {damping}")
    n = len(link_matrix)
    G = damping * np.array(link_matrix) + (1 - damping) / n
    values, vectors = np.linalg.eig(G)
    v = vectors[:, np.argmax(values.real)].real
    return v / v.sum()

# %% rank_pages
def rank_pages(links, names, damping):
    return sorted(zip(names, internet.ranks(links, len(names), damping)), key=lambda pair: pair[1], reverse=True)

# %% sparse_page_rank
def sparse_page_rank(sources, targets, n, damping):
    # leave the dangling readers out and scale at the end: the lost rank is spread evenly anyway
    sources, targets = np.asarray(sources, int), np.asarray(targets, int)
    counts = np.bincount(sources, minlength=n)
    r = np.full(n, 1 / n)
    change = 1
    while change > 1e-13:
        old = r
        r = damping * np.bincount(targets, weights=r[sources] / counts[sources], minlength=n) + (1 - damping) / n
        change = np.abs(r - old).max() * n
    return r / r.sum()

# %% in_your_own_words
Nobody leaves the group, so it soaks up all the rank in the limit; the jumps with probability 0.15 leak it back out.
