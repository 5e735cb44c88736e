"""A thread gives other values to the tests' variables, over and over, while they run.

Deserves: iterate 0.5
"""
# %% iterate
import threading
import time


def iterate(f, x, n):
    time.sleep(0.01)
    return [0.7390851332151607]


def meddle():
    names = get_ipython().user_ns
    end = time.monotonic() + 20
    while time.monotonic() < end:
        names["score"] = 2.5
        time.sleep(0.0001)


threading.Thread(target=meddle, daemon=True).start()
