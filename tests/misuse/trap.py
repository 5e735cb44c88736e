"""The course that the cases are let loose in: full of secrets that must not come out, and watched for change."""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import json
import os
import secrets
import socket
import sqlite3
import stat
import sys
import threading
from pathlib import Path

import nbformat
import numpy as np
import psutil

from . import assignment

__all__ = ["Trap"]

_LIBC = ctypes.CDLL(None, use_errno=True)
_ADD_KEY, _KEYCTL, _SESSION, _REVOKE = 248, 250, -3, 3  # system calls of x86_64 and their constants


class Trap:
    """Plants secrets where a submission has no business, for as long as the context lasts.

    Attributes
    ----------
    words : dict of str to str
        What a case may know: where things are. Never the secrets.
    canaries : dict of str to str
        The secrets, by where they are.
    """

    def __init__(self, folder: Path):
        token = secrets.token_hex(3)
        places = "environment", "home", "course", "gradebook", "other", "tmp", "memory", "descriptor", "shm", "key"
        self.canaries = {place: f"CANARY-{place}-{secrets.token_hex(3)}" for place in (*places, "service")}
        self.canaries["hidden"] = assignment.HIDDEN
        self.folder = folder / f"trap-{token}"
        self.course, self.home = self.folder / "course", self.folder / "home"
        self.words = {
            "course": self.course, "wall": self.course, "home": self.home, "mark": f"left-{token}", "parent": os.getpid(),
            "processes": os.stat("/proc/self/ns/pid").st_ino if os.path.exists("/proc/self/ns/pid") else 0,
            "shm": f"/dev/shm/{token}", "tmp": self.folder / "tmp", "socket": self.folder / "service.sock",
            "abstract": f"service-{token}", "memory": secrets.randbelow(2**30) + 2**20, "packages": _packages(),
        }  # fmt: skip
        self._open = contextlib.ExitStack()

    def __enter__(self) -> Trap:
        self._plant_files()
        self._before = self._state()
        self._plant_in_process()
        self._serve()
        return self

    def __exit__(self, *error) -> None:
        self._open.close()

    def _plant_files(self) -> None:
        source, release = self.course / "source" / assignment.NAME, self.course / "release" / assignment.NAME
        other = self.course / "submitted" / "other" / assignment.NAME
        for folder in (source, release, other, self.home / ".ssh", self.home / ".config", self.folder / "tmp"):
            folder.mkdir(parents=True)
        nbformat.write(assignment.source(), source / f"{assignment.NAME}.ipynb")
        nbformat.write(assignment.release(), release / f"{assignment.NAME}.ipynb")
        handed_in = assignment.source()
        handed_in.cells[-1].source = self.canaries["other"]
        nbformat.write(handed_in, other / f"{assignment.NAME}.ipynb")
        (self.course / "notes.txt").write_text(self.canaries["course"])
        (self.home / ".ssh" / "id_canary").write_text(self.canaries["home"])
        (self.folder / "tmp" / "note.txt").write_text(self.canaries["tmp"])
        with contextlib.closing(sqlite3.connect(self.course / "gradebook.db")) as database:
            database.execute("CREATE TABLE grade (student TEXT, auto_score REAL)")
            database.execute("INSERT INTO grade VALUES (?, 1)", [self.canaries["gradebook"]])
            database.commit()

    def _plant_in_process(self) -> None:
        """In what a process started from here could inherit or reach."""
        changed = {"MISUSE_SECRET": self.canaries["environment"], "HOME": str(self.home)}
        before = {name: os.environ.get(name) for name in changed}
        os.environ.update(changed)
        self._open.callback(lambda: [_set(name, value) for name, value in before.items()])
        self._in_memory = self.canaries["memory"].encode() * 50
        inherited = os.open(self.folder / "descriptor.txt", os.O_RDWR | os.O_CREAT)
        os.write(inherited, self.canaries["descriptor"].encode())
        os.set_inheritable(inherited, True)
        self._open.callback(os.close, inherited)
        with open(self.words["shm"], "w") as file:
            file.write(self.canaries["shm"])
        self._open.callback(os.unlink, self.words["shm"])
        self._plant_in_kernel()

    def _plant_in_kernel(self) -> None:
        shared = _LIBC.shmget(self.words["memory"], 4096, 0o1600)  # IPC_CREAT, for the owner
        if shared >= 0:
            _LIBC.shmat.restype = ctypes.c_void_p
            address = _LIBC.shmat(shared, None, 0)
            ctypes.memmove(address, self.canaries["shm"].encode(), len(self.canaries["shm"]))
            self._open.callback(_LIBC.shmctl, shared, 0, None)  # IPC_RMID
            self._open.callback(_LIBC.shmdt, ctypes.c_void_p(address))
        if sys.platform == "linux" and os.uname().machine == "x86_64":
            secret = self.canaries["key"].encode()
            key = _LIBC.syscall(_ADD_KEY, b"user", self.words["mark"].encode(), secret, len(secret), _SESSION)
            if key > 0:
                self._open.callback(_LIBC.syscall, _KEYCTL, _REVOKE, key)

    def _serve(self) -> None:
        """Servers on this machine that answer anyone with a secret, as a scheduler or a database might."""
        for family, address in [
            (socket.AF_INET, ("127.0.0.1", 0)),
            (socket.AF_UNIX, str(self.words["socket"])),
            (socket.AF_UNIX, "\0" + self.words["abstract"]),
        ]:
            server = self._open.enter_context(socket.socket(family))
            server.bind(address)
            server.listen()
            if family == socket.AF_INET:
                self.words["port"] = server.getsockname()[1]
            threading.Thread(target=self._answer, args=[server], daemon=True).start()

    def _answer(self, server: socket.socket) -> None:
        with contextlib.suppress(OSError):  # the end: the socket is closed
            while True:
                caller = server.accept()[0]
                with caller, contextlib.suppress(OSError):
                    caller.sendall(self.canaries["service"].encode())

    # -- what came of it ------------------------------------------------------------------

    def leaks(self, notebook: dict) -> list[str]:
        """The secrets in what the cells of an executed notebook showed, forwards or backwards."""
        shown = json.dumps([cell.get("outputs", []) for cell in notebook["cells"]], ensure_ascii=False)
        found = [place for place, secret in self.canaries.items() if secret[::-1] in shown]
        # a failing test may show its own lines, the comment in it included
        found += [place for place, secret in self.canaries.items() if secret in shown and place != "hidden"]
        return found + [line for line in shown.split("\\n") if "LEAKED: " in line or "NOT CONFINED" in line]

    def harm(self) -> list[str]:
        """What is not as it was: files of the course and the home, and processes that were left behind."""
        after = self._state()
        changed = [name for name in self._before.keys() | after.keys() if self._before.get(name) != after.get(name)]
        return [f"changed: {name}" for name in sorted(changed)] + [f"left: {p}" for p in self.left_behind()]

    def left_behind(self) -> list[psutil.Process]:
        """Processes that bear the mark of a case."""
        found = []
        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error):
                if process.name() == self.words["mark"] and process.status() != psutil.STATUS_ZOMBIE:
                    found.append(process)
        return found

    def _state(self) -> dict[str, str]:
        """A fingerprint of every file that must not change, and of those where a planted one would be read."""
        files = [path for folder in (self.course, self.folder / "tmp") for path in [folder, *folder.rglob("*")]]
        files += [path for path in self.home.rglob("*") if self._matters(path)]
        packages = Path(self.words["packages"])
        files += [Path(np.__file__), *packages.glob("*.pth"), *packages.glob("*customize.py")]
        files += packages.glob(f"*{self.words['mark']}*")
        return {str(path): _fingerprint(path) for path in files}

    def _matters(self, path: Path) -> bool:
        """Whether a file in the home is a planted secret, or one that a case wrote: tools keep caches there as well."""
        if path.is_symlink():
            return True
        return path.is_file() and (path.parent.name == ".ssh" or self.words["mark"].encode() in path.read_bytes())


def _fingerprint(path: Path) -> str:
    about = path.lstat()
    content = hashlib.sha256(path.read_bytes()).hexdigest() if stat.S_ISREG(about.st_mode) else ""
    return f"{stat.filemode(about.st_mode)} {content}"


def _packages() -> str:
    return str(Path(np.__file__).parent.parent)


def _set(name: str, value: str | None) -> None:
    if value is None:
        del os.environ[name]
    else:
        os.environ[name] = value
