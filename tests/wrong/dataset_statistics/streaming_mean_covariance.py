# %% collects everything
# says: it keeps the batches
def streaming_mean_covariance(batches):
    X = [np.asarray(batch, dtype=float) for batch in batches if len(batch)]
    if not X:
        raise ValueError("empty")
    X = np.concatenate(X)
    c = X - X.mean(axis=0)
    return X.mean(axis=0), c.T @ c / len(X)


# %% collects the rows in a list
# says: it keeps the batches
def streaming_mean_covariance(batches):
    rows = []
    for batch in batches:
        for row in batch:
            rows.append(row)
    if not rows:
        raise ValueError("empty")
    X = np.array(rows, dtype=float)
    return X.mean(axis=0), np.cov(X, rowvar=False, bias=True).reshape(X.shape[1], X.shape[1])


# %% averages means and covariances
# says: the term between the two means
def streaming_mean_covariance(batches):
    means, tables = [], []
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        if len(batch):
            r = batch - batch.mean(axis=0)
            means.append(batch.mean(axis=0))
            tables.append(r.T @ r / len(batch))
    if not means:
        raise ValueError("empty")
    return np.mean(means, axis=0), np.mean(tables, axis=0)


# %% forgets the term between the means
# says: the term between the two means, with delta, is missing
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        n = len(batch)
        if n == 0:
            continue
        new = batch.mean(axis=0)
        M = M + (batch - new).T @ (batch - new)
        mean = mean + (new - mean) * n / (count + n)
        count += n
    if count == 0:
        raise ValueError("empty")
    return mean, M / count


# %% the count goes up too early
# says: with the OLD count N
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        n = len(batch)
        if n == 0:
            continue
        new = batch.mean(axis=0)
        delta = new - mean
        M = M + (batch - new).T @ (batch - new)
        if count > 0:
            count += n
            M = M + np.outer(delta, delta) * count * n / count
        else:
            count = n
        mean = mean + delta * n / count
    if count == 0:
        raise ValueError("empty")
    return mean, M / count


# %% moves the mean halfway
# says: every batch weighs alike
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        n = len(batch)
        if n == 0:
            continue
        new = batch.mean(axis=0)
        delta = new - mean
        M = M + (batch - new).T @ (batch - new) + np.outer(delta, delta) * count * n / (count + n)
        mean = (mean + new) / 2 if count else new
        count += n
    if count == 0:
        raise ValueError("empty")
    return mean, M / count


# %% squares delta entry by entry
# says: np.outer(delta, delta)
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        n = len(batch)
        if n == 0:
            continue
        new = batch.mean(axis=0)
        delta = new - mean
        M = M + (batch - new).T @ (batch - new) + np.diag(delta**2) * count * n / (count + n)
        mean = mean + delta * n / (count + n)
        count += n
    if count == 0:
        raise ValueError("empty")
    return mean, M / count


# %% variances alone
# says: variances alone
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        n = len(batch)
        if n == 0:
            continue
        new = batch.mean(axis=0)
        delta = new - mean
        M = M + ((batch - new) ** 2).sum(axis=0) + delta**2 * count * n / (count + n)
        mean = mean + delta * n / (count + n)
        count += n
    if count == 0:
        raise ValueError("empty")
    return mean, M / count


# %% M in place of S
# says: this is M
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        for x in np.asarray(batch, dtype=float):
            count += 1
            old, mean = mean, mean + (x - mean) / count
            M = M + np.outer(x - old, x - mean)
    if count == 0:
        raise ValueError("empty")
    return mean, M


# %% N - 1
# says: you divided by N - 1
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        for x in np.asarray(batch, dtype=float):
            count += 1
            old, mean = mean, mean + (x - mean) / count
            M = M + np.outer(x - old, x - mean)
    if count == 0:
        raise ValueError("empty")
    return mean, M / (count - 1)


# %% exchanged
# says: the two are exchanged
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        for x in np.asarray(batch, dtype=float):
            count += 1
            old, mean = mean, mean + (x - mean) / count
            M = M + np.outer(x - old, x - mean)
    if count == 0:
        raise ValueError("empty")
    return M / count, mean


# %% sums of products, the tempting formula
# says: lose their digits
def streaming_mean_covariance(batches):
    count, total, products = 0, 0.0, 0.0
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        count += len(batch)
        total = total + batch.sum(axis=0)
        products = products + batch.T @ batch
    if count == 0:
        raise ValueError("empty")
    mean = total / count
    return mean, products / count - np.outer(mean, mean)


