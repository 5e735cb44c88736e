"""What runs on a Dask worker: an engine that is kept warm, and jobs that come and go as bytes.

Needs neither the course nor its gradebook: only this package. A job and its outcome travel as compressed JSON, so that
nothing that a submission produced is ever unpickled. What an assignment has beside its notebook, data for example, is
the same in every job: it is sent once to each worker, and a job names it by its digest.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import queue
import threading
import zlib
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from distributed import WorkerPlugin, get_worker

from .. import __version__
from ..errors import MmlError

if TYPE_CHECKING:
    from .runner import Engine, Job, Outcome

__all__ = ["EnginePlugin", "NoOutcome", "digest", "pack", "pack_outcome", "run", "unpack", "unpack_outcome"]

NAME = "mml-grading"
_MOST = 512 * 2**20  # bytes of an outcome
_IDLE = 120  # seconds after which engines end; the next job starts them again


class NoOutcome(MmlError):
    """What came from a worker is no outcome."""


class EnginePlugin(WorkerPlugin):
    """Starts an engine for each thread of a worker, and ends it with the worker.

    Parameters
    ----------
    shared : dict of bytes
        Files that jobs name by their SHA-256.
    sandbox : bool
        Whether submissions are run in a sandbox. A worker that can't make one refuses to start.
    version : str
        Of this package, where the run was started: the worker must have the same.
    name : str
        Of the run: a scheduler may have several.
    """

    def __init__(self, shared: dict[str, bytes], sandbox: bool = True, version: str = __version__, name: str = NAME):
        self.shared = shared
        self.sandbox = sandbox
        self.version = version
        self.name = name

    def setup(self, worker) -> None:
        """Called by Dask as the worker starts, in its main thread."""
        if self.version != __version__:
            raise MmlError(f"{worker.address} has the package mml {__version__}, and the driver {self.version}.")
        self.engines: queue.SimpleQueue[Engine] = queue.SimpleQueue()
        self._lock, self._timer, self._ended = threading.Lock(), None, False
        for _ in range(worker.state.nthreads):
            self.engines.put(self._engine())
        self._rest_later()

    def _engine(self) -> Engine:
        from .runner import Engine

        return Engine(sandbox=self.sandbox)

    def teardown(self, worker) -> None:
        """Called by Dask as the run or the worker ends."""
        with self._lock:
            self._timer.cancel()
            self._ended = True
        self._rest()

    def _rest(self) -> None:
        """End the engines that have nothing to do: nobody else would, if the driver was killed."""
        idle = []
        with contextlib.suppress(queue.Empty):
            while True:
                idle.append(self.engines.get_nowait())
        for engine in idle:
            engine.close()
            self.engines.put(engine)

    def _rest_later(self) -> None:
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            # a job that was cancelled may end after its run
            self._timer = threading.Timer(0 if self._ended else _IDLE, self._rest)
            self._timer.daemon = True
            self._timer.start()

    def run(self, job: Job) -> Outcome:
        """Run a job in an engine that is free; one that breaks is replaced."""
        engine = self.engines.get()
        try:
            outcome = engine.run(job)
        except BaseException:
            with contextlib.suppress(Exception):  # it is broken already
                engine.close()
            engine = self._engine()
            raise
        finally:
            self.engines.put(engine)
            self._rest_later()
        return outcome

    def __getstate__(self) -> dict:
        return {"shared": self.shared, "sandbox": self.sandbox, "version": self.version, "name": self.name}


def run(payload: bytes, name: str = NAME) -> bytes:
    """The task: a packed job in, a packed outcome out. `name` is that of the plugin."""
    plugin = get_worker().plugins[name]
    return pack_outcome(plugin.run(unpack(payload, plugin.shared)))


def pack(job: Job, shared: dict[str, bytes]) -> bytes:
    """A job as bytes, without the files that the workers have already."""
    files = {}
    for path, data in job.files.items():
        name = digest(data)
        files[path] = {"sha256": name} if name in shared else {"base64": base64.b64encode(data).decode()}
    rest = {one.name: getattr(job, one.name) for one in fields(job)}
    return _compressed({**rest, "files": files, "limits": asdict(job.limits)})


def unpack(payload: bytes, shared: dict[str, bytes]) -> Job:
    """The job that `pack` was given."""
    from .runner import Job, Limits

    data = json.loads(_expanded(payload))
    files = {
        path: shared[one["sha256"]] if "sha256" in one else base64.b64decode(one["base64"])
        for path, one in data["files"].items()
    }
    own, modules = tuple(data["own"]), tuple(data["modules"])
    return Job(data["notebook"], data["facts"], files, own, modules, Limits(**data["limits"]))


def pack_outcome(outcome: Outcome) -> bytes:
    """An outcome as bytes."""
    return _compressed({one.name: getattr(outcome, one.name) for one in fields(outcome)})


def unpack_outcome(payload: bytes) -> Outcome:
    """The outcome that came from a worker, checked as far as its own fields go.

    Raises
    ------
    NoOutcome
        If it is none.
    """
    from .runner import Outcome

    try:
        data = json.loads(_expanded(payload))
        outcome = Outcome(**data)
        numbers = (outcome.seconds, outcome.cpu_seconds, outcome.memory)
        if not isinstance(outcome.notebook, dict) or not all(isinstance(number, int | float) for number in numbers):
            raise ValueError("fields of a wrong kind")
        if outcome.stopped is not None and not isinstance(outcome.stopped, str):
            raise ValueError("fields of a wrong kind")
    except (ValueError, TypeError, RecursionError, zlib.error) as error:
        raise NoOutcome(f"a worker sent what is no result: {error}") from None
    return outcome


def digest(data: bytes) -> str:
    """By what a shared file is named."""
    return hashlib.sha256(data).hexdigest()


def _compressed(data: dict) -> bytes:
    # notebooks are text: the fastest level makes them a quarter of their size
    return zlib.compress(json.dumps(data).encode("utf-8", "surrogatepass"), level=1)


def _expanded(payload: bytes) -> bytes:
    expander = zlib.decompressobj()
    data = expander.decompress(payload, _MOST)
    if not expander.eof:
        raise ValueError(f"more than {_MOST // 2**20} MiB, or cut off")
    return data
