"""Reads the environment of its process, and of those it descends from."""
# %% norm
import os
import subprocess


def norm(v):
    confined()
    secrets(dict(os.environ))
    secrets(subprocess.run(["env"], capture_output=True).stdout)
    for process in ("self", "thread-self", os.getppid(), 1, 2):
        try:
            secrets(open(f"/proc/{process}/environ", "rb").read())
        except OSError:
            pass
    return 0.0
