# %% a loop that remembers the best
def best_of(f, candidates):
    best, lowest = None, None
    for c in candidates:
        c = np.array(c, dtype=float)
        if best is None or f(c) < lowest:
            best, lowest = c, f(c)
    if best is None:
        raise ValueError("no candidates")
    return best


# %% Python's min, which raises the error itself
def best_of(f, candidates):
    return min((np.asarray(c, dtype=float) for c in candidates), key=f)


# %% sorted by value, stable
def best_of(f, candidates):
    if not len(candidates):
        raise ValueError
    points = [np.array(c) * 1.0 for c in candidates]
    return sorted(points, key=lambda p: float(f(p)))[0].tolist()


# %% np.apply_along_axis and a mask
def best_of(f, candidates):
    X = np.array(candidates, dtype=float)
    if X.size == 0:
        raise ValueError(f"{len(candidates)} candidates")
    v = np.apply_along_axis(f, 1, X)
    return X[v == v.min()][0]
