"""Run a grafted notebook in a kernel of its own and read off what each exercise earned."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from subprocess import DEVNULL

from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import NotebookNode

from ..notebooks import Exercise, exercises

__all__ = ["CellResult", "ExerciseResult", "Report", "grade"]

SECONDS_A_CELL = 30
_ANSI = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class CellResult:
    """What one test cell said."""

    name: str
    points: float
    max_points: float
    kind: str  # "passed", "failed" or "not started"
    message: str = ""


@dataclass(frozen=True)
class ExerciseResult:
    """What one exercise earned."""

    name: str
    title: str
    kind: str  # "passed", "failed", "not started" or "written"
    points: float
    max_points: float
    message: str
    cells: tuple[CellResult, ...]


@dataclass(frozen=True)
class Report:
    """What a whole submission earned."""

    exercises: tuple[ExerciseResult, ...]
    seconds: float

    @property
    def points(self) -> float:
        return sum(e.points for e in self.exercises)

    @property
    def max_points(self) -> float:
        """The points that are given automatically: written answers are left to a person."""
        return sum(e.max_points for e in self.exercises if e.kind != "written")

    @property
    def passed(self) -> bool:
        return all(e.kind in ("passed", "written") for e in self.exercises)

    def as_dict(self) -> dict:
        """Everything, for `--json`."""
        return {**asdict(self), "points": self.points, "max_points": self.max_points, "passed": self.passed}


def grade(
    notebook: NotebookNode,
    folder: Path,
    seconds_a_cell: float = SECONDS_A_CELL,
    progress: Callable[[int, int], None] = lambda done, cells: None,
) -> Report:
    """Execute a notebook in place, in a fresh kernel, and collect the results of its test cells.

    An error in a cell never ends the run; a cell that takes too long is interrupted, and if it can't be, or the
    kernel dies, a new kernel takes over with the cells before it run again (without the one that killed it).

    Parameters
    ----------
    notebook : NotebookNode
        Made by `graft`, or an author's source.
    folder : Path
        The kernel's working folder.
    seconds_a_cell : float
        How long a cell may run.
    progress : function of (cells done, cells in all)

    Returns
    -------
    Report
    """
    start = time.perf_counter()
    _execute(notebook, folder, seconds_a_cell, progress)
    found = tuple(_read(exercise) for exercise in exercises(notebook))
    return Report(found, time.perf_counter() - start)


def _execute(notebook: NotebookNode, folder: Path, seconds: float, progress) -> None:
    client = NotebookClient(
        notebook,
        timeout=seconds,
        interrupt_on_timeout=True,
        allow_errors=True,
        kernel_name="python3",
        resources={"metadata": {"path": str(folder)}},
    )
    # encrypted where the installation can: otherwise the kernel prints a warning on every start
    client.create_kernel_manager().transport_encryption = "auto"
    code = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    dead: set[int] = set()
    done = 0
    while done < len(code):
        # a kernel that is ended may complain on its own standard error, which is nobody's business
        with client.setup_kernel(stdout=DEVNULL, stderr=DEVNULL):
            try:
                for i, cell in enumerate(code):
                    if i in dead:
                        continue
                    client.execute_cell(cell, notebook.cells.index(cell))
                    if i >= done:
                        done = i + 1
                        progress(done, len(code))
            except (CellTimeoutError, DeadKernelError) as error:
                reason = (
                    f"did not end within {seconds:g} seconds and could not be interrupted"
                    if isinstance(error, CellTimeoutError)
                    else "ended the Python process"
                )
                _set_error(cell, "Stopped", f"This cell {reason}.")
                dead.add(i)
                done = max(done, i + 1)
        client.km = None
        if done < len(code):
            client.create_kernel_manager().transport_encryption = "auto"


def _set_error(cell: NotebookNode, name: str, message: str) -> None:
    cell.outputs = [NotebookNode(output_type="error", ename=name, evalue=message, traceback=[message])]


def _read(exercise: Exercise) -> ExerciseResult:
    if exercise.written:
        return ExerciseResult(exercise.name, exercise.title, "written", 0.0, exercise.points, "Marked by a person.", ())
    cells = tuple(_result(cell) for cell in exercise.tests)
    answer_error = _error(exercise.answer)
    wrong = [c for c in cells if c.kind != "passed"]
    if not wrong:
        kind, message = "passed", ""
    elif all(c.kind == "not started" for c in wrong):
        kind, message = "not started", wrong[0].message
    else:
        kind = "failed"
        message = next(c.message for c in wrong if c.kind == "failed")
        if answer_error is not None and answer_error.ename != "NotImplementedError":
            # the tests could only say that the name is missing; the cell itself says why
            message = f"Your cell stopped with {answer_error.ename}: {answer_error.evalue}"
    points = sum(c.points for c in cells)
    return ExerciseResult(exercise.name, exercise.title, kind, points, exercise.points, message, cells)


def _result(cell: NotebookNode) -> CellResult:
    name, worth = cell.metadata.nbgrader["grade_id"], float(cell.metadata.nbgrader["points"])
    error = _error(cell)
    if error is None:
        return CellResult(name, worth, worth, "passed")
    if error.ename == "NotStarted":
        return CellResult(name, 0.0, worth, "not started", error.evalue)
    if error.ename == "CheckFailed":
        return CellResult(name, 0.0, worth, "failed", error.evalue)
    if error.ename in ("KeyboardInterrupt", "Stopped"):
        return CellResult(name, 0.0, worth, "failed", error.evalue or "The cell took too long and was stopped.")
    return CellResult(name, 0.0, worth, "failed", f"{error.ename}: {_ANSI.sub('', error.evalue)}")


def _error(cell: NotebookNode) -> NotebookNode | None:
    return next((o for o in cell.get("outputs", []) if o.output_type == "error"), None)
