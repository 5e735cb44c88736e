# %% no weights
# says: errors are left out
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-10) < A.shape[1]:
        raise ValueError("rank")
    return np.linalg.lstsq(A, y)[0]


# %% weights 1 / sigma
# says: weights are 1 / sigma. They are
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-10) < A.shape[1]:
        raise ValueError("rank")
    w = 1 / np.broadcast_to(np.asarray(sigma, dtype=float), y.shape)
    return np.linalg.solve((A.T * w) @ A, (A.T * w) @ y)


# %% weights sigma
# says: weights are sigma:
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-10) < A.shape[1]:
        raise ValueError("rank")
    w = np.broadcast_to(np.asarray(sigma, dtype=float), y.shape)
    return np.linalg.solve((A.T * w) @ A, (A.T * w) @ y)


# %% weights sigma squared
# says: weights are sigma**2
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-10) < A.shape[1]:
        raise ValueError("rank")
    w = np.broadcast_to(np.asarray(sigma, dtype=float), y.shape) ** 2
    return np.linalg.solve((A.T * w) @ A, (A.T * w) @ y)


# %% divides by sigma and weighs again
# says: applied twice
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-10) < A.shape[1]:
        raise ValueError("rank")
    s = np.broadcast_to(np.asarray(sigma, dtype=float), y.shape)
    A, y, w = A / s[:, None], y / s, 1 / s**2
    return np.linalg.solve((A.T * w) @ A, (A.T * w) @ y)


# %% scales y alone
# says: only y is divided
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-10) < A.shape[1]:
        raise ValueError("rank")
    return np.linalg.lstsq(A, y / np.asarray(sigma, dtype=float))[0]


# %% weights on one side only
# says: missing on the left
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-10) < A.shape[1]:
        raise ValueError("rank")
    w = 1 / np.broadcast_to(np.asarray(sigma, dtype=float), y.shape) ** 2
    return np.linalg.solve(A.T @ A, (A.T * w) @ y)


# %% refuses nothing
# says: the second column is twice the first
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    s = np.broadcast_to(np.asarray(sigma, dtype=float), y.shape)
    return np.linalg.lstsq(A / s[:, None], y / s)[0]


# %% leaves it to solve to notice dependence
# says: rounding hides it
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    w = 1 / np.broadcast_to(np.asarray(sigma, dtype=float), y.shape) ** 2
    return np.linalg.solve((A.T * w) @ A, (A.T * w) @ y)


# %% an absolute limit for the determinant
# says: refuses arguments that are allowed
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if len(A) < A.shape[1] or np.linalg.det(A.T @ A) < 1e-10:
        raise ValueError("dependent")
    w = 1 / np.broadcast_to(np.asarray(sigma, dtype=float), y.shape) ** 2
    return np.linalg.solve((A.T * w) @ A, (A.T * w) @ y)


# %% the parameters from the last to the first
# says: in the wrong order
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-10) < A.shape[1]:
        raise ValueError("rank")
    s = np.broadcast_to(np.asarray(sigma, dtype=float), y.shape)
    return np.linalg.lstsq(A / s[:, None], y / s)[0][::-1]


# %% the predictions
# says: these are the predictions
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if np.linalg.matrix_rank(A, rtol=1e-10) < A.shape[1]:
        raise ValueError("rank")
    s = np.broadcast_to(np.asarray(sigma, dtype=float), y.shape)
    p = np.linalg.lstsq(A / s[:, None], y / s)[0]
    return p if len(p) == 1 else A @ p


# %% all that lstsq returns
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    s = np.broadcast_to(np.asarray(sigma, dtype=float), y.shape)
    return np.linalg.lstsq(A / s[:, None], y / s)


# %% works in uint8
# says: outgrew uint8
def least_squares(A, y, sigma):
    A, y = np.asarray(A), np.asarray(y)
    if np.linalg.matrix_rank(A, rtol=1e-10) < A.shape[1]:
        raise ValueError("rank")
    w = 1 / np.broadcast_to(np.asarray(sigma), y.shape) ** 2
    return np.linalg.solve((A.T * w) @ A, (A.T * w) @ y)


# %% the rank with NumPy's own limit
# says: less than 1e-10 times the largest
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if np.linalg.matrix_rank(A) < A.shape[1]:
        raise ValueError("rank")
    s = np.broadcast_to(np.asarray(sigma, dtype=float), y.shape)
    return np.linalg.lstsq(A / s[:, None], y / s)[0]


# %% too strict: the condition of the normal equations
# says: refuses arguments that are allowed
def least_squares(A, y, sigma):
    A, y = np.asarray(A, dtype=float), np.asarray(y, dtype=float)
    if len(A) < A.shape[1] or np.linalg.cond(A.T @ A) > 1e10:
        raise ValueError("rank")
    s = np.broadcast_to(np.asarray(sigma, dtype=float), y.shape)
    return np.linalg.lstsq(A / s[:, None], y / s)[0]
