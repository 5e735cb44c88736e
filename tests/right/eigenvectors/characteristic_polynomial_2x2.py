# %% a list, with entries looked up one by one
def characteristic_polynomial_2x2(A):
    if len(A) != 2:
        raise ValueError("two rows expected")
    for row in A:
        if not hasattr(row, "__len__") or len(row) != 2:
            raise ValueError("two columns expected")
    a, b, c, d = [float(entry) for row in A for entry in row]
    return [1, -a - d, a * d - b * c]


# %% np.poly, which takes a square matrix
def characteristic_polynomial_2x2(A):
    A = np.array(A, dtype=float)
    if A.shape != (2, 2):
        raise ValueError(A.shape)
    return np.poly(A).real


# %% np.trace and np.linalg.det
def characteristic_polynomial_2x2(A):
    A = np.array(A, float)
    if A.ndim != 2 or len(A) != 2 or len(A[0]) != 2:
        raise ValueError("not 2 by 2")
    return np.array([1.0, -np.trace(A), np.linalg.det(A)])


# %% multiplies (x - one eigenvalue) by (x - the other)
def characteristic_polynomial_2x2(A):
    if np.shape(A) != (2, 2):
        raise ValueError(f"shape {np.shape(A)}")
    one, other = np.linalg.eigvals(np.asarray(A, dtype=float)).astype(complex)
    return np.polymul([1, -one], [1, -other]).real


# %% reads the polynomial off its values at -1, 0 and 1
def characteristic_polynomial_2x2(A):
    A = np.array(A).astype(np.float64)
    if not np.shape(A) == (2, 2):
        raise ValueError("(2, 2) expected")
    at = [np.linalg.det(A - x * np.eye(2)) for x in (-1, 0, 1)]
    return np.array([(at[2] + at[0]) / 2 - at[1], (at[2] - at[0]) / 2, at[1]])
