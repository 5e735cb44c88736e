"""Every notebook is clean, in style, and runs from top to bottom offline."""

import ast
import doctest
import re

import pytest
from nbclient import NotebookClient
from nbformat.v4 import new_code_cell

from mml import catalogue, lint, notebooks

from .conftest import ROOT

CONTENT = catalogue.load(ROOT)
LECTURES = {f"{item.path.parent.name}/{item.name}": item for item in CONTENT.lectures}
ASSIGNMENTS = {item.name: item for item in CONTENT.assignments}

# No notebook may reach the network: every attempt to open a connection to another machine is an error.
OFFLINE = """
import socket as _socket
def _refuse(self, address, _connect=_socket.socket.connect):
    if isinstance(address, tuple) and address[0] not in ("127.0.0.1", "localhost", "::1"):
        raise OSError(f"a notebook tried to reach {address}")
    return _connect(self, address)
_socket.socket.connect = _refuse
"""


def execute(notebook, folder):
    """Run a notebook in a fresh kernel that can't reach the network; errors stay in the outputs."""
    client = NotebookClient(notebook, timeout=120, allow_errors=True, resources={"metadata": {"path": str(folder)}})
    client.create_kernel_manager().transport_encryption = "auto"
    with client.setup_kernel():
        client.execute_cell(new_code_cell(OFFLINE), -1)
        for index, cell in enumerate(notebook.cells):
            client.execute_cell(cell, index)
    return notebook


def outputs(notebook, kind):
    return [(cell, out) for cell in notebook.cells for out in cell.get("outputs", []) if out.output_type == kind]


def errors(notebook):
    return {cell.id: out for cell, out in outputs(notebook, "error")}


@pytest.mark.parametrize("name", LECTURES)
def test_a_lecture_is_clean_and_in_style(name):
    assert lint.lecture(LECTURES[name]) == []


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_an_assignment_is_clean_and_in_style(name):
    assert lint.source(ASSIGNMENTS[name]) == []


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_nothing_hidden_is_in_a_release(name):
    assert lint.release(ASSIGNMENTS[name]) == []


@pytest.mark.parametrize("name", LECTURES)
def test_a_lecture_runs_offline(name, tmp_path):
    notebook = execute(notebooks.read(LECTURES[name].path), tmp_path)
    assert not errors(notebook), {where: out.evalue for where, out in errors(notebook).items()}
    assert [out.text for _, out in outputs(notebook, "stream") if out.name == "stderr"] == []
    assert list(tmp_path.iterdir()) == [], "a lecture leaves no files behind"
    pictures_are_described(notebook)


def pictures_are_described(notebook):
    """Each picture is an <img> with an alt text of at least five words; none is a bare figure."""
    count = 0
    for cell in notebook.cells:
        for out in cell.get("outputs", []):
            data = out.get("data", {})
            assert "image/png" not in data, f"{cell.id}: end the cell in plots.picture(fig, '…')"
            for alt in re.findall(r'<img alt="([^"]*)"', data.get("text/html", "")):
                count += 1
                assert len(alt.split()) >= 5, f"{cell.id}: {alt!r} describes nothing"
    assert count >= 1, "a lecture has at least one picture"


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_every_graded_cell_passes_in_the_source(name, tmp_path):
    notebook = execute(notebooks.read(ASSIGNMENTS[name].source), tmp_path)
    assert not errors(notebook), {where: out.evalue for where, out in errors(notebook).items()}
    assert [out.text for _, out in outputs(notebook, "stream") if out.name == "stderr"] == []
    for cell in notebook.cells:
        if notebooks.is_test(cell):
            kinds = {out.output_type for out in cell.outputs}
            assert kinds <= {"stream"}, f"{cell.id}: nbgrader would read {kinds} as partial credit"


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_every_graded_cell_fails_in_the_untouched_release(name, tmp_path):
    notebook = execute(notebooks.read(ASSIGNMENTS[name].release), tmp_path)
    found = errors(notebook)
    missing: set[str] = set()  # names that cells would have made which could not run
    for cell in notebook.cells:
        if notebooks.is_test(cell):
            assert cell.id in found, f"{cell.id} passes on an untouched release"
            assert found[cell.id].ename == "NotStarted", f"{cell.id}: {found[cell.id].evalue}"
        elif cell.cell_type == "code" and cell.id in found and not notebooks.is_answer(cell):
            # a picture of the student's own code can't be drawn yet; it may fail for no other reason
            kind, words = found[cell.id].ename, found[cell.id].evalue
            waits = kind == "NameError" and words.split("'")[1] in missing
            assert kind == "NotImplementedError" or waits, f"{cell.id}: {words}"
            for node in ast.walk(ast.parse(cell.source)):
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                    missing.add(node.id)
                elif isinstance(node, ast.FunctionDef):
                    missing.add(node.name)


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_the_examples_of_the_docstrings_are_true(name):
    for exercise in notebooks.exercises(notebooks.read(ASSIGNMENTS[name].source)):
        if exercise.written:
            continue
        space: dict = {}
        for cell in notebooks.read(ASSIGNMENTS[name].source).cells:
            if cell.id == "setup" or (notebooks.is_answer(cell) and cell.cell_type == "code"):
                exec(compile(cell.source, cell.id, "exec"), space)
        # an exercise may ask for several functions, or for a class: take what its answer defines
        defined = [node.name for node in ast.parse(exercise.answer.source).body if hasattr(node, "name")]
        finder = doctest.DocTestFinder()
        tests = [t for f in defined for t in finder.find(space[f], f, globs=space, module=False) if t.examples]
        assert tests, f"{exercise.name}: no example in the docstring"
        for test in tests:
            report = []
            doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=report.append)
            assert not report, "".join(report)
