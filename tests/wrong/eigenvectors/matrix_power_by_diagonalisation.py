# %% raises every entry to the power
# says: `A**n` is not a product of matrices
def matrix_power_by_diagonalisation(A, n):
    return np.asarray(A, dtype=float) ** n


# %% takes the transpose for the inverse
# says: The transpose is the inverse only if
def matrix_power_by_diagonalisation(A, n):
    w, V = np.linalg.eig(np.asarray(A, dtype=float))
    return (V @ np.diag(w**n) @ V.T).real


# %% exchanges V and its inverse
# says: V and its inverse are exchanged
def matrix_power_by_diagonalisation(A, n):
    w, V = np.linalg.eig(np.asarray(A, dtype=float))
    return (np.linalg.inv(V) @ np.diag(w**n) @ V).real


# %% multiplies the eigenvalues by the power
# says: raise the eigenvalues to the power n
def matrix_power_by_diagonalisation(A, n):
    w, V = np.linalg.eig(np.asarray(A, dtype=float))
    return (V @ np.diag(w * n) @ np.linalg.inv(V)).real


# %% returns the powers of the eigenvalues on a diagonal
# says: These are the powers of the eigenvalues alone
def matrix_power_by_diagonalisation(A, n):
    w, V = np.linalg.eig(np.asarray(A, dtype=float))
    return np.diag(w**n)


# %% leaves complex numbers
# says: returned complex numbers
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or n < 0:
        raise ValueError("input")
    w, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e10:
        raise ValueError("defective")
    return V @ np.diag(w**n) @ np.linalg.inv(V)


# %% drops the imaginary parts before it computes
# says: Only the real parts of eigenvalues and eigenvectors
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or n < 0:
        raise ValueError("input")
    w, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e10:
        raise ValueError("defective")
    return V.real @ np.diag(w.real**n) @ np.linalg.pinv(V.real)


# %% drops the imaginary parts of the eigenvalues only
# says: Take `.real` of the result, and not before
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or n < 0:
        raise ValueError("input")
    w, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e10:
        raise ValueError("defective")
    return (V @ np.diag(w.real**n) @ np.linalg.inv(V)).real


# %% takes absolute values of the complex eigenvalues
# says: The absolute values of the complex eigenvalues were taken
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or n < 0:
        raise ValueError("input")
    w, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e10:
        raise ValueError("defective")
    if np.iscomplexobj(w):
        w = abs(w)
    return (V @ np.diag(w**n) @ np.linalg.inv(V)).real


# %% eigh for a matrix that is not symmetric
# says: `eigh` reads one triangle
def matrix_power_by_diagonalisation(A, n):
    w, V = np.linalg.eigh(np.asarray(A, dtype=float))
    return V @ np.diag(w**n) @ V.T


# %% does not refuse defective matrices
# says: too few independent eigenvectors
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or n < 0:
        raise ValueError("input")
    return np.linalg.matrix_power(A, n)


# %% expects np.linalg.inv to complain of a defective matrix
# says: though np.linalg.inv(V) does not complain
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or n < 0:
        raise ValueError("input")
    w, V = np.linalg.eig(A)
    try:
        return (V @ np.diag(w**n) @ np.linalg.inv(V)).real
    except np.linalg.LinAlgError:
        raise ValueError("defective") from None


# %% refuses every matrix with an eigenvalue that occurs twice
# says: It refuses arguments that are allowed
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or n < 0:
        raise ValueError("input")
    w, V = np.linalg.eig(A)
    if len(np.unique(w.round(9))) < len(w):
        raise ValueError("defective: an eigenvalue occurs twice")
    return (V @ np.diag(w**n) @ np.linalg.inv(V)).real


# %% refuses singular matrices
# says: It refuses arguments that are allowed
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1] or n < 0:
        raise ValueError("input")
    if abs(np.linalg.det(A)) < 1e-12:
        raise ValueError("A is singular")
    w, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e10:
        raise ValueError("defective")
    return (V @ np.diag(w**n) @ np.linalg.inv(V)).real


# %% begins the product with A itself, one factor too many
# says: one factor too many
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    result = A
    for _ in range(n):
        result = result @ A
    return result


# %% begins with A, and returns it for the power 0
# says: one factor too many
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    result = A
    for _ in range(n - 1):
        result = result @ A
    return result


# %% has ones everywhere for the power 0
# says: The power 0 is the identity
def matrix_power_by_diagonalisation(A, n):
    if n == 0:
        return np.ones(np.shape(A))
    return np.linalg.matrix_power(np.asarray(A, dtype=float), n)


# %% takes a negative power to be an inverse
# says: because the power is negative
def matrix_power_by_diagonalisation(A, n):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("input")
    w, V = np.linalg.eig(A)
    if np.linalg.cond(V) > 1e10:
        raise ValueError("defective")
    return (V @ np.diag(w**n) @ np.linalg.inv(V)).real


# %% multiplies small whole numbers in their type
# says: Small whole numbers (uint8) overflowed
def matrix_power_by_diagonalisation(A, n):
    return np.linalg.matrix_power(np.asarray(A), n)
