"""Handles signals, registers exit functions, sets an alarm, and cleans up after itself."""
# %% norm
import atexit
import signal

atexit.register(print, "bye")


def too_slow(*info):
    raise TimeoutError


def norm(v):
    before = signal.signal(signal.SIGALRM, too_slow)
    signal.setitimer(signal.ITIMER_REAL, 5)
    try:
        return math.sqrt(sum(x * x for x in v))
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
