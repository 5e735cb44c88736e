"""Returns little that becomes much when it is written out: repeated, shared and sparse.

Deserves: primes_below 0
Limits: seconds_a_cell=3
Stopped: memory
"""
# %% norm
from scipy import sparse


def norm(v):
    return sparse.csr_array((10**9, 10**9))
# %% primes_below
def primes_below(n):
    bomb = [0] * 10
    for _ in range(12):
        bomb = [bomb] * 10
    return bomb
# %% line_through
def line_through(p, q):
    return Line(range(10**12), "x" * 10**8)
