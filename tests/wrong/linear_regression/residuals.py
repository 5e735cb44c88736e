# %% predicted minus measured
# says: signs are exchanged
def residuals(x, y, m, c):
    return m * np.asarray(x, dtype=float) + c - np.asarray(y, dtype=float)


# %% brackets forgotten
# says: mind the brackets
def residuals(x, y, m, c):
    return np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) + c


# %% the sizes
# says: signs are lost
def residuals(x, y, m, c):
    return np.abs(np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c)


# %% the squares
# says: these are the squares
def residuals(x, y, m, c):
    return (np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c) ** 2


# %% the predictions
# says: these are the predictions
def residuals(x, y, m, c):
    return m * np.asarray(x, dtype=float) + c


# %% no intercept
# says: intercept c is missing
def residuals(x, y, m, c):
    return np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float)


# %% slope and intercept exchanged
# says: slope and intercept are exchanged
def residuals(x, y, m, c):
    return np.asarray(y, dtype=float) - np.polyval([c, m], np.asarray(x, dtype=float))


# %% at a right angle to the line
# says: don't divide
def residuals(x, y, m, c):
    return (np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c) / np.sqrt(1 + m**2)


# %% the sum of the squares
# says: sum of the squares
def residuals(x, y, m, c):
    return float(((np.asarray(y, dtype=float) - m * np.asarray(x, dtype=float) - c) ** 2).sum())


# %% fits a line of its own
# says: residuals of the BEST line
def residuals(x, y, m, c):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if len(set(x)) > 1:
        m, c = np.polyfit(x, y, 1)
    return y - m * x - c


# %% works in uint8
# says: outgrew uint8
def residuals(x, y, m, c):
    return np.asarray(y) - (m * np.asarray(x) + c)


# %% works in uint8, one after the other
# says: outgrew uint8
def residuals(x, y, m, c):
    return np.asarray(y) - m * np.asarray(x) - c


# %% changes y in place
# says: changed its argument y in place
def residuals(x, y, m, c):
    for i in range(len(x)):
        y[i] = y[i] - m * x[i] - c
    return y
