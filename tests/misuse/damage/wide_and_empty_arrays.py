"""Returns arrays of strange shapes and types: no entries but many axes, enormous ones of size nothing, dates, records."""
# %% unit_rows
def unit_rows(A):
    return np.zeros((2**40, 0, 2**20))
# %% norm
def norm(v):
    return np.zeros((1,) * 64)
# %% line_through
def line_through(p, q):
    return Line(np.array("NaT", dtype="M8[ns]"), np.zeros(3, dtype=[("a", "V1000000"), ("b", "O")]))
# %% primes_below
def primes_below(n):
    return np.array(["x" * 10**6] * 100)
