"""Stops itself by a signal that pauses a process, and is never woken.

Limits: seconds_a_cell=2
"""
# %% norm
import os
import signal


def norm(v):
    os.kill(os.getpid(), signal.SIGSTOP)
    return 0.0
