"""Writes to memory that is not its own, until the process breaks."""
# %% norm
import ctypes


def norm(v):
    ctypes.string_at(0)
# %% line_through


def line_through(p, q):
    ctypes.memset(id(None), 0, 64)
    ctypes.memset(id(int), 255, 400)
    return 1 + 1
