"""nbgrader's gradebook, opened once for a run, with everything of one submission in one transaction.

nbgrader opens the gradebook anew for every query and commits after every cell; a process killed in between leaves half
a submission. Here its own preprocessors save the scores, and what they commit is kept back until all of it is there.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from nbgrader.api import (
    Comment,
    Grade,
    Gradebook,
    MissingEntry,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    new_uuid,
)  # fmt: skip
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import latesubmissions, saveautogrades
from sqlalchemy import event, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.orm import Session, load_only, scoped_session, sessionmaker
from sqlalchemy.orm.attributes import set_committed_value

from ..errors import MmlError

__all__ = ["KnownNotebook", "RunGradebook", "Saved"]

_UNKNOWN = "The gradebook knows no assignment {0}. Make it known with: nbgrader generate_assignment {0}"
_SECONDS_FOR_A_LOCK = 60
# the columns that are needed of a row; nbgrader's others are computed by scanning whole tables
_GRADE = (Grade.auto_score, Grade.manual_score, Grade.extra_credit, Grade.needs_manual_grade)
_COMMENT = (Comment.auto_comment, Comment.manual_comment)


@dataclass(frozen=True)
class KnownNotebook:
    """What the gradebook knows of one notebook of the assignment: ids and the cells that nbgrader tracks.

    `cells` has a dict with `cell_type`, `locked`, `source`, `checksum` and, for graded cells, `points` for each name.
    """

    id: str
    name: str
    kernelspec: str | None
    cells: dict[str, dict]
    graded: dict[str, str]  # name -> id of the cells that carry points
    commented: dict[str, str]  # name -> id of the cells that carry a comment
    max_score: float


@dataclass
class Saved:
    """What the gradebook holds of one submission. Plain data, to be compared with what is in the autograded folder.

    `grades` and `comments` are by notebook and cell; a grade is (auto_score, needs_manual_grade).
    """

    timestamp: str | None
    grades: dict[str, dict[str, list]] = field(default_factory=dict)
    comments: dict[str, dict[str, str | None]] = field(default_factory=dict)
    penalties: dict[str, float | None] = field(default_factory=dict)


class _HeldSession(Session):
    """A session whose commits wait, while `held`, for the end of the transaction."""

    held = False

    def commit(self) -> None:
        if not self.held:
            super().commit()


class RunGradebook(Gradebook):
    """A gradebook for a whole run, which knows one assignment.

    Within `transaction`, `open_submission` loads or adds the rows of a submission; after it the methods that nbgrader's
    preprocessors call (`find_grade`, `find_comment`, `find_submission`, `find_submission_notebook`) answer from them.
    """

    def __init__(self, url: str, course: str, assignment: str):
        try:
            _must_exist(url, assignment)
            super().__init__(url, course)
            self.db.remove()
            if self.engine.dialect.name == "sqlite":
                # someone else may be writing: wait, rather than fail
                event.listen(self.engine, "connect", _wait_for_locks)
                self.engine.dispose()
            self.db = scoped_session(sessionmaker(class_=_HeldSession, bind=self.engine))
            self.notebooks = self._load(assignment)
        except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
            raise MmlError(f"The gradebook's address can't be used (c.CourseDirectory.db_url): {error}") from None
        except DBAPIError as error:
            reason = str(error.orig or error).strip().splitlines()[0]
            raise MmlError(
                f"The gradebook {self.public_url(url)} can't be used: {reason}.\n"
                "If another version of nbgrader made it: make a copy of it, then run nbgrader db upgrade."
            ) from None
        self._forget()

    @staticmethod
    def public_url(url: str) -> str:
        """The gradebook's address without a password."""
        return make_url(url).render_as_string(hide_password=True)

    def __exit__(self, *error) -> None:
        """nbgrader's preprocessors close what they open: this one stays open. The run calls `close`."""

    def _load(self, name: str) -> dict[str, KnownNotebook]:
        try:
            assignment = self.find_assignment(name)
        except MissingEntry:
            raise MmlError(_UNKNOWN.format(name)) from None
        self.assignment_id = assignment.id
        found = {}
        for notebook in assignment.notebooks:
            points = {cell.name: cell.max_score for cell in [*notebook.grade_cells, *notebook.task_cells]}
            cells = {
                cell.name: {
                    "cell_type": cell.cell_type,
                    "locked": cell.locked,
                    "source": cell.source,
                    "checksum": cell.checksum,
                    **({"points": points[cell.name]} if cell.name in points else {}),
                }
                for cell in notebook.source_cells
            }
            found[notebook.name] = KnownNotebook(
                notebook.id,
                notebook.name,
                notebook.kernelspec,
                cells,
                {cell.name: cell.id for cell in [*notebook.grade_cells, *notebook.task_cells]},
                {cell.name: cell.id for cell in [*notebook.solution_cells, *notebook.task_cells]},
                sum(points.values()),
            )
        self.db.remove()
        return found

    def timestamps(self) -> dict[str, datetime | None]:
        """When each student's present submission was handed in, as far as it is in the gradebook."""
        rows = self.db.execute(
            select(SubmittedAssignment.student_id, SubmittedAssignment.timestamp).where(
                SubmittedAssignment.assignment_id == self.assignment_id
            )
        ).all()
        self.db.remove()
        return dict(rows)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is committed at the end, or nothing if an error is raised."""
        session = self.db()
        session.held = True
        try:
            yield
            session.flush()
            session.held = False
            session.commit()
        except BaseException:
            session.held = False
            session.rollback()
            raise
        finally:
            self._forget()

    def _forget(self) -> None:
        self.db.remove()
        self.submission = None
        self._notebooks: dict[str, SubmittedNotebook] = {}
        self._grades: dict[tuple[str, str], Grade] = {}
        self._comments: dict[tuple[str, str], Comment] = {}

    def open_submission(self, student: str, timestamp: datetime | None, create_student: bool = True) -> None:
        """Load the rows of a student's submission, adding those that are missing. Only within `transaction`.

        Raises
        ------
        NbGraderException
            If the gradebook does not know the student and may not create them.
        """
        if self.db.execute(select(Student.id).where(Student.id == student)).first() is None:
            if not create_student:
                raise NbGraderException(f"No student with ID '{student}' exists in the database")
            self.add_student(student)
        if not self._find_rows(student):
            self._add_rows(student)
        if timestamp is not None:
            self.submission.timestamp = timestamp

    def _find_rows(self, student: str) -> bool:
        """Every query goes through a unique index: its cost does not grow with the class."""
        one = SubmittedAssignment
        self.submission = self.db.scalars(
            select(one)
            .where(one.assignment_id == self.assignment_id, one.student_id == student)
            .options(load_only(one.assignment_id, one.student_id, one.timestamp, one.extension))
        ).first()
        if self.submission is None:
            return False
        names = {notebook.id: notebook.name for notebook in self.notebooks.values()}
        one = SubmittedNotebook
        for row in self.db.scalars(
            select(one)
            .where(one.notebook_id.in_(names), one.assignment_id == self.submission.id)
            .options(load_only(one.notebook_id, one.assignment_id, one.late_submission_penalty))
        ):
            self._notebooks[names[row.notebook_id]] = row
        for name in self.notebooks:
            if name not in self._notebooks:
                self._add_notebook(name)
            else:
                known, row = self.notebooks[name], self._notebooks[name]
                self._find_cells(Grade, name, row.id, known.graded, self._grades, *_GRADE)
                self._find_cells(Comment, name, row.id, known.commented, self._comments, *_COMMENT)
        return True

    def _find_cells(self, kind, name: str, notebook_id: str, cells: dict[str, str], kept: dict, *columns) -> None:
        names = {id: cell for cell, id in cells.items()}
        for row in self.db.scalars(
            select(kind)
            .where(kind.cell_id.in_(names), kind.notebook_id == notebook_id)
            .options(load_only(kind.cell_id, kind.notebook_id, *columns))
        ):
            kept[name, names[row.cell_id]] = row
        for id, cell in names.items():
            if (name, cell) not in kept:
                kept[name, cell] = self._add(kind(cell_id=id, notebook_id=notebook_id))

    def _add_rows(self, student: str) -> None:
        """As nbgrader's `add_submission` does, for an assignment that is known already."""
        self.submission = self._add(
            SubmittedAssignment(id=new_uuid(), assignment_id=self.assignment_id, student_id=student)
        )
        for name in self.notebooks:
            self._add_notebook(name)

    def _add_notebook(self, name: str) -> None:
        known = self.notebooks[name]
        row = SubmittedNotebook(id=new_uuid(), notebook_id=known.id, assignment_id=self.submission.id)
        self._notebooks[name] = self._add(row)
        for cell, id in known.graded.items():
            self._grades[name, cell] = self._add(Grade(cell_id=id, notebook_id=row.id, needs_manual_grade=True))
        for cell, id in known.commented.items():
            self._comments[name, cell] = self._add(Comment(cell_id=id, notebook_id=row.id))

    def _add(self, row):
        self.db.add(row)
        return row

    # -- what nbgrader's preprocessors ask for ---------------------------------------------

    def find_grade(self, grade_cell: str, notebook: str, assignment: str, student: str) -> Grade:
        """The grade of a cell of the open submission."""
        return _known(self._grades, notebook, grade_cell)

    def find_comment(self, solution_cell: str, notebook: str, assignment: str, student: str) -> Comment:
        """The comment on a cell of the open submission."""
        return _known(self._comments, notebook, solution_cell)

    def find_submission(self, assignment: str, student: str) -> SubmittedAssignment:
        """The open submission."""
        self.db.flush()
        return self.submission

    def find_submission_notebook(self, notebook: str, assignment: str, student: str) -> SubmittedNotebook:
        """A notebook of the open submission, with its score as it is now."""
        self.db.flush()
        row = self._notebooks[notebook]
        set_committed_value(row, "score", self.score(notebook))
        return row

    # -- what the run asks for --------------------------------------------------------------

    def score(self, notebook: str) -> float:
        """The points of a notebook of the open submission: a person's decision wins over the automatic one."""
        total = 0.0
        for (name, _), grade in self._grades.items():
            if name == notebook:
                points = grade.auto_score if grade.manual_score is None else grade.manual_score
                if points is not None:
                    total += points + (grade.extra_credit or 0.0)
        return total

    def points(self, notebook: str) -> dict[str, float | None]:
        """What each graded cell of the open submission earned automatically; None where a person decides."""
        return {cell: grade.auto_score for (name, cell), grade in self._grades.items() if name == notebook}

    def give_nothing(self, notebook: str, reason: str) -> None:
        """No points for a notebook that can't be graded, as nbgrader does for a missing one, and the reason."""
        for (name, _), grade in self._grades.items():
            if name == notebook:
                grade.auto_score = 0.0
                # a person's decision stands, and should be looked at again
                grade.needs_manual_grade = grade.manual_score is not None
        for (name, _), comment in self._comments.items():
            if name == notebook:
                comment.auto_comment = f"Not graded: {reason}"

    def saved(self) -> Saved:
        """The open submission as plain data."""
        stamp = self.submission.timestamp
        result = Saved(stamp.isoformat() if stamp else None)
        for name, row in self._notebooks.items():
            result.penalties[name] = row.late_submission_penalty
            result.grades[name], result.comments[name] = {}, {}
        for (name, cell), grade in sorted(self._grades.items()):
            result.grades[name][cell] = [grade.auto_score, bool(grade.needs_manual_grade)]
        for (name, cell), comment in sorted(self._comments.items()):
            result.comments[name][cell] = comment.auto_comment
        return result

    def saved_of(self, student: str) -> Saved | None:
        """What is committed of a student's submission, or None if there is none."""
        try:
            return self.saved() if self._find_rows(student) else None
        finally:
            self.db.rollback()
            self._forget()

    @contextlib.contextmanager
    def in_place_of_theirs(self) -> Iterator[None]:
        """Have nbgrader's own SaveAutoGrades and AssignLatePenalties use this gradebook, not open another."""
        modules = (saveautogrades, latesubmissions)
        theirs = [module.Gradebook for module in modules]
        for module in modules:
            module.Gradebook = lambda *_, **__: self
        try:
            yield
        finally:
            for module, theirs_ in zip(modules, theirs, strict=True):
                module.Gradebook = theirs_


def _known(rows: dict, notebook: str, cell: str):
    try:
        return rows[notebook, cell]
    except KeyError:
        raise MissingEntry(f"The gradebook knows no cell {cell} in {notebook}") from None


def _must_exist(url: str, assignment: str) -> None:
    """A gradebook that is a file is not made here: nbgrader would make an empty one."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and address.database and not Path(address.database).is_file():
        raise MmlError(
            f"There is no gradebook {address.database} yet. Make it with: nbgrader generate_assignment {assignment}"
        )


def _wait_for_locks(connection, _) -> None:
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout = {_SECONDS_FOR_A_LOCK * 1000}")
    cursor.close()
