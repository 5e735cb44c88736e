# %% loops and floats
def scalar_projection(u, onto):
    square = sum(float(a) ** 2 for a in onto)
    if square == 0:
        raise ValueError("onto is zero")
    return sum(float(a) * float(b) for a, b in zip(u, onto)) / square**0.5


# %% the unit vector first
def scalar_projection(u, onto):
    norm = np.linalg.norm(onto)
    if norm == 0:
        raise ValueError("onto is zero")
    return np.dot(u, np.asarray(onto) / norm)


# %% length of u times the cosine
def scalar_projection(u, onto):
    u, onto = np.array(u, dtype=float), np.array(onto, dtype=float)
    if np.all(onto == 0):
        raise ValueError("onto is zero")
    if np.all(u == 0):
        return 0
    cosine = u @ onto / np.linalg.norm(u) / np.linalg.norm(onto)
    return np.linalg.norm(u) * cosine


# %% least squares: the number of unit vectors that comes nearest to u
def scalar_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if np.count_nonzero(onto) == 0:
        raise ValueError("onto is zero")
    unit = onto / np.sqrt(np.sum(onto * onto))
    return np.linalg.lstsq(unit[:, np.newaxis], np.array(u, dtype=float), rcond=None)[0].item()


# %% asks NumPy to raise its own error, and passes it on
def scalar_projection(u, onto):
    u, onto = np.asarray(u, dtype=float), np.asarray(onto, dtype=float)
    try:
        with np.errstate(all="raise"):
            return (u * onto).sum() / np.sqrt((onto * onto).sum())
    except FloatingPointError as error:
        raise ValueError("onto is zero") from error
