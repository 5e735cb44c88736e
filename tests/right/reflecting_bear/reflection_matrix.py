# %% the basis of exercise 1 and its inverse
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,):
        raise ValueError("two numbers, please")
    E = mirror_basis(mirror)
    return E @ np.array([[1, 0], [0, -1]]) @ np.linalg.inv(E)


# %% twice the projection, minus the identity
def reflection_matrix(mirror):
    m = np.array(mirror, dtype=float)
    if m.shape != (2,) or np.linalg.norm(m) == 0:
        raise ValueError(f"got {mirror}")
    return 2 * np.outer(m, m) / (m @ m) - np.eye(2)


# %% the formula with numbers only, in nested lists
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,):
        raise ValueError("shape")
    a, b = float(mirror[0]), float(mirror[1])
    q = a * a + b * b
    if q == 0:
        raise ValueError("zero")
    return [[(a * a - b * b) / q, 2 * a * b / q], [2 * a * b / q, (b * b - a * a) / q]]


# %% twice the angle
def reflection_matrix(mirror):
    m = np.asarray(mirror, dtype=float)
    if m.shape != (2,) or (m == 0).all():
        raise ValueError("bad mirror")
    t = 2 * np.arctan2(m[1], m[0])
    return np.array([[np.cos(t), np.sin(t)], [np.sin(t), -np.cos(t)]])


# %% a basis that is not normalised, with its true inverse
def reflection_matrix(mirror):
    m = np.array(mirror, float)
    if m.shape != (2,) or not m.any():
        raise ValueError
    B = np.array([m, [-m[1], m[0]]]).T
    return np.linalg.solve(B.T, (B @ np.diag([1.0, -1.0])).T).T


# %% Householder, with the normal of the mirror
def reflection_matrix(mirror: np.ndarray) -> np.ndarray:
    m = np.ravel(mirror).astype(float)
    if np.shape(mirror) != (2,) or m[0] == m[1] == 0:
        raise ValueError(f"not a mirror: {mirror}")
    n = np.array([-m[1], m[0]])
    return np.identity(2) - 2 * n[:, None] * n[None, :] / n.dot(n)


# %% asks where two vectors go, and solves for the matrix
def reflection_matrix(mirror):
    try:
        a, b = (float(entry) for entry in mirror)
    except TypeError:
        raise ValueError("entries should be numbers") from None
    if abs(a) + abs(b) == 0:
        raise ValueError("zero")
    before = np.array([[a, -b], [b, a]])
    after = np.array([[a, b], [b, -a]])
    return np.linalg.lstsq(before.T, after.T, rcond=None)[0].T
