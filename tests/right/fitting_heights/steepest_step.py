# %% with the earlier functions
def steepest_step(x, y, mu, sigma, aggression):
    r = np.asarray(y, dtype=float) - gaussian(x, mu, sigma)
    gradient = np.array([-2 * r @ dfdmu(x, mu, sigma), -2 * r @ dfdsigma(x, mu, sigma)])
    return -aggression * gradient


# %% loops
def steepest_step(x, y, mu, sigma, aggression):
    import math

    by_mu = by_sigma = 0.0
    for a, b in zip(x, y):
        d = float(a) - mu
        f = math.exp(-(d**2) / (2 * sigma**2)) / (sigma * math.sqrt(2 * math.pi))
        by_mu -= 2 * (float(b) - f) * f * d / sigma**2
        by_sigma -= 2 * (float(b) - f) * f * (d**2 / sigma**3 - 1 / sigma)
    return [-aggression * by_mu, -aggression * by_sigma]


# %% a Jacobian
def steepest_step(x, y, mu, sigma, aggression):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    z = (x - mu) / sigma
    f = np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi) / sigma
    J = np.column_stack([f * z / sigma, f * (z * z - 1) / sigma])
    return tuple(2 * aggression * J.T @ (y - f))


# %% the other sign of the misses
def steepest_step(x, y, mu, sigma, aggression):
    from scipy.stats import norm

    x = np.asarray(x, dtype=float)
    f = norm.pdf(x, mu, sigma)
    above = f - np.asarray(y, dtype=float)
    dmu = np.sum(2 * above * f * (x - mu) / sigma**2)
    dsigma = np.sum(2 * above * f * ((x - mu) ** 2 - sigma**2) / sigma**3)
    return -dmu * aggression, -dsigma * aggression
