# %% Gram and Schmidt, with loops and lists
def projection_matrix(B):
    D, k = len(B), len(B[0])
    finished = []
    for j in range(k):
        b = [float(B[i][j]) for i in range(D)]
        own = sum(v * v for v in b) ** 0.5
        for _ in range(2):
            for q in finished:
                s = sum(u * v for u, v in zip(q, b))
                b = [v - s * u for u, v in zip(q, b)]
        length = sum(v * v for v in b) ** 0.5
        if length <= 1e-9 * own:
            raise ValueError("dependent columns")
        finished.append([v / length for v in b])
    return [[sum(q[i] * q[j] for q in finished) for j in range(D)] for i in range(D)]


# %% QR of columns of length 1
def projection_matrix(B):
    B = np.array(B, dtype=float)
    if B.shape[1] > B.shape[0] or not np.all(np.any(B, axis=0)):
        raise ValueError("dependent columns")
    Q, R = np.linalg.qr(B / np.linalg.norm(B, axis=0))
    if np.min(np.abs(np.diag(R))) < 1e-9:
        raise ValueError("dependent columns")
    return Q @ Q.T


# %% singular vectors
def projection_matrix(B):
    B = np.array(B, dtype=float)
    lengths = np.sqrt((B**2).sum(axis=0))
    if 0 in lengths:
        raise ValueError("a zero column")
    U, s, Vt = np.linalg.svd(B / lengths, full_matrices=False)
    if len(s) < B.shape[1] or s[-1] <= 1e-10 * s[0]:
        raise ValueError("dependent columns")
    return U @ U.T


# %% the pseudo-inverse of columns of length 1
def projection_matrix(B):
    B = np.asarray(B) / 1.0
    norms = np.linalg.norm(B, axis=0)
    if min(norms) == 0:
        raise ValueError("a zero column")
    B = B / norms
    if np.linalg.matrix_rank(B, rtol=1e-8) != B.shape[1]:
        raise ValueError("dependent columns")
    return B @ np.linalg.pinv(B)


# %% equations solved, the columns with their own lengths
def projection_matrix(B):
    B = np.array(B, dtype=float)
    k = B.shape[1]
    norms = np.linalg.norm(B, axis=0)
    if np.any(norms == 0) or np.linalg.matrix_rank(B / norms, rtol=1e-10) < k:
        raise ValueError("dependent columns")
    return B @ np.linalg.solve(B.T @ B, B.T)


# %% one line after the other is taken away from the identity
def projection_matrix(B):
    B = np.array(B, dtype=float)
    D, k = B.shape
    left = np.eye(D)
    for j in range(k):
        own = np.linalg.norm(B[:, j])
        b = left @ (left @ B[:, j])
        if np.linalg.norm(b) <= 1e-9 * own:
            raise ValueError(f"column {j} depends on those before it")
        b = b / np.linalg.norm(b)
        left = left - np.outer(b, b)
    return np.eye(D) - left
