"""Returns things without an end: a list in itself, an endless generator, a nesting of a hundred thousand.

Limits: seconds_a_cell=3
Stopped: memory
"""
# %% norm
import itertools


def norm(v):
    return itertools.count()
# %% primes_below
def primes_below(n):
    own = [2, 3]
    own.append(own)
    return own
# %% unit_rows
def unit_rows(A):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return deep
# %% line_through
def line_through(p, q):
    class Endless(list):
        def __iter__(self):
            return itertools.repeat(1)

        def __len__(self):
            return 2**62

    return Endless()
