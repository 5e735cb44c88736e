"""Submissions whose notebooks and files are not what they seem: metadata, cells and what lies beside them."""

from __future__ import annotations

import copy
import json
import os
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output, new_raw_cell

from .. import assignment
from ..cases import Submission

__all__ = ["BUILDERS"]

BUILDERS: list[Callable] = []


def attack(build: Callable) -> Callable:
    """Mark a function that changes a submission, or returns another, as one that seeks points or harm."""
    build.honest = False
    BUILDERS.append(build)
    return build


def honest(build: Callable) -> Callable:
    """Mark one that comes from an accident or from an ordinary habit."""
    build.honest = True
    BUILDERS.append(build)
    return build


def tests(notebook: NotebookNode) -> list[NotebookNode]:
    return [c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade") and c.cell_type == "code"]


def named(notebook: NotebookNode, name: str) -> NotebookNode:
    return next(c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == name)


def set_type(cell: NotebookNode, kind: str) -> None:
    cell.cell_type = kind
    for key in ("outputs", "execution_count"):
        cell.pop(key, None)
    if kind == "code":
        cell.outputs, cell.execution_count = [], None


# -- points, locks, flags ---------------------------------------------------------------------


@attack
def more_points(handed_in):
    """Makes its exercises worth more.

    Deserves: norm 0
    """
    for cell in tests(handed_in.notebook):
        cell.metadata.nbgrader.points = 1000
    named(handed_in.notebook, "norm").source = "norm = None"


@attack
def negative_and_odd_points(handed_in):
    """Makes its exercises worth less than nothing, text, or no number."""
    for cell, points in zip(
        tests(handed_in.notebook), [-1, "3", None, 1e400, float("nan"), [1], 10**400], strict=False
    ):
        cell.metadata.nbgrader.points = points


@attack
def emptied_tests(handed_in):
    """Unlocks the test cells, and empties them.

    Rest: stubs
    """
    for cell in tests(handed_in.notebook):
        cell.source = "pass"
        cell.metadata.nbgrader.locked = False
        cell.metadata["editable"] = cell.metadata["deletable"] = True


@attack
def tests_of_another_kind(handed_in):
    """Turns the test cells into text.

    Rest: stubs
    """
    for i, cell in enumerate(tests(handed_in.notebook)):
        set_type(cell, ["markdown", "raw"][i % 2])


@attack
def tests_that_are_answers(handed_in):
    """Declares the test cells to be answers, and the answers to be tests.

    Rest: stubs
    """
    for cell in tests(handed_in.notebook):
        cell.metadata.nbgrader.update(solution=True, grade=False, locked=False)
        cell.source = "pass"
    for name in assignment.ANSWERS:
        named(handed_in.notebook, name).metadata.nbgrader.update(solution=False, grade=True, points=50, locked=True)


@attack
def tests_that_do_not_count(handed_in):
    """Declares the test cells to be ordinary cells, and adds one of its own that is worth a lot.

    Rest: stubs
    """
    for cell in tests(handed_in.notebook):
        cell.metadata.nbgrader.update(grade=False)
    own = new_code_cell("assert True")
    own.metadata["nbgrader"] = {
        "grade": True, "solution": False, "locked": True, "task": False, "schema_version": 3, "grade_id": "bonus", "points": 100,
    }  # fmt: skip
    handed_in.notebook.cells.append(own)


@attack
def manual_answers(handed_in):
    """Declares its answers to be marked by a person, and full.

    Rest: stubs
    """
    for name in ("norm", "unit_rows", "iterate"):
        named(handed_in.notebook, name).metadata.nbgrader.update(grade=True, points=10, task=False, score=10)
    handed_in.notebook.metadata["nbgrader"] = {"score": 100, "max_score": 100}


# -- names --------------------------------------------------------------------------------------


@attack
def swapped_names(handed_in):
    """Gives the tests' names to its own cells, and theirs to the tests.

    Deserves: norm 0, line_through 0
    """
    notebook = handed_in.notebook
    for name in ("norm", "line_through"):
        answer, test = named(notebook, name), named(notebook, f"{name}_tests")
        answer.source = "pass"
        answer.metadata.nbgrader, test.metadata.nbgrader = test.metadata.nbgrader, answer.metadata.nbgrader


@attack
def two_of_each_test(handed_in):
    """Puts an empty copy of every test cell before it, with the same name.

    Rest: stubs
    """
    notebook = handed_in.notebook
    for cell in tests(notebook):
        twin = copy.deepcopy(cell)
        twin.source = "pass"
        notebook.cells.insert(0, twin)


@attack
def renamed_tests(handed_in):
    """Gives other names to the test cells, some of them impossible.

    Rest: stubs
    """
    for cell, name in zip(tests(handed_in.notebook), ["x", "../../x", "", None, "ä b", 7, ["x"]], strict=False):
        cell.metadata.nbgrader.grade_id = name
        cell.source = "pass"


@attack
def deleted_tests(handed_in):
    """Deletes all test cells.

    Rest: stubs
    """
    handed_in.notebook.cells = [c for c in handed_in.notebook.cells if c not in tests(handed_in.notebook)]


# -- what is run, and how -----------------------------------------------------------------------


@attack
def skipped_tests(handed_in):
    """Tags the test cells so that they are not run, and so that their errors are expected.

    Rest: stubs
    """
    for cell in tests(handed_in.notebook):
        cell.metadata["tags"] = ["skip-execution", "raises-exception", "remove_cell", "injected-parameters"]
        cell.metadata["mml"] = {"skip": True}


@attack
def forged_outputs(handed_in):
    """Comes with the outputs of tests that passed, in cells that are not to be run.

    Rest: stubs
    """
    for cell in [*tests(handed_in.notebook), named(handed_in.notebook, "norm")]:
        result = new_output("execute_result", {"text/plain": "3.0"}, execution_count=7)
        cell.outputs = [result, new_output("stream", text="passed")]
        cell.execution_count = 7
        cell.metadata["tags"] = ["skip-execution"]
        cell.metadata["execution"] = {"iopub.status.idle": "2020-01-01T00:00:00Z"}


@attack
def another_kernel(handed_in):
    """Asks for another kernel and another language, in which the tests would not fail.

    Rest: stubs
    """
    handed_in.notebook.metadata["kernelspec"] = {"name": "../../bash", "display_name": "<b>R</b>", "language": "R"}
    handed_in.notebook.metadata["language_info"] = {"name": "R", "pygments_lexer": "text", "mimetype": "text/html"}


@attack
def versions_of_tomorrow(handed_in):
    """Says that its cells follow version 99 of nbgrader's format."""
    for cell in handed_in.notebook.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader.schema_version = 99
    handed_in.notebook.nbformat_minor = 99


@attack
def metadata_of_no_kind(handed_in):
    """Has metadata of nbgrader that are a list, text, nothing, or empty, in the cells of its first exercises.

    Deserves: norm 0..3, unit_rows 0..4, primes_below 0..4
    """
    odd = [[], "nbgrader", None, {}, 7, {"grade_id": ["norm"]}, {"grade_id": {"a": 1}}, {"schema_version": "x"}]
    for cell, data in zip(handed_in.notebook.cells[1:10], odd, strict=False):
        cell.metadata["nbgrader"] = data


@attack
def raw_answers(handed_in):
    """Has an answer in a cell that is not code, and cells of every other kind around it.

    Deserves: norm 0..3
    """
    set_type(named(handed_in.notebook, "norm"), "raw")
    handed_in.notebook.cells[2:2] = [new_raw_cell("<script>alert(1)</script>"), new_markdown_cell("")]


@attack
def cells_of_no_kind(handed_in):
    """Has cells whose text is a number, nothing or a table, cells of an unknown kind, and none at all.

    Deserves: norm 0, unit_rows 0
    """
    data = json.loads(json.dumps(handed_in.notebook))
    for cell, source in zip(data["cells"][2:], [5, None, {"a": 1}, [1, 2], [["x"]], True], strict=False):
        cell["source"] = source
    data["cells"] += [None, 7, [], {"cell_type": "magic", "source": "", "metadata": {}}, {"cell_type": "code"}]
    return Submission(handed_in.notebook, text=json.dumps(data).encode())


@attack
def redefines_what_tests_use(handed_in):
    """Puts cells of its own between the tests, which define what those use."""
    notebook = handed_in.notebook
    text = "rng = want = None\ndef close(*a): return True\ndef right_rows(A): return 0 * A\ndef agree(*a): return True"
    for cell in tests(notebook):
        notebook.cells.insert(notebook.cells.index(cell), new_code_cell(text))
    named(notebook, "line_through").source = "def line_through(p, q):\n    return Line(0, 0)"


redefines_what_tests_use.__doc__ += "\n\n    Deserves: line_through 0\n    "


@attack
def unfinished_text(handed_in):
    """Ends its answers in the middle of a text, of a line, of a bracket, to swallow what comes.

    Deserves: norm 0, primes_below 0, line_through 0
    """
    for name, end in [("norm", '\nx = """'), ("primes_below", "\nx = (1,"), ("line_through", "\nif True: \\")]:
        named(handed_in.notebook, name).source += end


@attack
def marks_of_the_tools(handed_in):
    """Writes nbgrader's marks into its answers: hidden tests, solutions, a mark scheme.

    Deserves: norm 0
    """
    named(handed_in.notebook, "norm").source = (
        "### BEGIN HIDDEN TESTS\ndef norm(v):\n    return 0\n### END HIDDEN TESTS\n### BEGIN SOLUTION\npass\n### END SOLUTION\n"
        "### END SOLUTION\n### BEGIN MARK SCHEME"
    )
    answer = named(handed_in.notebook, "unit_rows")
    answer.source = f"### BEGIN SOLUTION\n{answer.source}\n### END SOLUTION"


@attack
def text_hard_to_parse(handed_in):
    """Has cells of its own that break or slow down whatever reads Python: deep, long, full of magics and odd signs."""
    texts = [
        "x = " + "-" * 100_000 + "1", "x = " + "(" * 5_000 + ")" * 5_000, "x" + ".y" * 20_000, "1" + "+1" * 20_000,
        "%x\n" * 505, "x = " + "9" * 900_000, "x = 1\x00", "\ufeffx = 1\r\x0c\ry = 2", "if 1:\n" * 300, "lambda: " * 3_000 + "0",
        "f'" + "{x!r:" * 300, '"""' * 3 + "\\", "\t \tx = 1\n\t y = 2", "# coding: rot13\nk = 1", "?" * 10_000, "!" * 10_000,
        "def f(" + ",".join(f"a{i}" for i in range(9_000)) + "): pass", "@" * 9_999, "[" + "[]," * 20_000 + "]", "\\\n" * 9_999,
    ]  # fmt: skip
    handed_in.notebook.cells += [new_code_cell(text) for text in texts]


# -- what is shown ------------------------------------------------------------------------------

_SCRIPT = "<script>window.pwned = 1</script><img src=x onerror='window.pwned = 2'>"


@attack
def scripts_everywhere(handed_in):
    """Puts scripts into text, results, error messages, metadata and the names of files: see tests/test_pages.py."""
    notebook = handed_in.notebook
    named(notebook, "explain").source = f"{_SCRIPT}\n\n[x](javascript:alert(1))\n\n$\\href{{javascript:alert(1)}}{{x}}$"
    named(notebook, "explain")["attachments"] = {"a.svg": {"image/svg+xml": _SCRIPT}}
    notebook.cells.append(new_markdown_cell(_SCRIPT))
    code = f"from IPython.display import HTML, Javascript, display\ndisplay(HTML({_SCRIPT!r}), Javascript('pwned = 3'))"
    notebook.cells.append(new_code_cell(code))
    notebook.cells.append(new_code_cell(f"raise type({_SCRIPT!r}, (Exception,), {{}})({_SCRIPT!r})"))
    notebook.metadata["title"] = _SCRIPT
    notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {"x": _SCRIPT}}}
    handed_in.files["<script>alert(1)<"] = b"x"


