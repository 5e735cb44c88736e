"""Read assignment notebooks: which exercises they hold, which cells belong to each, what they are worth."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from .errors import MmlError

__all__ = ["Exercise", "exercises", "grade_id", "is_answer", "is_test", "is_written", "nbgrader_metadata", "read"]


@dataclass
class Exercise:
    """One exercise: the cell that the student writes, and the cells that grade it."""

    name: str
    title: str
    answer: NotebookNode
    tests: list[NotebookNode] = field(default_factory=list)
    statement: str = ""

    @property
    def written(self) -> bool:
        """Whether a person marks it."""
        return is_written(self.answer)

    @property
    def points(self) -> float:
        """The points of all its cells."""
        cells = [self.answer] if self.written else self.tests
        return sum(cell.metadata.nbgrader["points"] for cell in cells)


def read(path: Path) -> NotebookNode:
    """Read a notebook of format 4.

    Raises
    ------
    MmlError
        If there is no such file, it is not a notebook, or it can't be brought to format 4.
    """
    if path.is_dir():
        raise MmlError(f"{path} is a folder; a notebook was expected.")
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise MmlError(f"There is no file {path}.") from None
    except UnicodeDecodeError:
        raise MmlError(f"{path} is not a notebook: it is not text.") from None
    except OSError as error:
        raise MmlError(f"Can't read {path}: {error.strerror}.") from None
    try:
        notebook = nbformat.reads(text, as_version=4)
        nbformat.validate(notebook)
    except nbformat.ValidationError as error:
        raise MmlError(f"{path} is not a valid notebook: {str(error).splitlines()[0]}") from None
    except Exception as error:  # nbformat raises many kinds for text that is no notebook
        raise MmlError(f"{path} is not a notebook: {str(error).splitlines()[0][:160]}") from None
    return notebook


def nbgrader_metadata(cell: NotebookNode) -> dict:
    """The cell's nbgrader metadata; empty if it has none, or none that is a table."""
    data = cell.metadata.get("nbgrader", {})
    return data if isinstance(data, dict) else {}


def grade_id(cell: NotebookNode) -> str | None:
    """The name by which nbgrader knows a cell, or None."""
    return nbgrader_metadata(cell).get("grade_id")


def is_test(cell: NotebookNode) -> bool:
    """Whether the cell grades automatically."""
    data = nbgrader_metadata(cell)
    return bool(data.get("grade")) and not data.get("solution")


def is_written(cell: NotebookNode) -> bool:
    """Whether the cell is an answer that a person marks."""
    data = nbgrader_metadata(cell)
    return bool(data.get("grade")) and bool(data.get("solution"))


def is_answer(cell: NotebookNode) -> bool:
    """Whether the student writes in this cell."""
    return bool(nbgrader_metadata(cell).get("solution"))


def exercises(notebook: NotebookNode) -> list[Exercise]:
    """The exercises of an assignment in order.

    An exercise is an answer cell with the test cells that follow it, up to the next answer cell. Its statement is
    the text since the heading before it, and its title that heading.
    """
    found: list[Exercise] = []
    heading, statement = "", ""
    for cell in notebook.cells:
        if cell.cell_type == "markdown" and not is_answer(cell):
            match = re.search(r"^##+ (.+)$", cell.source, flags=re.M)
            if match:
                heading, statement = match[1].strip(), ""
            statement += "\n" + cell.source
        elif is_answer(cell):
            title = re.sub(r"^Exercise \d+\.\s*|\s*\(\d+ points?\)$", "", heading)
            found.append(Exercise(grade_id(cell), title, cell, statement=statement))
        elif is_test(cell) and found:
            found[-1].tests.append(cell)
    return found
