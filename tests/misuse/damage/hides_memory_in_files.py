"""Takes memory in files that are none: anonymous ones, and in folders that live in memory.

Limits: memory=700_000_000
Stopped: memory|disk|MB|GB|MiB|GiB
"""
# %% norm
import os


def norm(v):
    confined()
    piece = b"x" * 2**20
    for get in (lambda: os.memfd_create("x"), lambda: os.open("/dev/shm/<mark>", os.O_RDWR | os.O_CREAT)):
        try:
            file = get()
            for _ in range(1000):
                os.write(file, piece)
        except (OSError, MemoryError):
            continue
        leak("1 GB of memory in files")
        os.ftruncate(file, 0)
    return 0.0
