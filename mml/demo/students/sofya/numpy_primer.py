# %% evens_up_to
def evens_up_to(n):
    if n < 0:
        raise ValueError("n must not be negative")
    return list(range(0, n + 1, 2))

# %% row_sums
def row_sums(A):
    return np.array(A, dtype=float).sum(axis=0)

# %% count_above
def count_above(A, threshold):
    A = np.array(A)
    return len(A[A >= threshold])

# %% replace_negatives
def replace_negatives(A):
    return np.abs(np.array(A, dtype=float))

# %% outer_by_broadcasting
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    return v[:, None] * u

# %% pairwise_differences
def pairwise_differences(x):
    x = np.array(x, dtype=float)
    return x - x[:, None]

# %% standardise
def standardise(X):
    X = np.array(X, dtype=float)
    return ((X.T - X.mean(axis=1)) / X.std(axis=1)).T
