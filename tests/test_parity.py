"""The same notebooks are judged the same by the engine, by the kernel that nbgrader starts, and by Validate."""

from __future__ import annotations

import copy
import random
import shutil
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbgrader.preprocessors import Execute
from nbgrader.validator import Validator

from mml import catalogue, notebooks
from mml.audit.answers import Answer, answers
from mml.audit.engine import Judge
from mml.audit.run import SECONDS_AN_ANSWER, Verdict, _contexts, _Job, _run_alone
from mml.grading import scores
from mml.grading.jobs import author, make_job
from mml.grading.preflight import Clean, expected
from mml.grading.runner import Engine, Limits
from mml.notebooks import exercises, grade_id, is_answer, is_test

from .conftest import ROOT

ASSIGNMENTS = {a.name: a for a in catalogue.load(ROOT).assignments}
ANSWERS_AN_ASSIGNMENT = 3
VALIDATED = ("numpy_primer", "gram_schmidt", "jacobians", "dataset_statistics")
pytestmark = pytest.mark.xdist_group("parity")


@pytest.fixture(scope="module")
def engine():
    with Engine(sandbox=shutil.which("bwrap") is not None) as engine:
        yield engine


def given(name: str) -> list[Answer]:
    """All right and wrong answers, in an order that is always the same and has no other meaning."""
    found = [a for kind in ("right", "wrong") for a in answers(ROOT / "tests" / kind / name)]
    random.Random(name).shuffle(found)
    return found


def handed_in(name: str) -> NotebookNode:
    """The source with an answer to every exercise, right or wrong."""
    notebook = notebooks.read(ASSIGNMENTS[name].source)
    by_exercise = {answer.exercise: answer.source for answer in given(name)}
    for cell in notebook.cells:
        if is_answer(cell) and cell.id in by_exercise:
            cell.source = by_exercise[cell.id]
    return notebook


def run_in_engine(engine: Engine, name: str, notebook: NotebookNode) -> NotebookNode:
    source = ASSIGNMENTS[name].source
    wanted = expected(source.parent, ROOT / "release" / name, None, name, name)
    clean = Clean(copy.deepcopy(notebook), dict(wanted.files), [], name)
    return nbformat.from_dict(engine.run(make_job(clean, author(wanted, source), Limits())).notebook)


def run_as_nbgrader(notebook: NotebookNode, folder: Path) -> NotebookNode:
    made, _ = Execute(interrupt_on_timeout=True).preprocess(
        copy.deepcopy(notebook), {"metadata": {"path": str(folder)}}
    )
    return made


def judged(notebook: NotebookNode) -> dict[str, tuple]:
    """Of each test cell the points, and what it said."""
    found = {}
    for cell in notebook.cells:
        if is_test(cell):
            error = next((o for o in cell.outputs if o.output_type == "error"), None)
            said = None if error is None else (error.ename, error.evalue)
            found[grade_id(cell)] = (scores.score(cell), said)
    return found


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_points_and_messages_are_those_of_one_plain_kernel(name, engine):
    notebook = handed_in(name)
    ours = judged(run_in_engine(engine, name, notebook))
    assert ours == judged(run_as_nbgrader(notebook, ASSIGNMENTS[name].source.parent))


@pytest.mark.parametrize("name", VALIDATED)
def test_validate_says_of_the_checks_what_the_engine_says(name, engine, tmp_path):
    shutil.copytree(ROOT / "release" / name, tmp_path / name)
    path = tmp_path / name / f"{name}.ipynb"
    released, answered = notebooks.read(path), {c.id: c.source for c in handed_in(name).cells}
    for cell in released.cells:
        if is_answer(cell):
            cell.source = answered[cell.id]
    nbformat.write(released, path)
    validator = Validator()
    failed = {one["source"].strip() for one in validator.validate(str(path)).get("failed", [])}
    ours = run_in_engine(engine, name, released)
    assert failed == {
        cell.source.strip()
        for cell in ours.cells
        if is_test(cell) and any(o.output_type == "error" for o in cell.outputs)
    }
    assert failed


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_verdicts_are_those_of_the_audit(name, engine):
    notebook = notebooks.read(ASSIGNMENTS[name].source)
    judge = Judge(ASSIGNMENTS[name], notebook, SECONDS_AN_ANSWER)
    contexts = {
        e.name: (e, space) for e, space in _contexts(notebook, [e for e in exercises(notebook) if not e.written])
    }
    for answer in given(name)[:ANSWERS_AN_ASSIGNMENT]:
        exercise, space = contexts[answer.exercise]
        plain: Verdict = _run_alone(_Job(exercise, dict(space), answer))
        outcomes = judge.judge(engine, exercise, answer.source)
        found = [outcomes[cell.id][0] for cell in exercise.tests]
        assert found == [plain.check, plain.tests][-len(found) :], (answer.about, outcomes, plain)