@attack
def signs_that_hide(handed_in):
    """Prints what looks like a passed test over what was printed before: moved cursors, cleared screens, colours.

    Deserves: norm 0
    """
    named(
        handed_in.notebook, "norm"
    ).source = "def norm(v):\n    print('\\x1b[2J\\x1b[1A\\r✓ norm([3, 4]) gives 5.0\\x1b[8m')\n    return 0.0"


@attack
def enormous_metadata(handed_in):
    """Has metadata that are deep, long, and many."""
    deep: list = []
    for _ in range(400):
        deep = [deep]
    for cell in handed_in.notebook.cells:
        cell.metadata["deep"], cell.metadata["long"] = deep, "x" * 50_000
        cell.metadata.update({f"key {i}": i for i in range(300)})


# -- no notebook at all -------------------------------------------------------------------------


@attack
def nested_to_death(handed_in):
    """Is a notebook of a hundred thousand brackets.

    Deserves: nothing
    """
    return Submission(handed_in.notebook, text=b'{"cells": ' + b"[" * 100_000 + b"]" * 100_000 + b"}")


@attack
def not_a_notebook(handed_in):
    """Is an archive under the notebook's name.

    Deserves: nothing
    """
    return Submission(handed_in.notebook, text=b"PK\x03\x04\x14\x00" + bytes(range(256)) * 20)


