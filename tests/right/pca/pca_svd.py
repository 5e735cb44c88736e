# %% B from the rows of Vt
def pca_svd(X, k):
    X = np.array(X, dtype=float)
    mean = X.mean(axis=0)
    B = np.linalg.svd(X - mean, full_matrices=False).Vh[:k].T
    return (X - mean) @ B @ B.T + mean


# %% scipy, a sum of outer products
def pca_svd(X, k):
    import scipy.linalg

    X = np.asarray(X) * 1.0
    mean = np.mean(X, 0)
    U, s, Vt = scipy.linalg.svd(X - mean, full_matrices=False)
    return mean + sum(s[i] * np.outer(U[:, i], Vt[i]) for i in range(k))


# %% the SVD of the transposed data, all others set to zero
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    U, s, Vt = np.linalg.svd((X - mean).T, full_matrices=False)
    s[k:] = 0
    return (U @ np.diag(s) @ Vt).T + mean


# %% one-sided Jacobi rotations of the samples, with loops
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    A = (X - mean).copy()
    flip = A.shape[0] > A.shape[1]
    A = A.T.copy() if flip else A
    n = len(A)
    W = np.eye(n)
    for _ in range(30):
        most = 0.0
        for p in range(n):
            for q in range(p + 1, n):
                a, b, c = A[p] @ A[p], A[q] @ A[q], A[p] @ A[q]
                if abs(c) <= 1e-16 * np.sqrt(a * b) or c == 0:
                    continue
                most = max(most, abs(c) / np.sqrt(a * b))
                t = 0.5 * np.arctan2(2 * c, a - b)
                cos, sin = np.cos(t), np.sin(t)
                A[p], A[q] = cos * A[p] + sin * A[q], cos * A[q] - sin * A[p]
                W[p], W[q] = cos * W[p] + sin * W[q], cos * W[q] - sin * W[p]
        if most < 1e-15:
            break
    best = np.argsort(-np.sum(A**2, axis=1))[:k]
    rebuilt = W[best].T @ A[best]
    return (rebuilt.T if flip else rebuilt) + mean


# %% scikit-learn with the full SVD
def pca_svd(X, k):
    from sklearn.decomposition import PCA

    X = np.asarray(X, dtype=float)
    model = PCA(k, svd_solver="full")
    return model.inverse_transform(model.fit_transform(X))
