"""Kills its process group, and that of its parent."""
# %% norm
import os
import signal


def norm(v):
    confined()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    for group in (0, os.getpgid(os.getppid()), os.getpgrp()):
        try:
            os.killpg(group, signal.SIGTERM)
            os.killpg(group, signal.SIGKILL)
        except OSError:
            pass
    return 0.0
