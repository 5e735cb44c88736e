"""From what a student handed in to a notebook that is safe to run, whatever it is; or to a reason."""

import contextlib
import copy
import json
import os
import pickle
import random
import socket
import stat
import tempfile
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from alembic.script import ScriptDirectory
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output, new_raw_cell
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from nbgrader.dbutil import ALEMBIC_DIR
from nbgrader.nbgraderformat import MetadataValidator
from nbgrader.utils import compute_checksum, determine_grade
from traitlets.config import Config

from mml import notebooks
from mml.audit.answers import answers
from mml.errors import MmlError
from mml.grading import configure
from mml.grading.cells import shown
from mml.grading.graft import graft
from mml.grading.preflight import Allowed, Refused, expected, preflight

NAME = "numpy_primer"
ANSWERS = ("evens_up_to", "row_sums", "count_above", "replace_negatives")
DOUBLE, TRIPLE = "def double(x):\n    return 2 * x", "def triple(x):\n    return 3 * x"
STUB = "def {}(x):\n    raise NotImplementedError"
NOT_DOUBLE, NOT_TRIPLE = STUB.format("double"), STUB.format("triple")


# -- a small assignment with every kind of cell ---------------------------------------------------------------------


def cell(kind, source, name=None, points=None, **flags):
    made = {"code": new_code_cell, "markdown": new_markdown_cell}[kind](source, id=name or f"plain-{len(source)}")
    if name:
        data = dict.fromkeys(("grade", "solution", "task"), False) | flags
        data |= {"schema_version": 3, "grade_id": name, "locked": not data["solution"], "cell_type": kind}
        made.metadata["nbgrader"] = data | ({"points": points} if points else {})
    return made


def small(double=NOT_DOUBLE, triple=NOT_TRIPLE, hidden=False):
    tests = "assert double(3) == 6" + (
        "\n### BEGIN HIDDEN TESTS\nassert double(-1) == -2\n### END HIDDEN TESTS" * hidden
    )
    made = new_notebook(
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
        cells=[
            cell("markdown", "# A small one"),
            cell("code", "import math"),
            cell("code", "import functools\nlimit = 10", "setup"),
            cell("markdown", "Twice.", "double_statement"),
            cell("code", double, "double", solution=True),
            cell("code", tests, "double_tests", 2, grade=True),
            cell("markdown", "Thrice.", "triple_statement"),
            cell("code", triple, "triple", solution=True),
            cell("code", "assert triple(2) == 6", "triple_tests", 3, grade=True),
            cell("markdown", "Why?", "why_statement"),
            cell("markdown", "Write your answer here.", "why", 4, grade=True, solution=True),
            cell("markdown", "Draw something.", "draw_statement"),
            cell("code", "# your picture", "draw", 5, grade=True, solution=True),
            cell("markdown", "Find out something of your own.", "own", 6, task=True),
        ],
    )
    for one in made.cells:
        if notebooks.is_answer(one):
            one.metadata.nbgrader["checksum"] = compute_checksum(one)
    return made


@pytest.fixture(scope="module")
def wanted(tmp_path_factory):
    """The small assignment, as a course has it, with a file beside it."""
    root = tmp_path_factory.mktemp("course")
    for step, notebook in (("source", small(DOUBLE, TRIPLE, hidden=True)), ("release", small())):
        (root / step / "small").mkdir(parents=True)
        nbformat.write(notebook, root / step / "small" / "small.ipynb")
        (root / step / "small" / "data.csv").write_bytes(b"1,2\n")
        (root / step / "small" / "tools.py").write_bytes(b"ours = True\n")
    return valid(expected(root / "source/small", root / "release/small", None, "small", "small"))


@pytest.fixture(scope="module")
def primer(root):
    return valid(expected(root / "source" / NAME, root / "release" / NAME, None, NAME, NAME))


@pytest.fixture(scope="module")
def right(root):
    """A right answer to some exercises of the primer."""
    return {answer.exercise: answer.source for answer in answers(root / "tests" / "right" / NAME)}


def valid(wanted):
    """What nbgrader demands of a notebook's metadata. `sound` compares with it: this takes long."""
    MetadataValidator().validate_nb(wanted.skeleton)
    return wanted


def sound(clean, wanted):
    """What must be so of every notebook that comes out, whatever went in."""
    notebook = clean.notebook
    nbformat.validate(notebook)
    json.dumps(notebook, allow_nan=False, ensure_ascii=False).encode()
    assert len({one.id for one in notebook.cells}) == len(notebook.cells)
    assert all(one.outputs == [] and one.execution_count is None for one in notebook.cells if one.cell_type == "code")
    assert notebook.metadata == wanted.skeleton.metadata
    own = [one for one in notebook.cells if one.metadata != {"mml": {"original": None}}]
    assert len(own) == len(wanted.skeleton.cells), "every cell of the course, and no other, in the course's order"
    for one, ours in zip(own, wanted.skeleton.cells, strict=True):
        assert {**one.metadata, "mml": 0} == {**ours.metadata, "mml": 0}
        assert one.cell_type == ours.cell_type
        if not notebooks.is_answer(ours) and (ours.cell_type == "code" or notebooks.grade_id(ours)):
            assert one.metadata.get("mml", {"original": one.source}) == {"original": ours.source}
            assert one.source == ours.source or ("mml" in one.metadata and not notebooks.grade_id(ours))
    assert all(one.cell_type != "raw" for one in notebook.cells)
    assert all(note.isprintable() and len(note) < 1000 for note in clean.notes)
    assert wanted.files.items() <= clean.files.items() or wanted.editable
    return clean


def hand_in(folder, notebook, name="small.ipynb"):
    """Write a notebook as it is, valid or not."""
    folder.mkdir(parents=True, exist_ok=True)
    text = notebook if isinstance(notebook, bytes) else json.dumps(notebook).encode()
    (folder / name).write_bytes(text)
    return folder


def done(change=lambda nb: None):
    """The small one with both functions answered, and changed."""
    notebook = small(DOUBLE, TRIPLE)
    change(notebook)
    return notebook


def points(notebook):
    """Run a notebook's code from top to bottom and count what its tests are worth. A stand-in for the engine."""
    space, earned = {}, {}
    for one in notebook.cells:
        if one.cell_type != "code":
            continue
        error = None
        try:
            exec(compile(one.source, one.id, "exec"), space)
        except Exception as raised:
            error = raised
        if notebooks.is_test(one):
            earned[one.id] = 0 if error else one.metadata.nbgrader["points"]
    return earned


FULL = {"double_tests": 2, "triple_tests": 3}


@pytest.fixture
def graded(tmp_path, wanted):
    """Hand in a notebook; what comes out, and the points of its tests."""

    def hand_in_and_run(notebook):
        clean = sound(preflight(hand_in(tmp_path / "s", notebook), wanted), wanted)
        return clean, points(clean.notebook)

    return hand_in_and_run


def source(clean, name):
    return next(one.source for one in clean.notebook.cells if one.id == name)


# -- an ordinary submission -----------------------------------------------------------------------------------------


