"""Returns a list of a class of its own, which is as it should be in every respect."""
# %% primes_below
class Primes(list):
    """Found by trial division."""


def primes_below(n):
    if n < 0:
        raise ValueError("negative")
    return Primes(k for k in range(2, n) if all(k % d for d in range(2, k)))
