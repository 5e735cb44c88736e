"""Calls sys.exit in one function and os._exit in another, by misunderstanding: only these are lost.

Deserves: norm 0, line_through 0
"""
# %% norm
import sys


def norm(v):
    print(math.sqrt(sum(x * x for x in v)))
    sys.exit()
# %% line_through
import os


def line_through(p, q):
    os._exit(1)
