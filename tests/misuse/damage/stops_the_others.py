"""Pauses every other process that it can signal.

Limits: seconds_a_cell=3
"""
# %% norm
import os
import signal


def norm(v):
    confined()
    os.kill(-1, signal.SIGSTOP)
    for group in {os.getpgrp(), os.getsid(0)} - {0}:
        try:
            os.killpg(group, signal.SIGSTOP)
        except OSError:
            continue
    for process in range(1, 60):
        if process != os.getpid():
            try:
                os.kill(process, signal.SIGSTOP)
            except OSError:
                continue
    return 0.0
