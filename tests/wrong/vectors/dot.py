# %% returns the products
# says: these are the products
def dot(u, v):
    if len(u) != len(v):
        raise ValueError("different lengths")
    return np.array(u, dtype=float) * np.array(v, dtype=float)


# %% sums first
# says: added up first
def dot(u, v):
    if len(u) != len(v):
        raise ValueError("different lengths")
    return float(sum(u)) * float(sum(v))


# %% every entry meets every other
# says: every entry meets every other
def dot(u, v):
    if len(u) != len(v):
        raise ValueError("different lengths")
    return sum(float(a) * float(b) for a in u for b in v)


# %% adds pairs
# says: added, not multiplied
def dot(u, v):
    if len(u) != len(v):
        raise ValueError("different lengths")
    return sum(float(a) + float(b) for a, b in zip(u, v))


# %% returns inside the loop
# says: does `return` stand inside the loop
def dot(u, v):
    if len(u) != len(v):
        raise ValueError("different lengths")
    total = 0.0
    for a, b in zip(u, v):
        total += float(a) * float(b)
        return total


# %% overwrites the sum
# says: only the last pair
def dot(u, v):
    if len(u) != len(v):
        raise ValueError("different lengths")
    for a, b in zip(u, v):
        total = float(a) * float(b)
    return total


# %% zip cuts off what has no partner
# says: the last one has no partner
def dot(u, v):
    return sum(float(a) * float(b) for a, b in zip(u, v))


# %% leaves the lengths to NumPy, which stretches a vector of one entry
# says: NumPy would repeat that one number
def dot(u, v):
    return np.sum(np.array(u, dtype=float) * np.array(v, dtype=float))


# %% the cross product
# says: cross product
def dot(u, v):
    if len(u) != len(v):
        raise ValueError("different lengths")
    return np.cross(np.array(u, dtype=float), np.array(v, dtype=float))


# %% uint8 as it comes
# says: outgrew uint8
def dot(u, v):
    u, v = np.array(u), np.array(v)
    if len(u) != len(v):
        raise ValueError("different lengths")
    return float((u * v).sum())


# %% uint8 as it comes, in the library's dot product
# says: outgrew uint8
def dot(u, v):
    u, v = np.array(u), np.array(v)
    if len(u) != len(v):
        raise ValueError("different lengths")
    return float(u @ v)


# %% never negative
# says: the minus signs are lost
def dot(u, v):
    if len(u) != len(v):
        raise ValueError("different lengths")
    return abs(sum(float(a) * float(b) for a, b in zip(u, v)))


# %% returns the error
# says: write `raise` in place of `return`
def dot(u, v):
    if len(u) != len(v):
        return ValueError("different lengths")
    return sum(float(a) * float(b) for a, b in zip(u, v))


# %% the cosine
# says: that is the cosine
def dot(u, v):
    if len(u) != len(v):
        raise ValueError("different lengths")
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    return u @ v / np.linalg.norm(u) / np.linalg.norm(v)


# %% refuses only a v that is longer
# says: u has 2 entries and v has 1
def dot(u, v):
    if len(v) > len(u):
        raise ValueError("v is too long")
    return sum(float(a) * float(b) for a, b in zip(u, v))
