# %% the covariance matrix in place of the SVD
# says: rounding wipes it out
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    B = np.linalg.eigh(C.T @ C / len(X))[1][:, ::-1][:, :k]
    return C @ B @ B.T + mean


# %% the SVD of S
# says: rounding wipes it out
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    B = np.linalg.svd(C.T @ C / len(X))[0][:, :k]
    return C @ B @ B.T + mean


# %% forgets full_matrices=False
# says: full_matrices=False
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    B = np.linalg.svd(X - mean)[2][:k].T
    return (X - mean) @ B @ B.T + mean


# %% takes Vt for V
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    U, s, V = np.linalg.svd(X - mean)
    B = V[:, :k]
    return (X - mean) @ B @ B.T + mean


# %% leaves the singular values out
# says: The singular values are missing
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    return U[:, :k] @ Vt[:k] + mean


# %% forgets the mean at the end
# says: The mean is missing
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    U, s, Vt = np.linalg.svd(X - X.mean(axis=0), full_matrices=False)
    return U[:, :k] * s[:k] @ Vt[:k]


# %% does not centre
# says: not centred
def pca_svd(X, k):
    U, s, Vt = np.linalg.svd(np.asarray(X, dtype=float), full_matrices=False)
    return U[:, :k] * s[:k] @ Vt[:k]


# %% turns the order round, as with eigh
# says: come sorted, the largest first
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    B = Vt[::-1][:k].T
    return (X - mean) @ B @ B.T + mean


# %% keeps all singular values
# says: nothing was left out
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    return U * s @ Vt + mean


# %% stops at the coordinates
# says: These are the coordinates
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    U, s, Vt = np.linalg.svd(X - X.mean(axis=0), full_matrices=False)
    return U[:, :k] * s[:k]


# %% multiplies rows of U by the singular values
# says: In this call the shapes are
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    U, s, Vt = np.linalg.svd(X - mean, full_matrices=False)
    return s[:k] @ U[:, :k] @ Vt[:k] + mean


# %% standardises
# says: do not scale
def pca_svd(X, k):
    X = np.asarray(X, dtype=float)
    mean, std = X.mean(axis=0), X.std(axis=0)
    std = np.where(std == 0, 1, std)
    U, s, Vt = np.linalg.svd((X - mean) / std, full_matrices=False)
    return U[:, :k] * s[:k] @ Vt[:k] * std + mean
