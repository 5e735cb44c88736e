# %% takes the highest
# says: this is the HIGHEST
def best_of(f, candidates):
    if len(candidates) == 0:
        raise ValueError
    return max([np.array(c, dtype=float) for c in candidates], key=f)


# %% returns the value
# says: the smallest value of f
def best_of(f, candidates):
    return min(f(np.array(c, dtype=float)) for c in candidates)


# %% returns the index
# says: this is the index
def best_of(f, candidates):
    return int(np.argmin([f(np.array(c, dtype=float)) for c in candidates]))


# %% takes the smallest size
# says: leave `abs` out
def best_of(f, candidates):
    if len(candidates) == 0:
        raise ValueError
    return min([np.array(c, dtype=float) for c in candidates], key=lambda c: abs(f(c)))


# %% the smallest coordinates
# says: smallest coordinates
def best_of(f, candidates):
    best = np.min(np.array(candidates, dtype=float), axis=0)
    return best - [0, 1]


# %% the last of equal ones
# says: (2, 1) is as good, and comes first
def best_of(f, candidates):
    best = None
    for c in candidates:
        c = np.array(c, dtype=float)
        if best is None or f(c) <= f(best):
            best = c
    if best is None:
        raise ValueError("none")
    return best


# %% begins the search at 0
# says: not with 0
def best_of(f, candidates):
    if len(candidates) == 0:
        raise ValueError("none")
    best, lowest = np.array(candidates[0], dtype=float), 0
    for c in candidates:
        c = np.array(c, dtype=float)
        if f(c) < lowest:
            best, lowest = c, f(c)
    return best


# %% nothing for no candidates
# says: there is no candidate
def best_of(f, candidates):
    best = None
    for c in candidates:
        c = np.array(c, dtype=float)
        if best is None or f(c) < f(best):
            best = c
    return best


# %% gives f all candidates at once
# says: one candidate at a time
def best_of(f, candidates):
    X = np.array(candidates, dtype=float)
    if len(X) == 0:
        raise ValueError
    return X[np.argmin(f(X))]


# %% leaves small whole numbers as they are
# says: overflow inside f
def best_of(f, candidates):
    if len(candidates) == 0:
        raise ValueError
    X = np.asarray(candidates)
    return X[np.argmin([f(x) for x in X])]


# %% sorts its argument
# says: changed its argument candidates in place
def best_of(f, candidates):
    if len(candidates) == 0:
        raise ValueError
    if isinstance(candidates, list):
        candidates.sort(key=lambda c: f(np.array(c, dtype=float)))
        return np.array(candidates[0], dtype=float)
    return min(candidates, key=f).astype(float)
