"""What `mml grade` shows: a bar while it works, then tables that people read."""

from __future__ import annotations

import sys
import time

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table
from rich.text import Text

from .classes import ClassReport, Row

__all__ = ["Bar", "pace", "print_report"]

_ROWS = 60
_SECONDS_BETWEEN_LINES = 10
_STATES = {
    "graded": ("✓ graded", "green"),
    "stopped": ("! stopped", "yellow"),
    "refused": ("✗ refused", "red"),
    "failed": ("✗ not graded", "red"),
}


class Bar:
    """A bar on standard error with rate and time left; where that is no terminal, a line now and then."""

    def __init__(self, assignment: str):
        self._console = Console(stderr=True)
        self._bar = Progress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[pace]}"),
            console=self._console, transient=True,
        )  # fmt: skip
        self._task = self._bar.add_task(f"Grading {assignment}", total=None, pace="")
        self._assignment = assignment
        self._begun = self._said = time.monotonic()

    def __enter__(self) -> Bar:
        if self._console.is_terminal:
            self._bar.start()
        return self

    def __exit__(self, *error) -> None:
        if self._console.is_terminal:
            self._bar.stop()

    def __call__(self, report: ClassReport, total: int) -> None:
        done, now = len(report.rows), time.monotonic()
        text = pace(done, total, now - self._begun)
        if self._console.is_terminal:
            self._bar.update(self._task, completed=done, total=total, pace=text)
        elif total and (now - self._said > _SECONDS_BETWEEN_LINES or done == 0):
            print(f"Grading {self._assignment}: {done:,} of {total:,}{', ' + text if text else ''}", file=sys.stderr)
            self._said = now


def pace(done: int, total: int, seconds: float) -> str:
    """Rate and time left in words; nothing while there is too little to tell it from."""
    if done < 2 or seconds <= 0:
        return ""
    rate = done / seconds
    left = round((total - done) / rate)
    time_left = f"{left} s" if left < 120 else f"{left // 60} min" if left < 7200 else f"{left / 3600:.1f} h"
    return f"{rate:.1f} a second, {time_left} left"


def print_report(console: Console, report: ClassReport) -> None:
    """The students of this run, then the exercises of all who are graded, then one line that sums up."""
    rows = sorted(report.rows, key=lambda row: row.student)
    shown = rows if len(rows) <= _ROWS else [row for row in rows if row.kind != "graded" or row.what][:_ROWS]
    if shown:
        console.print(_students(report.assignment, shown))
    if len(shown) < len(rows):
        console.print(f"and {len(rows) - len(shown):,} more; all of them with --json, and in the gradebook.\n")
    if report.statistics.students:
        console.print(report.statistics.table())
        mistakes = report.statistics.mistakes()
        if mistakes:
            console.print(Text("\nWhat went wrong, and how often", style="bold"))
            console.print(Text("\n".join(mistakes) + "\n"), soft_wrap=True)
    console.print(Text(_summary(report)), soft_wrap=True)


def _students(assignment: str, rows: list[Row]) -> Table:
    table = Table(title=assignment, title_justify="left", title_style="bold")
    table.add_column("Student")
    table.add_column("State", no_wrap=True)
    table.add_column("Points", justify="right", no_wrap=True)
    table.add_column("Seconds", justify="right", no_wrap=True)
    table.add_column("What went wrong")
    for row in rows:
        words, colour = _STATES[row.kind]
        points = "–" if row.points is None else f"{row.points:g} / {row.max_points:g}"
        seconds = "–" if row.seconds is None else f"{row.seconds:.1f}"
        table.add_row(Text(row.student), Text(words, style=colour), points, seconds, Text(row.what))
    return table


def _summary(report: ClassReport) -> str:
    counts = {kind: sum(row.kind == kind for row in report.rows) for kind in _STATES}
    graded = len(report.rows) - counts["failed"]
    said = [f"{graded:,} graded in {report.seconds:.0f} s"]
    if graded and report.seconds:
        said[0] += f" ({graded / report.seconds:.1f} a second, {report.workers} workers)"
    if report.already:
        said.append(f"{report.already:,} were graded before")
    if counts["stopped"]:
        said.append(f"{counts['stopped']:,} reached a limit")
    if counts["refused"]:
        said.append(f"{counts['refused']:,} could not be read and got 0 points")
    if counts["failed"]:
        said.append(f"{counts['failed']:,} failed and are not recorded: the next run tries them again")
    text = "; ".join(said) + "."
    if report.interrupted:
        text += f" Stopped with {report.left:,} left: run the command again to continue."
    return text + (f"\nLogs: {report.log_dir}" if report.rows else "")
