"""Changes into a folder of its own, and comes back."""
# %% norm
import contextlib
import os

os.makedirs("inner", exist_ok=True)
open("here.txt", "w").write("2")


def norm(v):
    with contextlib.chdir("inner"):
        power = int(open("../here.txt").read())
    return sum(x**power for x in v) ** (1 / power)
