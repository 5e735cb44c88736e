"""Keeps results, counts its calls in a global, decorates its functions, and calls itself."""
# %% norm
from functools import cache, reduce, wraps

calls = 0


def counted(function):
    @wraps(function)
    def inner(*args):
        global calls
        calls += 1
        return function(*args)

    return inner


@cache
def square(x):
    return x * x


@counted
def norm(v):
    return math.sqrt(reduce(lambda total, x: total + square(x), v, 0.0))
# %% iterate
@counted
def iterate(f, x, n):
    return [x] if n == 0 else [*(before := iterate(f, x, n - 1)), f(before[-1])]
