# %% a loop over the entries
def length(v):
    total = 0.0
    for x in v:
        total += float(x) * float(x)
    return total**0.5


# %% the library's norm
def length(v):
    return np.linalg.norm(v)


# %% math.hypot takes any number of entries
import math


def length(v):
    return math.hypot(*[float(x) for x in v])


# %% the root of the dot product with itself
def length(v):
    w = np.array(v, dtype=np.float64)
    return np.sqrt(w @ w)


# %% entry after entry, as Pythagoras would: the way so far and the next entry
def length(v):
    so_far = np.float64(0)
    for x in np.array(v, dtype=float):
        so_far = np.hypot(so_far, x)
    return so_far


# %% scaled by the largest entry first, answered as an array without axes
def length(v):
    v = np.abs(np.asarray(v, dtype=float))
    largest = v.max()
    if largest == 0:
        return 0
    return np.array(largest * np.sqrt(np.sum((v / largest) ** 2)))
