"""Make `release/` from `source/`, with nbgrader's own converter."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from nbgrader.apps import NbGraderAPI
from nbgrader.converters import GenerateAssignment
from nbgrader.preprocessors import SaveCells
from traitlets.config import Config

from .catalogue import Assignment
from .errors import MmlError
from .grading import configure

__all__ = ["build", "differences", "put"]


def build(assignment: Assignment, into: Path) -> Path:
    """Make the release of an assignment below `into`, without touching the course folder or a gradebook.

    Returns
    -------
    Path
        The folder made: `into`/release/NAME.

    Raises
    ------
    MmlError
        If there is no source, or nbgrader refuses it; with nbgrader's reason.
    """
    if not assignment.source.is_file():
        raise MmlError(f"There is no {assignment.source}: a copy made for students has no sources to release.")
    shutil.copytree(assignment.source.parent, into / "source" / assignment.name, dirs_exist_ok=True)
    config = Config()
    configure(config, into)
    config.GenerateAssignment.no_database = True
    config.GenerateAssignment.preprocessors = [
        step for step in GenerateAssignment.preprocessors.default_args[0] if step is not SaveCells
    ]
    config.NbGraderAPI.log_level = "WARN"
    result = NbGraderAPI(config=config).generate_assignment(assignment.name)
    if not result["success"]:
        said = (result.get("error") or result.get("log") or "").strip().splitlines()
        raise MmlError(f"nbgrader can't release {assignment.name}: {said[-1] if said else 'no reason given'}")
    return into / "release" / assignment.name


def differences(assignment: Assignment) -> list[str]:
    """The files in which the committed release differs from what the source gives. Empty if it is fresh."""
    with tempfile.TemporaryDirectory() as scratch:
        made = _contents(build(assignment, Path(scratch)))
    kept = _contents(assignment.release.parent)
    return sorted(name for name in made.keys() | kept.keys() if made.get(name) != kept.get(name))


def put(assignment: Assignment) -> bool:
    """Bring `release/NAME` up to date in one step; whether anything changed.

    The old release stays until the new one is complete.
    """
    target = assignment.release.parent
    with tempfile.TemporaryDirectory() as scratch:
        made = build(assignment, Path(scratch))
        if target.exists() and _contents(made) == _contents(target):
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(dir=target.parent, prefix=".new-"))
        try:
            shutil.copytree(made, beside / "new")
            if target.exists():
                os.replace(target, beside / "old")
            os.replace(beside / "new", target)
        finally:
            shutil.rmtree(beside)
    return True


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".ipynb_checkpoints" not in path.parts
    }
