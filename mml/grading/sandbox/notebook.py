"""Run a notebook with its tests in this process and all that is the student's in another."""

from __future__ import annotations

import contextlib
import datetime
import inspect
import linecache
import re
import signal
import sys
import types
from collections.abc import Callable

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

from ...notebooks import grade_id, is_answer, is_test
from ..bridge.author import Names, names, names_of
from ..bridge.peer import TWICE, ProcessEnded
from ..bridge.tester import SECONDS_TO_STOP, Tester
from .kernel import Kernel

__all__ = ["Run"]

TIME_LIMIT = "Stopped: this cell took longer than the time limit."
_NOTHING = object()
_MOST_LINES = 100  # of a traceback, at its beginning and at its end
_CELL_FILE = re.compile(r"[^\0\n]*/ipykernel_\d+/\d+\.py")


class Run:
    """One submission.

    Parameters
    ----------
    notebook : NotebookNode
        Made by preflight: the instructor's cells with the student's answers.
    facts : dict
        `Facts` of the instructor's notebook, as a dict.
    kernel : Kernel
        Fresh; the tests run in it.
    start_student : function
        Starts a student's process; returns the line to it and its process number.
    why_gone : function
        Why it was ended from outside, or None.
    progress : function of (cells done, cells in all)
    seconds_a_cell : float or None
    most_output : int
        Bytes kept of what a cell shows.
    """

    def __init__(
        self,
        notebook: NotebookNode,
        facts: dict,
        kernel: Kernel,
        start_student: Callable,
        why_gone: Callable,
        progress: Callable,
        seconds_a_cell,
        most_output: int,
    ):
        self.notebook, self._facts, self._kernel = notebook, facts, kernel
        self._start_student, self._why_gone, self._progress = start_student, why_gone, progress
        self._seconds, self._most_output = seconds_a_cell, most_output
        self._code = [c for c in notebook.cells if c.cell_type == "code"]
        self._names = [self._names_of(cell) for cell in self._code]
        of_tests = [mine.bound for c, mine in zip(self._code, self._names, strict=True) if is_test(c)]
        self._of_tests = set().union(*of_tests)  # never the student's to give, even where a test failed before them
        self._ran_here: set[int] = set()  # the instructor's cells that ran in this process
        self._dead: set[int] = set()  # cells that ended the student's process
        self._starts = 0
        self._count = 0
        self._client = NotebookClient(notebook, coalesce_streams=True)
        self._client.reset_execution_trackers()
        self._cell: NotebookNode | None = None
        self._index = 0
        self._left = 0
        self._quiet = False
        self._tester: Tester | None = None
        self._shared_there: set[str] = set()
        self._borrowed: set[str] = set()
        self._lent: dict[str, object] = {}  # names of both processes that the test at hand sets or deletes
        kernel.begin(self._message)

    def _names_of(self, cell: NotebookNode) -> Names:
        """The names of the instructor's own cells; of an answer only where the instructor's notebook does not tell."""
        if is_answer(cell) and grade_id(cell) in self._facts.get("answers", {}):
            return Names()
        source = cell.source if is_test(cell) or is_answer(cell) else _original(cell)
        return names_of(source, self._facts.get("names", {})) if source else Names()

    # -- the cells in order ---------------------------------------------------------------------------

    def run(self) -> NotebookNode:
        """Run all cells; what each shows is in its outputs then."""
        self._connect(0)
        for position, cell in enumerate(self._code):
            self._progress(position, len(self._code))
            cell.outputs, cell.execution_count = [], None
            if not cell.source.strip():
                continue
            self._count += 1
            cell.execution_count = self._count
            self._show_in(cell)
            if is_test(cell):
                self._run_test(position, cell)
            else:
                self._run_student(position, cell)
        self._tester.hang_up()
        return self.notebook

    def give_up(self, reason: str) -> None:
        """Let every cell that has not run say why."""
        for cell in self._code:
            if cell.source.strip() and not cell.outputs and (cell.execution_count is None or cell is self._cell):
                self._show_in(cell)
                self._stopped(f"Stopped: {reason}.")

    def _connect(self, upto: int) -> None:
        """Start a student's process, and run there what ran before in another."""
        self._starts += 1
        if self._starts > 4 + 2 * sum(map(is_test, self._code)):
            raise ProcessEnded("ended too often")
        if self._tester is not None:
            self._tester.end()
        line, pid = self._start_student()
        operators = self._facts.get("operators", {})
        self._tester = Tester(line, pid, operators, self._student_shows)
        self._shared_there = set()
        for name in self._borrowed:
            self._kernel.namespace.pop(name, None)
        self._borrowed = set()
        self._quiet = True
        count = 0
        try:
            for position, cell in enumerate(self._code[:upto]):
                if cell.source.strip():
                    count += 1
                if is_test(cell) or not cell.source.strip() or position in self._dead:
                    continue
                try:
                    self._ask_for_cell(position, cell, count)
                except ProcessEnded:
                    self._dead.add(position)
                    return self._connect(upto)
        finally:
            self._quiet = False
        for k in sorted(self._ran_here):
            self._share(k)

    def _run_student(self, position: int, cell: NotebookNode) -> None:
        began = _now()
        try:
            reply = self._ask_for_cell_alone(position, cell)
            if self._tester.interrupted:
                self._time_limit()
            elif reply.get("status") == "error" and not any(o.output_type == "error" for o in cell.outputs):
                self._message(
                    "error", {"ename": str(reply.get("ename")), "evalue": "", "traceback": [str(reply.get("ename"))]}
                )
        except ProcessEnded as error:
            self._stopped(f"This cell {self._why(error)}.")
            self._dead.add(position)
            self._connect(position)
        cell.metadata["execution"] = _timing(began)

    def _ask_for_cell_alone(self, position: int, cell: NotebookNode) -> dict:
        try:
            return self._ask_for_cell(position, cell, self._count)
        except ProcessEnded as error:
            if str(error) != TWICE:
                raise
        # an earlier cell's process had split: that is not this one's fault
        self._connect(position)
        self._show_in(cell)
        cell.outputs = []
        return self._ask_for_cell(position, cell, self._count)

    def _ask_for_cell(self, position: int, cell: NotebookNode, count: int) -> dict:
        tester = self._tester
        mine = self._names[position]
        is_own = not is_answer(cell) and _original(cell) == cell.source
        shared = sorted(mine.bound - mine.imports) if is_own else []
        tester.begin(self._seconds)
        try:
            reply = tester.ask("cell", source=cell.source, id=cell.get("id", ""), count=count, shared=shared)
        except ProcessEnded:
            raise
        except BaseException as error:  # what runs cells there is broken, or can't read this one
            reply = {"status": "error", "ename": type(error).__name__}
        tester.begin(None)
        if type(reply) is not dict:
            raise ProcessEnded("sent what can't be read")
        self._shared_there |= set(shared) & {n for n in reply.get("shared", []) if isinstance(n, str)}
        file = reply.get("file")
        if isinstance(file, str) and _CELL_FILE.fullmatch(file):
            linecache.cache[file] = (len(cell.source), None, (cell.source + "\n").splitlines(True), file)
            self._kernel.is_cell(file, count)
        return reply

    def _run_test(self, position: int, cell: NotebookNode, again: bool = False) -> None:
        began = _now()
        self._prepare(position, cell)
        self._show_in(cell)
        tester = self._tester
        tester.tell("quiet")
        tester.begin(self._seconds)
        self._kernel.shell.execution_count = self._count
        tester.before_asking = self._tell_of_names
        interrupted = self._run_here(cell.source, cell.get("id", ""))
        tester.begin(None)
        self._tell_of_names()
        tester.before_asking = None
        if tester.gone == TWICE and not again:
            # it may be an earlier cell's process that had split
            cell.outputs = []
            self._connect(position)
            return self._run_test(position, cell, again=True)
        errors = [o for o in cell.outputs if o.output_type == "error"]
        if interrupted or tester.interrupted:
            self._time_limit()
        if tester.gone:
            if not errors or errors[0].ename == "NameError":
                self._stopped(f"What this cell called {self._why(tester.gone)}.")
            self._connect(position)
        cell.metadata["execution"] = _timing(began)

    def _run_here(self, source: str, cell_id: str) -> bool:
        """Run a cell in this process; returns whether its time ran out here."""
        out = []

        def interrupt(number, frame):
            if self._tester.waiting:
                return  # the wait itself sees to it
            if left := self._tester.seconds_left():
                signal.setitimer(signal.ITIMER_REAL, left + 0.01, SECONDS_TO_STOP)  # of 0 seconds is none
                return
            out.append(True)
            raise KeyboardInterrupt

        signal.signal(signal.SIGALRM, interrupt)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if self._seconds is not None:
            # again and again, for a cell that catches the first
            signal.setitimer(signal.ITIMER_REAL, self._seconds, SECONDS_TO_STOP)
        try:
            reply = self._kernel.run(source, cell_id)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        if reply["status"] == "error" and not any(o.output_type == "error" for o in self._cell.outputs):
            self._message("error", {"ename": reply["ename"], "evalue": "", "traceback": [reply["ename"]]})
        return bool(out)

    # -- what the tests find when they run ----------------------------------------------------------------

    def _prepare(self, position: int, cell: NotebookNode) -> None:
        """See that the names which a test uses are there: the instructor's own made here, the others borrowed."""
        answers: dict[str, int] = {}
        for k, other in enumerate(self._code[:position]):
            if is_answer(other):
                known = self._facts.get("answers", {}).get(grade_id(other))
                for name in self._names[k].bound - self._names[k].imports if known is None else known:
                    answers[name] = k
        self._run_imports()
        mine = self._names[position]
        given = (self._names[k].bound for k in range(position) if self._is_instructors(self._code[k]))
        changed = (mine.bound | mine.deleted) & set(answers).union(*given)
        wanted = (
            set(mine.used - (mine.bound - set(answers)))
            | changed
            | {n for n in answers if re.search(rf"\b{re.escape(n)}\b", cell.source)}
        )
        for k, other in enumerate(self._code[:position]):
            # classes and functions of the instructor's: the student's process may hand back what they make
            if (
                self._is_instructors(other)
                and self._names[k].bound & self._shared_there
                and not self._names[k].used & set(answers)
            ):
                self._run_own(k, answers, set())
        borrowed: set[str] = set()
        for name in sorted(wanted):
            self._provide(name, position, answers, borrowed, set())
        self._borrow(borrowed)
        self._lent = {name: self._kernel.namespace.get(name, _NOTHING) for name in changed}

    def _tell_of_names(self) -> None:
        """Tell the student's process which of its names the test has set or deleted, so that its functions see it."""
        tester, space = self._tester, self._kernel.namespace
        tester.before_asking = None
        for name, before in self._lent.items():
            now = space.get(name, _NOTHING)
            if now is not before:
                self._lent[name] = now
                with contextlib.suppress(ProcessEnded):
                    tester.ask("set_name", None if now is _NOTHING else now, name=name, there=now is not _NOTHING)
        tester.before_asking = self._tell_of_names

    def _provide(self, name: str, position: int, answers: dict[str, int], borrowed: set[str], seen: set[str]) -> None:
        if name in seen:
            return
        seen.add(name)
        own = [
            k for k, other in enumerate(self._code[:position])
            if self._is_instructors(other) and name in self._names[k].bound | self._names[k].changed
        ]  # fmt: skip
        makers = [k for k in own if name in self._names[k].bound]
        if name in answers and answers[name] > max(makers, default=-1):
            borrowed.add(name)
        elif makers:
            for k in own:
                self._run_own(k, answers, seen)
        elif name not in self._kernel.namespace and name not in _BUILTINS and name not in self._of_tests:
            borrowed.add(name)

    def _run_own(self, k: int, answers: dict[str, int], seen: set[str]) -> None:
        if k in self._ran_here:
            return
        self._ran_here.add(k)
        borrowed: set[str] = set()
        for name in sorted(self._names[k].used):
            self._provide(name, k, answers, borrowed, seen)
        self._borrow(borrowed)
        cell, self._cell = self._cell, nbformat.v4.new_code_cell()
        self._tester.begin(self._seconds)
        try:
            self._run_here(_original(self._code[k]), "")
        finally:
            self._tester.begin(None)
            self._cell = cell
        self._share(k)

    def _share(self, k: int) -> None:
        both = []
        for name in sorted(self._names[k].bound & self._shared_there):
            value = self._kernel.namespace.get(name)
            if inspect.isclass(value) or (inspect.isfunction(value) and _is_pure(value, self._kernel.namespace)):
                self._tester.share(name, value)
                both.append(name)
        if both:
            self._tester.tell("shared", names=both)

    def _run_imports(self) -> None:
        statements, self._facts["imports"] = self._facts.get("imports", []), []
        for statement in statements:
            exec(statement, self._kernel.namespace)

    def _borrow(self, wanted: set[str]) -> None:
        if not wanted:
            return
        self._tester.begin(self._seconds)
        try:
            found = self._tester.ask("names", names=sorted(wanted))
        except (Exception, KeyboardInterrupt):
            found = {}  # the cell that needs them says so
        self._tester.begin(None)
        for name in wanted:
            self._kernel.namespace.pop(name, None)
            if type(found) is dict and name in found:
                self._kernel.namespace[name] = found[name]
                self._borrowed.add(name)

    @staticmethod
    def _is_instructors(cell: NotebookNode) -> bool:
        return not is_answer(cell) and not is_test(cell) and _original(cell) is not None

    # -- what is shown ------------------------------------------------------------------------------------

    def _show_in(self, cell: NotebookNode) -> None:
        self._cell, self._index = cell, self.notebook.cells.index(cell)
        self._left = 2 * self._most_output
        self._client.clear_before_next_output = False

    def _student_shows(self, kind: str, content: dict) -> None:
        if self._quiet:
            return
        if self._cell is not None and is_test(self._cell):
            if kind == "stream":
                (sys.stdout if content["name"] == "stdout" else sys.stderr).write(content["text"])
            elif kind in ("display_data", "update_display_data"):
                self._kernel.flush()
                self._message(kind, content)
            return
        self._message(kind, content)

    def _message(self, kind: str, content: dict) -> None:
        """A message of either process goes into the outputs of the cell at hand, as nbclient puts it there."""
        if self._quiet or self._cell is None or kind == "status":
            return
        if kind == "error":
            content = _shortened(content)
            if self._left < 0 and any(o.output_type == "error" for o in self._cell.outputs):
                return
        size = len(content["text"]) if kind == "stream" else len(repr(content))
        self._left -= size
        if self._left < 0 and kind != "error":
            return
        if kind == "stream" and is_test(self._cell):
            content = {**content, "name": "stdout"}  # nbgrader takes what is on standard error for a failure
        if kind == "execute_result":
            content = {**content, "execution_count": self._count}
        message = {
            "msg_type": kind,
            "header": {"msg_type": kind},
            "parent_header": {},
            "metadata": {},
            "content": content,
        }
        self._client.process_message(message, self._cell, self._index)

    def _why(self, gone) -> str:
        reason = self._why_gone()
        return reason or str(gone)

    def _time_limit(self) -> None:
        self._message("error", {"ename": "TimeLimit", "evalue": "", "traceback": [TIME_LIMIT]})

    def _stopped(self, text: str) -> None:
        self._message("error", {"ename": "Stopped", "evalue": text, "traceback": [text]})


