"""Returns numbers with millions of digits, of every kind that there is: to compare or to print them takes for ever.

Limits: seconds_a_cell=2
"""
# %% norm
from decimal import Decimal
from fractions import Fraction


def norm(v):
    return Fraction(10**300_000 + 1, 3**300_000)
# %% primes_below
def primes_below(n):
    return [10**1_000_000, Decimal("1e999999999")]
# %% line_through
def line_through(p, q):
    return Line(Decimal("1e999999999999999"), Fraction(1, 10**300_000))
# %% iterate
def iterate(f, x, n):
    return [f(10**300_000) for _ in range(n + 1)]
# %% unit_rows
def unit_rows(A):
    return np.array([["9" * 10**6]], dtype=object)
