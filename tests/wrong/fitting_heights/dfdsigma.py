# %% the other sign
# says: signs are exchanged
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * (1 / sigma - (x - mu) ** 2 / sigma**3)


# %% only the exponent
# says: second term is missing
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * (x - mu) ** 2 / sigma**3


# %% only the factor in front
# says: first term is missing
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return -f / sigma


# %% adds the terms
# says: subtracted, not added
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * ((x - mu) ** 2 / sigma**3 + 1 / sigma)


# %% forgets f
# says: this is the bracket alone
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return (x - mu) ** 2 / sigma**3 - 1 / sigma


# %% one sigma too few
# says: divide it by sigma once more
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * ((x - mu) ** 2 / sigma**2 - 1)


# %% with respect to the variance
# says: with respect to sigma**2
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * ((x - mu) ** 2 / sigma**2 - 1) / (2 * sigma**2)


# %% the square of sigma below
# says: divide by sigma**3
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * ((x - mu) ** 2 / sigma**2 - 1 / sigma)


# %% the distance not squared
# says: distance is not squared
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * ((x - mu) / sigma**3 - 1 / sigma)


# %% minus 1
# says: 1 / sigma, not 1
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * ((x - mu) ** 2 / sigma**3 - 1)


# %% one over sigma squared
# says: not 1 / sigma**2
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * ((x - mu) ** 2 / sigma**3 - 1 / sigma**2)


# %% with respect to mu
# says: derivative with respect to mu
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * (x - mu) / sigma**2


# %% a difference quotient with a fixed step
def dfdsigma(x, mu, sigma):
    x, h = np.asarray(x, dtype=float), 1e-5
    f = lambda s: np.exp(-((x - mu) ** 2) / (2 * s**2)) / (s * np.sqrt(2 * np.pi))
    return (f(sigma + h) - f(sigma - h)) / (2 * h)


# %% works in uint8
# says: outgrew uint8
def dfdsigma(x, mu, sigma):
    z = (np.asarray(x) - mu) / sigma
    return np.exp(-(z**2) / 2) / (sigma * np.sqrt(2 * np.pi)) * (z**2 - 1) / sigma
