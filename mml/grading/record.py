"""The one writer: who is to be graded, what their files hold, and how a result becomes part of the course.

A submission is recorded wholly or not at all. Its folder is made beside its place, under a hidden name; its rows go to
the gradebook in one transaction; then the folder takes its place by being renamed. A process killed before the commit
leaves what was there before. One killed between the commit and the renaming leaves both a gradebook and a hidden folder
that say the same: the next run sees that and renames it. `.graded.json`, written last, says what was graded.
"""

from __future__ import annotations

import contextlib
import copy
import fnmatch
import glob
import hashlib
import json
import logging
import os
import re
import stat
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

import nbformat
from nbconvert.preprocessors import ExecutePreprocessor
from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.api import InvalidEntry
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import (
    AssignLatePenalties,
    CheckCellMetadata,
    ClearOutput,
    DeduplicateIds,
    OverwriteCells,
    OverwriteKernelspec,
    SaveAutoGrades,
)  # fmt: skip
from sqlalchemy.exc import DBAPIError
from traitlets.utils.importstring import import_item

from ..errors import MmlError
from ..notebooks import nbgrader_metadata
from . import scores
from .gradebook import RunGradebook
from .jobs import author, make_job
from .preflight import Clean, Expected, Refused, expected, preflight
from .preflight.folder import SECRET
from .runner import Job, Limits, Outcome
from .statistics import exercise_results

try:
    import fcntl
except ImportError:  # not on Windows; there nobody else must grade the same submission at the same time
    fcntl = None

__all__ = ["RECORD", "Prepared", "Recorder", "Submission", "lock_run", "read_record", "read_timestamp"]

RECORD = ".graded.json"
VERSION = 1
_ATTEMPTS = 5
_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
# what `preflight` does in place of them
_CLEANING = {ClearOutput, DeduplicateIds, OverwriteKernelspec, OverwriteCells, CheckCellMetadata}


@dataclass(frozen=True)
class Submission:
    """What one student handed in: a folder that nothing is known of yet."""

    student: str
    folder: Path


@dataclass
class Prepared:
    """A submission that was read: a notebook that can be run, or a reason, for each notebook of the assignment."""

    submission: Submission
    clean: dict[str, Clean]
    refused: dict[str, str]
    timestamp: datetime | None
    fingerprint: str
    notes: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    resources: dict[str, dict] = field(default_factory=dict)


