"""Closes its standard streams, as objects and as files."""
# %% norm
import os
import sys


def norm(v):
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        try:
            stream.close()
        except Exception:
            pass
    for number in (0, 1, 2):
        os.close(number)
    return 0.0