def test_an_honest_submission_goes_through_without_a_word(tmp_path, primer, right, root):
    notebook = notebooks.read(root / "release" / NAME / f"{NAME}.ipynb")
    for one in notebook.cells:
        one.source = right.get(notebooks.grade_id(one), one.source)
    clean = sound(preflight(hand_in(tmp_path / "s", notebook, f"{NAME}.ipynb"), primer), primer)
    assert clean.notes == []
    assert clean.found == f"{NAME}.ipynb"
    assert {name: source(clean, name) for name in right} == right
    assert "HIDDEN" in source(clean, "row_sums_tests")


def test_an_untouched_submission_is_full_of_stubs(tmp_path, primer, root):
    folder = hand_in(tmp_path / "s", (root / "release" / NAME / f"{NAME}.ipynb").read_bytes(), f"{NAME}.ipynb")
    clean = sound(preflight(folder, primer), primer)
    assert clean.notes == []
    assert {name: source(clean, name) for name in primer.stubs} == primer.stubs


def test_solutions_do_not_leave_the_course(primer):
    assert "SOLUTION" not in json.dumps(primer.skeleton)


def test_what_is_expected_can_be_sent_to_another_process(primer):
    again = pickle.loads(pickle.dumps(primer))
    assert again == primer
    assert pickle.loads(pickle.dumps(Refused("why"))).args == ("why",)


def test_an_ordinary_submission_takes_no_time(primer, root):
    times = []
    for _ in range(9):
        start = time.process_time()
        preflight(root / "release" / NAME, primer)
        times.append(time.process_time() - start)
    assert min(times) < 0.015


def test_a_submission_changes_nothing_for_the_next(graded, wanted):
    before = copy.deepcopy(wanted)
    first, _ = graded(done())
    for one in first.notebook.cells:
        one.metadata["x"] = one.source = "changed"
    first.notebook.metadata.kernelspec["name"] = "changed"
    first.files["data.csv"] = b""
    assert wanted == before


# -- which file is the notebook -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "small_final_version.ipynb", "Small.ipynb", "small (1).ipynb", "small.ipynb.txt", "small.ipynb.json", "small.json",
        "homework.IPYNB", "small-Copy1.ipynb", "small .ipynb", "small", "small/small.ipynb", "ada/week 1/small.ipynb",
    ],
)  # fmt: skip
def test_another_name_is_noted_and_graded(tmp_path, wanted, name):
    folder = tmp_path / "s" / Path(name).parent
    hand_in(folder, done(), Path(name).name)
    (folder / "mine.csv").write_bytes(b"3")
    clean = sound(preflight(tmp_path / "s", wanted), wanted)
    assert points(clean.notebook) == FULL
    assert clean.found == name
    assert clean.notes == [f"small.ipynb is missing. {name} holds the cells of small, so it was graded."]
    assert clean.files["mine.csv"] == b"3", "what lies beside it, wherever that is"


def test_of_several_names_nobody_guesses(tmp_path, wanted):
    hand_in(tmp_path, done(), "a.ipynb")
    hand_in(tmp_path, small(DOUBLE), "b.ipynb")
    with pytest.raises(Refused, match=r"small.ipynb is missing, and several others could be meant: a.ipynb, b.ipynb"):
        preflight(tmp_path, wanted)


@pytest.mark.parametrize("other", [small(), done()], ids=["untouched", "the same"])
def test_of_several_names_the_one_with_answers_is_meant(tmp_path, wanted, other):
    hand_in(tmp_path, done(), "mine.ipynb")
    hand_in(tmp_path, other, "small-Copy1.ipynb")
    assert points(preflight(tmp_path, wanted).notebook) == FULL


def test_of_several_names_that_with_other_capitals_is_meant(tmp_path, wanted):
    hand_in(tmp_path, done(), "SMALL.ipynb")
    hand_in(tmp_path, small(DOUBLE), "old.ipynb")
    assert preflight(tmp_path, wanted).found == "SMALL.ipynb"


@pytest.mark.parametrize(
    ("exact", "said"),
    [(json.dumps(small()).encode(), "has no answers in it"), (b"{", "is not valid JSON"), (b"", "is empty")],
)
def test_work_in_a_copy_counts_if_the_notebook_itself_holds_none(tmp_path, wanted, exact, said):
    hand_in(tmp_path, exact)
    hand_in(tmp_path, done(), "small-Copy1.ipynb")
    clean = sound(preflight(tmp_path, wanted), wanted)
    assert points(clean.notebook) == FULL
    assert said in clean.notes[0]


def test_the_notebook_of_the_right_name_wins_over_others(tmp_path, wanted):
    hand_in(tmp_path, small(DOUBLE))
    hand_in(tmp_path, done(), "better.ipynb")
    clean = sound(preflight(tmp_path, wanted), wanted)
    assert points(clean.notebook)["triple_tests"] == 0
    assert clean.notes == ["Left out: better.ipynb (it is not the assignment's notebook)."]


def test_the_other_notebooks_of_the_assignment_are_not_taken_for_this_one(tmp_path, wanted):
    hand_in(tmp_path, done(), "second.ipynb")
    two = replace(wanted, others=frozenset({"second"}))
    with pytest.raises(Refused, match="is missing"):
        preflight(tmp_path, two)


def test_another_assignment_under_another_name_is_not_taken(tmp_path, wanted, root):
    hand_in(tmp_path, (root / "release" / NAME / f"{NAME}.ipynb").read_bytes(), "x.ipynb")
    with pytest.raises(Refused, match=r"^small.ipynb is missing. Found: x.ipynb.$"):
        preflight(tmp_path, wanted)


def test_a_notebook_of_nothing_known_is_refused(tmp_path, wanted):
    hand_in(tmp_path, new_notebook(cells=[new_code_cell("x = 1")]))
    with pytest.raises(Refused, match="none of the assignment's cells"):
        preflight(tmp_path, wanted)


def test_only_a_checkpoint_is_no_notebook(tmp_path, wanted):
    hand_in(tmp_path / ".ipynb_checkpoints", done(), "small-checkpoint.ipynb")
    with pytest.raises(Refused, match=r"^small.ipynb is missing.$"):
        preflight(tmp_path, wanted)


def test_a_packed_submission_is_named_and_never_unpacked(tmp_path, wanted):
    with zipfile.ZipFile(tmp_path / "small.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("small.ipynb", bytes(20_000_000))
    with pytest.raises(Refused, match=r"Found: small.zip."):
        preflight(tmp_path, wanted)
    hand_in(tmp_path, done())
    assert len(preflight(tmp_path, wanted).files["small.zip"]) < 100_000, "just a file"


def test_no_folder_is_nothing_handed_in(tmp_path, wanted):
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path)
    for name, said in {"none": "no folder", "file": "is a file", "link": "link to another place"}.items():
        with pytest.raises(Refused, match=said):
            preflight(tmp_path / name, wanted)


def test_a_folder_in_the_place_of_the_notebook(tmp_path, wanted):
    (tmp_path / "small.ipynb").mkdir()
    with pytest.raises(Refused, match=r"small.ipynb is a folder, not a notebook"):
        preflight(tmp_path, wanted)