class Recorder:
    """Everything of a run that grades one assignment, except the running of cells.

    Parameters
    ----------
    autograde : nbgrader.converters.Autograde
        With its course folder, assignment and settings. `force`, hooks, permissions and all preprocessors that are
        configured for it are honoured.
    limits : Limits, optional
        For the jobs.

    Raises
    ------
    MmlError
        If the gradebook can't be used, knows no such assignment, or knows another one than the files hold.
    """

    def __init__(self, autograde: Autograde, limits: Limits | None = None):
        self.autograde = autograde
        self.coursedir = autograde.coursedir
        self.assignment = self.coursedir.assignment_id
        self.limits = limits or Limits()
        self.log = autograde.log
        self.gradebook = RunGradebook(self.coursedir.db_url, self.coursedir.course_id, self.assignment)
        try:
            self._sort_steps()
            self.expected = {name: self._expected(name) for name in self._chosen()}
            source = self._path(self.coursedir.source_directory, ".")
            self.authors = {name: author(one, source / f"{name}.ipynb") for name, one in self.expected.items()}
            self.tests = _digest_of_tests(self.expected)
            self._timestamps = self.gradebook.timestamps()
        except BaseException:
            self.gradebook.close()
            raise

    def __enter__(self) -> Recorder:
        return self

    def __exit__(self, *error) -> None:
        self.gradebook.close()

    # -- what is there ------------------------------------------------------------------------

    def _path(self, step: str, student: str) -> Path:
        return Path(os.path.normpath(self.coursedir.format_path(step, student, self.assignment)))

    def destination(self, student: str) -> Path:
        """Where a student's graded notebooks belong."""
        return self._path(self.coursedir.autograded_directory, student)

    def _chosen(self) -> list[str]:
        """The notebooks of the assignment that this run is about: all, unless `--notebook` names some."""
        pattern = self.coursedir.notebook_id
        names = [name for name in sorted(self.gradebook.notebooks) if fnmatch.fnmatch(name, pattern)]
        if not names:
            raise MmlError(f"The gradebook knows no notebook {pattern} in {self.assignment}.")
        return names

    def _expected(self, name: str) -> Expected:
        known = self.gradebook.notebooks[name]
        return expected(
            self._path(self.coursedir.source_directory, "."),
            self._path(self.coursedir.release_directory, "."),
            known.cells,
            self.assignment,
            name,
            editable=self.autograde.exclude_overwriting.get(self.assignment, []),
            ignored=self.coursedir.ignore,
        )

    def _sort_steps(self) -> None:
        """Sort the configured preprocessors: those before the run, after it, and those that save to the gradebook."""
        self.autograde.exporter = self.autograde.exporter_class(parent=self.autograde, config=self.autograde.config)
        self._before, self._after, self._saving = [], [], []
        for step in self.autograde.sanitize_preprocessors:
            if _item(step) not in _CLEANING:
                self._before.append(self._made(step))
        has_run = False
        for step in self.autograde.autograde_preprocessors:
            item = _item(step)
            if _is(item, ExecutePreprocessor):
                has_run = True
            elif _is(item, SaveAutoGrades) or _is(item, AssignLatePenalties):
                self._saving.append(self._made(step))
            elif item is not CheckCellMetadata:
                (self._after if has_run else self._before).append(self._made(step))

    def _made(self, step):
        item = _item(step)
        return item(parent=self.autograde.exporter) if isinstance(item, type) else item

    def submissions(self, students: list[str] | None = None) -> list[Submission]:
        """The folders that were handed in, by student, as nbgrader finds them."""
        step = self.coursedir.submitted_directory
        pattern = re.compile(
            self.coursedir.format_path(step, "(?P<student>.*)", re.escape(self.assignment), escape=True) + r"\Z"
        )
        excluded = self.coursedir.student_id_exclude.split(",") if self.coursedir.student_id_exclude else []
        found = {}
        for wanted in students or [self.coursedir.student_id]:
            for path in glob.iglob(self.coursedir.format_path(step, wanted, glob.escape(self.assignment))):
                match = pattern.match(path)
                if match and os.path.isdir(path) and match["student"] not in excluded:
                    found[match["student"]] = Submission(match["student"], Path(path))
        return [found[student] for student in sorted(found)]

    def submitted_pattern(self, students: list[str] | None = None) -> str:
        """Where submissions are looked for, for a person."""
        step = self.coursedir.submitted_directory
        return ", ".join(
            self.coursedir.format_path(step, student, self.assignment)
            for student in students or [self.coursedir.student_id]
        )

    # -- who is done --------------------------------------------------------------------------

    def is_done(self, submission: Submission, as_nbgrader: bool = False) -> bool:
        """Whether there is nothing to do: folder, gradebook and timestamp agree.

        A submission that the engine graded is done only as long as neither its files nor the tests have changed, which
        `.graded.json` tells. With `as_nbgrader`, and for what nbgrader itself graded, a timestamp decides, as in
        nbgrader: newer work is graded again, and everything else only with `force`.
        """
        self._finish(submission)
        folder = self.destination(submission.student)
        if self.coursedir.notebook_id == "*" and not folder.exists():
            return False
        if self.coursedir.notebook_id != "*" and not all((folder / f"{name}.ipynb").exists() for name in self.expected):
            return False
        if submission.student not in self._timestamps:
            return False
        handed_in = read_timestamp(submission.folder)[0]
        if as_nbgrader:
            before = read_timestamp(folder)[0]
            return not (handed_in is not None and before is not None and handed_in > before)
        if handed_in is not None and handed_in != self._timestamps[submission.student]:
            return False
        record = read_record(folder)
        return record is None or record.get("fingerprint") == self.fingerprint(submission)

    def fingerprint(self, submission: Submission) -> str:
        """A digest of everything that was handed in and of the tests."""
        return _digest_of_files(submission.folder, self.tests)

    def _finish(self, submission: Submission) -> None:
        """End what a killed run left: take the hidden folder if the gradebook has it already, else remove it."""
        folder = self.destination(submission.student)
        pending, old = _pending(folder), _old(folder)
        if not pending.exists() and not old.exists():
            return
        with _lock(submission.folder):
            record = read_record(pending)
            if record is not None:
                saved = self.gradebook.saved_of(submission.student)
                if saved is not None and json.loads(json.dumps(asdict(saved))) == record.get("gradebook"):
                    _take_place(pending, folder)
            for left in (pending, old):
                if left.exists():
                    if left == old and not folder.exists():
                        os.rename(old, folder)
                    else:
                        _remove(left)

    # -- before the run -----------------------------------------------------------------------

    def prepare(self, submission: Submission) -> Prepared:
        """Read a submission's files and make notebooks that can be run, whatever the files hold."""
        with self._listening() as lines:
            if self.autograde.pre_convert_hook:
                self.autograde.notebooks = sorted(map(str, submission.folder.glob("*.ipynb")))
                self.autograde.run_pre_convert_hook()
            when, oddity = read_timestamp(submission.folder)
            result = Prepared(submission, {}, {}, when, self.fingerprint(submission))
            result.notes += [oddity] if oddity else []
            for name, wanted in self.expected.items():
                try:
                    clean = preflight(submission.folder, wanted)
                    resources = self._resources(submission.student, name)
                    for step in self._before:
                        clean.notebook, resources = step(clean.notebook, resources)
                except Refused as reason:
                    result.refused[name] = str(reason)
                    self.log.warning("%s: %s is not graded: %s", submission.student, name, reason)
                    continue
                result.clean[name], result.resources[name] = clean, resources
                result.notes += [note for note in clean.notes if note not in result.notes]
            for note in result.notes:
                self.log.warning("%s: %s", submission.student, note)
        result.log = lines
        return result

    def jobs(self, prepared: Prepared) -> dict[str, Job]:
        """What is to be run, by notebook."""
        return {name: make_job(clean, self.authors[name], self.limits) for name, clean in prepared.clean.items()}

    def _resources(self, student: str, name: str) -> dict:
        return {
            "unique_key": name,
            "output_files_dir": f"{name}_files",
            "metadata": {"name": name, "path": str(self.destination(student))},
            "nbgrader": {
                "student": student,
                "assignment": self.assignment,
                "notebook": name,
                "db_url": self.coursedir.db_url,
            },
        }

    # -- after the run ------------------------------------------------------------------------

    def record(self, prepared: Prepared, outcomes: dict[str, Outcome], log_dir: Path | None = None) -> dict:
        """Write a graded submission to the course: its folder and its rows in the gradebook, both or neither.

        Parameters
        ----------
        prepared : Prepared
        outcomes : dict of Outcome
            For each notebook of `prepared.clean`.
        log_dir : Path, optional
            A folder for `STUDENT.log`.

        Returns
        -------
        dict
            What `.graded.json` holds: points, exercises, seconds, notes and so on, as plain data.

        Raises
        ------
        MmlError
            If an outcome is not that of its notebook.
        NbGraderException
            If the gradebook may not have the student.
        """
        student = prepared.submission.student
        folder = self.destination(student)
        lines = prepared.log
        with self._listening(lines):
            notebooks = {}
            for name in self.expected:
                if name in prepared.refused:
                    notebooks[name] = _placeholder(self.expected[name], prepared.refused[name])
                    prepared.resources[name] = self._resources(student, name)
                else:
                    notebooks[name] = self._finished(prepared, name, outcomes[name])
            record = self._describe(prepared, outcomes)
            with _lock(prepared.submission.folder):
                pending = _pending(folder)
                if pending.exists():
                    _remove(pending)
                self._write_files(pending, folder, prepared, notebooks)
                for attempt in range(_ATTEMPTS):
                    try:
                        with self.gradebook.transaction(), self.gradebook.in_place_of_theirs():
                            self._save(prepared, notebooks, record)
                            _write(pending / RECORD, json.dumps(record).encode(), self._permissions)
                        break
                    except (DBAPIError, InvalidEntry):
                        # another process wrote the same rows, or held the gradebook for a minute
                        if attempt == _ATTEMPTS - 1:
                            raise
                        time.sleep(0.1 * 2**attempt)
                _take_place(pending, folder)
            self._timestamps[student] = prepared.timestamp or self._timestamps.get(student)
            if self.autograde.post_convert_hook:
                self.autograde.notebooks = [str(folder / f"{name}.ipynb") for name in notebooks]
                self.autograde.run_post_convert_hook()
        if log_dir is not None:
            _write_log(log_dir, record, lines, notebooks)
        return record

    def _finished(self, prepared: Prepared, name: str, outcome: Outcome) -> NotebookNode:
        clean = prepared.clean[name]
        notebook = _with_outputs(clean.notebook, outcome.notebook)
        if outcome.stopped:
            self.log.warning("%s: stopped: %s", prepared.submission.student, outcome.stopped)
        resources = prepared.resources[name]
        for step in self._after:
            notebook, resources = step(notebook, resources)
        scores.show_standard_error(notebook)
        remarks = {"notes": clean.notes, "stopped": outcome.stopped}
        notebook.metadata["mml"] = {key: value for key, value in remarks.items() if value}
        return notebook

    def _describe(self, prepared: Prepared, outcomes: dict[str, Outcome]) -> dict:
        ran = list(outcomes.values())
        return {
            "version": VERSION,
            "student": prepared.submission.student,
            "assignment": self.assignment,
            "fingerprint": prepared.fingerprint,
            "graded_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "seconds": round(sum(one.seconds for one in ran), 3),
            "cpu_seconds": round(sum(one.cpu_seconds for one in ran), 3),
            "memory": max((one.memory for one in ran), default=0),
            "stopped": "; ".join(one.stopped for one in ran if one.stopped) or None,
            "refused": prepared.refused,
            "notes": prepared.notes,
        }

    def _save(self, prepared: Prepared, notebooks: dict[str, NotebookNode], record: dict) -> None:
        gradebook, student = self.gradebook, prepared.submission.student
        gradebook.open_submission(student, prepared.timestamp, self.autograde.create_student)
        exercises = []
        for name, notebook in notebooks.items():
            said: list[str] = []
            settled = copy.copy(notebook)
            settled.cells = [scores.settled(cell, said.append) for cell in notebook.cells]
            if name in prepared.refused:
                gradebook.give_nothing(name, prepared.refused[name])
                said.clear()
            for text in said:
                self.log.warning("%s: %s", student, text)
            record["notes"] = [*dict.fromkeys([*record["notes"], *said])]
            for step in self._saving:
                if name in prepared.refused and not isinstance(step, AssignLatePenalties):
                    continue
                if type(step) is not SaveAutoGrades:
                    gradebook.db.flush()
                step(settled, prepared.resources[name])
            exercises += exercise_results(name, notebook, gradebook.points(name))
        record["points"] = sum(gradebook.score(name) for name in gradebook.notebooks)
        record["max_points"] = sum(known.max_score for known in gradebook.notebooks.values())
        record["exercises"] = [asdict(exercise) for exercise in exercises]
        record["gradebook"] = asdict(gradebook.saved())

    # -- files --------------------------------------------------------------------------------

    @property
    def _permissions(self) -> int:
        return int(str(self.autograde.permissions), 8)

    def _write_files(self, pending: Path, folder: Path, prepared: Prepared, notebooks: dict[str, NotebookNode]) -> None:
        os.makedirs(pending)
        for path, data in self._files(prepared, notebooks).items():
            target = pending / path
            target.parent.mkdir(parents=True, exist_ok=True)
            _write(target, data, self._permissions)
        for name in self.gradebook.notebooks:
            # with --notebook: the others stay as they are
            if name not in notebooks and (folder / f"{name}.ipynb").is_file():
                _write(pending / f"{name}.ipynb", (folder / f"{name}.ipynb").read_bytes(), self._permissions)
        if self.coursedir.groupshared:
            for path in [pending.parent, pending, *(p for p in pending.rglob("*") if p.is_dir())]:
                with contextlib.suppress(PermissionError):  # somebody else's folder; as nbgrader does
                    path.chmod((path.stat().st_mode | 0o2770) & 0o2777)

    def _files(self, prepared: Prepared, notebooks: dict[str, NotebookNode]) -> dict[PurePosixPath, bytes]:
        found: dict[PurePosixPath, bytes] = {}
        for clean in prepared.clean.values():
            for path, data in clean.files.items():
                relative = PurePosixPath(path)
                if not relative.is_absolute() and ".." not in relative.parts and relative.name != RECORD:
                    found[relative] = data
        found.pop(PurePosixPath("timestamp.txt"), None)
        if prepared.timestamp is not None:
            found[PurePosixPath("timestamp.txt")] = f"{prepared.timestamp.isoformat(' ')} UTC".encode()
        # without it nbgrader could not hand back the feedback of what was refused, nor that of anyone after it
        secret = _content(str(prepared.submission.folder / SECRET), 4096)
        if secret is not None:
            found[PurePosixPath(SECRET)] = secret
        for name, notebook in notebooks.items():
            found[PurePosixPath(f"{name}.ipynb")] = _as_text(notebook)
        return found

    @contextlib.contextmanager
    def _listening(self, lines: list[str] | None = None) -> Iterator[list[str]]:
        """Keep what is logged, for the submission's own log."""
        handler = _Lines([] if lines is None else lines)
        self.log.addHandler(handler)
        try:
            yield handler.lines
        finally:
            self.log.removeHandler(handler)


