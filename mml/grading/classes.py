"""Grade a whole class: `mml grade`. One process reads and records, Dask workers run.

The driver reads submissions, sends jobs, a few more than there are workers, and records what comes back as it comes.
Workers are started on this machine, or are those of a Dask scheduler that is there already. A worker that dies costs
time, not submissions: its jobs go elsewhere, and one whose workers died three times is given up, with a reason.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import signal
import threading
import time
import traceback
import uuid
import warnings
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import dask
from distributed import Client, Future, KilledWorker, LocalCluster
from nbgrader.apps import NbGrader
from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from traitlets import TraitError

from .. import __version__
from ..errors import MmlError
from . import worker
from .converter import GradingEngine
from .record import Prepared, Recorder, Submission, lock_run, read_record
from .runner import Outcome
from .statistics import ClassStatistics, plain

__all__ = ["ClassReport", "Row", "grade_class", "open_course"]

TRIES = 3
_AHEAD = 2  # jobs that wait for each that runs
_SECONDS_WITHOUT_WORKERS = 60
_SECONDS_FOR_A_SCHEDULER = 20


@dataclass(frozen=True)
class Row:
    """One student in the report. `kind` is "graded", "stopped" (a limit was reached), "refused" or "failed"."""

    student: str
    kind: str
    points: float | None
    max_points: float | None
    seconds: float | None
    what: str


@dataclass
class ClassReport:
    """What became of a class."""

    assignment: str
    rows: list[Row] = field(default_factory=list)
    already: int = 0
    left: int = 0
    seconds: float = 0.0
    workers: int = 0
    interrupted: bool = False
    log_dir: Path | None = None
    statistics: ClassStatistics = field(default_factory=ClassStatistics)

    @property
    def exit_code(self) -> int:
        """0 if all were graded, 1 if some were refused, stopped or failed, 130 if the run was interrupted."""
        if self.interrupted:
            return 130
        return int(any(row.kind != "graded" for row in self.rows))

    def as_dict(self) -> dict:
        """Everything, for `--json`."""
        return {
            "assignment": self.assignment,
            "graded": [vars(row) for row in sorted(self.rows, key=lambda row: row.student)],
            "graded_before": self.already,
            "left": self.left,
            "interrupted": self.interrupted,
            "seconds": round(self.seconds, 3),
            "workers": self.workers,
            "logs": str(self.log_dir) if self.log_dir else None,
            **self.statistics.as_dict(),
        }


def open_course(folder: Path | None = None) -> NbGrader:
    """nbgrader's own settings for the course in a folder, as `nbgrader autograde` started there would have them.

    Raises
    ------
    MmlError
        If `nbgrader_config.py` can't be read.
    """
    warnings.filterwarnings("ignore", category=Warning, module="sqlalchemy")
    warnings.filterwarnings("ignore", message="Sending large graph")
    root = str((folder or Path.cwd()).resolve())
    app = NbGrader(raise_config_file_errors=True)
    app.log_level = logging.WARNING
    try:
        with contextlib.chdir(root):  # nbgrader reads what is in the present folder
            app.initialize([], root=root)
    except SystemExit as error:
        raise MmlError(str(error.code)) from None
    except MmlError:
        raise
    except Exception as error:
        raise MmlError(f"nbgrader_config.py can't be used: {type(error).__name__}: {error}") from None
    return app


def grade_class(
    assignment: str,
    students: list[str] | None = None,
    *,
    folder: Path | None = None,
    workers: int | None = None,
    scheduler: str | None = None,
    force: bool = False,
    sandbox: bool | None = None,
    log_dir: Path | None = None,
    progress: Callable[[ClassReport, int], None] = lambda report, total: None,
) -> ClassReport:
    """Grade all submissions of an assignment that are not graded yet.

    Parameters
    ----------
    assignment : str
    students : list of str, optional
        Ids, or patterns such as `s1*`. Everybody, if there is none.
    folder : Path, optional
        The course, of which `nbgrader_config.py` is read. The present folder, if it is not given.
    workers : int, optional
        Processes on this machine. As many as there are processors, if it is not given.
    scheduler : str, optional
        The address of a Dask scheduler, whose workers are used in place of processes of this machine.
    force : bool
        Grade again what is graded.
    sandbox : bool, optional
        Whether submissions are run in a sandbox; if not given, what `c.GradingEngine.sandbox` says.
    log_dir : Path, optional
        For a log of each submission; if not given, `logs/ASSIGNMENT` in the course.
    progress : function of (report so far, submissions to be graded)

    Returns
    -------
    ClassReport

    Raises
    ------
    MmlError
        If nothing could be run: no such assignment, no sandbox, no scheduler, no workers.
    """
    begun = time.perf_counter()
    app = open_course(folder)
    app.coursedir.assignment_id = assignment
    try:
        autograde = Autograde(coursedir=app.coursedir, parent=app)
        autograde.force = autograde.force or force
        settings = GradingEngine(parent=autograde)
        limits = settings.limits
    except (TraitError, ImportError) as error:
        raise MmlError(f"nbgrader_config.py can't be used: {error}") from None
    for handler in list(app.log.handlers):  # what it has to say stands in the logs and the report
        app.log.removeHandler(handler)
    app.log.propagate = False
    app.log.setLevel(logging.INFO)
    log_dir = log_dir or Path(app.coursedir.root) / "logs" / assignment
    report = ClassReport(assignment, log_dir=log_dir)
    with Recorder(autograde, limits) as recorder, lock_run(app.coursedir, assignment):
        todo = _todo(recorder, students, autograde.force, report)
        report.left = len(todo)
        progress(report, len(todo))
        if todo:
            shared = _shared(recorder)
            with _cluster(workers, scheduler) as client:
                engines = _start_engines(client, shared, settings.sandbox if sandbox is None else sandbox)
                _Run(recorder, client, engines, shared, todo, report, progress).go()
    report.seconds = time.perf_counter() - begun
    return report


def _todo(recorder: Recorder, students: list[str] | None, force: bool, report: ClassReport) -> list[Submission]:
    found = recorder.submissions(students)
    if not found:
        who = f" of {', '.join(students)}" if students else ""
        raise MmlError(
            f"There are no submissions{who} for {report.assignment}: "
            f"they are looked for as {recorder.submitted_pattern(students)}"
        )
    todo = []
    for submission in found:
        if force or not recorder.is_done(submission):
            todo.append(submission)
            continue
        report.already += 1
        record = read_record(recorder.destination(submission.student))
        if record is not None:
            report.statistics.add(record)
    return todo


def _shared(recorder: Recorder) -> dict[str, bytes]:
    """The instructor's files, which are the same in every job."""
    files = [data for wanted in recorder.expected.values() for data in wanted.files.values()]
    return {worker.digest(data): data for data in files}


