# %% loops, returned as a list
def project_1d(x, b):
    square = product = 0.0
    for s, t in zip(x, b):
        product += float(s) * float(t)
        square += float(t) ** 2
    if square == 0:
        raise ValueError("b is zero")
    return [product / square * float(t) for t in b]


# %% the unit vector, twice
def project_1d(x, b):
    length = np.linalg.norm(b)
    if length == 0:
        raise ValueError("b is zero")
    u = np.asarray(b) / length
    return np.dot(x, u) * u


# %% x without its error, by a fitted line through the origin
def project_1d(x, b):
    b = np.array(b, dtype=float)
    if max(abs(b)) == 0.0:
        raise ValueError("b is zero")
    b = b / max(abs(b))
    coordinate = np.linalg.lstsq(b.reshape(-1, 1), np.array(x, dtype=float), rcond=None)[0]
    return tuple(b * coordinate)


# %% a thin matrix in place of the large one
def project_1d(x, b):
    B = np.asarray(b, dtype=float).reshape(-1, 1)
    if not B.any():
        raise ValueError("b is zero")
    x = np.asarray(x, dtype=float)
    return (B @ (np.linalg.inv(B.T @ B) @ (B.T @ x))).ravel()


# %% sums of products
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if (b == 0).all():
        raise ValueError("b is zero")
    return b * (np.sum(x * b) / np.sum(b * b))
