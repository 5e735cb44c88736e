# %% pairs of distance and index, sorted as lists
def nearest_neighbours(X, query, k):
    if k < 1 or k > len(X):
        raise ValueError(f"k = {k}")
    pairs = []
    for i in range(len(X)):
        total = 0.0
        for a, b in zip(X[i], query):
            total += (float(a) - float(b)) ** 2
        pairs.append((total, i))
    pairs.sort()
    return [i for _, i in pairs[:k]]


# %% takes the nearest that is left, again and again
def nearest_neighbours(X, query, k):
    far = np.linalg.norm(np.array(X, dtype=float) - np.array(query, dtype=float), axis=1)
    if not (0 < k <= len(far)):
        raise ValueError("k out of range")
    found = []
    for _ in range(k):
        found.append(int(np.argmin(far)))
        far[found[-1]] = np.inf
    return found


# %% np.lexsort, and squared distances by the dot products
def nearest_neighbours(X, query, k):
    X, q = np.asarray(X, dtype=float), np.asarray(query, dtype=float)
    N = X.shape[0]
    if k > N or k <= 0:
        raise ValueError(f"1 to {N}")
    squared = (X**2).sum(axis=1) - 2 * X @ q + q @ q
    return np.lexsort((np.arange(N), squared))[:k]


# %% heapq, with a key
def nearest_neighbours(X, query, k):
    import heapq

    if k not in range(1, len(X) + 1):
        raise ValueError(k)
    query = [float(q) for q in query]
    key = lambda i: sum((float(a) - b) ** 2 for a, b in zip(X[i], query))  # noqa: E731
    return np.array(heapq.nsmallest(k, range(len(X)), key=key))


# %% np.partition finds the border, those on it come in their order
def nearest_neighbours(X, query, k):
    X = np.array(X, dtype=float)
    if not 1 <= k <= len(X):
        raise ValueError("k")
    d = np.sqrt(np.sum((X - np.array(query, dtype=float)) ** 2, axis=1))
    border = np.partition(d, k - 1)[k - 1]
    candidates = np.flatnonzero(d <= border)
    return candidates[np.argsort(d[candidates], kind="mergesort")][:k]
