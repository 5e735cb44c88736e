"""The student's end: runs the student's cells, and the student's functions when a test calls them."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import os
import signal
import socket
import sys
import tracemalloc
import warnings

from ..sandbox.kernel import Kernel
from . import standins
from .ambient import Ambient, record_warnings
from .peer import Peer, ProcessEnded
from .wire import Reader

__all__ = ["Student"]


class Student(Peer):
    """Answers the tests' end until it hangs up.

    Parameters
    ----------
    line : socket
    kernel : Kernel
        Fresh: no cell has run in it.
    most_output : int
        Bytes that a cell, or the tests of one, may show.
    """

    one_way = frozenset({"quiet", "shared"})

    def __init__(self, line: socket.socket, kernel: Kernel, most_output: int):
        super().__init__(line)
        self._kernel, self._ambient = kernel, Ambient()
        self._left = self._most_output = most_output
        self._instructors: dict[str, object] = {}
        self._trace, self._traced = False, None
        self._in_context = False
        kernel.begin(self._show, self._ask_for_input)

    def run(self) -> None:
        """Serve until the other end hangs up."""
        while True:
            try:
                self.serve_one()
            except ProcessEnded:
                return
            except KeyboardInterrupt:
                continue  # it came between two requests

    def judging(self, name: str) -> frozenset[str]:
        return standins.SPECIAL

    def always(self) -> dict:
        self._kernel.flush()
        found = {}
        if tracemalloc.is_tracing():
            found["traced"] = tracemalloc.get_traced_memory()
        elif self._traced:
            found["traced"], self._traced = self._traced, None
        return found

    def _serve(self, message: dict, reader: Reader) -> None:
        if self._in_context:
            super()._serve(message, reader)
            return
        # what the student's cells have set, such as np.seterr, holds for their functions too
        self._kernel._context.run(self.around, message)
        if message["verb"] == "cell":  # the kernel runs it in its context itself
            super()._serve(message, reader)
            return
        self._in_context = True
        try:
            self._kernel._context.run(super()._serve, message, reader)
        finally:
            self._in_context = False

    def around(self, message: dict) -> None:
        self._ambient.take_random(message)
        self._ambient.take_settings(message)
        self._trace = message.get("tracing", self._trace)

    def _show(self, kind: str, content: dict) -> None:
        if kind == "status" or self._left < 0:
            return
        self._left -= len(repr(content)) if kind != "stream" else len(content["text"])
        if self._left < 0:
            content, kind = {"name": "stderr", "text": "\n… more was shown than is kept.\n"}, "stream"
        self.tell("show", kind=kind, content=content)

    def _ask_for_input(self, prompt: object = "") -> str:
        return self.ask("input", str(prompt))

    # -- what the tests' end asks for ------------------------------------------------------------

    def do_cell(self, message: dict):
        """Run a cell; of one of the instructor's own, note the names that both ends have (`shared`)."""
        self._left = self._most_output
        warnings.showwarning = _SHOW_WARNING
        self._kernel.shell.execution_count = message["count"]
        reply = self._kernel.run(message["source"], message["id"])
        shared = []
        for name in message["shared"]:
            value = self._kernel.namespace.get(name)
            if inspect.isclass(value) or inspect.isfunction(value):
                self._instructors[name] = value
                shared.append(name)
        return {**reply, "file": self._kernel.file_of(message["source"]), "shared": shared}

    def do_shared(self, message: dict) -> None:
        """The other end has made these, too: from now on their names say all."""
        for name in message["names"]:
            self.share(name, self._instructors[name])

    def do_names(self, message: dict):
        """The values of names, those that are there."""
        space = self._kernel.namespace
        return {name: space[name] for name in message["names"] if name in space}

    def do_set_name(self, message: dict, value):
        """A test has set or deleted a name of the student's."""
        if message["there"]:
            self._kernel.namespace[message["name"]] = value
        else:
            self._kernel.namespace.pop(message["name"], None)

    def do_quiet(self, message: dict) -> None:
        """A test cell begins: warnings are handed on to it, and it may show as much as any cell."""
        self._left = self._most_output
        record_warnings(self.ask)
        warnings.simplefilter("always")

    def do_drive(self, message: dict, generator, method, args):
        """Let a generator go on, or another of Python's iterators; or close it."""
        if method == "close":
            with contextlib.suppress(Exception):  # as Python does with one that it collects
                generator.close()
            return None
        return getattr(generator, method)(*args)

    def do_pyplot(self, message: dict, what, args):
        """What a test asks pyplot of the figures of this process."""
        pyplot = sys.modules.get("matplotlib.pyplot")
        if pyplot is None:
            return [] if what == "get_fignums" else None
        if what != "show":
            return getattr(pyplot, what)(*args)
        if pyplot.get_fignums():  # at the end of a test cell, as of any cell, open figures are shown and closed
            self._kernel.shell.events.trigger("post_execute")
        return None

    def do_call(self, message: dict, target, args, kwargs):
        began = self._trace and not tracemalloc.is_tracing()
        if began:  # not before: what the arguments take is not the function's
            tracemalloc.start()
        try:
            result = super().do_call(message, target, args, kwargs)
            if inspect.iscoroutine(result):
                result = asyncio.new_event_loop().run_until_complete(result)
            return result
        finally:
            if began:
                self._traced = tracemalloc.get_traced_memory()
                tracemalloc.stop()


_SHOW_WARNING = warnings.showwarning


def serve(line: socket.socket, kernel: Kernel, most_output: int) -> None:
    """The whole life of the student's process."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    Student(line, kernel, most_output).run()
    os._exit(0)
