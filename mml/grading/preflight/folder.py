"""What lies in a submission's folder: listed without opening anything, and read only if it is an ordinary file."""

from __future__ import annotations

import errno
import os
import stat
from collections import Counter
from pathlib import Path

from .allowed import MB, Allowed, Refused
from .expected import Expected, matches

__all__ = ["TIMESTAMP", "Folder", "Unusable"]

# nbgrader's own
TIMESTAMP = "timestamp.txt"
SECRET = "submission_secret.txt"
_EVERYDAY = {".ipynb_checkpoints", ".DS_Store", ".git", ".gitignore", ".virtual_documents", ".vscode", ".idea"}


class Unusable(Exception):
    """A file that can't be taken. Says why, to stand after its name."""


class Folder:
    """What lies in a submission's folder.

    Attributes
    ----------
    files : dict
        The ordinary files: relative path with `/` -> what `os.lstat` says.
    folders : set of str
    odd : dict
        What was left out: reason -> paths.

    Raises
    ------
    Refused
        If it is no folder, or can't be read.
    """

    def __init__(self, folder: Path, expected: Expected, allowed: Allowed):
        self.folder = folder
        self.files: dict[str, os.stat_result] = {}
        self.folders: set[str] = set()
        self.odd: dict[str, dict[str, None]] = {}
        self._expected = expected
        try:
            about = os.lstat(folder)
        except OSError:
            raise Refused("Nothing was handed in: there is no folder.") from None
        if stat.S_ISLNK(about.st_mode):
            raise Refused("The folder that was handed in is a link to another place. Links are not followed.")
        if not stat.S_ISDIR(about.st_mode):
            raise Refused("Nothing was handed in: what should be a folder is a file.")
        # by its name first: the listing may be too long to be read to its end
        self._look(f"{expected.name}.ipynb")
        self._look_everywhere(allowed)
        self._names = Counter((s.st_dev, s.st_ino) for s in self.files.values())

    def _look_everywhere(self, allowed: Allowed) -> None:
        seen = 0
        waiting = [("", 1)]
        for inside, depth in waiting:
            names = self._list(inside, allowed.entries + 1 - seen)
            seen += len(names)
            for name in names:
                path = f"{inside}/{name}" if inside else name
                if path in self.files or not self._look(path):
                    continue
                self.folders.add(path)
                if depth < allowed.depth:
                    waiting.append((path, depth + 1))
                else:
                    self._set_aside(path, "too many folders in each other")
            if seen > allowed.entries:
                self._set_aside("", f"it holds more than {allowed.entries:,} files and folders; not all were looked at")
                return

    def _list(self, inside: str, most: int) -> list[str]:
        try:
            with os.scandir(self.folder / inside) as entries:
                return sorted(entry.name for _, entry in zip(range(most), entries, strict=False))
        except OSError as error:
            if not inside:
                raise Refused(f"The folder that was handed in can't be read: {_why(error)}.") from None
            self._set_aside(inside, f"can't be read ({_why(error)})")
            return []

    def _look(self, path: str) -> bool:
        """Sort a path in; whether it is a folder to look into."""
        try:
            mode = (about := os.lstat(self.folder / path)).st_mode
        except OSError as error:
            if error.errno != errno.ENOENT:
                self._set_aside(path, f"can't be read ({_why(error)})")
            return False
        if stat.S_ISLNK(mode):
            self._set_aside(path, "links are not followed")
        elif not stat.S_ISDIR(mode) and not stat.S_ISREG(mode):
            self._set_aside(path, "no ordinary file, so it was not opened")
        elif not self._is_passed_over(path):
            if stat.S_ISDIR(mode):
                return True
            self.files[path] = about
        return False

    def _is_passed_over(self, path: str) -> bool:
        name = path.rpartition("/")[2]
        if path in self._expected.editable or name == f"{self._expected.name}.ipynb":
            return False
        if name.startswith("."):
            if name not in _EVERYDAY and not name.startswith("._"):
                self._set_aside(path, "hidden")
            return True
        return matches(name, self._expected.ignored)

    def _set_aside(self, path: str, reason: str) -> None:
        self.odd.setdefault(reason, {})[path] = None

    def is_shared(self, path: str) -> bool:
        """Whether a file has another name outside of this folder, by a hard link."""
        about = self.files[path]
        return about.st_nlink > self._names[about.st_dev, about.st_ino]

    def read(self, path: str, most: int) -> bytes:
        """The bytes of one of `files`, of at most `most`.

        Raises
        ------
        Unusable
            If there are more, or it can't be read, or it is not the file any more that was looked at.
        """
        about = self.files[path]
        if about.st_size > most:
            raise Unusable(f"has {_in_mb(about.st_size)} (at most {_in_mb(most)} are read)")
        flags = os.O_RDONLY
        for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):
            flags |= getattr(os, flag, 0)
        try:
            with open(os.open(self.folder / path, flags), "rb") as file:
                opened = os.fstat(file.fileno())
                if (opened.st_dev, opened.st_ino) != (about.st_dev, about.st_ino):
                    raise Unusable("was exchanged while it was looked at")
                data = file.read(most + 1)
        except OSError as error:
            raise Unusable(f"can't be read ({_why(error)})") from None
        if len(data) > most:
            raise Unusable("grew while it was read")
        return data


def _in_mb(size: int) -> str:
    return f"{size / MB:,.1f}".removesuffix(".0") + " MB"


def _why(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()
