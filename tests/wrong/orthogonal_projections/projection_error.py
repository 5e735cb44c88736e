# %% forgets the root
# says: this is the SQUARED length
def projection_error(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    e = x - Q @ (Q.T @ np.array(x, dtype=float))
    return e @ e


# %% returns the vector
# says: the error as a vector
def projection_error(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return x - Q @ (Q.T @ np.array(x, dtype=float))


# %% the length of the projection
# says: this is the length of the projection
def projection_error(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return np.linalg.norm(Q.T @ np.array(x, dtype=float))


# %% subtracts lengths
# says: you subtracted lengths
def projection_error(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return np.linalg.norm(x) - np.linalg.norm(Q.T @ np.array(x, dtype=float))


# %% adds up sizes
# says: the sizes of the entries are added up
def projection_error(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return np.sum(np.abs(x - Q @ (Q.T @ np.array(x, dtype=float))))


# %% the root of the mean
# says: this is the root of the MEAN
def projection_error(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return np.sqrt(np.mean((x - Q @ (Q.T @ np.array(x, dtype=float))) ** 2))


# %% the mean of the squares
# says: this is the mean of the squares
def projection_error(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return np.mean((x - Q @ (Q.T @ np.array(x, dtype=float))) ** 2)


# %% relative to the length of x
# says: relative to the length of x
def projection_error(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return np.linalg.norm(x - Q @ (Q.T @ np.array(x, dtype=float))) / np.linalg.norm(x)


# %% Pythagoras
# says: subtract the VECTORS first
def projection_error(x, B):
    x = np.array(x, dtype=float)
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    c = Q.T @ x
    return np.sqrt(x @ x - c @ c)


# %% Pythagoras, kept from becoming negative
# says: subtract the VECTORS first
def projection_error(x, B):
    x = np.array(x, dtype=float)
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    c = Q.T @ x
    return np.sqrt(abs(x @ x - c @ c))


# %% each column alone
# says: on each column alone
def projection_error(x, B):
    x, B = np.array(x, dtype=float), np.array(B, dtype=float)
    rest = x.copy()
    for b in B.T:
        rest -= (x @ b) / (b @ b) * b
    return np.linalg.norm(rest)


# %% takes B for orthonormal
# says: make Q from B first
def projection_error(x, B):
    x, B = np.array(x, dtype=float), np.array(B, dtype=float)
    return np.linalg.norm(x - B @ (B.T @ x))


# %% builds the matrix
# says: can it be a sparse one, or be avoided
def projection_error(x, B):
    x, B = np.array(x, dtype=float), np.array(B, dtype=float)
    return np.linalg.norm(x - B @ np.linalg.inv(B.T @ B) @ B.T @ x)


# %% leaves uint8 as it is
# says: outgrew uint8
def projection_error(x, B):
    x, B = np.asarray(x), np.asarray(B)
    return np.linalg.norm(x - B @ np.linalg.solve(B.T @ B, B.T @ x))


# %% rounds
# says: was something rounded on the way
def projection_error(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return round(float(np.linalg.norm(x - Q @ (Q.T @ np.array(x, dtype=float)))), 8)
