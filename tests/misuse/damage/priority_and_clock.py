"""Takes the highest priority, and sets the clock (to the time it is)."""
# %% norm
import os
import time


def norm(v):
    confined()
    for change in (
        lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(50)),
        lambda: os.nice(-20),
        lambda: time.clock_settime(time.CLOCK_REALTIME, time.time()),
    ):
        try:
            change()
            leak("priority or clock")
        except OSError:
            continue
    for process in range(1, 60):
        if process != os.getpid():
            try:
                os.setpriority(os.PRIO_PROCESS, process, 19)
            except OSError:
                continue
    return 0.0
