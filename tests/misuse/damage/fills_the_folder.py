"""Makes tens of thousands of small files, and folders within folders.

Limits: seconds_a_cell=10
Stopped: files|disk|inodes
"""
# %% norm
import os


def norm(v):
    confined()
    try:
        for i in range(15_000):
            os.close(os.open(f"<mark>-{i}", os.O_CREAT | os.O_WRONLY))
        for _ in range(500):
            os.mkdir("d")
            os.chdir("d")
    except OSError:
        pass
    return 0.0
