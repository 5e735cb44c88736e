# %% the upper half, mirrored
def hessian(f, x):
    x = np.array(x, dtype=float)
    n, h = len(x), 1e-4
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(i, n):
            total = 0
            for s in (1, -1):
                for t in (1, -1):
                    point = x.copy()
                    point[i] += s * h
                    point[j] += t * h
                    total += s * t * f(point)
            H[i, j] = H[j, i] = total / (4 * h * h)
    return H


# %% three points on the diagonal, four corners beside it
def hessian(f, x):
    x = np.asarray(x, dtype=float)
    n, h = x.size, 2e-4
    e = h * np.eye(n)
    H = np.empty((n, n))
    for i in range(n):
        for j in range(n):
            if i == j:
                H[i, i] = (f(x + e[i]) - 2 * f(x) + f(x - e[i])) / h**2
            else:
                corners = f(x + e[i] + e[j]) - f(x + e[i] - e[j]) - f(x - e[i] + e[j]) + f(x - e[i] - e[j])
                H[i, j] = corners / (4 * h**2)
    return H


# %% the gradient of the gradient, with a larger step
def hessian(f, x):
    x = np.array(x, dtype=float)

    def gradient(y, h=1e-4):
        return np.array([(f(y + e) - f(y - e)) / (2 * h) for e in h * np.eye(len(y))])

    k = 1e-3
    return np.array([(gradient(x + e) - gradient(x - e)) / (2 * k) for e in k * np.eye(len(x))])


# %% the bend in the directions a + b and a - b
def hessian(f, x):
    x = np.array(x, dtype=float)
    h = 1e-4

    def bend(d):
        return (f(x + h * d) - 2 * f(x) + f(x - h * d)) / h**2

    axes = np.eye(len(x))
    return [[(bend(a + b) - bend(a - b)) / 4 for b in axes] for a in axes]


# %% lists of floats
def hessian(f, x):
    h, n = 1e-4, len(x)

    def at(i, s, j, t):
        point = [float(v) for v in x]
        point[i] += s * h
        point[j] += t * h
        return float(f(np.array(point)))

    return [
        [(at(i, 1, j, 1) - at(i, 1, j, -1) - at(i, -1, j, 1) + at(i, -1, j, -1)) / (2 * h) ** 2 for j in range(n)]
        for i in range(n)
    ]
