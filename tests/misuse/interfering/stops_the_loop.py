"""Raises StopIteration: a test that loops over `map` ends early, before it has compared anything."""
# %% iterate
def iterate(f, x, n):
    raise StopIteration
# %% norm
def norm(v):
    return next(iter([]))
