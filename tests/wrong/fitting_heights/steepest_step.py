# %% uphill
# says: goes uphill
def steepest_step(x, y, mu, sigma, aggression):
    r = np.asarray(y, dtype=float) - gaussian(x, mu, sigma)
    return -2 * aggression * r @ dfdmu(x, mu, sigma), -2 * aggression * r @ dfdsigma(x, mu, sigma)


# %% no factor 2
# says: half of it
def steepest_step(x, y, mu, sigma, aggression):
    r = np.asarray(y, dtype=float) - gaussian(x, mu, sigma)
    return aggression * r @ dfdmu(x, mu, sigma), aggression * r @ dfdsigma(x, mu, sigma)


# %% no aggression
# says: the aggression is missing
def steepest_step(x, y, mu, sigma, aggression):
    r = np.asarray(y, dtype=float) - gaussian(x, mu, sigma)
    return 2 * r @ dfdmu(x, mu, sigma), 2 * r @ dfdsigma(x, mu, sigma)


# %% the gradient
# says: this is the gradient
def steepest_step(x, y, mu, sigma, aggression):
    r = np.asarray(y, dtype=float) - gaussian(x, mu, sigma)
    return -2 * r @ dfdmu(x, mu, sigma), -2 * r @ dfdsigma(x, mu, sigma)


# %% the mean of the squares
# says: a sum, not a mean
def steepest_step(x, y, mu, sigma, aggression):
    r = np.asarray(y, dtype=float) - gaussian(x, mu, sigma)
    a = 2 * aggression / len(r)
    return a * r @ dfdmu(x, mu, sigma), a * r @ dfdsigma(x, mu, sigma)


# %% sigma first
# says: entries are exchanged
def steepest_step(x, y, mu, sigma, aggression):
    r = np.asarray(y, dtype=float) - gaussian(x, mu, sigma)
    return 2 * aggression * r @ dfdsigma(x, mu, sigma), 2 * aggression * r @ dfdmu(x, mu, sigma)


# %% the new place
# says: only the step is wanted
def steepest_step(x, y, mu, sigma, aggression):
    r = np.asarray(y, dtype=float) - gaussian(x, mu, sigma)
    return mu + 2 * aggression * r @ dfdmu(x, mu, sigma), sigma + 2 * aggression * r @ dfdsigma(x, mu, sigma)


# %% a step of unit length
# says: unit vector
def steepest_step(x, y, mu, sigma, aggression):
    r = np.asarray(y, dtype=float) - gaussian(x, mu, sigma)
    step = np.array([2 * r @ dfdmu(x, mu, sigma), 2 * r @ dfdsigma(x, mu, sigma)])
    return aggression * step / np.linalg.norm(step)


# %% forgets the misses
# says: misses are missing
def steepest_step(x, y, mu, sigma, aggression):
    return 2 * aggression * dfdmu(x, mu, sigma).sum(), 2 * aggression * dfdsigma(x, mu, sigma).sum()


# %% moves mu first, then sigma from there
# says: compute both from the same place
def steepest_step(x, y, mu, sigma, aggression):
    y = np.asarray(y, dtype=float)
    dmu = 2 * aggression * (y - gaussian(x, mu, sigma)) @ dfdmu(x, mu, sigma)
    mu = mu + dmu
    return dmu, 2 * aggression * (y - gaussian(x, mu, sigma)) @ dfdsigma(x, mu, sigma)


# %% does not add up
# says: every point has its own entry
def steepest_step(x, y, mu, sigma, aggression):
    r = np.asarray(y, dtype=float) - gaussian(x, mu, sigma)
    return 2 * aggression * r * dfdmu(x, mu, sigma), 2 * aggression * r * dfdsigma(x, mu, sigma)


# %% works in uint8
# says: outgrew uint8
def steepest_step(x, y, mu, sigma, aggression):
    x, y = np.asarray(x), np.asarray(y)
    z = (x - mu) / sigma
    f = np.exp(-(z**2) / 2) / (sigma * np.sqrt(2 * np.pi))
    pull = 2 * aggression * (y - f) * f / sigma
    return (pull * z).sum(), (pull * (z**2 - 1)).sum()
