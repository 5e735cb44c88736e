# %% a loop, where a single sigma is repeated
def chi_squared(x, y, m, c, sigma):
    try:
        sigma = [float(s) for s in sigma]
    except TypeError:
        sigma = [float(sigma)] * len(x)
    total = 0.0
    for a, b, s in zip(x, y, sigma):
        total += ((float(b) - m * float(a) - c) / s) ** 2
    return total


# %% the dot product of the scaled misses with themselves
def chi_squared(x, y, m, c, sigma):
    z = (np.array(y, float) - np.array(x, float) * m - c) / np.array(sigma, float)
    return z @ z


# %% weights of one over sigma squared
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - np.polyval((m, c), np.asarray(x, dtype=float))
    weights = 1 / np.asarray(sigma, dtype=float) ** 2
    return np.sum(weights * r**2)


# %% the squared length of a vector
def chi_squared(x, y, m, c, sigma):
    x, y, sigma = np.asarray(x) * 1.0, np.asarray(y) * 1.0, np.asarray(sigma) * 1.0
    return np.linalg.norm((m * x + c - y) / sigma) ** 2


# %% einsum
def chi_squared(x, y, m, c, sigma):
    z = (np.asarray(y, dtype=float) - (m * np.asarray(x, dtype=float) + c)) / np.asarray(sigma, dtype=float)
    return np.einsum("i,i->", z, z)
