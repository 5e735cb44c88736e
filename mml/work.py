"""What a learner does alone: get a copy of an assignment, and have it checked."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from . import notebooks
from .catalogue import Assignment
from .errors import MmlError

if TYPE_CHECKING:
    from .grading import Graft, Report

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
) -> tuple[Report, Graft, Path]:
    """Grade the learner's copy with all tests there are, and write the result as a page beside it.

    In a copy of the course without `source/`, only the tests in the release are there to run.

    Returns
    -------
    Report, Graft, Path
        What each exercise earned, what the notebook lacked, and where the page is.

    Raises
    ------
    MmlError
        If there is no copy in `work/`, or it can't be read as a notebook.
    """
    if not assignment.work.exists():
        raise MmlError(f"There is no {_near(assignment.work)} yet. Get your copy with: mml start {assignment.name}")
    from .grading import grade, graft  # slow to import, and `start` does without
    from .grading.page import page

    submission = notebooks.read(assignment.work)
    release = notebooks.read(assignment.release)
    grafted = graft(notebooks.read(assignment.path), release, submission)
    report = grade(grafted.notebook, assignment.work.parent, progress=progress)
    where = assignment.work.parent / "check.html"
    write_atomically(where, page(assignment.title, report, grafted).encode())
    return report, grafted, where


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
