# %% forgets to divide by the length
# says: but not of length 1
def gram_schmidt(A):
    A = np.array(A, float)
    B = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j]
        for i in range(j):
            if B[:, i].any():
                b = b - (B[:, i] @ b) / (B[:, i] @ B[:, i]) * B[:, i]
        B[:, j] = b
    return B


# %% forgets the division, in the projections too
# says: divide each finished column by its length BEFORE
def gram_schmidt(A):
    B = np.array(A, float)
    for j in range(B.shape[1]):
        for i in range(j):
            B[:, j] -= (B[:, i] @ B[:, j]) * B[:, i]
    return B


# %% divides by the lengths at the end only
# says: divide each finished column by its length BEFORE
def gram_schmidt(A):
    A = np.array(A, float)
    B = A.copy()
    for j in range(B.shape[1]):
        for i in range(j):
            B[:, j] -= (B[:, i] @ A[:, j]) * B[:, i]
    return B / np.linalg.norm(B, axis=0)


# %% divides by the lengths and does nothing else
# says: take away the projections
def gram_schmidt(A):
    A = np.array(A, float)
    return A / np.linalg.norm(A, axis=0)


# %% projects on the columns of A
# says: you projected on the columns of A
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j].copy()
        for i in range(j):
            b -= (A[:, i] @ A[:, j]) / (A[:, i] @ A[:, i]) * A[:, i]
        r = np.linalg.norm(b)
        if r > 1e-10 * np.linalg.norm(A[:, j]):
            Q[:, j] = b / r
    return Q


# %% takes away the projection on the column before only
# says: one projection only
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j] - (Q[:, j - 1] @ A[:, j]) * Q[:, j - 1] if j else A[:, j]
        r = np.linalg.norm(b)
        if r > 1e-10 * np.linalg.norm(A[:, j]):
            Q[:, j] = b / r
    return Q


# %% works on the rows
# says: the rows have become orthonormal
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[0]):
        b = A[j]
        for i in range(j):
            b = b - (Q[i] @ b) * Q[i]
        if np.linalg.norm(b) > 1e-10 * np.linalg.norm(A[j]):
            Q[j] = b / np.linalg.norm(b)
    return Q


# %% returns the columns as rows
# says: as rows: transpose the result
def gram_schmidt(A):
    Q = []
    for a in np.array(A, float).T:
        b = a
        for q in Q:
            b = b - (q @ b) * q
        r = np.linalg.norm(b)
        Q.append(b / r if r > 1e-10 * np.linalg.norm(a) else 0 * b)
    return np.array(Q)


# %% the classical way
# says: one after the other (the modified Gram–Schmidt)
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j] - Q @ (Q.T @ A[:, j])
        r = np.linalg.norm(b)
        if r > 1e-10 * np.linalg.norm(A[:, j]):
            Q[:, j] = b / r
    return Q


# %% the classical way, one projection at a time but each of the original column
# says: one after the other (the modified Gram–Schmidt)
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j].copy()
        for i in range(j):
            b -= (Q[:, i] @ A[:, j]) * Q[:, i]
        r = np.linalg.norm(b)
        if r > 1e-10 * np.linalg.norm(A[:, j]):
            Q[:, j] = b / r
    return Q


# %% divides by zero
# says: Compare lengths before you divide
def gram_schmidt(A):
    Q = np.array(A, float)
    for j in range(Q.shape[1]):
        for i in range(j):
            Q[:, j] -= (Q[:, i] @ Q[:, j]) * Q[:, i]
        Q[:, j] /= np.linalg.norm(Q[:, j])
    return Q


# %% leaves zero columns alone, but makes a direction of rounding
# says: exact zeros
def gram_schmidt(A):
    Q = np.array(A, float)
    for j in range(Q.shape[1]):
        for i in range(j):
            Q[:, j] -= (Q[:, i] @ Q[:, j]) * Q[:, i]
        if np.linalg.norm(Q[:, j]) > 0:
            Q[:, j] /= np.linalg.norm(Q[:, j])
    return Q


# %% an absolute border of 1e-10
# says: as by a border of
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j]
        for i in range(j):
            b = b - (Q[:, i] @ b) * Q[:, i]
        if np.linalg.norm(b) > 1e-10:
            Q[:, j] = b / np.linalg.norm(b)
    return Q


