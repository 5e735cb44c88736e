# %% evens_up_to
def evens_up_to(n):
    if n < 0:
        raise ValueError("negative n")
    return list(range(0, n, 2))

# %% row_sums
def row_sums(A):
    print(np.array(A, dtype=float).sum(axis=1))

# %% count_above
def count_above(A, threshold):
    return (np.array(A) > threshold).sum()

# %% replace_negatives
def replace_negatives(A):
    A[A < 0] = 0
    return A

# %% outer_by_broadcasting
def outer_by_broadcasting(u, v):
    return np.array(u, dtype=float)[:, None] * np.array(v, dtype=float)[None, :]

# %% pairwise_differences
def pairwise_differences(x):
    x = np.array(x)
    return x[:, None] - x

# %% standardise
def standardise(X):
    X = np.array(X, dtype=float)
    return (X - X.mean(axis=0)) / X.std(axis=0, ddof=1)
