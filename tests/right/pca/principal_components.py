# %% np.linalg.eig of np.cov, sorted, the real parts
def principal_components(X, k):
    X = np.array(X, dtype=float)
    if k < 1 or k > X.shape[1]:
        raise ValueError("k")
    S = np.atleast_2d(np.cov(X.T))
    values, vectors = np.linalg.eig(S)
    order = np.argsort(-values.real, kind="stable")[:k]
    return X.mean(axis=0), vectors[:, order].real


# %% the full SVD of the centred data
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    N, D = X.shape
    if k not in range(1, D + 1):
        raise ValueError(f"k = {k}")
    mean = X.mean(axis=0)
    Vt = np.linalg.svd(X - mean)[2]
    return mean, -Vt[:k].T


# %% covariance with loops and lists, Jacobi rotations
def principal_components(X, k):
    N, D = len(X), len(X[0])
    if not 0 < k <= D:
        raise ValueError("k should be 1 to D")
    mean = [sum(float(row[j]) for row in X) / N for j in range(D)]
    C = [[float(row[j]) - mean[j] for j in range(D)] for row in X]
    A = [[sum(c[i] * c[j] for c in C) / N for j in range(D)] for i in range(D)]
    V = [[float(i == j) for j in range(D)] for i in range(D)]
    largest = max(A[i][i] for i in range(D))
    for _ in range(15):
        for p in range(D):
            for q in range(p + 1, D):
                if abs(A[p][q]) <= 1e-15 * largest:
                    continue
                angle = 0.5 * np.arctan2(2 * A[p][q], A[p][p] - A[q][q])
                c, s = float(np.cos(angle)), float(np.sin(angle))
                for M in (A, V):
                    for row in M:
                        row[p], row[q] = c * row[p] + s * row[q], c * row[q] - s * row[p]
                for j in range(D):
                    A[p][j], A[q][j] = c * A[p][j] + s * A[q][j], c * A[q][j] - s * A[p][j]
    order = sorted(range(D), key=lambda i: -A[i][i])[:k]
    return mean, [[V[j][i] for i in order] for j in range(D)]


# %% scipy's eigh for the k largest alone
def principal_components(X, k):
    from scipy.linalg import eigh

    X = np.asarray(X) * 1.0
    D = len(X[0])
    if not 1 <= k <= D:
        raise ValueError
    mean = np.sum(X, axis=0) / len(X)
    S = np.einsum("ni,nj->ij", X - mean, X - mean)
    vectors = eigh(S, subset_by_index=[D - k, D - 1])[1]
    return mean, np.fliplr(vectors)


# %% an outer product for each sample, and columns put together one by one
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if k <= 0:
        raise ValueError("k is too small")
    if k > len(X.T):
        raise ValueError("k is too large")
    mean = X.mean(0)
    S = sum(np.outer(x - mean, x - mean) for x in X) / len(X)
    values, vectors = np.linalg.eigh(S)
    return [mean, np.stack([vectors[:, -1 - i] for i in range(k)], axis=1)]
