"""The warm parent: has imported what notebooks need, and forks two processes for each submission.

Started by `Engine` inside bubblewrap. For each job it forks the process of the tests (T), which forks that of the
student (S) into namespaces of its own before it reads a word of the job. The parent never reads jobs or outcomes: what
it held in memory, the next student's process would hold too. It moves them from pipe to pipe unseen, watches the clock,
the memory and the processor, and ends whatever is left when a job is done.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import json
import os
import select
import shutil
import signal
import socket
import struct
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from . import namespaces
from .bubblewrap import FONTS, ROOM

__all__ = ["main"]

_TICK = 0.05
_HZ = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    """Serve jobs from standard input until it is closed."""
    settings = json.loads(sys.argv[1])
    jobs, outcomes = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    if settings["sandbox"]:
        if os.getuid() != 0:
            namespaces.begin_anew()
        namespaces.mount_proc()
        if os.getuid() == 0:
            for folder in settings["open"]:
                if folder != ROOM:
                    os.chmod(folder, 0o755)
            namespaces.become_nobody()
        namespaces.own_keys()
        namespaces.hide_memory()
    else:
        namespaces.adopt_orphans()  # in the sandbox this is the first process, to which they come anyway
    parent = _Parent(jobs, outcomes, nowhere, settings["sandbox"], settings["kept"])
    parent.warm(settings["modules"], settings["thoroughly"])
    _write(outcomes, {"ready": True})
    while (header := _read(jobs)) is not None:
        parent.run(header)


@dataclass
class _Usage:
    memory: int = 0
    cpu: float = 0.0
    processes: int = 0


class _Parent:
    def __init__(self, jobs: int, outcomes: int, nowhere: int, sandbox: bool, kept: list[str]):
        self._kept = kept
        self._jobs, self._outcomes, self._nowhere, self._sandbox = jobs, outcomes, nowhere, sandbox
        self._children: set[int] = set()

    def warm(self, modules: list[str], thoroughly: bool) -> None:
        """Do once what every submission would do anew, so that the children find it done."""
        # ipykernel would load a debugger, and jsonschema build a grammar for addresses that no notebook has
        sys.modules["debugpy"] = sys.modules["rfc3987_syntax"] = None
        mine = os.environ.get("MPLCONFIGDIR")
        if self._sandbox and mine and os.path.isdir(FONTS):
            shutil.copytree(FONTS, mine, dirs_exist_ok=True)
        import matplotlib

        matplotlib.use("module://matplotlib_inline.backend_inline")
        from . import notebook, tests  # noqa: F401
        from .kernel import Kernel

        for name in modules:
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
        self._kernel = Kernel()
        if thoroughly:
            self._kernel.warm()
            notebook.warm()
        self._settle()

    def _settle(self) -> None:
        gc.collect()
        gc.freeze()
        self._own_memory = _memory_of(os.getpid())

    def run(self, header: dict) -> None:
        """Run one job, and report."""
        new = [m for m in header.get("modules", []) if m not in sys.modules]
        for name in new:
            with contextlib.suppress(Exception):  # whatever an import does, the notebook will say it
                importlib.import_module(name)
        if new:
            self._settle()
        began = time.monotonic()
        job = _memfd("job")
        _move(self._jobs, job, header["length"])
        mine, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        tests = os.fork()
        if tests == 0:
            self._become_tests(header, job, mine, theirs)
        theirs.close()
        os.close(job)
        self._children = {tests}
        outcome, stopped, usage = self._watch(header["limits"], mine, tests)
        self._end_all()
        mine.close()
        length = os.fstat(outcome).st_size if outcome is not None else 0
        report = {
            "stopped": stopped, "length": length, "seconds": time.monotonic() - began,
            "cpu_seconds": usage.cpu, "memory": usage.memory,
        }  # fmt: skip
        _write(self._outcomes, report)
        if outcome is not None:
            _copy_out(outcome, self._outcomes, length)
            os.close(outcome)

    # -- the two processes -----------------------------------------------------------------------------

    def _become_tests(self, header: dict, job: int, parents: socket.socket, control: socket.socket) -> None:
        """The process of the tests: does not return."""
        try:
            parents.close()
            os.close(self._jobs)
            os.close(self._outcomes)
            os.setsid()
            namespaces.die_with_parent()
            rooms = None
            limits = header["limits"]
            if self._sandbox:
                rooms = namespaces.own_rooms(ROOM, limits["disk"], self._kept)
            from .tests import serve

            serve(header, job, control, rooms, self._kernel, self._sandbox)
        except BaseException:
            import traceback

            traceback.print_exc(file=sys.__stderr__)
        finally:
            os._exit(1)

    def _start_student(self, limits: dict, fds: list[int], control: socket.socket) -> None:
        """Start another student's process for the tests' process, in its namespaces."""
        line, *rooms = fds
        reader, writer = os.pipe()
        helper = os.fork()
        if helper == 0:
            try:
                os.close(reader)
                if rooms:
                    namespaces.join(rooms)
                student = os.fork()
                if student == 0:
                    from .tests import become_student

                    become_student(line, limits, self._kernel, self._sandbox)
                os.write(writer, struct.pack("<q", student))
            finally:
                os._exit(0)
        os.close(writer)
        for fd in fds:
            os.close(fd)
        os.waitpid(helper, 0)
        data = os.read(reader, 8)
        os.close(reader)
        student = struct.unpack("<q", data)[0] if len(data) == 8 else -1
        if student > 0:
            self._children.add(student)
        with contextlib.suppress(OSError):
            control.send(json.dumps({"student": student}).encode())

    # -- watching and ending -----------------------------------------------------------------------------

    def _watch(self, limits: dict, control: socket.socket, tests: int) -> tuple[int | None, str | None, _Usage]:
        usage = _Usage()
        deadline = None if limits["seconds"] is None else time.monotonic() + limits["seconds"]
        poll = select.poll()
        poll.register(control, select.POLLIN)
        while True:
            ready = poll.poll(1000 * _TICK)
            stopped = self._measure(limits, usage, tests, control)
            if stopped:
                return None, stopped, usage
            if deadline is not None and time.monotonic() > deadline:
                return None, f"it took longer than {limits['seconds']:g} seconds in all", usage
            if not ready:
                continue
            data, fds, _, _ = socket.recv_fds(control, 1 << 16, 16)
            if not data:
                return None, "the process of its tests ended", usage
            message = json.loads(data)
            if message["say"] == "done":
                self._measure(limits, usage, tests, control)
                return fds[0], message.get("stopped"), usage
            if message["say"] == "student":
                self._children.add(message["pid"])
            elif message["say"] == "progress":
                _write(self._outcomes, {"progress": [message["done"], message["cells"]]})
            elif message["say"] == "another":
                self._start_student(limits, fds, control)

    def _measure(self, limits: dict, usage: _Usage, tests: int, control: socket.socket) -> str | None:
        """See what the job takes; ends the student's processes, or says why all of it must end."""
        memory, cpu, students = {}, 0.0, []
        for pid in self._pids():
            cpu += _cpu_of(pid)
            memory[pid] = max(0, _memory_of(pid) - self._own_memory)
            if pid != tests:
                students.append(pid)
        usage.cpu = max(usage.cpu, cpu)
        total = sum(memory.values())
        most = limits["memory"]
        if most is not None and total > most:
            # shared pages were counted more than once: now exactly
            memory = {pid: min(size, _exact_memory_of(pid, size)) for pid, size in memory.items()}
            total = sum(memory.values())
        usage.memory = max(usage.memory, total)
        usage.processes = max(usage.processes, len(memory))
        reason = None
        if most is not None and total > most:
            reason = f"used more than {_size(most)} of memory"
            if memory.get(tests, 0) > most / 2:
                return f"its tests {reason}"
        elif limits["processes"] is not None and len(students) > limits["processes"]:
            reason = f"started more than {limits['processes']} processes"
        elif limits["cpu_seconds"] is not None and cpu > limits["cpu_seconds"]:
            return f"it took more than {limits['cpu_seconds']:g} seconds of processor time"
        if reason:
            with contextlib.suppress(OSError):
                control.send(json.dumps({"reason": reason}).encode())
            self._kill(students)
        return None

    def _pids(self) -> list[int]:
        """The processes of the job. In the sandbox that is all there are but for the first and this one."""
        if self._sandbox:
            me = os.getpid()
            return [int(p) for p in os.listdir("/proc") if p.isdigit() and int(p) not in (1, me)]
        return [pid for pid in self._children if os.path.exists(f"/proc/{pid}")] if os.path.isdir("/proc") else []

    def _kill(self, pids) -> None:
        for pid in pids:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)

    def _end_all(self) -> None:
        """End every process of the job, however many they have become."""
        patience = time.monotonic() + 10
        while pids := self._pids():
            self._kill(pids)
            with contextlib.suppress(ChildProcessError):
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass
            if time.monotonic() > patience:
                os._exit(3)  # the engine starts another parent; this sandbox ends with all in it
            time.sleep(0.0005)
        for pid in self._children:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        self._children = set()


