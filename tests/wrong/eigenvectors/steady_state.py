# %% repeats the product from state 0, and goes round with the chain
# says: hops to and fro for ever
def steady_state(P):
    P = np.asarray(P, dtype=float)
    s = np.eye(len(P))[0]
    for _ in range(50_000):
        s = P @ s
    return s


# %% repeats the product from 1/n, a thousand times
# says: so does a loop from 1/n everywhere: this is its place after 1,000 steps
def steady_state(P):
    P = np.asarray(P, dtype=float)
    s = np.full(len(P), 1 / len(P))
    for _ in range(1000):
        s = P @ s
    return s


# %% repeats the product until it stands still, which a chain that goes round never does
def steady_state(P):
    P = np.asarray(P, dtype=float)
    s = np.full(len(P), 1 / len(P))
    while np.abs(P @ s - s).max() > 1e-13:
        s = P @ s
    return s


# %% the eigenvector with length 1
# says: divide by the sum, not by the length
def steady_state(P):
    values, vectors = np.linalg.eig(np.asarray(P, dtype=float))
    v = vectors[:, np.argmin(np.abs(values - 1))].real
    return np.abs(v)


# %% the eigenvector with length 1 and the wrong sign
# says: which mends both
def steady_state(P):
    values, vectors = np.linalg.eig(np.asarray(P, dtype=float))
    v = vectors[:, np.argmin(np.abs(values - 1))].real
    return -np.abs(v)


# %% rows for columns
# says: that belongs to P.T
def steady_state(P):
    values, vectors = np.linalg.eig(np.asarray(P, dtype=float).T)
    v = vectors[:, np.argmin(np.abs(values - 1))].real
    return v / v.sum()


# %% takes the first eigenvector, whatever its eigenvalue
def steady_state(P):
    values, vectors = np.linalg.eig(np.asarray(P, dtype=float))
    return np.abs(vectors[:, 0]) / np.abs(vectors[:, 0]).sum()


# %% takes the eigenvector of the other eigenvalue
# says: This is the eigenvector of the other eigenvalue
def steady_state(P):
    values, vectors = np.linalg.eig(np.asarray(P, dtype=float))
    return vectors[:, np.argmin(values.real)].real


# %% takes an eigenvector of absolute value 1, which may be -1
# says: This belongs to the eigenvalue -1
def steady_state(P):
    P = np.asarray(P, dtype=float)
    values, vectors = np.linalg.eig(P)
    v = vectors[:, np.argsort(np.abs(np.abs(values) - 1) + 1e-9 * values.real)[0]].real
    return v / np.abs(v).sum()


# %% leaves complex numbers over from np.linalg.eig
# says: returned complex numbers
def steady_state(P):
    values, vectors = np.linalg.eig(np.asarray(P, dtype=float))
    v = vectors[:, np.argmin(np.abs(values - 1))]
    return v / v.sum()


# %% one step
# says: This is the place after one step
def steady_state(P):
    return np.asarray(P, dtype=float) @ np.full(len(P), 1 / len(P))


# %% a high power of the matrix, all of it
# says: One of the columns is enough
def steady_state(P):
    return np.linalg.matrix_power(np.asarray(P, dtype=float), 1000)


# %% stays half of the time, and stops when np.allclose is content
# says: did a loop stop too early
def steady_state(P):
    P = np.asarray(P, dtype=float)
    s = np.full(len(P), 1 / len(P))
    new = (P @ s + s) / 2
    while not np.allclose(new, s, rtol=1e-5, atol=1e-6):
        s, new = new, (P @ new + new) / 2
    return new


# %% begins with ones, which add up to n
# says: Every entry is n times too large
def steady_state(P):
    P = np.asarray(P, dtype=float)
    s = np.ones(len(P))
    for _ in range(100_000):
        s = (P @ s + s) / 2
    return s


# %% does not look at the entries
# says: a chance is never negative
def steady_state(P):
    P = np.asarray(P, dtype=float)
    n = len(P)
    if P.shape != (n, n) or np.any(abs(P.sum(axis=0) - 1) > 1e-8):
        raise ValueError("P")
    return np.linalg.lstsq(np.vstack([P - np.eye(n), np.ones(n)]), np.append(np.zeros(n), 1), rcond=None)[0]


# %% adds up the rows
# says: It refuses arguments that are allowed
def steady_state(P):
    P = np.asarray(P, dtype=float)
    n = len(P)
    if P.shape != (n, n) or np.any(P < 0) or np.any(abs(P.sum(axis=1) - 1) > 1e-8):
        raise ValueError("each row should add up to 1")
    return np.linalg.lstsq(np.vstack([P - np.eye(n), np.ones(n)]), np.append(np.zeros(n), 1), rcond=None)[0]


# %% adds up all entries at once
# says: that their mean is 1 is not enough
def steady_state(P):
    P = np.asarray(P, dtype=float)
    n = len(P)
    if P.shape != (n, n) or np.any(P < 0) or abs(P.sum() - n) > 1e-8:
        raise ValueError("P")
    return np.linalg.lstsq(np.vstack([P - np.eye(n), np.ones(n)]), np.append(np.zeros(n), 1), rcond=None)[0]


# %% asks for sums of exactly 1
# says: It refuses arguments that are allowed
def steady_state(P):
    P = np.asarray(P, dtype=float)
    n = len(P)
    if P.shape != (n, n) or np.any(P < 0) or np.any(P.sum(axis=0) != 1):
        raise ValueError("each column should add up to 1")
    return np.linalg.lstsq(np.vstack([P - np.eye(n), np.ones(n)]), np.append(np.zeros(n), 1), rcond=None)[0]


# %% mends the columns in place of refusing them
# says: that their mean is 1 is not enough
def steady_state(P):
    P = np.asarray(P, dtype=float)
    n = len(P)
    if P.shape != (n, n) or np.any(P < 0):
        raise ValueError("P")
    P = P / P.sum(axis=0)
    return np.linalg.lstsq(np.vstack([P - np.eye(n), np.ones(n)]), np.append(np.zeros(n), 1), rcond=None)[0]
