"""Ends in nan, so that the points computed from it are nan: no number that could be refused.

Deserves: iterate 1..3.5
"""
# %% iterate
def iterate(f, x, n):
    found = [x]
    for _ in range(n):
        found.append(f(found[-1]))
    return found if n < 50 else [math.nan]
