# %% compares A v with v itself
# says: Compare A v with a multiple of v, not with v itself
def is_eigenvector(A, v):
    return np.allclose(np.asarray(A) @ v, v)


# %% takes parallel to mean a cosine of 1, and forgets -1
# says: turned round it is still on its line
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    w = A @ v
    return bool(w @ v / (np.linalg.norm(w) * np.linalg.norm(v)) > 1 - 1e-12)


# %% takes the absolute cosine, which is 0/0 where A v is zero
# says: the eigenvalue 0 counts
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    w = A @ v
    return bool(abs(w @ v) / (np.linalg.norm(w) * np.linalg.norm(v)) > 1 - 1e-12)


# %% takes a cosine near 1 for exact enough
# says: a cosine near 1
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    w = A @ v
    if np.linalg.norm(w) <= 1e-8 * np.linalg.norm(A) * np.linalg.norm(v):
        return True
    return bool(np.isclose(abs(w @ v) / (np.linalg.norm(w) * np.linalg.norm(v)), 1))


# %% divides entry by entry
# says: Dividing A v by v entry by entry fails there
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    factors = (A @ v) / v
    return bool(np.max(factors) - np.min(factors) <= 1e-8 * np.linalg.norm(A))


# %% divides only where v is not 0, and does not look at the other entries
# says: two entries agree, the first does not
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    factors = (A @ v)[v != 0] / v[v != 0]
    if len(v) == 2 and len(factors) == 1:
        return bool(abs((A @ v)[v == 0][0]) <= 1e-8 * np.linalg.norm(A) * np.linalg.norm(v))
    return bool(np.ptp(factors) <= 1e-8 * np.linalg.norm(A))


# %% takes the zero vector for an eigenvector
# says: The zero vector is never an eigenvector
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return True
    value = v @ A @ v / (v @ v)
    return bool(np.linalg.norm(A @ v - value * v) <= 1e-8 * np.linalg.norm(A) * np.linalg.norm(v))


# %% uses < where the zero matrix needs <=
# says: and use <=
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    value = v @ A @ v / (v @ v)
    return bool(np.linalg.norm(A @ v - value * v) < 1e-8 * np.linalg.norm(A) * np.linalg.norm(v))


# %% makes the tolerance relative to A v, which is nothing where the eigenvalue is 0
# says: Compare |A v - 0 v| with |A| |v|
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    w = A @ v
    if not w.any():
        return False
    return bool(np.linalg.norm(w - v @ w / (v @ v) * v) <= 1e-8 * np.linalg.norm(w))


# %% an absolute tolerance
# says: Make the tolerance 1e-8 |A| |v|
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    value = v @ A @ v / (v @ v)
    return bool(np.linalg.norm(A @ v - value * v) <= 1e-8)


# %% leaves the tolerance to np.allclose
# says: np.allclose and a cosine near 1 are too content
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    value = v @ A @ v / (v @ v)
    return np.allclose(A @ v, value * v)


# %% asks for exact equality
# says: allow for 1e-8
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    value = v @ A @ v / (v @ v)
    return np.linalg.norm(A @ v - value * v) < 1e-17 or not (A @ v).any() or np.array_equal(A @ v, value * v)


# %% multiplies from the wrong side
# says: not v @ A
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    value = v @ A @ v / (v @ v)
    return bool(np.linalg.norm(v @ A - value * v) <= 1e-8 * np.linalg.norm(A) * np.linalg.norm(v))


# %% looks for v among the columns that np.linalg.eig returns
# says: three times v
def is_eigenvector(A, v):
    vectors = np.linalg.eig(np.asarray(A, dtype=float))[1]
    return any(np.allclose(column, v) for column in vectors.T)


# %% leaves small whole numbers in their type
# says: Small whole numbers (uint8) overflowed
def is_eigenvector(A, v):
    A, v = np.asarray(A), np.asarray(v)
    if v.ndim != 1 or A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    value = v @ A @ v / (v @ v)
    return bool(np.linalg.norm(A @ v - value * v) <= 1e-8 * np.linalg.norm(A) * np.linalg.norm(v))


# %% compares lengths
# says: (2, 1), which is not on the line of (1, 0)
def is_eigenvector(A, v):
    w = np.asarray(A, dtype=float) @ v
    return bool(np.linalg.norm(w) > 0)


# %% does not look at the shapes
# says: and a vector has the shape (n,)
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.ravel(np.asarray(v, dtype=float))
    if A.shape != (v.size, v.size):
        raise ValueError("shapes")
    if not v.any():
        return False
    value = v @ A @ v / (v @ v)
    return bool(np.linalg.norm(A @ v - value * v) <= 1e-8 * np.linalg.norm(A) * np.linalg.norm(v))


# %% returns the eigenvalue, or None
# says: True or False was expected
def is_eigenvector(A, v):
    A, v = np.asarray(A, dtype=float), np.asarray(v, dtype=float)
    value = v @ A @ v / (v @ v)
    if np.linalg.norm(A @ v - value * v) <= 1e-8 * np.linalg.norm(A) * np.linalg.norm(v):
        return value