class _Lines(logging.Handler):
    def __init__(self, lines: list[str]):
        super().__init__(logging.INFO)
        self.lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname}: {record.getMessage()}")


# -- helpers ----------------------------------------------------------------------------------


def read_timestamp(folder: Path) -> tuple[datetime | None, str | None]:
    """When a submission was handed in, in UTC without a zone as nbgrader keeps it, and what is odd about the file."""
    path = os.path.join(folder, "timestamp.txt")
    if not os.path.lexists(path):
        return None, None
    # nbgrader opens it without looking; a pipe of that name would stop its run for ever
    data = _content(path, 1000)
    if data is None:
        return None, "timestamp.txt is not a file that can be read: the time of handing in is not known."
    text = data.decode("utf-8", "replace").strip()
    try:
        return (utils.parse_utc(text) if text else None), None
    except (ValueError, OverflowError, TypeError):
        return None, "timestamp.txt holds no time: the time of handing in is not known."


def read_record(folder: Path) -> dict | None:
    """What the engine wrote of a graded submission, or None if it did not grade it."""
    try:
        record = json.loads((folder / RECORD).read_bytes())
    except (OSError, ValueError):
        return None
    return record if isinstance(record, dict) and record.get("version") == VERSION else None


def _item(step):
    """A preprocessor as it may stand in the configuration: a class, or the name of one."""
    return import_item(step) if isinstance(step, str) else step


