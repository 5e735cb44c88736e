"""Graft, run and report a submission, whatever it holds."""

import copy

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from mml import notebooks
from mml.errors import MmlError
from mml.grading import grade, graft
from mml.grading.page import notes, page


def cell(source, name=None, grade=False, solution=False, points=None, kind=new_code_cell):
    made = kind(source, id=name or "plain")
    if name:
        data = {"grade": grade, "grade_id": name, "locked": not solution, "schema_version": 3, "solution": solution}
        made.metadata["nbgrader"] = {**data, "task": False, **({"points": points} if grade else {})}
    return made


def assignment(answer, hidden="\n### BEGIN HIDDEN TESTS\ncall(double, 3).gives(6)\n### END HIDDEN TESTS"):
    return new_notebook(
        cells=[
            cell("from mml.checks import call", "setup"),
            cell("## Exercise 1. Twice (3 points)", "double_statement", kind=new_markdown_cell),
            cell(answer, "double", solution=True),
            cell("call(double, 2).gives(4)", "double_check", grade=True, points=1),
            cell("# Hidden tests\ncall(double, 1).gives(2)" + hidden, "double_tests", grade=True, points=2),
            cell("## Exercise 2. Thrice (1 points)", "triple_statement", kind=new_markdown_cell),
            cell("def triple(x):\n    return 3 * x", "triple", solution=True),
            cell("call(triple, 2).gives(6)", "triple_check", grade=True, points=1),
        ]
    )


SOURCE = assignment("def double(x):\n    return 2 * x")
STUB = "def double(x):\n    raise NotImplementedError"
RELEASE = assignment(STUB, hidden="")


def submit(answer=STUB, change=lambda nb: None):
    handed_in = copy.deepcopy(RELEASE)
    handed_in.cells[2].source = answer
    change(handed_in)
    return graft(SOURCE, RELEASE, handed_in)


def points(grafted, tmp_path, **options):
    report = grade(grafted.notebook, tmp_path, **options)
    return {e.name: (e.kind, e.points) for e in report.exercises}


@pytest.mark.parametrize(
    ("answer", "kind", "earned"),
    [
        ("def double(x):\n    return x + x", "passed", 3),
        (STUB, "not started", 0),
        ("def double(x):\n    return x * x", "failed", 1),
        ("def double(x)\n    return 2 * x", "failed", 0),
        ("double = 2", "failed", 0),
        ("import sys\ndef double(x):\n    print(x, file=sys.stderr)\n    return 2 * x", "passed", 3),
        ("import warnings\ndef double(x):\n    warnings.warn('!')\n    return 2 * x", "passed", 3),
    ],
)
def test_an_answer_gets_its_points_and_leaves_the_others_theirs(answer, kind, earned, tmp_path):
    assert points(submit(answer), tmp_path) == {"double": (kind, earned), "triple": ("passed", 1)}


def test_a_cell_with_a_syntax_error_says_so_and_not_that_a_name_is_missing(tmp_path):
    report = grade(submit("def double(x)\n    return 2 * x").notebook, tmp_path)
    assert "SyntaxError" in report.exercises[0].message


def test_a_loop_without_end_costs_its_own_points_only(tmp_path):
    earned = points(submit("def double(x):\n    while True: pass"), tmp_path, seconds_a_cell=3)
    assert earned == {"double": ("failed", 0), "triple": ("passed", 1)}


def test_a_loop_that_ignores_interrupts_costs_its_own_points_only(tmp_path):
    stubborn = "def double(x):\n  while True:\n    try:\n      while True: pass\n    except BaseException: pass"
    earned = points(submit(stubborn), tmp_path, seconds_a_cell=3)
    assert earned == {"double": ("failed", 0), "triple": ("passed", 1)}


def test_a_process_that_ends_itself_costs_its_own_points_only(tmp_path):
    grafted = submit("import os\ndef double(x):\n    os._exit(1)")
    report = grade(grafted.notebook, tmp_path)
    assert [(e.name, e.kind, e.points) for e in report.exercises] == [("double", "failed", 0), ("triple", "passed", 1)]
    assert "ended the Python process" in report.exercises[0].message


def test_edited_and_deleted_tests_are_the_instructors_again(tmp_path):
    def cheat(nb):
        nb.cells[3].source = "pass"
        nb.cells[3].metadata.nbgrader.points = 100
        del nb.cells[4]

    grafted = submit(STUB, cheat)
    assert grafted.changed == ["double_check"]
    assert points(grafted, tmp_path)["double"] == ("not started", 0)


def test_of_a_copied_answer_cell_the_first_counts(tmp_path):
    def copy_it(nb):
        again = copy.deepcopy(nb.cells[2])
        again.source = "def double(x):\n    return None"
        nb.cells.insert(3, again)

    grafted = submit("def double(x):\n    return 2 * x", copy_it)
    assert grafted.duplicate == ["double"]
    assert points(grafted, tmp_path)["double"] == ("passed", 3)


def test_a_deleted_answer_cell_is_not_started(tmp_path):
    grafted = submit(change=lambda nb: nb.cells.pop(2))
    assert grafted.missing == ["double"]
    assert points(grafted, tmp_path)["double"] == ("not started", 0)


def test_helper_cells_keep_their_place(tmp_path):
    helper = new_code_cell("def helper(x):\n    return 2 * x")
    grafted = submit("def double(x):\n    return helper(x)", lambda nb: nb.cells.insert(3, helper))
    assert points(grafted, tmp_path)["double"] == ("passed", 3)


def test_cells_without_ids_or_with_strange_metadata_do_no_harm(tmp_path):
    def strange(nb):
        for c in nb.cells:
            c.pop("id", None)
        nb.cells[0].metadata["nbgrader"] = "none"
        nb.cells[3].metadata["tags"] = ["skip-execution"]
        nb.cells.append(new_markdown_cell("more"))

    assert points(submit("def double(x):\n    return 2 * x", strange), tmp_path)["double"] == ("passed", 3)


def test_saved_outputs_of_a_submission_do_not_count(tmp_path):
    def forge(nb):
        nb.cells[3].outputs = [nbformat.v4.new_output("stream", text="passed")]

    assert points(submit(STUB, forge), tmp_path)["double"] == ("not started", 0)


def test_the_page_escapes_what_a_submission_says(tmp_path):
    grafted = submit("def double(x):\n    raise RuntimeError('<script>alert(1)</script>')")
    grafted.changed.append("<b>")
    html = page("A < B", grade(grafted.notebook, tmp_path), grafted)
    assert "<script" not in html
    assert "<b>" not in html
    assert "&lt;script&gt;alert(1)" in html
    assert "1 of 4 points" in html


def test_notes_tell_what_was_found():
    said = notes(submit(change=lambda nb: nb.cells.pop(2)))
    assert said == ["The cell of double is missing: it counts as not started."]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"{", "is not a notebook"),
        (b"", "is not a notebook"),
        (b"[]", "is not a notebook"),
        (b'{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": 3}', "not a"),
        (b"\xff\xfe\x00", "it is not text"),
    ],
)
def test_a_file_that_is_no_notebook_is_refused_in_words(tmp_path, text, said):
    (tmp_path / "x.ipynb").write_bytes(text)
    with pytest.raises(MmlError, match=said):
        notebooks.read(tmp_path / "x.ipynb")


def test_a_folder_in_the_place_of_a_notebook_is_refused_in_words(tmp_path):
    with pytest.raises(MmlError, match="is a folder"):
        notebooks.read(tmp_path)
