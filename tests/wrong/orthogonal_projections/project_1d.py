# %% stops at the coordinate
# says: this is the coordinate
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return x @ b / (b @ b)


# %% forgets to divide
# says: divide by b @ b
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return (x @ b) * b


# %% divides by the length
# says: divide by its square
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return (x @ b) / np.linalg.norm(b) * b


# %% multiplies the unit vector by lambda
# says: not its direction of length 1
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return (x @ b) / (b @ b) * b / np.linalg.norm(b)


# %% returns the error
# says: this is the error
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return x - (x @ b) / (b @ b) * b


# %% projects b onto x
# says: exchange the two
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return (x @ b) / (x @ x) * x


# %% divides by x @ x
# says: you divided by x @ x
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return (x @ b) / (x @ x) * b


# %% no brackets below the line
# says: put the divisor in brackets
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return x @ b / b @ b * b


# %% entry by entry
# says: multiplied entry by entry
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return x * b / (b @ b) * b


# %% builds the matrix
# says: can it be a sparse one, or be avoided
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return np.outer(b, b) / (b @ b) @ x


# %% leaves uint8 as it is
# says: outgrew uint8
def project_1d(x, b):
    x, b = np.asarray(x), np.asarray(b)
    if not b.any():
        raise ValueError("b is zero")
    return (x @ b) / (b @ b) * b


# %% turns b into floats too late
# says: sum of squares outgrew uint8
def project_1d(x, b):
    if not np.any(b):
        raise ValueError("b is zero")
    return np.array(x, dtype=float) @ b / np.dot(b, b) * np.array(b, dtype=float)


# %% loses the sign
# says: the sign is lost
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return abs(x @ b) / (b @ b) * b


# %% lets 0/0 happen
# says: it should raise ValueError
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    return (x @ b) / (b @ b) * b


# %% takes short vectors for zero
# says: is this test too strict
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if np.linalg.norm(b) < 1e-8:
        raise ValueError("b is zero")
    return (x @ b) / (b @ b) * b


# %% divides with //
# says: divide with `/`, not with `//`
def project_1d(x, b):
    x, b = np.array(x, dtype=float), np.array(b, dtype=float)
    if not b.any():
        raise ValueError("b is zero")
    return (x @ b) // (b @ b) * b
