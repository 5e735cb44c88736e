# %% the inverse, with singular values tested first
def change_of_basis(T, basis):
    T, B = np.array(T, dtype=float), np.array(basis, dtype=float)
    if T.ndim != 2 or B.ndim != 2 or T.shape != B.shape or T.shape[0] != T.shape[1]:
        raise ValueError("shapes")
    s = np.linalg.svd(B, compute_uv=False)
    if s.min() <= 1e-10 * s.max():
        raise ValueError("singular")
    return np.linalg.inv(B) @ T @ B


# %% the singular value decomposition in place of the inverse
def change_of_basis(T, basis):
    if np.ndim(T) != 2 or len(set(np.shape(T) + np.shape(basis))) != 1 or np.ndim(basis) != 2:
        raise ValueError("two square matrices were expected")
    U, s, Vt = np.linalg.svd(np.array(basis, dtype=float))
    if s[-1] <= s[0] * 1e-10:
        raise ValueError("not a basis")
    return (Vt.T / s) @ U.T @ np.array(T, dtype=float) @ np.array(basis, dtype=float)


# %% column by column: where each basis vector goes, in new coordinates
def change_of_basis(T, basis):
    T, B = np.asarray(T, float), np.asarray(basis, float)
    n = B.shape[0]
    if T.shape != (n, n) or B.shape != (n, n):
        raise ValueError(f"{T.shape} and {B.shape}")
    if np.linalg.cond(B) >= 1e10:
        raise ValueError("dependent columns")
    return np.column_stack([np.linalg.solve(B, T @ b) for b in B.T])


# %% loops and lists, with an elimination of its own; the library only says whether it may
def change_of_basis(T, basis):
    n = len(basis)
    if np.shape(T) != (n, n) or np.shape(basis) != (n, n) or not np.linalg.cond(np.array(basis, float)) < 1e10:
        raise ValueError("T and basis must be square, and basis invertible")
    B = [[float(basis[i][j]) for j in range(n)] for i in range(n)]
    C = [[sum(float(T[i][k]) * B[k][j] for k in range(n)) for j in range(n)] for i in range(n)]
    rows = [B[i] + C[i] for i in range(n)]
    for j in range(n):
        p = max(range(j, n), key=lambda i: abs(rows[i][j]))
        rows[j], rows[p] = rows[p], rows[j]
        rows[j] = [entry / rows[j][j] for entry in rows[j]]
        for i in range(n):
            if i != j:
                rows[i] = [x - rows[i][j] * y for x, y in zip(rows[i], rows[j])]
    return [row[n:] for row in rows]


# %% transposed equations, LinAlgError turned into ValueError, warnings on the way
def change_of_basis(T: np.ndarray, basis: np.ndarray) -> np.ndarray:
    import warnings

    warnings.warn("thinking")
    if not np.shape(T) == np.shape(basis) == (len(T), len(T)):
        raise ValueError(np.shape(T), np.shape(basis))
    M, P = np.matrix(T, dtype=float).A, np.matrix(basis, dtype=float).A
    if np.linalg.norm(P, -2) <= 1e-10 * np.linalg.norm(P, 2):
        raise ValueError("not invertible")
    return np.linalg.solve(P, M.dot(P))
