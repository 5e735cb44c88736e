"""Sleeps for days.

Limits: seconds_a_cell=2
"""
# %% norm
import time


def norm(v):
    time.sleep(10**6)
