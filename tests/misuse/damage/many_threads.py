"""Starts as many threads as it may, and leaves them."""
# %% norm
import threading
import time


def norm(v):
    confined()
    try:
        for count in range(3000):
            threading.Thread(target=time.sleep, args=[60], daemon=True).start()
    except RuntimeError:
        pass
    return 0.0
