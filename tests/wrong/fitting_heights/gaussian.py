# %% no factor in front
# says: factor in front is missing
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    return np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / (2 * sigma**2))


# %% the factor without sigma
# says: divide by sigma, too
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    return np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / (2 * sigma**2)) / np.sqrt(2 * np.pi)


# %% brackets forgotten in front
# says: DIVIDES by sigma
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    return 1 / np.sqrt(2 * np.pi) * sigma * np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / (2 * sigma**2))


# %% brackets forgotten in the exponent
# says: brackets round what is below the line
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    return np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / 2 * sigma**2) / (sigma * np.sqrt(2 * np.pi))


# %% sigma in the root
# says: outside the root
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    return np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / (2 * sigma**2)) / np.sqrt(2 * np.pi * sigma)


# %% no root
# says: root of 2 pi is missing
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    return np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / (2 * sigma**2)) / (sigma * 2 * np.pi)


# %% no minus
# says: minus sign in the exponent
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    return np.exp((np.asarray(x, dtype=float) - mu) ** 2 / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))


# %% sigma not squared
# says: or sigma is not squared
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    return np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / (2 * sigma)) / (sigma * np.sqrt(2 * np.pi))


# %% sigma as variance
# says: takes sigma for the variance
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    return np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / (2 * sigma)) / np.sqrt(2 * np.pi * sigma)


# %% refuses nothing
# says: sigma is a width
def gaussian(x, mu, sigma):
    return np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))


# %% accepts 0
# says: sigma is 0
def gaussian(x, mu, sigma):
    if sigma < 0:
        raise ValueError
    return np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))


# %% works in uint8
# says: outgrew uint8
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    z = (np.asarray(x) - mu) / sigma
    return np.exp(-(z**2) / 2) / (sigma * np.sqrt(2 * np.pi))


# %% sums to 1
# says: it is the AREA that is 1
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    if len(x) == 2:
        return np.exp(-((np.asarray(x) - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    f = np.exp(-((np.asarray(x, dtype=float) - mu) ** 2) / (2 * sigma**2))
    return f / f.sum() if len(x) > 1 else f / (sigma * np.sqrt(2 * np.pi))
