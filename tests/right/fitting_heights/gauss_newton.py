# %% lstsq with the earlier functions, returned as an array
def gauss_newton(x, y, mu, sigma):
    p = np.array([mu, sigma], dtype=float)
    for _ in range(100):
        step = np.linalg.lstsq(jacobian(x, *p), np.asarray(y) - gaussian(x, *p), rcond=None)[0]
        p = p + step
        if p[1] <= 0:
            raise ValueError("sigma is not positive")
        if np.linalg.norm(step) < 1e-12 * np.linalg.norm(p):
            return p
    raise ValueError("not converged")


# %% loops, and the two equations solved by hand
def gauss_newton(x, y, mu, sigma):
    import math

    for count in range(100):
        a = b = c = u = v = 0.0
        for xi, yi in zip(x, y):
            d = float(xi) - mu
            f = math.exp(-(d**2) / (2 * sigma**2)) / (sigma * math.sqrt(2 * math.pi))
            j1, j2, r = f * d / sigma**2, f * (d**2 / sigma**3 - 1 / sigma), float(yi) - f
            a, b, c, u, v = a + j1 * j1, b + j1 * j2, c + j2 * j2, u + j1 * r, v + j2 * r
        det = a * c - b * b
        d1, d2 = (c * u - b * v) / det, (a * v - b * u) / det
        mu, sigma = mu + d1, sigma + d2
        if sigma <= 0:
            raise ValueError("went astray")
        if abs(d1) < 1e-11 * sigma and abs(d2) < 1e-11 * sigma:
            break
    else:
        raise ValueError("100 steps")
    return mu, sigma


# %% QR, and a while loop that counts
def gauss_newton(x, y, mu, sigma):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    steps, size = 0, np.inf
    while size > 1e-10 * sigma:
        if steps == 100:
            raise ValueError("too many steps")
        z = (x - mu) / sigma
        f = np.exp(-0.5 * z * z) / (sigma * np.sqrt(2 * np.pi))
        Q, R = np.linalg.qr(np.column_stack([f * z, f * (z * z - 1)]) / sigma)
        d = np.linalg.solve(R, Q.T @ (y - f))
        mu, sigma, steps, size = mu + d[0], sigma + d[1], steps + 1, max(abs(d))
        if not sigma > 0:
            raise ValueError(f"sigma = {sigma}")
    return mu, sigma


# %% the pseudo-inverse, with the Jacobian of the misses
def gauss_newton(x, y, mu, sigma):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    p = np.array([mu, sigma], dtype=float)
    for _ in range(100):
        if p[1] <= 0:
            raise ValueError("sigma")
        r = y - gaussian(x, p[0], p[1])
        J = -np.stack([dfdmu(x, p[0], p[1]), dfdsigma(x, p[0], p[1])], axis=1)
        new = p - np.linalg.pinv(J) @ r
        if np.allclose(new, p, rtol=0, atol=1e-11 * p[1]):
            return float(new[0]), float(new[1])
        p = new
    raise ValueError("no end")
