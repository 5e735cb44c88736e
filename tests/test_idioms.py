"""Test cells of every shape mean the same in one plain kernel and in the engine's two processes.

Each shape of `tests.idioms` says what comes of its cells. It is run in a plain kernel, which must agree, and then in
the engine, which must give the same errors, texts, pictures and last values as the kernel did.
"""

from __future__ import annotations

import dataclasses
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbformat import NotebookNode

from mml.grading.bridge.author import facts
from mml.grading.runner import Engine, Job, Limits

from .idioms import CASES, LIMITS, Case, Cell

_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_ADDRESS = re.compile(r"0x[0-9a-fA-F]+")
_CELL = re.compile(r"[^\s'\"]*/ipykernel_\d+/\d+\.py")

# Run before the first case, and between two of them: one kernel serves all, and each finds it as new.
_KEEP = """
import builtins as _builtins, gc as _gc, os as _os, random as _random, sys as _sys, warnings as _warnings
import numpy as _np
class _Kept:
    input, environment, limit, filters = _builtins.input, dict(_os.environ), _sys.getrecursionlimit(), _warnings.filters[:]
    printing, path, stdin = _np.get_printoptions(), list(_sys.path), _sys.stdin
_sys.modules["kept_for_the_next_case"] = _Kept
_gc.collect(); _gc.freeze()  # each reset collects
"""
_RESET = """
get_ipython().reset(new_session=True)
def _reset():
    import builtins, decimal, os, random, sys, warnings
    import numpy as np
    kept = sys.modules["kept_for_the_next_case"]
    vars(builtins).pop("_", None)  # left by doctest
    builtins.input, warnings.filters[:], sys.path[:], sys.stdin = kept.input, kept.filters, kept.path, kept.stdin
    os.environ.clear(); os.environ.update(kept.environment)
    sys.setrecursionlimit(kept.limit); np.set_printoptions(**kept.printing)
    decimal.setcontext(decimal.Context()); np.seterr(all="warn", under="ignore")
    random.seed(); np.random.seed()
    get_ipython().run_line_magic("precision", "")
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
    os.chdir(FOLDER)
    sys.path.insert(0, FOLDER)
_reset()
del _reset
"""


@dataclasses.dataclass(frozen=True)
class Seen:
    """What came of a cell: its error, and what it showed."""

    error: str | None
    message: str
    trace: str
    prints: str
    complains: str
    shows: str | None
    displays: tuple[tuple[int | str, ...], ...]  # each after how much text, and its forms

    @classmethod
    def of(cls, cell: NotebookNode) -> Seen:
        """Read it off an executed cell."""
        texts = {"stdout": "", "stderr": ""}
        error, message, trace, shows, displays = None, "", "", None, []
        for output in cell.outputs:
            if output.output_type == "stream":
                texts[output.name] += _ANSI.sub("", output.text)
            elif output.output_type == "error":
                error, message = output.ename, output.evalue
                trace = _ANSI.sub("", "\n".join(output.traceback))
            else:
                data = {kind: "a picture" if kind.startswith("image/") else text for kind, text in output.data.items()}
                if output.output_type == "execute_result":
                    shows = data["text/plain"]
                displays.append((len(texts["stdout"]), *(f"{kind}: {data[kind]}" for kind in sorted(data))))
        return cls(error, message, trace, texts["stdout"], texts["stderr"], shows, tuple(displays))

    def to_compare(self, cell: Cell, mixed: bool) -> tuple:
        """All that must be the same, without addresses.

        Parameters
        ----------
        cell : Cell
        mixed : bool
            Whether standard output and standard error count as one, in any order of lines.
        """
        prints, complains = self.prints, self.complains
        if mixed:
            prints, complains = "".join(sorted((prints + complains).splitlines(keepends=True))), ""
        parts = [self.error, self.message, complains]
        parts += [shown for _, *shown in self.displays] if cell.times else [self.displays, prints]
        return tuple(_ADDRESS.sub("0x…", _CELL.sub("…", repr(part))) for part in parts)


