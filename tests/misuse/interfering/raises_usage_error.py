"""Raises IPython's error of magics, which is shown on standard error only, and others of its own kinds."""
# %% norm
from IPython.core.error import UsageError


def norm(v):
    raise UsageError("fine")
# %% unit_rows
from IPython.core.error import InputRejected, TryNext


def unit_rows(A):
    raise TryNext
# %% line_through


def line_through(p, q):
    raise InputRejected
