"""Imports everything from numpy and math, which hides a dozen built-in functions, from the tests in a plain kernel too."""
# %% norm
from math import *

from numpy import *


def norm(v):
    return sqrt(sum(array(v, dtype=float) ** 2))
# %% primes_below
def primes_below(n):
    if n < 0:
        raise ValueError("negative")
    found = []
    for k in range(2, n):
        if not any([k % d == 0 for d in found]):
            found.append(k)
    return found