class Plain:
    """One real kernel, started when the first case needs it, in which each case has a namespace of its own."""

    def __init__(self, folder):
        self.folder = folder
        self._seen: dict[str, list[Seen]] = {}
        self._client = self._kernel = None

    def run(self, case: Case) -> list[Seen]:
        """What a plain kernel makes of the case's cells."""
        if case.name not in self._seen:
            if self._client is None:
                self._start()
            notebook = case.notebook()
            folder = Path(tempfile.mkdtemp(dir=self.folder))
            for path, text in case.files.items():
                (folder / path).write_text(text)
            self._hidden(_RESET.replace("FOLDER", repr(str(folder))))
            for i, cell in enumerate(self._open(notebook).cells):
                self._client.execute_cell(cell, i)
            self._seen[case.name] = [Seen.of(cell) for cell in notebook.cells]
        return self._seen[case.name]

    def close(self):
        """End the kernel."""
        if self._kernel is not None:
            self._kernel.__exit__(None, None, None)

    def _start(self):
        self._client = NotebookClient(
            nbformat.v4.new_notebook(),
            allow_errors=True,
            timeout=60,
            resources={"metadata": {"path": str(self.folder)}},
            extra_arguments=["--HistoryManager.hist_file=:memory:"],
        )
        self._client.create_kernel_manager().transport_encryption = "auto"
        self._kernel = self._client.setup_kernel()
        self._kernel.__enter__()
        self._hidden(_KEEP)

    def _open(self, notebook: NotebookNode) -> NotebookNode:
        self._client.nb = notebook
        return notebook

    def _hidden(self, source: str):
        cell = self._open(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)])).cells[0]
        self._client.execute_cell(cell, 0, store_history=False)
        assert not cell.outputs, cell.outputs


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """A plain kernel."""
    kernel = Plain(tmp_path_factory.mktemp("plain"))
    yield kernel
    kernel.close()


@pytest.fixture(scope="module")
def engine():
    """The engine, in its sandbox where there is one."""
    with Engine(sandbox=shutil.which("bwrap") is not None) as engine:
        yield engine


def in_engine(engine: Engine, case: Case) -> list[Seen]:
    """What the engine makes of the case's cells."""
    known = dataclasses.asdict(facts(case.notebook(instructors=True)))
    files = {path: text.encode() for path, text in case.files.items()}
    limits = Limits(seconds_a_cell=10, seconds=60)
    outcome = engine.run(Job(case.notebook(), facts=known, files=files, own=tuple(files), limits=limits))
    assert outcome.stopped is None
    return [Seen.of(cell) for cell in nbformat.from_dict(outcome.notebook).cells]


def complaints(cells: Sequence[Cell], seen: list[Seen]) -> str:
    """In what the cells did not do what the case says; empty if in nothing."""
    return "\n".join(
        f"cell {i}: {what}: wanted {wanted!r}, came {came!r}\n{told.trace}"
        for i, (cell, told) in enumerate(zip(cells, seen, strict=True))
        for what, wanted, came, agrees in [
            ("error", cell.error, told.error, cell.error == told.error),
            ("message", cell.message, told.message, cell.message is None or holds(told.message, cell.message)),
            ("prints", cell.prints, told.prints, cell.prints in (None, told.prints)),
            ("shows", cell.shows, told.shows, cell.shows == told.shows),
            ("pictures", cell.pictures, told.displays, cell.pictures == str(told.displays).count("image/png")),
            *(("trace", text, "no such text", text in told.trace) for text in cell.trace),
        ]
        if not agrees
    )


def holds(text: str, part: str) -> bool:
    """Whether a message holds what is said of it; of an empty one, that it is empty."""
    return part in text if part else not text


@pytest.mark.parametrize("case", CASES + LIMITS, ids=lambda case: case.name)
def test_a_plain_kernel_does_what_the_case_says(case, plain):
    assert complaints(case.cells, plain.run(case)) == ""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_engine_does_what_a_plain_kernel_does(case, plain, engine):
    expected, seen = plain.run(case), in_engine(engine, case)
    for cell, one, two in zip(case.cells, expected, seen, strict=True):
        # nbgrader takes standard error for a failure: the engine shows what tests write there as standard output
        mixed = cell.kind == "test" and bool(one.complains)
        assert one.to_compare(cell, mixed) == two.to_compare(cell, mixed), f"{cell.source}\n{two.trace}"
        assert [text for text in cell.trace if text not in two.trace] == []


@pytest.mark.parametrize("case", LIMITS, ids=lambda case: case.name)
def test_what_the_engine_does_where_it_can_not_do_the_same(case, plain, engine):
    cells = [cell.instead or cell for cell in case.cells]
    assert any(cell.instead for cell in case.cells)
    assert complaints(cells, in_engine(engine, case)) == ""


def test_names_are_given_once():
    names = [case.name for case in CASES + LIMITS]
    assert len(set(names)) == len(names)
    assert len(CASES) >= 60