def _is(item, kind: type) -> bool:
    return isinstance(item, kind) or (isinstance(item, type) and issubclass(item, kind))


def _with_outputs(clean: NotebookNode, executed: dict) -> NotebookNode:
    """The notebook that was sent, with outputs, counts and timings of the one that came back; nothing else of it."""
    cells = executed.get("cells") if isinstance(executed, dict) else None
    if not isinstance(cells, list) or len(cells) != len(clean.cells):
        raise MmlError("what came back from the run is not the notebook that was sent")
    for cell, ran in zip(clean.cells, cells, strict=True):
        if not isinstance(ran, dict) or (ran.get("id"), ran.get("cell_type")) != (cell.get("id"), cell.cell_type):
            raise MmlError("what came back from the run has other cells than what was sent")
        if cell.cell_type != "code":
            continue
        cell.outputs = nbformat.from_dict(ran.get("outputs", []))
        cell.execution_count = ran.get("execution_count")
        metadata = ran.get("metadata")
        times = metadata.get("execution") if isinstance(metadata, dict) else None
        if isinstance(times, dict):
            cell.metadata["execution"] = {key: value for key, value in times.items() if isinstance(value, str)}
    try:
        nbformat.validate(clean, relax_add_props=True)
    except nbformat.ValidationError as error:
        raise MmlError(f"what came back from the run is no valid notebook: {str(error).splitlines()[0]}") from None
    return clean


