# %% evens_up_to
def evens_up_to(n):
    assert isinstance(n, (int, np.integer))
    if n < 0:
        raise ValueError("n >= 0 please")
    return [2 * k for k in range(n // 2 + 1)]

# %% row_sums
def row_sums(A):
    return np.einsum("ij->i", np.array(A, dtype=float))

# %% count_above
def count_above(A, threshold):
    return sum(entry > threshold for row in A for entry in row)

# %% replace_negatives
def replace_negatives(A):
    B = np.array(A, dtype=float)
    return np.where(B < 0, 0.0, B)

# %% outer_by_broadcasting
def outer_by_broadcasting(u, v):
    return np.array(u, dtype=float)[:, None] @ np.array(v, dtype=float)[None, :]

# %% pairwise_differences
def pairwise_differences(x):
    X = np.tile(np.array(x, dtype=float), (len(x), 1))
    return X.T - X

# %% standardise
def standardise(X):
    X = np.array(X, dtype=float)
    Z = np.zeros(X.shape)
    for j, column in enumerate(X.T):
        if column.std() > 0:
            Z[:, j] = (column - column.mean()) / column.std()
    return Z