# %% an absolute border of 1e-14
# says: length of the column you began with
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j]
        for i in range(j):
            b = b - (Q[:, i] @ b) * Q[:, i]
        if np.linalg.norm(b) > 1e-14:
            Q[:, j] = b / np.linalg.norm(b)
    return Q


# %% asks np.allclose whether nothing remains
# says: as by a border of
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j]
        for i in range(j):
            b = b - (Q[:, i] @ b) * Q[:, i]
        if not np.allclose(b, 0):
            Q[:, j] = b / np.linalg.norm(b)
    return Q


# %% a border relative to the largest column
# says: share of the largest column
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    largest = np.linalg.norm(A, axis=0).max()
    for j in range(A.shape[1]):
        b = A[:, j]
        for i in range(j):
            b = b - (Q[:, i] @ b) * Q[:, i]
        if np.linalg.norm(b) > 1e-10 * largest:
            Q[:, j] = b / np.linalg.norm(b)
    return Q


# %% a relative border that is far too large
# says: 1e-10 of the column's length
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j]
        for i in range(j):
            b = b - (Q[:, i] @ b) * Q[:, i]
        if np.linalg.norm(b) > 1e-5 * np.linalg.norm(A[:, j]):
            Q[:, j] = b / np.linalg.norm(b)
    return Q


# %% a library's QR, with its signs
# says: q_j · a_j
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.linalg.qr(A)[0]
    return Q


# %% a library's QR, with its signs put right, and a direction in place of zeros
# says: depends on those before it
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    q, r = np.linalg.qr(A)
    k = q.shape[1]
    Q[:, :k] = q * np.where(np.diag(r) < 0, -1, 1)
    return Q


# %% drops dependent columns
# says: stays in its place
def gram_schmidt(A):
    A = np.array(A, float)
    Q = []
    for a in A.T:
        b = a
        for q in Q:
            b = b - (q @ b) * q
        if np.linalg.norm(b) > 1e-10 * np.linalg.norm(a):
            Q.append(b / np.linalg.norm(b))
    return np.array(Q).T


# %% leaves rounding in place of zeros
# says: rounding is left there
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j]
        for i in range(j):
            b = b - (Q[:, i] @ b) * Q[:, i]
        r = np.linalg.norm(b)
        Q[:, j] = b / r if r > 1e-10 * np.linalg.norm(A[:, j]) else b
    return Q


# %% writes into the argument
# says: changed its argument A in place
def gram_schmidt(A):
    A = np.asarray(A)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j]
        length = np.linalg.norm(b)
        for i in range(j):
            b[:] = b - (Q[:, i] @ b) * Q[:, i]
        if np.linalg.norm(b) > 1e-10 * length:
            Q[:, j] = b / np.linalg.norm(b)
    return Q


# %% stops at the first dependent column
# says: go on with the next column
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j]
        for i in range(j):
            b = b - (Q[:, i] @ b) * Q[:, i]
        if np.linalg.norm(b) <= 1e-10 * np.linalg.norm(A[:, j]):
            break
        Q[:, j] = b / np.linalg.norm(b)
    return Q


# %% leaves a dependent column as it was
# says: not be left as it was
def gram_schmidt(A):
    Q = np.array(A, float)
    for j in range(Q.shape[1]):
        b = Q[:, j]
        for i in range(j):
            b = b - (Q[:, i] @ b) * Q[:, i]
        if np.linalg.norm(b) > 1e-10 * np.linalg.norm(Q[:, j]):
            Q[:, j] = b / np.linalg.norm(b)
    return Q


# %% adds the projections
# says: you added the projections
def gram_schmidt(A):
    A = np.array(A, float)
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        b = A[:, j]
        for i in range(j):
            b = b + (Q[:, i] @ b) * Q[:, i]
        if np.linalg.norm(b) > 1e-10 * np.linalg.norm(A[:, j]):
            Q[:, j] = b / np.linalg.norm(b)
    return Q


# %% by the Cholesky factor, which squares the condition number
# says: take the projections away from what remains
def gram_schmidt(A):
    A = np.array(A, float)
    kept = []
    Q = np.zeros(A.shape)
    for j in range(A.shape[1]):
        r = A[:, j] - Q @ (Q.T @ A[:, j])
        if np.linalg.norm(r) > 1e-10 * np.linalg.norm(A[:, j]):
            kept.append(j)
            B = A[:, kept] / np.linalg.norm(A[:, kept], axis=0)
            Q[:, j] = (B @ np.linalg.inv(np.linalg.cholesky(B.T @ B).T))[:, -1]
    return Q
