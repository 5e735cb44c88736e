"""Makes files that say they are terabytes long, and hard to handle by their names."""
# %% norm
import os


def norm(v):
    confined()
    for name in ("<mark>.bin", "-rf", "a\nb", "\udcff", "small.ipynb", "x" * 250, "core"):
        try:
            with open(name, "wb") as file:
                file.truncate(2**42)
        except OSError:
            pass
    os.mkfifo("<mark>.fifo")
    return 0.0
