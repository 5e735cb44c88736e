# %% loops and lists only
def reflect(points, mirror):
    a, b = float(mirror[0]), float(mirror[1])
    images = []
    for point in points:
        x, y = float(point[0]), float(point[1])
        k = 2 * (x * a + y * b) / (a * a + b * b)
        images.append([k * a - x, k * b - y])
    return images


# %% the matrix of exercise 2
def reflect(points, mirror):
    return np.asarray(points) @ reflection_matrix(mirror).T


# %% the matrix not transposed, which is the same as it is symmetric
def reflect(points, mirror):
    m = np.array(mirror, dtype=float)
    T = 2 * np.outer(m, m) / (m @ m) - np.eye(2)
    return (T @ np.array(points, dtype=float).T).T


# %% into the basis of the mirror, a change of sign, and back
def reflect(points, mirror):
    e1 = np.array(mirror, dtype=float) / np.linalg.norm(mirror)
    E = np.column_stack([e1, [e1[1], -e1[0]]])
    coordinates = np.array(points, dtype=float) @ E
    coordinates[:, 1] *= -1
    return coordinates @ E.T


# %% complex numbers: turn the mirror into the real axis, conjugate, turn back
def reflect(points, mirror):
    p = np.array(points, dtype=float)
    m = complex(*(float(entry) for entry in mirror))
    z = np.conj((p[:, 0] + 1j * p[:, 1]) / m) * m
    return np.stack([z.real, z.imag], axis=-1)


# %% einsum, writing only the rows that hold numbers
def reflect(points, mirror):
    points = np.array(points, dtype=float)
    seen = ~np.isnan(points).any(axis=1)
    u = np.array(mirror, dtype=float)
    u /= np.linalg.norm(u)
    T = 2 * np.einsum("i,j->ij", u, u) - np.eye(2)
    points[seen] = np.einsum("ij,nj->ni", T, points[seen])
    return points


# %% subtracts what is perpendicular to the mirror, twice, by broadcasting
def reflect(points, mirror):
    p = np.asarray(points, dtype=np.float64)
    n = np.array([-1.0, 1.0]) * np.asarray(mirror, dtype=float)[::-1]
    n = n / np.hypot(*n)
    return p - 2 * (p * n).sum(axis=1, keepdims=True) * n
