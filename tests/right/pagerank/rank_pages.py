# %% takes the best page that is left, again and again
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


# %% sorted pairs, with a lambda for the key
def rank_pages(links, names, damping):
    return sorted(zip(names, internet.ranks(links, len(names), damping)), key=lambda pair: pair[1], reverse=True)


# %% np.argsort turned round, np.float64 left as they are
def rank_pages(links, names, damping):
    r = internet.ranks(links, len(names), damping)
    return [(names[i], r[i]) for i in np.argsort(r)[::-1]]


# %% the pairs turned round to sort them, so that equal ranks stand in the order of the names
def rank_pages(links: list, names: list[str], damping: float) -> list[tuple[str, float]]:
    ranks = page_rank(link_matrix(links, len(names)), damping)
    pairs = sorted([(-float(rank), name) for rank, name in zip(ranks, names)])
    return [(name, -rank) for rank, name in pairs]


# %% sorted in place by a function of its own, the links of every page walked by hand
def rank_pages(links, names, damping):
    n = len(names)
    targets = [[t for s, t in links if s == page] or list(range(n)) for page in range(n)]
    r = {page: 1 / n for page in range(n)}
    for _ in range(2000):
        new = dict.fromkeys(r, (1 - damping) / n)
        for page in r:
            for target in targets[page]:
                new[target] += damping * r[page] / len(targets[page])
        if all(abs(new[page] - r[page]) < 1e-13 for page in r):
            break
        r = new
    result = list(zip(names, r.values()))
    result.sort(key=_second, reverse=True)
    return result


def _second(pair):
    return pair[1]
