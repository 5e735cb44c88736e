# %% forgets the root
# says: take its root
def length(v):
    return np.sum(np.array(v, dtype=float) ** 2)


# %% writes ** 1/2 and divides by 2
# says: half the sum of the squares
def length(v):
    return np.sum(np.array(v, dtype=float) ** 2) ** 1 / 2


# %% returns the number of entries
# says: `len` counts those
def length(v):
    return len(v)


# %% adds the entries without squaring
# says: this is the sum of the entries
def length(v):
    return float(sum(v))


# %% adds up the sizes of the entries
# says: the way along the streets
def length(v):
    return float(sum(abs(x) for x in v))


# %% takes the root of every square
# says: so the squares are gone
def length(v):
    return np.sqrt(np.array(v, dtype=float) ** 2)


# %% works in uint8 as it comes
# says: outgrew uint8
def length(v):
    return np.sqrt(np.sum(np.array(v) ** 2))


# %% works in uint8 as it comes, with a dot product
# says: outgrew uint8
def length(v):
    v = np.asarray(v)
    return float(np.sqrt(float(v @ v)))


# %% three entries, because the example has three
def length(v):
    x, y, z = [float(a) for a in v]
    return (x**2 + y**2 + z**2) ** 0.5


# %% two entries only
# says: only the first two entries
def length(v):
    return np.hypot(float(v[0]), float(v[1]))


# %% returns inside the loop
# says: does `return` stand inside the loop
def length(v):
    total = 0
    for x in v:
        total += float(x) ** 2
        return total**0.5


# %% begins the sum again at each entry
# says: only the last entry
def length(v):
    for x in v:
        total = 0
        total += float(x) ** 2
    return total**0.5


# %% the root of the mean
# says: the root of the mean
def length(v):
    return np.sqrt(np.mean(np.array(v, dtype=float) ** 2))


# %% a whole number
# says: the decimals are lost
def length(v):
    return float(int(np.linalg.norm(v)))


# %% prints the length
# says: in place of `print`
def length(v):
    print(np.linalg.norm(v))


# %% squares the argument in place
# says: changed its argument v in place
def length(v):
    for i in range(len(v)):
        v[i] = v[i] ** 2
    return float(sum(v)) ** 0.5


# %% rounds to two digits
# says: the length is rounded
def length(v):
    return round(float(np.linalg.norm(v)), 2)
