# %% the covariance, divided by the table of deviations
def correlation(X):
    X = np.asarray(X, dtype=float)
    if len(X) == 0 or (X.max(axis=0) == X.min(axis=0)).any():
        raise ValueError("constant feature")
    c = X - X.mean(axis=0)
    S = c.T @ c / len(X)
    s = np.sqrt(np.diag(S))
    return S / np.outer(s, s)


# %% np.corrcoef
def correlation(X):
    X = np.asarray(X, dtype=float)
    if X.shape[0] == 0:
        raise ValueError("no samples")
    for j in range(X.shape[1]):
        if np.all(X[:, j] == X[0, j]):
            raise ValueError(f"column {j} is constant")
    return np.atleast_2d(np.corrcoef(X, rowvar=False))


# %% a deviation that is tiny against the feature counts as none
def correlation(X):
    X = np.asarray(X, dtype=float)
    if len(X) < 2:
        raise ValueError("too few samples")
    std = X.std(axis=0)
    if np.any(std <= 1e-12 * np.abs(X).max(axis=0)):
        raise ValueError("a feature does not vary")
    z = (X - X.mean(axis=0)) / std
    return z.T @ z / len(z)


# %% cosines between the centred columns, in two loops, with N - 1 nowhere
def correlation(X):
    X = np.array(X, dtype=float)
    if X.size == 0:
        raise ValueError("X is empty")
    columns = []
    for j in range(X.shape[1]):
        if len(set(X[:, j].tolist())) == 1:
            raise ValueError(f"column {j}")
        c = X[:, j] - X[:, j].mean()
        columns.append(c / np.linalg.norm(c))
    return [[p @ q for q in columns] for p in columns]


# %% N - 1 everywhere, so that it cancels
def correlation(X):
    X = np.asarray(X).astype(float)
    if np.ptp(X, axis=0).min() == 0:
        raise ValueError("ptp")
    z = (X - np.mean(X, axis=0)) / np.std(X, axis=0, ddof=1)
    return z.T @ z / (len(X) - 1)


# %% lists, and the ones on the diagonal written in
def correlation(X):
    X = [[float(v) for v in row] for row in X]
    N = len(X)
    if N == 0:
        raise ValueError("N = 0")
    columns = [list(column) for column in zip(*X)]
    for column in columns:
        if max(column) == min(column):
            raise ValueError("no spread")
    means = [sum(column) / N for column in columns]
    centred = [[v - m for v in column] for column, m in zip(columns, means)]
    R = np.eye(len(columns))
    for i, p in enumerate(centred):
        for j, q in enumerate(centred):
            if i != j:
                pq = sum(a * b for a, b in zip(p, q))
                R[i, j] = pq / (sum(a * a for a in p) * sum(a * a for a in q)) ** 0.5
    return R
