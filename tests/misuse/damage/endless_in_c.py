"""Never ends, inside of one call of a function written in C, where no signal handler is run.

Limits: seconds_a_cell=2
"""
# %% norm
def norm(v):
    return sum(1 for _ in iter(int, 1)) or 10 ** (10**9)
# %% line_through
import re


def line_through(p, q):
    return re.match(r"(a+)+$", "a" * 60 + "b")
