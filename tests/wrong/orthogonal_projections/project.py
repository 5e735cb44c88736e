# %% returns coordinates in B
# says: with respect to B
def project(x, B):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    return np.linalg.lstsq(B, x, rcond=None)[0]


# %% returns coordinates in Q
# says: multiply by Q
def project(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return Q.T @ np.array(x, dtype=float)


# %% adds up the shadows on the columns
# says: counted twice
def project(x, B):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    p = np.zeros(len(x))
    for b in B.T:
        p += (x @ b) / (b @ b) * b
    return p


# %% takes B for orthonormal
# says: make Q from B first
def project(x, B):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    return B @ (B.T @ x)


# %% returns the error
# says: this is the error
def project(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return x - Q @ (Q.T @ np.array(x, dtype=float))


# %% a complete Q
# says: this is x itself
def project(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float), mode="complete")
    return Q @ (Q.T @ np.array(x, dtype=float))


# %% the exercise before, matrix and all
# says: can it be a sparse one, or be avoided
def project(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return Q @ Q.T @ np.array(x, dtype=float)


# %% a full svd, whose U is a matrix of D by D
# says: can it be a sparse one, or be avoided
def project(x, B):
    B = np.array(B, dtype=float)
    U, s, Vt = np.linalg.svd(B / np.linalg.norm(B, axis=0))
    U = U[:, : B.shape[1]]
    return U @ (U.T @ np.array(x, dtype=float))


# %% normal equations
# says: B.T @ B forgets by how much they differ
def project(x, B):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    return B @ np.linalg.solve(B.T @ B, B.T @ x)


# %% the inverse, columns of length 1
# says: B.T @ B forgets by how much they differ
def project(x, B):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    B = B / np.linalg.norm(B, axis=0)
    return B @ (np.linalg.inv(B.T @ B) @ (B.T @ x))


# %% least squares with columns as they come
# says: divide each column by its length first
def project(x, B):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    return B @ np.linalg.lstsq(B, x, rcond=None)[0]


# %% the factors exchanged: Q transposed first
# says: inner ones of `@` must agree
def project(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return Q.T @ (Q @ np.array(x, dtype=float))


# %% only the first column
# says: onto the first column alone
def project(x, B):
    B, x = np.array(B, dtype=float), np.array(x, dtype=float)
    b = B[:, 0]
    return (x @ b) / (b @ b) * b


# %% changes B in place
# says: changed its argument B
def project(x, B):
    B = np.asarray(B)
    if B.dtype == float:
        B /= np.linalg.norm(B, axis=0)
    else:
        B = B / np.linalg.norm(B, axis=0)
    Q, R = np.linalg.qr(B)
    return Q @ (Q.T @ np.array(x, dtype=float))


# %% rounds
# says: are rounded
def project(x, B):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return (Q @ (Q.T @ np.array(x, dtype=float))).round(2)
