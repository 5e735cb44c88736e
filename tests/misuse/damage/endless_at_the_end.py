"""Leaves endless loops for the exit of the process: exit functions, finalizers, threads that are waited for."""
# %% last
import atexit
import threading


def forever():
    end = __import__("time").monotonic() + 120
    while __import__("time").monotonic() < end:
        pass


mark()
atexit.register(forever)
threading.Thread(target=forever, daemon=False).start()


class Last:
    __del__ = staticmethod(forever)


last = Last()