def warm() -> None:
    """Do once what is slow the first time: nbformat compiles its schema, nbclient reads its traits."""
    cell = nbformat.v4.new_code_cell("a = 1")
    client = NotebookClient(nbformat.v4.new_notebook(cells=[cell]), coalesce_streams=True)
    client.reset_execution_trackers()
    client.clear_before_next_output = False
    for content in ({"name": "stdout", "text": "a"}, {"name": "stdout", "text": "b"}):
        client.process_message(
            {
                "msg_type": "stream",
                "header": {"msg_type": "stream"},
                "parent_header": {},
                "metadata": {},
                "content": content,
            },
            cell,
            0,
        )
    names(cell.source)


def _shortened(error: dict) -> dict:
    """An error of a size that a page can show: the beginning and the end of each text."""
    lines = error["traceback"]
    if len(lines) > 2 * _MOST_LINES:
        lines = [*lines[:_MOST_LINES], f"… {len(lines) - 2 * _MOST_LINES} more …", *lines[-_MOST_LINES:]]
    # of 200 lines each may have 1,000 characters, or one of them 200,000
    most = 200_000 // max(1, len(lines))
    name, value = _cut(error["ename"], 1_000), _cut(error["evalue"], 20_000)
    return {"ename": name, "evalue": value, "traceback": [_cut(line, most) for line in lines]}


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most // 2]} … {text[len(text) - most // 2 :]}"


