# %% a fixed tolerance
# says: fixed number
def least_squares_svd(A, b, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if np.shape(b) != (len(U),):
        raise ValueError
    keep = s > tolerance
    return Vt[keep].T @ (U[:, keep].T @ b / s[keep])


# %% forgets the tolerance
# says: is to be left out where the tolerance is 0.1
def least_squares_svd(A, b, tolerance):
    if np.shape(b) != (len(A),):
        raise ValueError
    return np.linalg.lstsq(np.asarray(A, float), np.asarray(b, float), rcond=None)[0]


# %% compares the wrong way round
# says: comparison is turned round
def least_squares_svd(A, b, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if np.shape(b) != (len(U),):
        raise ValueError
    keep = s < tolerance * s[0]
    return Vt[keep].T @ (U[:, keep].T @ b / s[keep])


# %% dot products only
# says: Divide each by its singular value
def least_squares_svd(A, b, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if np.shape(b) != (len(U),):
        raise ValueError
    keep = s > tolerance * s[0]
    return Vt[keep].T @ (U[:, keep].T @ b)


# %% multiplies
# says: Divide by it
def least_squares_svd(A, b, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if np.shape(b) != (len(U),):
        raise ValueError
    keep = s > tolerance * s[0]
    return Vt[keep].T @ (U[:, keep].T @ b * s[keep])


# %% U and V exchanged
# says: U and V are exchanged
def least_squares_svd(A, b, tolerance):
    A = np.asarray(A, float)
    if np.shape(b) != (len(A),):
        raise ValueError
    U, s, Vt = np.linalg.svd(A.T, full_matrices=False)
    keep = s > tolerance * s[0]
    return Vt[keep].T @ (U[:, keep].T @ b / s[keep])


# %% U and Vt as they come
# says: U and V are exchanged
def least_squares_svd(A, b, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if np.shape(b) != (len(U),):
        raise ValueError
    keep = s > tolerance * s[0]
    return U[:, keep] @ (Vt[keep] @ b / s[keep])


# %% returns the nearest point
# says: Return x itself
def least_squares_svd(A, b, tolerance):
    A = np.asarray(A, float)
    if np.shape(b) != (len(A),):
        raise ValueError
    x = np.linalg.lstsq(A, b, rcond=tolerance)[0]
    return A @ x if len(set(A.shape)) > 1 or abs(np.linalg.det(A)) < 1e-9 else x


# %% normal equations
# says: is to be left out
def least_squares_svd(A, b, tolerance):
    A, b = np.asarray(A, float), np.asarray(b, float)
    if b.shape != (len(A),):
        raise ValueError
    return np.linalg.solve(A.T @ A, A.T @ b)


# %% eigenvalues of AᵀA, with the tolerance squared
# says: itself
def least_squares_svd(A, b, tolerance):
    A, b = np.asarray(A, float), np.asarray(b, float)
    if b.shape != (len(A),):
        raise ValueError
    values, V = np.linalg.eigh(A.T @ A)
    keep = np.sqrt(np.maximum(values, 0)) > max(tolerance, 1e-8) * np.sqrt(values[-1])
    return V[:, keep] @ (V[:, keep].T @ (A.T @ b) / values[keep])


# %% the tolerance compared with squares
# says: keep it
def least_squares_svd(A, b, tolerance):
    A, b = np.asarray(A, float), np.asarray(b, float)
    if b.shape != (len(A),):
        raise ValueError
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    keep = s**2 > tolerance * s[0] ** 2
    return Vt[keep].T @ (U[:, keep].T @ b / s[keep])


# %% a b of any length that fits by chance
# says: b has 3 entries
def least_squares_svd(A, b, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    b = np.resize(b, len(U))
    keep = s > tolerance * s[0]
    return Vt[keep].T @ (U[:, keep].T @ b / s[keep])


# %% a b with one column passes
# says: (2, 1)
def least_squares_svd(A, b, tolerance):
    A, b = np.asarray(A, float), np.asarray(b, float)
    if b.ndim == 0 or len(b) != len(A):
        raise ValueError
    return np.linalg.lstsq(A, b, rcond=tolerance)[0]


# %% all that lstsq returns
# says: first of its results
def least_squares_svd(A, b, tolerance):
    A, b = np.asarray(A, float), np.asarray(b, float)
    if b.shape != (len(A),):
        raise ValueError
    return np.linalg.lstsq(A, b, rcond=tolerance)


# %% not the shortest
# says: isn't the shortest
def least_squares_svd(A, b, tolerance):
    A, b = np.asarray(A, float), np.asarray(b, float)
    if b.shape != (len(A),):
        raise ValueError
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    keep = s > tolerance * s[0]
    x = Vt[keep].T @ (U[:, keep].T @ b / s[keep])
    if s[-1] < 1e-14 * s[0]:
        x = x - x[1] / Vt[-1][1] * Vt[-1]
    return x


# %% rounded
# says: rounded
def least_squares_svd(A, b, tolerance):
    A, b = np.asarray(A, float), np.asarray(b, float)
    if b.shape != (len(A),):
        raise ValueError
    return np.round(np.linalg.lstsq(A, b, rcond=tolerance)[0], 3)


# %% the tolerance is a share of the sum
# says: SUM
def least_squares_svd(A, b, tolerance):
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if np.shape(b) != (len(U),):
        raise ValueError
    keep = s > tolerance * s.sum()
    return Vt[keep].T @ (U[:, keep].T @ b / s[keep])


# %% U[i] for U[:, i]
# says: Rows of U were taken
def least_squares_svd(A, b, tolerance):
    U, s, Vt = np.linalg.svd(A)
    if np.shape(b) != (len(U),):
        raise ValueError
    x = np.zeros(len(Vt))
    for i in range(len(s)):
        if s[i] > tolerance * s[0]:
            x += (U[i] @ b) / s[i] * Vt[i]
    return x


# %% Vt[:, i] for Vt[i]
# says: Columns of Vt were taken
def least_squares_svd(A, b, tolerance):
    U, s, Vt = np.linalg.svd(A)
    if np.shape(b) != (len(U),):
        raise ValueError
    x = np.zeros(len(Vt))
    for i in range(len(s)):
        if s[i] > tolerance * s[0]:
            x += (U[:, i] @ b) / s[i] * Vt[:, i]
    return x
