"""Raises an exception that is only called ValueError: no `except ValueError` would catch it.

Deserves: primes_below 0
"""
# %% primes_below
class Error(Exception):
    pass


Error.__name__ = Error.__qualname__ = "ValueError"
Error.__module__ = "builtins"


def primes_below(n):
    if n < 0:
        raise Error("negative")
    return [k for k in range(2, n) if all(k % d for d in range(2, k))]
