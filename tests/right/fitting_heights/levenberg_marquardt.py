# %% the identity in place of the diagonal, with the earlier functions
def levenberg_marquardt(x, y, mu, sigma):
    y = np.asarray(y, dtype=float)
    p, lam = np.array([mu, sigma], dtype=float), 1e-3
    chi2 = ((y - gaussian(x, *p)) ** 2).sum()
    for _ in range(1000):
        J, r = jacobian(x, *p), y - gaussian(x, *p)
        step = np.linalg.solve(J.T @ J + lam * np.eye(2), J.T @ r)
        if p[1] + step[1] <= 0:
            lam *= 10
            continue
        new = ((y - gaussian(x, *(p + step))) ** 2).sum()
        if new < chi2:
            p, chi2, lam = p + step, new, lam / 10
            if np.abs(step).max() < 1e-11 * p[1]:
                break
        else:
            lam *= 10
            if lam > 1e20:
                break
    return p


# %% SciPy's, with the Jacobian
def levenberg_marquardt(x, y, mu, sigma):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    result = scipy.optimize.least_squares(
        lambda p: (np.exp(-0.5 * ((x - p[0]) / p[1]) ** 2) / (p[1] * np.sqrt(2 * np.pi)) - y), [mu, sigma],
        jac=lambda p: jacobian(x, p[0], abs(p[1])), method="lm", xtol=1e-13, ftol=1e-13, gtol=1e-13,
    )
    return result.x


# %% loops, doubling and thirds
def levenberg_marquardt(x, y, mu, sigma):
    import math

    def curve(v, mu, sigma):
        return math.exp(-((v - mu) ** 2) / (2 * sigma**2)) / (sigma * math.sqrt(2 * math.pi))

    x, y = [float(v) for v in x], [float(v) for v in y]
    lam = 0.1
    chi2 = sum((b - curve(a, mu, sigma)) ** 2 for a, b in zip(x, y))
    for _ in range(2000):
        a = b = c = u = v = 0.0
        for xi, yi in zip(x, y):
            d, f = xi - mu, curve(xi, mu, sigma)
            j1, j2, r = f * d / sigma**2, f * (d**2 / sigma**3 - 1 / sigma), yi - f
            a, b, c, u, v = a + j1 * j1, b + j1 * j2, c + j2 * j2, u + j1 * r, v + j2 * r
        a, c = a * (1 + lam), c * (1 + lam)
        det = a * c - b * b
        m, s = mu + (c * u - b * v) / det, sigma + (a * v - b * u) / det
        if s > 0:
            new = sum((q - curve(p, m, s)) ** 2 for p, q in zip(x, y))
            if new < chi2:
                small = abs(m - mu) + abs(s - sigma) < 1e-10 * s
                mu, sigma, chi2, lam = m, s, new, lam / 3
                if small:
                    break
                continue
        lam *= 2
        if lam > 1e30:
            break
    return mu, sigma


# %% an augmented least-squares problem in place of equations
def levenberg_marquardt(x, y, mu, sigma):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)

    def parts(p):
        z = (x - p[0]) / p[1]
        f = np.exp(-0.5 * z**2) / (p[1] * np.sqrt(2 * np.pi))
        return y - f, np.column_stack([f * z, f * (z**2 - 1)]) / p[1]

    p, lam = np.array([float(mu), float(sigma)]), 0.01
    r, J = parts(p)
    tries = 0
    while tries < 600:
        tries += 1
        D = np.sqrt(lam) * np.diag(np.linalg.norm(J, axis=0))
        d = np.linalg.lstsq(np.vstack([J, D]), np.append(r, [0, 0]), rcond=None)[0]
        new_r, new_J = parts(p + d) if p[1] + d[1] > 0 else (np.full(len(y), np.inf), J)
        if new_r @ new_r <= r @ r:
            p, r, J, lam = p + d, new_r, new_J, max(lam / 10, 1e-15)
            if np.all(np.abs(d) < 1e-9 * p[1]):
                break
        else:
            lam = min(10 * lam, 1e15)
    return tuple(p)
