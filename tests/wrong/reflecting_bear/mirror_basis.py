# %% forgets to divide by the length
# says: divide each column by its own length
def mirror_basis(mirror):
    a, b = mirror
    if a == 0 and b == 0:
        raise ValueError("zero")
    return np.array([[a, -b], [b, a]])


# %% puts the basis vectors into the rows
# says: is the first COLUMN: not a row
def mirror_basis(mirror):
    m = np.array(mirror, dtype=float)
    if not m.any():
        raise ValueError("zero")
    e1 = m / np.linalg.norm(m)
    return np.array([e1, [-e1[1], e1[0]]])


# %% returns the two vectors as a tuple, which makes them rows
# says: is the first COLUMN: not a row
def mirror_basis(mirror):
    a, b = np.array(mirror, dtype=float)
    if a == b == 0:
        raise ValueError("zero")
    r = np.sqrt(a**2 + b**2)
    return np.array([a, b]) / r, np.array([-b, a]) / r


# %% exchanges the entries for the second vector, and forgets the sign
# says: AND change one sign
def mirror_basis(mirror):
    m = np.array(mirror, dtype=float)
    if not m.any():
        raise ValueError("zero")
    m = m / np.linalg.norm(m)
    return np.column_stack([m, m[::-1]])


# %% changes both signs, so that the second vector points back along the mirror
# says: perpendicular to the first
def mirror_basis(mirror):
    m = np.array(mirror, dtype=float)
    if not m.any():
        raise ValueError("zero")
    m = m / np.linalg.norm(m)
    return np.column_stack([m, -m])


# %% changes a sign but forgets to exchange the entries
# says: Exchange the two entries
def mirror_basis(mirror):
    m = np.array(mirror, dtype=float)
    if not m.any():
        raise ValueError("zero")
    m = m / np.linalg.norm(m)
    return np.column_stack([m, [m[0], -m[1]]])


# %% takes the y axis for the second vector
# says: perpendicular to the first
def mirror_basis(mirror):
    m = np.array(mirror, dtype=float)
    if not m.any():
        raise ValueError("zero")
    return np.column_stack([m / np.linalg.norm(m), [0, 1]])


# %% the vector across the mirror comes first
# says: not the second column
def mirror_basis(mirror):
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    if np.isnan(a):
        raise ValueError("zero")
    return np.array([[-b, a], [a, b]])


# %% divides by the sum of the entries
# says: columns of length 1
def mirror_basis(mirror):
    a, b = mirror
    if a == 0 and b == 0:
        raise ValueError("zero")
    return np.array([[a, -b], [b, a]]) / (abs(a) + abs(b))


# %% divides by the square of the length
# says: the root of the sum of its squares
def mirror_basis(mirror):
    m = np.array(mirror, dtype=float)
    if not m.any():
        raise ValueError("zero")
    return np.array([[m[0], -m[1]], [m[1], m[0]]]) / (m @ m)


# %% divides only the first vector by its length
# says: divide each column by its own length
def mirror_basis(mirror):
    m = np.array(mirror, dtype=float)
    if not m.any():
        raise ValueError("zero")
    return np.column_stack([m / np.linalg.norm(m), [-m[1], m[0]]])


# %% does not look for the zero vector
# says: the zero vector has no direction
def mirror_basis(mirror):
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    return np.array([[a, -b], [b, a]])


# %% takes short mirrors for zero
def mirror_basis(mirror):
    length = np.linalg.norm(mirror)
    if length < 1e-3:
        raise ValueError("zero")
    a, b = np.array(mirror) / length
    return np.array([[a, -b], [b, a]])


# %% divides by the first entry to have the slope, which fails for an upright mirror
def mirror_basis(mirror):
    if not np.any(mirror):
        raise ValueError("zero")
    slope = mirror[1] / mirror[0]
    E = np.array([[1, -slope], [slope, 1]])
    return E / np.sqrt(1 + slope**2)


# %% changes its argument
# says: changed its argument mirror in place
def mirror_basis(mirror):
    if not np.any(mirror):
        raise ValueError("zero")
    length = np.linalg.norm(mirror)
    for i in range(2):
        mirror[i] = mirror[i] / length
    return np.array([[mirror[0], -mirror[1]], [mirror[1], mirror[0]]])


# %% prints its result
# says: write `return` in place of `print`
def mirror_basis(mirror):
    a, b = np.array(mirror) / np.linalg.norm(mirror)
    print(np.array([[a, -b], [b, a]]))
