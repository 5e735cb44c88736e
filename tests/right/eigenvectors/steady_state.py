# %% the eigenvector whose eigenvalue is nearest to 1
def steady_state(P):
    P = np.array(P, dtype=float)
    if P.ndim != 2 or P.shape[0] != P.shape[1]:
        raise ValueError("P must be square")
    if P.min() < 0 or not np.allclose(P.sum(axis=0), 1, rtol=0, atol=1e-8):
        raise ValueError("P must be column-stochastic")
    values, vectors = np.linalg.eig(P)
    v = vectors[:, np.argmin(np.abs(values - 1))].real
    return v / v.sum()


# %% loops and lists only, with a chain that stays where it is half of the time
def steady_state(P):
    n = len(P)
    for row in P:
        if not hasattr(row, "__len__") or len(row) != n:
            raise ValueError("not square")
        if any(entry < 0 for entry in row):
            raise ValueError("negative")
    for j in range(n):
        if abs(sum(float(P[i][j]) for i in range(n)) - 1) > 1e-8:
            raise ValueError("column " + str(j))
    s = [1 / n] * n
    for _ in range(200_000):
        new = [0.5 * s[i] + 0.5 * sum(float(P[i][j]) * s[j] for j in range(n)) for i in range(n)]
        if sum(abs(a - b) for a, b in zip(new, s)) < 1e-12:
            break
        s = new
    return new


# %% one equation replaced by the sum
def steady_state(P: np.ndarray) -> np.ndarray:
    P = np.array(P, float)
    n = P.shape[0]
    if P.shape != (n, n):
        raise ValueError(f"shape {P.shape}")
    if (P < 0).any():
        raise ValueError("negative entries")
    if np.max(np.abs(1 - np.ones(n) @ P)) > 1e-7:
        raise ValueError("columns")
    M = P - np.identity(n)
    M[0] = 1.0
    return np.linalg.solve(M, np.eye(n)[0])


# %% the kernel of P - I from its singular vectors, no entry left below 0
def steady_state(P):
    P = np.asarray(P).astype(float)
    if P.ndim != 2 or len(P) != P.shape[1]:
        raise ValueError("square matrix expected")
    bad = P < 0
    if bad.any() or not np.allclose(P.sum(0), 1):
        raise ValueError("not a Markov matrix")
    kernel = np.abs(np.linalg.svd(P - np.eye(len(P)))[2][-1])
    return kernel / np.sum(kernel)


# %% squares the chain that sometimes stays, again and again
def steady_state(P):
    P = np.array(P, dtype=np.float64)
    if len(set(np.shape(P))) != 1 or P.ndim != 2:
        raise ValueError("shape")
    if np.any(P < 0) or np.any(abs(P.sum(axis=0) - 1) >= 1e-6):
        raise ValueError("entries")
    Q = 0.9 * P + 0.1 * np.eye(len(P))
    for _ in range(40):
        Q = Q @ Q
        Q = Q / Q.sum(axis=0)
    return Q[:, 0]