# -- what the file holds --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"{", "breaks off"),
        (json.dumps(small()).encode()[:2000], "Was it cut off on the way"),
        (b"no notebook", "is not valid JSON (line 1, column 1)"),
        (b"\x80\x04\x95\xff\x00\x01PNG", "it is not text"),
        (b"[]", "other JSON"),
        (b"null", "other JSON"),
        (b"{}", "holds no cells"),
        (b'{"cells": 3, "nbformat": 4}', "holds no cells"),
        (b'{"cells": [1, null, "x", []], "nbformat": 4}', "holds no cells"),
        (b'{"cells": [], "nbformat": 5}', "is of notebook format 5"),
        (b'{"cells": [], "nbformat": 99}', "is of notebook format 99"),
        (b'{"cells": [], "nbformat": NaN}', "is of notebook format nan"),
        (b'{"cells": ' + b"[" * 100_000, "nested too deeply"),
        (b'{"cells": [' + b"{}," * 30_000 + b"{}]}", "holds 30,001 cells"),
        (b'{"cells": [' + b"[]," * 1_000_001 + b"{}]}", "more than 1,000,000 lists"),
    ],
)
def test_what_is_no_notebook_is_refused_in_words(tmp_path, wanted, text, said):
    with pytest.raises(Refused) as refused:
        preflight(hand_in(tmp_path, text), wanted)
    assert said in str(refused.value)
    assert str(refused.value).startswith("small.ipynb ")
    assert str(refused.value).isprintable()


def test_a_huge_notebook_is_refused_unread(tmp_path, wanted):
    hand_in(tmp_path, b"")
    os.truncate(tmp_path / "small.ipynb", 60_000_000)
    start = time.perf_counter()
    with pytest.raises(Refused, match=r"has 60 MB \(at most 20 MB are read\)"):
        preflight(tmp_path, wanted)
    assert time.perf_counter() - start < 0.5
    with pytest.raises(Refused, match=r"has 60 MB \(at most 1 MB"):
        preflight(tmp_path, wanted, Allowed(notebook=1_000_000))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252"])
def test_other_encodings_are_read(graded, encoding):
    notebook = small("# café\n" + DOUBLE, TRIPLE)
    clean, earned = graded(json.dumps(notebook, ensure_ascii=False).encode(encoding))
    assert earned == FULL
    assert clean.notes == (
        ["The notebook is not written in UTF-8: some letters may be wrong."] if encoding[0] in "lc" else []
    )


@pytest.mark.parametrize("with_metadata", [True, False])
@pytest.mark.parametrize("version", [3, 2])
def test_old_formats_are_read(graded, version, with_metadata):
    old = json.loads(nbformat.writes(done(lambda nb: nb.cells.insert(1, new_markdown_cell("## A heading"))), version=3))
    old["nbformat"] = version
    for one in old["worksheets"][0]["cells"]:
        if not with_metadata:
            one.pop("metadata", None)
            assert "id" not in one
    clean, earned = graded(old)
    assert earned == FULL
    assert f"old format {version}" in clean.notes[0]
    assert "## A heading" in [one.source for one in clean.notebook.cells]


def test_numbers_that_are_none_do_no_harm(graded):
    text = json.dumps(done()).replace(
        '"metadata": {"nbgrader"', '"metadata": {"x": [NaN, -Infinity, 1e999, %s], "nbgrader"'
    )
    clean, earned = graded((text % ((("9" * 100_000),) * text.count("%s"))).encode())
    assert earned == FULL
    assert clean.notes == []


def test_three_thousand_cells(graded):
    notebook = done(lambda nb: nb.cells.extend({"cell_type": "code", "source": f"x = {n}"} for n in range(3_000)))
    start = time.process_time()
    clean, earned = graded(notebook)
    assert time.process_time() - start < 5
    assert earned == FULL
    assert "Of 3,000 cells that were added, the first 1,000 were kept." in clean.notes


def test_a_cell_without_end_counts_as_empty(graded):
    clean, earned = graded(small(DOUBLE + "\n#" + "x" * 1_000_000, TRIPLE))
    assert earned == {"double_tests": 0, "triple_tests": 3}
    assert "1 cell had more than 1,000,000 characters, and counted as empty." in clean.notes


@pytest.mark.parametrize("lines", [DOUBLE.splitlines(keepends=True), [*DOUBLE.splitlines(keepends=True), 3, None]])
def test_a_source_may_be_a_list_of_lines(graded, lines):
    assert graded(done(lambda nb: nb.cells[4].update(source=lines)))[1] == FULL


@pytest.mark.parametrize("value", [3, None, {}, True, []])
def test_a_source_that_is_no_text_is_no_answer(graded, value):
    clean, earned = graded(done(lambda nb: nb.cells[4].update(source=value)))
    assert earned == {"double_tests": 0, "triple_tests": 3}
    assert source(clean, "double") == NOT_DOUBLE


def test_windows_line_ends_and_odd_characters(graded):
    odd = DOUBLE.replace("\n", "\r\n") + "\n# \ud83d\ude00 \udcff \x00"
    notebook = json.loads(json.dumps(done()))
    notebook["cells"][4]["source"] = odd
    notebook["cells"][7]["source"] = NOT_TRIPLE.replace("\n", "\r\n") + "\r\n"
    clean, _ = graded(notebook)
    assert source(clean, "double") == DOUBLE + "\n# 😀 \ufffd \ufffd"
    assert source(clean, "triple") == NOT_TRIPLE, "an untouched answer stays untouched"


def test_metadata_in_any_amount_is_not_looked_at(graded):
    bomb = {"a": [{"b" * 100: list(range(100))}] * 50}
    for _ in range(300):
        bomb = {"deeper": bomb}

    def stuff(nb):
        nb.metadata["bomb"] = bomb
        for one in nb.cells:
            one.metadata["bomb"] = bomb

    assert graded(done(stuff))[1] == FULL


# -- what is no ordinary file ---------------------------------------------------------------------------------------


@pytest.fixture
def opened(monkeypatch):
    """The names of all files that are opened."""
    names = []
    real = os.open

    def watch(path, flags, *rest, **options):
        names.append(os.path.basename(path))
        return real(path, flags, *rest, **options)

    monkeypatch.setattr(os, "open", watch)
    return names


def make_odd(path, secret):
    """One of each kind of file that must not be opened."""
    (path / "etc").symlink_to("/etc/passwd")
    (path / "marks.db").symlink_to(secret)
    (path / "folder").symlink_to(secret.parent)
    (path / "nowhere").symlink_to(path / "not there")
    (path / "round").symlink_to(path / "round")
    (path / "self").symlink_to(path)
    os.mkfifo(path / "pipe")
    here = os.getcwd()
    os.chdir(path)  # the name of a socket must be short
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("socket")
    finally:
        os.chdir(here)
    names = ["etc", "marks.db", "folder", "nowhere", "round", "self", "pipe", "socket"]
    if os.geteuid() == 0:
        os.mknod(path / "zero", stat.S_IFCHR | 0o666, os.makedev(1, 5))
        names.append("zero")
    return names


