# %% does not clip
# says: np.clip(cosine, -1, 1)
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arccos(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)))


# %% does not clip, with one root for both
# says: np.clip(cosine, -1, 1)
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arccos(u @ v / np.sqrt((u @ u) * (v @ v)))


# %% clips from above only
# says: np.clip(cosine, -1, 1)
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arccos(min(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), 1))


# %% degrees
# says: in degrees
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1)))


# %% the cosine
# says: this is the cosine
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1)


# %% the arcsine
# says: arcsine
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arcsin(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))


# %% divides by the length of u and multiplies by that of v
# says: divide the dot product by BOTH lengths
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arccos(u @ v / np.linalg.norm(u) * np.linalg.norm(v))


# %% clips what is not divided at all
# says: before you clip
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(u @ v, -1, 1))


# %% loses the sign of the dot product
# says: the sign of the dot product is lost
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(abs(u @ v) / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))


# %% clips at 0
# says: every obtuse angle became a right one
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), 0, 1))


# %% rounds the cosine, in place of clipping
# says: the cosine was rounded
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arccos(round(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), 10))


# %% the difference of two directions in the plane
# says: only the first two entries
def angle(u, v):
    if not any(u) or not any(v):
        raise ValueError("zero vector")
    return np.arctan2(v[1], v[0]) - np.arctan2(u[1], u[0])


# %% no error for the zero vector: nan
# says: it should raise ValueError, because u is the zero vector
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    return np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))


# %% tests u only
# says: v is the zero vector
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))


# %% takes short vectors for zero vectors
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if np.allclose(u, 0) or np.allclose(v, 0):
        raise ValueError("zero vector")
    return np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))


# %% uint8 as it comes
# says: outgrew uint8
def angle(u, v):
    u, v = np.array(u), np.array(v)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))


# %% divides by the squared lengths
# says: squared lengths
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not u.any() or not v.any():
        raise ValueError("zero vector")
    return np.arccos(u @ v / (u @ u) / (v @ v))
