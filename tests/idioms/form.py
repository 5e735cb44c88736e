"""How a shape is written down: cells, and what a plain kernel makes of them."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, replace

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

__all__ = ["Case", "Cell", "case", "check", "setup", "student"]


@dataclass(frozen=True)
class Cell:
    """A cell, and what comes of it.

    Attributes
    ----------
    kind : str
        "setup" (locked), "student" (an answer) or "test".
    source : str
        Its code.
    error : str or None
        The name of the exception that it ends with; None if it passes.
    message : str or None
        What the exception's text must hold; None for anything.
    prints : str or None
        Its standard output; None for anything, as long as it is the same.
    times : bool
        Whether it prints how long something took, which is never the same.
    shows : str or None
        The text of its last expression.
    pictures : int
        How many pictures it displays.
    trace : tuple of str
        What the traceback must show.
    instead : Cell or None
        For limits: what the engine makes of it, where that is not the same.
    model : str or None
        What the instructor's own notebook has in place of the student's cell; None for the same.
    """

    kind: str
    source: str
    error: str | None = None
    message: str | None = None
    prints: str | None = ""
    shows: str | None = None
    pictures: int = 0
    trace: tuple[str, ...] = ()
    times: bool = False
    instead: Cell | None = None
    model: str | None = None


@dataclass(frozen=True)
class Case:
    """A notebook: the cells of one shape, in order, and the instructor's files beside it."""

    name: str
    cells: tuple[Cell, ...]
    files: dict[str, str]

    def notebook(self, instructors: bool = False) -> NotebookNode:
        """The notebook as a kernel and the engine get it, or the instructor's own."""
        cells = []
        for i, cell in enumerate(self.cells):
            source = cell.model if instructors and cell.model is not None else cell.source
            made = new_code_cell(source, id=f"{cell.kind}-{i}")
            made.metadata["nbgrader"] = {
                "schema_version": 3, "grade_id": made.id, "task": False,
                "grade": cell.kind == "test", "solution": cell.kind == "student", "locked": cell.kind != "student",
                **({"points": 1} if cell.kind == "test" else {}),
            }  # fmt: skip
            cells.append(made)
        kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
        return new_notebook(cells=cells, metadata={"kernelspec": kernel, "language_info": {"name": "python"}})


def case(name: str, *cells: Cell, files: dict[str, str] | None = None) -> Case:
    """A shape by its name and cells."""
    return Case(name, cells, {path: _code(text) + "\n" for path, text in (files or {}).items()})


def setup(source: str, **happens) -> Cell:
    """A locked cell, which defines what the student and the tests share."""
    return Cell("setup", _code(source), **happens)


def student(source: str, model: str | None = None, **happens) -> Cell:
    """What the student writes."""
    return Cell("student", _code(source), model=None if model is None else _code(model), **happens)


def check(source: str, error: str | None = None, message: str | None = None, instead: dict | None = None, **happens):
    """A test cell. `instead` says in which of its effects the engine differs, for the limits."""
    cell = Cell("test", _code(source), error, message, **happens)
    return cell if instead is None else replace(cell, instead=replace(cell, **instead))


def _code(source: str) -> str:
    return textwrap.dedent(source).strip("\n")
