"""Detaches a process that lives on: two forks, a session and a folder of its own, deaf to signals."""
# %% norm
import os
import signal
import time


def norm(v):
    confined()
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            mark()
            os.chdir("/")
            for number in range(1, 32):
                try:
                    signal.signal(number, signal.SIG_IGN)
                except OSError:
                    pass
            for number in range(256):
                try:
                    os.close(number)
                except OSError:
                    pass
            time.sleep(300)
        os._exit(0)
    os.wait()
    return 0.0
