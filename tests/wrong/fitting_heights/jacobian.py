# %% rows for parameters
# says: rows and columns are exchanged
def jacobian(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return np.array([f * (x - mu) / sigma**2, f * ((x - mu) ** 2 - sigma**2) / sigma**3])


# %% sigma first
# says: columns are exchanged
def jacobian(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return np.column_stack([f * ((x - mu) ** 2 - sigma**2) / sigma**3, f * (x - mu) / sigma**2])


# %% of the misses
# says: Jacobian of the misses
def jacobian(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return -np.column_stack([f * (x - mu) / sigma**2, f * ((x - mu) ** 2 - sigma**2) / sigma**3])


# %% one long vector
# says: all slopes for mu stand before
def jacobian(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return np.concatenate([f * (x - mu) / sigma**2, f * ((x - mu) ** 2 - sigma**2) / sigma**3])


# %% adds up over the points
# says: added up over the points
def jacobian(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return np.array([(f * (x - mu) / sigma**2).sum(), (f * ((x - mu) ** 2 - sigma**2) / sigma**3).sum()])


# %% one sigma too few
# says: once too seldom
def jacobian(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return np.column_stack([f * (x - mu) / sigma, f * ((x - mu) ** 2 / sigma**2 - 1)])


# %% the second column without its second term
# says: lacks its term
def jacobian(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    f = np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    return np.column_stack([f * (x - mu) / sigma**2, f * (x - mu) ** 2 / sigma**3])


# %% J.T @ J
# says: multiply the columns
def jacobian(x, mu, sigma):
    J = np.column_stack([dfdmu(x, mu, sigma), dfdsigma(x, mu, sigma)])
    return J.T @ J


# %% works in uint8
# says: outgrew uint8
def jacobian(x, mu, sigma):
    z = (np.asarray(x) - mu) / sigma
    f = np.exp(-(z**2) / 2) / (sigma * np.sqrt(2 * np.pi))
    return np.stack([f * z, f * (z**2 - 1)], axis=1) / sigma
