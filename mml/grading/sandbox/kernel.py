"""Run cells in this very process as a Jupyter kernel does, and hand on what they show as it comes.

ipykernel's in-process kernel, without its threads and sockets: nothing polls, nothing waits.
"""

from __future__ import annotations

import asyncio
import builtins
import contextvars
import io
import os
import re
import struct
import sys
import tempfile
from collections.abc import Callable

from ipykernel.compiler import XCachingCompiler, get_tmp_hash_seed
from ipykernel.inprocess.ipkernel import InProcessInteractiveShell, InProcessKernel
from ipykernel.inprocess.socket import DummySocket
from ipykernel.iostream import IOPubThread
from jupyter_client.session import Session
from traitlets import Any, Type
from traitlets.config import Config

from ..bridge.errors import own_frames_removed

__all__ = ["Kernel"]

Emit = Callable[[str, dict], None]
"""Called with the type and the content of each message that a cell sends: stream, display_data, error and so on."""

_PIECE = 1 << 16
_WARMING = [
    "import numpy, matplotlib.pyplot as plt",
    "fig, ax = plt.subplots(); ax.loglog([1, 2], [1, 2], label='$x^2$'); ax.legend(); ax.set_title('a');",
    "1 / 0",
    "undefined",
    "def f(:",
    "raise ValueError('a')",
    "import warnings; warnings.warn('a')",
    "[1, 2]",
    "plt.close('all')",
]


class _Catcher(Session):
    """Hands messages to a function in place of a socket."""

    emit = Any()

    def send(self, stream, msg_or_type, content=None, parent=None, ident=None, *args, **kwargs):
        kind = msg_or_type["header"]["msg_type"] if isinstance(msg_or_type, dict) else msg_or_type
        content = msg_or_type["content"] if isinstance(msg_or_type, dict) else content
        if self.emit is not None:
            self.emit(kind, content)
        return {"header": {}, "content": content}


class _Text(io.TextIOBase):
    """Standard output or standard error of cells."""

    encoding, errors = "utf-8", "replace"

    def __init__(self, name: str):
        super().__init__()
        self.name = f"<{name}>"
        self._stream = name
        self._held: list[str] = []
        self._length = 0
        self.emit: Emit | None = None

    def writable(self) -> bool:
        return True

    def write(self, text) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text)}")
        self._held.append(text)
        self._length += len(text)
        if self._length >= _PIECE:
            self.flush()
        return len(text)

    def writelines(self, lines) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        text, self._held, self._length = "".join(self._held), [], 0
        if text and self.emit is not None:
            self.emit("stream", {"name": self._stream, "text": text})

    def isatty(self) -> bool:
        return False


_PARTS = ("displayhook", "display_pub", "events", "compile", "input_transformer_manager", "display_formatter")


class _Compiler(XCachingCompiler):
    def get_code_name(self, raw_code: str, transformed_code: str, number: int) -> str:
        """The same name as ipykernel's, which takes ten times as long to count it out."""
        return (
            f"{tempfile.gettempdir()}/ipykernel_{os.getpid()}/{_murmur2(raw_code.encode('utf-8', 'surrogatepass'))}.py"
        )


def _murmur2(data: bytes) -> int:
    """MurmurHash2 (Appleby, 2008) with ipykernel's seed, of 32 bits."""
    factor, whole, mask = 0x5BD1E995, len(data) // 4, 0xFFFFFFFF
    found = get_tmp_hash_seed() ^ len(data)
    for word in struct.unpack_from(f"<{whole}I", data):
        word = word * factor & mask
        found = (found * factor & mask) ^ ((word ^ word >> 24) * factor & mask)
    if len(data) % 4:
        found = (found ^ int.from_bytes(data[4 * whole :], "little")) * factor & mask
    found = (found ^ found >> 13) * factor & mask
    return found ^ found >> 15


# where none of these is, IPython changes nothing in a cell, and need not take it apart to see that
_NOT_PYTHON = re.compile(
    r"\A\s|^[ \t]*(?:[%!?,;/>]|In \[|\.\.\.)|=[ \t]*[%!]|[\w*\])]\?\??[ \t;]*$|[\r\f]", re.M
)  # a cell that begins with space, commands, prompts, a command's result, a question, odd ends of lines


