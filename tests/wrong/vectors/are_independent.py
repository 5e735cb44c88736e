# %% a determinant that is not exactly 0
# says: use the tolerance
def are_independent(vectors):
    a = np.array(vectors, dtype=float)
    if a.shape[0] != a.shape[1]:
        return bool(np.linalg.matrix_rank(a) == a.shape[1])
    return bool(np.linalg.det(a) != 0)


# %% a determinant with a fixed tolerance
# says: the smallest singular value
def are_independent(vectors):
    a = np.array(vectors, dtype=float)
    if a.shape[1] > a.shape[0]:
        return False
    if a.shape[0] == a.shape[1]:
        return bool(abs(np.linalg.det(a)) > 1e-10)
    return bool(np.linalg.matrix_rank(a, rtol=1e-10) == a.shape[1])


# %% the determinant of the Gram matrix with a fixed tolerance
# says: compare the smallest singular value
def are_independent(vectors):
    a = np.array(vectors, dtype=float)
    return bool(np.linalg.det(a.T @ a) > 1e-8)


# %% a determinant of what is not square
# says: must be square
def are_independent(vectors):
    return bool(abs(np.linalg.det(np.array(vectors, dtype=float))) > 1e-10)


# %% False for whatever is not square
# says: did you test the three rows
def are_independent(vectors):
    a = np.array(vectors, dtype=float)
    if a.shape[0] != a.shape[1]:
        return False
    return bool(np.linalg.matrix_rank(a, rtol=1e-10) == len(a))


# %% compares the rank with the number of rows
# says: did you test the three rows
def are_independent(vectors):
    return bool(np.linalg.matrix_rank(vectors, rtol=1e-10) == np.shape(vectors)[0])


# %% compares the rank with the smaller number: independent as far as possible
# says: more columns than rows
def are_independent(vectors):
    return bool(np.linalg.matrix_rank(vectors, rtol=1e-10) == min(np.shape(vectors)))


# %% looks at the last singular value, whatever the shape
# says: more columns than rows
def are_independent(vectors):
    reach = np.linalg.svd(np.array(vectors, dtype=float), compute_uv=False)
    return bool(reach[-1] > 1e-10 * reach[0])


# %% tests pairs only
# says: but the third is the sum of the first two
def are_independent(vectors):
    a = np.array(vectors, dtype=float).T
    for i in range(len(a)):
        for j in range(i):
            lengths = np.linalg.norm(a[i]) * np.linalg.norm(a[j])
            if abs(a[i] @ a[j]) >= (1 - 1e-12) * lengths:
                return False
    return True


# %% demands right angles
# says: neither is a multiple of the other
def are_independent(vectors):
    a = np.array(vectors, dtype=float)
    products = a.T @ a
    return bool(np.allclose(products, np.diag(np.diag(products))))


# %% a fixed tolerance for the singular values
# says: the smallest singular value
def are_independent(vectors):
    a = np.array(vectors, dtype=float)
    if a.shape[1] > a.shape[0]:
        return False
    return bool(np.linalg.svd(a, compute_uv=False)[-1] > 1e-5)


# %% a fixed tolerance for the singular values, which is too small for long vectors
# says: long vectors have large rounding
def are_independent(vectors):
    a = np.array(vectors, dtype=float)
    return bool(np.linalg.matrix_rank(a, tol=1e-10) == a.shape[1])


# %% NumPy's own tolerance
# says: not NumPy's own
def are_independent(vectors):
    return bool(np.linalg.matrix_rank(vectors) == np.shape(vectors)[1])


# %% returns the number of independent vectors
# says: True or False was expected
def are_independent(vectors):
    return int(np.linalg.matrix_rank(vectors, rtol=1e-10))


# %% takes equal columns only for dependent
# says: but the third is the sum of the first two
def are_independent(vectors):
    columns = {tuple(column) for column in np.transpose(vectors)}
    return len(columns) == np.shape(vectors)[1]


# %% a single vector is always independent
# says: one vector alone is dependent if it is the zero vector
def are_independent(vectors):
    if np.shape(vectors)[1] == 1:
        return True
    return bool(np.linalg.matrix_rank(vectors, rtol=1e-10) == np.shape(vectors)[1])