# -- the cluster --------------------------------------------------------------------------------


@contextlib.contextmanager
def _cluster(workers: int | None, scheduler: str | None) -> Iterator[Client]:
    for name in ("distributed", "distributed.worker", "distributed.nanny", "distributed.scheduler", "tornado"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    if scheduler is not None:
        try:
            client = Client(scheduler, timeout=_SECONDS_FOR_A_SCHEDULER, set_as_default=False)
        except (OSError, TimeoutError, ValueError) as error:
            raise MmlError(
                f"There is no Dask scheduler at {scheduler}: {error}\nStart one with `dask scheduler`, "
                "and on each machine `dask worker ADDRESS --nworkers auto --nthreads 1`."
            ) from None
        with client:
            yield client
        return
    # one death makes a job suspect: the driver counts, and says who it was. Certificates that live as long as the
    # run keep other users of this machine from giving orders to the workers.
    settings = {
        "distributed.scheduler.allowed-failures": 0,
        "distributed.worker.daemon": True,
        # Dask's pages about a run name its tasks to whoever asks on this machine: there are none
        "distributed.scheduler.http.routes": [],
        "distributed.worker.http.routes": [],
    }
    with (
        dask.config.set(settings),
        LocalCluster(
            n_workers=workers or _processors(),
            threads_per_worker=1,
            processes=True,
            memory_limit=0,  # the engine limits each submission
            dashboard_address="127.0.0.1:0",  # not to be had without; nobody elsewhere can see it
            security=True,
            silence_logs=logging.CRITICAL,
        ) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        yield client


def _processors() -> int:
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1


def _start_engines(client: Client, shared: dict[str, bytes], sandbox: bool) -> str:
    """Start them on all workers, those that come later included; the name under which this run has them."""
    wait_until = time.monotonic() + _SECONDS_WITHOUT_WORKERS
    while not client.nthreads():
        if time.monotonic() > wait_until:
            raise MmlError("The Dask scheduler has no workers. Start some: dask worker ADDRESS --nthreads 1")
        time.sleep(0.2)
    name = f"{worker.NAME}-{uuid.uuid4().hex}"
    try:
        client.register_plugin(worker.EnginePlugin(shared, sandbox, __version__, name))
    except MmlError:
        raise
    except Exception as error:
        raise MmlError(
            f"The workers can't start the engine: {type(error).__name__}: {error}\n"
            f"They need the package mml {__version__}, as this machine has it."
        ) from None
    return name


# -- the run ------------------------------------------------------------------------------------


@dataclass
class _Task:
    """One notebook of one submission on its way."""

    one: _InWork
    name: str
    payload: bytes
    tries: int = 0
    reason: str = ""


@dataclass
class _InWork:
    """A submission of which not all notebooks are back."""

    prepared: Prepared
    waiting: set[str]
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    failed: str = ""


class _Run:
    def __init__(
        self,
        recorder: Recorder,
        client: Client,
        engines: str,
        shared: dict[str, bytes],
        todo: list[Submission],
        report: ClassReport,
        progress: Callable[[ClassReport, int], None],
    ):
        self.recorder, self.client, self.engines, self.shared = recorder, client, engines, shared
        self.report, self.progress = report, progress
        self.total = len(todo)
        self.todo = deque(todo)
        self.ready: deque[_Task] = deque()
        self.suspects: deque[_Task] = deque()
        self.running: dict[Future, _Task] = {}
        self.back: queue.SimpleQueue[Future] = queue.SimpleQueue()
        self.threads, self._counted, self._seen_workers = 1, 0.0, time.monotonic()
        self.stop = self.has_run = False

    def go(self) -> None:
        """Until everything is recorded, or somebody presses Ctrl-C."""
        with self._interrupts():
            self._count_workers()
            while not self.stop:
                self._send()
                if not self.running:
                    break
                try:
                    future = self.back.get(timeout=0.5)
                except queue.Empty:
                    self._count_workers()
                    continue
                self._receive(future)
            self.report.interrupted = self.stop
            for future in self.running:
                future.cancel(force=True)
        with contextlib.suppress(Exception):  # the scheduler may be gone; the results are not
            self.client.unregister_worker_plugin(self.engines)

    def _send(self) -> None:
        """Keep the workers busy, and a few jobs waiting. Suspects go last, each alone: then it is clear who it was."""
        if time.monotonic() - self._counted > 5:
            self._count_workers()
        while len(self.running) < self.threads * (1 + _AHEAD) and not self.stop:
            if not self.ready and self.todo:
                self._prepare(self.todo.popleft())
            elif self.ready:
                self._submit(self.ready.popleft())
            elif self.suspects and not self.running:
                self._submit(self.suspects.popleft())
            else:
                return

    def _prepare(self, submission: Submission) -> None:
        try:
            prepared = self.recorder.prepare(submission)
            jobs = self.recorder.jobs(prepared)
            one = _InWork(prepared, set(jobs))
            for name, job in jobs.items():
                self.ready.append(_Task(one, name, worker.pack(job, self.shared)))
            if not jobs:
                self._record(one)
        except Exception as error:
            self._fail(submission.student, error)

    def _submit(self, task: _Task) -> None:
        key = f"{worker.NAME}-{task.one.prepared.submission.student}-{uuid.uuid4().hex}"
        future = self.client.submit(worker.run, task.payload, self.engines, key=key, pure=False)
        self.running[future] = task
        future.add_done_callback(self.back.put)

    def _receive(self, future: Future) -> None:
        task = self.running.pop(future)
        try:
            payload = self._result(future)
            task.one.outcomes[task.name] = worker.unpack_outcome(payload)
            self.has_run = True
        except _Lost as error:
            task.tries += error.counts
            task.reason = str(error)
            if task.tries < TRIES:
                # the last try is alone
                (self.suspects if task.tries == TRIES - 1 else self.ready).append(task)
                return
            task.one.failed = f"{task.reason} It was tried {task.tries} times."
        except worker.NoOutcome as error:
            task.one.failed = str(error)
        task.one.waiting.discard(task.name)
        task.payload = b""
        if not task.one.waiting:
            self._record(task.one)

    def _result(self, future: Future) -> bytes:
        status = future.status
        if status == "finished":
            try:
                return future.result(timeout=60)
            except Exception as error:
                raise _Lost(f"its result was lost on the way: {type(error).__name__}.", 1) from None
        if status == "error":
            error = future.exception(timeout=60)
            if isinstance(error, MmlError) and not self.has_run:
                raise error  # the engine can't run here at all
            if isinstance(error, KilledWorker):
                raise _Lost("the process that graded it died.", 1)
            raise _Lost(f"the engine failed: {type(error).__name__}: {plain(str(error))[:300]}.", 1)
        if self.client.status != "running":
            raise _NoCluster("The connection to the Dask scheduler is lost.")
        raise _Lost("it was cancelled by somebody else.", 1)

    def _record(self, one: _InWork) -> None:
        student = one.prepared.submission.student
        if one.failed:
            self._fail(student, MmlError(f"not graded: {one.failed}"))
            return
        try:
            record = self.recorder.record(one.prepared, one.outcomes, self.report.log_dir)
        except Exception as error:
            self._fail(student, error)
            return
        what = [
            f"{name}: {reason}" if len(self.recorder.expected) > 1 else reason
            for name, reason in record["refused"].items()
        ]
        what += [f"stopped: {record['stopped']}"] if record["stopped"] else []
        what += record["notes"]
        kind = "refused" if record["refused"] else "stopped" if record["stopped"] else "graded"
        self.report.statistics.add(record)
        self._report(
            Row(student, kind, record["points"], record["max_points"], record["seconds"], plain("; ".join(what)))
        )

    def _fail(self, student: str, error: Exception) -> None:
        """Nothing is recorded: the next run tries again."""
        expected = isinstance(error, MmlError | NbGraderException)
        said = str(error) if expected else f"{type(error).__name__}: {error}"
        self.report.log_dir.mkdir(parents=True, exist_ok=True)
        details = said if expected else traceback.format_exc()
        (self.report.log_dir / f"{student}.log").write_text(f"{student}: {details}\n", "utf-8", "replace")
        self._report(Row(student, "failed", None, None, None, plain(said)))

    def _report(self, row: Row) -> None:
        self.report.rows.append(row)
        self.report.left = self.total - len(self.report.rows)
        self.progress(self.report, self.total)

    def _count_workers(self) -> None:
        self._counted = time.monotonic()
        try:
            self.threads = sum(self.client.nthreads().values())
        except Exception as error:
            raise _NoCluster(f"The Dask scheduler does not answer ({type(error).__name__}).") from None
        self.report.workers = max(self.report.workers, self.threads)
        if self.threads:
            self._seen_workers = time.monotonic()
        elif time.monotonic() - self._seen_workers > _SECONDS_WITHOUT_WORKERS:
            raise _NoCluster("All workers of the Dask scheduler are gone.")

    @contextlib.contextmanager
    def _interrupts(self) -> Iterator[None]:
        """Ctrl-C ends the run after the submission that is being recorded; a second one ends it at once."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def interrupt(number, frame):
            if self.stop:
                raise KeyboardInterrupt
            self.stop = True

        before = {number: signal.signal(number, interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


class _NoCluster(MmlError):
    """Nothing can be run any more."""

    def __init__(self, reason: str):
        super().__init__(f"{reason} What was graded is recorded: run the command again to continue.")


class _Lost(Exception):
    """A job did not come back. `counts` is 1 if it may have been its own fault."""

    def __init__(self, reason: str, counts: int):
        super().__init__(reason)
        self.counts = counts
