# %% takes the length of A x for the eigenvalue
# says: A length has no sign
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    for _ in range(3000):
        y = A @ x
        x = y / np.linalg.norm(y)
    return np.linalg.norm(A @ x), x


# %% begins with ones
# says: The start (1, 1, …) has no part along
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.ones(len(A))
    for _ in range(3000):
        x = A @ x
        x = x / np.linalg.norm(x)
    return x @ A @ x, x


# %% begins with the first axis
# says: The start (1, 0, 0, …) has no part along
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.eye(len(A))[0]
    for _ in range(3000):
        x = A @ x
        x = x / np.linalg.norm(x)
    return x @ A @ x, x


# %% begins with the last axis
# says: The start (…, 0, 0, 1) has no part along
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.eye(len(A))[-1]
    for _ in range(3000):
        x = A @ x
        x = x / np.linalg.norm(x)
    return x @ A @ x, x


# %% begins with ones, and is content as soon as A x is a multiple of x
# says: The start (1, 1, …) has no part along
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.ones(len(A))
    while True:
        x = x / np.linalg.norm(x)
        y = A @ x
        value = x @ y
        if np.linalg.norm(y - value * x) <= 1e-10 * max(abs(value), 1e-300) or not y.any():
            return value, x
        x = y


# %% compares x with the x before, and never ends where the eigenvalue is negative
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    x = x / np.linalg.norm(x)
    while True:
        new = A @ x / np.linalg.norm(A @ x)
        if np.linalg.norm(new - x) < 1e-12:
            return new @ A @ new, new
        x = new


# %% takes the rightmost eigenvalue
# says: largest in ABSOLUTE value
def power_method(A):
    values, vectors = np.linalg.eig(np.asarray(A, dtype=float))
    i = np.argmax(values)
    return values[i].real, vectors[:, i].real


# %% takes the first that np.linalg.eig happens to return
# says: largest in ABSOLUTE value
def power_method(A):
    values, vectors = np.linalg.eig(np.asarray(A, dtype=float))
    return values[0].real, vectors[:, 0].real


# %% leaves complex numbers over from np.linalg.eig
# says: Take the real part with `.real`
def power_method(A):
    values, vectors = np.linalg.eig(np.asarray(A, dtype=float))
    i = np.argmax(np.abs(values))
    return values[i].real, vectors[:, i]


# %% takes a row of the vectors for a column
# says: Eigenvectors are its columns
def power_method(A):
    values, vectors = np.linalg.eig(np.asarray(A, dtype=float))
    i = np.argmax(np.abs(values))
    return values[i].real, vectors[i].real


# %% scales the vector to the largest entry 1
# says: scaled to the largest entry 1
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    for _ in range(3000):
        x = A @ x
        x = x / np.max(np.abs(x))
    return x @ A @ x / (x @ x), x


# %% scales the vector to the sum 1
# says: scaled to the sum 1
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    for _ in range(3000):
        x = A @ x
        x = x / np.sum(x)
    return x @ A @ x / (x @ x), x


# %% makes a hundred steps
# says: did a loop stop too early
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    for _ in range(100):
        x = A @ x
        x = x / np.linalg.norm(x)
    return x @ A @ x, x


# %% makes a hundred steps from a start of ones
# says: has no part along what is wanted here
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.ones(len(A))
    for _ in range(100):
        x = A @ x
        x = x / np.linalg.norm(x)
    return x @ A @ x, x


# %% stops when np.allclose is content
# says: did a loop stop too early
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    x = x / np.linalg.norm(x)
    for _ in range(10_000):
        new = A @ x / np.linalg.norm(A @ x)
        if np.allclose(new, x) or np.allclose(new, -x):
            break
        x = new
    return new @ A @ new, new


# %% stops when the value stands still, absolutely
# says: did a loop stop too early
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    old = 0
    for _ in range(10_000):
        x = A @ x / np.linalg.norm(A @ x)
        value = x @ A @ x
        if abs(value - old) < 1e-6:
            break
        old = value
    return value, x


# %% multiplies from the wrong side
# says: not x @ A
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    for _ in range(3000):
        x = x @ A
        x = x / np.linalg.norm(x)
    return x @ A @ x, x


# %% does not scale, and the numbers overflow
# says: scale x to length 1 in every step
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    for _ in range(3000):
        x = A @ x
    return x @ A @ x / (x @ x), x / np.linalg.norm(x)


# %% returns vector and value in the wrong order
# says: The value comes first, then the vector
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    for _ in range(3000):
        x = A @ x
        x = x / np.linalg.norm(x)
    return x, x @ A @ x


# %% returns the vector alone
# says: The value is missing
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    for _ in range(3000):
        x = A @ x
        x = x / np.linalg.norm(x)
    return x


# %% reads the value off with the scaled vector, so that it is always 1
# says: for a vector of length 1 it is x @ A @ x
def power_method(A):
    A = np.asarray(A, dtype=float)
    x = np.random.default_rng(0).normal(size=len(A))
    for _ in range(3000):
        new = A @ x / np.linalg.norm(A @ x)
        value = x @ new
        x = new
    return value, x
