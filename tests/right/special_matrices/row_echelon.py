# %% loops and lists only
def row_echelon(A):
    n = len(A)
    R = []
    for row in A:
        if np.ndim(row) == 0 or len(row) != n:
            raise ValueError("not square")
        R.append([float(entry) for entry in row])
    largest = max(abs(entry) for row in R for entry in row)
    r = 0
    for c in range(n):
        best = r
        for i in range(r, n):
            if abs(R[i][c]) > abs(R[best][c]):
                best = i
        if r == n or abs(R[best][c]) <= 1e-10 * largest:
            continue
        R[r], R[best] = R[best], R[r]
        for i in range(r + 1, n):
            factor = R[i][c] / R[r][c]
            R[i] = [R[i][j] - factor * R[r][j] for j in range(n)]
        r += 1
    return R


# %% the reduced form: pivots 1, cleared above and below
def row_echelon(A):
    R = np.array(A, dtype=float)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError("not square")
    zero = TOLERANCE * np.max(np.abs(R))
    r = 0
    for c in range(len(R)):
        p = r + np.argmax(abs(R[r:, c]))
        if abs(R[p, c]) <= zero:
            R[r:, c] = 0
            continue
        R[[r, p]] = R[[p, r]]
        R[r] = R[r] / R[r, c]
        for i in range(len(R)):
            if i != r:
                R[i] = R[i] - R[i, c] * R[r]
        r += 1
    return R


# %% exchanges only where the pivot counts as zero, with the first row that has one, and cleans up
def row_echelon(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2:
        raise ValueError("a matrix was expected")
    m, n = A.shape
    if m != n:
        raise ValueError("square matrices only")
    small = 1e-10 * abs(A).max()
    i = j = 0
    while i < m and j < n:
        good = [k for k in range(i, m) if abs(A[k, j]) > small]
        if not good:
            A[i:, j] = 0.0
            j += 1
            continue
        k = good[0]
        if k != i:
            saved = A[i].copy()
            A[i] = A[k]
            A[k] = saved
        for k in range(i + 1, m):
            A[k, j:] -= A[k, j] / A[i, j] * A[i, j:]
            A[k, j] = 0.0
        i += 1
        j += 1
    return A


# %% calls itself with the matrix without the pivot's row and column
def row_echelon(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or A.shape != A.T.shape:
        raise ValueError(A.shape)
    return _stairs(A, TOLERANCE * np.abs(A).max())


def _stairs(A, zero):
    if A.size == 0:
        return A
    best = np.argmax(np.abs(A[:, 0]))
    if np.abs(A[best, 0]) <= zero:
        return np.hstack([np.zeros((len(A), 1)), _stairs(A[:, 1:], zero)])
    order = [best] + [i for i in range(len(A)) if i != best]
    A = A[order]
    rest = A[1:, 1:] - np.outer(A[1:, 0] / A[0, 0], A[0, 1:])
    return np.vstack([A[:1], np.hstack([np.zeros((len(rest), 1)), _stairs(rest, zero)])])


# %% the reduced form from the pivot columns that QR finds, solved by least squares
def row_echelon(A):
    A = np.array(A, dtype=float)
    if A.ndim != 2 or len(A) != A.shape[1]:
        raise ValueError("square")
    R = np.zeros_like(A)
    scale = np.abs(A).max()
    if scale == 0:
        return R
    pivots = []
    for c in range(len(A)):
        chosen = A[:, pivots + [c]] / scale
        if np.linalg.svd(chosen, compute_uv=False)[-1] > 1e-9:
            pivots.append(c)
    R[: len(pivots)] = np.linalg.lstsq(A[:, pivots], A, rcond=None)[0]
    return R


# %% subtracts first and sorts the rows by the places of their pivots afterwards
def row_echelon(A: list[list[float]]) -> np.ndarray:
    R = np.array(A, dtype=np.float64)
    if R.ndim != 2 or R.shape[0] != R.shape[1]:
        raise ValueError("shape")
    zero = TOLERANCE * np.abs(R).max()
    used = []
    for c in range(len(R)):
        free = [i for i in range(len(R)) if i not in used]
        if not free:
            break
        p = max(free, key=lambda i: abs(R[i, c]))
        if abs(R[p, c]) <= zero:
            continue
        used.append(p)
        for i in free:
            if i != p:
                R[i] -= R[i, c] / R[p, c] * R[p]
    return R[used + [i for i in range(len(R)) if i not in used]]
