# %% leaves them as eigh gives them
# says: The smallest comes first
def eigen_sorted(S):
    return np.linalg.eigh(S)


# %% sorts the values alone
# says: eigenvectors were left where they were
def eigen_sorted(S):
    values, vectors = np.linalg.eigh(S)
    return np.sort(values)[::-1], vectors


# %% turns rows round in place of columns
# says: To turn the order of the columns round
def eigen_sorted(S):
    values, vectors = np.linalg.eigh(S)
    return values[::-1], vectors[::-1]


# %% eigenvectors as rows
# says: Its columns are the eigenvectors
def eigen_sorted(S):
    values, vectors = np.linalg.eigh(S)
    return values[::-1], vectors[:, ::-1].T


# %% sorts the rows by the order of the values
# says: rows
def eigen_sorted(S):
    values, vectors = np.linalg.eig(np.asarray(S, dtype=float))
    order = np.argsort(-values)
    return values[order], vectors[order]


# %% sorts by absolute value
# says: Sort them by value
def eigen_sorted(S):
    values, vectors = np.linalg.eigh(S)
    order = np.argsort(-np.abs(values))
    return values[order], vectors[:, order]


# %% takes singular values
# says: Singular values are never negative
def eigen_sorted(S):
    U, s, _ = np.linalg.svd(np.asarray(S, dtype=float))
    return s, U


# %% returns (vectors, values)
# says: turned round
def eigen_sorted(S):
    values, vectors = np.linalg.eigh(S)
    return vectors[:, ::-1], values[::-1]


# %% returns the values alone
# says: be a pair
def eigen_sorted(S):
    return np.linalg.eigvalsh(S)[::-1]


# %% leaves the order of eig
# says: the largest comes first
def eigen_sorted(S):
    values, vectors = np.linalg.eig(np.asarray(S, dtype=float))
    return values, vectors


# %% scales each vector so that its largest entry is 1
# says: columns of length 1
def eigen_sorted(S):
    values, vectors = np.linalg.eigh(S)
    vectors = vectors[:, ::-1]
    return values[::-1], vectors / np.abs(vectors).max(axis=0)


# %% multiplies the vectors by the values
# says: length 1
def eigen_sorted(S):
    values, vectors = np.linalg.eigh(S)
    return values[::-1], (vectors * values)[:, ::-1]


# %% prints and returns nothing
# says: in place of `print`
def eigen_sorted(S):
    values, vectors = np.linalg.eigh(S)
    print(values[::-1], vectors[:, ::-1])
