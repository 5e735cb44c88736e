"""Opens files and pipes until there are no more to be had."""
# %% norm
import os

held = []


def norm(v):
    try:
        for _ in range(50_000):
            held.extend(os.pipe())
    except OSError:
        pass
    if len(held) > 5000:
        leak(f"{len(held)} open files")
    return 0.0
