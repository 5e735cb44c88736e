"""Reads the memory of other processes by process_vm_readv, and tries to attach to them as a debugger."""
# %% norm
import ctypes
import os

_libc = ctypes.CDLL(None, use_errno=True)


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def norm(v):
    confined()
    buffer = ctypes.create_string_buffer(64)
    for process in [os.getppid(), *range(1, 40)]:
        if process in (os.getpid(), 0):
            continue
        here = Piece(ctypes.cast(buffer, ctypes.c_void_p).value, 64)
        there = Piece(id(norm), 64)
        if _libc.process_vm_readv(process, ctypes.byref(here), 1, ctypes.byref(there), 1, 0) > 0:
            leak(f"the memory of process {process}")
        if _libc.ptrace(16, process, 0, 0) == 0:
            os.waitpid(process, 0x40000000)
            _libc.ptrace(17, process, 0, 0)
            leak(f"attached to process {process}")
    return 0.0
