# %% the other direction
# says: This is B T B⁻¹, the other direction
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return B @ T @ np.linalg.inv(B)


# %% the transpose in place of the inverse
# says: The transpose is the inverse only if
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return B.T @ T @ B


# %% the transpose, and the other direction
# says: the transpose is the inverse only for orthonormal columns
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return B @ T @ B.T


# %% only the factor on the left
# says: B, on the right, is missing
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return np.linalg.solve(B, T)


# %% only the factor on the right
# says: B⁻¹, on the left, is missing
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return T @ B


# %% multiplies entry by entry
# says: multiplies entry by entry
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return np.linalg.inv(B) * T * B


# %% the basis vectors in the rows
# says: takes the rows of B for the basis vectors
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float).T
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return np.linalg.solve(B, T @ B)


# %% the images of the basis vectors stacked as rows
# says: the transpose of the right matrix
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return np.array([np.linalg.solve(B, T @ b) for b in B.T])


# %% divides the basis vectors by their lengths first
# says: use them as they came
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    B = B / np.linalg.norm(B, axis=0)
    return np.linalg.inv(B) @ T @ B


# %% inverts the map instead of the basis
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return B @ np.linalg.inv(T) @ B


# %% waits for the determinant to be exactly zero
# says: see np.linalg.cond
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.det(B) == 0:
        raise ValueError("shapes, or singular")
    return np.linalg.inv(B) @ T @ B


# %% takes a small determinant for zero, and so refuses short basis vectors
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or abs(np.linalg.det(B)) < 1e-10:
        raise ValueError("singular")
    return np.linalg.inv(B) @ T @ B


# %% uses the pseudo-inverse and never refuses
# says: because the second column is twice the first
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape:
        raise ValueError("shapes")
    return np.linalg.pinv(B) @ T @ B


# %% does not look at the shapes; a vector passes
# says: T is a vector, not a matrix
def change_of_basis(T, basis):
    B = np.array(basis, dtype=float)
    if B.shape[0] != B.shape[1] or np.linalg.cond(B) >= 1e10:
        raise ValueError("no basis")
    return np.linalg.inv(B) @ np.array(T, dtype=float) @ B


# %% multiplies whole numbers of eight bits
# says: go round at 255
def change_of_basis(T, basis):
    T, B = np.array(T), np.array(basis)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return np.linalg.solve(B, T @ B)


# %% rounds the result, so that it looks nice
# says: was something rounded on the way
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or T.shape[0] != T.shape[1] or T.shape != B.shape or np.linalg.cond(B) >= 1e10:
        raise ValueError("shapes, or singular")
    return np.round(np.linalg.solve(B, T @ B), 4)
