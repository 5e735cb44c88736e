"""Asks for an array of terabytes, in the tests' process too: by returning one that repeats a single number.

Deserves: norm 0, unit_rows 0
Stopped: memory|output
"""
# %% norm
def norm(v):
    return np.ones((10**6, 10**6)).sum()
# %% unit_rows
def unit_rows(A):
    return np.broadcast_to(1.0, (10**6, 10**6))
