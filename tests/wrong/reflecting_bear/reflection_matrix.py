# %% the matrix in the basis of the mirror
# says: This is T_E, the matrix in the basis of the mirror
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    return np.diag([1, -1])


# %% the two ways exchanged
# says: the way into the mirror's basis and the way back are exchanged
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    E = np.array([[a, -b], [b, a]])
    return E.T @ np.diag([1, -1]) @ E


# %% the basis in the rows, so that the ways are exchanged
# says: the way into the mirror's basis and the way back are exchanged
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    e1 = np.array(mirror) / np.linalg.norm(mirror)
    E = np.array([e1, [-e1[1], e1[0]]])
    return E @ np.array([[1, 0], [0, -1]]) @ np.linalg.inv(E)


# %% the mirror taken for its normal
# says: This is minus the right matrix
def reflection_matrix(mirror):
    m = np.array(mirror, dtype=float)
    if m.shape != (2,) or not m.any():
        raise ValueError("mirror")
    return np.eye(2) - 2 * np.outer(m, m) / (m @ m)


# %% the sign at the wrong coordinate
# says: This is minus the right matrix
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    E = np.array([[a, -b], [b, a]])
    return E @ np.diag([-1, 1]) @ E.T


# %% projects
# says: This projects onto the mirror
def reflection_matrix(mirror):
    m = np.array(mirror, dtype=float)
    if m.shape != (2,) or not m.any():
        raise ValueError("mirror")
    return np.outer(m, m) / (m @ m)


# %% projects, by a 0 in the place of -1
# says: This projects onto the mirror
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    E = np.array([[a, -b], [b, a]])
    return E @ np.diag([1, 0]) @ E.T


# %% forgets to take the identity away
# says: take the identity matrix away
def reflection_matrix(mirror):
    m = np.array(mirror, dtype=float)
    if m.shape != (2,) or not m.any():
        raise ValueError("mirror")
    return 2 * np.outer(m, m) / (m @ m)


# %% rotates by twice the angle
# says: This rotates
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    t = 2 * np.arctan2(mirror[1], mirror[0])
    return np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])


# %% does not come from the page to the mirror
# says: Only one of E and E⁻¹ is there
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    return np.array([[a, -b], [b, a]]) @ np.diag([1, -1])


# %% does not come back from the mirror to the page
# says: Only one of E and E⁻¹ is there
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    return np.diag([1, -1]) @ np.array([[a, b], [-b, a]])


# %% a basis that is not normalised, with its transpose for the inverse
# says: its transpose is not its inverse
def reflection_matrix(mirror):
    a, b = np.array(mirror, dtype=float)
    if a == b == 0:
        raise ValueError("mirror")
    E = np.array([[a, -b], [b, a]])
    return E @ np.diag([1, -1]) @ E.T


# %% does not normalise the mirror
# says: divide it by its length first
def reflection_matrix(mirror):
    m = np.array(mirror, dtype=float)
    if m.shape != (2,) or not m.any():
        raise ValueError("mirror")
    return 2 * np.outer(m, m) - np.eye(2)


# %% multiplies entry by entry
# says: multiplies entry by entry
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    E = np.array([[a, -b], [b, a]])
    return E * np.diag([1, -1]) * E.T


# %% loses the sign of the slope
# says: The signs of the two entries matter
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    a, b = np.abs(np.array(mirror, dtype=float)) / np.linalg.norm(mirror)
    return np.array([[a * a - b * b, 2 * a * b], [2 * a * b, b * b - a * a]])


# %% squares whole numbers of eight bits
# says: go round at 255
def reflection_matrix(mirror):
    m = np.array(mirror)
    if m.shape != (2,) or not m.any():
        raise ValueError("mirror")
    return 2 * np.outer(m, m) / (m @ m) - np.eye(2)


# %% does not look for the zero vector
# says: the zero vector has no direction
def reflection_matrix(mirror):
    u = np.array(mirror) / np.linalg.norm(mirror)
    if u.shape != (2,):
        raise ValueError("mirror")
    return 2 * np.outer(u, u) - np.eye(2)


# %% does not look at the shape
# says: has 2 entries, not 3
def reflection_matrix(mirror):
    if not np.any(mirror):
        raise ValueError("mirror")
    u = np.array(mirror) / np.linalg.norm(mirror)
    return 2 * np.outer(u, u) - np.eye(len(u))


# %% divides by the first entry, which fails for an upright mirror
def reflection_matrix(mirror):
    if np.shape(mirror) != (2,) or not np.any(mirror):
        raise ValueError("mirror")
    s = np.float64(mirror[1]) / np.float64(mirror[0])
    return np.array([[1 - s**2, 2 * s], [2 * s, s**2 - 1]]) / (1 + s**2)
