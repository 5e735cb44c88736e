# %% a loop with the math module, returned as a list
def gaussian(x, mu, sigma):
    import math

    if sigma <= 0:
        raise ValueError("sigma must be positive")
    return [math.exp(-((float(v) - mu) ** 2) / (2 * sigma**2)) / (sigma * math.sqrt(2 * math.pi)) for v in x]


# %% SciPy's own
def gaussian(x, mu, sigma):
    from scipy.stats import norm

    if not sigma > 0:
        raise ValueError(sigma)
    return norm.pdf(np.asarray(x, dtype=float), loc=mu, scale=sigma)


# %% the variance first
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError(f"a width of {sigma}")
    variance = sigma**2
    d = np.array(x, dtype=np.float64) - mu
    return (2 * np.pi * variance) ** -0.5 * np.exp(-d * d / 2 / variance)


# %% the logarithm of the curve, and one exponential
def gaussian(x, mu, sigma):
    if sigma <= 0:
        raise ValueError
    z = (np.asarray(x) * 1.0 - mu) / sigma
    return np.exp(-0.5 * z**2 - np.log(sigma) - 0.5 * np.log(2 * np.pi))
