# %% singular values as in the statement, and the inverse
def coordinates(v, basis):
    basis = np.asarray(basis, dtype=float)
    if basis.ndim != 2 or basis.shape[0] != basis.shape[1] or basis.shape[0] != len(v):
        raise ValueError("shapes do not fit")
    reach = np.linalg.svd(basis, compute_uv=False)
    if reach[-1] <= 1e-10 * reach[0]:
        raise ValueError("dependent")
    return np.linalg.inv(basis) @ v


# %% elimination with loops and lists, where a pivot must not be tiny
def coordinates(v, basis):
    n = len(v)
    if len(basis) != n or any(len(row) != n for row in basis):
        raise ValueError("shapes do not fit")
    largest = max(abs(float(x)) for row in basis for x in row)
    rows = [[float(x) for x in row] + [float(y)] for row, y in zip(basis, v)]
    for i in range(n):
        best = max(range(i, n), key=lambda k: abs(rows[k][i]))
        rows[i], rows[best] = rows[best], rows[i]
        if abs(rows[i][i]) <= 1e-10 * largest:
            raise ValueError("dependent")
        rows[i] = [x / rows[i][i] for x in rows[i]]
        for k in range(n):
            if k != i:
                rows[k] = [x - rows[k][i] * y for x, y in zip(rows[k], rows[i])]
    return [row[-1] for row in rows]


# %% the condition number and least squares
def coordinates(v, basis):
    basis = np.array(basis, dtype=float)
    rows, columns = basis.shape
    if rows != columns:
        raise ValueError("not square")
    if rows != len(v):
        raise ValueError("v has the wrong length")
    if not np.linalg.cond(basis) < 1e10:
        raise ValueError("dependent")
    return np.linalg.lstsq(basis, np.array(v, dtype=float), rcond=None)[0]


# %% QR: the diagonal of R says how much each column adds
def coordinates(v, basis):
    basis = np.array(basis, dtype=float)
    n = len(v)
    if basis.shape != (n, n):
        raise ValueError("shapes do not fit")
    q, r = np.linalg.qr(basis)
    adds = np.abs(np.diag(r))
    if adds.min() <= 1e-10 * adds.max():
        raise ValueError("dependent")
    return np.linalg.solve(r, q.T @ v)


# %% Cramer's rule on columns scaled to length 1
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (v.size, v.size):
        raise ValueError("shapes do not fit")
    sizes = np.linalg.svd(basis)[1]
    if min(sizes) <= max(sizes) * 1e-10:
        raise ValueError("dependent")
    whole = np.linalg.det(basis / sizes[0])
    c = np.empty(v.size)
    for i in range(v.size):
        exchanged = basis / sizes[0]
        exchanged[:, i] = v / sizes[0]
        c[i] = np.linalg.det(exchanged) / whole
    return c
