# %% eigvals, and the maximum
def largest_stable_rate(H):
    H = np.array(H, dtype=float)
    if not np.allclose(H, H.T, rtol=0, atol=1e-8 * np.abs(H).max()):
        raise ValueError("not symmetric")
    values = np.linalg.eigvals(H).real
    if min(values) <= 0:
        raise ValueError("not positive definite")
    return 2 / max(values)


# %% loops look for the asymmetry; the singular values are the eigenvalues of a bowl
def largest_stable_rate(H):
    H = [[float(a) for a in row] for row in H]
    n = len(H)
    largest = max(abs(a) for row in H for a in row)
    for i in range(n):
        for j in range(i):
            if abs(H[i][j] - H[j][i]) > 1e-7 * largest:
                raise ValueError(f"H[{i}][{j}] and H[{j}][{i}] differ")
    try:
        np.linalg.cholesky(np.array(H))
    except np.linalg.LinAlgError:
        raise ValueError("not positive definite") from None
    return 2 / np.linalg.norm(np.array(H), 2)


# %% SciPy, and the symmetric half
from scipy.linalg import eigh


def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    half = (H + H.T) / 2
    if np.linalg.norm(H - half) > 1e-9 * np.linalg.norm(H):
        raise ValueError
    values = eigh(half, eigvals_only=True)
    if not (values > 0).all():
        raise ValueError(values)
    return 2 / values.max()


# %% the largest eigenvalue of the inverse's inverse: the least root of the border
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    if np.abs(H - H.T).max() >= 1e-11 * np.abs(H).max():
        raise ValueError("H should equal its transpose")
    for value in np.linalg.eigvalsh(H):
        if value <= 0:
            raise ValueError(f"the eigenvalue {value} is not positive")
    return 2 * np.linalg.eigvalsh(np.linalg.inv(H))[0]


# %% scales first, and tests the smallest eigenvalue with a tolerance
def largest_stable_rate(H):
    H = np.asarray(H, dtype=float)
    size = np.max(np.abs(H))
    if np.any(np.abs(H / size - H.T / size) > 1e-6):
        raise ValueError("asymmetric")
    values = np.sort(np.linalg.eigvals(H / size).real)
    if values[0] < 1e-13:
        raise ValueError("no bowl")
    return np.float64(2 / (size * values[-1]))