def test_links_pipes_sockets_and_devices_are_not_opened(tmp_path, wanted, opened):
    secret = tmp_path / "course" / "gradebook.db"
    secret.parent.mkdir()
    secret.write_bytes(b"marks")
    folder = hand_in(tmp_path / "s", done())
    names = make_odd(folder, secret)
    opened.clear()
    clean = sound(preflight(folder, wanted), wanted)
    assert opened == ["small.ipynb"]
    assert clean.files == wanted.files
    said = " ".join(clean.notes)
    assert all(name in said for name in names)
    assert "links are not followed" in said
    assert "no ordinary file, so it was not opened" in said


@pytest.mark.parametrize("kind", ["link", "pipe", "dangling", "loop"])
def test_a_notebook_that_is_no_file_is_refused(tmp_path, wanted, kind):
    folder = tmp_path / "s"
    folder.mkdir()
    other = hand_in(tmp_path / "bob", done()) / "small.ipynb"
    path = folder / "small.ipynb"
    if kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to({"link": other, "dangling": folder / "no", "loop": path}[kind])
    with pytest.raises(Refused, match="no ordinary file" if kind == "pipe" else "links are not followed"):
        preflight(folder, wanted)


def test_a_file_exchanged_for_a_link_meanwhile_is_not_read(tmp_path, wanted, monkeypatch):
    secret = tmp_path / "secret.csv"
    secret.write_bytes(b"secret")
    folder = hand_in(tmp_path / "s", done())
    (folder / "mine.csv").write_bytes(b"mine")
    real = os.open

    def exchange(path, *rest, **options):
        if str(path).endswith("mine.csv"):
            os.unlink(path)
            os.symlink(secret, path)
        return real(path, *rest, **options)

    monkeypatch.setattr(os, "open", exchange)
    clean = preflight(folder, wanted)
    assert b"secret" not in clean.files.values()
    assert any("mine.csv" in note for note in clean.notes)


def test_hard_links_to_the_outside_are_left_out(tmp_path, wanted):
    secret = tmp_path / "gradebook.db"
    secret.write_bytes(b"marks")
    folder = hand_in(tmp_path / "s", done())
    os.link(secret, folder / "marks.db")
    (folder / "mine.csv").write_bytes(b"mine")
    os.link(folder / "mine.csv", folder / "again.csv")
    clean = preflight(folder, wanted)
    assert "marks.db" not in clean.files
    assert clean.files["mine.csv"] == clean.files["again.csv"] == b"mine", "both names are in the submission"
    assert clean.notes == ["Left out: marks.db (a hard link to a file outside of the submission)."]


def test_a_notebook_kept_twice_by_a_backup_is_graded(tmp_path, wanted):
    folder = hand_in(tmp_path / "s", done())
    os.link(folder / "small.ipynb", tmp_path / "backup")
    clean = preflight(folder, wanted)
    assert points(clean.notebook) == FULL
    assert "hard link" in clean.notes[0]


