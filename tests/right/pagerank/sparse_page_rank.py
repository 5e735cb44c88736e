# %% np.bincount in place of a matrix, the dangling readers left out and the ranks scaled at the end
def sparse_page_rank(sources, targets, n, damping):
    sources, targets = np.asarray(sources, int), np.asarray(targets, int)
    counts = np.bincount(sources, minlength=n)
    r = np.full(n, 1 / n)
    change = 1
    while change > 1e-13:
        old = r
        r = damping * np.bincount(targets, weights=r[sources] / counts[sources], minlength=n) + (1 - damping) / n
        change = np.abs(r - old).max() * n
    return r / r.sum()


# %% spsolve for small internets, 200 steps for large ones
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
    for _ in range(200):
        r = damping * (S.dot(r) + r[k == 0].sum() / n) + (1 - damping) / n
    return r


# %% counts and moves with np.add.at
def sparse_page_rank(sources, targets, n, damping):
    sources = np.array(sources, dtype=int)
    targets = np.array(targets, dtype=int)
    number_of_links = np.zeros(n)
    np.add.at(number_of_links, sources, 1)
    stuck = np.flatnonzero(number_of_links == 0)
    r = np.ones(n) / n
    for _ in range(4000):
        new = np.full(n, (damping * r[stuck].sum() + 1 - damping) / n)
        np.add.at(new, targets, damping * r[sources] / number_of_links[sources])
        if np.abs(new - r).sum() < 1e-11:
            return new
        r = new
    return r


# %% a matrix scaled by a diagonal one, with type hints and np.where
def sparse_page_rank(sources: np.ndarray, targets: np.ndarray, n: int, damping: float) -> np.ndarray:
    s, t = np.array(sources, dtype=np.int64), np.array(targets, dtype=np.int64)
    A = sparse.coo_matrix((np.ones(len(s)), (t, s)), shape=(n, n)).tocsr()
    k = np.asarray(A.sum(axis=0)).ravel()
    S = A @ sparse.diags(np.where(k > 0, 1 / np.maximum(k, 1), 0))
    dead = (k == 0).astype(float)
    r, old = np.ones(n) / n, np.zeros(n)
    while np.sum(np.abs(r - old)) > 1e-11:
        old = r
        r = damping * (S @ r + dead @ r / n) + (1 - damping) / n
    return r


# %% as many steps as the theory asks for, each in a function that stands further down
def sparse_page_rank(sources, targets, n, damping):
    s, t = np.array([*sources], dtype=int), np.array([*targets], dtype=int)
    degree = np.bincount(s, minlength=n)
    shares = 1.0 / degree[s]
    r = np.full(n, np.float64(1) / n)
    # after k steps the error is at most 2 d^k
    for _ in range(1 + int(np.log(1e-9) / np.log(damping)) if damping > 0 else 1):
        r = one_click(r, s, t, shares, degree == 0, damping)
    return r


one_click = lambda r, s, t, shares, stuck, d: (  # noqa: E731
    d * np.bincount(t, r[s] * shares, len(r)) + (d * np.sum(r, where=stuck) + 1 - d) / len(r)
)
