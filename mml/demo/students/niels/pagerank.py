# %% link_matrix
def link_matrix(links, n):
    S = np.zeros((n, n))
    for s, t in links:
        if not 0 <= s < n or not 0 <= t < n:
            raise ValueError("bad link")
        S[t, s] = 1
    S[:, ~S.any(axis=0)] = 1
    return S / S.sum(axis=0)

# %% power_iteration
def power_iteration(L):
    return np.linalg.matrix_power(np.array(L, dtype=float), 2**20).mean(axis=1)
