# %% loops and lists only
def distance(x, y, A=None):
    n = len(x)
    d = [float(x[i]) - float(y[i]) for i in range(n)]
    total = 0.0
    for i in range(n):
        for j in range(n):
            weight = (1.0 if i == j else 0.0) if A is None else float(A[i][j])
            total += d[i] * weight * d[j]
    return total**0.5


# %% np.linalg.norm without a matrix, the formula with one
def distance(x, y, A=None):
    d = np.array(x, dtype=float) - np.array(y, dtype=float)
    if A is None:
        return np.linalg.norm(d)
    return np.sqrt(np.dot(d, np.dot(A, d)))


# %% by Cholesky: the ordinary length of new coordinates
def distance(x, y, A=None):
    d = np.subtract(x, y, dtype=float)
    if A is not None:
        d = np.linalg.cholesky(np.array(A, dtype=float)).T @ d
    return np.sqrt(np.sum(d**2))


# %% Einstein's sum, and a 0-dimensional array
def distance(x, y, A=None):
    d = np.asarray(y, dtype=np.float64) - np.asarray(x, dtype=np.float64)
    A = np.identity(d.size) if A is None else np.asarray(A, dtype=float)
    return np.sqrt(np.einsum("i,ij,j", d, A, d))


# %% SciPy's distances, which take the inverse for Mahalanobis and so A itself
def distance(x, y, A=None):
    from scipy.spatial import distance as d

    x, y = [float(a) for a in x], [float(b) for b in y]
    return d.euclidean(x, y) if A is None else d.mahalanobis(x, y, np.array(A, dtype=float))
