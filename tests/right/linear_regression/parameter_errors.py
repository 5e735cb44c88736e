# %% the matrix W in full
def parameter_errors(A, sigma):
    A = np.array(A, dtype=float)
    W = np.diag(1 / np.broadcast_to(np.array(sigma, dtype=float), (len(A),)) ** 2)
    V = np.linalg.inv(A.T @ W @ A)
    return [V[j, j] ** 0.5 for j in range(A.shape[1])]


# %% how each parameter depends on each measurement
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    s = np.ones(len(A)) * np.asarray(sigma, dtype=float)
    P = np.linalg.pinv(A / s[:, None])
    return np.sqrt((P**2).sum(axis=1))


# %% the triangular factor
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    s = np.ones((len(A), 1)) * np.reshape(np.asarray(sigma, dtype=float), (-1, 1))
    R = np.linalg.qr(A / s)[1]
    return np.linalg.norm(np.linalg.solve(R, np.eye(len(R))), axis=1)


# %% one equation for each parameter, in place of an inverse
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    w = 1.0 / np.square(np.asarray(sigma, dtype=float)) * np.ones(len(A))
    M = np.einsum("ia,i,ib->ab", A, w, A)
    k = len(M)
    return np.array([np.sqrt(np.linalg.solve(M, np.eye(k)[j])[j]) for j in range(k)])


# %% singular values
def parameter_errors(A, sigma):
    A = np.asarray(A, dtype=float)
    if np.ndim(sigma) == 0:
        sigma = [sigma] * len(A)
    scaled = np.array([[a / float(s) for a in row] for row, s in zip(A, sigma)])
    _, s, Vt = np.linalg.svd(scaled, full_matrices=False)
    return np.sqrt(((Vt.T / s) ** 2).sum(axis=1))
