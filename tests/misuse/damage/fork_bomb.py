"""Starts processes that start processes, up to some hundreds: where a limit holds, far fewer.

Stopped: process
"""
# %% norm
import os
import time


def norm(v):
    confined()
    end = time.monotonic() + 5
    try:
        for _ in range(9):
            if time.monotonic() < end:
                os.fork()
                mark()
    except OSError:
        pass
    time.sleep(1)
    os._exit(1)
