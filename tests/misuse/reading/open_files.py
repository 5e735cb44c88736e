"""Reads from every file that was left open when its process was made."""
# %% norm
import os


def norm(v):
    for number in range(3, 200):
        try:
            secrets(os.pread(number, 4096, 0))
            target = os.readlink(f"/proc/self/fd/{number}")
            if "trap-" in target or target.endswith((".db", ".ipynb", ".sqlite")):
                leak(f"an open file: {target}")
        except OSError:
            continue
    return 0.0
