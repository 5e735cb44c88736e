"""Run submissions: a notebook and its files in, the executed notebook and what happened out.

Runners are pure: they need no gradebook and no course, so that a job can run on any machine that has this package.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import select
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from ..errors import MmlError
from .bridge.wire import pack
from .sandbox import bubblewrap

__all__ = ["Engine", "Job", "Limits", "Outcome"]

PRELOAD = (
    "numpy", "scipy.linalg", "scipy.optimize", "scipy.sparse.linalg", "scipy.special", "scipy.integrate",
    "matplotlib.pyplot", "mml.checks", "mml.plots", "mml.quiz",
)  # fmt: skip
"""What the parent imports before the first submission."""

_SECONDS_TO_START = 120
_SECONDS_TO_END = 15


@dataclass(frozen=True)
class Limits:
    """What one submission may take. `None` is no limit.

    Attributes
    ----------
    seconds_a_cell : float
        Wall time of a cell, without the time that it waits for a processor; a test cell's includes what it calls.
    seconds : float
        Wall time in all.
    cpu_seconds : float
        Processor time in all.
    memory : int
        Bytes, all its processes together.
    processes : int
        At a time.
    open_files : int
        At a time, of each process.
    output : int
        Bytes kept of what a cell shows.
    disk : int
        Bytes that it may write.
    """

    seconds_a_cell: float | None = 30
    seconds: float | None = 600
    cpu_seconds: float | None = 600
    memory: int | None = 2 * 2**30
    processes: int | None = 64
    open_files: int | None = 256
    output: int = 2_000_000
    disk: int = 100 * 2**20


@dataclass(frozen=True)
class Job:
    """One submission, as plain data.

    Attributes
    ----------
    notebook : dict
        Notebook of format 4.5, made by `preflight`.
    facts : dict
        `bridge.author.Facts` of the instructor's notebook, as a dict.
    files : dict of str to bytes
        What lies beside the notebook, by relative path.
    own : tuple of str
        Which of `files` are the instructor's: the tests may import them.
    modules : tuple of str
        What the instructor's notebook imports, so that it is imported once for all submissions.
    limits : Limits
    """

    notebook: dict
    facts: dict = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    own: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    limits: Limits = Limits()


@dataclass(frozen=True)
class Outcome:
    """What became of a job.

    Attributes
    ----------
    notebook : dict
        As it was given, with outputs, execution counts and timings.
    stopped : str or None
        What ended the whole submission, in words that follow "it was stopped: ".
    seconds : float
        Wall time.
    cpu_seconds : float
        Processor time of all its processes.
    memory : int
        The most bytes that they took together, beyond what they share with all submissions.
    """

    notebook: dict
    stopped: str | None
    seconds: float
    cpu_seconds: float
    memory: int


class Engine:
    """Runs jobs, one at a time, in processes forked from one that is warm.

    Parameters
    ----------
    sandbox : bool
        Whether submissions run behind bubblewrap's walls. Without, their code has all your rights.
    preload : sequence of str
        Modules to import before the first job.
    warm : bool
        Whether the parent does once what is slow the first time. Not worth while for a single job.

    Raises
    ------
    MmlError
        If bubblewrap is missing, or the parent can't start.
    """

    def __init__(self, sandbox: bool = True, preload=PRELOAD, warm: bool = True):
        if not sys.platform.startswith("linux"):
            raise MmlError(
                "The grading engine needs Linux; elsewhere, run it in a container or a virtual machine, or grade with "
                "nbgrader alone, unprotected: c.GradingEngine.in_use = False in nbgrader_config.py."
            )
        self._sandbox, self._preload, self._warm = sandbox, tuple(preload), warm
        if sandbox:
            bubblewrap.program()
        self._process: subprocess.Popen | None = None
        self._ready = False
        self._start()

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *error) -> None:
        self.close()

    def close(self) -> None:
        """End the parent and whatever it started."""
        if self._process is None:
            return
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._errors.close()
        self._process = None

    def run(self, job: Job, progress: Callable[[int, int], None] | None = None) -> Outcome:
        """Run one job. Whatever the submission does, an outcome comes back.

        Parameters
        ----------
        job : Job
        progress : function of (cells done, cells in all), optional

        Raises
        ------
        MmlError
            If the engine itself can't run.
        """
        began = time.monotonic()
        for attempt in (1, 2):
            if self._process is None:
                self._start()
            self._wait_until_ready()
            try:
                return self._run(job, progress)
            except (EOFError, BrokenPipeError, TimeoutError):
                said = self._what_it_said()
                self._give_up()
                if attempt == 2:
                    reason = "the engine's own process ended with it, twice" + (f" ({said})" if said else "")
                    return Outcome(_with_error(job.notebook, reason), reason, time.monotonic() - began, 0.0, 0)

    # -- the parent ------------------------------------------------------------------------------------

    def _start(self) -> None:
        settings = {
            "sandbox": self._sandbox,
            "modules": list(self._preload),
            "thoroughly": self._warm,
            "open": bubblewrap.folders_to_open(),
            "kept": bubblewrap.folders_in_the_room(),
        }
        if self._sandbox:
            words, environment = bubblewrap.command(json.dumps(settings)), {}
        else:
            words = [sys.executable, "-P", *bubblewrap.start(json.dumps(settings))]
            inside = bubblewrap.environment()
            environment = {**os.environ, **{k: inside[k] for k in inside if "THREADS" in k or k in _UNBOXED}}
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  (closed with the engine)
        self._process = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, env=environment, bufsize=0
        )
        self._ready = False

    def _wait_until_ready(self) -> None:
        if self._ready:
            return
        try:
            message = self._receive(_SECONDS_TO_START)
        except (EOFError, TimeoutError):
            message = {}
        if not message.get("ready"):
            said = self._what_it_said()
            self._give_up()
            raise MmlError(f"The grading engine could not start:\n{said or 'it said nothing'}")
        self._ready = True

    def _give_up(self) -> None:
        self._process.kill()
        self._process.wait()
        self.close()

    def _what_it_said(self) -> str:
        self._errors.seek(0)
        return self._errors.read().decode(errors="replace").strip()[-2000:]

    def _run(self, job: Job, progress: Callable | None) -> Outcome:
        own = [name for name in job.files if name in job.own]
        text = json.dumps({"notebook": job.notebook, "facts": job.facts, "files": list(job.files), "own": own})
        payload = pack(text, [*job.files.values(), *(job.files[name] for name in own)])
        limits = dataclasses.asdict(job.limits)
        wanted = progress is not None
        header = {"length": len(payload), "limits": limits, "modules": list(job.modules), "progress": wanted}
        if not self._sandbox:
            with tempfile.TemporaryDirectory() as folder:
                return self._exchange(job, {**header, "folder": folder}, payload, progress)
        return self._exchange(job, header, payload, progress)

    def _exchange(self, job: Job, header: dict, payload: bytes, progress: Callable | None) -> Outcome:
        data = json.dumps(header).encode()
        self._send(struct.pack("<I", len(data)) + data + payload)
        patience = None if job.limits.seconds is None else job.limits.seconds + _SECONDS_TO_END
        while "progress" in (report := self._receive(patience)):
            progress(*report["progress"])
        stopped = report["stopped"]
        if report["length"]:
            notebook = json.loads(self._exactly(report["length"], _SECONDS_TO_END))
        else:
            notebook = _with_error(job.notebook, stopped or "nothing came back")
        return Outcome(notebook, stopped, report["seconds"], report["cpu_seconds"], report["memory"])

    def _send(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            view = view[os.write(self._process.stdin.fileno(), view[: 1 << 20]) :]

    def _receive(self, patience: float | None) -> dict:
        (length,) = struct.unpack("<I", self._exactly(4, patience))
        return json.loads(self._exactly(length, _SECONDS_TO_END))

    def _exactly(self, length: int, patience: float | None) -> bytes:
        fd, data = self._process.stdout.fileno(), bytearray()
        deadline = None if patience is None else time.monotonic() + patience
        while len(data) < length:
            left = None if deadline is None else max(0.0, deadline - time.monotonic())
            if not select.select([fd], [], [], left)[0]:
                raise TimeoutError
            piece = os.read(fd, min(length - len(data), 1 << 20))
            if not piece:
                raise EOFError
            data += piece
        return bytes(data)


_UNBOXED = ("MPLBACKEND", "NBGRADER_EXECUTION", "PYDEVD_DISABLE_FILE_VALIDATION")


def _with_error(notebook: dict, reason: str) -> dict:
    """The notebook, with every code cell failed for one reason."""
    made = json.loads(json.dumps(notebook))
    text = f"Stopped: {reason}."
    error = {"output_type": "error", "ename": "Stopped", "evalue": text, "traceback": [text]}
    for cell in made["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"], cell["execution_count"] = [dict(error)], None
    return made
