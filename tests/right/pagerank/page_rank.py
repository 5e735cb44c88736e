# %% loops and lists only
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError("damping must lie between 0 and 1")
    n = len(link_matrix)
    r = [1 / n] * n
    while True:
        new = [damping * sum(link_matrix[i][j] * r[j] for j in range(n)) + (1 - damping) / n for i in range(n)]
        if max(abs(new[i] - r[i]) for i in range(n)) < 1e-13:
            return new
        r = new


# %% the largest eigenvector of the Google matrix
def page_rank(link_matrix, damping):
    if not 0 <= damping <= 1:
        raise ValueError(f"damping = {damping}")
    n = len(link_matrix)
    G = damping * np.array(link_matrix) + (1 - damping) / n
    values, vectors = np.linalg.eig(G)
    v = vectors[:, np.argmax(values.real)].real
    return v / v.sum()


# %% solves the linear equations, with the sum in place of one of them where the damping is 1
def page_rank(link_matrix, damping):
    if damping < 0 or damping > 1:
        raise ValueError(damping)
    L = np.array(link_matrix, float)
    n = len(L)
    if damping == 1:
        A, b = np.eye(n) - L, np.zeros(n)
        A[-1], b[-1] = 1, 1
        return np.linalg.solve(A, b)
    return np.linalg.solve(np.eye(n) - damping * L, np.ones(n) * (1 - damping) / n)


# %% a matrix with all jumps in it, and the power iteration of exercise 2
def page_rank(link_matrix, damping):
    try:
        assert 0 <= damping <= 1
    except AssertionError:
        raise ValueError("damping") from None
    L = np.array(link_matrix, dtype=np.float64)
    n = L.shape[0]
    return power_iteration(damping * L + (1 - damping) / n * np.ones((n, n)))


# %% np.allclose with tolerances tight enough, and a warning on the way
def page_rank(link_matrix, damping):
    import warnings

    warnings.warn("about to iterate")
    if damping > 1 or damping < 0:
        raise ValueError
    M = np.array(link_matrix)
    r = np.zeros(len(M))
    r[0] = 1.0
    while True:
        next_r = damping * M.dot(r) + (1 - damping) / len(M) * np.ones(len(M))
        if np.allclose(next_r, r, rtol=0, atol=1e-14):
            return next_r / next_r.sum()
        r = next_r


# %% squares the Google matrix, with type hints and a helper
def page_rank(link_matrix: np.ndarray, damping: float) -> np.ndarray:
    if not 0.0 <= damping <= 1.0:
        raise ValueError("damping")
    G = damping * np.asarray(link_matrix) + (1 - damping) / len(link_matrix)
    return squared(G, 50)[:, 0]


def squared(G, times):
    return G if times == 0 else squared(G @ G / (G @ G).sum(axis=0), times - 1)
