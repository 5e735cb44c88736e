"""Returns numpy's scalars where Python's own were thought of."""
# %% norm
def norm(v):
    return np.linalg.norm(np.array(v, dtype=float))
# %% primes_below
def primes_below(n):
    if n < 0:
        raise ValueError("negative")
    return list(np.array([k for k in range(2, n) if all(k % d for d in range(2, k))], dtype=int))
# %% line_through
def line_through(p, q):
    (x0, y0), (x1, y1) = np.array([p, q], dtype=float)
    if x0 == x1:
        raise ZeroDivisionError
    slope = (y1 - y0) / (x1 - x0)
    return Line(slope, y0 - slope * x0)
