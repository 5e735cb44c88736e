# %% np.linalg.eig, sorted by np.argsort
def eigen_sorted(S):
    values, vectors = np.linalg.eig(np.array(S, dtype=float))
    order = np.argsort(values)[::-1]
    return values[order], vectors[:, order]


# %% scipy, with every second sign turned, as lists
def eigen_sorted(S):
    import scipy.linalg

    values, vectors = scipy.linalg.eigh(np.asarray(S, dtype=float))
    vectors = vectors[:, ::-1] * (-1.0) ** np.arange(len(values))
    return [list(values[::-1]), vectors.tolist()]


# %% Jacobi rotations, with loops and lists
def eigen_sorted(S):
    A = [[float(x) for x in row] for row in S]
    D = len(A)
    V = [[float(i == j) for j in range(D)] for i in range(D)]
    for _ in range(60):
        for p in range(D):
            for q in range(p + 1, D):
                if A[p][q] == 0:
                    continue
                angle = 0.5 * np.arctan2(2 * A[p][q], A[p][p] - A[q][q])
                c, s = float(np.cos(angle)), float(np.sin(angle))
                for M in (A, V):
                    for row in M:
                        row[p], row[q] = c * row[p] + s * row[q], c * row[q] - s * row[p]
                for j in range(D):
                    A[p][j], A[q][j] = c * A[p][j] + s * A[q][j], c * A[q][j] - s * A[p][j]
    pairs = sorted(((A[i][i], [V[j][i] for j in range(D)]) for i in range(D)), key=lambda pair: -pair[0])
    return np.array([value for value, _ in pairs]), np.array([vector for _, vector in pairs]).T


# %% the SVD of a matrix that was moved until nothing is negative
def eigen_sorted(S):
    S = np.asarray(S, dtype=float)
    shift = np.linalg.norm(S)
    U, s, _ = np.linalg.svd(S + shift * np.eye(len(S)))
    return s - shift, U


# %% pairs of value and vector, sorted in Python
def eigen_sorted(S):
    values, vectors = np.linalg.eigh(np.asarray(S) * 1.0)
    pairs = [(values[i], vectors[:, i]) for i in range(len(values))]
    pairs.sort(key=lambda pair: pair[0], reverse=True)
    return np.array([p[0] for p in pairs]), np.column_stack([p[1] for p in pairs])
