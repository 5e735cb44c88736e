# %% the functions of exercise 3
def pca(X, k):
    mean, B = principal_components(X, k)
    return (np.asarray(X, dtype=float) - mean) @ B @ B.T + mean


# %% scikit-learn
def pca(X, k):
    from sklearn.decomposition import PCA

    model = PCA(n_components=min(k, len(X)), svd_solver="full").fit(np.asarray(X, dtype=float))
    return model.inverse_transform(model.transform(np.asarray(X, dtype=float)))


# %% a projection matrix, from np.linalg.eig of np.cov
def pca(X, k):
    X = np.array(X, dtype=float)
    values, vectors = np.linalg.eig(np.atleast_2d(np.cov(X.T, bias=True)))
    B = vectors[:, np.argsort(values.real)[::-1][:k]].real
    P = B @ B.T
    return (P @ (X - X.mean(0)).T).T + X.mean(0)


# %% takes the directions of least variance away
def pca(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    D = X.shape[1]
    least = np.linalg.eigh(C.T @ C / len(C))[1][:, : D - k]
    return X - C @ least @ least.T


# %% sample by sample, direction by direction, from the SVD
def pca(X, k):
    X = np.asarray(X) * 1.0
    mean = X.mean(axis=0)
    directions = np.linalg.svd(X - mean)[2][:k]
    result = []
    for x in X:
        rebuilt = mean.copy()
        for u in directions:
            rebuilt = rebuilt + ((x - mean) @ u) * u
        result.append(rebuilt.tolist())
    return result


# %% loops and lists: one direction after the other, squaring S until one column stands out
def pca(X, k):
    N, D = len(X), len(X[0])
    mean = [sum(float(row[j]) for row in X) / N for j in range(D)]
    left = [[float(row[j]) - mean[j] for j in range(D)] for row in X]
    rebuilt = [list(mean) for _ in X]
    for _ in range(k):
        P = np.array(left).T @ np.array(left)
        for _ in range(14):
            P = P @ P / np.linalg.norm(P) ** 2
            P = P / np.abs(P).max()
        j = int(np.argmax(np.abs(P).sum(axis=0)))
        u = P[:, j] / np.linalg.norm(P[:, j])
        for _ in range(3):
            u = np.array(left).T @ (np.array(left) @ u)
            u = u / np.linalg.norm(u)
        for n in range(N):
            z = sum(left[n][i] * float(u[i]) for i in range(D))
            for i in range(D):
                rebuilt[n][i] += z * float(u[i])
                left[n][i] -= z * float(u[i])
    return rebuilt
