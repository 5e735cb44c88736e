# %% loops, returned as a list of lists
def projection_matrix_1d(b):
    b = [float(entry) for entry in b]
    square = sum(entry**2 for entry in b)
    if square == 0:
        raise ValueError("b is zero")
    return [[s * t / square for t in b] for s in b]


# %% a column times a row, both of length 1
def projection_matrix_1d(b):
    b = np.array(b, dtype=float).reshape(-1, 1)
    length = np.linalg.norm(b)
    if length == 0:
        raise ValueError("b is zero")
    u = b / length
    return u @ u.T


# %% broadcasting
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if np.all(b == 0):
        raise ValueError("b is zero")
    return b[:, None] * b[None, :] / np.sum(b**2)


# %% what the perpendicular directions leave
def projection_matrix_1d(b):
    b = np.asarray(b) / 1.0
    if np.max(np.abs(b)) == 0:
        raise ValueError("b is zero")
    Q, _ = np.linalg.qr(b[:, np.newaxis], mode="complete")
    rest = Q[:, 1:]
    return np.eye(len(b)) - rest @ rest.T


# %% by the pseudo-inverse
def projection_matrix_1d(b):
    b = np.asarray(b, dtype=float)[:, np.newaxis]
    if not np.any(b):
        raise ValueError("b is zero")
    return b @ np.linalg.pinv(b)


# %% column by column: where the basis vectors go
def projection_matrix_1d(b):
    b = np.asarray(b, dtype=float)
    square = np.einsum("i,i->", b, b)
    if square == 0.0:
        raise ValueError("b is zero")
    P = np.zeros((len(b), len(b)))
    for j, e in enumerate(np.eye(len(b))):
        P[:, j] = (e @ b) / square * b
    return P
