# %% loops over all entries
def quadratic_approximation(f, gradient, hessian, a):
    a = np.array([float(entry) for entry in a])
    value, g, H = f(a), gradient(a), hessian(a)

    def q(x):
        d = [float(x[i]) - a[i] for i in range(len(a))]
        total = value
        for i in range(len(a)):
            total += g[i] * d[i]
            for j in range(len(a)):
                total += 0.5 * d[i] * H[i][j] * d[j]
        return total

    return q


# %% einsum, in a lambda
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, dtype=float)

    def q(d):
        return f(a) + np.einsum("i,i", gradient(a), d) + np.einsum("i,ij,j", d, hessian(a), d) / 2

    return lambda x: q(np.asarray(x, dtype=float) - a)


# %% Horner: the gradient, corrected by half of the curvature
def quadratic_approximation(f, gradient, hessian, a):
    a = np.array(a, dtype=float)
    value, g, half = f(a), gradient(a), hessian(a) / 2
    return lambda x: value + (g + half @ (x - a)) @ (x - a)


# %% sorted by powers of x
def quadratic_approximation(f, gradient, hessian, a):
    a = np.array(a, dtype=float)
    H = hessian(a)
    b = gradient(a) - H @ a
    c = f(a) - gradient(a) @ a + a @ H @ a / 2

    def q(x):
        x = np.asarray(x, dtype=float)
        return c + b @ x + np.sum(H * np.outer(x, x)) / 2

    return q


# %% with matrices of one row and one column
def quadratic_approximation(f, gradient, hessian, a):
    a = np.asarray(a, float)
    value, g, H = f(a), gradient(a).reshape(-1, 1), hessian(a)

    def q(x):
        d = np.asarray(x, float).reshape(-1, 1) - a.reshape(-1, 1)
        return (value + g.T @ d + 0.5 * d.T @ H @ d).item()

    return q
