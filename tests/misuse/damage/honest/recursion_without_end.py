"""Calls itself without an end in one function: an error like any other.

Deserves: primes_below 0
"""
# %% primes_below
def primes_below(n):
    return primes_below(n - 1) + [n]
