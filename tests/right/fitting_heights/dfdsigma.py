# %% a loop with the math module
def dfdsigma(x, mu, sigma):
    import math

    out = []
    for v in x:
        d = float(v) - mu
        f = math.exp(-(d**2) / (2 * sigma**2)) / (sigma * math.sqrt(2 * math.pi))
        out.append(f * (d**2 / sigma**3 - 1 / sigma))
    return out


# %% with the earlier function
def dfdsigma(x, mu, sigma):
    x = np.asarray(x, dtype=float)
    return ((x - mu) ** 2 / sigma**3 - 1 / sigma) * gaussian(x, mu, sigma)


# %% the product rule, term by term
def dfdsigma(x, mu, sigma):
    d = np.asarray(x, dtype=float) - mu
    front, bell = 1 / (sigma * np.sqrt(2 * np.pi)), np.exp(-0.5 * d**2 / sigma**2)
    return -front / sigma * bell + front * bell * d**2 * sigma**-3.0


# %% sigma times the second derivative in x
def dfdsigma(x, mu, sigma):
    from scipy.stats import norm

    d = np.asarray(x, dtype=float) - mu
    return sigma * norm.pdf(d, 0, sigma) * (d**2 - sigma**2) / sigma**4


# %% an imaginary step, which loses no digits
def dfdsigma(x, mu, sigma):
    h = 1e-30 * sigma
    s = sigma + 1j * h
    z = (np.asarray(x, dtype=float) - mu) / s
    return np.imag(np.exp(-0.5 * z**2) / (s * np.sqrt(2 * np.pi))) / h
