# %% loops and lists only
def is_eigenvector(A, v):
    n = len(A)
    if any(not hasattr(row, "__len__") or len(row) != n for row in A) or len(v) != n:
        raise ValueError("A must be square and fit v")
    if any(hasattr(entry, "__len__") for entry in v):
        raise ValueError("v must be a vector")
    A = [[float(entry) for entry in row] for row in A]
    v = [float(entry) for entry in v]
    length = sum(entry**2 for entry in v) ** 0.5
    if length == 0:
        return False
    w = [sum(A[i][j] * v[j] for j in range(n)) for i in range(n)]
    factor = sum(a * b for a, b in zip(v, w)) / length**2
    off = sum((w[i] - factor * v[i]) ** 2 for i in range(n)) ** 0.5
    size = sum(entry**2 for row in A for entry in row) ** 0.5
    return off <= 1e-8 * size * length


# %% the rank of v and A v side by side, both brought to size 1 first
def is_eigenvector(A, v):
    A, v = np.array(A, dtype=float), np.array(v, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("not square: " + str(A.shape))
    if v.shape != A.shape[:1]:
        raise ValueError("v does not fit A")
    if np.linalg.norm(v) == 0:
        return False
    v = v / np.linalg.norm(v)
    size = np.linalg.norm(A) or 1.0
    return np.linalg.matrix_rank(np.column_stack([v, A @ v / size]), tol=1e-8) == 1


# %% all 2 by 2 determinants of v and A v at once
def is_eigenvector(A: np.ndarray, v: np.ndarray) -> bool:
    M = np.array(A, float)
    x = np.array(v, float)
    if M.shape != (x.size,) * 2 or x.shape != (x.size,):
        raise ValueError(f"{M.shape} {x.shape}")
    y = M @ x
    crossed = np.outer(x, y) - np.outer(y, x)
    nonzero = bool(np.count_nonzero(x))
    return nonzero and np.linalg.norm(crossed) <= 1.4e-8 * np.linalg.norm(M) * np.dot(x, x)


# %% the best multiple from np.linalg.lstsq
def is_eigenvector(A, v):
    A = np.asarray(A).astype(float)
    v = np.asarray(v).astype(float)
    if not (v.ndim == 1 and A.shape == (len(v), len(v))):
        raise ValueError("shapes")
    if np.all(v == 0):
        return False
    w = A.dot(v)
    (value,) = np.linalg.lstsq(v[:, np.newaxis], w, rcond=None)[0]
    return not np.linalg.norm(w - value * v) > 1e-8 * np.linalg.norm(A) * np.linalg.norm(v)


# %% compares with every real eigenvalue that NumPy finds
def is_eigenvector(A, v):
    A = np.array(A, dtype=float)
    v = np.array(v, dtype=float)
    if v.ndim != 1 or A.shape != (v.shape[0], v.shape[0]):
        raise ValueError("wrong shape")
    if not v.any():
        return False
    limit = 1e-8 * np.linalg.norm(A) * np.linalg.norm(v)
    return any(np.linalg.norm(A @ v - value * v) <= limit for value in np.linalg.eigvals(A))


# %% takes the part of A v along v away, with a helper further down
def is_eigenvector(A, v):
    A, v = checked(A, v)
    if max(abs(v)) == 0:
        return np.False_
    A = A / (np.abs(A).max() or 1)
    v = v / np.abs(v).max()
    image = A @ v
    rest = image - (image @ v) / (v @ v) * v
    return np.allclose(rest, 0, rtol=0, atol=1e-8)


def checked(A, v):
    A, v = np.array(A, dtype=float), np.array(v, dtype=float)
    if A.ndim != 2 or v.ndim != 1 or {*A.shape} != {v.size}:
        raise ValueError("expected (n, n) and (n,)")
    return A, v
