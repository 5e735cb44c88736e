# %% moves an entry and puts it back
def gradient(f, x):
    x = np.array(x, dtype=float)
    h = 1e-6
    slopes = np.zeros(len(x))
    for i in range(len(x)):
        old = x[i]
        x[i] = old + h
        ahead = f(x)
        x[i] = old - h
        behind = f(x)
        x[i] = old
        slopes[i] = (ahead - behind) / (2 * h)
    return slopes


# %% lists
def gradient(f, x):
    slopes = []
    for i in range(len(x)):
        ahead = [float(v) for v in x]
        behind = list(ahead)
        ahead[i] += 1e-5
        behind[i] -= 1e-5
        slopes.append((f(np.array(ahead)) - f(np.array(behind))) / 2e-5)
    return slopes


# %% SciPy, from both sides
def gradient(f, x):
    from scipy.optimize._numdiff import approx_derivative

    return approx_derivative(f, np.array(x, dtype=float), method="3-point").ravel()


# %% all points as the rows of two matrices
def gradient(f, x):
    x = np.asarray(x, dtype=float)
    h = 1e-4
    ahead = x + h * np.eye(x.size)
    behind = x - h * np.eye(x.size)
    return (np.array(list(map(f, ahead))) - np.array(list(map(f, behind)))) / (2 * h)


# %% a helper for one variable
def gradient(f, x):
    x = np.array(x, float)

    def slope(i):
        e = np.eye(len(x))[i] * 1e-5
        return 0.5 * ((f(x + e) - f(x)) + (f(x) - f(x - e))) / 1e-5

    return np.array([slope(i) for i in range(len(x))])


# %% four points an axis
def gradient(f, x):
    x = np.array(x, dtype=float)
    out = []
    for e in np.identity(len(x)):
        h = 1e-3
        out.append((8 * (f(x + h * e) - f(x - h * e)) - (f(x + 2 * h * e) - f(x - 2 * h * e))) / (12 * h))
    return np.array(out)
