"""Leaves a process behind that keeps the cell's output open, and writes there later on."""
# %% norm
import os
import time


def norm(v):
    confined()
    if os.fork() == 0:
        mark()
        for _ in range(3000):
            time.sleep(0.1)
            os.write(1, b"still here\n")
        os._exit(0)
    return 0.0
# %% last
import subprocess

subprocess.Popen("sleep 300 & sleep 300", shell=True)
