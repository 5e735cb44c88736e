# %% numbers and lists only, the second vector turned the other way
def mirror_basis(mirror):
    x, y = float(mirror[0]), float(mirror[1])
    length = (x * x + y * y) ** 0.5
    if length == 0:
        raise ValueError("a mirror of length 0")
    return [[x / length, y / length], [y / length, -x / length]]


# %% angles: the columns are cosine and sine of the mirror's angle, and of one a right angle further
def mirror_basis(mirror):
    if not np.any(mirror):
        raise ValueError("no direction")
    angle = np.arctan2(float(mirror[1]), float(mirror[0]))
    return np.array([[np.cos(t), np.sin(t)] for t in (angle, angle + np.pi / 2)]).T


# %% Gram-Schmidt, from the mirror and whichever axis is further away from it
def mirror_basis(mirror):
    m = np.array(mirror, dtype=float)
    if np.all(m == 0):
        raise ValueError(f"zero: {mirror}")
    e1 = m / np.sqrt(m @ m)
    v = np.array([1.0, 0.0]) if abs(e1[0]) < abs(e1[1]) else np.array([0.0, 1.0])
    v = v - (v @ e1) * e1
    return np.column_stack([e1, v / np.linalg.norm(v)])


# %% the orthogonal factor of a QR decomposition
def mirror_basis(mirror):
    m = np.asarray(mirror, float)
    if np.linalg.norm(m) == 0:
        raise ValueError
    Q, _ = np.linalg.qr(m.reshape(2, 1), mode="complete")
    return Q


# %% the left singular vectors, both with the opposite sign
def mirror_basis(mirror: "array_like") -> np.ndarray:
    assert_not_zero(mirror)
    U = np.linalg.svd(np.array(mirror, dtype=float)[:, None])[0]
    return -U


def assert_not_zero(vector):
    if all(entry == 0 for entry in vector):
        raise ValueError("the zero vector")


# %% a complex number turned by i, and a matrix made of its parts
def mirror_basis(mirror):
    z = complex(mirror[0], mirror[1])
    if z == 0:
        raise ValueError("zero")
    z /= abs(z)
    return np.array([[z.real, (1j * z).real], [z.imag, (1j * z).imag]])


# %% a warning on the way: divides first and looks for nan afterwards
def mirror_basis(mirror):
    m = np.array(mirror, dtype=float)
    e1 = m / np.linalg.norm(m)
    if np.isnan(e1).any():
        raise ValueError("not a direction")
    return np.stack([e1, e1[::-1] * [1, -1]], axis=1)
