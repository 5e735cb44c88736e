# %% evens_up_to
def evens_up_to(n):
    if n < 0:
        raise ValueError("n < 0")
    return list(range(0, n + 1, 2))

# %% row_sums
def row_sums(A):
    return np.sum(np.array(A, dtype=float), axis=1)

# %% count_above
def count_above(A, threshold):
    return np.sum(np.array(A) > threshold)

# %% replace_negatives
def replace_negatives(A):
    return np.maximum(np.array(A, dtype=float), 0)