# -- what lies beside it ------------------------------------------------------------------------


@attack
def modules_beside_it(handed_in):
    """Brings modules that would be imported in the place of the true ones, and start-up files.

    Deserves: unit_rows 0, primes_below 0
    """
    numpy = b"from types import SimpleNamespace as S\ndef __getattr__(n): return lambda *a, **k: True\n"
    agree = b"import contextlib\nraises = lambda *k, **o: contextlib.suppress(BaseException)\nclass TestCase:\n    def __getattr__(s, n): return print\n"
    start = b"import builtins\nbuiltins.abs = lambda x: 0\nprint('LEAKED: ' + 'a start-up file was run')\n"
    handed_in.files |= {"numpy.py": numpy, "numpy/__init__.py": numpy, "pytest.py": agree, "unittest.py": agree}
    handed_in.files |= {"mml/__init__.py": b"", "mml/checks.py": b"call = print", "random.py": start, "math.py": start}
    for name in (
        "sitecustomize.py",
        "usercustomize.py",
        "conftest.py",
        "ipython_config.py",
        "x.pth",
        "ast.py",
        "json.py",
    ):
        handed_in.files[name] = start
    handed_in.files[".ipython/profile_default/startup/0.py"] = handed_in.files[
        ".ipython/profile_default/ipython_config.py"
    ] = start
    named(handed_in.notebook, "unit_rows").source = "def unit_rows(A):\n    return A"
    named(handed_in.notebook, "primes_below").source = "def primes_below(n):\n    return []"


