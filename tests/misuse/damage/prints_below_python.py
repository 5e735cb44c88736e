"""Writes to the file descriptors of standard output and error, below Python, in a process of its own too.

Limits: seconds_a_cell=2
"""
# %% norm
import os
import subprocess


def norm(v):
    while True:
        os.write(1, b"spam " * 10000)
        os.write(2, b"spam " * 10000)
# %% after line_through
!yes spam
# %% last
subprocess.run("yes spam; sleep 1000", shell=True, timeout=60)
