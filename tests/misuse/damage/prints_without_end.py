"""Prints as fast as it can, without an end.

Limits: seconds_a_cell=2
"""
# %% norm
def norm(v):
    while True:
        print("spam and eggs " * 20)
# %% after line_through
import sys

while True:
    sys.stderr.write("more spam\n")
