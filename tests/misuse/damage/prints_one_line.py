"""Prints one line of two hundred million characters.

Stopped: memory|output
"""
# %% norm
def norm(v):
    print("x" * 200_000_000)
    return 0.0
# %% after line_through
for _ in range(30):
    print("y" * 5_000_000, end="")
