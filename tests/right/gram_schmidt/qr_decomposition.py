# %% the library's, with its rank
def qr_decomposition(A):
    A = np.array(A, dtype=float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError("the columns are dependent")
    return np.linalg.qr(A)


# %% R = Q^T A once Q is there, signs turned round
def qr_decomposition(A):
    A = np.array(A, dtype=float)
    Q = []
    for a in A.T:
        b = a.copy()
        for q in Q:
            b -= (q @ b) * q
        r = np.linalg.norm(b)
        if not r > 1e-10 * np.linalg.norm(a):
            raise ValueError("dependent columns")
        Q.append(-b / r)
    Q = np.array(Q).T
    return Q, Q.T @ A


# %% lists and loops only, returned in a list
def qr_decomposition(A):
    m, n = len(A), len(A[0])
    if m < n:
        raise ValueError("more columns than rows")
    Q, R = [], [[0.0] * n for _ in range(n)]
    for j in range(n):
        b = [float(A[i][j]) for i in range(m)]
        length = sum(x * x for x in b) ** 0.5
        for i, q in enumerate(Q):
            R[i][j] = sum(x * y for x, y in zip(q, b))
            b = [x - R[i][j] * y for x, y in zip(b, q)]
        R[j][j] = sum(x * x for x in b) ** 0.5
        if R[j][j] <= length * 1e-10:
            raise ValueError(f"column {j} is dependent")
        Q.append([x / R[j][j] for x in b])
    return [[[q[i] for q in Q] for i in range(m)], R]


# %% Householder reflections, cut to the first n columns
def qr_decomposition(A):
    A = np.array(A, dtype=float)
    m, n = A.shape
    if n > m:
        raise ValueError(A.shape)
    R, Q = A.copy(), np.eye(m)
    for j in range(n):
        x = R[j:, j]
        if np.linalg.norm(x) <= 1e-10 * np.linalg.norm(A[:, j]):
            raise ValueError("dependent")
        v = x.copy()
        v[0] += np.copysign(np.linalg.norm(x), x[0])
        v /= np.linalg.norm(v)
        R[j:] -= 2 * np.outer(v, v @ R[j:])
        Q[:, j:] -= 2 * np.outer(Q[:, j:] @ v, v)
    return Q[:, :n], np.triu(R[:n])


# %% calls gram_schmidt
def qr_decomposition(A):
    Q = np.asarray(gram_schmidt(A))
    if not Q.any(axis=0).all():
        raise ValueError("a column depends on those before it")
    return Q, np.triu(Q.T @ np.array(A))
