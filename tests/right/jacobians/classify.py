# %% counts signs
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1] or not np.allclose(H, H.T):
        raise ValueError("not symmetric")
    values = np.linalg.eigvalsh(H)
    tolerance = 1e-10 * max(abs(values))
    positive = sum(v > tolerance for v in values)
    negative = sum(v < -tolerance for v in values)
    if positive and negative:
        return "saddle"
    if positive == len(values):
        return "minimum"
    if negative == len(values):
        return "maximum"
    return "undecided"


# %% np.linalg.eig, real parts, rounded signs
def classify(H):
    H = np.asarray(H, dtype=float)
    if len(H.shape) != 2 or H.shape[0] != H.shape[1]:
        raise ValueError("not square")
    largest = np.abs(H).max()
    if np.abs(H - H.T).max() > 1e-7 * largest:
        raise ValueError("not symmetric")
    values = np.linalg.eig(H)[0].real
    big = np.abs(values).max()
    signs = {0 if abs(v) <= 1e-10 * big else int(np.sign(v)) for v in values}
    return {(1,): "minimum", (-1,): "maximum"}.get(tuple(signs), "saddle" if {1, -1} <= signs else "undecided")


# %% the smallest and the largest eigenvalue only
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape != H.shape[::-1] or not np.allclose(H, H.T, atol=1e-8 * np.abs(H).max()):
        raise ValueError("not symmetric")
    low, *_, high = [*np.linalg.eigvalsh((H + H.T) / 2)] * 2
    values = np.linalg.eigvalsh((H + H.T) / 2)
    low, high = values[0], values[-1]
    tiny = 1e-10 * max(abs(low), abs(high))
    if low > tiny:
        return "minimum"
    if high < -tiny:
        return "maximum"
    return "saddle" if low < -tiny and high > tiny else "undecided"


# %% singular values give the sizes
def classify(H):
    H = np.array(H, dtype=float)
    if H.ndim != 2 or H.shape[0] != H.shape[1]:
        raise ValueError("not square")
    for i in range(len(H)):
        for j in range(i):
            if abs(H[i, j] - H[j, i]) > 1e-6 * np.linalg.norm(H):
                raise ValueError(f"entries {i, j} and {j, i} differ")
    values = np.linalg.eigh(H)[0]
    values[np.abs(values) <= 1e-10 * np.linalg.svd(H)[1][0]] = 0
    if np.all(values > 0):
        return "minimum"
    elif np.all(values < 0):
        return "maximum"
    elif np.any(values > 0) and np.any(values < 0):
        return "saddle"
    else:
        return "undecided"


# %% scaled to a largest eigenvalue of 1 first
def classify(H):
    H = np.asarray(H, dtype=float)
    size = np.max(np.abs(H))
    if np.ndim(H) != 2 or H.shape[0] != H.shape[1] or np.any(np.abs(H - H.T) > 1e-5 * size):
        raise ValueError("a symmetric matrix was expected")
    if size == 0:
        return "undecided"
    values = np.linalg.eigvalsh(H / size)
    values = values / np.abs(values).max()
    kinds = (np.any(values > 1e-10), np.any(values < -1e-10), np.any(np.abs(values) <= 1e-10))
    if kinds[0] and kinds[1]:
        return "saddle"
    if kinds[2]:
        return "undecided"
    return "minimum" if kinds[0] else "maximum"
