"""Switches on a feature of the compiler that makes `!=` a syntax error: other cells must not feel it.

Deserves: norm 3
"""
# %% norm
from __future__ import barry_as_FLUFL


def norm(v):
    return math.sqrt(sum(x * x for x in v))
# %% before primes_below_tests
1 <> 2
