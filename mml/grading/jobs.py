"""From a clean notebook to a job for the engine, with what the runner must know of the instructor's own notebook."""

from __future__ import annotations

import ast
import dataclasses
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

from .. import notebooks
from .bridge.author import facts
from .preflight import Clean, Expected
from .runner import Job, Limits

__all__ = ["Author", "author", "imports", "make_job"]

_transform = TransformerManager().transform_cell


@dataclass(frozen=True)
class Author:
    """What is the same for all submissions of a notebook.

    Attributes
    ----------
    facts : dict
        `bridge.author.Facts`, as a dict.
    own : tuple of str
        The instructor's files, relative to the notebook.
    modules : tuple of str
        What the instructor's notebook imports, its own files aside.
    """

    facts: dict
    own: tuple[str, ...]
    modules: tuple[str, ...]


def author(wanted: Expected, source: Path | None) -> Author:
    """Read it off the instructor's notebook with the solutions; without one, off the skeleton.

    Parameters
    ----------
    wanted : Expected
    source : Path or None
        `source/ASSIGNMENT/NAME.ipynb`.
    """
    notebook = notebooks.read(source) if source is not None and source.is_file() else wanted.skeleton
    own = tuple(path for path in wanted.files if path not in wanted.editable)
    beside = {PurePosixPath(path).parts[0].removesuffix(".py") for path in wanted.files}
    modules = [*imports(wanted.skeleton), *imports(notebook)]
    kept = [name for name in dict.fromkeys(modules) if name.split(".")[0] not in beside]
    return Author(dataclasses.asdict(facts(notebook)), own, tuple(kept))


def make_job(clean: Clean, about: Author, limits: Limits) -> Job:
    """The job of one submission."""
    own = tuple(path for path in about.own if path in clean.files)
    return Job(clean.notebook, about.facts, dict(clean.files), own, about.modules, limits)


def imports(notebook: NotebookNode) -> list[str]:
    """The modules that the cells of an instructor import, in order."""
    found = []
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        try:
            tree = ast.parse(_transform(cell.source))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found += [one.name for one in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.append(node.module)
    return found
