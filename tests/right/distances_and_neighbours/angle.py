# %% loops and lists only
import math


def angle(x, y, A=None):
    def inner(a, b):
        total = 0.0
        for i in range(len(a)):
            for j in range(len(b)):
                total += float(a[i]) * (float(i == j) if A is None else float(A[i][j])) * float(b[j])
        return total

    lengths = math.sqrt(inner(x, x)) * math.sqrt(inner(y, y))
    if lengths == 0:
        raise ValueError("a vector without direction")
    return math.acos(max(-1.0, min(1.0, inner(x, y) / lengths)))


# %% divides each vector by its length first, and looks for zero vectors entry by entry
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if not np.any(x) or not np.any(y):
        raise ValueError("zero vector")
    A = np.eye(x.size) if A is None else np.array(A)
    x = x / np.sqrt(x @ A @ x)
    y = y / np.sqrt(y @ A @ y)
    return np.arccos(np.clip(x @ A @ y, -1, 1))


# %% new coordinates by Cholesky, and the arctangent, which needs no clipping
def angle(x, y, A=None):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    B = np.eye(len(x)) if A is None else np.linalg.cholesky(np.array(A, dtype=float)).T
    x, y = B @ x, B @ y
    a, b = np.linalg.norm(x), np.linalg.norm(y)
    if a == 0 or b == 0:
        raise ValueError(f"lengths {a} and {b}")
    return 2 * np.arctan2(np.linalg.norm(x / a - y / b), np.linalg.norm(x / a + y / b))


# %% one root for both squared lengths
def angle(x, y, A=None):
    x, y = np.asarray(x, float), np.asarray(y, float)
    if A is None:
        A = np.identity(x.shape[0])
    xx, xy, yy = (np.einsum("i,ij,j", a, A, b) for a, b in [(x, x), (x, y), (y, y)])
    if min(xx, yy) <= 0.0:
        raise ValueError("no direction")
    return np.arccos(np.minimum(np.maximum(xy / (xx * yy) ** 0.5, -1), 1))


# %% the law of cosines
def angle(x, y, A=None):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    M = np.eye(len(y)) if A is None else np.asarray(A, dtype=float)
    length = lambda v: np.sqrt(v @ M @ v)  # noqa: E731
    if length(x) == 0 or length(y) == 0:
        raise ValueError("a zero vector")
    x, y = x / length(x), y / length(y)
    return 2 * np.arcsin(np.clip(length(x - y) / 2, 0, 1))
