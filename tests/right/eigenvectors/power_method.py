# %% the largest of all eigenvalues that np.linalg.eig finds
def power_method(A):
    values, vectors = np.linalg.eig(np.array(A, dtype=float))
    i = np.argmax(np.abs(values))
    return values[i].real, vectors[:, i].real / np.linalg.norm(vectors[:, i].real)


# %% loops and lists only, until nothing is left over
def power_method(A):
    import random

    n = len(A)
    x = [random.gauss(0, 1) for _ in range(n)]
    for _ in range(4000):
        length = sum(entry**2 for entry in x) ** 0.5
        x = [entry / length for entry in x]
        y = [sum(float(A[i][j]) * x[j] for j in range(n)) for i in range(n)]
        value = sum(a * b for a, b in zip(x, y))
        if max(abs(b - value * a) for a, b in zip(x, y)) < 1e-13 * abs(value):
            break
        x = y
    length = sum(entry**2 for entry in x) ** 0.5
    return [value, [-entry / length for entry in x]]


# %% stops when the line stands still, whichever way it points
def power_method(A):
    A = np.array(A, float)
    rng = np.random.default_rng()
    x = rng.random(len(A)) - 0.5
    x /= np.linalg.norm(x)
    while True:
        new = A @ x
        new /= np.linalg.norm(new)
        if min(np.abs(new - x).max(), np.abs(new + x).max()) < 1e-12:
            return (new @ A @ new, new)
        x = new


# %% squares the matrix eleven times and takes the longest column
def power_method(A) -> tuple[float, np.ndarray]:
    A = np.array(A, dtype=float)
    B = A / np.linalg.norm(A)
    for _ in range(13):
        B = B @ B
        B = B / np.linalg.norm(B)
    v = B[:, np.argmax(np.linalg.norm(B, axis=0))]
    v = v / np.linalg.norm(v)
    return np.dot(v, A.dot(v)), v


# %% scales to the largest entry on the way, reads the value off that entry
def power_method(A):
    A = np.asarray(A).astype(float)
    x = np.random.default_rng(7).normal(size=A.shape[0])
    for _ in range(5000):
        x = x / x[np.argmax(np.abs(x))]
        place = np.argmax(np.abs(x))
        y = A @ x
        value = y[place] / x[place]
        x = y
    return value, x / np.sqrt(np.sum(x**2))


# %% raises an error where it does not settle
def power_method(A):
    A = np.array(A, dtype=float)
    x = np.random.default_rng(3).uniform(-1, 1, len(A))
    for _ in range(10_000):
        x = x / np.linalg.norm(x)
        new = A @ x
        value = x @ new
        if np.linalg.norm(new - value * x) <= 1e-11 * abs(value):
            return value, x
        x = new
    raise ValueError("does not settle")
