"""Walls around a process, from inside: namespaces, limits and rights, by Linux's own calls.

The names are those of the manual pages unshare(2), mount(2), prctl(2) and capabilities(7).
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
from pathlib import Path

__all__ = [
    "adopt_orphans", "become_nobody", "begin_anew", "die_with_parent", "drop_rights", "hide_memory", "join", "limit",
    "mount_proc", "own_keys", "own_processes", "own_rooms", "read_only",
]  # fmt: skip

_LIBC = ctypes.CDLL(None, use_errno=True)

_CLONE_NEWNS, _CLONE_NEWUTS, _CLONE_NEWIPC = 0x0002_0000, 0x0400_0000, 0x0800_0000
_CLONE_NEWUSER, _CLONE_NEWPID, _CLONE_NEWNET = 0x1000_0000, 0x2000_0000, 0x4000_0000
_MS_RDONLY, _MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MS_REMOUNT, _MS_BIND, _MS_REC, _MS_PRIVATE = (
    1, 2, 4, 8, 32, 0x1000, 0x4000, 0x4_0000,
)  # fmt: skip
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_DROP, _PR_SET_NO_NEW_PRIVS = 1, 4, 24, 38
_PR_SET_CHILD_SUBREAPER = 36
NOBODY = 65534


def _check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")


def _mount(kind: bytes, where: bytes, flags: int, options: bytes | None = None) -> None:
    _check(_LIBC.mount(kind, where, kind, flags, options), f"mount {where.decode()}")


def mount_proc() -> None:
    """Show the processes of the present PID namespace, and no others, in /proc."""
    _mount(b"proc", b"/proc", _MS_NOSUID | _MS_NODEV | _MS_NOEXEC)


def begin_anew() -> None:
    """Go on as the first process of a PID namespace, with all rights in there; the process that calls this waits."""
    _own_user(_CLONE_NEWPID | _CLONE_NEWNS)
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    die_with_parent()


def _own_user(others: int) -> None:
    """Move into a user namespace of one's own, as the same user, and into `others` that it owns."""
    uid, gid = os.getuid(), os.getgid()
    hide_memory(False)  # or /proc/self/uid_map could not be written
    _check(_LIBC.unshare(_CLONE_NEWUSER | others), "unshare")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/uid_map").write_text(f"{uid} {uid} 1")
    Path("/proc/self/gid_map").write_text(f"{gid} {gid} 1")


def become_nobody() -> None:
    """Give up root for good: a submission's processes would otherwise not be counted against their limit."""
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)


def hide_memory(hidden: bool = True) -> None:
    """Let no other process of the same user read this one's memory, nor trace it."""
    _check(_LIBC.prctl(_PR_SET_DUMPABLE, int(not hidden), 0, 0, 0), "prctl")


def adopt_orphans() -> None:
    """Become the parent of whatever loses its own among the processes below this one, and see to their end."""
    _check(_LIBC.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), "prctl")


def die_with_parent() -> None:
    """End when the process that forked this one ends."""
    _check(_LIBC.prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0), "prctl")


