"""Splits in two inside a function: both halves go on, and both answer.

Limits: seconds_a_cell=4
"""
# %% norm
import os
import time


def norm(v):
    child = os.fork()
    mark()
    if child:
        time.sleep(0.05)
        return 0.0
    return 5.0
