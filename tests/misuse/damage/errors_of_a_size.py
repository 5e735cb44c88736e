"""Raises errors whose text, chain, traceback or notes are enormous.

Stopped: memory|output
"""
# %% norm
def norm(v):
    raise ValueError("x" * 2 * 10**7)
# %% unit_rows
def unit_rows(A):
    error = ValueError("end")
    for i in range(20_000):
        outer = ValueError(str(i))
        outer.__cause__ = error
        error = outer
    raise error
# %% line_through
def line_through(p, q):
    error = ValueError("loop")
    error.__context__ = error
    error.add_note("note " * 10**7)
    error.__cause__ = ValueError("other")
    error.__cause__.__cause__ = error
    raise error
# %% primes_below
class Sly(Exception):
    def __str__(self):
        raise SystemExit

    __repr__ = __str__

    @property
    def __traceback__(self):
        raise SystemExit

    @property
    def args(self):
        raise SystemExit


def primes_below(n):
    raise Sly
# %% iterate
def iterate(f, x, n):
    return iterate(f, x, n)
