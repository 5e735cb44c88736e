# %% the root nearest to the start
# says: nearest to the STARTS
def basin(f, df, starts, roots):
    return np.argmin(np.abs(np.array(starts)[..., None] - np.array(roots)), axis=-1)


# %% gives every start a root
# says: the start 0 got a root
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    for _ in range(100):
        z = z - f(z) / df(z)
    return np.argmin(np.abs(z[..., None] - np.array(roots)), axis=-1)


# %% mends slopes of 0, and gives every start a root
# says: every start got a root
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    dead = np.zeros(z.shape, dtype=bool)
    for _ in range(100):
        dead |= df(z) == 0
        z = z - f(z) / np.where(dead, 1, df(z))
    return np.where(dead, -1, np.argmin(np.abs(z[..., None] - np.array(roots)), axis=-1))


# %% counts from 1
# says: indices count from 0
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    for _ in range(100):
        z = z - f(z) / df(z)
    d = np.abs(z[..., None] - np.array(roots))
    return np.where(d.min(axis=-1) < 1e-6, 1 + d.argmin(axis=-1), -1)


# %% counts from 1, with 0 for none
# says: a start that reaches nothing gets -1
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    for _ in range(100):
        z = z - f(z) / df(z)
    result = np.zeros(z.shape, dtype=int)
    for j, r in enumerate(roots):
        result[np.abs(z - r) < 1e-6] = j + 1
    return result


# %% makes ten steps
# says: this is how it stands after 10 steps
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    for _ in range(10):
        z = z - f(z) / df(z)
    d = np.abs(z[..., None] - np.array(roots))
    return np.where(d.min(axis=-1) < 1e-6, d.argmin(axis=-1), -1)


# %% makes thirty steps
# says: this is how it stands after 30 steps
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    for _ in range(30):
        z = z - f(z) / df(z)
    d = np.abs(z[..., None] - np.array(roots))
    return np.where(d.min(axis=-1) < 1e-6, d.argmin(axis=-1), -1)


# %% returns the roots
# says: these are the roots themselves
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    for _ in range(100):
        z = z - f(z) / df(z)
    return z.real


# %% tells only whether a root is reached
# says: tells only whether a root is reached
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    for _ in range(100):
        z = z - f(z) / df(z)
    d = np.abs(z[..., None] - np.array(roots))
    return (d.min(axis=-1) < 1e-6).astype(int)


# %% returns a flat array
# says: returned shape (4,)
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex).ravel()
    for _ in range(100):
        z = z - f(z) / df(z)
    d = np.abs(z[..., None] - np.array(roots))
    return np.where(d.min(axis=-1) < 1e-6, d.argmin(axis=-1), -1)


# %% stops all starts at the first slope of 0
# says: too strict
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    for _ in range(100):
        if np.any(df(z) == 0):
            raise ValueError("a slope is 0")
        z = z - f(z) / df(z)
    d = np.abs(z[..., None] - np.array(roots))
    return np.where(d.min(axis=-1) < 1e-6, d.argmin(axis=-1), -1)


# %% leaves small whole numbers as they are
# says: overflow inside f
def basin(f, df, starts, roots):
    z = np.array(starts)
    for _ in range(100):
        z = z - f(z) / df(z)
    d = np.abs(z[..., None] - np.array(roots))
    return np.where(d.min(axis=-1) < 1e-6, d.argmin(axis=-1), -1)


# %% sorts the roots first
# says: the place in THIS list
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    for _ in range(100):
        z = z - f(z) / df(z)
    # 1 before -1, as in the example
    d = np.abs(z[..., None] - np.sort_complex(np.array(roots))[::-1])
    return np.where(d.min(axis=-1) < 1e-6, d.argmin(axis=-1), -1)


# %% compares real parts alone
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    for _ in range(100):
        z = z - f(z) / df(z)
    d = np.abs((z[..., None] - np.array(roots)).real)
    return np.where(d.min(axis=-1) < 1e-6, d.argmin(axis=-1), -1)


# %% assumes a picture: two axes
# says: not enough values to unpack
def basin(f, df, starts, roots):
    z = np.array(starts, dtype=complex)
    rows, columns = z.shape
    for _ in range(100):
        z = z - f(z) / df(z)
    result = -np.ones((rows, columns), dtype=int)
    for j, r in enumerate(roots):
        result[np.abs(z - r) < 1e-6] = j
    return result