def _placeholder(wanted: Expected, reason: str) -> NotebookNode:
    """What stands for a notebook that can't be graded: the one that was handed out, with the reason on top."""
    notebook = copy.deepcopy(wanted.skeleton)
    text = f"**This submission could not be graded.**\n\n~~~text\n{' '.join(reason.split())}\n~~~"
    notebook.cells.insert(0, nbformat.v4.new_markdown_cell(text, id="not-graded"))
    notebook.metadata["mml"] = {"refused": reason}
    return notebook


def _as_text(notebook: NotebookNode) -> bytes:
    """A notebook file with a line for each cell: nbformat's own writer takes ten times as long."""
    cells = ",\n".join(json.dumps(cell, sort_keys=True) for cell in notebook.cells)
    rest = {key: notebook[key] for key in ("metadata", "nbformat", "nbformat_minor")}
    return f'{{"cells": [\n{cells}\n],\n{json.dumps(rest, sort_keys=True)[1:]}\n'.encode()


def _digest_of_tests(wanted: dict[str, Expected]) -> str:
    digest = hashlib.sha256()
    for name, one in sorted(wanted.items()):
        digest.update(json.dumps([name, one.skeleton, one.stubs], sort_keys=True).encode())
        for path, data in sorted(one.files.items()):
            digest.update(f"{path}\0{len(data)}\0".encode("utf-8", "surrogateescape") + data)
    return digest.hexdigest()