# -- figures of processes ----------------------------------------------------------------------------------


def _memory_of(pid: int) -> int:
    """Bytes of a process that are not of a file."""
    try:
        fields = Path(f"/proc/{pid}/statm").read_bytes().split()
    except OSError:
        return 0
    return (int(fields[1]) - int(fields[2])) * _PAGE if len(fields) > 2 else 0


def _exact_memory_of(pid: int, otherwise: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return otherwise
    return (
        sum(int(line.split()[1]) for line in text.splitlines() if line.startswith(("Pss_Anon:", "Pss_Shmem:"))) * 1024
    )


def _cpu_of(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / _HZ


def _size(size: int) -> str:
    return f"{size / 2**30:g} GiB" if size >= 2**30 else f"{size / 2**20:g} MiB"


# -- moving data unseen --------------------------------------------------------------------------------------


def _memfd(name: str) -> int:
    return os.memfd_create(name) if hasattr(os, "memfd_create") else os.open(os.devnull, os.O_RDWR)


def _move(source: int, target: int, length: int) -> None:
    while length:
        moved = os.splice(source, target, length)
        if not moved:
            raise EOFError
        length -= moved


def _copy_out(source: int, target: int, length: int) -> None:
    at = 0
    while at < length:
        at += os.sendfile(target, source, at, length - at)


def _write(fd: int, message: dict) -> None:
    data = json.dumps(message).encode()
    data = struct.pack("<I", len(data)) + data
    while data:
        data = data[os.write(fd, data) :]


def _exactly(fd: int, length: int) -> bytes | None:
    data = b""
    while len(data) < length:
        piece = os.read(fd, length - len(data))
        if not piece:
            return None
        data += piece
    return data


def _read(fd: int) -> dict | None:
    head = _exactly(fd, 4)
    if head is None:
        return None
    data = _exactly(fd, struct.unpack("<I", head)[0])
    return None if data is None else json.loads(data)
