"""Has interrupts, exits and errors come at random moments, by threads, timers and alarms."""
# %% norm
import _thread
import ctypes
import signal
import threading
import time


def disturb():
    for _ in range(200):
        time.sleep(0.01)
        _thread.interrupt_main()
        for thread in threading.enumerate():
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(SystemExit))


def norm(v):
    threading.Thread(target=disturb, daemon=True).start()
    signal.alarm(1)
    time.sleep(0.3)
    return 0.0
# %% after norm_tests

time.sleep(3)
