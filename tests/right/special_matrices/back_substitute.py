# %% loops and lists only, filled from the front with insert
def back_substitute(U, b):
    n = len(U)
    for row in U:
        if np.ndim(row) != 1 or len(row) != n:
            raise ValueError("U must be square")
    if np.ndim(b) != 1 or len(b) != n:
        raise ValueError("b must have n entries")
    largest = max(abs(float(U[i][j])) for i in range(n) for j in range(i, n))
    for i in range(n):
        if abs(float(U[i][i])) <= 1e-10 * largest:
            raise ValueError("zero on the diagonal")
    x = []
    for i in range(n - 1, -1, -1):
        known = sum(float(U[i][i + 1 + j]) * x[j] for j in range(len(x)))
        x.insert(0, (float(b[i]) - known) / float(U[i][i]))
    return x


# %% scipy.linalg.solve_triangular, after the shapes and the diagonal have been looked at
def back_substitute(U, b):
    from scipy.linalg import solve_triangular

    U, b = np.array(U, dtype=float), np.array(b, dtype=float)
    if U.ndim != 2 or U.shape[0] != U.shape[1] or b.shape != U.shape[:1]:
        raise ValueError(f"{U.shape} and {b.shape}")
    if min(abs(U.diagonal())) <= TOLERANCE * np.max(np.abs(np.triu(U))):
        raise ValueError("singular")
    return solve_triangular(U, b, lower=False)


# %% column by column: as soon as an unknown is known, it leaves all equations above
def back_substitute(U, b):
    U = np.asarray(U, dtype=np.float64)
    rest = np.array(b, dtype=np.float64)
    if U.ndim != 2 or len(set(U.shape)) > 1:
        raise ValueError("not square")
    if rest.shape != (len(U),):
        raise ValueError("b does not fit")
    U = np.triu(U)
    if (np.abs(np.diagonal(U)) <= TOLERANCE * np.abs(U).max()).any():
        raise ValueError("a pivot counts as zero")
    for j in range(len(U))[::-1]:
        rest[j] /= U[j, j]
        rest[:j] -= U[:j, j] * rest[j]
    return rest


# %% calls itself with the equations above the last
def back_substitute(U, b):
    U, b = np.array(U, float), np.array(b, float)
    if b.ndim != 1 or U.shape != (b.size, b.size):
        raise ValueError
    if not np.all(np.abs(np.diag(U)) > TOLERANCE * np.abs(np.triu(U)).max()):
        raise ValueError
    return _from_below(U, b)


def _from_below(U, b):
    if len(b) == 0:
        return b
    last = b[-1] / U[-1, -1]
    return np.append(_from_below(U[:-1, :-1], b[:-1] - last * U[:-1, -1]), last)


# %% np.linalg.solve with the lower triangle cut off
def back_substitute(U: list, b: list) -> np.ndarray:
    if np.ndim(U) != 2 or np.ndim(b) != 1 or np.shape(U) != (len(b),) * 2:
        raise ValueError("shapes")
    upper = np.triu(U).astype(float)
    scale = np.abs(upper).max()
    if scale == 0 or np.abs(np.diag(upper)).min() / scale <= TOLERANCE:
        raise ValueError("diagonal")
    return np.linalg.solve(upper, np.array(b, dtype=float))
