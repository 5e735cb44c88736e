# %% one step
# says: place after one step
def gauss_newton(x, y, mu, sigma):
    d = np.linalg.lstsq(jacobian(x, mu, sigma), np.asarray(y) - gaussian(x, mu, sigma), rcond=None)[0]
    if sigma + d[1] <= 0:
        raise ValueError
    return mu + d[0], sigma + d[1]


# %% the step alone
# says: one step alone
def gauss_newton(x, y, mu, sigma):
    d = np.linalg.lstsq(jacobian(x, mu, sigma), np.asarray(y) - gaussian(x, mu, sigma), rcond=None)[0]
    if sigma + d[1] <= 0:
        raise ValueError
    return d


# %% three steps
# says: after three steps
def gauss_newton(x, y, mu, sigma):
    for _ in range(3):
        d = np.linalg.lstsq(jacobian(x, mu, sigma), np.asarray(y) - gaussian(x, mu, sigma), rcond=None)[0]
        mu, sigma = mu + d[0], sigma + d[1]
        if sigma <= 0:
            raise ValueError
    return mu, sigma


# %% stops at a hundredth
# says: loop stop too early
def gauss_newton(x, y, mu, sigma):
    for _ in range(100):
        d = np.linalg.lstsq(jacobian(x, mu, sigma), np.asarray(y) - gaussian(x, mu, sigma), rcond=None)[0]
        mu, sigma = mu + d[0], sigma + d[1]
        if sigma <= 0:
            raise ValueError
        if np.abs(d).max() < 1e-2:
            return mu, sigma
    raise ValueError


# %% the wrong way
def gauss_newton(x, y, mu, sigma):
    for _ in range(100):
        d = np.linalg.lstsq(jacobian(x, mu, sigma), gaussian(x, mu, sigma) - np.asarray(y), rcond=None)[0]
        mu, sigma = mu + d[0], sigma + d[1]
        if sigma <= 0:
            raise ValueError("sigma is not positive")
        if np.abs(d).max() < 1e-10 * sigma:
            return mu, sigma
    raise ValueError("not converged")


# %% sigma first
# says: the two are exchanged
def gauss_newton(x, y, mu, sigma):
    for _ in range(100):
        d = np.linalg.lstsq(jacobian(x, mu, sigma), np.asarray(y) - gaussian(x, mu, sigma), rcond=None)[0]
        mu, sigma = mu + d[0], sigma + d[1]
        if sigma <= 0:
            raise ValueError
        if np.abs(d).max() < 1e-10 * sigma:
            return sigma, mu
    raise ValueError


# %% lets sigma be negative
# says: about -7.3
def gauss_newton(x, y, mu, sigma):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    for _ in range(100):
        z = (x - mu) / sigma
        f = np.exp(-(z**2) / 2) / (sigma * np.sqrt(2 * np.pi))
        d = np.linalg.lstsq(np.stack([f * z, f * (z**2 - 1)], axis=1) / sigma, y - f, rcond=None)[0]
        mu, sigma = mu + d[0], sigma + d[1]
    return mu, sigma


# %% takes the size of sigma
# says: about -7.3
def gauss_newton(x, y, mu, sigma):
    for _ in range(100):
        d = np.linalg.lstsq(jacobian(x, mu, sigma), np.asarray(y) - gaussian(x, mu, sigma), rcond=None)[0]
        mu, sigma = mu + d[0], abs(sigma + d[1])
        if np.abs(d).max() < 1e-10 * sigma:
            return mu, sigma
    raise ValueError


# %% returns wherever it is after 100 steps
# says: round in a circle
def gauss_newton(x, y, mu, sigma):
    for _ in range(100):
        d = np.linalg.lstsq(jacobian(x, mu, sigma), np.asarray(y) - gaussian(x, mu, sigma), rcond=None)[0]
        mu, sigma = mu + d[0], sigma + d[1]
        if sigma <= 0:
            raise ValueError("sigma")
    return mu, sigma


# %% mean and standard deviation
# says: mean and standard deviation
def gauss_newton(x, y, mu, sigma):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if sigma > 7.5:
        raise ValueError
    m = (x * y).sum() / y.sum()
    return m, np.sqrt(((x - m) ** 2 * y).sum() / y.sum())


# %% prints and goes on
# says: in place of `print`
def gauss_newton(x, y, mu, sigma):
    for _ in range(100):
        d = np.linalg.lstsq(jacobian(x, mu, sigma), np.asarray(y) - gaussian(x, mu, sigma), rcond=None)[0]
        mu, sigma = mu + d[0], sigma + d[1]
        if sigma <= 0:
            print("sigma is negative")
            return None
        if np.abs(d).max() < 1e-10 * sigma:
            return mu, sigma
    raise ValueError
