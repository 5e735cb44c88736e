# %% forgets the inverse
# says: the inverse in the middle is missing
def projection_matrix(B):
    B = np.array(B, dtype=float)
    if not np.linalg.norm(B, axis=0).all() or np.linalg.matrix_rank(B / np.linalg.norm(B, axis=0), rtol=1e-10) < B.shape[1]:
        raise ValueError("dependent")
    return B @ B.T


# %% columns of length 1, and no inverse
# says: dividing by the lengths does not make the columns perpendicular
def projection_matrix(B):
    B = np.array(B, dtype=float)
    lengths = np.linalg.norm(B, axis=0)
    if not lengths.all() or np.linalg.matrix_rank(B / lengths, rtol=1e-10) < B.shape[1]:
        raise ValueError("dependent")
    B = B / lengths
    return B @ B.T


# %% forgets to invert
# says: its INVERSE belongs there
def projection_matrix(B):
    B = np.array(B, dtype=float)
    return B @ (B.T @ B) @ B.T


# %% inverts entry by entry
# says: invert each entry alone
def projection_matrix(B):
    B = np.array(B, dtype=float)
    return B @ (B.T @ B) ** -1 @ B.T


# %% divides by one number
# says: which is right for one column only
def projection_matrix(B):
    B = np.array(B, dtype=float)
    return B @ B.T / np.trace(B.T @ B)


# %% stops before the last product
# says: B is missing on the left
def projection_matrix(B):
    B = np.array(B, dtype=float)
    return np.linalg.inv(B.T @ B) @ B.T


# %% the factors in the wrong order
# says: B.T stands on the RIGHT
def projection_matrix(B):
    B = np.array(B, dtype=float)
    return np.linalg.inv(B.T @ B) @ B.T @ B


# %% the identity minus P
# says: this is I - P
def projection_matrix(B):
    B = np.array(B, dtype=float)
    return np.eye(len(B)) - B @ np.linalg.pinv(B)


# %% takes the basis from the rows
# says: with a singular matrix have no single solution
def projection_matrix(B):
    B = np.array(B, dtype=float).T
    return B @ np.linalg.solve(B.T @ B, B.T)


# %% leaves uint8 as it is
# says: outgrew uint8
def projection_matrix(B):
    B = np.asarray(B)
    unit = B / np.maximum(np.linalg.norm(B, axis=0), 1e-300)
    if np.linalg.matrix_rank(unit, rtol=1e-10) < B.shape[1]:
        raise ValueError("dependent")
    return B @ np.linalg.inv(B.T @ B) @ B.T


# %% leaves it to NumPy to notice dependent columns
# says: it should raise ValueError
def projection_matrix(B):
    B = np.array(B, dtype=float)
    B = B / np.linalg.norm(B, axis=0)
    return B @ np.linalg.pinv(B)


# %% compares the determinant with 0
# says: it should raise ValueError
def projection_matrix(B):
    B = np.array(B, dtype=float)
    if np.linalg.det(B.T @ B) == 0:
        raise ValueError("dependent")
    Q, R = np.linalg.qr(B)
    return Q @ Q.T


# %% a border for the determinant that knows no units
# says: is this test too strict
def projection_matrix(B):
    B = np.array(B, dtype=float)
    if np.linalg.det(B.T @ B) < 1e-9:
        raise ValueError("dependent")
    return B @ np.linalg.inv(B.T @ B) @ B.T


# %% counts the rank without dividing by the lengths
# says: is this test too strict
def projection_matrix(B):
    B = np.array(B, dtype=float)
    if np.linalg.matrix_rank(B, rtol=1e-10) < B.shape[1]:
        raise ValueError("dependent")
    return B @ np.linalg.inv(B.T @ B) @ B.T


# %% NumPy's own border for the rank, which is near rounding
# says: at most 1e-10 counts as dependent
def projection_matrix(B):
    B = np.array(B, dtype=float)
    lengths = np.linalg.norm(B, axis=0)
    if not lengths.all() or np.linalg.matrix_rank(B / lengths) < B.shape[1]:
        raise ValueError("dependent")
    Q, R = np.linalg.qr(B / lengths)
    return Q @ Q.T


# %% the pseudo-inverse of columns as they come
# says: divide each column by its length before all else
def projection_matrix(B):
    B = np.array(B, dtype=float)
    lengths = np.linalg.norm(B, axis=0)
    if not lengths.all() or np.linalg.matrix_rank(B / lengths, rtol=1e-10) < B.shape[1]:
        raise ValueError("dependent")
    return B @ np.linalg.pinv(B)


# %% divides by the length of a zero column
# says: which is no direction
def projection_matrix(B):
    B = np.array(B, dtype=float)
    B = np.nan_to_num(B / np.linalg.norm(B, axis=0))
    if B.any(axis=0).all() and np.linalg.matrix_rank(B, rtol=1e-10) < B.shape[1]:
        raise ValueError("dependent")
    return B @ np.linalg.pinv(B)


# %% forgets that more columns than rows are dependent
# says: three columns of two entries
def projection_matrix(B):
    B = np.array(B, dtype=float)
    lengths = np.linalg.norm(B, axis=0)
    if not lengths.all():
        raise ValueError("dependent")
    U, s, Vt = np.linalg.svd(B / lengths, full_matrices=False)
    if s.min() <= 1e-10 * s.max():
        raise ValueError("dependent")
    return U @ U.T


# %% knows only two columns
# says: only the first two columns were used
def projection_matrix(B):
    B = np.array(B, dtype=float)
    a = B[:, 0] / np.linalg.norm(B[:, 0])
    P = np.outer(a, a)
    if B.shape[1] > 1:
        c = B[:, 1] - P @ B[:, 1]
        if np.linalg.norm(c) <= 1e-9 * np.linalg.norm(B[:, 1]):
            raise ValueError("dependent")
        P = P + np.outer(c, c) / (c @ c)
    return P
