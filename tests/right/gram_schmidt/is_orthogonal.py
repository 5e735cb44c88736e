# %% dot products of all pairs of columns, in loops
def is_orthogonal(Q):
    n = len(Q)
    if any(len(row) != n for row in Q):
        return False
    for i in range(n):
        for j in range(n):
            dot = sum(float(Q[k][i]) * float(Q[k][j]) for k in range(n))
            if abs(dot - (i == j)) > 1e-8:
                return False
    return True


# %% np.allclose with tolerances of its own
def is_orthogonal(Q):
    Q = np.array(Q, dtype=float)
    m, n = Q.shape
    return m == n and np.allclose(Q.T @ Q, np.eye(n), rtol=0, atol=1e-8)


# %% rows in place of columns: for a square matrix it comes to the same
def is_orthogonal(Q):
    Q = np.array(Q, float)
    return bool(Q.shape[0] == Q.shape[1] and np.all(np.abs(Q.dot(Q.T) - np.identity(len(Q))) < 1e-8))


# %% all lengths are 1, and the rest of Q^T Q is 0; a NumPy bool comes back
def is_orthogonal(Q):
    Q = np.asarray(Q).astype(float)
    if len(set(Q.shape)) > 1:
        return np.False_
    G = np.einsum("ki,kj->ij", Q, Q)
    lengths = np.diag(G)
    return np.logical_and(np.all(abs(lengths - 1) <= 1e-8), np.all(abs(G - np.diag(lengths)) <= 1e-8))


# %% the Frobenius norm of the difference
def is_orthogonal(Q):
    Q = np.array(Q, dtype=float)
    if Q.shape[0] != Q.shape[1]:
        return False
    return bool(np.linalg.norm(Q.T @ Q - np.eye(Q.shape[0])) < 1e-8)
