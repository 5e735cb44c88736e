# %% singular values as in the statement
def are_independent(vectors):
    vectors = np.asarray(vectors, dtype=float)
    n, k = vectors.shape
    if k > n:
        return False
    reach = np.linalg.svd(vectors, compute_uv=False)
    return reach[-1] > 1e-10 * reach[0]


# %% Gram and Schmidt: what each column adds to those before it, loops and lists only
def are_independent(vectors):
    columns = [[float(x) for x in column] for column in zip(*vectors)]
    if len(columns) > len(columns[0]):
        return False
    longest = max(sum(x * x for x in c) ** 0.5 for c in columns)
    units = []
    for c in columns:
        for _ in range(2):
            for unit in units:
                share = sum(x * y for x, y in zip(c, unit))
                c = [x - share * y for x, y in zip(c, unit)]
        size = sum(x * x for x in c) ** 0.5
        if size <= 1e-10 * longest:
            return False
        units.append([x / size for x in c])
    return True


# %% counts the large singular values
def are_independent(vectors):
    sizes = np.linalg.svd(np.array(vectors, dtype=float))[1]
    return int(np.sum(sizes > 1e-10 * sizes.max())) == np.shape(vectors)[1]


# %% the rank of the transpose
def are_independent(vectors):
    rows = np.transpose(vectors)
    return np.linalg.matrix_rank(rows, tol=1e-10 * np.linalg.norm(rows, 2)) == len(rows)


# %% the diagonal of R
def are_independent(vectors):
    a = np.array(vectors, dtype=float)
    if a.shape[1] > a.shape[0] or not a.any():
        return False
    r = np.abs(np.diag(np.linalg.qr(a)[1]))
    return bool((r > 1e-10 * r.max()).all())


# %% the condition number
def are_independent(vectors):
    if np.shape(vectors)[0] < np.shape(vectors)[1]:
        return False
    if not np.any(vectors):
        return False
    return bool(np.linalg.cond(vectors) < 1e10)
