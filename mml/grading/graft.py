"""Put a submission's answers into the instructor's own notebook, so that nothing else of it is trusted."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field

from nbformat import NotebookNode

from ..notebooks import grade_id, is_answer, nbgrader_metadata

__all__ = ["Graft", "graft"]


@dataclass
class Graft:
    """A notebook ready to be graded, and what was found in the submission.

    Attributes
    ----------
    notebook : NotebookNode
        The instructor's cells with the student's answers.
    missing : list of str
        Answer cells that the submission lacks; they keep the stub.
    duplicate : list of str
        Cells that occur more than once (copied, for example); the first one counts.
    changed : list of str
        Locked cells whose source was edited; the instructor's counts.
    """

    notebook: NotebookNode
    missing: list[str] = field(default_factory=list)
    duplicate: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)


def graft(source: NotebookNode, release: NotebookNode, submission: NotebookNode) -> Graft:
    """Build the notebook to grade: the source's cells with the submission's answers.

    The source of each answer cell is taken from the submission, matched by `grade_id`; where it is missing, the
    stub of the release stands in. Code cells that the student added keep their place: after the
    same tracked cell as in the submission. Everything else, metadata included, is the instructor's.

    Parameters
    ----------
    source, release : NotebookNode
        What the author wrote, and what the student got.
    submission : NotebookNode
        What came back.
    """
    stubs = {grade_id(cell): cell.source for cell in release.cells if is_answer(cell)}
    locked = {grade_id(cell): cell.source for cell in release.cells if grade_id(cell) and not is_answer(cell)}
    originals = {cell.get("id") for cell in source.cells}
    result = Graft(copy.deepcopy(source))
    answers: dict[str, str] = {}
    extra: dict[str | None, list[NotebookNode]] = {}
    seen: set[str] = set()
    anchor = None
    for cell in submission.cells:
        name = nbgrader_metadata(cell).get("grade_id")
        if name in seen:
            result.duplicate.append(name)
        elif name in stubs:
            seen.add(name)
            answers[name] = cell.source
            anchor = name
        elif name in locked:
            seen.add(name)
            anchor = name
            if cell.source != locked[name]:
                result.changed.append(name)
        elif cell.cell_type == "code" and cell.get("id") not in originals:
            added = copy.deepcopy(cell)
            added.metadata = NotebookNode()
            added.outputs, added.execution_count = [], None
            extra.setdefault(anchor, []).append(added)
    result.missing = [name for name in stubs if name not in answers]
    cells = []
    cells += extra.get(None, [])
    for cell in result.notebook.cells:
        if is_answer(cell):
            cell.source = answers.get(grade_id(cell), stubs[grade_id(cell)])
        cells.append(cell)
        if grade_id(cell):
            cells += extra.get(grade_id(cell), [])
    for i, cell in enumerate(cells):
        cell["id"] = grade_id(cell) or f"cell-{i}"
    result.notebook.cells = cells
    return result