def link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


@attack
def link_to_the_solutions(handed_in, words: Mapping[str, str]):
    """Is no notebook, but a symbolic link to the author's, where the solutions are.

    Deserves: nothing
    """
    target = f"{words['course']}/source/{assignment.NAME}/{assignment.NAME}.ipynb"
    return Submission(handed_in.notebook, {f"{assignment.NAME}.ipynb": link(target)}, name="")


@attack
def link_to_another_submission(handed_in, words: Mapping[str, str]):
    """Is a symbolic link to what somebody else handed in.

    Deserves: nothing
    """
    target = f"{words['course']}/submitted/other/{assignment.NAME}/{assignment.NAME}.ipynb"
    return Submission(handed_in.notebook, {f"{assignment.NAME}.ipynb": link(target)}, name="")


@attack
def links_to_secrets(handed_in, words: Mapping[str, str]):
    """Brings symbolic links to files and folders that it could not read itself, and shows what is in them."""
    handed_in.files |= {
        "notes.txt": link(f"{words['course']}/notes.txt"), "book.csv": link(f"{words['course']}/gradebook.db"),
        "folder": link(str(words["course"])), "key.txt": link(f"{words['home']}/.ssh/id_canary"), "loop": link("loop"),
        "up.txt": link("../other/small/small.ipynb"), "nowhere": link("/no/such/file"),
    }  # fmt: skip
    text = "import glob\nfor path in glob.glob('**', recursive=True):\n    try:\n        print(ascii(open(path, 'rb').read()))\n    except OSError: pass"
    handed_in.notebook.cells.append(new_code_cell(text))


@attack
def pipes_and_sockets(handed_in):
    """Brings a pipe, a socket and files that nobody may read: whoever opens them waits for ever."""

    def listening(path: Path) -> None:
        with socket.socket(socket.AF_UNIX) as server:
            here = os.open(path.parent, os.O_RDONLY)  # the path may be too long for a socket's name
            server.bind(f"/proc/self/fd/{here}/{path.name}")
            os.close(here)

    def unreadable(path: Path) -> None:
        path.write_bytes(b"x")
        path.chmod(0)

    handed_in.files |= {"pipe.csv": os.mkfifo, "socket.csv": listening, "closed.csv": unreadable}


# -- honest ones --------------------------------------------------------------------------------


@honest
def as_released_and_solved(handed_in):
    """Is just what an honest student hands in."""


@honest
def not_begun(handed_in):
    """Is the release, untouched.

    Rest: stubs
    """


