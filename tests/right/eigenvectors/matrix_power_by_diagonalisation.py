# %% scales the columns by broadcasting, and drops imaginary parts at the end
def matrix_power_by_diagonalisation(A, n):
    A = np.array(A, dtype=float)
    if A.shape != A.shape[:1] * 2:
        raise ValueError("A must be square")
    if n < 0:
        raise ValueError("n must not be negative")
    w, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e10:
        raise ValueError("A is defective")
    return np.real(V * w**n @ np.linalg.inv(V))


# %% solves with the transposed matrices, complex from the beginning
def matrix_power_by_diagonalisation(A: list, n: int) -> np.ndarray:
    A = np.array(A, dtype=complex)
    if A.ndim != 2 or len(A) != len(A[0]) or n < 0:
        raise ValueError(f"shape {A.shape}, power {n}")
    w, V = np.linalg.eig(A)
    if not np.linalg.cond(V) < 1e10:
        raise ValueError("too few eigenvectors")
    return np.linalg.solve(V.T, (V * w**n).T).T.real


# %% multiplies n times, after a look at the rank of V
def matrix_power_by_diagonalisation(A, n):
    if n not in range(10**9):
        raise ValueError("a whole number, 0 or more")
    A = np.asarray(A).astype(float)
    rows = A.shape[0]
    if A.shape != (rows, rows):
        raise ValueError("not square")
    if np.linalg.matrix_rank(np.linalg.eig(A)[1]) < rows:
        raise ValueError("defective")
    result = np.eye(rows)
    for _ in range(n):
        result = result @ A
    return result


# %% np.linalg.matrix_power, with a look at the smallest singular value
def matrix_power_by_diagonalisation(A, n):
    A = np.array(A, float)
    if n < 0 or A.ndim != 2 or np.ptp(A.shape):
        raise ValueError
    sizes = np.linalg.svd(np.linalg.eig(A)[1], compute_uv=False)
    if sizes[-1] < 1e-10 * sizes[0]:
        raise ValueError("no basis of eigenvectors")
    return np.linalg.matrix_power(A, n)


# %% adds up one matrix of rank 1 for each eigenvalue, in lists, with eigh where A is symmetric
def matrix_power_by_diagonalisation(A, n):
    A = np.array(A, dtype=float)
    if not (A.ndim == 2 and A.shape[0] == A.shape[1] and n >= 0):
        raise ValueError("not a square matrix, or a negative power")
    values, V = np.linalg.eigh(A) if np.array_equal(A, A.T) else np.linalg.eig(A)
    if np.linalg.cond(V) > 1e12:
        raise ValueError("not diagonalisable")
    W = np.linalg.inv(V)
    total = sum(complex(value) ** int(n) * np.outer(V[:, i], W[i]) for i, value in enumerate(values))
    return [[entry.real for entry in row] for row in total]