def own_rooms(folder: str, disk: int, kept: list[str], files: int = 20_000) -> list[int]:
    """Move into namespaces of one's own, with nothing but `disk` bytes of `folder` and /dev/shm to write to.

    The next process that is forked is the first of a PID namespace: with it ends all that it starts.

    Parameters
    ----------
    folder : str
        Where a new file system is mounted that lives in memory; it must exist.
    disk : int
        Its size in bytes.
    kept : list of str
        Mounted folders inside it that are to stay, where Python itself lies in there.
    files : int
        How many files it may hold.

    Returns
    -------
    list of int
        File descriptors of the namespaces, for `join`.
    """
    _own_user(_CLONE_NEWPID | _CLONE_NEWNS | _CLONE_NEWNET | _CLONE_NEWIPC | _CLONE_NEWUTS)
    rooms = [os.open(f"/proc/self/ns/{kind}", os.O_RDONLY) for kind in ("user", "mnt", "net", "ipc", "uts")]
    hide_memory()
    _check(_LIBC.mount(b"none", b"/", None, _MS_REC | _MS_PRIVATE, None), "mount /")
    _mount(b"tmpfs", b"/instructor", _MS_NOSUID | _MS_NODEV, b"mode=755")
    for number, path in enumerate(kept):
        os.mkdir(f"/instructor/{number}")
        _bind(path, f"/instructor/{number}")
    options = f"size={disk},nr_inodes={files},mode=700".encode()
    _mount(b"tmpfs", folder.encode(), _MS_NOSUID | _MS_NODEV, options)
    for number, path in enumerate(kept):
        os.makedirs(path)
        _bind(f"/instructor/{number}", path)
    _mount(b"tmpfs", b"/dev/shm", _MS_NOSUID | _MS_NODEV, b"size=64m,nr_inodes=100,mode=700")
    _mount(b"tmpfs", b"/instructor", _MS_NOSUID | _MS_NODEV, b"mode=755")  # over the other one
    return rooms


def _bind(path: str, where: str) -> None:
    _check(_LIBC.mount(path.encode(), where.encode(), None, _MS_BIND | _MS_REC, None), f"mount {where}")


def read_only(folder: str) -> None:
    """Let nothing be written to a mounted folder any more."""
    flags = _MS_REMOUNT | _MS_RDONLY | _MS_NOSUID | _MS_NODEV
    _check(_LIBC.mount(b"none", folder.encode(), None, flags, None), f"mount {folder}")


def join(rooms: list[int]) -> None:
    """Move into the namespaces of another process, and let the next process that is forked begin a new PID one."""
    for room in rooms:
        _check(_LIBC.setns(room, 0), "setns")
    _check(_LIBC.unshare(_CLONE_NEWPID), "unshare")


def own_processes() -> None:
    """In the first process of a PID namespace: see no others in /proc, and make no further namespaces."""
    _check(_LIBC.unshare(_CLONE_NEWNS), "unshare")
    mount_proc()
    # otherwise one could become root in a user namespace of one's own, and mount file systems without end
    Path("/proc/sys/user/max_user_namespaces").write_text("0")


def own_keys() -> None:
    """Leave the keyring of whoever started this: see keyctl(2)."""
    number = {"x86_64": 250, "aarch64": 219}.get(os.uname().machine)
    if number is not None:
        _check(min(_LIBC.syscall(number, 1, None), 0), "keyctl")


def drop_rights() -> None:
    """Give up every capability, for this process and all that it starts."""
    last = int(Path("/proc/sys/kernel/cap_last_cap").read_text())
    for number in range(last + 1):
        _check(_LIBC.prctl(_PR_CAPBSET_DROP, number, 0, 0, 0), "prctl")
    header = (ctypes.c_uint32 * 2)(0x2008_0522, 0)  # version 3 of the structure, this process
    _check(_LIBC.capset(header, (ctypes.c_uint32 * 6)()), "capset")
    _check(_LIBC.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "prctl")


def limit(
    memory: int | None, processes: int | None, open_files: int | None, file_size: int | None, cpu: float | None
) -> None:
    """Limit what this process and each one it starts may take.

    Parameters
    ----------
    memory : int or None
        Bytes of address space, beyond those in use now.
    processes : int or None
        Of this user namespace, at a time.
    open_files : int or None
    file_size : int or None
        Bytes of one file.
    cpu : float or None
        Seconds of processor time.
    """
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    for what, most in [
        (resource.RLIMIT_AS, memory and pages * resource.getpagesize() + memory),
        (resource.RLIMIT_NPROC, processes),
        (resource.RLIMIT_NOFILE, open_files),
        (resource.RLIMIT_FSIZE, file_size),
        (resource.RLIMIT_CPU, cpu and int(cpu) + 1),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 1 << 20),
        (resource.RLIMIT_MSGQUEUE, 1 << 16),
    ]:
        if most is not None:
            resource.setrlimit(what, (most, most))