class _Shell(InProcessInteractiveShell):
    def transform_cell(self, raw_cell: str) -> str:
        if self.input_transformers_post or _NOT_PYTHON.search(raw_cell):
            return super().transform_cell(raw_cell)
        return raw_cell if raw_cell.endswith("\n") else f"{raw_cell}\n"

    def _get_exc_info(self, exc_tuple=None):
        kind, value, trace = super()._get_exc_info(exc_tuple)
        trace = own_frames_removed(trace)
        if value is not None:
            value.__traceback__ = trace
        return kind, value, trace

    def _format_exception_for_storage(self, *args, **kwargs):
        """Nothing: nobody asks for the history of a grader, and each traceback would be formatted twice."""


class _Kernel(InProcessKernel):
    shell_class = Type(_Shell)
    compiler_class = Type(_Compiler)


class Kernel:
    """A kernel in this process.

    Attributes
    ----------
    namespace : dict
        What the cells define.
    """

    def __init__(self):
        config = Config()
        config.HistoryManager.enabled = False  # it would start a thread and open a file
        never_started = IOPubThread(DummySocket())
        self._session = _Catcher()
        self.stdout, self.stderr = _Text("stdout"), _Text("stderr")
        self._kernel = _Kernel(
            config=config, session=self._session, iopub_thread=never_started, stdout=self.stdout, stderr=self.stderr
        )
        self.shell = self._kernel.shell
        self.shell.displayhook.get_execution_count = lambda: self.shell.execution_count
        self._parts = {name: getattr(self.shell, name) for name in _PARTS}
        self._context = contextvars.copy_context()
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def namespace(self) -> dict:
        return self.shell.user_ns

    def begin(self, emit: Emit, answer_input: Callable[[str], str] | None = None) -> None:
        """Start in this process, after a fork.

        Parameters
        ----------
        emit : function of (type of message, content)
            Gets what cells show.
        answer_input : function of the prompt, optional
            Answers `input()`.
        """
        self._loop = asyncio.new_event_loop()
        self._session.emit = self.stdout.emit = self.stderr.emit = emit
        builtins.input = answer_input or self._no_input
        sys.stdout, sys.stderr = self.stdout, self.stderr

    def warm(self) -> None:
        """Do once what is slow the first time, and forget it again."""
        self.begin(lambda kind, content: None)
        for source in _WARMING:
            self.run(source)
        self.shell.reset(new_session=False)
        self.shell.execution_count = 1
        self._loop.close()
        sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__

    def run(self, source: str, cell_id: str = "") -> dict:
        """Run one cell; whatever happens in it is shown, and told in the reply.

        Returns
        -------
        dict
            With `status` ("ok" or "error"), `execution_count` and, of an error, `ename`.
        """
        for name, part in self._parts.items():
            # a cell that replaces a part of IPython breaks none of those after it
            if getattr(self.shell, name, None) is not part:
                setattr(self.shell, name, part)
        header = {"msg_id": cell_id, "msg_type": "execute_request", "session": "grading"}
        parent = {"header": header, "parent_header": {}, "metadata": {}, "content": {}}
        self._context.run(self._kernel.set_parent, b"", parent, "shell")
        self._context.run(self.shell.set_parent, parent)
        try:
            result = self._loop.run_until_complete(
                self._loop.create_task(self._execute(source, cell_id), context=self._context)
            )
            error = result.error_before_exec or result.error_in_exec
        except KeyboardInterrupt as interrupt:  # while it waited for something
            self.shell.showtraceback()
            error = interrupt
        finally:
            self.flush()
        count = self.shell.execution_count - 1
        if error is None:
            return {"status": "ok", "execution_count": count}
        return {"status": "error", "execution_count": count, "ename": type(error).__name__}

    async def _execute(self, source: str, cell_id: str):
        # as ipykernel's do_execute, whose handling of interrupts needs the threads that are not there
        shell, problem = self.shell, None
        try:
            transformed = shell.transform_cell(source)
        except Exception:
            transformed, problem = source, sys.exc_info()
        result = await shell.run_cell_async(
            source, store_history=True, transformed_cell=transformed, preprocessing_exc_tuple=problem, cell_id=cell_id
        )
        shell.events.trigger("post_execute")
        shell.events.trigger("post_run_cell", result)
        return result

    def file_of(self, source: str) -> str:
        """The name under which tracebacks know a cell."""
        return self.shell.compile.get_code_name(source, source, 0)

    def is_cell(self, file: str, count: int) -> None:
        """Tracebacks call this file the cell of that number: it ran in the other process."""
        self.shell.compile._filename_map[file] = count

    def flush(self) -> None:
        """Hand on what was written so far."""
        self.stdout.flush()
        self.stderr.flush()

    @staticmethod
    def _no_input(prompt: object = "") -> str:
        from IPython.core.error import StdinNotImplementedError

        raise StdinNotImplementedError("raw_input was called, but this frontend does not support input requests.")
