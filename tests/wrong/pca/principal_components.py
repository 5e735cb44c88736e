# %% takes the first columns of eigh
# says: LEAST variance
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    mean = X.mean(axis=0)
    return mean, np.linalg.eigh(np.cov(X, rowvar=False, bias=True))[1][:, :k]


# %% takes the last columns, but leaves their order
# says: in the wrong order
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    mean = X.mean(axis=0)
    return mean, np.linalg.eigh((X - mean).T @ (X - mean))[1][:, -k:]


# %% does not centre
# says: Centre first
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    return X.mean(axis=0), np.linalg.eigh(X.T @ X / len(X))[1][:, ::-1][:, :k]


# %% standardises
# says: does not scale
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    mean = X.mean(axis=0)
    std = X.std(axis=0)
    Z = (X - mean) / np.where(std == 0, 1, std)
    return mean, np.linalg.eigh(Z.T @ Z)[1][:, ::-1][:, :k]


# %% rows of the eigenvectors, transposed
# says: Its columns are the eigenvectors
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    mean = X.mean(axis=0)
    return mean, np.linalg.eigh((X - mean).T @ (X - mean))[1][:, ::-1][:k].T


# %% components as rows, as scikit-learn has them
# says: Rows and columns are exchanged
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    mean = X.mean(axis=0)
    return mean, np.linalg.svd(X - mean)[2][:k]


# %% the thin SVD, which has too few directions when there are few samples
# says: thin SVD gives only min(N, D)
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    mean = X.mean(axis=0)
    return mean, np.linalg.svd(X - mean, full_matrices=False)[2][:k].T


# %% takes U of the SVD
# says: not the columns of U
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    mean = X.mean(axis=0)
    return mean, np.linalg.svd(X - mean)[0][:, :k]


# %% mean of the samples, not of the features
# says: axis=0
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    return X.mean(axis=1), np.linalg.eigh(np.cov(X, rowvar=False, bias=True))[1][:, ::-1][:, :k]


# %% one mean for all numbers
# says: Every feature has its own
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    C = X - X.mean()
    return np.full(X.shape[1], X.mean()), np.linalg.eigh(C.T @ C)[1][:, ::-1][:, :k]


# %% does not look at k
# says: It should raise ValueError
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    return mean, np.linalg.eigh((X - mean).T @ (X - mean))[1][:, ::-1][:, :k]


# %% allows k = 0
# says: k = 0 would leave nothing
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 0 <= k <= X.shape[1]:
        raise ValueError("k")
    mean = X.mean(axis=0)
    return mean, np.linalg.eigh((X - mean).T @ (X - mean))[1][:, ::-1][:, :k]


# %% compares k with the number of samples
# says: refuses arguments that are allowed
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k < min(X.shape):
        raise ValueError("k should be less than N and D")
    mean = X.mean(axis=0)
    return mean, np.linalg.eigh((X - mean).T @ (X - mean))[1][:, ::-1][:, :k]


# %% multiplies the directions by their standard deviations
# says: length 1
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    mean = X.mean(axis=0)
    values, vectors = np.linalg.eigh((X - mean).T @ (X - mean) / len(X))
    return mean, (vectors * np.sqrt(np.maximum(values, 0)))[:, ::-1][:, :k]


# %% returns B alone
# says: be a pair
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    return np.linalg.eigh(np.cov(X, rowvar=False, bias=True))[1][:, ::-1][:, :k]


# %% returns the mean of the centred data
# says: Return the mean that you subtracted
def principal_components(X, k):
    X = np.array(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    X = X - X.mean(axis=0)
    return X.mean(axis=0).round(9), np.linalg.eigh(X.T @ X)[1][:, ::-1][:, :k]


# %% the features with the largest variances
# says: The directions may slant
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    order = np.argsort(-X.var(axis=0))[:k]
    return X.mean(axis=0), np.eye(X.shape[1])[:, order]


# %% the samples' matrix, X Xᵀ
# says: one for each sample
def principal_components(X, k):
    X = np.asarray(X, dtype=float)
    if not 1 <= k <= X.shape[1]:
        raise ValueError("k")
    mean = X.mean(axis=0)
    return mean, np.linalg.eigh((X - mean) @ (X - mean).T / len(X))[1][:, ::-1][:, :k]
