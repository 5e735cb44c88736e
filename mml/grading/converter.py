"""Stock `nbgrader autograde` and the formgrader's button, through the engine.

nbgrader lets a course name the preprocessors that clean and run a notebook, but reaches them only with a notebook that
it could read, and one that it could not read ends the run of the whole class. So `use_engine` also gives nbgrader's
`Autograde` another loop over the submissions. It is used where the configuration asks for it, and only there.
"""

from __future__ import annotations

import atexit
import glob
import os
import threading
import traceback
from collections.abc import Callable

from nbgrader.converters import Autograde
from nbgrader.converters.base import NbGraderException
from nbgrader.preprocessors import Execute
from traitlets import Bool, Float, Integer
from traitlets.config import LoggingConfigurable

from ..errors import MmlError
from .record import Recorder
from .runner import Engine, Job, Limits, Outcome

__all__ = ["GradingEngine", "use_engine"]

_IDLE = 60  # seconds that an engine is kept warm for the next press of the formgrader's button


class GradingEngine(LoggingConfigurable):
    """What a course sets of the engine, as `c.GradingEngine.memory = 4 * 2**30`. None is no limit.

    The time limit of a cell is nbgrader's own: `c.ExecutePreprocessor.timeout`.
    """

    in_use = Bool(False, help="Whether nbgrader autograde goes through the engine.").tag(config=True)
    sandbox = Bool(True, help="Whether submissions are run in a sandbox.").tag(config=True)
    seconds = Float(Limits.seconds, allow_none=True, help="Time that a submission may take.").tag(config=True)
    cpu_seconds = Float(Limits.cpu_seconds, allow_none=True, help="Processor time of a submission.").tag(config=True)
    memory = Integer(Limits.memory, allow_none=True, help="Bytes of memory of a submission.").tag(config=True)
    processes = Integer(Limits.processes, allow_none=True, help="Processes of a submission.").tag(config=True)
    open_files = Integer(Limits.open_files, allow_none=True, help="Open files of a process.").tag(config=True)
    output = Integer(Limits.output, help="Bytes kept of what a cell shows.").tag(config=True)
    disk = Integer(Limits.disk, help="Bytes that a submission may write.").tag(config=True)

    @property
    def limits(self) -> Limits:
        """As the runner wants them."""
        names = ("seconds", "cpu_seconds", "memory", "processes", "open_files", "output", "disk")
        timeout = Execute(parent=self.parent).timeout
        no_limit = timeout is None or timeout <= 0
        return Limits(None if no_limit else timeout, **{name: getattr(self, name) for name in names})


def use_engine(c) -> None:
    """Have every `nbgrader autograde` of a course, and the formgrader's button, go through the engine.

    Parameters
    ----------
    c : traitlets Config
        `get_config()` of an `nbgrader_config.py`.
    """
    c.GradingEngine.in_use = True
    for name, ours in (("init_notebooks", _init_notebooks), ("convert_notebooks", _convert_notebooks)):
        theirs = getattr(Autograde, name)
        if getattr(theirs, "in_place_of", None) is None:  # the configuration is read more than once a command
            setattr(Autograde, name, _where_in_use(ours, theirs))


def _where_in_use(ours: Callable, theirs: Callable) -> Callable:
    def method(self: Autograde) -> None:
        (ours if GradingEngine(parent=self).in_use else theirs)(self)

    method.__name__, method.__doc__, method.in_place_of = theirs.__name__, theirs.__doc__, theirs
    return method


def _init_notebooks(self: Autograde) -> None:
    """Every folder that was handed in counts, whatever it holds."""
    self.assignments, self.notebooks = {}, []
    for folder in glob.glob(self._format_source(self.coursedir.assignment_id, self.coursedir.student_id)):
        if os.path.isdir(folder):
            self.assignments[folder] = glob.glob(os.path.join(glob.escape(folder), "*.ipynb"))
    if not self.assignments:
        Autograde.init_notebooks.in_place_of(self)  # says what was looked for, and suggests the nearest


def _convert_notebooks(self: Autograde) -> None:
    """Grade one submission after another. What is wrong with one is said, and never ends the run of the others."""
    settings = GradingEngine(parent=self)
    if not Execute(parent=self).enabled:
        raise _told(
            self, "With the engine every submission is run: --no-execute would believe outputs saved by students."
        )
    try:
        recorder = Recorder(self, settings.limits)
    except MmlError as error:
        raise _told(self, str(error)) from None
    graded, skipped, refused, failed = 0, 0, [], []
    with recorder:
        for submission in recorder.submissions():
            student = submission.student
            if not self.force and recorder.is_done(submission, as_nbgrader=True):
                self.log.info("Skipping existing assignment: %s", recorder.destination(student))
                skipped += 1
                continue
            self.log.info("Autograding %s", submission.folder)
            try:
                prepared = recorder.prepare(submission)
                outcomes = {}
                for name, job in recorder.jobs(prepared).items():
                    outcomes[name] = _warm.run(job, settings.sandbox)
                record = recorder.record(prepared, outcomes)
            except _NoEngine as error:
                raise _told(self, str(error)) from None
            except Exception as error:
                self.log.error("There was an error processing assignment: %s", submission.folder)
                self.log.error(
                    str(error) if isinstance(error, MmlError | NbGraderException) else traceback.format_exc()
                )
                failed.append(student)
                continue
            graded += 1
            if record["refused"]:
                refused.append(student)
            self.log.info("%s: %g of %g points", student, record["points"], record["max_points"])
    said = [f"{graded} graded" + (f", {skipped} were graded before" if skipped else "")]
    if refused:
        said.append(f"{len(refused)} of them could not be graded and got 0 points: {', '.join(refused)}")
    if failed:
        said.append(f"{len(failed)} failed and were not recorded: {', '.join(failed)}")
    if refused or failed:
        raise _told(self, "; ".join(said) + ". The reasons stand above.")
    self.log.info(said[0])


def _told(self: Autograde, message: str) -> NbGraderException:
    self.log.error(message)
    return NbGraderException(message)


class _NoEngine(Exception):
    """The engine can't run here at all."""


class _WarmEngine:
    """An engine that is started when it is first wanted, and ended when it has not been wanted for a while."""

    def __init__(self) -> None:
        self._lock = threading.RLock()
        self._engine: Engine | None = None
        self._sandbox = True
        self._timer: threading.Timer | None = None

    def run(self, job: Job, sandbox: bool) -> Outcome:
        """Run a job, in the engine of the last one if there is one.

        Raises
        ------
        _NoEngine
            If the engine can't run here.
        """
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            try:
                if self._engine is None or self._sandbox != sandbox:
                    self.close()
                    self._engine, self._sandbox = Engine(sandbox=sandbox), sandbox
                outcome = self._engine.run(job)
            except MmlError as error:
                self.close()
                raise _NoEngine(str(error)) from None
            except BaseException:
                self.close()
                raise
            self._timer = threading.Timer(_IDLE, self.close)
            self._timer.daemon = True
            self._timer.start()
        return outcome

    def close(self) -> None:
        with self._lock:
            engine, self._engine = self._engine, None
            if engine is not None:
                engine.close()


_warm = _WarmEngine()
atexit.register(_warm.close)
