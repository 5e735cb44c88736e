# %% np.where
def replace_negatives(A):
    A = np.asarray(A)
    return np.where(A < 0, 0.0, A)


# %% np.maximum
def replace_negatives(A):
    return np.maximum(np.asarray(A, dtype=float), 0)


# %% a nested list of floats
def replace_negatives(A):
    return [[float(x) if x > 0 else 0.0 for x in row] for row in A]


# %% times the mask
def replace_negatives(A):
    A = np.array(A, dtype=float)
    return A * (A > 0)


# %% half of the number plus its size
def replace_negatives(A):
    A = np.array(A, dtype=float)
    return (A + np.abs(A)) / 2


# %% np.clip
def replace_negatives(A):
    return np.clip(np.array(A, dtype=float), 0, None)


# %% two loops over the indices of a copy
def replace_negatives(A):
    B = np.array(A).astype(float)
    m, n = B.shape
    for i in range(m):
        for j in range(n):
            if B[i, j] < 0:
                B[i, j] = 0
    return B


# %% zeros, with the positive entries written in
def replace_negatives(A):
    A = np.asarray(A)
    B = np.zeros(A.shape)
    B[A > 0] = A[A > 0]
    return B


# %% a helper for one number, list comprehensions of np.float64
def rectified(number):
    return np.float64(max(number, 0))


def replace_negatives(A):
    return [[rectified(number) for number in row] for row in A]


# %% a lambda
replace_negatives = lambda A: np.where(np.array(A) > 0, A, 0).astype(float)


# %% type hints, and a copy that is changed by `out`
def replace_negatives(A) -> np.ndarray:
    B: np.ndarray = np.array(A, dtype=float)
    np.maximum(B, 0, out=B)
    return B


# %% np.vectorize
def replace_negatives(A):
    return np.vectorize(lambda number: number if number > 0 else 0, otypes=[float])(A)


# %% recursion over the rows
def replace_negatives(A):
    first = np.maximum(np.array(A[:1], dtype=float), 0)
    if len(A) == 1:
        return first
    return np.vstack([first, replace_negatives(A[1:])])


# %% a deep copy
import copy


def replace_negatives(A):
    B = np.asarray(copy.deepcopy(A), dtype=float)
    B[B < 0] = 0
    return B


# %% single precision, which holds floats too
def replace_negatives(A):
    return np.maximum(np.array(A, dtype=np.float32), 0)


# %% a first try that is defined again further down
def replace_negatives(A):
    return np.abs(A)


def replace_negatives(A):
    B = np.array(A, dtype=float)
    B[B < 0] = 0.0
    return B
