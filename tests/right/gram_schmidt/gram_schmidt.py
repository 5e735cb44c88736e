# %% lists and loops only, column by column
def gram_schmidt(A):
    m, n = len(A), len(A[0])
    finished = []
    for j in range(n):
        b = [float(A[i][j]) for i in range(m)]
        before = sum(x * x for x in b) ** 0.5
        for q in finished:
            share = sum(x * y for x, y in zip(q, b))
            b = [x - share * y for x, y in zip(b, q)]
        after = sum(x * x for x in b) ** 0.5
        if after <= 1e-10 * before:
            finished.append([0.0] * m)
        else:
            finished.append([x / after for x in b])
    return [[finished[j][i] for j in range(n)] for i in range(m)]


# %% the classical projections, taken away twice
def gram_schmidt(A):
    A = np.array(A, dtype=float)
    Q = np.zeros_like(A)
    for j in range(A.shape[1]):
        b = A[:, j].copy()
        for _ in range(2):
            b -= Q @ (Q.T @ b)
        if np.linalg.norm(b) > 1e-10 * np.linalg.norm(A[:, j]):
            Q[:, j] = b / np.linalg.norm(b)
    return Q


# %% cleans all later columns as soon as one is finished
def gram_schmidt(A):
    V = np.array(A, dtype=float)
    lengths = np.linalg.norm(V, axis=0)
    n = V.shape[1]
    for j in range(n):
        r = np.linalg.norm(V[:, j])
        V[:, j] = V[:, j] / r if r > 1e-10 * lengths[j] else 0
        for k in range(j + 1, n):
            V[:, k] -= (V[:, j] @ V[:, k]) * V[:, j]
    return V


# %% a library's QR of the columns kept so far and one more, with the sign set right
def gram_schmidt(A):
    A = np.array(A, dtype=float)
    kept, Q = [], np.zeros(A.shape)
    for j in range(A.shape[1]):
        length = np.linalg.norm(A[:, j])
        if length == 0 or len(kept) == A.shape[0]:
            continue
        q, r = np.linalg.qr(A[:, kept + [j]] / np.linalg.norm(A[:, kept + [j]], axis=0))
        if abs(r[-1, -1]) > 1e-10:
            Q[:, j] = q[:, -1] * np.sign(r[-1, -1])
            kept.append(j)
    return Q


# %% what least squares leave over of each column, after all columns got length 1
def gram_schmidt(A):
    A = np.array(A, dtype=float)
    lengths = np.linalg.norm(A, axis=0)
    U = A / np.where(lengths > 0, lengths, 1)
    kept, result = [], []
    for u in U.T:
        b = u
        if kept:
            basis = np.column_stack(kept)
            b = u - basis @ np.linalg.lstsq(basis, u, rcond=None)[0]
        r = np.linalg.norm(b)
        result.append(b / r if r > 1e-10 else 0 * b)
        if r > 1e-10:
            kept.append(b / r)
    return np.array(result).T


# %% projectors: b is multiplied by I - q q^T for each finished column, zeros are skipped
def gram_schmidt(A: "array_like") -> np.ndarray:
    columns = []
    for a in np.array(A, dtype=float).T:
        b = a
        for q in columns:
            if q.any():
                b = (np.eye(len(a)) - np.outer(q, q)).dot(b)
        if np.sqrt(b @ b) > 1e-10 * np.sqrt(a @ a):
            columns.append(b / np.sqrt(b @ b))
        else:
            columns.append(np.zeros(len(a)))
    return np.stack(columns, axis=1)


# %% Householder reflections that turn each column to an axis
def gram_schmidt(A):
    A = np.array(A, dtype=float)
    m, n = A.shape
    mirrors, Q = [], np.zeros((m, n))
    for j in range(n):
        length = np.linalg.norm(A[:, j])
        b = A[:, j].copy()
        for v in mirrors:
            b -= 2 * (v @ b) * v
        k = len(mirrors)
        if k == m or np.linalg.norm(b[k:]) <= 1e-10 * length:
            continue
        v = np.zeros(m)
        v[k:] = b[k:]
        sign = 1.0 if b[k] >= 0 else -1.0
        v[k] += sign * np.linalg.norm(b[k:])
        mirrors.append(v / np.linalg.norm(v))
        q = np.zeros(m)
        q[k] = -sign
        for v in reversed(mirrors):
            q -= 2 * (v @ q) * v
        Q[:, j] = q
    return Q
