# %% loops, and an if in place of clip
import math


def angle(u, v):
    uv = uu = vv = 0.0
    for a, b in zip(u, v):
        a, b = float(a), float(b)
        uv, uu, vv = uv + a * b, uu + a * a, vv + b * b
    if uu == 0 or vv == 0:
        raise ValueError("zero vector")
    c = uv / math.sqrt(uu) / math.sqrt(vv)
    if c > 1:
        c = 1
    if c < -1:
        c = -1
    return math.acos(c)


# %% unit vectors, and the lengths of their sum and difference
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if not np.any(u) or not np.any(v):
        raise ValueError("zero vector")
    u /= np.linalg.norm(u)
    v /= np.linalg.norm(v)
    return 2 * np.arctan2(np.linalg.norm(u - v), np.linalg.norm(u + v))


# %% the arc tangent of the rest and the shadow
def angle(u, v):
    u, v = np.asarray(u, float), np.asarray(v, float)
    if max(abs(u)) == 0 or max(abs(v)) == 0:
        raise ValueError("zero vector")
    direction = v / np.linalg.norm(v)
    along = u @ direction
    return np.arctan2(np.linalg.norm(u - along * direction), along)


# %% min and max, one root for both lengths
def angle(u, v):
    u, v = [float(x) for x in u], [float(x) for x in v]
    squares = sum(x * x for x in u) * sum(x * x for x in v)
    if squares == 0:
        raise ValueError(u, v)
    return np.arccos(max(-1.0, min(1.0, np.dot(u, v) / squares**0.5)))


# %% the library's cosine distance, clipped
from scipy.spatial.distance import cosine


def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    if (u == 0).all() or (v == 0).all():
        raise ValueError
    return np.array(np.arccos(np.clip(1 - cosine(u, v), -1, 1)))


# %% the law of cosines, clipped
def angle(u, v):
    u, v = np.array(u, dtype=float), np.array(v, dtype=float)
    a, b = np.sqrt(np.sum(u**2)), np.sqrt(np.sum(v**2))
    if a == 0.0 or b == 0.0:
        raise ValueError("no direction")
    u, v = u / a, v / b
    c = np.sqrt(np.sum((u - v) ** 2))
    return np.arccos(np.clip((2 - c**2) / 2, -1, 1))
