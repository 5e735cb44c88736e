# %% evens_up_to
def evens_up_to(n):
    if n < 0:
        raise ValueError("n should be 0 or more, got " + str(n))
    found = []
    k = 0
    while k <= n:
        found.append(k)
        k = k + 2
    return found

# %% row_sums
def row_sums(A):
    sums = []
    for row in A:
        total = 0.0
        for entry in row:
            total += float(entry)
        sums.append(total)
    return sums

# %% count_above
def count_above(A, threshold):
    count = 0
    for row in A:
        for entry in row:
            if entry > threshold:
                count += 1
    return count

# %% replace_negatives
def replace_negatives(A):
    result = []
    for row in A:
        new_row = []
        for entry in row:
            new_row.append(float(entry) if entry > 0 else 0.0)
        result.append(new_row)
    return np.array(result)

# %% outer_by_broadcasting
def outer_by_broadcasting(u, v):
    u = np.array(u, dtype=float)
    v = np.array(v, dtype=float)
    return u.reshape(-1, 1) * v.reshape(1, -1)

# %% pairwise_differences
def pairwise_differences(x):
    n = len(x)
    D = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            D[i, j] = float(x[i]) - float(x[j])
    return D

# %% standardise
def standardise(X):
    X = np.array(X, dtype=float)
    N, D = X.shape
    Z = np.zeros((N, D))
    for j in range(D):
        mean = sum(X[:, j]) / N
        variance = sum((x - mean) ** 2 for x in X[:, j]) / N
        if variance > 0:
            for i in range(N):
                Z[i, j] = (X[i, j] - mean) / variance**0.5
    return Z
