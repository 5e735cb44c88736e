# %% a step of 1e-8
# says: lost in rounding
def hessian(f, x):
    h = 1e-8
    steps = h * np.eye(len(x))
    H = [[f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b) for a in steps] for b in steps]
    return np.array(H) / (4 * h**2)


# %% a step of 1e-8, the gradient of the gradient
# says: lost in rounding
def hessian(f, x):
    h = 1e-8
    x = np.array(x, dtype=float)

    def gradient(y):
        return np.array([(f(y + e) - f(y - e)) / (2 * h) for e in h * np.eye(len(y))])

    return np.array([(gradient(x + e) - gradient(x - e)) / (2 * h) for e in h * np.eye(len(x))])


# %% a step of 1e-6
# says: should be about 1e-4
def hessian(f, x):
    h = 1e-6
    steps = h * np.eye(len(x))
    H = [[f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b) for a in steps] for b in steps]
    return np.array(H) / (4 * h**2)


# %% a step of a hundredth
# says: should be about 1e-4
def hessian(f, x):
    h = 1e-2
    steps = h * np.eye(len(x))
    H = [[f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b) for a in steps] for b in steps]
    return np.array(H) / (4 * h**2)


# %% steps to one side
# says: a step to one side
def hessian(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    steps = h * np.eye(len(x))
    H = [[f(x + a + b) - f(x + a) - f(x + b) + f(x) for a in steps] for b in steps]
    return np.array(H) / h**2


# %% the gradient
# says: this is the gradient
def hessian(f, x):
    return np.array([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))])


# %% the diagonal only
# says: mixed derivatives are missing
def hessian(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    return np.diag([(f(x + a) - 2 * f(x) + f(x - a)) / h**2 for a in h * np.eye(len(x))])


# %% the diagonal as a vector
# says: without the mixed ones
def hessian(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    return np.array([(f(x + a) - 2 * f(x) + f(x - a)) / h**2 for a in h * np.eye(len(x))])


# %% divides by h squared
# says: the divisor 4 * h**2
def hessian(f, x):
    h = 1e-4
    steps = h * np.eye(len(x))
    H = [[f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b) for a in steps] for b in steps]
    return np.array(H) / h**2


# %% forgets the brackets round the divisor
# says: without brackets
def hessian(f, x):
    h = 1e-4
    steps = h * np.eye(len(x))
    H = [[f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b) for a in steps] for b in steps]
    return np.array(H) / 4 * h**2


# %% fills one half only
# says: below the diagonal
def hessian(f, x):
    h, n = 1e-4, len(x)
    e = h * np.eye(n)
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(i, n):
            a, b = e[i], e[j]
            H[i, j] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2)
    return H


# %% mixed term without its minus corners
# says: signs of all four corners
def hessian(f, x):
    h, n = 1e-4, len(x)
    x = np.array(x, dtype=float)
    e = h * np.eye(n)
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            a, b = e[i], e[j]
            H[i, j] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2)
            if i != j:
                H[i, j] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (8 * h**2)
    return H


# %% products of the slopes
# says: products of first derivatives
def hessian(f, x):
    g = np.array([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(len(x))])
    return np.outer(g, g)


# %% whole numbers cut the step off
# says: cut 4.99999 off
def hessian(f, x):
    h, n = 1e-4, len(x)
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            for s in (1, -1):
                for t in (1, -1):
                    point = np.array(x)
                    point[i] = point[i] + s * h
                    point[j] = point[j] + t * h
                    H[i, j] += s * t * f(point) / (4 * h**2)
    return H


# %% leaves the diagonal out
# says: the formula holds for i = j too
def hessian(f, x):
    h, n = 1e-4, len(x)
    e = h * np.eye(n)
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(i):
            a, b = e[i], e[j]
            H[i, j] = H[j, i] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2)
    return H


# %% two variables only
# says: works for two variables
def hessian(f, x):
    h, n = 1e-4, min(len(x), 2)
    e = h * np.eye(len(x))[:n]
    return np.array([[f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b) for a in e] for b in e]) / (4 * h**2)


# %% one number for one variable
# says: still makes a matrix
def hessian(f, x):
    h = 1e-4
    e = h * np.eye(len(x))
    H = np.array([[f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b) for a in e] for b in e]) / (4 * h**2)
    return H.item() if len(x) == 1 else H
