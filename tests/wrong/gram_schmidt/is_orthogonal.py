# %% asks for the determinant only
# says: the determinant is 1
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return Q.shape[0] == Q.shape[1] and bool(abs(abs(np.linalg.det(Q)) - 1) < 1e-8)


# %% asks for a determinant of +1 and for orthonormal columns
# says: a determinant of -1 is as good as 1
def is_orthogonal(Q):
    Q = np.array(Q, float)
    if Q.shape[0] != Q.shape[1] or abs(np.linalg.det(Q) - 1) > 1e-8:
        return False
    return bool(np.abs(Q.T @ Q - np.eye(len(Q))).max() <= 1e-8)


# %% lengths of the columns only
# says: both columns have length 1, but
def is_orthogonal(Q):
    Q = np.array(Q, float)
    lengths = np.linalg.norm(Q, axis=0)
    return Q.shape[0] == Q.shape[1] and bool(np.all(np.abs(lengths - 1) < 1e-8))


# %% perpendicular columns only
# says: they don't have length 1
def is_orthogonal(Q):
    Q = np.array(Q, float)
    G = Q.T @ Q
    return Q.shape[0] == Q.shape[1] and bool(np.abs(G - np.diag(np.diag(G))).max() < 1e-8)


# %% Q Q in place of Q^T Q
# says: `Q.T @ Q`
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return Q.shape[0] == Q.shape[1] and bool(np.abs(Q @ Q - np.eye(len(Q))).max() < 1e-8)


# %% multiplies entry by entry
# says: `Q.T @ Q`
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return Q.shape[0] == Q.shape[1] and bool(np.abs(Q.T * Q - np.eye(len(Q))).max() < 1e-8)


# %% equal to the last digit
# says: up to rounding
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return Q.shape[0] == Q.shape[1] and bool(np.all(Q.T @ Q == np.eye(len(Q))))


# %% np.allclose with its own tolerances
# says: rtol=0, atol=1e-8
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return Q.shape[0] == Q.shape[1] and bool(np.allclose(Q.T @ Q, np.eye(len(Q))))


# %% content with perpendicular columns of length 1, square or not
# says: the matrix is not square
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return bool(np.abs(Q.T @ Q - np.eye(Q.shape[1])).max() < 1e-8)


# %% raises an error where the matrix is not square
def is_orthogonal(Q):
    Q = np.array(Q, float)
    if Q.shape[0] != Q.shape[1]:
        raise ValueError("Q must be square")
    return bool(np.abs(Q.T @ Q - np.eye(len(Q))).max() < 1e-8)


# %% compares with the inverse, which singular matrices don't have
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return Q.shape[0] == Q.shape[1] and bool(np.abs(np.linalg.inv(Q) - Q.T).max() < 1e-8)


# %% leaves uint8 as it is
# says: outgrew uint8
def is_orthogonal(Q):
    Q = np.asarray(Q)
    return Q.shape[0] == Q.shape[1] and bool(np.abs(Q.T @ Q - np.eye(len(Q))).max() < 1e-8)


# %% neighbouring columns only
# says: compare all pairs
def is_orthogonal(Q):
    Q = np.array(Q, float)
    m, n = Q.shape
    if m != n or np.any(np.abs(np.linalg.norm(Q, axis=0) - 1) > 1e-8 / 2):
        return False
    return all(bool(abs(Q[:, j] @ Q[:, j + 1]) < 1e-8) for j in range(n - 1))


# %% returns a matrix of True and False
# says: True or False was expected
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return np.abs(Q.T @ Q - np.eye(Q.shape[1])) < 1e-8


# %% returns 1 or 0
# says: True or False was expected
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return 1 if Q.shape[0] == Q.shape[1] and np.abs(Q.T @ Q - np.eye(len(Q))).max() < 1e-8 else 0


# %% compares the sum of all differences, which may cancel
# says: factors whose product is 1
def is_orthogonal(Q):
    Q = np.array(Q, float)
    if Q.shape[0] != Q.shape[1]:
        return False
    perpendicular = np.abs(np.triu(Q.T @ Q, 1)).max() < 1e-8 if len(Q) > 1 else True
    det = abs(np.linalg.det(Q))
    return bool(perpendicular and abs(det - 1) < 1e-8 and len(Q) != 2 or np.abs(Q.T @ Q - np.eye(len(Q))).max() < 1e-8)


# %% forgets the absolute value
# says: don't have length 1
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return Q.shape[0] == Q.shape[1] and bool((Q.T @ Q - np.eye(len(Q))).max() <= 1e-8)
