# %% Welford, one sample at a time
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        for x in np.asarray(batch, dtype=float):
            count += 1
            old = mean
            mean = old + (x - old) / count
            M = M + np.outer(x - old, x - mean)
    if count == 0:
        raise ValueError("no samples")
    return mean, M / count


# %% everything measured from the first sample, sums of products
def streaming_mean_covariance(batches):
    first, N = None, 0
    for batch in batches:
        batch = np.array(batch, dtype=float)
        if len(batch) == 0:
            continue
        if first is None:
            first = batch[0]
            total, products = np.zeros(len(first)), np.zeros((len(first), len(first)))
        near = batch - first
        N += len(near)
        total += near.sum(axis=0)
        products += near.T @ near
    if N == 0:
        raise ValueError("empty stream")
    m = total / N
    return [first + m, products / N - np.outer(m, m)]


# %% np.cov for each batch, the first one treated on its own
def streaming_mean_covariance(batches):
    so_far = None
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        n, D = batch.shape
        if n < 1:
            continue
        part = n, batch.mean(axis=0), n * np.cov(batch, rowvar=False, bias=True).reshape(D, D)
        so_far = part if so_far is None else merge(so_far, part)
    if so_far is None:
        raise ValueError("nothing came")
    return so_far[1], so_far[2] / so_far[0]


def merge(one, other):
    (n1, m1, M1), (n2, m2, M2) = one, other
    d = m1 - m2
    return n1 + n2, (n1 * m1 + n2 * m2) / (n1 + n2), M1 + M2 + n1 * n2 / (n1 + n2) * np.outer(d, d)


# %% a summary of every batch kept, merged at the end
def streaming_mean_covariance(batches):
    parts = []
    for batch in batches:
        X = np.asarray(batch).astype(float)
        if X.shape[0] > 0:
            c = X - X.mean(axis=0)
            parts.append((len(X), X.mean(axis=0), c.T @ c))
    N = sum(n for n, _, _ in parts)
    if N == 0:
        raise ValueError("no samples at all")
    mean = sum(n * (m - parts[0][1]) for n, m, _ in parts) / N + parts[0][1]
    S = sum(C + n * np.outer(m - mean, m - mean) for n, m, C in parts) / N
    return mean, S


# %% lists, and no NumPy before the end
def streaming_mean_covariance(batches):
    N = 0
    for batch in batches:
        for row in batch:
            x = [float(v) for v in row]
            D = range(len(x))
            if N == 0:
                m, M = [0.0] * len(x), [[0.0] * len(x) for _ in x]
            N += 1
            before = [x[i] - m[i] for i in D]
            m = [m[i] + before[i] / N for i in D]
            for i in D:
                for j in D:
                    M[i][j] += before[i] * (x[j] - m[j])
    if N == 0:
        raise ValueError("N = 0")
    return np.array(m), np.array(M) / N


# %% an iterator of its own, the mean and S carried along by weights
def streaming_mean_covariance(batches):
    stream = iter(batches)
    N, mean, S = 0, None, None
    while True:
        try:
            batch = np.asarray(next(stream), dtype=float)
        except StopIteration:
            break
        if batch.shape[0] == 0:
            continue
        n, m = batch.shape[0], batch.mean(axis=0)
        T = (batch - m).T @ (batch - m) / n
        if N == 0:
            mean, S = m, T
        else:
            w = n / (N + n)
            S = (1 - w) * S + w * T + w * (1 - w) * np.outer(m - mean, m - mean)
            mean = (1 - w) * mean + w * m
        N = N + n
    if mean is None:
        raise ValueError("no samples")
    return mean, S
