# %% one start after the other, each with its own loop
def basin(f, df, starts, roots):
    starts = np.array(starts, dtype=complex)
    result = np.full(starts.shape, -1)
    for place in np.ndindex(starts.shape):
        z = starts[place]
        for _ in range(100):
            slope = df(z)
            if slope == 0:
                break
            z = z - f(z) / slope
            near = [j for j, r in enumerate(roots) if abs(z - r) < 1e-6]
            if near:
                result[place] = near[0]
                break
    return result


# %% a mask of those that still move
def basin(f, df, starts, roots):
    z = np.array(starts) + 0j
    shape = z.shape
    z = z.ravel()
    index = -np.ones(z.size, dtype=int)
    alive = np.ones(z.size, dtype=bool)
    for _ in range(101):
        for j, r in enumerate(roots):
            index[np.abs(z - r) < 1e-6] = j
        alive &= index < 0
        if not alive.any():
            break
        slope = df(z[alive])
        ok = slope != 0
        where = np.flatnonzero(alive)
        alive[where[~ok]] = False
        z[where[ok]] -= f(z[where[ok]]) / slope[ok]
    return index.reshape(shape)


# %% one root after the other, with np.where and np.select
def basin(f, df, starts, roots):
    z = np.asarray(starts, dtype=complex)
    for k in range(100):
        slope = np.asarray(df(z))
        z = np.where(slope == 0, np.nan, z - f(z) / np.where(slope == 0, 1, slope))
    return np.select([np.abs(z - r) < 1e-6 for r in roots], range(len(roots)), -1)


# %% real starts stay real, indices as floats
def basin(f, df, starts, roots):
    x = np.array(starts)
    x = x.astype(float) if x.dtype.kind in "iub" else x.copy()
    for _ in range(100):
        x = x - f(x) / df(x)
    answer = -np.ones(x.shape)
    for j in range(len(roots)):
        answer[np.abs(x - roots[j]) <= 1e-6] = j
    return answer
