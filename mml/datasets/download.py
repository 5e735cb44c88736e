"""Fetch a file from whichever mirror has it, whole or not at all."""

from __future__ import annotations

import hashlib
import http.client
import os
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..errors import MmlError

__all__ = ["RemoteFile", "fetch", "is_whole"]

_BLOCK = 1 << 16
_SLOWEST = 10_000  # bytes a second; a mirror that is slower is given up
_PATIENCE = 60  # seconds on top of that


@dataclass(frozen=True)
class RemoteFile:
    """A file that mirrors offer: its name, its size in bytes, and the sha256 of what it must hold."""

    name: str
    size: int
    sha256: str


def fetch(
    file: RemoteFile,
    mirrors: list[str],
    folder: Path,
    timeout: float = 10,
    progress: Callable[[str, int, int], None] = lambda name, done, size: None,
) -> Path:
    """The path of a file in `folder`, fetched first if it is not there, or not whole.

    What is fetched goes to `NAME.part`, which a later try continues; the file itself appears only when its
    sha256 is right.

    Parameters
    ----------
    mirrors : list of str
        Addresses to which the name is appended, tried in order.
    timeout : float
        Seconds to wait for a mirror that says nothing.
    progress : callable
        Is told the name, and how many bytes of how many are there.

    Raises
    ------
    MmlError
        If no mirror gave the whole file: says what each of them did.
    """
    target, part = folder / file.name, folder / f"{file.name}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if is_whole(target, file):
            return target
        said = []
        for mirror in mirrors:
            said.append(f"{mirror}: {_from(mirror, file, part, timeout, progress)}")
            if is_whole(part, file):
                os.replace(part, target)
                return target
    except OSError as error:
        raise MmlError(f"Can't keep {file.name} in {folder}: {error.strerror or error}.") from None
    raise MmlError(f"{file.name} could not be fetched.\n" + "\n".join(f"  {line}" for line in said))


def is_whole(path: Path, file: RemoteFile) -> bool:
    """Whether the file is there with the size and the sha256 that it should have."""
    if not path.is_file() or path.stat().st_size != file.size:
        return False
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest() == file.sha256


def _from(mirror: str, file: RemoteFile, part: Path, timeout: float, progress: Callable) -> str:
    """Bring `part` as far as this mirror does; what went wrong, in words, or "" if nothing did."""
    why = ""
    for _ in range(2):  # once to go on where an earlier try broke off, once from the beginning
        begun = part.stat().st_size if part.exists() else 0
        if begun >= file.size:
            part.unlink()
            begun = 0
        why = _stream(mirror.rstrip("/") + "/" + file.name, file, part, begun, timeout, progress)
        if not why and not is_whole(part, file):
            part.unlink(missing_ok=True)
            why = "sent other bytes than the file's"
        if not why or not begun:
            break
    return why


def _stream(url: str, file: RemoteFile, part: Path, begun: int, timeout: float, progress: Callable) -> str:
    request = urllib.request.Request(url, headers={"Range": f"bytes={begun}-"} if begun else {})
    deadline = time.monotonic() + _PATIENCE + file.size / _SLOWEST
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            done = begun if answer.status == 206 else 0
            with _opened(part, "ab" if done else "wb") as stream:
                while block := answer.read(min(_BLOCK, file.size + 1 - done)):
                    stream.write(block)
                    done += len(block)
                    progress(file.name, done, file.size)
                    if done > file.size:
                        break
                    if time.monotonic() > deadline:
                        return "too slow"
        if done < file.size:
            return f"broke off after {done:,} of {file.size:,} bytes"
    except urllib.error.HTTPError as error:
        if error.code == 416:
            part.unlink(missing_ok=True)
        return f"answered {error.code} {error.reason}"
    except _Disk as error:
        raise error.cause from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", error)
        return (
            "no answer in time" if isinstance(reason, TimeoutError) else f"can't be reached ({reason or 'no reason'})"
        )
    return ""


class _Disk(Exception):
    """An error of our disk, not of the mirror."""

    def __init__(self, cause: OSError):
        self.cause = cause


class _opened:
    """Open a file so that its errors are told apart from those of the network."""

    def __init__(self, path: Path, mode: str):
        try:
            self._stream = path.open(mode)
        except OSError as error:
            raise _Disk(error) from None

    def __enter__(self) -> _opened:
        return self

    def write(self, block: bytes) -> None:
        try:
            self._stream.write(block)
            self._stream.flush()
        except OSError as error:
            raise _Disk(error) from None

    def __exit__(self, *_) -> None:
        self._stream.close()
