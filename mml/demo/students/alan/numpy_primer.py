# %% evens_up_to
def evens_up_to(n):
    if n < 0:
        raise ValueError(n)
    result, k = [], 0
    while k <= n:
        result.append(k)
        k += 2
    return result

# %% row_sums
def row_sums(A):
    return [float(sum(int(x) if isinstance(x, np.integer) else x for x in row)) for row in A]

# %% count_above
def count_above(A, threshold):
    A = np.array(A)
    count, i = 0, 0
    while i < A.size:
        if A.flat[i] > threshold:
            count += 1
        i += 1
    return count

# %% replace_negatives
def replace_negatives(A):
    A = np.array(A, dtype=float)
    return A * (A > 0)

# %% outer_by_broadcasting
def outer_by_broadcasting(u, v):
    return np.array(u, float).reshape(len(u), 1) * np.array(v, float)

# %% pairwise_differences
def pairwise_differences(x):
    return np.array([[float(a) - float(b) for b in x] for a in x])

# %% standardise
def standardise(X):
    X = np.array(X, float)
    X -= X.mean(axis=0)
    for j in range(X.shape[1]):
        if X[:, j].any():
            X[:, j] /= np.sqrt((X[:, j] ** 2).mean())
    return X
