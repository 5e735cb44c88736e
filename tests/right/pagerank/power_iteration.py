# %% loops and lists only
def power_iteration(L):
    n = len(L)
    r = [1 / n] * n
    change = 1
    while change > 1e-13:
        new = [sum(L[i][j] * r[j] for j in range(n)) for i in range(n)]
        change = sum(abs(a - b) for a, b in zip(new, r))
        r = new
    return r


# %% the eigenvector of the largest eigenvalue, with np.linalg.eig
def power_iteration(L):
    values, vectors = np.linalg.eig(np.array(L, dtype=float))
    v = vectors[:, np.argmax(values.real)].real
    return v / v.sum()


# %% one equation of (L - I) r = 0 replaced by the sum, and solved
def power_iteration(L):
    n = len(L)
    A = np.array(L, dtype=float) - np.eye(n)
    A[-1] = 1
    b = np.zeros(n)
    b[-1] = np.float64(1)
    return np.linalg.solve(A, b)


# %% least squares, all equations and the sum at once
def power_iteration(L):
    n = np.shape(L)[1]
    A = np.concatenate([np.asarray(L) - np.identity(n), [[1] * n]])
    return np.linalg.lstsq(A, np.r_[np.zeros(n), 1], rcond=None)[0]


# %% squares the matrix again and again
def power_iteration(L):
    P = np.array(L, dtype=float)
    for _ in range(40):
        P = P @ P
        P = P / P.sum(axis=0)
    return P.mean(axis=1)


# %% begins on page 0 and always makes fifteen thousand steps, scaled each time
def power_iteration(L: "array_like") -> "np.ndarray":
    L = np.array(L, float)
    r = np.eye(len(L))[0]
    for _ in range(15_000):
        r = np.dot(L, r)
        r /= r.sum()
    return r


# %% calls itself with the square of the matrix until it stands still
def power_iteration(L):
    L = np.array(L, dtype=float)
    settled = lambda A: np.ptp(A, axis=1).max() < 1e-13  # noqa: E731
    return L[:, 0] if settled(L) else power_iteration(L @ L / (L @ L).sum(axis=0))
