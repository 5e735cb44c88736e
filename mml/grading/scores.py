"""What an executed test cell is worth: nbgrader's rule, with its accidents taken out.

nbgrader reads a score off a test cell's outputs: an error or text on standard error is nothing, a last value is
partial credit, anything else is all points. By that rule a warning costs everything, and `np.float64(0.5)`, `nan` or
`False` as the last value earn everything. `settled` gives nbgrader a copy of the cell that says what was meant.
"""

from __future__ import annotations

import copy
import math
import re
from collections.abc import Callable

from nbformat import NotebookNode
from nbgrader.utils import determine_grade

from ..notebooks import is_test

__all__ = ["score", "settled", "show_standard_error"]

# 0.5, '0.5', np.float64(0.5), array(0.5), tensor(0.5, dtype=torch.float32), Decimal('0.5')
_NUMBER = re.compile(
    r"""['"]?(?:[\w.]+\()?['"]?([+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|nan|inf(?:inity)?))['"]?(?:,\s*dtype=[\w.]+)?\)?['"]?""",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"Fraction\((-?\d+), (\d+)\)")
_TRUTH = {"True": True, "False": False, "np.True_": True, "np.False_": False}


def show_standard_error(notebook: NotebookNode) -> None:
    """Turn what test cells wrote to standard error into standard output, in place: a warning costs no points."""
    for cell in notebook.cells:
        if is_test(cell):
            for output in cell.get("outputs", []):
                if output.output_type == "stream" and output.name == "stderr":
                    output.name = "stdout"


def score(cell: NotebookNode, say: Callable[[str], None] = lambda text: None) -> float | None:
    """The points of a graded cell, or None where a person must decide. `say` is told what was unusual."""
    return determine_grade(settled(cell, say))[0]


def settled(cell: NotebookNode, say: Callable[[str], None] = lambda text: None) -> NotebookNode:
    """A copy of a cell with outputs that `nbgrader.utils.determine_grade` reads as they were meant.

    Parameters
    ----------
    cell : NotebookNode
        Of an executed notebook. Other than test cells are returned as they are.
    say : function of str
        Called with a line for each decision that an instructor should know of.

    Returns
    -------
    NotebookNode
        With one error if the cell failed or never ran; with one last value, a plain number from 0 to the cell's points,
        if it gives partial credit; and otherwise without outputs, which is all points.
    """
    if not is_test(cell) or cell.cell_type != "code":
        return cell
    result = copy.copy(cell)
    name, points = cell.metadata.nbgrader["grade_id"], float(cell.metadata.nbgrader["points"])
    error = next((output for output in cell.outputs if output.output_type == "error"), None)
    if error is not None:
        result.outputs = [error]
        return result
    if not cell.outputs and cell.execution_count is None and cell.source.strip():
        say(f"the test cell {name} was not run, and gets 0 points")
        result.outputs = [_error("NotRun", "This test cell was not run.")]
        return result
    result.outputs = []
    last = next((output for output in cell.outputs if output.output_type == "execute_result"), None)
    if last is None:
        return result
    text = last.get("data", {}).get("text/plain", "")
    text = (text if isinstance(text, str) else "".join(text)).strip()
    value = _value(text, points)
    if value is None:
        say(f"the test cell {name} ends with {text[:60]!r}, which is no number: it gets all {points:g} points")
        return result
    earned = min(max(value, 0.0), points) if math.isfinite(value) else 0.0
    if earned != value:
        say(f"the test cell {name} ends with {text[:60]}, not a number from 0 to {points:g}: it gets {earned:g} points")
    result.outputs = [NotebookNode(output_type="execute_result", data={"text/plain": repr(earned)}, metadata={})]
    return result


def _value(text: str, points: float) -> float | None:
    """The number that a last value stands for, as far as it is one: a truth is all points or none."""
    if text in _TRUTH:
        return points if _TRUTH[text] else 0.0
    if found := _FRACTION.fullmatch(text):
        return int(found[1]) / int(found[2]) if int(found[2]) else math.nan
    found = _NUMBER.fullmatch(text)
    return float(found[1]) if found else None


def _error(name: str, message: str) -> NotebookNode:
    return NotebookNode(output_type="error", ename=name, evalue=message, traceback=[message])
