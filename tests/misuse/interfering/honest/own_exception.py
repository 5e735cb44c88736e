"""Raises an exception of its own class, which is a ValueError."""
# %% primes_below
class Negative(ValueError):
    def __init__(self, n):
        super().__init__(f"{n} is negative – nothing is below it")
        self.n = n


def primes_below(n):
    if n < 0:
        try:
            raise KeyError(n)
        except KeyError as error:
            raise Negative(n) from error
    return [k for k in range(2, n) if all(k % d for d in range(2, k))]
