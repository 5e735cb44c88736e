"""Starts threads that work, print and fail for ever."""
# %% norm
import threading
import time


def work():
    end = time.monotonic() + 60
    while time.monotonic() < end:
        print("still here")
        time.sleep(0.01)
    raise SystemExit


for _ in range(4):
    threading.Thread(target=work).start()


def norm(v):
    threading.Thread(target=work, daemon=True).start()
    return 0.0
