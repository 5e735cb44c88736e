"""Ignores every signal it can, catches every exception, and never ends.

Limits: seconds_a_cell=2
"""
# %% norm
import signal

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))


def norm(v):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
