# %% link_matrix
def link_matrix(links, n):
    L = [[0.0] * n for _ in range(n)]
    for source, target in links:
        for page in (source, target):
            if page < 0 or page > n - 1:
                raise ValueError("there is no page " + str(page))
        L[target][source] = 1.0
    for j in range(n):
        count = sum(L[i][j] for i in range(n))
        for i in range(n):
            L[i][j] = L[i][j] / count if count > 0 else 1 / n
    return L

# %% power_iteration
def power_iteration(L):
    n = len(L)
    r = [1 / n] * n
    change = 1
    while change > 1e-13:
        new = [sum(L[i][j] * r[j] for j in range(n)) for i in range(n)]
        change = sum(abs(a - b) for a, b in zip(new, r))
        r = new
    return np.array(r)

# %% page_rank
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError("damping must lie between 0 and 1")
    L = np.array(link_matrix, dtype=float)
    n = len(L)
    r = np.ones(n) / n
    last_r = np.zeros(n)
    while np.max(np.abs(r - last_r)) > 1e-14 / n:
        last_r = r
        r = damping * L @ r + (1 - damping) * np.ones(n) / n
        if np.array_equal(r, last_r):
            break
    return r

# %% rank_pages
def rank_pages(links, names, damping):
    ranks = page_rank(link_matrix(links, len(names)), damping)
    left = list(range(len(names)))
    result = []
    while left:
        best = left[0]
        for i in left:
            if ranks[i] > ranks[best]:
                best = i
        result.append((names[best], ranks[best]))
        left.remove(best)
    return result

# %% sparse_page_rank
def sparse_page_rank(sources, targets, n, damping):
    sources = np.array(sources, dtype=int)
    targets = np.array(targets, dtype=int)
    number_of_links = np.zeros(n)
    np.add.at(number_of_links, sources, 1)
    S = sparse.lil_array((n, n)) if n < 100 else None
    weights = 1 / number_of_links[sources]
    if S is not None:
        for s, t, w in zip(sources, targets, weights):
            S[t, s] = w
        S = S.tocsr()
    else:
        S = sparse.coo_array((weights, (targets, sources)), shape=(n, n)).tocsr()
    r = np.ones(n) / n
    for step in range(5000):
        stuck = r[number_of_links == 0].sum()
        r = damping * (S @ r) + damping * stuck / n + (1 - damping) / n
        if step > 200 and damping < 0.9:
            break
    return r

# %% in_your_own_words
The readers who come into the group never come out again, so after a while they are all in there and every other page has rank 0.
With 0.85 they get bored sometimes and jump out, so the other pages keep some rank.