_BUILTINS = frozenset(dir(__builtins__)) if isinstance(__builtins__, types.ModuleType) else frozenset(__builtins__)


def _original(cell: NotebookNode) -> str | None:
    """What the instructor has in this cell: what stands there, unless the student may change it and did."""
    mine = cell.metadata.get("mml", {})
    if isinstance(mine, dict) and "original" in mine:
        return mine["original"]
    return cell.source


def _is_pure(function: types.FunctionType, space: dict) -> bool:
    """Whether it makes no difference in which process a function of the instructor's runs: it remembers nothing."""
    if function.__closure__:
        return False
    todo, seen = [function.__code__], set()
    while todo:
        code = todo.pop()
        todo += [c for c in code.co_consts if isinstance(c, types.CodeType)]
        for name in code.co_names:
            value = space.get(name)
            if isinstance(value, list | dict | set) or (
                name not in seen and type(value).__module__ == "__main__" and not isinstance(value, type)
            ):
                return False
            if isinstance(value, types.FunctionType) and value.__module__ == "__main__" and name not in seen:
                seen.add(name)
                if value.__closure__:
                    return False
                todo.append(value.__code__)
            seen.add(name)
    return not (function.__defaults__ and any(isinstance(d, list | dict | set) for d in function.__defaults__))


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat().replace("+00:00", "Z")


def _timing(began: str) -> dict:
    ended = _now()
    return {
        "iopub.execute_input": began,
        "iopub.status.busy": began,
        "iopub.status.idle": ended,
        "shell.execute_reply": ended,
    }
