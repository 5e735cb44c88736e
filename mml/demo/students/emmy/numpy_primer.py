# %% evens_up_to
def evens_up_to(n):
    if n < 0: raise ValueError(f"{n} is negative")
    return [k for k in range(n + 1) if not k % 2]

# %% row_sums
row_sums = lambda A: np.array(A, float) @ np.ones(np.shape(A)[1])

# %% count_above
def count_above(A, threshold):
    return np.count_nonzero(np.array(A) > threshold)

# %% replace_negatives
def replace_negatives(A): return np.clip(np.array(A, float), 0, None)

# %% outer_by_broadcasting
def outer_by_broadcasting(u, v):
    return np.asarray(u, float)[:, np.newaxis] * np.asarray(v, float)

# %% pairwise_differences
def pairwise_differences(x):
    return np.subtract.outer(np.array(x, float), np.array(x, float))

# %% standardise
def standardise(X):
    Z = np.array(X, float) - np.mean(X, axis=0, dtype=float)
    s = Z.std(axis=0)
    s[s == 0] = 1
    return Z / s
