# %% no root
# says: these are squared errors
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    w = 1 / np.broadcast_to(np.asarray(sigma, dtype=float), (len(A),)) ** 2
    return np.diag(np.linalg.inv((A.T * w) @ A))


# %% no diagonal
# says: this is the whole matrix V
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    w = 1 / np.broadcast_to(np.asarray(sigma, dtype=float), (len(A),)) ** 2
    return np.linalg.inv((A.T * w) @ A)


# %% the root of the whole matrix
# says: take the diagonal first
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    w = 1 / np.broadcast_to(np.asarray(sigma, dtype=float), (len(A),)) ** 2
    with np.errstate(all="ignore"):
        return np.sqrt(np.linalg.inv((A.T * w) @ A))


# %% no inverse
# says: invert first
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    w = 1 / np.broadcast_to(np.asarray(sigma, dtype=float), (len(A),)) ** 2
    return np.sqrt(np.diag((A.T * w) @ A))


# %% inverts the diagonal alone
# says: invert the whole matrix
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    w = 1 / np.broadcast_to(np.asarray(sigma, dtype=float), (len(A),)) ** 2
    return 1 / np.sqrt(np.diag((A.T * w) @ A))


# %% weights 1 / sigma
# says: weights are 1 / sigma. They are
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    w = 1 / np.broadcast_to(np.asarray(sigma, dtype=float), (len(A),))
    return np.sqrt(np.diag(np.linalg.inv((A.T * w) @ A)))


# %% weights sigma squared
# says: weights are sigma**2
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    w = np.broadcast_to(np.asarray(sigma, dtype=float), (len(A),)) ** 2
    return np.sqrt(np.diag(np.linalg.inv((A.T * w) @ A)))


# %% no errors of the measurements
# says: errors are left out
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    return np.sqrt(np.diag(np.linalg.inv(A.T @ A)))


# %% weighs twice
# says: applied twice
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    s = np.broadcast_to(np.asarray(sigma, dtype=float), (len(A),))
    A = A / s[:, None]
    return np.sqrt(np.diag(np.linalg.inv((A.T / s**2) @ A)))


# %% sigma must be an array
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    W = np.diag(1 / np.asarray(sigma, dtype=float) ** 2)
    return np.sqrt(np.diag(np.linalg.inv(A.T @ W @ A)))


# %% one sigma for all, their mean
# says: replaced by their mean
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    if len(A) < 3:
        s = np.broadcast_to(np.asarray(sigma, dtype=float), (len(A),))
    else:
        s = np.full(len(A), np.mean(np.asarray(sigma, dtype=float)))
    A = A / s[:, None]
    return np.sqrt(np.diag(np.linalg.inv(A.T @ A)))


# %% works in uint8
# says: outgrew uint8
def parameter_errors(A, sigma):
    A = np.asarray(A)
    w = 1 / np.broadcast_to(np.asarray(sigma), (len(A),)) ** 2
    return np.sqrt(np.diag(np.linalg.inv((A.T * w) @ A)))
