"""Run the class: release, fetch, submit, collect, autograde, feedback, export; then compare with what was expected."""

from __future__ import annotations

import contextlib
import html
import io
import logging
import multiprocessing
import os
import re
import shutil
import time
import tomllib
import warnings
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.apps import NbGraderAPI
from nbgrader.auth import Authenticator
from nbgrader.coursedir import CourseDirectory
from nbgrader.exchange import default as exchange
from nbgrader.plugins import CsvExportPlugin
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text
from traitlets.config import Config

from .. import catalogue, notebooks
from ..errors import MmlError
from ..grading import configure

__all__ = ["ASSIGNMENTS", "SECONDS_A_CELL", "Student", "class_of_twelve", "run"]

ASSIGNMENTS = ("numpy_primer", "pagerank")
SECONDS_A_CELL = 8
COURSE = "demo"
_HERE = Path(__file__).resolve().parent
_MARK = ".made-by-mml-demo"
_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_TAG = re.compile(r"<[^>]+>")

_CONFIG = f'''"""The class that `mml demo` made. Look at it with nbgrader's commands or the formgrader, started in this folder."""

from pathlib import Path

from mml.grading import configure

c = get_config()
here = Path(__file__).resolve().parent
c.CourseDirectory.course_id = "{COURSE}"
c.Exchange.root = str(here / "exchange")
c.Exchange.assignment_dir = str(here)
configure(c, here)
c.ExecutePreprocessor.timeout = {SECONDS_A_CELL}
'''


@dataclass(frozen=True)
class Student:
    """One of the class. `how` says in what state the work arrives."""

    id: str
    first_name: str
    last_name: str
    about: str
    how: str = "notebook"
    lost: dict[str, dict[str, float]] = field(default_factory=dict)

    def expected(self, assignment: str, exercises: list[notebooks.Exercise]) -> dict[str, float]:
        """The points that each exercise must get, before a person marks the written ones."""
        lost = self.lost.get(assignment, {})
        return {
            e.name: 0.0 if e.written or self.how != "notebook" else float(lost.get(e.name, e.points))
            for e in exercises
        }

    def answers(self, assignment: str) -> dict[str, str]:
        """The cells the student wrote, by the name of the exercise, or `after NAME` for a cell added below it."""
        path = _HERE / "students" / self.id / f"{assignment}.py"
        if not path.exists():
            return {}
        parts = path.read_text(encoding="utf-8").split("# %% ")[1:]
        return {part.split("\n", 1)[0].strip(): part.split("\n", 1)[1].strip("\n") for part in parts}


@dataclass
class Outcome:
    """What became of one submission."""

    points: dict[str, float] = field(default_factory=dict)
    said: str = ""
    seconds: float = 0.0


def class_of_twelve() -> list[Student]:
    """The students of `class.toml`."""
    data = tomllib.loads((_HERE / "class.toml").read_text(encoding="utf-8"))
    return [Student(**entry) for entry in data["student"]]


def run(root: Path, folder: Path, students: list[Student] | None = None) -> bool:
    """Run the demo and report it on the terminal.

    Parameters
    ----------
    root : Path
        The course.
    folder : Path
        Where to build the class. An earlier demo there is replaced; anything else is left alone.
    students : list of Student, optional
        Another class than that of `class.toml`.

    Returns
    -------
    bool
        Whether every student got exactly the expected points.

    Raises
    ------
    MmlError
        If the folder is in use for something else, or a step of nbgrader fails.
    """
    start = time.perf_counter()
    console = Console(highlight=False)
    if console.width < 130 and not console.is_terminal:
        console = Console(highlight=False, width=150)
    warnings.filterwarnings("ignore", category=Warning, module="sqlalchemy")
    content = catalogue.load(root)
    students = class_of_twelve() if students is None else students
    given = [content.assignment(name) for name in ASSIGNMENTS]

    _make_folder(folder)
    config = _config(folder)
    with _steps(console) as step:
        step(f"releasing {len(ASSIGNMENTS)} assignments", len(ASSIGNMENTS))
        for name in ASSIGNMENTS:
            _release(config, content.assignment(name), folder)
            step.done()
        _enrol(config, students)
        step("fetching, working, handing in", len(students))
        for assignment in given:
            _exchange(config, exchange.ExchangeReleaseAssignment, assignment.name)
        for student in students:
            for assignment in given:
                _hand_in(config, student, assignment, folder)
            step.done()
        for assignment in given:
            _exchange(config, exchange.ExchangeCollect, assignment.name, check_owner=False)
        step("autograding, writing feedback", len(students) * len(given))
        outcomes = _autograde(folder, students, given, step.done)
        for assignment in given:
            _exchange(config, exchange.ExchangeReleaseFeedback, assignment.name)
        _export(config, folder)
    right = _report(console, config, folder, students, given, outcomes)
    console.print(
        f"{right} of {len(students)} students as expected, in {time.perf_counter() - start:.0f} seconds.\n\n"
        f"Look at   {folder / 'grades.csv'}   marks of the whole class\n"
        f"          {folder / 'gradebook.db'}   nbgrader's gradebook\n"
        f"          {folder / 'feedback'}   a page for each student, as NAME/ASSIGNMENT/ASSIGNMENT.html\n"
        "Open the formgrader on it with: make formgrader",
        soft_wrap=True,
    )
    return right == len(students)


