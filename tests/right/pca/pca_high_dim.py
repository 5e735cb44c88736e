# %% projects in the space of the samples: nothing is divided at all
def pca_high_dim(X, k):
    X = np.array(X, dtype=float)
    mean = X.mean(axis=0)
    V = np.linalg.eigh((X - mean) @ (X - mean).T)[1][:, -k:]
    return V @ (V.T @ (X - mean)) + mean


# %% by the formula, one eigenvector after the other
def pca_high_dim(X, k):
    X = np.asarray(X) + 0.0
    N = len(X)
    mean = np.mean(X, axis=0)
    C = X - mean
    values, V = np.linalg.eigh(C @ C.T / N)
    rebuilt = np.tile(mean, (N, 1))
    for i in range(N - 1, N - 1 - min(k, N), -1):
        if values[i] > 1e-10 * values[-1]:
            u = C.T @ V[:, i] / np.sqrt(N * values[i])
            rebuilt += np.outer(C @ u, u)
    return rebuilt


# %% np.linalg.eig, real parts, sorted
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(0)
    K = np.cov(X - mean, bias=True) * 0 + (X - mean) @ (X - mean).T / X.shape[0]
    values, V = np.linalg.eig(K)
    order = np.argsort(-values.real)[:k]
    values, V = values.real[order], V.real[:, order]
    big = values > 1e-11 * np.abs(values).max()
    B = (X - mean).T @ V[:, big] / np.sqrt(len(X) * values[big])
    return (X - mean) @ B @ B.T + mean


# %% the thin SVD, which needs no (D, D) array either
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    return (U[:, :k] * s[:k]) @ Vt[:k] + mean


# %% an orthonormal basis of the samples by QR, and PCA with a small matrix in it
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    Q, R = np.linalg.qr((X - mean).T)
    small = np.linalg.eigh(R @ R.T)[1][:, ::-1][:, :k]
    B = Q @ small
    return (X - mean) @ B @ B.T + mean


# %% dot products in loops, zero columns kept as zeros
def pca_high_dim(X, k):
    X = [np.asarray(row, dtype=float) for row in X]
    N = len(X)
    mean = sum(X) / N
    C = [row - mean for row in X]
    K = np.array([[float(a @ b) / N for b in C] for a in C])
    values, V = np.linalg.eigh(K)
    rebuilt = [mean.copy() for _ in range(N)]
    for i in reversed(range(N - k, N)):
        u = sum(V[n, i] * C[n] for n in range(N))
        length = np.sqrt(N * values[i]) if values[i] > 1e-12 * values[-1] else np.inf
        u = u / length
        for n in range(N):
            rebuilt[n] = rebuilt[n] + (C[n] @ u) * u
    return rebuilt
