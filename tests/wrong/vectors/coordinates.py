# %% the wrong way
# says: goes the wrong way
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)) or np.linalg.cond(basis) >= 1e10:
        raise ValueError("no basis")
    return basis @ v


# %% dot products, as if the basis were orthonormal
# says: these are the dot products
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)) or np.linalg.cond(basis) >= 1e10:
        raise ValueError("no basis")
    return basis.T @ v


# %% projections on each basis vector, as if they were orthogonal
# says: these project v onto each basis vector alone
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)) or np.linalg.cond(basis) >= 1e10:
        raise ValueError("no basis")
    return basis.T @ v / np.sum(basis**2, axis=0)


# %% scalar projections
# says: shadows' lengths
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)) or np.linalg.cond(basis) >= 1e10:
        raise ValueError("no basis")
    return basis.T @ v / np.linalg.norm(basis, axis=0)


# %% rows for columns
# says: rows are taken for columns
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)) or np.linalg.cond(basis) >= 1e10:
        raise ValueError("no basis")
    return np.linalg.solve(basis.T, v)


# %% v times the inverse, from the left
# says: rows are taken for columns
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)) or np.linalg.cond(basis) >= 1e10:
        raise ValueError("no basis")
    return v @ np.linalg.inv(basis)


# %% * in place of @
# says: multiplies entry by entry
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)) or np.linalg.cond(basis) >= 1e10:
        raise ValueError("no basis")
    return np.linalg.inv(basis) * v


# %% leaves dependent columns to solve, from which rounding hides them
# says: they are dependent
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)):
        raise ValueError("shapes do not fit")
    return np.linalg.solve(basis, v)


# %% a determinant of exactly 0
# says: they are dependent
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)):
        raise ValueError("shapes do not fit")
    if np.linalg.det(basis) == 0:
        raise ValueError("dependent")
    return np.linalg.solve(basis, v)


# %% a small determinant, whatever the scale
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)):
        raise ValueError("shapes do not fit")
    if abs(np.linalg.det(basis)) < 1e-10:
        raise ValueError("dependent")
    return np.linalg.solve(basis, v)


# %% NumPy's own tolerance
# says: at most 1e-10 counts as dependent
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)):
        raise ValueError("shapes do not fit")
    if np.linalg.matrix_rank(basis) < len(v):
        raise ValueError("dependent")
    return np.linalg.solve(basis, v)


# %% least squares for any shape, without a word
# says: is not square
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    sizes = np.linalg.svd(basis, compute_uv=False)
    if sizes[-1] <= 1e-10 * sizes[0]:
        raise ValueError("dependent")
    return np.linalg.lstsq(basis, v, rcond=None)[0]


# %% an ordinary answer for dependent columns: least squares
# says: they are dependent
def coordinates(v, basis):
    basis, v = np.array(basis, dtype=float), np.array(v, dtype=float)
    if basis.shape != (len(v), len(v)):
        raise ValueError("shapes do not fit")
    return np.linalg.lstsq(basis, v, rcond=None)[0]


# %% whole numbers
# says: the decimals are lost
def coordinates(v, basis):
    if np.shape(basis) != (len(v), len(v)) or np.linalg.cond(basis) >= 1e10:
        raise ValueError("no basis")
    c = np.zeros(len(v), dtype=int)
    c[:] = np.linalg.solve(basis, v)
    return c
