# %% cmath and a list
def eigenvalues_2x2(A):
    import cmath

    a, b, c, d = [float(entry) for row in A for entry in row]
    root = cmath.sqrt((a + d) ** 2 - 4 * (a * d - b * c))
    return [(a + d - root) / 2, (a + d + root) / 2]


# %% np.linalg.eigvals
def eigenvalues_2x2(A):
    return np.linalg.eigvals(np.asarray(A, dtype=float))


# %% np.roots of the polynomial
def eigenvalues_2x2(A):
    A = np.array(A, dtype=float)
    return np.roots([1, -np.trace(A), np.linalg.det(A)])


# %% two cases, real and complex, by the sign under the root
def eigenvalues_2x2(A):
    A = np.array(A, float)
    half = (A[0, 0] + A[1, 1]) / 2
    square = ((A[0, 0] - A[1, 1]) / 2) ** 2 + A[0, 1] * A[1, 0]
    if square < 0:
        return (complex(half, -((-square) ** 0.5)), complex(half, (-square) ** 0.5))
    return (half - np.sqrt(square), half + np.sqrt(square))


# %% the larger one first, the other one as its partner in the sum, always complex
def eigenvalues_2x2(A: list) -> np.ndarray:
    (a, b), (c, d) = np.array(A, dtype=complex)
    root = np.sqrt((a - d) ** 2 + 4 * b * c)
    first = (a + d + root) / 2
    return np.array([first, a + d - first])


# %% the diagonal of a Schur form, with the help of SciPy
def eigenvalues_2x2(A):
    from scipy import linalg

    T, _ = linalg.schur(np.array(A, dtype=float), output="complex")
    return T.diagonal()[::-1]
