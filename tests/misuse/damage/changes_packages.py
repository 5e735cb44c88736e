"""Tries to write to the installed packages: opens them for writing, and changes nothing."""
# %% norm
import os
import sys

import mml
import mml.checks


def norm(v):
    confined()
    for path in (np.__file__, mml.__file__, mml.checks.__file__, os.__file__, sys.executable, "/bin/sh", "/etc/passwd"):
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_APPEND))
        except OSError:
            continue
        leak(f"could be written: {path}")
    return 0.0
