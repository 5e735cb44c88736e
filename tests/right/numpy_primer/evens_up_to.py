# %% a while loop that counts up by 2
def evens_up_to(n):
    if n < 0:
        raise ValueError("negative")
    out = []
    i = 0
    while i <= n:
        out.append(i)
        i += 2
    return out


# %% a list comprehension that tests every number
def evens_up_to(n):
    if n <= -1:
        raise ValueError(n)
    return [i for i in range(n + 1) if i % 2 == 0]


# %% np.arange, an array for a list
def evens_up_to(n):
    if not n >= 0:
        raise ValueError("n")
    return np.arange(0, n + 1, 2)


# %% the range itself
def evens_up_to(n):
    if n < 0:
        raise ValueError
    return range(0, n + 1, 2)


# %% twice every number up to half of n, as NumPy numbers
def evens_up_to(n):
    if n < 0:
        raise ValueError("must be >= 0")
    return [2 * k for k in np.arange(n // 2 + 1)]


# %% a slice with step 2 of all numbers
def evens_up_to(n):
    if n < 0:
        raise ValueError("must be >= 0")
    r = list(range(n + 1))
    return r[::2]


# %% a tuple, tested by the last bit
def evens_up_to(n):
    if n < 0:
        raise ValueError("must be >= 0")
    return tuple(i for i in range(n + 1) if not i & 1)


# %% recursion
def evens_up_to(n):
    if n < 0:
        raise ValueError("n is negative")
    if n < 2:
        return [0]
    return evens_up_to(n - 2) + [n - n % 2]


# %% a lambda, with a helper for the error
def refuse(n):
    raise ValueError(f"{n} is negative")


evens_up_to = lambda n: list(range(0, n + 1, 2)) if n >= 0 else refuse(n)


# %% type hints and a filter
def evens_up_to(n: int) -> list[int]:
    if n < 0:
        raise ValueError(f"expected n >= 0, got {n}")
    return list(filter(lambda number: number % 2 == 0, range(n + 1)))


# %% a first try that is defined again further down
def evens_up_to(n):
    return list(range(0, n, 2))


def evens_up_to(n):
    if n < 0:
        raise ValueError("n must not be negative")
    return list(range(0, n + 1, 2))


# %% an error class of one's own, with a line that tries it out
class TooSmall(ValueError):
    pass


def evens_up_to(n):
    if n < 0:
        raise TooSmall(n)
    return [*range(0, n + 1, 2)]


print(evens_up_to(6))
