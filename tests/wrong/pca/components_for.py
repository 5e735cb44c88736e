# %% forgets that Python counts from 0
# says: Python counts from 0
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    return int(np.argmax(np.cumsum(explained_variance_ratio(X)) >= fraction - 1e-9))


# %% takes the number of running sums up to the fraction
# says: Python counts from 0
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    return int(np.sum(np.cumsum(explained_variance_ratio(X)) <= fraction + 1e-9))


# %% wants more than the fraction
# says: One too many
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    shares = np.cumsum(explained_variance_ratio(X))
    k = 1
    while k < len(shares) and shares[k - 1] <= fraction + 1e-9:
        k += 1
    return k


# %% no allowance for rounding
# says: fraction - 1e-9
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    X = np.asarray(X, dtype=float)
    C = X - X.mean(axis=0)
    values = np.linalg.eigvalsh(C.T @ C)[::-1]
    shares = np.cumsum(values) / values.sum()
    return min(int(np.sum(shares < fraction)) + 1, len(shares))


# %% singular values, not squared
# says: Square them first
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    s = np.linalg.svd(X - np.mean(X, axis=0), compute_uv=False)
    return int(np.argmax(np.cumsum(s) / s.sum() >= fraction - 1e-9)) + 1


# %% smallest ratios first
# says: turn the order round
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    return int(np.argmax(np.cumsum(explained_variance_ratio(X)[::-1]) >= fraction - 1e-9)) + 1


# %% not centred
# says: not centred
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    X = np.asarray(X, dtype=float)
    values = np.linalg.eigvalsh(X.T @ X)[::-1]
    return int(np.argmax(np.cumsum(values) / values.sum() >= fraction - 1e-9)) + 1


# %% accepts per cent
# says: 95 per cent is the fraction 0.95
def components_for(X, fraction):
    if fraction <= 0:
        raise ValueError
    return int(np.argmax(np.cumsum(explained_variance_ratio(X)) >= fraction - 1e-9)) + 1


# %% accepts 0
# says: the fraction is 0
def components_for(X, fraction):
    if not 0 <= fraction <= 1:
        raise ValueError
    return int(np.argmax(np.cumsum(explained_variance_ratio(X)) >= fraction - 1e-9)) + 1


# %% refuses 1
# says: refuses arguments that are allowed
def components_for(X, fraction):
    if not 0 < fraction < 1:
        raise ValueError
    return int(np.argmax(np.cumsum(explained_variance_ratio(X)) >= fraction - 1e-9)) + 1


# %% returns a float
# says: a whole number (int) was expected
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    return np.argmax(np.cumsum(explained_variance_ratio(X)) >= fraction - 1e-9) + 1.0


# %% counts the components whose own ratio reaches the fraction
# says: RUNNING sums
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    return int(np.sum(explained_variance_ratio(X) >= fraction))


# %% standardises
# says: standardised
def components_for(X, fraction):
    if not 0 < fraction <= 1:
        raise ValueError
    X = np.asarray(X, dtype=float)
    std = X.std(axis=0)
    Z = (X - X.mean(axis=0)) / np.where(std == 0, 1, std)
    values = np.linalg.eigvalsh(Z.T @ Z)[::-1]
    return int(np.argmax(np.cumsum(values) / values.sum() >= fraction - 1e-9)) + 1
