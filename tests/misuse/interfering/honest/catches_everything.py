"""Catches every exception inside its own code, and answers all the same."""
# %% primes_below
def primes_below(n):
    try:
        if n < 0:
            raise SystemExit("negative")
        found = []
        for k in range(2, n):
            try:
                [1 / (k % d) for d in range(2, k)]
                found.append(k)
            except:
                pass
        return found
    except BaseException as error:
        raise ValueError(str(error)) from None