@contextlib.contextmanager
def as_somebody():
    """Without root's right to read everything."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("what", ["small.ipynb", "mine.csv", "folder", "."])
def test_without_permission_there_is_a_reason(wanted, what):
    with tempfile.TemporaryDirectory() as scratch:
        os.chmod(scratch, 0o755)
        folder = hand_in(Path(scratch, "s"), done())
        (folder / "mine.csv").touch()
        (folder / "folder").mkdir()
        os.chmod(folder / what, 0)
        with as_somebody():
            if what in ("small.ipynb", "."):
                with pytest.raises(Refused, match=r"can't be read.*permission denied"):
                    preflight(folder, wanted)
            else:
                clean = preflight(folder, wanted)
                assert clean.notes == [f"Left out: {what} (can't be read (permission denied))."]
        os.chmod(folder / what, 0o755)


# -- what lies beside the notebook ----------------------------------------------------------------------------------


def beside(folder, files, wanted, **options):
    """What becomes of files that a student adds, and the notes."""
    hand_in(folder, done())
    for name, data in files.items():
        path = os.path.join(os.fsencode(folder), name if isinstance(name, bytes) else name.encode())
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)
    clean = sound(preflight(folder, wanted, **options), wanted)
    return {name: data for name, data in clean.files.items() if name not in wanted.files}, clean.notes


@pytest.mark.parametrize(
    "name",
    [
        "numpy.py", "Numpy.py", "random.py", "json/__init__.py", "numpy/__init__.py", "mml/__init__.py", "mml/checks.py",
        "pandas.py", "torch/x.txt", "sitecustomize.py", "usercustomize.py", "conftest.py", "x.pth", "x.so", "numpy.so",
        "x.cpython-311-x86_64-linux-gnu.so", "numpy.pyc", "ipython_config.py", "ipython_kernel_config.py", "tools/__init__.py",
        "jupyter_server_config.json", "nbgrader_config.py", "matplotlibrc", "__main__.py", "pyvenv.cfg", "tools.pyw",
        "evil-1.0.dist-info/entry_points.txt", ".evil/x.py", ".matplotlib/matplotlibrc", ".ipython/profile_default/startup/0.py",
    ],
)  # fmt: skip
def test_what_would_be_taken_for_something_else_is_left_out(tmp_path, wanted, name):
    added, notes = beside(tmp_path, {name: b"evil = True"}, wanted)
    assert added == {}
    if not name.endswith("numpy.pyc"):  # these are in everybody's folder
        assert len(notes) == 1
        assert notes[0].startswith(f"Left out: {name.split('/')[0]}")


def test_honest_files_stay(tmp_path, wanted):
    honest = {"helper.py": b"h", "my_module/__init__.py": b"", "my_module/deep.py": b"d", "photo.jpg": b"\xff", "data/a b.csv": b"1",
              "code/x.txt": b"", "Zürich – 12:30.csv": b"2", "notes.md": b"",
              "Screenshot at 10.00\u202fAM.png": b"\x89"}  # fmt: skip
    assert beside(tmp_path, honest, wanted) == (honest, [])


def test_everybodys_litter_is_not_worth_a_word(tmp_path, wanted):
    litter = [".DS_Store", "._small.ipynb", ".ipynb_checkpoints/small-checkpoint.ipynb", "__pycache__/helper.cpython-311.pyc", ".git/config",
              "timestamp.txt", "feedback/2026/small.html", "check.html"]  # fmt: skip
    assert beside(tmp_path, dict.fromkeys(litter, b"x"), wanted) == ({}, [])


def test_the_courses_files_win(tmp_path, wanted):
    added, notes = beside(tmp_path, {"tools.py": b"ours = False", "data.csv": b"1,2\n", "Data.csv": b"3"}, wanted)
    assert added == {}
    assert notes == ["Left out: Data.csv, tools.py (the course's own file is used)."]


def test_a_file_that_students_may_edit_is_theirs(tmp_path, wanted):
    editable = replace(wanted, editable=frozenset({"tools.py", "numpy.py"}))
    folder = hand_in(tmp_path, done())
    assert preflight(folder, editable).files["tools.py"] == b"ours = True\n", "the course's, where there is none"
    (folder / "tools.py").write_bytes(b"mine")
    (folder / "numpy.py").write_bytes(b"as asked")
    clean = preflight(folder, editable)
    assert (clean.files["tools.py"], clean.files["numpy.py"], clean.notes) == (b"mine", b"as asked", [])
    (folder / "tools.py").unlink()
    (folder / "tools.py").symlink_to("/etc/passwd")
    assert preflight(folder, editable).files["tools.py"] == b"ours = True\n"


@pytest.mark.parametrize(
    "name",
    [b"a\nb.csv", b"\x1b[31mred.csv", b"\xff\xfe.csv", b"x\\..\\..\\x.csv", b"C:x.csv", b"x" * 255, "‮csv.exe".encode()],
)
def test_names_that_not_every_system_can_have_are_left_out(tmp_path, wanted, name):
    added, notes = beside(tmp_path, {name: b"x"}, wanted)
    assert added == {}
    assert len(notes) == 1
    assert "not every system" in notes[0]


def test_capitals_do_not_make_another_name(tmp_path, wanted):
    added, notes = beside(tmp_path, {"A.csv": b"1", "a.csv": b"22", "b": b"333", "B/c": b"4444"}, wanted)
    assert added == {"A.csv": b"1", "b": b"333"}
    assert notes == ["Left out: a.csv, B/c (another file has that name but for capitals)."]


def test_a_file_where_the_course_has_a_folder(tmp_path, wanted):
    two = replace(wanted, files={"pictures/cat.png": b"cat", "plain": b"x"})
    added, notes = beside(tmp_path, {"pictures": b"1", "plain/x.csv": b"2"}, two)
    assert added == {}
    assert len(notes) == 1


def test_number_and_size_are_limited(tmp_path, wanted):
    files = {f"{n}.csv": bytes(n) for n in range(30)}
    added, notes = beside(tmp_path, files, wanted, allowed=Allowed(files=20))
    assert list(added) == [f"{n}.csv" for n in range(20)], "the small ones"
    assert notes == [
        "Left out: 20.csv, 21.csv, 22.csv, 23.csv, 24.csv, 25.csv and 4 more (at most 20 files may be added)."
    ]
    added, notes = beside(tmp_path, files, wanted, allowed=Allowed(bytes=100))
    assert sum(map(len, added.values())) <= 100
    assert "at most 0 MB may be added" in notes[0]


def test_a_file_of_a_terabyte_is_not_read(tmp_path, wanted):
    hand_in(tmp_path, done())
    (tmp_path / "big.csv").touch()
    os.truncate(tmp_path / "big.csv", 2**40)
    clean = preflight(tmp_path, wanted)
    assert clean.notes == ["Left out: big.csv (at most 50 MB may be added)."]


def test_many_files_and_deep_folders_take_no_time(tmp_path, wanted):
    hand_in(tmp_path, done())
    (tmp_path / "aaa").mkdir()
    for n in range(700):
        (tmp_path / "aaa" / str(n)).touch()
    deep = tmp_path
    for _ in range(40):
        deep = deep / "d"
    deep.mkdir(parents=True)
    start = time.process_time()
    clean = preflight(tmp_path, wanted, Allowed(entries=500))
    assert time.process_time() - start < 2
    assert points(clean.notebook) == FULL
    assert "The folder: it holds more than 500 files and folders; not all were looked at." in clean.notes
    assert len(clean.files) == 200 + len(wanted.files)
    with pytest.raises(Refused):
        preflight(hand_in(tmp_path, b""), wanted)


# -- what was done to the cells -------------------------------------------------------------------------------------


def swap_names(nb, a, b):
    first, second = nb.cells[a].metadata.nbgrader, nb.cells[b].metadata.nbgrader
    first["grade_id"], second["grade_id"] = second["grade_id"], first["grade_id"]
    nb.cells[a]["id"], nb.cells[b]["id"] = nb.cells[b]["id"], nb.cells[a]["id"]


def insert(where, *cells):
    return lambda nb: nb.cells.__setitem__(slice(where, where), list(cells))


def again(nb, where, text=None, at=None, count=None):
    """Copy a cell as JupyterLab does: metadata and all."""
    new = copy.deepcopy(nb.cells[where])
    new["id"] = f"copy-{len(nb.cells)}"
    new["source"] = new.source if text is None else text
    if count:
        new["execution_count"] = count
    nb.cells.insert(where + 1 if at is None else at, new)


def split(nb):
    nb.cells[4].source = "def half(x):\n    return x / 2"
    again(nb, 4, "def double(x):\n    return int(4 * half(x))")


def edit(where, **changes):
    return lambda nb: nb.cells[where].update(changes)


def every(nb, change):
    for one in nb.cells:
        change(one)


def nbgrader_is(value):
    return lambda nb: every(nb, lambda one: one.metadata.update(nbgrader=value))


def both(*changes):
    def change(nb):
        for one in changes:
            one(nb)

    return change


HONEST = {
    "nothing": lambda nb: None,
    "a test cell deleted": lambda nb: nb.cells.pop(5),
    "all but the answers deleted": lambda nb: nb.cells.__setitem__(slice(None), [nb.cells[4], nb.cells[7]]),
    "a test cell edited": edit(5, source="print(double(3))"),
    "a test cell copied": lambda nb: again(nb, 5),
    "a test cell copied and edited": lambda nb: again(nb, 5, "print(double(3))"),
    "a test cell moved to the top": lambda nb: nb.cells.insert(0, nb.cells.pop(5)),
    "everything in another order": lambda nb: nb.cells.reverse(),
    "an answer moved to the end": lambda nb: nb.cells.append(nb.cells.pop(4)),
    "an answer copied": lambda nb: again(nb, 4),
    "an answer copied to the end": lambda nb: again(nb, 4, at=14),
    "the stub pasted below the answer": lambda nb: again(nb, 4, NOT_DOUBLE),
    "an empty copy below the answer": lambda nb: again(nb, 4, ""),
    "a copy written into a copy, the stub kept": lambda nb: (again(nb, 4), edit(4, source=NOT_DOUBLE)(nb)),
    "a wrong version kept above": lambda nb: again(nb, 4, "def double(x):\n    return x", at=4),
    "a wrong version below, which was run before": lambda nb: (
        edit(4, execution_count=9)(nb), again(nb, 4, "def double(x):\n    return x", count=5),
    ),
    "a wrong version below, as text": lambda nb: (
        again(nb, 4, "def double(x):\n    return x"), nb.cells[5].update(cell_type="markdown"),
    ),
    "an answer split in two": split,
    "the answer in a cell below the stub": both(
        edit(4, source=NOT_DOUBLE), insert(5, new_code_cell(DOUBLE)),
    ),
    "the answer in a cell above the stub": both(
        edit(4, source=NOT_DOUBLE), insert(4, new_code_cell(DOUBLE)),
    ),
    "the answer in a cell below the emptied one": both(edit(4, source=" "), insert(5, new_code_cell(DOUBLE))),
    "the answer in a new cell, the old one deleted": both(insert(5, new_code_cell(DOUBLE)), lambda nb: nb.cells.pop(4)),
    "both answers in one cell, the other emptied": both(edit(4, source=f"{DOUBLE}\n{TRIPLE}"), edit(7, source="")),
    "both answers on top, their cells deleted": lambda nb: nb.cells.__setitem__(
        slice(None), [new_code_cell(f"{DOUBLE}\n{TRIPLE}"), *nb.cells[:4], nb.cells[5], nb.cells[8]]
    ),
    "the answer in the test cell": both(
        edit(4, source=NOT_DOUBLE), edit(5, source=f"{DOUBLE}\nassert double(3) == 6"),
    ),
    "the answer in the place of the test": both(edit(4, source=NOT_DOUBLE), edit(5, source=DOUBLE)),
    "a helper in the test cell": both(
        edit(4, source="def double(x):\n    return two() * x"),
        edit(5, source="def two():\n    return 2\n\nassert double(3) == 6"),
    ),
    "an import in the locked setup": both(
        edit(2, source="import functools\nimport operator\nlimit = 10"),
        edit(4, source="def double(x):\n    return operator.mul(2, x)"),
    ),
    "an import in the cell of imports": both(
        edit(1, source="import math, operator"), edit(4, source="def double(x):\n    return operator.mul(2, x)"),
    ),
    "the cell of imports deleted": both(
        edit(4, source="def double(x):\n    return x * math.floor(2.5)"), lambda nb: nb.cells.pop(1),
    ),
    "a helper cell": both(
        insert(4, new_code_cell("def helper(x):\n    return 2 * x")), edit(5, source="def double(x):\n    return helper(x)"),
    ),
    "a helper cell below a test that was moved up": both(
        lambda nb: nb.cells.insert(2, nb.cells.pop(8)),
        insert(3, new_code_cell("def helper(x):\n    return 2 * x")),
        lambda nb: nb.cells[6].update(source="def double(x):\n    return helper(x)"),
    ),
    "a helper cell with the name of a copied cell": both(
        lambda nb: again(nb, 3, "def helper(x):\n    return 2 * x"), edit(4, cell_type="code", outputs=[], execution_count=None),
        edit(5, source="def double(x):\n    return helper(x)"),
    ),
    "names of answer and test exchanged": lambda nb: swap_names(nb, 4, 5),
    "an answer renamed": lambda nb: (nb.cells[4].metadata.nbgrader.update(grade_id="mine"), nb.cells[4].update(id="mine")),
    "an answer turned into text": edit(4, cell_type="markdown"),
    "an answer turned into raw text": edit(4, cell_type="raw"),
    "an answer unlocked and locked": lambda nb: nb.cells[4].metadata.nbgrader.update(locked=True, grade=True, points=9),
    "nbgrader's metadata emptied": nbgrader_is({}),
    "nbgrader's metadata a list": nbgrader_is([1]),
    "nbgrader's metadata text": nbgrader_is("none"),
    "all metadata lost": lambda nb: every(nb, lambda one: one.update(metadata={})),
    "all metadata and ids lost": lambda nb: every(nb, lambda one: (one.update(metadata={}), one.pop("id"))),
    "all ids the same": lambda nb: every(nb, lambda one: one.update(id="x")),
    "schema version 1": lambda nb: every(nb, lambda one: "nbgrader" in one.metadata and one.metadata.nbgrader.update(schema_version=1)),
    "schema version 2": lambda nb: every(nb, lambda one: "nbgrader" in one.metadata and one.metadata.nbgrader.update(schema_version=2)),
    "schema version 99": lambda nb: every(nb, lambda one: "nbgrader" in one.metadata and one.metadata.nbgrader.update(schema_version=99)),
    "a foreign kernel": lambda nb: nb.metadata.update(kernelspec={"name": "ir", "display_name": "R", "language": "R"}),
    "a raw cell": insert(4, new_raw_cell("<script>alert(1)</script> ```")),
    "an unknown kind of cell": insert(4, {"cell_type": "applet", "source": "x", "metadata": {}}),
    "tags": lambda nb: every(nb, lambda one: one.metadata.update(tags=["skip-execution", "raises-exception"])),
    "a test copied below a deleted one": lambda nb: (again(nb, 5), nb.cells.pop(5)),
    "an empty notebook's worth of empty cells": insert(3, *(new_code_cell("") for _ in range(50))),
}  # fmt: skip


@pytest.mark.parametrize("change", HONEST.values(), ids=HONEST.keys())
def test_honest_oddities_cost_nothing(graded, change):
    assert graded(done(change))[1] == FULL


def cheat(nb, where, **data):
    nb.cells[where].metadata.setdefault("nbgrader", {}).update(data)


CHEATS = {
    "nothing": lambda nb: None,
    "tests emptied": both(edit(5, source=""), edit(8, source="pass")),
    "tests made answers": lambda nb: (cheat(nb, 5, grade=False, solution=True, locked=False), edit(5, source="pass")(nb)),
    "tests made text": lambda nb: (edit(5, cell_type="markdown")(nb), edit(8, cell_type="raw")(nb)),
    "tests skipped": lambda nb: every(nb, lambda one: one.metadata.update(tags=["skip-execution"])),
    "tests deleted": lambda nb: nb.cells.__delitem__(slice(5, 9)),
    "tests renamed": lambda nb: (cheat(nb, 5, grade_id="x"), cheat(nb, 8, grade_id="y")),
    "tests twice, the first harmless": lambda nb: again(nb, 5, "pass", at=5),
    "tests above the answers": lambda nb: nb.cells.insert(0, nb.cells.pop(5)),
    "points": lambda nb: (cheat(nb, 5, points=100), cheat(nb, 8, points=-3), cheat(nb, 4, grade=True, points=100)),
    "names exchanged": lambda nb: swap_names(nb, 4, 5),
    "names of tests exchanged": lambda nb: swap_names(nb, 5, 8),
    "ids exchanged": lambda nb: (edit(4, id="double_tests")(nb), edit(5, id="double", source="pass")(nb)),
    "a test of one's own": insert(5, cell("code", "pass", "free", 50, grade=True)),
    "a test of one's own under a known name": insert(5, cell("code", "pass", "double_tests", 50, grade=True)),
    "forged outputs": lambda nb: every(nb, lambda one: one.cell_type == "code" and one.update(
        execution_count=1, outputs=[new_output("execute_result", {"text/plain": "2.0"}, execution_count=1)])),
    "one's own mark of an added cell": lambda nb: every(nb, lambda one: one.metadata.update(mml={"original": "pass"})),
}  # fmt: skip


@pytest.mark.parametrize("change", CHEATS.values(), ids=CHEATS.keys())
def test_cheats_earn_nothing(graded, change):
    notebook = small("def double(x):\n    return 0")
    change(notebook)
    clean, earned = graded(notebook)
    assert earned == {"double_tests": 0, "triple_tests": 0}
    assert all(one.metadata.get("nbgrader", {}).get("points", 0) <= 6 for one in clean.notebook.cells)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (HONEST["a test cell deleted"], "double_tests was missing: put back."),
        (HONEST["a test cell edited"], "The locked cell double_tests is not as it is released now: the course's was used."),
        (HONEST["an answer copied"], "The cell double occurs more than once: the copies were left out."),
        (HONEST["an answer split in two"], "The cell double occurs more than once: all its versions are run."),
        (HONEST["an answer turned into text"], "The type of the answer double was changed: it was taken as code again."),
        (HONEST["an answer renamed"], "The course has no cell mine: kept as the student's own."),
        (HONEST["an import in the locked setup"], "What was written into the locked cell setup was kept as a cell of the student's."),
        (HONEST["tags"], "The tag raises-exception, skip-execution was dropped: every cell is run."),
        (HONEST["a foreign kernel"], "The notebook says that its language is R: it is run as python."),
        (CHEATS["points"], "The cell double_tests claims 100 points: it is worth 2."),
        (CHEATS["tests made answers"], "The cell double_tests was changed to another kind (grade, solution, locked): the course's counts."),
        (lambda nb: nb.cells.pop(4), "The cell of double is missing: it counts as not started."),
        (lambda nb: cheat(nb, 5, points=[[]]), "The cell double_tests claims other points: it is worth 2."),
    ],
)  # fmt: skip
def test_oddities_are_told(graded, change, said):
    assert said in graded(done(change))[0].notes


def test_an_untouched_answer_is_the_stub_again_when_its_cell_is_gone(graded):
    clean, earned = graded(done(lambda nb: nb.cells.pop(4)))
    assert source(clean, "double") == NOT_DOUBLE, "which says that it is not started"
    assert earned == {"double_tests": 0, "triple_tests": 3}


@pytest.mark.parametrize(
    "text",
    [
        "%%bash\nls",
        "!ls\nx = 1",
        "%%script false",
        "%%writefile numpy.py\nx = 1",
        "%reset -f",
        "exit()",
        "<script>",
        "\x1b[2J",
    ],
)
def test_an_answer_is_taken_letter_for_letter(tmp_path, wanted, text):
    clean = sound(preflight(hand_in(tmp_path, small(text)), wanted), wanted)
    assert source(clean, "double") == text


def test_an_answer_may_say_what_another_cell_says(graded):
    assert source(graded(small("import math"))[0], "double") == "import math"


def test_an_unlocked_cell_is_the_students_and_what_it_was_is_known(graded):
    clean, _ = graded(done(edit(1, source="import math\nmath.pi = 3")))
    assert clean.notebook.cells[1].source == "import math\nmath.pi = 3"
    assert clean.notebook.cells[1].metadata == {"mml": {"original": "import math"}}


@pytest.mark.parametrize("source", ["", " \n", None])
def test_an_emptied_unlocked_cell_is_put_back(graded, source):
    clean, _ = graded(done(edit(1, source=source)))
    assert (clean.notebook.cells[1].source, clean.notebook.cells[1].metadata) == ("import math", {})


def test_an_edited_test_is_not_run_when_there_is_an_answer(graded):
    clean, _ = graded(done(edit(5, source="assert double(1) == 2\nassert False")))
    assert not any("assert False" in one.source for one in clean.notebook.cells)


def test_lines_written_into_a_block_of_a_locked_cell_are_left_out(tmp_path):
    locked = cell("code", "if True:\n    a = 1\n    b = 2", "setup")
    edited = copy.deepcopy(locked)
    edited.source = "if True:\n    a = 1\n    a = 3\n    b = 2\nc = 4"
    made = graft(*(new_notebook(cells=[one]) for one in (locked, locked, edited))).notebook
    assert [one.source for one in made.cells] == [locked.source, "c = 4"]


def test_written_answers_are_kept_as_text(graded):
    text = 'It is <b onclick="x()">so</b>. <script>alert(1)</script> $x^2$'
    clean, _ = graded(done(edit(10, source=text)))
    assert source(clean, "why") == text


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (edit(10, source="Since."), "Since."),
        (edit(10, cell_type="code", source="Since."), "Since."),
        (lambda nb: (edit(10, source="Since.")(nb), again(nb, 10, "Also.")), "Since.\n\nAlso."),
        (lambda nb: (edit(10, source="Since.")(nb), again(nb, 10)), "Since."),
        (insert(11, new_markdown_cell("Since.")), "Since."),
        (insert(10, new_markdown_cell("Since.")), "Since."),
        (lambda nb: nb.cells.__setitem__(10, new_markdown_cell("Since.")), "Since."),
        (edit(9, source="Why?\nSince."), "Since."),
        (
            both(edit(10, source=""), insert(11, new_markdown_cell("Since."), new_markdown_cell("Also."))),
            "Since.\n\nAlso.",
        ),
    ],
)
def test_a_written_answer_is_found_and_goes_to_a_person(graded, change, text):
    clean, earned = graded(done(change))
    assert earned == FULL
    assert source(clean, "why") == text
    (answer,) = (one for one in clean.notebook.cells if one.id == "why")
    assert determine_grade(answer) == (None, 4), "a person decides"


def test_a_written_answer_that_is_not_there_gets_nothing(graded):
    clean, _ = graded(done(lambda nb: (nb.cells.pop(10), nb.cells.append(new_code_cell("x = 1")))))
    for name, worth in (("why", 4), ("draw", 5)):
        (answer,) = (one for one in clean.notebook.cells if one.id == name)
        if name == "why":
            assert determine_grade(answer) == (0, worth)


def test_a_picture_drawn_in_a_cell_below_goes_to_a_person(graded):
    clean, _ = graded(done(insert(13, new_code_cell("draw = 1"))))
    (answer,) = (one for one in clean.notebook.cells if one.id == "draw")
    assert (answer.source, determine_grade(answer)) == ("draw = 1", (None, 5))


def test_what_is_added_below_a_task_stays(graded):
    clean, _ = graded(done(lambda nb: nb.cells.extend([new_markdown_cell("I found out"), new_code_cell("y = 1")])))
    assert [one.source for one in clean.notebook.cells[-2:]] == ["I found out", "y = 1"]


def test_pictures_in_written_answers(graded):
    png = {"a.png": {"image/png": "iVBORw0KGgo="}}
    odd = {
        "x.svg": {"image/svg+xml": "<svg onload='x()'/>"},
        "y": {"image/png": "no base64!"},
        "z\n": png["a.png"],
        "w": 3,
    }

    def attach(nb):
        nb.cells[10].update(source="![](attachment:a.png)", attachments=png | odd)
        nb.cells[0]["attachments"] = png
        nb.cells.append(new_markdown_cell("more", attachments=png))

    clean, _ = graded(done(attach))
    kept = {one.id: one.attachments for one in clean.notebook.cells if "attachments" in one}
    assert list(kept.values()) == [png, png]
    assert "why" in kept


def test_pictures_without_end_are_left_out(graded):
    big = {f"{n}.png": {"image/png": "A" * 4_000_000} for n in range(4)}
    clean, _ = graded(done(lambda nb: nb.cells[10].update(source="see", attachments=big)))
    (answer,) = (one for one in clean.notebook.cells if one.id == "why")
    assert len(answer.attachments) == 2
    assert "Pictures beyond 10 MB were left out." in clean.notes


def test_added_cells_keep_their_place_and_nothing_else(graded):
    added = new_code_cell("z = 1", metadata={"tags": ["skip-execution"], "nbgrader": {"grade_id": "x"}, "mml": {}})
    added["outputs"] = [new_output("stream", text="passed")]
    clean, _ = graded(done(insert(6, added)))
    order = [one.id for one in clean.notebook.cells]
    assert order[order.index("double_tests") + 1] == "added-0"
    assert source(clean, "added-0") == "z = 1"


def test_raw_cells_become_inert_text(graded):
    clean, _ = graded(done(HONEST["a raw cell"]))
    (one,) = (one for one in clean.notebook.cells if "alert" in one.source)
    assert (one.cell_type, one.source) == ("markdown", "````\n<script>alert(1)</script> ```\n````")


def test_names_are_shown_so_that_no_terminal_acts_on_them():
    assert shown("a\x1b[2J\n\ud800é") == "a\\x1b[2J\\n\\ud800é"
    assert len(shown("x" * 1000)) == 60


# -- what the course says -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def known(root, tmp_path_factory):
    """A course with a gradebook, made by nbgrader itself, and what its gradebook knows."""
    course = tmp_path_factory.mktemp("known")
    folder = course / "source" / "ps"
    folder.mkdir(parents=True)
    made = small(DOUBLE, TRIPLE, hidden=True)
    for name in ("double", "triple"):
        one = next(one for one in made.cells if one.id == name)
        one.source = f"### BEGIN SOLUTION\n{one.source}\n### END SOLUTION"
    nbformat.write(made, folder / "small.ipynb")
    (folder / "data.csv").touch()
    config = Config()
    configure(config, course)
    config.NbGraderAPI.log_level = "WARN"
    with pytest.MonkeyPatch.context() as patch:
        # nbgrader starts a process to ask for the version: seconds
        patch.setattr("nbgrader.api.get_alembic_version", ScriptDirectory(ALEMBIC_DIR).get_current_head)
        result = NbGraderAPI(config=config).generate_assignment("ps")
    assert result["success"], result
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}") as book:
        found = book.find_notebook("small", "ps")
        worth = {one.name: one.max_score for one in [*found.grade_cells, *found.task_cells]}
        cells = {
            one.name: {"cell_type": one.cell_type, "locked": one.locked, "source": one.source, "checksum": one.checksum}
            | ({"points": worth[one.name]} if one.name in worth else {})
            for one in found.source_cells
        }
    return course, cells


def test_the_gradebook_has_the_last_word(known, tmp_path):
    course, cells = known
    wanted = valid(expected(course / "source/ps", course / "release/ps", cells, "ps", "small"))
    assert "NotImplementedError" in wanted.stubs["double"]
    assert wanted.released["double_tests"] == "assert double(3) == 6"
    assert wanted.files == {"data.csv": b""}
    clean = sound(preflight(hand_in(tmp_path / "s", done()), wanted), wanted)
    assert points(clean.notebook) == FULL
    assert "assert double(-1)" in source(clean, "double_tests")
    untouched = sound(preflight(course / "release/ps", wanted), wanted)
    assert untouched.notes == []
    for one in untouched.notebook.cells:
        if one.id in ("why", "draw"):
            assert determine_grade(one)[0] == 0, "no response"
        elif notebooks.grade_id(one):
            assert compute_checksum(one) == one.metadata.nbgrader["checksum"]


def test_points_that_were_changed_in_the_source_alone_do_not_count(known, tmp_path):
    course, cells = known
    changed = small(hidden=True)
    changed.cells[5].metadata.nbgrader["points"] = 50
    changed.cells[5].source = "pass"
    folder = tmp_path / "source"
    hand_in(folder, changed)
    for release in (None, course / "release/ps"):
        clean = preflight(hand_in(tmp_path / "s", done()), expected(folder, release, cells, "ps", "small"))
        (one,) = (one for one in clean.notebook.cells if one.id == "double_tests")
        assert one.metadata.nbgrader["points"] == 2
        assert "assert double(-1)" in one.source


@pytest.mark.parametrize("damage", ["a cell more", "a cell less"])
def test_a_gradebook_of_another_time_is_the_courses_trouble(known, damage):
    course, cells = known
    cells = dict(cells)
    if damage == "a cell more":
        cells["new"] = cells["double"]
    else:
        del cells["double"]
    with pytest.raises(MmlError, match="nbgrader generate_assignment ps") as error:
        expected(course / "source/ps", course / "release/ps", cells, "ps", "small")
    assert not isinstance(error.value, Refused)


def test_a_copy_of_the_course_without_sources_has_the_tests_of_the_release(known, tmp_path):
    course, _ = known
    wanted = valid(expected(tmp_path / "source", course / "release/ps", None, "ps", "small"))
    clean = sound(preflight(hand_in(tmp_path / "s", done()), wanted), wanted)
    assert clean.notes == []
    assert source(clean, "double_tests") == "assert double(3) == 6"


def test_a_course_without_the_notebook(tmp_path, known):
    course, _ = known
    with pytest.raises(MmlError, match="There is no"):
        expected(tmp_path, None, None, "ps", "small")
    with pytest.raises(MmlError, match="is not released"):
        expected(course / "source/ps", None, None, "ps", "small")


# -- whatever else --------------------------------------------------------------------------------------------------


def _mutate(value, rng):
    """Something else in one random place of a piece of JSON."""
    junk = [
        None,
        True,
        -1,
        1e400,
        "",
        "\udc80",
        [],
        {},
        ["x", 1],
        {"grade_id": "double"},
        "double",
        "code",
        "markdown",
        10**30,
    ]
    if isinstance(value, dict) and value and rng.random() < 0.9:
        key = rng.choice(list(value))
        if rng.random() < 0.15:
            del value[key]
        else:
            value[key] = _mutate(value[key], rng)
        return value
    if isinstance(value, list) and value and rng.random() < 0.9:
        n = rng.randrange(len(value))
        what = rng.random()
        if what < 0.1:
            del value[n]
        elif what < 0.2:
            value.insert(rng.randrange(len(value)), copy.deepcopy(value[n]))
        else:
            value[n] = _mutate(value[n], rng)
        return value
    return copy.deepcopy(rng.choice(junk))


def test_damaged_notebooks_end_in_a_sound_one_or_a_reason(tmp_path, wanted):
    rng = random.Random(7)
    text = json.dumps(done())
    outcomes = []
    for _ in range(400):
        notebook = json.loads(text)
        for _ in range(rng.choice([1, 3, 10, 30])):
            notebook = _mutate(notebook, rng)
        outcomes.append(_outcome(hand_in(tmp_path, notebook), wanted))
    assert 100 < sum(outcomes) < 400


def test_damaged_files_end_in_a_sound_one_or_a_reason(tmp_path, wanted):
    rng = random.Random(8)
    text = json.dumps(done()).encode()
    outcomes = []
    for _ in range(400):
        damaged = bytearray(text)
        for _ in range(rng.choice([1, 3, 30])):
            n = rng.randrange(len(damaged))
            damaged[n : n + rng.choice([0, 1, 5])] = rng.randbytes(rng.choice([0, 1, 2]))
        outcomes.append(_outcome(hand_in(tmp_path, bytes(damaged)), wanted))
    assert 10 < sum(outcomes) < 390


def _outcome(folder, wanted):
    """Whether a notebook came out; anything but that or a reason is an error."""
    try:
        clean = preflight(folder, wanted)
    except Refused as refused:
        reason = str(refused)
    else:
        sound(clean, wanted)
        return True
    assert reason.isprintable()
    return False
