"""What the course says of a notebook: from its source, its release and the gradebook."""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from nbformat import NotebookNode

from ... import notebooks
from ...errors import MmlError
from ...notebooks import grade_id, is_answer, is_test, nbgrader_metadata
from ..graft import Ids

__all__ = ["IGNORED", "Expected", "expected", "matches"]

# what nbgrader, editors and these tools leave in a folder: as `c.CourseDirectory.ignore`
IGNORED = (".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", "check.html", ".*")


@dataclass(frozen=True)
class Expected:
    """What the course says of one notebook of an assignment. Plain data that can be sent to another machine.

    Attributes
    ----------
    name : str
        The notebook's, without `.ipynb`.
    skeleton : NotebookNode
        The instructor's notebook: cells, hidden tests and nbgrader's metadata, stubs in place of solutions, no outputs.
    stubs : dict
        What answer cells held as released, by `grade_id`.
    released : dict
        What locked cells held as released, by `grade_id`, to notice edits.
    files : dict
        The instructor's files beside it: relative path with `/` -> bytes.
    editable : frozenset of str
        Paths of files that students may change or add (nbgrader's `Autograde.exclude_overwriting`).
    others : frozenset of str
        The assignment's other notebooks, without `.ipynb`.
    ignored : tuple of str
        Patterns of names that are nobody's submission.
    """

    name: str
    skeleton: NotebookNode
    stubs: dict[str, str]
    released: dict[str, str]
    files: dict[str, bytes] = field(default_factory=dict)
    editable: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    ignored: tuple[str, ...] = IGNORED


def expected(
    source: Path | None,
    release: Path | None,
    gradebook: Mapping[str, Mapping[str, Any]] | None,
    assignment: str,
    name: str,
    editable: Iterable[str] = (),
    ignored: Iterable[str] = IGNORED,
) -> Expected:
    """Read what the course says of one notebook.

    Sources, points and types of the cells that the gradebook knows are the gradebook's, since nbgrader compares with
    those and gives points for them; order and everything else are then the released notebook's. Without a gradebook
    the tests are the source notebook's.

    Parameters
    ----------
    source, release : Path or None
        The assignment's folders, `source/NAME` and `release/NAME`. One of the two may be missing.
    gradebook : mapping or None
        For each `grade_id`: `cell_type`, `source`, `locked`, `checksum`, and `points` where it has them.
    assignment, name : str
        The notebook's name is without `.ipynb`.
    editable : iterable of str
        Files that students may change, relative to the folder.
    ignored : iterable of str
        Patterns of names to leave out.

    Raises
    ------
    MmlError
        If there is no notebook, it can't be read, or gradebook and notebook don't know the same cells.
    """
    folders = [folder for folder in (source, release) if folder is not None and folder.is_dir()]
    written = _read_if_there(source, name)
    given = _read_if_there(release, name)
    base = (given or written) if gradebook is not None else (written or given)
    if base is None:
        places = " and no ".join(str(folder / f"{name}.ipynb") for folder in (source, release) if folder is not None)
        raise MmlError(f"There is no {places}.")
    if given is None and gradebook is None:
        raise MmlError(f"{assignment} is not released: what its answer cells held is not known.")
    handed_out = {grade_id(cell): cell for cell in (given or base).cells if grade_id(cell)}
    stubs: dict[str, str] = {}
    released: dict[str, str] = {}
    cells = []
    ids = Ids()  # notebooks have none before nbformat 4.5; the same in every run
    for cell in base.cells:
        if cell.get("id"):
            ids(cell.id)
    for cell in base.cells:
        tracked = grade_id(cell)
        known = (gradebook or {}).get(tracked)
        if tracked and known is None and gradebook is not None and (is_answer(cell) or is_test(cell)):
            raise MmlError(_out_of_date(assignment, name, tracked))
        text = (known["source"] or "") if known is not None else cell.source
        if tracked:
            as_given = handed_out[tracked].source if given is not None and tracked in handed_out else _visible(text)
            if is_answer(cell):
                stubs[tracked] = text = text if known is not None else as_given
            else:
                released[tracked] = as_given
        made = _skeleton_cell(cell, text, known, handed_out.get(tracked, cell))
        made["id"] = cell.get("id") or ids(tracked or "cell")
        cells.append(made)
    for tracked in gradebook or ():
        if tracked not in stubs and tracked not in released:
            raise MmlError(_out_of_date(assignment, name, tracked))
    ignored = tuple(ignored)
    return Expected(
        name,
        NotebookNode(cells=cells, metadata=base.metadata, nbformat=4, nbformat_minor=5),
        stubs,
        released,
        _files(folders[0], ignored),
        frozenset(PurePosixPath(path.replace("\\", "/")).as_posix() for path in editable),
        frozenset(path.stem for folder in folders for path in folder.glob("*.ipynb")) - {name},
        ignored,
    )


def _read_if_there(folder: Path | None, name: str) -> NotebookNode | None:
    path = folder / f"{name}.ipynb" if folder is not None else None
    return notebooks.read(path) if path is not None and path.is_file() else None


def _out_of_date(assignment: str, name: str, cell: str) -> str:
    return (
        f"The gradebook and the notebook {name} don't agree on the cell {cell}. "
        f"Bring them together with: nbgrader generate_assignment {assignment}"
    )


def _skeleton_cell(cell: NotebookNode, text: str, known: Mapping | None, given: NotebookNode) -> NotebookNode:
    """A cell, its id aside, with nbgrader's metadata as nbgrader 0.9 writes it."""
    kind = known["cell_type"] if known is not None else cell.cell_type
    made = NotebookNode(cell_type=kind, metadata=cell.metadata, source=text)
    if kind == "code":
        made.update(execution_count=None, outputs=[])
    elif cell.get("attachments"):
        made["attachments"] = cell.attachments
    data = nbgrader_metadata(cell)
    if not data.get("grade_id"):
        made.metadata.pop("nbgrader", None)
        return made
    flags = {flag: bool(data.get(flag)) for flag in ("grade", "solution", "task", "locked")}
    points = data.get("points") if known is None else known.get("points", data.get("points"))
    checksum = nbgrader_metadata(given).get("checksum") if known is None else known["checksum"]
    made.metadata["nbgrader"] = NotebookNode(schema_version=3, grade_id=data["grade_id"], cell_type=kind, **flags)
    if (flags["grade"] or flags["task"]) and points is not None:
        made.metadata.nbgrader["points"] = points
    # by its checksum nbgrader tells an untouched answer; that of a cell with hidden tests only the gradebook has
    if checksum and (known is not None or flags["solution"]):
        made.metadata.nbgrader["checksum"] = checksum
    return made


def _visible(text: str) -> str:
    """A cell without what nbgrader cuts out of it for the release."""
    kept, hidden = [], False
    for line in text.split("\n"):
        hidden = hidden or "BEGIN HIDDEN TESTS" in line or "BEGIN MARK SCHEME" in line
        if not hidden:
            kept.append(line)
        hidden = hidden and not ("END HIDDEN TESTS" in line or "END MARK SCHEME" in line)
    return "\n".join(kept)


def _files(folder: Path, ignored: tuple[str, ...]) -> dict[str, bytes]:
    files = {}
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not matches(name, ignored))
        for name in sorted(names):
            path = Path(root, name)
            if not matches(name, (*ignored, "*.ipynb")) and path.is_file():
                files[path.relative_to(folder).as_posix()] = path.read_bytes()
    return files


def matches(name: str, patterns: Iterable[str]) -> bool:
    """Whether a file's name fits one of some patterns."""
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