def _make_folder(folder: Path) -> None:
    if folder.exists():
        if not (folder / _MARK).exists():
            raise MmlError(f"{folder} exists and was not made by a demo. Move it away, or name another with --folder.")
        for path in folder.rglob("*"):  # nbgrader makes graded files read-only
            if path.is_dir() and not path.is_symlink():
                path.chmod(0o755)
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / _MARK).touch()
    (folder / "nbgrader_config.py").write_text(_CONFIG, encoding="utf-8")
    (folder / "exchange").mkdir()


def _config(folder: Path) -> Config:
    from traitlets.config import PyFileConfigLoader

    config = PyFileConfigLoader("nbgrader_config.py", path=str(folder)).load_config()
    config.Exchange.cache = str(folder / "students" / ".cache")
    config.NbGraderAPI.log_level = "WARN"
    return config


def _release(config: Config, assignment: catalogue.Assignment, folder: Path) -> None:
    shutil.copytree(assignment.source.parent, folder / "source" / assignment.name)
    _must(NbGraderAPI(config=config).generate_assignment(assignment.name), f"generate_assignment {assignment.name}")


def _enrol(config: Config, students: list[Student]) -> None:
    with _gradebook(config) as gradebook:
        for s in students:
            gradebook.add_student(s.id, first_name=s.first_name, last_name=s.last_name)


def _exchange(config: Config, kind, assignment: str, student: str = "*", **traits) -> None:
    coursedir = CourseDirectory(config=config)
    coursedir.assignment_id, coursedir.student_id = assignment, student
    step = kind(coursedir=coursedir, authenticator=Authenticator(config=config), config=config)
    step.log.setLevel(logging.CRITICAL)
    for name, value in traits.items():
        setattr(step, name, value)
    step.start()


def _hand_in(config: Config, student: Student, assignment: catalogue.Assignment, folder: Path) -> None:
    """Fetch as this student, work, and submit."""
    home = str(folder / "students" / student.id)
    os.makedirs(home, exist_ok=True)
    _exchange(config, exchange.ExchangeFetchAssignment, assignment.name, student.id, assignment_dir=home)
    path = Path(home) / assignment.name / f"{assignment.name}.ipynb"
    notebook = notebooks.read(path)
    answers = student.answers(assignment.name)
    _write_answers(notebook, answers)
    nbformat.write(notebook, path)
    if student.how == "cut off":
        path.write_bytes(path.read_bytes()[:4000])
    elif student.how == "renamed":
        path.rename(path.with_name(f"{assignment.name}_final_version.ipynb"))
    if student.how != "nothing":
        _exchange(config, exchange.ExchangeSubmit, assignment.name, student.id, assignment_dir=home)


def _write_answers(notebook: nbformat.NotebookNode, answers: dict[str, str]) -> None:
    left = dict(answers)
    for cell in list(notebook.cells):
        name = notebooks.grade_id(cell)
        if notebooks.is_answer(cell) and name in left:
            cell.source = left.pop(name)
        if f"after {name}" in left:
            added = nbformat.v4.new_code_cell(left.pop(f"after {name}"))
            notebook.cells.insert(notebook.cells.index(cell) + 1, added)
    if left:
        raise MmlError(f"answers to exercises that are not there: {', '.join(left)}")


def _autograde(folder, students, given, done) -> dict[tuple[str, str], Outcome]:
    outcomes = {(s.id, a.name): Outcome() for s in students for a in given}
    # spawn: a forked kernel manager would inherit the parent's event loop
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=os.cpu_count(), mp_context=context) as pool:
        waiting = {}
        for student, assignment in outcomes:
            if (folder / "submitted" / student / assignment).exists():
                waiting[pool.submit(_autograde_one, str(folder), student, assignment)] = (student, assignment)
            else:
                outcomes[student, assignment].said = "Nothing was handed in."
                done()
        for future in as_completed(waiting):
            outcomes[waiting[future]] = future.result()
            done()
    return outcomes


def _autograde_one(folder: str, student: str, assignment: str) -> Outcome:
    """Runs in a process of its own, because nbgrader changes the working folder."""
    start = time.perf_counter()
    warnings.filterwarnings("ignore", category=Warning, module="sqlalchemy")
    with contextlib.redirect_stderr(io.StringIO()):
        api = NbGraderAPI(config=_config(Path(folder)))
        result = api.autograde(assignment, student)
        outcome = Outcome(seconds=time.perf_counter() - start)
        if not result["success"]:
            outcome.said = _reason(result.get("log") or result.get("error") or "")
        else:
            _must(api.generate_feedback(assignment, student), f"generate_feedback {assignment} --student={student}")
    return outcome


