"""Asks for an array that does not fit anywhere, in one function: an error like any other.

Deserves: norm 0
"""
# %% norm
def norm(v):
    return np.sqrt(np.ones((10**7, 10**7)).sum())
