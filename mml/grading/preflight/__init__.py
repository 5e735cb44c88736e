"""From the folder of a submission to a notebook that is safe to run and to record, or to a reason in words.

Whatever the folder holds, `preflight` ends in one of the two, for this submission only. No link is followed, nothing
but ordinary files is opened, sizes are looked at before anything is read, and of the notebook only text is taken
(see `mml.grading.graft`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode

from .allowed import Allowed, Refused
from .beside import beside
from .choose import choose
from .expected import IGNORED, Expected, expected
from .folder import Folder

__all__ = ["IGNORED", "Allowed", "Clean", "Expected", "Refused", "expected", "preflight"]


@dataclass
class Clean:
    """What is safe to run and to record.

    Attributes
    ----------
    notebook : NotebookNode
        nbformat 4.5, valid, without outputs: the instructor's cells with the student's text.
    files : dict
        What lies beside it: relative path with `/` -> bytes. The instructor's, and what the student may add.
    notes : list of str
        A sentence for each oddity: what was found and what was done. Fit for a terminal, not escaped for HTML.
    found : str
        The path of the notebook in the submission's folder.
    """

    notebook: NotebookNode
    files: dict[str, bytes] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    found: str = ""


def preflight(folder: Path, expected: Expected, allowed: Allowed | None = None) -> Clean:
    """Make of a submission's folder a notebook that is safe to run and to record.

    The notebook is the file of the expected name. If that is missing, can't be read or has nothing in it, another one
    is taken when there is exactly one that holds this notebook's cells, and a note says so. One in a folder of its own
    (as unpacking makes it) is found too.

    The instructor's files win over the student's of the same name, except the editable ones. Of the others that the
    student added, those stay that can't be taken for something else: no links, nothing hidden or compiled, and no
    code that would be imported in place of a module.

    Parameters
    ----------
    folder : Path
        What one student handed in for the assignment.
    expected : Expected
    allowed : Allowed, optional
        Limits.

    Raises
    ------
    Refused
        If nothing can be graded.
    """
    allowed = allowed or Allowed()
    here = Folder(Path(folder), expected, allowed)
    chosen = choose(here, expected, allowed)
    files, notes = beside(here, chosen.path, expected, allowed)
    return Clean(chosen.graft.notebook, files, [*chosen.notes, *chosen.graft.notes, *notes], chosen.path)