def _reason(log: str) -> str:
    """The line of nbgrader's log that says why it could not grade."""
    if "No notebooks found" in log:
        return "Not graded: the file has another name than the assignment's."
    if "NotJSONError" in log or "does not appear to be JSON" in log:
        return "Not graded: the notebook is not valid JSON."
    lines = [line for line in log.splitlines() if "Error" in line]
    return f"Not graded: {lines[-1].strip() if lines else 'nbgrader gave no reason'}"


def _export(config: Config, folder: Path) -> None:
    with _gradebook(config) as gradebook:
        plugin = CsvExportPlugin(config=config)
        plugin.to = str(folder / "grades.csv")
        plugin.export(gradebook)


def _gradebook(config: Config) -> Gradebook:
    coursedir = CourseDirectory(config=config)
    return Gradebook(coursedir.db_url, COURSE)


def _must(result: dict, step: str) -> None:
    if not result["success"]:
        raise MmlError(f"nbgrader {step} failed:\n{result.get('log', '')}\n{result.get('error', '')}".rstrip())


# -- the report --------------------------------------------------------------------------


def _report(console, config, folder, students, given, outcomes) -> int:
    as_expected = {s.id: True for s in students}
    for assignment in given:
        exercises = notebooks.exercises(notebooks.read(assignment.source))
        table = Table(title=f"{assignment.name}: {assignment.title}", title_justify="left", title_style="bold")
        table.add_column("Student", no_wrap=True)
        for i, exercise in enumerate(exercises, 1):
            table.add_column(f"{i}\n/{exercise.points:g}", justify="right")
        for heading in ("Got", "Expected", "Seconds"):
            table.add_column(heading, justify="right")
        table.add_column("The feedback said")
        for student in students:
            outcome = outcomes[student.id, assignment.name]
            got = _points(config, student.id, assignment.name, exercises)
            expected = student.expected(assignment.name, exercises)
            if not outcome.said:  # it was graded
                outcome.said = _what_feedback_said(folder, student.id, assignment.name, exercises)
            as_expected[student.id] &= got == expected
            table.add_row(
                student.id,
                *(_entry(got[e.name], expected[e.name], e.written) for e in exercises),
                f"{sum(got.values()):g}",
                Text(f"{sum(expected.values()):g}", style="" if got == expected else "bold red"),
                f"{outcome.seconds:.1f}",
                Text(outcome.said),
            )
        console.print(table)
        console.print("  ".join(f"{i} {e.name}" for i, e in enumerate(exercises, 1)), style="dim")
        console.print()
    return sum(as_expected.values())


def _points(config: Config, student: str, assignment: str, exercises) -> dict[str, float]:
    """The points of each exercise as the gradebook has them."""
    scores: dict[str, float] = {}
    with _gradebook(config) as gradebook:
        with contextlib.suppress(MissingEntry):  # nothing was handed in
            for notebook in gradebook.find_submission(assignment, student).notebooks:
                scores |= {grade.name: float(grade.score or 0) for grade in notebook.grades}
    return {
        e.name: sum(scores.get(notebooks.grade_id(cell), 0.0) for cell in ([e.answer] if e.written else e.tests))
        for e in exercises
    }


def _what_feedback_said(folder: Path, student: str, assignment: str, exercises) -> str:
    """The first line of each failed exercise, which must also stand on the feedback page."""
    file = folder / "feedback" / student / assignment / f"{assignment}.html"
    page = html.unescape(_TAG.sub("", file.read_text(encoding="utf-8")))
    graded = notebooks.read(folder / "autograded" / student / assignment / f"{assignment}.ipynb")
    errors = {
        notebooks.grade_id(cell): output
        for cell in graded.cells
        for output in cell.get("outputs", [])
        if output.output_type == "error"
    }
    said, untouched = [], []
    for number, exercise in enumerate(exercises, 1):
        failed = [errors[notebooks.grade_id(c)] for c in exercise.tests if notebooks.grade_id(c) in errors]
        if not failed:
            continue
        if all(error.ename == "NotStarted" for error in failed):
            untouched.append(str(number))
            continue
        paragraphs = _ANSI.sub("", "\n".join(failed[0].traceback)).strip().split("\n\n")
        # the advice stands last; without one, the last paragraph is the call, indented
        told = paragraphs[0] if paragraphs[-1].startswith("  ") else paragraphs[-1]
        missing = "" if told.splitlines()[0] in page else " (missing on the feedback page)"
        said.append(f"{number}: {' '.join(told.split())}{missing}")
    if untouched:
        said.append(f"not started: {', '.join(untouched)}")
    return "\n".join(said) or "all right"


def _entry(got: float, expected: float, written: bool) -> Text:
    if got != expected:
        return Text(f"{got:g}≠{expected:g}", style="bold red")
    return Text("by hand" if written else f"{got:g}")


class _steps:
    """A progress bar for each step, on standard error."""

    def __init__(self, console: Console):
        self._bar = Progress(
            TextColumn("{task.description:<34}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
            console=Console(stderr=True),
        )  # fmt: skip

    def __enter__(self):
        self._bar.start()
        return self

    def __call__(self, what: str, of: int) -> None:
        self._task = self._bar.add_task(what, total=of)

    def done(self) -> None:
        self._bar.advance(self._task)

    def __exit__(self, *error):
        self._bar.stop()
