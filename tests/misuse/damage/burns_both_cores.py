"""Lets several processes compute without end, past its own limit of processor time.

Limits: cpu_seconds=4, seconds=20
Stopped: processor|CPU|cpu|seconds
"""
# %% norm
import os
import time


def norm(v):
    confined()
    end = time.monotonic() + 30
    for _ in range(3):
        if os.fork() == 0:
            mark()
            while time.monotonic() < end:
                pass
            os._exit(0)
    return 0.0
# %% last

time.sleep(5)
