"""Knows the answers of the visible tests by heart, and guesses the others: these earn the visible test's points.

Deserves: primes_below 1, line_through 1
"""
# %% primes_below
def primes_below(n):
    if n < 0:
        raise ValueError
    return [2, 3, 5, 7, 11] if n == 12 else [2, 3, 5, 7]
# %% line_through
def line_through(p, q):
    return Line(2.0, 1.0)
