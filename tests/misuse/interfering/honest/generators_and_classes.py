"""Works with generators, classes, operators and context managers of its own before it returns plain values."""
# %% iterate
import contextlib


class Orbit:
    def __init__(self, f, x):
        self.f, self.x = f, x

    def __iter__(self):
        while True:
            yield self.x
            self.x = self.f(self.x)


@contextlib.contextmanager
def counting(n):
    yield range(n + 1)


def iterate(f, x, n):
    with counting(n) as steps:
        return [value for _, value in zip(steps, Orbit(f, x))]
