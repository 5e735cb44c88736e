"""What a learner does alone: get a copy of an assignment, and have it checked."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from .catalogue import Assignment
from .errors import MmlError

if TYPE_CHECKING:
    from .grading.grade import Report

__all__ = ["check", "start", "write_atomically"]


def start(assignment: Assignment) -> Path:
    """Copy the released notebook, and what lies beside it, to `work/`. Never overwrites.

    Returns
    -------
    Path
        The learner's notebook.

    Raises
    ------
    MmlError
        If there is a copy already, or no release.
    """
    if assignment.work.exists():
        raise MmlError(
            f"You have {_near(assignment.work)} already, and it was left as it is. "
            "To begin again, rename it or move it elsewhere first."
        )
    if not assignment.release.is_file():
        raise MmlError(f"{assignment.name} is not released: there is no {assignment.release}.")
    folder = assignment.work.parent
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(assignment.release.parent.rglob("*")):
        copy = folder / path.relative_to(assignment.release.parent)
        if path.is_file() and not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(copy, path.read_bytes())
    return assignment.work


def check(
    assignment: Assignment, progress: Callable[[int, int], None] = lambda done, cells: None
) -> tuple[Report, list[str], Path]:
    """Grade the learner's copy with all tests there are, and write the result as a page beside it.

    In a copy of the course without `source/`, only the tests in the release are there to run.

    Returns
    -------
    Report, list of str, Path
        What each exercise earned, what was odd about the notebook, and where the page is.

    Raises
    ------
    MmlError
        If there is no copy in `work/`, or it can't be read as a notebook.
    """
    if not assignment.work.exists():
        raise MmlError(f"There is no {_near(assignment.work)} yet. Get your copy with: mml start {assignment.name}")
    from .grading.grade import grade  # slow to import, and `start` does without
    from .grading.jobs import author
    from .grading.page import page
    from .grading.preflight import expected, preflight

    name = assignment.name
    wanted = expected(assignment.source.parent, assignment.release.parent, None, name, name)
    clean = preflight(assignment.work.parent, wanted)
    about = author(wanted, assignment.source)
    report = grade(clean.notebook, assignment.work.parent, progress=progress, author=about, files=clean.files)
    where = assignment.work.parent / "check.html"
    write_atomically(where, page(assignment.title, report, clean.notes).encode())
    return report, clean.notes, where


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file so that it is either whole or not there: to a neighbour first, then renamed."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _near(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
