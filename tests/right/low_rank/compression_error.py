# %% rebuild, subtract, measure
def compression_error(A, k):
    A = np.asarray(A, dtype=float)
    if k < 0 or k > min(A.shape):
        raise ValueError("k")
    if not A.any():
        return 0.0
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    A_k = U[:, :k] @ np.diag(s[:k]) @ Vt[:k, :]
    return np.linalg.norm(A - A_k) / np.linalg.norm(A)


# %% eigenvalues of the square, which are squares already
def compression_error(A, k):
    A = np.array(A, float)
    if k not in range(min(A.shape) + 1):
        raise ValueError("k should be from 0 to min(m, n)")
    values = np.clip(np.linalg.eigvalsh(A @ A.T), 0, None)[::-1]
    if values.sum() == 0:
        return 0.0
    return float(np.sqrt(values[k:].sum() / values.sum()))


# %% one minus what is kept, in squares, not below 0
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if k < 0 or k > s.size:
        raise ValueError("k")
    squares = s * s
    if squares[0] == 0:
        return 0.0
    return float(max(0.0, 1 - squares[:k].sum() / squares.sum()) ** 0.5)


# %% loops and the math module
def compression_error(A, k):
    import math

    s = list(np.linalg.svd(A)[1])
    if k > len(s) or k < 0:
        raise ValueError("k")
    lost = total = 0.0
    for i in range(len(s)):
        total += s[i] ** 2
        if i >= k:
            lost += s[i] ** 2
    return math.sqrt(lost / total) if total > 0 else 0.0


# %% what a projection leaves
def compression_error(A, k):
    A = np.asarray(A, float)
    if not 0 <= k <= min(A.shape):
        raise ValueError("k")
    whole = np.sqrt((A**2).sum())
    if whole == 0:
        return 0.0
    V = np.linalg.eigh(A.T @ A)[1][:, A.shape[1] - k :]
    rest = A - A @ V @ V.T
    return np.sqrt((rest**2).sum()) / whole
