# %% a loop over the points
def reflect_in_plane(points, normal):
    points = np.array(points, dtype=float)
    n = np.array(normal, dtype=float)
    if n.shape != (points.shape[1],) or np.linalg.norm(n) == 0:
        raise ValueError("bad normal")
    n = n / np.linalg.norm(n)
    for i in range(len(points)):
        points[i] -= 2 * (points[i] @ n) * n
    return points


# %% lists and numbers only
def reflect_in_plane(points, normal):
    n = [float(entry) for entry in normal]
    length = sum(entry * entry for entry in n)
    if len(n) != len(points[0]) or length == 0:
        raise ValueError(f"got {normal}")
    images = []
    for point in points:
        x = [float(entry) for entry in point]
        k = 2 * sum(a * b for a, b in zip(x, n)) / length
        images.append([a - k * b for a, b in zip(x, n)])
    return images


# %% one Householder matrix for all points
def reflect_in_plane(points, normal):
    points, n = np.asarray(points, float), np.asarray(normal, float)
    if n.shape != points[0].shape or not n.any():
        raise ValueError("normal")
    H = np.eye(n.size) - 2 * np.outer(n, n) / n.dot(n)
    return points @ H


# %% broadcasting, with a unit normal
def reflect_in_plane(points, normal):
    X = np.array(points, dtype=float)
    if np.shape(normal) != X.shape[1:]:
        raise ValueError("length")
    if np.all(np.array(normal) == 0):
        raise ValueError("zero")
    u = np.array(normal) / np.linalg.norm(normal)
    return X - 2 * (X @ u)[:, np.newaxis] * u


# %% einsum twice, and the sum of image and point in the mirror
def reflect_in_plane(points: np.ndarray, normal: np.ndarray) -> np.ndarray:
    x, n = np.array(points).astype(float), np.array(normal).astype(float)
    if x.shape[1] != n.size or n.ndim != 1 or not np.count_nonzero(n):
        raise ValueError
    along = np.einsum("pi,i,j->pj", x, n, n, optimize=True) / np.einsum("i,i", n, n)
    foot = x - along
    return foot + foot - x


# %% an orthonormal basis whose first vector is the normal: a change of sign, and back
def reflect_in_plane(points, normal):
    n = np.array(normal, dtype=float)[:, None]
    x = np.array(points, dtype=float)
    if len(n) != x.shape[1] or np.abs(n).max() == 0:
        raise ValueError("normal")
    Q = np.linalg.qr(n, mode="complete")[0]
    coordinates = x @ Q
    coordinates[:, 0] = -coordinates[:, 0]
    return coordinates @ Q.T


# %% column by column, the small matrix of a point made anew each time in a helper
def reflect_in_plane(points, normal):
    p, n = np.atleast_2d(np.array(points, dtype=float)), np.array(normal, dtype=float)
    if n.shape != (p.shape[1],) or n @ n == 0:
        raise ValueError(normal)
    return np.array([image(x, n) for x in p])


def image(x, n):
    return (np.eye(len(n)) - 2 * np.outer(n, n) / (n @ n)) @ x
