"""Removes the limit of recursion and calls itself until the process breaks.

Limits: memory=300_000_000, seconds_a_cell=3
Stopped: memory
"""
# %% norm
import sys


def norm(v):
    sys.setrecursionlimit(2**31 - 1)
    return norm(v) + 1
# %% line_through
def line_through(p, q):
    class Deep:
        def __getattribute__(self, name):
            return getattr(self, name)

        def __eq__(self, other):
            return self == other

    return Deep() == Deep()
