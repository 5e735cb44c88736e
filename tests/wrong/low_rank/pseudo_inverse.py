# %% the transpose of what is right
# says: Rows and columns are exchanged
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    keep = s > 1e-12 * s[0]
    return (U[:, keep] / s[keep]) @ Vt[keep]


# %% forgets to divide
# says: singular values are missing
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    keep = s > 1e-12 * s[0]
    return Vt[keep].T @ U[:, keep].T


# %% multiplies
# says: This is the transpose
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    keep = s > 1e-12 * s[0]
    return (Vt[keep].T * s[keep]) @ U[:, keep].T


# %% cuts nothing
# says: that rounding leaves
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    return (Vt.T / s) @ U.T


# %% NumPy's tolerance
# says: less than 1e-12 of the largest
def pseudo_inverse(A):
    return np.linalg.pinv(np.asarray(A, dtype=float), rcond=1e-15)


# %% np.linalg.inv
# says: square matrix
def pseudo_inverse(A):
    return np.linalg.inv(np.asarray(A, float))


# %% a fixed tolerance
# says: compared with a fixed number
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    keep = s > 1e-12
    return (Vt[keep].T / s[keep]) @ U[:, keep].T


# %% another fixed tolerance
# says: compared with a fixed number
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    total = np.zeros((Vt.shape[1], len(U)))
    for i in range(len(s)):
        if s[i] > 1e-10:
            total = total + np.outer(Vt[i], U[:, i]) / s[i]
    return total


# %% cuts too much
# says: Too much was left out
def pseudo_inverse(A):
    return np.linalg.pinv(np.asarray(A, dtype=float), rcond=1e-8)


# %% by normal equations
# says: of A itself
def pseudo_inverse(A):
    A = np.asarray(A, dtype=float)
    return np.linalg.pinv(A.T @ A, rcond=1e-12) @ A.T


# %% squares of the singular values
# says: SQUARE
def pseudo_inverse(A):
    A = np.asarray(A, dtype=float)
    values, V = np.linalg.eigh(A.T @ A)
    keep = values > 1e-12 * values[-1]
    s = values[keep]
    U = A @ V[:, keep] / np.sqrt(s)
    return (V[:, keep] / s) @ U.T


# %% the full matrices
# says: Without full_matrices=False
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A)
    keep = s > 1e-12 * s[0]
    return (Vt.T[:, keep] / s[keep]) @ U[:, keep].T if len(U) == len(Vt) else Vt.T @ np.diag(1 / s) @ U.T


# %% only the first term
# says: Only the first term
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if s[0] == 0:
        return np.zeros((Vt.shape[1], U.shape[0]))
    return np.outer(Vt[0], U[:, 0]) / s[0]


# %% at least in place of more than
# says: All entries are 0
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    keep = s >= 1e-12 * s[0]
    return (Vt[keep].T / s[keep]) @ U[:, keep].T


# %% rounded
# says: rounded
def pseudo_inverse(A):
    return np.round(np.linalg.pinv(np.asarray(A, dtype=float), rcond=1e-12), 4)


# %% squares in uint8
# says: outgrew uint8
def pseudo_inverse(A):
    A = np.asarray(A)
    if A.dtype == np.uint8:
        return np.linalg.pinv(A.T @ A) @ A.T
    return np.linalg.pinv(A, rcond=1e-12)


# %% U[i] for U[:, i]
# says: Rows of U were taken
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A)
    total = np.zeros((len(Vt), len(U)))
    for i in range(len(s)):
        if s[i] > 1e-12 * s[0]:
            total += np.outer(Vt[i], U[i]) / s[i]
    return total


# %% Vt[:, i] for Vt[i]
# says: Columns of Vt were taken
def pseudo_inverse(A):
    U, s, Vt = np.linalg.svd(A)
    total = np.zeros((len(Vt), len(U)))
    for i in range(len(s)):
        if s[i] > 1e-12 * s[0]:
            total += np.outer(Vt[:, i], U[:, i]) / s[i]
    return total
