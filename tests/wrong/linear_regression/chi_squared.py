# %% no errors
# says: errors are left out
def chi_squared(x, y, m, c, sigma):
    return float(((np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c) ** 2).sum())


# %% divides the squares by sigma
# says: sigma counts squared
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return float((r**2 / np.asarray(sigma, dtype=float)).sum())


# %% multiplies by sigma
# says: multiplied by sigma
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return float(((r * np.asarray(sigma, dtype=float)) ** 2).sum())


# %% the mean
# says: this is the mean of the squares
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return float(((r / np.asarray(sigma, dtype=float)) ** 2).mean())


# %% squares the sum
# says: so that they cancel
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return float((r / np.asarray(sigma, dtype=float)).sum() ** 2)


# %% takes the root
# says: root of chi squared
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return float(np.linalg.norm(r / np.asarray(sigma, dtype=float)))


# %% half of it
# says: half of chi squared, or
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return float(((r / np.asarray(sigma, dtype=float)) ** 2).sum() / 2)


# %% does not add up
# says: these are the terms
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return (r / np.asarray(sigma, dtype=float)) ** 2


# %% brackets forgotten
# says: c is added where
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) + c
    return float(((r / np.asarray(sigma, dtype=float)) ** 2).sum())


# %% sizes in place of squares
# says: in place of taking its size
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return float(np.abs(r / np.asarray(sigma, dtype=float)).sum())


# %% one sigma for all
# says: only the first sigma
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return float(((r / float(np.ravel(sigma)[0])) ** 2).sum())


# %% every residual with every sigma
# says: every residual met every sigma
def chi_squared(x, y, m, c, sigma):
    total = 0
    for a, b in zip(x, y):
        for s in np.ravel(np.asarray(sigma, dtype=float)):
            total += ((float(b) - m * float(a) - c) / s) ** 2
    return float(total)


# %% works in uint8
# says: outgrew uint8
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y) - m * np.asarray(x) - c
    return float(((r / np.asarray(sigma)) ** 2).sum())


# %% squares sigma in uint8
# says: sigma squared outgrew uint8
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return float((r**2 / np.asarray(sigma) ** 2).sum())


# %% the reduced one
# says: divided by N - 2
def chi_squared(x, y, m, c, sigma):
    r = np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c
    return float(((r / np.asarray(sigma, dtype=float)) ** 2).sum() / max(1, len(x) - 2))
