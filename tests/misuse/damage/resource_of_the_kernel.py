"""Takes what the kernel has few of: locks, message queues, semaphores, watches, keys, terminals."""
# %% norm
import ctypes
import pty

_libc = ctypes.CDLL(None, use_errno=True)


def norm(v):
    confined()
    for take in (
        lambda i: _libc.semget(0, 100, 0o1600),
        lambda i: _libc.msgget(0, 0o1600),
        lambda i: _libc.shmget(0, 4096, 0o1600),
        lambda i: _libc.inotify_init(),
        lambda i: _libc.syscall(248, b"user", b"<mark>%d" % i, b"x" * 100, 100, -3),
        lambda i: pty.openpty()[0],
    ):
        try:
            for i in range(300):
                if take(i) < 0:
                    break
        except OSError:
            continue
    return 0.0
