# %% no root
# says: SQUARES. Take the root
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float((s[k:] ** 2).sum() / (s**2).sum()) if s.any() else 0.0


# %% what is kept
# says: share that is kept
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(np.linalg.norm(s[:k]) / np.linalg.norm(s)) if s.any() else 0.0


# %% one minus lengths
# says: lengths don't
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(1 - np.linalg.norm(s[:k]) / np.linalg.norm(s)) if s.any() else 0.0


# %% no squares
# says: without squares
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(s[k:].sum() / s.sum()) if s.any() else 0.0


# %% not relative
# says: Divide it by the length of A
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(np.linalg.norm(s[k:]))


# %% the largest stretch that is left out
# says: largest singular value
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(s[k] / s[0]) if k < len(s) and s.any() else 0.0


# %% counts from 1
# says: Too many terms are counted
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(np.linalg.norm(s[max(k - 1, 0) :]) / np.linalg.norm(s)) if s.any() else 0.0


# %% skips one
# says: Too few terms are counted
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(np.linalg.norm(s[k + 1 :]) / np.linalg.norm(s)) if s.any() else 0.0


# %% a black picture is 0/0
# says: 0/0 is nan
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(np.linalg.norm(s[k:]) / np.linalg.norm(s))


# %% the difference in uint8
# says: computed in uint8
def compression_error(A, k):
    A = np.asarray(A)
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    if not 0 <= k <= len(s):
        raise ValueError
    if not A.any():
        return 0.0
    A_k = ((U[:, :k] * s[:k]) @ Vt[:k]).astype(A.dtype) if A.dtype == np.uint8 else (U[:, :k] * s[:k]) @ Vt[:k]
    return np.linalg.norm(A - A_k) / np.linalg.norm(A)


# %% the squares in uint8
# says: outgrew uint8
def compression_error(A, k):
    A = np.asarray(A)
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    if not A.any():
        return 0.0
    return float(np.sqrt((s[k:] ** 2).sum() / (A**2).sum()))


# %% refuses k = 0
# says: too strict
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 1 <= k <= len(s):
        raise ValueError("k should be from 1")
    return float(np.linalg.norm(s[k:]) / np.linalg.norm(s)) if s.any() else 0.0


# %% takes every k
# says: 3 can't be kept
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    return float(np.linalg.norm(s[k:]) / np.linalg.norm(s)) if s.any() else 0.0


# %% takes negative k
# says: k is negative
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if k > len(s):
        raise ValueError("k")
    return float(np.linalg.norm(s[k:]) / np.linalg.norm(s)) if s.any() else 0.0


# %% compares k with the columns alone
# says: smaller of both
def compression_error(A, k):
    if not 0 <= k <= np.shape(A)[1]:
        raise ValueError("k")
    s = np.linalg.svd(A, compute_uv=False)
    return float(np.linalg.norm(s[k:]) / np.linalg.norm(s)) if s.any() else 0.0


# %% a root of what rounding makes negative
# says: rounding makes negative
def compression_error(A, k):
    A = np.asarray(A, dtype=float)
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    if not s.any():
        return 0.0
    lost = 1 - (s[:k] ** 2).sum() / (s**2).sum() - 1e-16 * (k == len(s))
    return float(np.sqrt(lost))


# %% per cent
# says: per cent
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(100 * np.linalg.norm(s[k:]) / np.linalg.norm(s)) if s.any() else 0.0


# %% a black picture loses everything
# says: All entries of A are 0
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(np.linalg.norm(s[k:]) / np.linalg.norm(s)) if s.any() else 1.0


# %% divided by what is kept
# says: divides by what is kept
def compression_error(A, k):
    s = np.linalg.svd(A, compute_uv=False)
    if not 0 <= k <= len(s):
        raise ValueError
    return float(np.linalg.norm(s[k:]) / np.linalg.norm(s[:k])) if s.any() else 0.0
