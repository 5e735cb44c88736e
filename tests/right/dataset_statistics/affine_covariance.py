# %% four loops
def affine_covariance(S, A, b):
    M, D = len(A), len(S)
    T = [[0.0] * M for _ in range(M)]
    for p in range(M):
        for q in range(M):
            for i in range(D):
                for j in range(D):
                    T[p][q] += float(A[p][i]) * float(S[i][j]) * float(A[q][j])
    return T


# %% einsum
def affine_covariance(S, A, b):
    A = np.asarray(A, dtype=float)
    return np.einsum("pi,ij,qj->pq", A, S, A)


# %% transposed twice
def affine_covariance(S, A, b):
    A = np.array(A, dtype=float)
    return A @ (A @ np.array(S, dtype=float)).T


# %% samples made that have this covariance, and sent through the map
def affine_covariance(S, A, b):
    values, C = np.linalg.eigh(np.asarray(S, dtype=float))
    X = (C * np.sqrt(np.maximum(values, 0))).T
    Y = X @ np.asarray(A, dtype=float).T
    return Y.T @ Y


# %% np.linalg.multi_dot
def affine_covariance(S, A, b):
    A = np.asarray(A).astype(float)
    return np.linalg.multi_dot([A, np.asarray(S).astype(float), A.T])
