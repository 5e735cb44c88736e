# %% loops and lists only
def linear_fit(x, y):
    x = [float(v) for v in x]
    y = [float(v) for v in y]
    if len(set(x)) < 2:
        raise ValueError("all x are equal")
    x_mean = sum(x) / len(x)
    y_mean = sum(y) / len(y)
    above = 0.0
    below = 0.0
    for a, b in zip(x, y):
        above += (a - x_mean) * (b - y_mean)
        below += (a - x_mean) ** 2
    m = above / below
    return [m, y_mean - m * x_mean]


# %% NumPy's polynomials, the highest power first
def linear_fit(x, y):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if np.unique(x).size < 2:
        raise ValueError(f"two different x were expected; got {x}")
    return np.polyfit(x, y, 1)


# %% covariance over variance, both divided by N - 1
def linear_fit(x, y):
    if np.ptp(np.asarray(x, dtype=float)) == 0:
        raise ValueError("no slope")
    C = np.cov(np.asarray(x, dtype=float), np.asarray(y, dtype=float))
    m = C[0, 1] / C[0, 0]
    return m, np.mean(np.asarray(y, dtype=float)) - m * np.mean(np.asarray(x, dtype=float))


# %% only the x are centred; the line is moved back at the end
def linear_fit(x, y):
    x = np.asarray(x, dtype=np.float64)
    y = np.asarray(y, dtype=np.float64)
    if np.all(x == x[0]):
        raise ValueError("vertical")
    shift = x.mean()
    A = np.column_stack([x - shift, np.ones(len(x))])
    (m, height), *_ = np.linalg.lstsq(A, y)
    return float(m), float(height - m * shift)


# %% the sums, after everything is moved to the first point
def linear_fit(x, y):
    x0, y0 = float(x[0]), float(y[0])
    u = np.asarray(x, dtype=float) - x0
    v = np.asarray(y, dtype=float) - y0
    if not u.any():
        raise ValueError("need two different x")
    n = len(u)
    m = (n * (u @ v) - u.sum() * v.sum()) / (n * (u @ u) - u.sum() ** 2)
    return m, (v.sum() - m * u.sum()) / n + y0 - m * x0


# %% SciPy's regression
def linear_fit(x, y):
    from scipy.stats import linregress

    x = np.asarray(x, dtype=float)
    if x.max() - x.min() <= 0:
        raise ValueError("all x are equal")
    result = linregress(x, np.asarray(y, dtype=float))
    return result.slope, result.intercept
