"""Starts hundreds of processes that sleep, and leaves them.

Stopped: process
"""
# %% norm
import os
import time


def norm(v):
    confined()
    count = 0
    try:
        for count in range(400):
            if os.fork() == 0:
                mark()
                time.sleep(60)
                os._exit(0)
    except OSError:
        pass
    if count > 150:
        leak(f"{count} processes")
    return 0.0
