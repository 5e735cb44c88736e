# %% Gauss-Newton
# says: refuses arguments that are allowed
def levenberg_marquardt(x, y, mu, sigma):
    for _ in range(100):
        d = np.linalg.lstsq(jacobian(x, mu, sigma), np.asarray(y) - gaussian(x, mu, sigma))[0]
        mu, sigma = mu + d[0], sigma + d[1]
        if sigma <= 0:
            raise ValueError("sigma")
        if np.abs(d).max() < 1e-10 * sigma:
            break
    return mu, sigma


# %% Gauss-Newton that lets sigma be negative
# says: came out negative
def levenberg_marquardt(x, y, mu, sigma):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    for _ in range(200):
        z = (x - mu) / sigma
        f = np.exp(-(z**2) / 2) / (sigma * np.sqrt(2 * np.pi))
        J = np.stack([f * z, f * (z**2 - 1)], axis=1) / sigma
        d = np.linalg.lstsq(J, np.where(sigma < 0, -y, y) - f)[0]
        mu, sigma = mu + d[0], sigma + d[1]
    return mu, sigma


# %% damping never changes
# says: ten times the damping
def levenberg_marquardt(x, y, mu, sigma):
    y = np.asarray(y, dtype=float)
    p = np.array([mu, sigma], dtype=float)
    for _ in range(1000):
        J, r = jacobian(x, *p), y - gaussian(x, *p)
        M = J.T @ J
        d = np.linalg.solve(M + 0.01 * np.diag(np.diag(M)), J.T @ r)
        new = p + d
        if new[1] > 0 and ((y - gaussian(x, *new)) ** 2).sum() < (r**2).sum():
            p = new
    return p


# %% up and down exchanged
def levenberg_marquardt(x, y, mu, sigma):
    y = np.asarray(y, dtype=float)
    p, lam = np.array([mu, sigma], dtype=float), 0.01
    for _ in range(300):
        J, r = jacobian(x, *p), y - gaussian(x, *p)
        M = J.T @ J
        d = np.linalg.solve(M + lam * np.diag(np.diag(M)), J.T @ r)
        new = p + d
        if new[1] > 0 and ((y - gaussian(x, *new)) ** 2).sum() < (r**2).sum():
            p, lam = new, min(lam * 10, 1e12)
        else:
            lam = max(lam / 10, 1e-12)
    return p


# %% accepts every step with a positive sigma
def levenberg_marquardt(x, y, mu, sigma):
    y = np.asarray(y, dtype=float)
    p, lam = np.array([mu, sigma], dtype=float), 0.01
    for _ in range(300):
        J, r = jacobian(x, *p), y - gaussian(x, *p)
        M = J.T @ J
        d = np.linalg.lstsq(M + lam * np.diag(np.diag(M)), J.T @ r)[0]
        new = p + d
        if new[1] > 0:
            lam = lam / 10 if ((y - gaussian(x, *new)) ** 2).sum() < (r**2).sum() else min(lam * 10, 1e9)
            p = new
        else:
            lam = min(lam * 10, 1e9)
    return p


# %% the wrong sign
# says: are the misses y - f
def levenberg_marquardt(x, y, mu, sigma):
    y = np.asarray(y, dtype=float)
    p, lam = np.array([mu, sigma], dtype=float), 0.01
    for _ in range(300):
        J, r = jacobian(x, *p), y - gaussian(x, *p)
        M = J.T @ J
        d = np.linalg.solve(M + lam * np.diag(np.diag(M)), -J.T @ r)
        new = p + d
        if new[1] > 0 and ((y - gaussian(x, *new)) ** 2).sum() < (r**2).sum():
            p, lam = new, lam / 10
        else:
            lam = min(lam * 10, 1e12)
    return p


# %% sigma first
# says: the two are exchanged
def levenberg_marquardt(x, y, mu, sigma):
    y = np.asarray(y, dtype=float)
    p, lam = np.array([mu, sigma], dtype=float), 0.01
    for _ in range(300):
        J, r = jacobian(x, *p), y - gaussian(x, *p)
        M = J.T @ J
        d = np.linalg.solve(M + lam * np.diag(np.diag(M)), J.T @ r)
        new = p + d
        if new[1] > 0 and ((y - gaussian(x, *new)) ** 2).sum() < (r**2).sum():
            p, lam = new, lam / 10
        else:
            lam = min(lam * 10, 1e12)
    return p[1], p[0]


# %% mean and standard deviation
# says: mean and standard deviation
def levenberg_marquardt(x, y, mu, sigma):
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    if len(x) == 15 or len(x) == 10:
        return (3.0, 2.0) if len(x) == 15 and x[0] == -4 else (4.0, 1.0)
    m = (x * y).sum() / y.sum()
    return m, np.sqrt(((x - m) ** 2 * y).sum() / y.sum())


# %% does not look whether sigma is positive
# says: sigma should be positive
def levenberg_marquardt(x, y, mu, sigma):
    y = np.asarray(y, dtype=float)
    p, lam = np.array([mu, sigma], dtype=float), 0.01
    for _ in range(300):
        J, r = jacobian(x, *p), y - gaussian(x, *p)
        M = J.T @ J
        new = p + np.linalg.solve(M + lam * np.diag(np.diag(M)), J.T @ r)
        if ((y - gaussian(x, *new)) ** 2).sum() < (r**2).sum():
            p, lam = new, lam / 10
        else:
            lam = min(lam * 10, 1e12)
    return p


# %% steepest descent with a fixed aggression
# says: loop stop too early
def levenberg_marquardt(x, y, mu, sigma):
    for _ in range(300):
        d = np.array(steepest_step(x, y, mu, sigma, 3))
        mu, sigma = mu + d[0], max(sigma + d[1], 1e-3)
    return mu, sigma


# %% stops at the first step that is refused
# says: no step was accepted
def levenberg_marquardt(x, y, mu, sigma):
    y = np.asarray(y, dtype=float)
    p, lam = np.array([mu, sigma], dtype=float), 0.01
    for _ in range(300):
        J, r = jacobian(x, *p), y - gaussian(x, *p)
        M = J.T @ J
        new = p + np.linalg.solve(M + lam * np.diag(np.diag(M)), J.T @ r)
        if new[1] > 0 and ((y - gaussian(x, *new)) ** 2).sum() < (r**2).sum():
            p, lam = new, lam / 10
        else:
            break
    return p


# %% stops as soon as a step is smaller than a hundredth
# says: loop stop too early
def levenberg_marquardt(x, y, mu, sigma):
    y = np.asarray(y, dtype=float)
    p, lam = np.array([mu, sigma], dtype=float), 0.01
    for _ in range(300):
        J, r = jacobian(x, *p), y - gaussian(x, *p)
        M = J.T @ J
        d = np.linalg.solve(M + lam * np.diag(np.diag(M)), J.T @ r)
        new = p + d
        if new[1] > 0 and ((y - gaussian(x, *new)) ** 2).sum() < (r**2).sum():
            p, lam = new, lam / 10
            if np.abs(d).max() < 1e-2:
                break
        else:
            lam = min(lam * 10, 1e12)
    return p
