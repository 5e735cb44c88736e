# %% projects: no factor 2
# says: subtract twice as much
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return p - np.outer(p @ n, n) / (n @ n)


# %% does not normalise
# says: divide by n·n
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return p - 2 * np.outer(p @ n, n)


# %% normalises once only
# says: divided by the length of the normal once
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return p - 2 * np.outer(p @ n, n) / np.linalg.norm(n)


# %% adds
# says: it is minus, not plus
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return p + 2 * np.outer(p @ n, n) / (n @ n)


# %% takes the normal for a vector in the mirror
# says: Here the vector lies along the mirror
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return 2 * np.outer(p @ n, n) / (n @ n) - p


# %% broadcasts one number a point along the wrong axis
# says: broadcasting compares from the right
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return p - 2 * (p @ n) * n / (n @ n)


# %% tries the broadcast, and an outer product where it fails, so that only square data are wrong
# says: Each point needs its own multiple of the normal
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    try:
        return p - 2 * (p @ n) * n / (n @ n)
    except ValueError:
        return p - 2 * np.outer(p @ n, n) / (n @ n)


# %% multiplies entry by entry in place of the scalar product
# says: multiplies entry by entry
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return p - 2 * (p * n) * n / (n @ n)


# %% returns the way to the mirror only
# says: not its image yet
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return np.outer(p @ n, n) / (n @ n)


# %% a point a column
# says: Rows and columns are exchanged
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return (np.eye(n.size) - 2 * np.outer(n, n) / (n @ n)) @ p.T


# %% keeps a matrix for every point
# says: 20 MB are enough
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    H = np.repeat((np.eye(n.size) - 2 * np.outer(n, n) / (n @ n))[None], len(p), axis=0)
    return np.einsum("kij,kj->ki", H, p)


# %% does not look for the zero normal
# says: the zero vector has no direction
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],):
        raise ValueError("normal")
    return p - 2 * np.outer(p @ n, n) / (n @ n)


# %% does not look at the length of the normal, and a normal of one number is broadcast
# says: points of 3 dimensions have no normal of 1
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if not n.any():
        raise ValueError("normal")
    return p - 2 * (p * n).sum(axis=1)[:, None] * n / (n @ n)


# %% writes into its argument
# says: changed its argument points in place
def reflect_in_plane(points, normal):
    n = np.array(normal, dtype=float)
    if n.shape != (len(points[0]),) or not n.any():
        raise ValueError("normal")
    for i, point in enumerate(points):
        points[i] = point - 2 * np.dot(point, n) / (n @ n) * n
    return points


# %% multiplies whole numbers of eight bits
# says: go round at 255
def reflect_in_plane(points, normal):
    p, n = np.array(points), np.array(normal)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return p - 2 * np.outer(p @ n, n) / (n @ n)


# %% works in three dimensions only
def reflect_in_plane(points, normal):
    p = np.array(points, dtype=float)
    a, b, c = np.array(normal, dtype=float)
    if p.shape[1] != 3 or a == b == c == 0:
        raise ValueError("3 dimensions were expected")
    k = 2 * (a * p[:, 0] + b * p[:, 1] + c * p[:, 2]) / (a * a + b * b + c * c)
    return np.column_stack([p[:, 0] - k * a, p[:, 1] - k * b, p[:, 2] - k * c])


# %% takes every point to the same image
# says: image of the first point
def reflect_in_plane(points, normal):
    p, n = np.array(points, dtype=float), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or not n.any():
        raise ValueError("normal")
    return np.array([p[0] - 2 * (p[0] @ n) / (n @ n) * n for _ in p])
