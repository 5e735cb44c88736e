# %% forgets to add the mean
# says: The mean is missing
def pca(X, k):
    mean, B = principal_components(X, k)
    return (X - mean) @ B @ B.T


# %% projects X and not X - mean, and adds the mean
# says: Project X - mean
def pca(X, k):
    mean, B = principal_components(X, k)
    return np.asarray(X) @ B @ B.T + mean


# %% projects X and forgets the mean altogether
# says: X was projected without subtracting the mean
def pca(X, k):
    _, B = principal_components(X, k)
    return np.asarray(X) @ B @ B.T


# %% stops at the coordinates
# says: These are the coordinates
def pca(X, k):
    mean, B = principal_components(X, k)
    return (X - mean) @ B


# %% keeps the directions of least variance
# says: LEAST variance
def pca(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    B = np.linalg.eigh(np.atleast_2d(np.cov(X, rowvar=False)))[1][:, :k]
    return (X - mean) @ B @ B.T + mean


# %% rows for columns
# says: Eigenvectors are columns
def pca(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    B = np.linalg.eigh((X - mean).T @ (X - mean))[1][:, ::-1][:k].T
    return (X - mean) @ B @ B.T + mean


# %% standardises first, and scales back
# says: do not scale
def pca(X, k):
    X = np.asarray(X, dtype=float)
    std = X.std(axis=0)
    Z = (X - X.mean(axis=0)) / np.where(std == 0, 1, std)
    B = np.linalg.eigh(Z.T @ Z)[1][:, ::-1][:, :k]
    return Z @ B @ B.T * std + X.mean(axis=0)


# %% works with the standardised data to the end
# says: still standardised
def pca(X, k):
    X = np.asarray(X, dtype=float)
    std = X.std(axis=0)
    Z = (X - X.mean(axis=0)) / np.where(std == 0, 1, std)
    B = np.linalg.eigh(Z.T @ Z)[1][:, ::-1][:, :k]
    return Z @ B @ B.T


# %% directions from data that were not centred
# says: The directions come from data that were not centred
def pca(X, k):
    X = np.asarray(X, dtype=float)
    B = np.linalg.eigh(X.T @ X / len(X))[1][:, ::-1][:, :k]
    return (X - X.mean(axis=0)) @ B @ B.T + X.mean(axis=0)


# %% nothing is centred
# says: subtract the mean first
def pca(X, k):
    X = np.asarray(X, dtype=float)
    B = np.linalg.eigh(X.T @ X / len(X))[1][:, ::-1][:, :k]
    return X @ B @ B.T


# %% keeps all components
# says: nothing was left out
def pca(X, k):
    X = np.asarray(X, dtype=float)
    B = np.linalg.eigh(np.atleast_2d(np.cov(X, rowvar=False)))[1]
    return (X - X.mean(axis=0)) @ B @ B.T + X.mean(axis=0)


# %% multiplies B the wrong way round
# says: In this call the shapes are
def pca(X, k):
    mean, B = principal_components(X, k)
    return (X - mean) @ B.T @ B + mean


# %% needs an array
# says: Lists come too
def pca(X, k):
    mean = X.mean(axis=0)
    C = X - mean
    B = np.linalg.eigh(C.T @ C)[1][:, ::-1][:, :k]
    return C @ B @ B.T + mean


# %% keeps one component more
# says: Only k columns belong into B
def pca(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    Vt = np.linalg.svd(X - mean)[2][: k + 1]
    return (X - mean) @ Vt.T @ Vt + mean


# %% rounds to whole ink, as in the picture
# says: The values are rounded
def pca(X, k):
    mean, B = principal_components(X, k)
    return np.round((X - mean) @ B @ B.T + mean)
