# %% 1 over the largest eigenvalue
# says: twice as far
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or values[0] <= 0:
        raise ValueError
    return 1 / values[-1]


# %% the smallest eigenvalue
# says: the smallest eigenvalue
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or values[0] <= 0:
        raise ValueError
    return 2 / values[0]


# %% upside down
# says: upside down
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or values[0] <= 0:
        raise ValueError
    return values[-1] / 2


# %% the trace
# says: the trace
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or values[0] <= 0:
        raise ValueError
    return 2 / np.trace(H)


# %% the largest entry
# says: the largest entry of H
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or values[0] <= 0:
        raise ValueError
    return 2 / H.max()


# %% the root of the sum of the squares
# says: np.linalg.norm without
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or values[0] <= 0:
        raise ValueError
    return 2 / np.linalg.norm(H)


# %% one rate for each eigenvalue
# says: one number for each eigenvalue
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or values[0] <= 0:
        raise ValueError
    return 2 / values


# %% the sum of each row bounds the largest eigenvalue, but is not it
# says: the largest sum of a row
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or values[0] <= 0:
        raise ValueError
    return 2 / np.abs(H).sum(axis=1).max()


# %% the last of eigvals, which are in no order
# says: has no order
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvals(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or min(values) <= 0:
        raise ValueError
    return 2 / values[-1]


# %% no test of symmetry
# says: H is not symmetric
def largest_stable_rate(H):
    values = np.linalg.eigvalsh(np.asarray(H, dtype=float))
    if values[0] <= 0:
        raise ValueError
    return 2 / values[-1]


# %% no test of the eigenvalues
# says: this is a pass, no bowl
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max():
        raise ValueError
    return 2 / np.linalg.eigvalsh(H)[-1]


# %% the determinant says positive definite
# says: eigenvalues are negative
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or np.linalg.det(H) <= 0:
        raise ValueError
    return 2 / np.linalg.eigvalsh(H)[-1]


# %% allows eigenvalues of zero
# says: one eigenvalue is 0
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or values[0] < 0:
        raise ValueError
    return 2 / values[-1]


# %% np.allclose with its own tolerance
# says: H[0, 1] and H[1, 0] differ
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if not np.allclose(H, H.T) or values[0] <= 0:
        raise ValueError
    return 2 / values[-1]


# %% refuses what rounding makes of a symmetric matrix
# says: too strict
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    if not np.array_equal(H, H.T):
        raise ValueError("not symmetric")
    values = np.linalg.eigvalsh(H)
    if values[0] <= 0:
        raise ValueError
    return 2 / values[-1]


# %% prints that there is no bowl
# says: in place of `print`
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    values = np.linalg.eigvalsh(H)
    if np.abs(H - H.T).max() > 1e-10 * np.abs(H).max() or values[0] <= 0:
        print("no bowl")
        return None
    return 2 / values[-1]
