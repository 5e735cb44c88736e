# %% the transpose on the wrong side
# says: this is A.T @ S @ A
def affine_covariance(S, A, b):
    A = np.asarray(A, dtype=float)
    return A.T @ S @ A


# %% A once
# says: this is A @ S
def affine_covariance(S, A, b):
    return np.asarray(A, dtype=float) @ S


# %% A once, from the right
# says: this is S @ A.T
def affine_covariance(S, A, b):
    return np.asarray(S, dtype=float) @ np.transpose(A)


# %% without a transpose
# says: the last factor has to be transposed
def affine_covariance(S, A, b):
    A = np.asarray(A, dtype=float)
    return A @ S @ A


# %% adds the shift
# says: the shift was added
def affine_covariance(S, A, b):
    A = np.asarray(A, dtype=float)
    return A @ S @ A.T + b


# %% adds the squares of the shift
# says: the shift was added
def affine_covariance(S, A, b):
    A = np.asarray(A, dtype=float)
    return A @ S @ A.T + np.outer(b, b)


# %% entry by entry
# says: multiplies entry by entry
def affine_covariance(S, A, b):
    A = np.asarray(A, dtype=float)
    return A * np.asarray(S) * A.T


# %% the new variances alone
# says: variances alone
def affine_covariance(S, A, b):
    A = np.asarray(A, dtype=float)
    return np.diag(A @ S @ A.T)


# %% a diagonal matrix
# says: covariances off the diagonal
def affine_covariance(S, A, b):
    A = np.asarray(A, dtype=float)
    return np.diag(np.diag(A @ S @ A.T))


# %% leaves S as it is
# says: from before the map
def affine_covariance(S, A, b):
    return S


# %% one number for one feature
# says: one row makes one feature
def affine_covariance(S, A, b):
    A = np.asarray(A, dtype=float)
    return np.squeeze(A @ S @ A.T)


# %% uint8
# says: outgrew uint8
def affine_covariance(S, A, b):
    A, S = np.asarray(A), np.asarray(S)
    return A @ S @ A.T


# %% the first product in uint8
# says: turn BOTH matrices into floats
def affine_covariance(S, A, b):
    A, S = np.asarray(A), np.asarray(S)
    return (A @ S).astype(float) @ A.T


# %% the absolute value
# says: the signs are lost
def affine_covariance(S, A, b):
    A = np.asarray(A, dtype=float)
    return np.abs(A @ S @ A.T)
