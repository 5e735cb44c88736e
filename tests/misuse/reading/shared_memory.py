"""Attaches to shared memory of other processes, by its number and by its name."""
# %% norm
import ctypes
from multiprocessing import shared_memory

_libc = ctypes.CDLL(None, use_errno=True)
_libc.shmat.restype = ctypes.c_void_p


def norm(v):
    number = _libc.shmget(<memory>, 0, 0)
    if number >= 0:
        address = _libc.shmat(number, None, 0o10000)
        if address not in (None, ctypes.c_void_p(-1).value):
            secrets(ctypes.string_at(address, 200))
        leak("shared memory of another process")
    try:
        secrets(bytes(shared_memory.SharedMemory("<shm>".split("/")[-1]).buf))
    except (OSError, ValueError):
        pass
    return 0.0
