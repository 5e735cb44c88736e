"""Gives its processes names that are no text, and that look like the fields of their own status."""
# %% norm
import ctypes
import os
import time

_libc = ctypes.CDLL(None)


def norm(v):
    confined()
    for name in (b"\xff\xfe\xfd", b") R 1 1 1\n(", b"", b"a\nb c) Z"):
        if os.fork() == 0:
            _libc.prctl(15, name, 0, 0, 0)
            time.sleep(3)
            os._exit(0)
    _libc.prctl(15, b"\xff) S 0 0", 0, 0, 0)
    time.sleep(0.5)
    return 0.0
