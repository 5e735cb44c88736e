"""The tests' end: asks the student's process for what the tests call, and lets nothing else through."""

from __future__ import annotations

import builtins
import collections.abc
import contextlib
import functools
import os
import select
import signal
import socket
import sys
import time
import tracemalloc
import types

import IPython
import numpy as np

from . import standins
from .ambient import Ambient, issue_warning, watch_seeding
from .peer import Peer, ProcessEnded
from .wire import Garbled

__all__ = ["Tester"]

SECONDS_TO_STOP = 2
"""How long an interrupted cell may take to end before its process is ended."""

_PATIENCE = 4
"""How many times its limit a cell may take where other programs keep it from running."""

_KINDS = {"stream", "display_data", "execute_result", "error", "clear_output", "update_display_data"}
_process_time = time.process_time
_LIBRARIES = 128 * 2**20
_DOUBT = 64 * 2**20
"""Bytes that a process may take beyond what it says that Python's objects take."""
_SENDING = 40
"""Bytes that it takes to send one."""


class Tester(Peer):
    """The end that is trusted.

    Parameters
    ----------
    line : socket
    pid : int
        The student's process.
    operators : dict of str to list of str
        Special methods that the instructor's classes define, by class.
    show : function of (kind, content)
        Gets what the student's process shows.
    """

    trusted = True
    current: Tester | None = None
    one_way = frozenset({"show"})

    def __init__(self, line: socket.socket, pid: int, operators: dict[str, list[str]], show):
        super().__init__(line)
        self.pid, self._operators, self._show = pid, operators, show
        self._ambient = Ambient()
        self._first = watch_seeding()
        Tester.current = self  # the one before has ended
        self.has_asked = False  # whether the test at hand has used something of the student's
        _watch_pyplot()
        self._poll = select.poll()
        self._poll.register(line, select.POLLIN)
        self._deadline: float | None = None
        self.waiting = False
        self.gone: str | None = None
        self.interrupted = False
        self.before_asking = None  # called before a test asks for something
        self._taken, self._resident = 0, (0, 0)
        # what a test measures is what its calls cost
        clock = ~pid << 3 | 2  # of the processor time of another process: see clock_getcpuclockid(3)
        time.process_time = lambda: _process_time() + _clock(clock)

    def begin(self, seconds: float | None) -> None:
        """A cell begins, which may take so long."""
        self._set_deadline(seconds)
        self.interrupted = False

    def _set_deadline(self, seconds: float | None) -> None:
        if seconds is None:
            self._deadline = None
            return
        now = time.monotonic()
        self._deadline, self._latest = now + seconds, now + _PATIENCE * seconds
        self._starved = self._starved_so_far()

    def _starved_so_far(self) -> float:
        return _starved(self.pid) + _starved(os.getpid())

    def seconds_left(self) -> float | None:
        """Until the time of the cell is up; None if it has no limit. Waiting for a processor takes no time."""
        if self._deadline is None:
            return None
        now = time.monotonic()
        left = self._deadline - now
        if left <= 0:  # only then is it worth the look
            left = min(left + self._starved_so_far() - self._starved, self._latest - now)
        return max(0.0, left)

    def ask(self, verb: str, *values, **plain):
        if self.gone:
            raise ProcessEnded(self.gone)
        self.has_asked |= verb in _USING
        if verb == "names":
            self._hand_over_attributes()
        if self.before_asking is not None and self.depth == 0:
            self.before_asking()
        before = tracemalloc.get_traced_memory() if tracemalloc.is_tracing() and self.depth == 0 else None
        try:
            return super().ask(verb, *values, **plain)
        except ProcessEnded as error:
            self.gone = self.gone or str(error)
            raise
        finally:
            if before is not None and tracemalloc.is_tracing():
                self._account(*before)

    def _account(self, now: int, peak: int) -> None:
        """A test that measures memory measures what the call took there, and not what it takes to send and to read."""
        peak, self._taken = max(peak, now + self._taken), 0
        tracemalloc.reset_peak()
        beyond = peak - tracemalloc.get_traced_memory()[0]
        if beyond > 0:
            np.empty(beyond, np.uint8)  # never touched

    def tell(self, verb: str, **plain) -> None:
        """As of any end; that the other has ended is for the next request to say."""
        with contextlib.suppress(ProcessEnded):
            if not self.gone:
                super().tell(verb, **plain)

    def _hand_over_attributes(self) -> None:
        # before the names are looked up again, and with them what hangs on the student's functions
        for one in list(self._their_classes.values()):
            if type(one) is types.FunctionType:
                try:
                    standins.hand_over_attributes(self, one)
                except ProcessEnded:
                    raise
                except Exception:  # it takes none: built-in ones, for example
                    continue

    def hang_up(self) -> None:
        """The student's process is not needed any more."""
        self._line.close()

    def end(self) -> None:
        """End the student's process, and with it all that it started."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(self.pid, signal.SIGKILL)
        self.hang_up()

    def wait(self) -> None:
        """Until something can be read; interrupts the student's process when time is up."""
        self.waiting = True
        try:
            while True:
                left = self.seconds_left()
                if self._poll.poll(None if left is None else 1000 * left + 1):
                    return
                if self.seconds_left() != 0:
                    continue
                if self.interrupted:
                    raise ProcessEnded("did not end in time, and could not be interrupted")
                self.interrupted = True
                self._set_deadline(SECONDS_TO_STOP)
                self._interrupt()
        except ProcessEnded:
            raise
        except BaseException:  # an alarm of the test's own: what it does not wait for any more must not go on
            self._interrupt()
            raise
        finally:
            self.waiting = False

    def _interrupt(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGINT)

    def ambient(self) -> dict:
        if tracemalloc.is_tracing():
            self._resident = _resident(self.pid)
        first, self._first = self._first, {}
        return {**first, **self._ambient.random_states(), **self._ambient.settings()}

    def around(self, message: dict) -> None:
        traced = message.get("traced")
        if traced is not None and tracemalloc.is_tracing():
            current, peak = traced
            if not (type(current) is int and type(peak) is int and 0 <= current <= peak < 1 << 40):
                raise Garbled("an amount of memory that is none")
            # it says so itself: believed as far as what the system says of it allows, which sees the sending too
            most = _most_taken(self.pid, self._resident)
            self._taken = max(self._taken, most if most > peak + _DOUBT + _SENDING * self.length else peak)

    def judging(self, name: str) -> frozenset[str]:
        return frozenset(self._operators.get(name, ()))

    def allowed(self, target, verb: str, name: str | None) -> None:
        """What the student's process may do with an object that a test has handed to it: use it, not look into it."""
        kind = type(target)
        if verb == "call" or (verb == "special" and name == "__call__"):
            return
        if name is not None and verb != "special" and name.startswith("_"):
            raise AttributeError(f"{kind.__name__!r} object has no attribute {name!r}")
        own = kind.__module__ == "__main__" or (isinstance(target, type) and target.__module__ == "__main__")
        if own or isinstance(target, BaseException):
            return
        if isinstance(target, collections.abc.Iterator) and name in _ITERATING:
            return
        if verb != "set" and kind.__module__.split(".")[0] in _OPEN:
            return
        if isinstance(target, types.FunctionType | types.BuiltinFunctionType | types.MethodType):
            raise AttributeError(f"function {target.__name__!r} has no attribute {name!r}")
        raise TypeError(
            f"a {kind.__module__}.{kind.__name__} of the tests can't be used in the student's process while grading: "
            "hand over plain data"
        )

    # -- what the student's process says -------------------------------------------------------------

    def do_show(self, message: dict) -> None:
        """Something is shown."""
        kind, content = message.get("kind"), message.get("content")
        if kind in _KINDS:
            self._show(kind, _clean(kind, content))

    def do_warning(self, message: dict, category) -> None:
        """A warning was issued in the course of a call."""
        issue_warning(message, category)

    def do_input(self, message: dict, prompt):
        """The student's code asks for input: the test may have an answer."""
        return builtins.input(prompt)


