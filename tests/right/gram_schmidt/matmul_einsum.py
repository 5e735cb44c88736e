# %% three loops over the indices, returned as a list of rows
def matmul_einsum(A, B):
    m, n, p = len(A), len(B), len(B[0])
    if len(A[0]) != n:
        raise ValueError("A has " + str(len(A[0])) + " columns, B has " + str(n) + " rows")
    C = [[0.0] * p for _ in range(m)]
    for i in range(m):
        for k in range(p):
            for j in range(n):
                C[i][k] += float(A[i][j]) * float(B[j][k])
    return C


# %% np.dot, with an assertion turned into the error
def matmul_einsum(A, B):
    A, B = np.array(A, dtype=float), np.array(B, dtype=float)
    try:
        assert A.shape[1] == B.shape[0]
    except AssertionError:
        raise ValueError("the inner sizes differ") from None
    return np.dot(A, B)


# %% other letters for the indices, both factors transposed
def matmul_einsum(A: np.ndarray, B: np.ndarray) -> np.ndarray:
    left = np.array(A, np.float64).T
    right = np.array(B, np.float64).T
    if left.shape[0] != right.shape[1]:
        raise ValueError
    return np.einsum("sr,ts->rt", left, right)


# %% @ breaks the rule of the game and gives the right product, and its own ValueError
def matmul_einsum(A, B):
    return np.array(A, dtype=float) @ np.array(B, dtype=float)


# %% a sum of outer products, one for each j
def matmul_einsum(A, B):
    A, B = np.asarray(A, float), np.asarray(B, float)
    (m, n), (rows, p) = A.shape, B.shape
    if n != rows:
        raise ValueError(f"{A.shape} and {B.shape} don't fit")
    C = np.zeros((m, p))
    for j in range(n):
        C = C + np.outer(A[:, j], B[j])
    return C


# %% broadcasting to three axes, and a sum over the middle one
def matmul_einsum(A, B):
    A, B = np.asarray(A, float), np.asarray(B, float)
    if A.shape[-1] != len(B):
        raise ValueError("not the same number")
    return (A[:, :, None] * B[None, :, :]).sum(axis=1)