@honest
def half_done(handed_in):
    """Has some answers right, some wrong and some not begun.

    Deserves: unit_rows 0, primes_below 1, iterate 0, line_through 3
    """
    notebook = handed_in.notebook
    named(notebook, "unit_rows").source = "def unit_rows(A):\n    return np.array(A) / np.linalg.norm(A)"
    named(notebook, "primes_below").source = assignment.ANSWERS["primes_below"].replace(
        "range(2, n)", "range(2, n + 1)"
    )
    named(notebook, "iterate").source = assignment.STUBS["iterate"]


@honest
def copied_cells(handed_in):
    """Has an answer cell and a test cell twice, by copying and pasting."""
    notebook = handed_in.notebook
    for name in ("norm", "norm_check", "unit_rows", "setup"):
        cell = named(notebook, name)
        notebook.cells.insert(notebook.cells.index(cell) + 1, copy.deepcopy(cell))


@honest
def deleted_by_accident(handed_in):
    """Lacks a test cell, a statement and the setup cell."""
    gone = [named(handed_in.notebook, name) for name in ("setup", "norm_tests", "iterate_check")]
    handed_in.notebook.cells = [c for c in handed_in.notebook.cells if c not in gone and c.id != "unit_rows_statement"]


@honest
def edited_by_accident(handed_in):
    """Has locked cells in which something was typed."""
    named(handed_in.notebook, "norm_check").source += "\nprint(norm([1, 1]))x"
    named(handed_in.notebook, "setup").source = "import numpy as np"


@honest
def cells_moved(handed_in):
    """Has its cells in the opposite order."""
    handed_in.notebook.cells.reverse()


@honest
def answer_in_another_cell(handed_in):
    """Wrote an answer into a cell of its own, below the one meant for it."""
    notebook = handed_in.notebook
    answer = named(notebook, "norm")
    notebook.cells.insert(notebook.cells.index(answer) + 1, new_code_cell(answer.source))
    answer.source = assignment.STUBS["norm"]


@honest
def saved_outputs(handed_in):
    """Was saved with its outputs, pictures of some megabytes, counts, and the marks of other programs."""
    picture = new_output("display_data", {"image/png": "iVBORw0KGgo" + "A" * 4_000_000, "text/plain": "<Figure>"})
    error = new_output(
        "error", ename="NameError", evalue="name 'x' is not defined", traceback=["\x1b[31mNameError\x1b[0m"]
    )
    for i, cell in enumerate(tests(handed_in.notebook)):
        cell.outputs, cell.execution_count = [error], i
        cell.metadata |= {"collapsed": False, "jupyter": {"outputs_hidden": True}, "ExecuteTime": {"end_time": "x"}}
    named(handed_in.notebook, "norm").outputs = [picture]
    handed_in.notebook.metadata["toc"] = {"base_numbering": 1}


@honest
def an_older_format(handed_in):
    """Was saved by a program that knows nothing of the ids of cells."""
    data = json.loads(json.dumps(handed_in.notebook))
    for cell in data["cells"]:
        del cell["id"]
        cell["source"] = cell["source"].splitlines(keepends=True)
    data["nbformat_minor"] = 2
    return Submission(handed_in.notebook, text=json.dumps(data, indent=1).encode())


@honest
def another_python(handed_in):
    """Was written with another kernel of Python, under another name."""
    handed_in.notebook.metadata["kernelspec"] = {
        "name": "conda-env-x-py",
        "display_name": "Python [x]",
        "language": "python",
    }
    handed_in.notebook.metadata["language_info"] = {"name": "python", "version": "3.9.1"}


@honest
def helper_file(handed_in):
    """Brings a module and a table of its own."""
    handed_in.files |= {"my_helpers.py": b"def square(x):\n    return x * x\n", "power.csv": b"power\n2\n"}
    named(handed_in.notebook, "norm").source = (
        "from my_helpers import square\npower = int(open('power.csv').read().split()[1])\n\n"
        "def norm(v):\n    return sum(square(x) for x in v) ** (1 / power)"
    )


@honest
def notes_in_the_margin(handed_in):
    """Has notes, headings, pictures and raw cells of its own between the exercises."""
    notes = [
        new_markdown_cell("# A note\n<b>bold</b>"),
        new_raw_cell("kept"),
        new_code_cell(""),
        new_code_cell("# nothing"),
    ]
    for i, cell in enumerate(notes):
        handed_in.notebook.cells.insert(3 * i, cell)