_USING = {"call", "get", "set", "delete", "special", "drive"}


def _watch_pyplot() -> None:
    """Let pyplot's current figure be the student's, where the test has none of its own.

    And let open figures of the student's be shown when a test cell ends, as pyplot shows those of any cell.
    """
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None or hasattr(pyplot.gcf, "__wrapped__"):
        return
    own, close = pyplot.get_fignums, pyplot.close

    def theirs() -> bool:
        line = Tester.current
        return not own() and line.has_asked and not line.gone and bool(line.ask("pyplot", "get_fignums", []))

    def looking(original):
        @functools.wraps(original)
        def look():
            return Tester.current.ask("pyplot", original.__name__, []) if theirs() else original()

        return look

    @functools.wraps(close)
    def closing(fig=None):
        line = Tester.current
        if isinstance(fig, standins.StandIn):
            line.ask("pyplot", "close", [fig])
            return
        if line.has_asked and not line.gone and (fig == "all" or (fig is None and theirs())):
            line.ask("pyplot", "close", [] if fig is None else [fig])
        close(fig)

    def show():
        line = Tester.current
        if line.has_asked and not line.gone:
            with contextlib.suppress(ProcessEnded):  # the cell says so
                line.ask("pyplot", "show", [])
        line.has_asked = False

    pyplot.gcf, pyplot.gca, pyplot.get_fignums = map(looking, (pyplot.gcf, pyplot.gca, own))
    pyplot.close = closing
    shell = IPython.get_ipython()
    if shell is not None:
        shell.events.callbacks["post_execute"].insert(0, show)  # before those of this process, which closes all


