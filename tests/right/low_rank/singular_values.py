# %% roots of the eigenvalues of the smaller square
def singular_values(A):
    A = np.array(A, dtype=float)
    m, n = A.shape
    square = A.T @ A if n <= m else A @ A.T
    values = np.linalg.eigvalsh(square)
    return np.sqrt(np.maximum(values, 0))[::-1]


# %% always AᵀA, by eig, without the sign of rounding, cut to the first min(m, n)
def singular_values(A):
    A = np.asarray(A, dtype=float)
    values, _ = np.linalg.eig(A.T @ A)
    values = np.sort(np.abs(values.real))[::-1]
    return np.sqrt(values[: min(A.shape)])


# %% Jacobi: turn pairs of columns until all are perpendicular, with loops and lists only
def singular_values(A):
    columns = [[float(x) for x in column] for column in zip(*A)]
    if len(columns) > len(columns[0]):
        columns = [[float(x) for x in row] for row in A]
    for _ in range(60):
        for i in range(len(columns)):
            for j in range(i):
                p, q = columns[i], columns[j]
                a, b = sum(x * x for x in p), sum(x * x for x in q)
                c = sum(x * y for x, y in zip(p, q))
                if abs(c) <= 1e-15 * (a * b) ** 0.5 or c == 0:
                    continue
                z = (b - a) / (2 * c)
                t = (1 if z >= 0 else -1) / (abs(z) + (1 + z * z) ** 0.5)
                cos = 1 / (1 + t * t) ** 0.5
                sin = cos * t
                columns[i] = [cos * x - sin * y for x, y in zip(p, q)]
                columns[j] = [sin * x + cos * y for x, y in zip(p, q)]
    lengths = [sum(x * x for x in column) ** 0.5 for column in columns]
    return sorted(lengths, reverse=True)


# %% scipy
def singular_values(A):
    from scipy.linalg import svdvals

    return svdvals(np.asarray(A, dtype=float))


# %% the middle part of the whole decomposition, as a list
def singular_values(A):
    U, s, Vt = np.linalg.svd(np.array(A))
    return list(s)


# %% the positive eigenvalues of a symmetric matrix with A and Aᵀ beside the diagonal
def singular_values(A):
    A = np.asarray(A, dtype=float)
    m, n = A.shape
    big = np.zeros((m + n, m + n))
    big[:m, m:] = A
    big[m:, :m] = A.T
    values = sorted(np.linalg.eigvalsh(big), reverse=True)[: min(m, n)]
    return [max(v, 0.0) for v in values]


# %% QR steps on AᵀA until it is diagonal
def singular_values(A):
    A = np.asarray(A, dtype=float)
    S = A.T @ A if A.shape[1] < A.shape[0] else A @ A.T
    for _ in range(300):
        Q, R = np.linalg.qr(S)
        S = R @ Q
    values = np.linalg.eigvalsh((S + S.T) / 2)
    values[values < 0] = 0
    return np.flip(np.sqrt(values))
