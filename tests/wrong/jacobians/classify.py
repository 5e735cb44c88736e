# %% by the determinant, as in the plane
# says: the determinant is positive
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    d = np.linalg.det(H)
    if abs(d) < 1e-12:
        return "undecided"
    if d < 0:
        return "saddle"
    return "minimum" if H[0, 0] > 0 else "maximum"


# %% by the entries on the diagonal
# says: between the axes the ground falls
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    d = np.diag(H)
    if np.all(d > 0):
        return "minimum"
    if np.all(d < 0):
        return "maximum"
    return "saddle" if np.any(d > 0) and np.any(d < 0) else "undecided"


# %% no tolerance
# says: rounding turned a 0
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    v = np.linalg.eigvalsh(H)
    if np.any(v > 0) and np.any(v < 0):
        return "saddle"
    return "minimum" if np.all(v > 0) else "maximum" if np.all(v < 0) else "undecided"


# %% an absolute tolerance
# says: should be relative
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    v = np.linalg.eigvalsh(H)
    if np.any(v > 1e-10) and np.any(v < -1e-10):
        return "saddle"
    return "minimum" if np.all(v > 1e-10) else "maximum" if np.all(v < -1e-10) else "undecided"


# %% relative to the largest, which may be negative
# says: largest eigenvalue in SIZE
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    v = np.linalg.eigvalsh(H)
    t = 1e-10 * v.max()
    if np.any(v > t) and np.any(v < -t):
        return "saddle"
    return "minimum" if np.all(v > t) else "maximum" if np.all(v < -t) else "undecided"


# %% anything with a zero is undecided
# says: whatever zeros
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    v = np.linalg.eigvalsh(H)
    t = 1e-10 * np.abs(v).max()
    if np.any(np.abs(v) <= t):
        return "undecided"
    return "minimum" if np.all(v > 0) else "maximum" if np.all(v < 0) else "saddle"


# %% not negative counts as positive
# says: along the second axis nothing is known
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    v = np.linalg.eigvalsh(H)
    if np.all(v >= 0):
        return "minimum"
    return "maximum" if np.all(v <= 0) else "saddle"


# %% anything else is a saddle
# says: it is no pass
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    v = np.linalg.eigvalsh(H)
    t = 1e-10 * np.abs(v).max()
    return "minimum" if np.all(v > t) else "maximum" if np.all(v < -t) else "saddle"


# %% minimum and maximum exchanged
# says: are exchanged
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    v = np.linalg.eigvalsh(H)
    t = 1e-10 * np.abs(v).max()
    if np.any(v > t) and np.any(v < -t):
        return "saddle"
    return "maximum" if np.all(v > t) else "minimum" if np.all(v < -t) else "undecided"


# %% does not look at the symmetry
# says: should be equal in a symmetric matrix
def classify(H):
    v = np.linalg.eigvalsh(np.array(H, dtype=float))
    t = 1e-10 * np.abs(v).max()
    if np.any(v > t) and np.any(v < -t):
        return "saddle"
    return "minimum" if np.all(v > t) else "maximum" if np.all(v < -t) else "undecided"


# %% asks for symmetry to the last digit
# says: it refuses arguments that are allowed
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.array_equal(H, H.T):
        raise ValueError("not symmetric")
    v = np.linalg.eigvalsh(H)
    t = 1e-10 * np.abs(v).max()
    if np.any(v > t) and np.any(v < -t):
        return "saddle"
    return "minimum" if np.all(v > t) else "maximum" if np.all(v < -t) else "undecided"


# %% raises another kind of error
# says: it should raise ValueError
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise TypeError("not symmetric")
    v = np.linalg.eigvalsh(H)
    t = 1e-10 * np.abs(v).max()
    if np.any(v > t) and np.any(v < -t):
        return "saddle"
    return "minimum" if np.all(v > t) else "maximum" if np.all(v < -t) else "undecided"


# %% a capital letter
# says: exactly one of the words
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    v = np.linalg.eigvalsh(H)
    t = 1e-10 * np.abs(v).max()
    if np.any(v > t) and np.any(v < -t):
        return "Saddle"
    return "Minimum" if np.all(v > t) else "Maximum" if np.all(v < -t) else "Undecided"


# %% a coarse tolerance
# says: the tolerance is too coarse
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    v = np.linalg.eigvalsh(H)
    t = 1e-6 * np.abs(v).max()
    if np.any(v > t) and np.any(v < -t):
        return "saddle"
    return "minimum" if np.all(v > t) else "maximum" if np.all(v < -t) else "undecided"
