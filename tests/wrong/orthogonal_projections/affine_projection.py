# %% forgets to move back
# says: the offset is not added at the end
def affine_projection(x, B, offset):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return Q @ (Q.T @ (np.array(x, dtype=float) - offset))


# %% forgets to subtract first
# says: the offset is not subtracted first
def affine_projection(x, B, offset):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return offset + Q @ (Q.T @ np.array(x, dtype=float))


# %% ignores the offset
# says: the offset is not used
def affine_projection(x, B, offset):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return Q @ (Q.T @ np.array(x, dtype=float))


# %% adds first and subtracts at the end
# says: the signs of the offset are exchanged
def affine_projection(x, B, offset):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return Q @ (Q.T @ (np.array(x, dtype=float) + offset)) - offset


# %% subtracts it twice
# says: the offset is subtracted at the end
def affine_projection(x, B, offset):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return Q @ (Q.T @ (np.array(x, dtype=float) - offset)) - offset


# %% adds x in place of the offset
# says: you added x at the end
def affine_projection(x, B, offset):
    x = np.array(x, dtype=float)
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return x + Q @ (Q.T @ (x - offset))


# %% projects offset - x
# says: you projected offset - x
def affine_projection(x, B, offset):
    offset = np.array(offset, dtype=float)
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return offset + Q @ (Q.T @ (offset - x))


# %% returns the error
# says: this is the error
def affine_projection(x, B, offset):
    d = np.array(x, dtype=float) - offset
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return d - Q @ (Q.T @ d)


# %% each direction alone
# says: on each direction alone
def affine_projection(x, B, offset):
    d, B = np.array(x, dtype=float) - offset, np.array(B, dtype=float)
    return np.array(offset) + sum((d @ b) / (b @ b) * b for b in B.T)


# %% takes B for orthonormal
# says: make Q from B first
def affine_projection(x, B, offset):
    d, B = np.array(x, dtype=float) - offset, np.array(B, dtype=float)
    return np.array(offset) + B @ (B.T @ d)


# %% the difference in uint8
# says: uint8 has no such numbers
def affine_projection(x, B, offset):
    x, offset = np.asarray(x), np.asarray(offset)
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    return offset + Q @ (Q.T @ (x - offset))


# %% the products in uint8
# says: turn B into floats first
def affine_projection(x, B, offset):
    B, d = np.asarray(B), np.array(x, dtype=float) - offset
    return np.array(offset) + B @ np.linalg.solve(B.T @ B, B.T @ d)


# %% the offset as one more direction
# says: one more direction
def affine_projection(x, B, offset):
    Q, R = np.linalg.qr(np.column_stack([B, offset]).astype(float))
    return Q @ (Q.T @ np.array(x, dtype=float))


# %% builds the matrix
# says: can it be a sparse one, or be avoided
def affine_projection(x, B, offset):
    x, B, offset = (np.array(a, dtype=float) for a in (x, B, offset))
    P = B @ np.linalg.inv(B.T @ B) @ B.T
    return offset + P @ (x - offset)


# %% coordinates only
# says: these are the coordinates
def affine_projection(x, B, offset):
    x, B, offset = (np.array(a, dtype=float) for a in (x, B, offset))
    return np.linalg.lstsq(B, x - offset, rcond=None)[0]


# %% changes the offset in place
# says: changed its argument offset
def affine_projection(x, B, offset):
    Q, R = np.linalg.qr(np.array(B, dtype=float))
    d = np.array(x, dtype=float) - offset
    offset += Q @ (Q.T @ d)
    return offset
