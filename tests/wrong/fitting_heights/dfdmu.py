# %% the other sign
# says: sign is exchanged
def dfdmu(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * (mu - x) / sigma**2


# %% forgets the inner derivative
# says: this is f itself
def dfdmu(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f


# %% forgets f
# says: derivative of the exponent alone
def dfdmu(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return (x - mu) / sigma**2


# %% forgets to divide
# says: division by sigma**2 is missing
def dfdmu(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * (x - mu)


# %% divides by sigma
# says: this divides by sigma
def dfdmu(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * (x - mu) / sigma


# %% keeps the 2
# says: this is half of it
def dfdmu(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * (x - mu) / (2 * sigma**2)


# %% the exponent itself is multiplied in
# says: distance is still squared
def dfdmu(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return f * (x - mu) ** 2 / sigma**2


# %% forgets the factor in front
# says: factor in front
def dfdmu(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return np.exp(-((x - mu) ** 2) / (2 * sigma**2)) * (x - mu) / sigma**2


# %% a difference quotient with a fixed step
def dfdmu(x, mu, sigma):
    x, h = np.asarray(x, dtype=float), 1e-5
    f = lambda m: np.exp(-((x - m) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return (f(mu + h) - f(mu - h)) / (2 * h)


# %% works in uint8
# says: outgrew uint8
def dfdmu(x, mu, sigma):
    z = (np.asarray(x) - mu) / sigma
    return np.exp(-(z**2) / 2) / (sigma * np.sqrt(2 * np.pi)) * z / sigma


# %% prints
# says: in place of `print`
def dfdmu(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    print(gaussian(x, mu, sigma) * (x - mu) / sigma**2)
