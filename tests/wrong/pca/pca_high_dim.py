# %% does it by the covariance matrix
# says: makes a huge array on the way
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    B = np.linalg.eigh(C.T @ C / len(X))[1][:, ::-1][:, :k]
    return C @ B @ B.T + mean


# %% multiplies B by its transpose first
# says: `B @ B.T`
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    V = np.linalg.eigh(C @ C.T / len(X))[1][:, ::-1][:, :k]
    B = C.T @ V
    length = np.linalg.norm(B, axis=0)
    B = B[:, length > 1e-6 * length[0]] / length[length > 1e-6 * length[0]]
    return C @ (B @ B.T) + mean


# %% does not make the columns of length 1
# says: divide by it
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    B = C.T @ np.linalg.eigh(C @ C.T / len(X))[1][:, ::-1][:, :k]
    return C @ B @ B.T + mean


# %% divides by the root of the eigenvalue, without N
# says: not by √λ
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    values, V = np.linalg.eigh(C @ C.T / len(X))
    values, V = values[::-1][:k], V[:, ::-1][:, :k]
    kept = values > 1e-12 * values[0]
    B = C.T @ V[:, kept] / np.sqrt(values[kept])
    return C @ B @ B.T + mean


# %% divides by the eigenvalue
# says: not by λ
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    values, V = np.linalg.eigh(C @ C.T / len(X))
    values, V = values[::-1][:k], V[:, ::-1][:, :k]
    kept = values > 1e-12 * values[0]
    B = C.T @ V[:, kept] / values[kept]
    return C @ B @ B.T + mean


# %% divides by zero eigenvalues
# says: nan
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    values, V = np.linalg.eigh(C @ C.T / len(X))
    values, V = values[::-1][:k], V[:, ::-1][:, :k]
    B = C.T @ V / np.sqrt(len(X) * values)
    return C @ B @ B.T + mean


# %% forgets the mean at the end
# says: The mean is missing
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    C = X - X.mean(axis=0)
    V = np.linalg.eigh(C @ C.T / len(X))[1][:, ::-1][:, :k]
    return V @ V.T @ C


# %% takes the smallest eigenvalues
# says: LEAST spread
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    V = np.linalg.eigh(C @ C.T / len(X))[1][:, :k]
    return V @ V.T @ C + mean


# %% does not centre
# says: the data were not centred
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    V = np.linalg.eigh(X @ X.T / len(X))[1][:, ::-1][:, :k]
    return V @ V.T @ X


# %% takes the eigenvectors of K for B
# says: In this call the shapes are
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    B = np.linalg.eigh(C @ C.T / len(X))[1][:, ::-1][:, :k]
    return C @ B @ B.T + mean


# %% centres along the wrong axis
# says: not
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=1, keepdims=True)
    C = X - mean
    V = np.linalg.eigh(C @ C.T / len(X))[1][:, ::-1][:, :k]
    return V @ V.T @ C + mean


# %% stops at the coordinates
# says: These are the coordinates
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    C = X - X.mean(axis=0)
    values, V = np.linalg.eigh(C @ C.T / len(X))
    return (V * np.sqrt(np.maximum(len(X) * values, 0)))[:, ::-1][:, :k]


# %% an absolute bound for what counts as 0
# says: Compare each eigenvalue with the LARGEST
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    values, V = np.linalg.eigh(C @ C.T / len(X))
    values, V = values[::-1][:k], V[:, ::-1][:, :k]
    kept = values > 1e-12
    B = C.T @ V[:, kept] / np.sqrt(len(X) * values[kept])
    return C @ B @ B.T + mean


# %% keeps one component more
# says: more than k
def pca_high_dim(X, k):
    X = np.asarray(X, dtype=float)
    mean = X.mean(axis=0)
    C = X - mean
    V = np.linalg.eigh(C @ C.T)[1][:, ::-1][:, : k + 1]
    return V @ (V.T @ C) + mean