def _clock(clock: int) -> float:
    try:
        return time.clock_gettime(clock)
    except OSError:  # it has ended
        return 0.0


def _starved(pid: int) -> float:
    """Seconds that a process was ready to run and got no processor; 0 where the system does not say."""
    try:
        with open(f"/proc/{pid}/schedstat", "rb") as file:
            return int(file.read().split()[1]) / 1e9
    except (OSError, IndexError):
        return 0.0


def _status(pid: int, field: bytes) -> int:
    """A size that the system knows of a process, in bytes."""
    try:
        with open(f"/proc/{pid}/status", "rb") as file:  # in bytes: a process may give itself any name
            return next((int(line.split()[1]) * 1024 for line in file if line.startswith(field)), 0)
    except OSError:
        return 0


def _resident(pid: int) -> tuple[int, int]:
    """The memory that a process has, counting its peak from now on; and how much of it is of files."""
    with contextlib.suppress(OSError), open(f"/proc/{pid}/clear_refs", "w") as file:
        file.write("5")
    return _status(pid, b"VmRSS:"), _status(pid, b"RssFile:")


def _most_taken(pid: int, before: tuple[int, int]) -> int:
    """What it has taken at most since then. A library that is used for the first time is read in, and not taken."""
    resident, of_files = before
    read_in = min(_LIBRARIES, max(0, _status(pid, b"RssFile:") - of_files))
    return _status(pid, b"VmHWM:") - resident - read_in


_ITERATING = {"__iter__", "__next__", "__length_hint__", "send", "throw", "close", "__aiter__", "__anext__"}
_OPEN = {"matplotlib", "unittest", "io", "_io", "contextlib", "threading", "collections"}


def _clean(kind: str, content) -> dict:
    """The content of a message, if it has the form that it should have."""
    if type(content) is not dict:
        raise Garbled("a message without content")
    if kind == "stream":
        name, text = content.get("name"), content.get("text")
        if name not in ("stdout", "stderr") or type(text) is not str:
            raise Garbled("text without text")
        return {"name": name, "text": text}
    if kind == "error":
        trace = content.get("traceback")
        if type(trace) is not list:
            raise Garbled("an error without a traceback")
        return {
            "ename": str(content.get("ename")),
            "evalue": str(content.get("evalue")),
            "traceback": [str(t) for t in trace],
        }
    if kind == "clear_output":
        return {"wait": bool(content.get("wait"))}
    data, metadata, transient = (content.get(k) or {} for k in ("data", "metadata", "transient"))
    if not all(type(d) is dict for d in (data, metadata, transient)):
        raise Garbled("a display without data")
    made = {"data": {str(k): _clean_data(str(k), v) for k, v in data.items()}, "metadata": metadata}
    if isinstance(transient.get("display_id"), str):
        made["transient"] = {"display_id": transient["display_id"]}
    if kind == "execute_result":
        count = content.get("execution_count")
        made["execution_count"] = count if type(count) is int else None
    return made


def _clean_data(mime: str, data):
    if mime.endswith("json") or mime.endswith("+json"):
        return data
    return "".join(map(str, data)) if isinstance(data, list) else data if isinstance(data, str) else str(data)
