"""What an instructor reads after a class was graded: of each exercise how many passed, which mistakes, how long."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from nbformat import NotebookNode
from nbgrader.utils import compute_checksum
from rich.table import Table
from rich.text import Text

from ..notebooks import Exercise, exercises, grade_id, is_test, is_written

__all__ = ["ClassStatistics", "ExerciseOutcome", "ExerciseStatistics", "exercise_results", "plain"]

_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_LENGTH = 200  # of a message
_MESSAGES = 2000  # different ones that are counted for an exercise
_OTHERS = "(one of many other messages)"
# what could steer a terminal or turn the reading direction
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def plain(text: str) -> str:
    """One line without colours and control characters: fit for a terminal, whoever wrote it."""
    return _CONTROL.sub(" ", _ANSI.sub("", text)).strip()


@dataclass(frozen=True)
class ExerciseOutcome:
    """What one student's work on one exercise earned.

    `kind` is "passed", "partly" (some points), "failed", "not started" or "written" (a person marks it); `message` the
    first line of what the first failed test said; `seconds` the time of its cells, or None if they were not run.
    """

    notebook: str
    name: str
    title: str
    kind: str
    points: float
    max_points: float
    message: str
    seconds: float | None


def exercise_results(name: str, notebook: NotebookNode, points: dict[str, float | None]) -> list[ExerciseOutcome]:
    """Read off an executed notebook what became of each exercise.

    Parameters
    ----------
    name : str
        The notebook's.
    notebook : NotebookNode
        Executed.
    points : dict
        By the name of the cell, as the gradebook has them; None where a person decides.

    Returns
    -------
    list of ExerciseOutcome
        In order. A test cell before any answer cell is an exercise of its own.
    """
    found = exercises(notebook)
    grouped = {id(cell) for one in found for cell in [one.answer, *one.tests]}
    alone = [Exercise(grade_id(cell), "", cell, [cell]) for cell in notebook.cells if is_test(cell)]
    position = {id(cell): i for i, cell in enumerate(notebook.cells)}
    every = [*found, *(one for one in alone if id(one.answer) not in grouped)]
    every = [one for one in every if one.written or one.tests]
    return [_outcome(name, one, points) for one in sorted(every, key=lambda one: position[id(one.answer)])]


def _outcome(notebook: str, exercise: Exercise, points: dict[str, float | None]) -> ExerciseOutcome:
    title = exercise.title or exercise.name
    worth = float(exercise.points)
    cells = [exercise.answer, *(cell for cell in exercise.tests if cell is not exercise.answer)]
    times = [seconds for seconds in map(_seconds, cells) if seconds is not None]
    took = round(sum(times), 4) if times else None
    if is_written(exercise.answer):
        return ExerciseOutcome(notebook, exercise.name, title, "written", 0.0, worth, "", took)
    earned = float(sum(points.get(grade_id(cell)) or 0.0 for cell in exercise.tests))
    message = ""
    if earned >= worth:
        kind = "passed"
    elif _untouched(exercise):
        kind = "not started"
    else:
        kind = "partly" if earned > 0 else "failed"
        message = next((_message(cell) for cell in cells if _message(cell)), "")
    return ExerciseOutcome(notebook, exercise.name, title, kind, earned, worth, message, took)


def _untouched(exercise: Exercise) -> bool:
    if any(error.ename == "NotStarted" for error in map(_error, exercise.tests) if error):
        return True
    answer = exercise.answer
    return not is_test(answer) and answer.metadata.nbgrader.get("checksum") == compute_checksum(answer)


def _error(cell: NotebookNode) -> NotebookNode | None:
    return next((output for output in cell.get("outputs", []) if output.output_type == "error"), None)


def _message(cell: NotebookNode) -> str:
    error = _error(cell)
    if error is None:
        return ""
    name, text = plain(error.ename), error.evalue.strip()
    if name == "CheckFailed":
        # the advice, which names the mistake, stands last; without one the call does, indented
        paragraphs = text.split("\n\n")
        text = paragraphs[0] if paragraphs[-1].startswith("  ") else paragraphs[-1]
        return plain(" ".join(text.split()))[:_LENGTH]
    text = plain(text.splitlines()[0]) if text else ""
    if name != "AssertionError" or not text:
        text = f"{name}: {text}" if text else name
    return text[:_LENGTH]


def _seconds(cell: NotebookNode) -> float | None:
    """How long a cell ran, from the times that nbclient notes."""
    times = cell.metadata.get("execution", {})
    try:
        begun = datetime.fromisoformat(times["iopub.execute_input"])
        return (datetime.fromisoformat(times["shell.execute_reply"]) - begun).total_seconds()
    except (KeyError, ValueError, TypeError):
        return None


@dataclass
class ExerciseStatistics:
    """One exercise in a class. `kinds` and `messages` count students; `median_seconds` is of those that were run."""

    notebook: str
    name: str
    title: str
    max_points: float
    kinds: Counter = field(default_factory=Counter)
    messages: Counter = field(default_factory=Counter)
    points: float = 0.0
    _seconds: list[float] = field(default_factory=list)

    @property
    def students(self) -> int:
        return self.kinds.total()

    @property
    def mean_points(self) -> float:
        return self.points / self.students if self.students else 0.0

    @property
    def median_seconds(self) -> float | None:
        return statistics.median(self._seconds) if self._seconds else None


class ClassStatistics:
    """Counts, filled one submission at a time. Its size does not grow with the class but for a number an exercise."""

    def __init__(self) -> None:
        self.exercises: dict[tuple[str, str], ExerciseStatistics] = {}
        self.students = 0

    def add(self, record: dict) -> None:
        """Count one submission, from what `.graded.json` holds. One from which nothing could be graded is left out."""
        if record["refused"] and not any(one["seconds"] is not None for one in record["exercises"]):
            return
        self.students += 1
        for one in record["exercises"]:
            exercise = self.exercises.setdefault(
                (one["notebook"], one["name"]),
                ExerciseStatistics(one["notebook"], one["name"], one["title"], one["max_points"]),
            )
            exercise.kinds[one["kind"]] += 1
            exercise.points += one["points"]
            if one["message"]:
                known = one["message"] in exercise.messages or len(exercise.messages) < _MESSAGES
                exercise.messages[one["message"] if known else _OTHERS] += 1
            if one["seconds"] is not None:
                exercise._seconds.append(one["seconds"])

    def as_dict(self) -> dict:
        """Everything, for `--json`."""
        return {
            "students": self.students,
            "exercises": [
                {
                    "notebook": one.notebook,
                    "name": one.name,
                    "title": one.title,
                    "max_points": one.max_points,
                    "mean_points": round(one.mean_points, 4),
                    "students": one.students,
                    **{kind.replace(" ", "_"): one.kinds[kind] for kind in _KINDS},
                    "median_seconds": one.median_seconds,
                    "messages": [{"message": text, "students": count} for text, count in one.messages.most_common()],
                }
                for one in self.exercises.values()
            ],
        }

    def table(self) -> Table:
        """For a terminal."""
        table = Table(title=f"Exercises, {self.students:,} students", title_justify="left", title_style="bold")
        table.add_column("Exercise")
        for heading in ("Passed", "Partly", "Failed", "Not started", "Mean points", "Median time"):
            table.add_column(heading, justify="right")
        for one in self.exercises.values():
            took = "–" if one.median_seconds is None else f"{one.median_seconds * 1000:.0f} ms"
            if one.kinds["written"]:
                table.add_row(Text(one.title), "by hand", "", "", "", f"– / {one.max_points:g}", took)
                continue
            share = one.kinds["passed"] / max(one.students, 1)
            counts = [f"{one.kinds[kind]:,}" for kind in ("partly", "failed", "not started")]
            points = f"{one.mean_points:.2g} / {one.max_points:g}"
            table.add_row(Text(one.title), f"{one.kinds['passed']:,} ({share:.0%})", *counts, points, took)
        return table

    def mistakes(self, messages: int = 3) -> list[str]:
        """The most frequent messages of each exercise, as lines."""
        lines = []
        for one in self.exercises.values():
            often = one.messages.most_common(messages)
            if often:
                more = len(one.messages) - len(often)
                lines.append(one.title + (f" (and {more} other messages)" if more else ""))
                lines += [f"  {count:>5,} × {text}" for text, count in often]
        return lines


_KINDS = ("passed", "partly", "failed", "not started", "written")
