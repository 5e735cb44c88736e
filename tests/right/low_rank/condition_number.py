# %% np.linalg.cond, and a look at what it says
def condition_number(A):
    A = np.asarray(A, dtype=float)
    if not A.any():
        return np.inf
    kappa = np.linalg.cond(A)
    return kappa if kappa < 1e12 else np.inf


# %% with min and max, and math.inf
def condition_number(A):
    import math

    s = np.linalg.svd(np.array(A))[1]
    if min(s) <= max(s) * 1e-12:
        return math.inf
    return max(s) / min(s)


# %% Jacobi: the lengths of columns turned until they are perpendicular
def condition_number(A):
    A = np.array(A, dtype=float)
    if A.shape[1] > A.shape[0]:
        A = A.T.copy()
    for _ in range(40):
        for i in range(A.shape[1]):
            for j in range(i):
                p, q = A[:, i].copy(), A[:, j].copy()
                a, b, c = p @ p, q @ q, p @ q
                if abs(c) <= 1e-16 * np.sqrt(a * b):
                    continue
                z = (b - a) / (2 * c)
                t = (1 if z >= 0 else -1) / (abs(z) + np.hypot(1, z))
                cos = 1 / np.hypot(1, t)
                A[:, i], A[:, j] = cos * p - cos * t * q, cos * t * p + cos * q
    lengths = np.linalg.norm(A, axis=0)
    if lengths.min() <= 1e-12 * lengths.max():
        return float("inf")
    return lengths.max() / lengths.min()


# %% scipy, and the rank by a tolerance
def condition_number(A):
    from scipy.linalg import svdvals

    s = svdvals(np.asarray(A, dtype=float))
    rank = np.sum(s > 1e-12 * s[0])
    if rank < len(s):
        return np.inf
    return float(s[0] / s[-1])


# %% longest stretch of A times longest stretch of its pseudo-inverse
def condition_number(A):
    A = np.asarray(A, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-12) < min(A.shape):
        return np.inf
    return np.linalg.norm(A, 2) * np.linalg.norm(np.linalg.pinv(A, rcond=0), 2)


# %% QR first, then the singular values of R
def condition_number(A):
    A = np.asarray(A, dtype=float)
    if A.shape[0] < A.shape[1]:
        A = A.T
    R = np.linalg.qr(A, mode="r")
    s = np.linalg.svd(R, compute_uv=False)
    return s[0] / s[-1] if s[-1] > 1e-12 * s[0] else np.inf
