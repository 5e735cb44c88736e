"""Raises the exceptions that are not errors: an interrupt, the end of a generator, a cancelled task."""
# %% norm
def norm(v):
    raise KeyboardInterrupt
# %% unit_rows
def unit_rows(A):
    raise GeneratorExit
# %% line_through
import asyncio


def line_through(p, q):
    raise asyncio.CancelledError
# %% iterate
def iterate(f, x, n):
    raise StopAsyncIteration
