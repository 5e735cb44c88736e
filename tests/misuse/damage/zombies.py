"""Leaves dead processes that nobody buries."""
# %% norm
import os


def norm(v):
    confined()
    try:
        for _ in range(30):
            if os.fork() == 0:
                mark()
                os._exit(0)
    except OSError:
        pass
    return 0.0
