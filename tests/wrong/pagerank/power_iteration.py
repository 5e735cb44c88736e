# %% makes one step
# says: the place after one step
def power_iteration(L):
    n = len(L)
    return np.array(L) @ np.full(n, 1 / n)


# %% thinks that ten steps are enough
# says: the place after 10 steps
def power_iteration(L):
    L = np.array(L)
    r = np.ones(len(L)) / len(L)
    for _ in range(10):
        r = L @ r
    return r


# %% thinks that a hundred steps are enough
# says: the place after 100 steps
def power_iteration(L):
    r = np.full(len(L), 1 / len(L))
    for _ in range(100):
        r = np.array(L) @ r
    return r


# %% scales to length 1 in place of sum 1
# says: this vector has length 1
def power_iteration(L):
    L = np.array(L)
    r = np.ones(len(L))
    for _ in range(20000):
        r = L @ r
        r = r / np.linalg.norm(r)
    return r


# %% takes an eigenvector with the sign that it happens to have
# says: the signs are exchanged
def power_iteration(L):
    values, vectors = np.linalg.eig(np.array(L, dtype=float))
    v = vectors[:, np.argmax(values.real)].real
    return -np.sign(v[0]) * v


# %% leaves complex numbers over from np.linalg.eig
# says: complex numbers; real ones were expected
def power_iteration(L):
    values, vectors = np.linalg.eig(np.array(L, dtype=float))
    v = vectors[:, np.argmax(values.real)].astype(complex)
    return v / v.sum()


# %% multiplies entry by entry
# says: the product of a matrix and a vector is `L @ r`
def power_iteration(L):
    L = np.array(L)
    r = np.ones(len(L)) / len(L)
    for _ in range(1000):
        r = L * r
    return r


# %% multiplies from the wrong side
# says: not `r @ L`
def power_iteration(L):
    L = np.array(L)
    r = np.ones(len(L)) / len(L)
    for _ in range(20000):
        r = r @ L
    return r


# %% begins with ones, which add up to n
# says: n times too large
def power_iteration(L):
    L = np.array(L)
    r, old = np.ones(len(L)), np.zeros(len(L))
    while np.abs(r - old).max() > 1e-13:
        r, old = L @ r, r
    return r


# %% stops when np.allclose is content
# says: `np.allclose` is content
def power_iteration(L):
    L = np.array(L)
    r = np.ones(len(L)) / len(L)
    while not np.allclose(L @ r, r):
        r = L @ r
    return L @ r


# %% stops as soon as one entry stands still
# says: did a loop stop too early
def power_iteration(L):
    L = np.array(L)
    r = np.ones(len(L)) / len(L)
    while True:
        new = L @ r
        if np.abs(new - r).min() < 1e-4:
            return new
        r = new


# %% squares the argument itself, and whoever calls loses it
# says: changed its argument L in place
def power_iteration(L):
    P = np.asarray(L)
    for _ in range(40):
        P[:] = P @ P
    return P.mean(axis=1)


# %% prints the vector
# says: write `return` in place of `print`
def power_iteration(L):
    L = np.array(L)
    r = np.ones(len(L)) / len(L)
    for _ in range(20000):
        r = L @ r
    print(r)


# %% computes with a matrix of one column, and returns it so
# says: a vector has one axis
def power_iteration(L):
    L = np.array(L)
    r = np.ones((len(L), 1)) / len(L)
    for _ in range(20000):
        r = L @ r
    return r


# %% takes for granted that L is an array
# says: np.asarray
def power_iteration(L):
    r = np.ones(len(L)) / len(L)
    for _ in range(20000):
        r = L.dot(r)
    return r


# %% returns the visible example, whatever L is
def power_iteration(L):
    return np.array([1 / 3, 2 / 3])
