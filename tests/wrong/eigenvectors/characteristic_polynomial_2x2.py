# %% loses the sign of the trace
# says: it is MINUS the trace
def characteristic_polynomial_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    return np.array([1, a + d, a * d - b * c])


# %% lowest power first
# says: the coefficient of the highest power comes first
def characteristic_polynomial_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    return np.array([a * d - b * c, -(a + d), 1])


# %% adds in the determinant
# says: A determinant subtracts
def characteristic_polynomial_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    return np.array([1, -(a + d), a * d + b * c])


# %% turns the determinant round
# says: not b c - a d
def characteristic_polynomial_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    return np.array([1, -(a + d), b * c - a * d])


# %% leaves the 1 out
# says: The coefficient of the squared power is missing
def characteristic_polynomial_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    return np.array([-(a + d), a * d - b * c])


# %% returns the roots
# says: its coefficients are wanted
def characteristic_polynomial_2x2(A):
    return np.linalg.eigvals(np.asarray(A, dtype=float))


# %% forgets the brackets round the trace
# says: its minus belongs before both
def characteristic_polynomial_2x2(A):
    A = np.asarray(A, dtype=float)
    if A.shape != (2, 2):
        raise ValueError("shape")
    (a, b), (c, d) = A
    return np.array([1, -a + d, a * d - b * c])


# %% takes the other diagonal
# says: The trace is the sum of the diagonal
def characteristic_polynomial_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    return np.array([1, -(b + c), a * d - b * c])


# %% computes in the type of the entries, which wraps
# says: Small whole numbers (uint8) overflowed
def characteristic_polynomial_2x2(A):
    A = np.asarray(A)
    if A.shape != (2, 2):
        raise ValueError("shape")
    return np.array([1, -(A[0, 0] + A[1, 1]), A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]])


# %% does not look at the shape
# says: because A is 3 by 3
def characteristic_polynomial_2x2(A):
    A = np.asarray(A, dtype=float)
    return np.array([1, -np.trace(A), np.linalg.det(A[:2, :2])])


# %% looks at the number of rows only
# says: because A is 2 by 3
def characteristic_polynomial_2x2(A):
    A = np.asarray(A, dtype=float)
    if len(A) != 2:
        raise ValueError("two rows expected")
    return np.array([1, -(A[0, 0] + A[1, 1]), A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]])


# %% returns the error in place of raising it
# says: write `raise` in place of `return`
def characteristic_polynomial_2x2(A):
    A = np.asarray(A, dtype=float)
    if A.shape != (2, 2):
        return ValueError("expected (2, 2)")
    return np.array([1, -np.trace(A), np.linalg.det(A)])


# %% takes for granted that A is an array
# says: turn it into an array first
def characteristic_polynomial_2x2(A):
    return np.array([1, -(A[0, 0] + A[1, 1]), A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]])


# %% returns a polynomial object's text
# says: numbers were expected
def characteristic_polynomial_2x2(A):
    (a, b), (c, d) = np.asarray(A, dtype=float)
    return f"x^2 - {a + d} x + {a * d - b * c}"
