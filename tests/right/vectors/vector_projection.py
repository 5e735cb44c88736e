# %% loops, returned as a list
def vector_projection(u, onto):
    square = sum(float(a) ** 2 for a in onto)
    if square == 0:
        raise ValueError("onto is zero")
    factor = sum(float(a) * float(b) for a, b in zip(u, onto)) / square
    return [factor * float(a) for a in onto]


# %% the unit vector, twice
def vector_projection(u, onto):
    norm = np.linalg.norm(onto)
    if norm == 0:
        raise ValueError("onto is zero")
    unit = np.asarray(onto) / norm
    return np.dot(u, unit) * unit


# %% the matrix of the projection
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if not onto.any():
        raise ValueError("onto is zero")
    return np.outer(onto, onto) @ np.array(u, dtype=float) / np.dot(onto, onto)


# %% u without what stands at a right angle
def vector_projection(u, onto):
    u, onto = np.array(u, dtype=float), np.array(onto, dtype=float)
    if np.all(onto == 0):
        raise ValueError("onto is zero")
    unit = onto / np.sqrt(np.sum(onto**2))
    q, _ = np.linalg.qr(unit[:, None], mode="complete")
    rest = q[:, 1:] @ (q[:, 1:].T @ u)
    return u - rest


# %% least squares, answered as a tuple
def vector_projection(u, onto):
    onto = np.array(onto, dtype=float)
    if max(abs(onto)) == 0.0:
        raise ValueError("onto is zero")
    onto = onto / max(abs(onto))
    factor = np.linalg.lstsq(onto.reshape(-1, 1), np.array(u, dtype=float), rcond=None)[0]
    return tuple(onto * factor)
