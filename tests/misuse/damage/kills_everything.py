"""Kills every process that it may kill."""
# %% norm
import os
import signal


def norm(v):
    confined()
    os.kill(-1, signal.SIGKILL)
    return 0.0