_DIGEST_FILES, _DIGEST_BYTES = 2000, 64 * 2**20


def _digest_of_files(folder: Path, begin: str) -> str:
    """Of names and contents; of what is no ordinary file, or beyond a limit, of size and time in place of content."""
    digest = hashlib.sha256(begin.encode())
    files, size = 0, 0
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(root, name)
            try:
                about = os.lstat(path)
            except OSError:
                continue
            files += 1
            digest.update(os.fsencode(os.path.relpath(path, folder)) + f"\0{about.st_mode}\0{about.st_size}\0".encode())
            if not stat.S_ISREG(about.st_mode):
                continue
            size += about.st_size
            data = _content(path, _DIGEST_BYTES) if files <= _DIGEST_FILES and size <= _DIGEST_BYTES else None
            digest.update(str(about.st_mtime_ns).encode() if data is None else data)
    return digest.hexdigest()


def _content(path: str, most: int) -> bytes | None:
    """The beginning of an ordinary file; None of anything else, which is not opened or at least not waited for."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return None
    with open(handle, "rb") as file:
        return file.read(most) if stat.S_ISREG(os.fstat(handle).st_mode) else None


def _pending(folder: Path) -> Path:
    """Where a graded submission is made, beside its place. nbgrader's patterns don't match hidden names."""
    return folder.with_name(f".{folder.name}.grading")


def _old(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.replaced")


def _take_place(pending: Path, folder: Path) -> None:
    old = _old(folder)
    if old.exists():
        _remove(old)
    if folder.exists():
        os.rename(folder, old)
    os.rename(pending, folder)
    if old.exists():
        _remove(old)


def _remove(folder: Path) -> None:
    """Remove a folder whose files nbgrader made read-only."""
    if folder.is_symlink() or not folder.is_dir():
        folder.unlink()
    else:
        utils.rmtree(str(folder))


def _write(path: Path, data: bytes, permissions: int) -> None:
    path.write_bytes(data)
    path.chmod(permissions)


@contextlib.contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """Only one process at a time records a submission. The lock goes with the process that holds it."""
    if fcntl is None:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network file systems have no such locks
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextlib.contextmanager
def lock_run(coursedir: CourseDirectory, assignment: str) -> Iterator[None]:
    """Only one `mml grade` at a time grades an assignment.

    Raises
    ------
    MmlError
        If another process does.
    """
    folder = coursedir.format_path(coursedir.source_directory, ".", assignment)
    if fcntl is None or not os.path.isdir(folder):
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise MmlError(f"Another `mml grade` is at work on {assignment}.") from None
    except OSError:
        pass  # some network file systems have no such locks
    try:
        yield
    finally:
        os.close(handle)


def _write_log(log_dir: Path, record: dict, lines: list[str], notebooks: dict[str, NotebookNode]) -> None:
    """All that a person wants to see of one submission, as text."""
    parts = [
        f"{record['student']}, {record['assignment']}, {record['graded_at']}",
        f"{record['points']:g} of {record['max_points']:g} points; {record['seconds']:.1f} s, "
        f"{record['cpu_seconds']:.1f} s of processor time, {record['memory'] / 2**20:.0f} MiB",
        *([f"stopped: {record['stopped']}"] if record["stopped"] else []),
        *(f"{name} is not graded: {reason}" for name, reason in record["refused"].items()),
        *(f"note: {note}" for note in record["notes"]),
        "",
        *(f"{one['name']}: {one['kind']}, {one['points']:g} of {one['max_points']:g}" for one in record["exercises"]),
        "",
    ]
    for name, notebook in notebooks.items():
        for cell in notebook.cells:
            for output in cell.get("outputs", []):
                if output.output_type == "error":
                    told = _ANSI.sub("", "\n".join(output.traceback))[:5000]
                    parts.append(f"--- {name}: {nbgrader_metadata(cell).get('grade_id', cell.get('id'))}\n{told}\n")
    parts += ["--- log", *lines]
    log_dir.mkdir(parents=True, exist_ok=True)
    (log_dir / f"{record['student']}.log").write_text("\n".join(parts) + "\n", encoding="utf-8", errors="replace")
