# %% forgets to divide
# says: divide it by the number b @ b
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return np.outer(b, b)


# %% divides by the length
# says: divide by its square
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return np.outer(b, b) / np.linalg.norm(b)


# %% makes b a unit vector, and divides by the square again
# says: divided by b @ b twice
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return np.outer(b / (b @ b), b / (b @ b))


# %% takes b @ b.T for a matrix
# says: is the number b @ b, not a matrix
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return b @ b.T / (b.T @ b)


# %% multiplies entry by entry
# says: multiplies entry by entry
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return b * b / (b @ b)


# %% projects onto what is perpendicular
# says: this is I - P
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return np.eye(len(b)) - np.outer(b, b) / (b @ b)


# %% the mirror of course 1
# says: this is the mirror
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return 2 * np.outer(b, b) / (b @ b) - np.eye(len(b))


# %% leaves out the brackets below the line
# says: put brackets round the number below the line
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return np.outer(b, b) / b @ np.eye(len(b))


# %% leaves uint8 as it is
# says: outgrew uint8
def projection_matrix_1d(b):
    b = np.asarray(b)
    if not b.any():
        raise ValueError("b is zero")
    return np.outer(b, b) / (b @ b)


# %% uint8 in the matrix, floats below the line
# says: before `np.outer`
def projection_matrix_1d(b):
    if not np.any(b):
        raise ValueError("b is zero")
    return np.outer(b, b) / np.linalg.norm(b) ** 2


# %% lets 0/0 happen
# says: it should raise ValueError
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    return np.outer(b, b) / (b @ b)


# %% raises as soon as one entry is 0
# says: is this test too strict
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.all():
        raise ValueError("b is zero")
    return np.outer(b, b) / (b @ b)


# %% takes short vectors for zero
# says: is this test too strict
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if b @ b < 1e-12:
        raise ValueError("b is zero")
    return np.outer(b, b) / (b @ b)


# %% returns zeros for the zero vector
# says: it should raise ValueError
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.any():
        return np.zeros((len(b), len(b)))
    return np.outer(b, b) / (b @ b)


# %% returns the error in place of raising it
# says: write `raise` in place of `return`
def projection_matrix_1d(b):
    b = np.array(b, dtype=float)
    if not b.any():
        return ValueError("b is zero")
    return np.outer(b, b) / (b @ b)
