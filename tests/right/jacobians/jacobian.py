# %% column by column into zeros
def jacobian(f, x):
    x = np.array(x, dtype=float)
    m, n, h = len(f(x)), len(x), 1e-6
    J = np.zeros((m, n))
    for j in range(n):
        ahead, behind = x.copy(), x.copy()
        ahead[j] += h
        behind[j] -= h
        J[:, j] = (np.array(f(ahead)) - np.array(f(behind))) / (2 * h)
    return J


# %% entry by entry, lists only
def jacobian(f, x):
    h = 1e-5
    x = [float(v) for v in x]

    def moved(j, by):
        point = list(x)
        point[j] += by
        return f(np.array(point))

    m = len(f(np.array(x)))
    return [[(moved(j, h)[i] - moved(j, -h)[i]) / (2 * h) for j in range(len(x))] for i in range(m)]


# %% SciPy, from both sides
def jacobian(f, x):
    from scipy.optimize._numdiff import approx_derivative

    x = np.array(x, dtype=float)
    J = approx_derivative(lambda y: np.asarray(f(y), dtype=float), x, method="3-point")
    return J.reshape(-1, len(x))


# %% a row for each output, its gradient
def jacobian(f, x):
    x = np.array(x, float)
    h = 1e-5

    def gradient(g):
        return [(g(x + e) - g(x - e)) / (2 * h) for e in h * np.eye(len(x))]

    return np.array([gradient(lambda y, i=i: f(y)[i]) for i in range(len(f(x)))])


# %% np.column_stack
def jacobian(f, x):
    F = lambda y: np.asarray(f(y), dtype=float)  # noqa: E731
    x = np.asarray(x, dtype=float)
    h = 1e-4
    return np.column_stack([(F(x + h * e) - F(x - h * e)) / (2 * h) for e in np.eye(x.size)])


# %% np.stack along axis 1
def jacobian(f, x):
    x = np.asarray(x).astype(float)
    columns = []
    for j in range(x.shape[0]):
        step = np.zeros(x.shape)
        step[j] = 2e-6
        columns.append(np.subtract(f(x + step), f(x - step)) / 4e-6)
    return np.stack(columns, axis=1)
