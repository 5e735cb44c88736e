# %% the ratios of exercise 7 and a loop
def components_for(X, fraction):
    if fraction <= 0 or fraction > 1:
        raise ValueError("fraction")
    kept = 0.0
    for k, ratio in enumerate(explained_variance_ratio(X), start=1):
        kept += ratio
        if kept >= fraction - 1e-9:
            return k


# %% np.searchsorted on singular values
def components_for(X, fraction):
    if not (0 < fraction <= 1):
        raise ValueError(fraction)
    X = np.asarray(X, dtype=float)
    s2 = np.linalg.svd(X - X.mean(0), compute_uv=False) ** 2
    return int(np.searchsorted(np.cumsum(s2) / np.sum(s2), fraction - 1e-9)) + 1


# %% counts the running sums that fall short
def components_for(X, fraction):
    if fraction > 1 or fraction <= 0:
        raise ValueError(f"{fraction}")
    X = np.array(X, dtype=np.float64)
    S = np.atleast_2d(np.cov(X, rowvar=False, bias=True))
    shares = np.cumsum(np.sort(np.linalg.eigvals(S).real)[::-1]) / np.trace(S)
    return np.sum(shares < fraction - 1e-9) + 1


# %% takes components away from the end while enough is left
def components_for(X, fraction):
    if fraction <= 0:
        raise ValueError("too small")
    if 1 < fraction:
        raise ValueError("too large")
    C = np.asarray(X) - np.mean(X, axis=0)
    values = np.linalg.eigvalsh(C.T @ C).tolist()
    k, lost = len(values), 0.0
    for value in values:
        lost += value
        if lost > (1 - fraction + 1e-9) * sum(values):
            break
        k -= 1
    return k


# %% rebuilds with every k and measures what is lost
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    X = np.asarray(X, dtype=float)
    C = X - X.mean(axis=0)
    Vt = np.linalg.svd(C, full_matrices=False)[2]
    k = 1
    while 1 - np.sum((C - C @ Vt[:k].T @ Vt[:k]) ** 2) / np.sum(C**2) < fraction - 1e-9:
        k += 1
    return np.int64(k)
