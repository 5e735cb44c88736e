# %% a loop over pairs, returned as a list
def residuals(x, y, m, c):
    left = []
    for a, b in zip(x, y):
        left.append(float(b) - (m * float(a) + c))
    return left


# %% NumPy's value of a polynomial
def residuals(x, y, m, c):
    return np.array(y, dtype=float) - np.polyval([m, c], np.array(x, dtype=float))


# %% a matrix of two columns
def residuals(x, y, m, c):
    A = np.column_stack([x, np.ones(len(x))]).astype(float)
    return np.asarray(y, dtype=float) - A @ [m, c]


# %% subtracts one after the other
def residuals(x, y, m, c):
    r = np.array(y, dtype=float)
    r -= m * np.asarray(x, dtype=float)
    r -= c
    return r


# %% the other sign, turned at the end
def residuals(x, y, m, c):
    return -(np.float64(m) * np.asarray(x).astype(float) + c - np.asarray(y).astype(float))
