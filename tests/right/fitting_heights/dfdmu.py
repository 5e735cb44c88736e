# %% a loop with the math module
def dfdmu(x, mu, sigma):
    import math

    out = []
    for v in x:
        d = float(v) - mu
        f = math.exp(-(d**2) / (2 * sigma**2)) / (sigma * math.sqrt(2 * math.pi))
        out.append(f * d / sigma**2)
    return out


# %% with the earlier function
def dfdmu(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    return gaussian(x, mu, sigma) * (x - mu) / sigma**2


# %% SciPy's curve, and minus the slope in x
def dfdmu(x, mu, sigma):
    from scipy.stats import norm

    d = mu - np.asarray(x, dtype=float)
    return -norm.pdf(d, scale=sigma) * d / sigma**2


# %% an imaginary step, which loses no digits
def dfdmu(x, mu, sigma):
    h = 1e-30 * sigma
    z = (np.asarray(x, dtype=float) - (mu + 1j * h)) / sigma
    return np.imag(np.exp(-0.5 * z**2) / (sigma * np.sqrt(2 * np.pi))) / h
