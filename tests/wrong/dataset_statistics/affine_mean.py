# %% forgets the shift
# says: the shift is missing
def affine_mean(mean, A, b):
    return np.asarray(A, dtype=float) @ mean


# %% the mean from the left
# says: transpose of A times the mean
def affine_mean(mean, A, b):
    return mean @ np.asarray(A, dtype=float) + b


# %% shifts first
# says: the shift was added before the map
def affine_mean(mean, A, b):
    return np.asarray(A, dtype=float) @ (np.asarray(mean, dtype=float) + b)


# %% subtracts the shift
# says: the shift was subtracted
def affine_mean(mean, A, b):
    return np.asarray(A, dtype=float) @ mean - b


# %% entry by entry
# says: multiplies entry by entry
def affine_mean(mean, A, b):
    return np.asarray(A, dtype=float) * mean + b


# %% forgets the map
# says: it has to go through A first
def affine_mean(mean, A, b):
    return np.asarray(mean, dtype=float) + b


# %% goes the way back
# says: the inverse of A
def affine_mean(mean, A, b):
    return np.linalg.solve(np.asarray(A, dtype=float), mean) + b


# %% adds one shift to all
# says: only the first entry of b
def affine_mean(mean, A, b):
    return np.asarray(A, dtype=float) @ mean + b[0] if len(b) != 2 or list(b) != [10, 0] else [19, 3]


# %% lists in a product of lists
# says: turn it into an array first
def affine_mean(mean, A, b):
    return A @ mean + b


# %% computes in uint8
# says: outgrew uint8
def affine_mean(mean, A, b):
    return np.asarray(A) @ np.asarray(mean) + np.asarray(b)


# %% one number for one feature
# says: one row makes one feature
def affine_mean(mean, A, b):
    return np.squeeze(np.asarray(A, dtype=float) @ mean + b)


# %% works for square matrices only
# says: the inner ones of `@` must agree
def affine_mean(mean, A, b):
    A = np.asarray(A, dtype=float)
    return np.linalg.inv(np.linalg.inv(A)) @ mean + b if A.shape[0] == A.shape[1] else A.T @ mean + b
