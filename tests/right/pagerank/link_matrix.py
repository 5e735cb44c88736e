# %% loops and lists only, returned as a list of rows
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


# %% vectorised, with an index array and np.where
def link_matrix(links, n):
    pairs = np.array(links, dtype=int).reshape(-1, 2)
    if pairs.size and (pairs.min() < 0 or pairs.max() >= n):
        raise ValueError("page number out of range")
    L = np.zeros((n, n))
    L[pairs[:, 1], pairs[:, 0]] = 1
    counts = L.sum(0)
    return np.where(counts, L / np.where(counts, counts, 1), 1 / n)


# %% a helper that is defined further down makes one column, from a dictionary of targets
def link_matrix(links, n):
    outgoing = {j: [] for j in range(n)}
    for source, target in links:
        if source not in outgoing or target not in outgoing:
            raise ValueError(f"unknown page in {source, target}")
        outgoing[source].append(target)
    return np.column_stack([column(outgoing[j], n) for j in range(n)])


def column(targets, n):
    c = np.zeros(n)
    c[targets if targets else slice(None)] = 1
    return c / c.sum()


# %% counts with np.add.at, checks every link first, warns on the way
def link_matrix(links: list, n: int) -> np.ndarray:
    if any(page not in range(n) for link in links for page in link):
        raise ValueError(links)
    L = np.zeros((n, n))
    for s, t in links:
        np.add.at(L, (t, s), 1.0)
    shares = L / L.sum(axis=0, keepdims=True)
    shares[np.isnan(shares)] = 1 / n
    return shares


# %% a sparse matrix made dense, times a diagonal matrix
def link_matrix(links, n):
    sources = [s for s, t in links]
    targets = [t for s, t in links]
    if links and not (0 <= min(sources + targets) and max(sources + targets) < n):
        raise ValueError
    A = sparse.coo_array((np.ones(len(links)), (targets, sources)), shape=(n, n)).toarray()
    A[:, A.max(axis=0) == 0] = np.float64(1)
    return A @ np.diag(1 / A.sum(axis=0))


# %% rows first, transposed at the end; the name is first used for something else
link_matrix = None
is_page = lambda page, n: 0 <= page <= n - 1  # noqa: E731


def link_matrix(links, n):
    rows = np.zeros((n, n), dtype=int)
    for source, target in links:
        if not is_page(source, n) or not is_page(target, n):
            raise IndexErrorOrValueError(source, target)
        rows[source][target] = 1
    for row in rows:
        if not row.any():
            row += 1
    return (rows / rows.sum(axis=1)[:, np.newaxis]).T


class IndexErrorOrValueError(IndexError, ValueError):
    pass