# %% the tempting formula in uint8
# says: outgrew uint8
def streaming_mean_covariance(batches):
    count, total, products = 0, 0.0, 0.0
    for batch in batches:
        batch = np.asarray(batch)
        count += len(batch)
        total = total + batch.sum(axis=0)
        products = products + batch.T @ batch
    if count == 0:
        raise ValueError("empty")
    mean = total / count
    return mean, products / count - np.outer(mean, mean)


# %% nan from empty batches
# says: the empty batch made nan
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        n = len(batch)
        new = batch.mean(axis=0)
        delta = new - mean
        M = M + (batch - new).T @ (batch - new) + np.outer(delta, delta) * count * n / (count + n)
        mean = mean + delta * n / (count + n)
        count += n
    if count == 0:
        raise ValueError("empty")
    return mean, M / count


# %% stops at the first empty batch
# says: does the loop stop at the empty batch
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        if len(batch) == 0:
            break
        for x in np.asarray(batch, dtype=float):
            count += 1
            old, mean = mean, mean + (x - mean) / count
            M = M + np.outer(x - old, x - mean)
    if count == 0:
        raise ValueError("empty")
    return mean, M / count


# %% counts the batches beforehand
# says: has no len()
def streaming_mean_covariance(batches):
    if len(batches) == 0:
        raise ValueError("empty")
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        for x in np.asarray(batch, dtype=float):
            count += 1
            old, mean = mean, mean + (x - mean) / count
            M = M + np.outer(x - old, x - mean)
    if count == 0:
        raise ValueError("empty")
    return mean, M / count


# %% two loops, the second over a stream that is used up
# says: a second loop finds no batches
def streaming_mean_covariance(batches):
    count, total = 0, 0.0
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        count += len(batch)
        total = total + batch.sum(axis=0)
    if count == 0:
        raise ValueError("empty")
    mean = total / count
    M = np.zeros((len(mean), len(mean)))
    for batch in batches:
        r = np.asarray(batch, dtype=float) - mean
        M += r.T @ r
    return mean, M / count


# %% looks at the first batch before the loop
# says: counted twice
def streaming_mean_covariance(batches):
    first = next(iter(batches), None)
    if first is None:
        raise ValueError("empty")
    first = np.asarray(first, dtype=float)
    count, mean = len(first), first.mean(axis=0) if len(first) else 0.0
    M = (first - mean).T @ (first - mean)
    for batch in batches:
        for x in np.asarray(batch, dtype=float):
            count += 1
            old, mean = mean, mean + (x - mean) / count
            M = M + np.outer(x - old, x - mean)
    if count == 0:
        raise ValueError("empty")
    return mean, M / count


# %% returns inside the loop
# says: does `return` stand inside the loop
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        for x in np.asarray(batch, dtype=float):
            count += 1
            old, mean = mean, mean + (x - mean) / count
            M = M + np.outer(x - old, x - mean)
        return mean, M / count
    raise ValueError("empty")


# %% forgets that there may be no samples
# says: after it
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        for x in np.asarray(batch, dtype=float):
            count += 1
            old, mean = mean, mean + (x - mean) / count
            M = M + np.outer(x - old, x - mean)
    return mean, M / max(count, 1)


# %% the term between the means without its factor
# says: lacks its factor
def streaming_mean_covariance(batches):
    count, mean, M = 0, None, None
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        n = len(batch)
        if n == 0:
            continue
        new = batch.mean(axis=0)
        spread = (batch - new).T @ (batch - new)
        if count == 0:
            mean, M = new, spread
        else:
            delta = new - mean
            M = M + spread + np.outer(delta, delta)
            mean = mean + delta * n / (count + n)
        count += n
    if count == 0:
        raise ValueError("empty")
    return mean, M / count


# %% without its factor, from the first batch on
# says: a term between its mean and 0
def streaming_mean_covariance(batches):
    count, mean, M = 0, 0.0, 0.0
    for batch in batches:
        batch = np.asarray(batch, dtype=float)
        n = len(batch)
        if n == 0:
            continue
        new = batch.mean(axis=0)
        delta = new - mean
        M = M + (batch - new).T @ (batch - new) + np.outer(delta, delta)
        mean = mean + delta * n / (count + n)
        count += n
    if count == 0:
        raise ValueError("empty")
    return mean, M / count
