"""The command `mml` as a person types it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from mml import __version__, notebooks

from .conftest import need, run

COMMANDS = ["list", "start", "check", "release", "lint", "new-assignment", "audit", "readme", "demo"]


def answer(path: Path, name: str, source: str) -> None:
    notebook = json.loads(path.read_text())
    for cell in notebook["cells"]:
        if cell["id"] == name:
            cell["source"] = source
    path.write_text(json.dumps(notebook))


def evens(path: Path, source: str) -> None:
    answer(path, "evens_up_to", source)


RIGHT = "def evens_up_to(n):\n    if n < 0:\n        raise ValueError(n)\n    return [*range(0, n + 1, 2)]"
SHORT = "def evens_up_to(n):\n    return list(range(0, n, 2))"


@pytest.mark.parametrize("command", COMMANDS)
def test_help_shows_an_example(command, root):
    assert f"Example: mml {command}" in " ".join(run("mml", command, "--help", cwd=root).stdout.split())


def test_all_commands_are_tested(root):
    said = run("mml", "--help", cwd=root).stdout
    listed = said.split("Commands")[1]
    assert [line.split()[1] for line in listed.splitlines() if line.startswith("│ ") and line[2] != " "] == COMMANDS


def test_version(root):
    assert run("mml", "--version", cwd=root).stdout.strip() == __version__


def test_list_shows_lectures_and_assignments(root, content):
    said = run("mml", "list", cwd=root, COLUMNS="200").stdout
    for item in content.assignments:
        assert item.name in said
    data = json.loads(run("mml", "list", "--json", cwd=root).stdout)
    assert [a["name"] for c in data for m in c["modules"] for a in m["assignments"]] == [
        a.name for a in content.assignments
    ]


def test_start_and_check_from_nothing_to_a_point(clone):
    run("mml", "start", "numpy_primer", cwd=clone)
    work = clone / "work" / "numpy_primer" / "numpy_primer.ipynb"
    assert work.read_bytes() == (clone / "release/numpy_primer/numpy_primer.ipynb").read_bytes()

    untouched = json.loads(run("mml", "check", "numpy_primer", "--json", cwd=clone, code=1).stdout)
    assert untouched["points"] == 0
    assert {e["kind"] for e in untouched["exercises"]} == {"not started"}

    evens(work, SHORT)
    said = run("mml", "check", "numpy_primer", cwd=clone, code=1).stdout
    assert "✗ not yet" in said
    assert "The list stops too early" in " ".join(said.split())
    assert "Traceback" not in said

    evens(work, RIGHT)
    report = json.loads(run("mml", "check", "numpy_primer", "--json", cwd=clone, code=1).stdout)
    assert (report["exercises"][0]["kind"], report["points"]) == ("passed", 2)
    assert "2 of 20 points" in (work.parent / "check.html").read_text()


def test_all_right_exits_with_0_and_from_any_folder_of_the_course(clone):
    run("mml", "start", "numpy_primer", cwd=clone)
    work = clone / "work" / "numpy_primer" / "numpy_primer.ipynb"
    shutil.copy(clone / "source" / "numpy_primer" / "numpy_primer.ipynb", work)
    assert "20 / 20" in run("mml", "check", "numpy_primer", cwd=work.parent).stdout


def test_a_copy_without_sources_runs_the_visible_checks_and_says_so(clone):
    run("mml", "start", "numpy_primer", cwd=clone)
    shutil.rmtree(clone / "source")
    evens(clone / "work" / "numpy_primer" / "numpy_primer.ipynb", RIGHT)
    said = run("mml", "check", "numpy_primer", cwd=clone, code=1).stdout
    assert "no hidden tests" in said


def test_start_never_overwrites(clone):
    run("mml", "start", "pagerank", cwd=clone)
    work = clone / "work" / "pagerank" / "pagerank.ipynb"
    work.write_text("precious")
    said = run("mml", "start", "pagerank", cwd=clone, code=2).stderr
    assert "left as it is" in " ".join(said.split())
    assert work.read_text() == "precious"


@pytest.mark.parametrize("command", ["start", "check", "release"])
def test_a_name_that_is_not_there_suggests_the_nearest(clone, command):
    said = run("mml", command, "pagerang", cwd=clone, code=2).stderr
    assert "Did you mean pagerank?" in said
    assert "Traceback" not in said


def test_check_before_start_says_what_to_type(clone):
    assert "mml start pagerank" in run("mml", "check", "pagerank", cwd=clone, code=2).stderr


@pytest.mark.parametrize("text", ["", "not a notebook", '{"cells": []', "[1, 2]"])
def test_a_work_copy_that_is_no_notebook_is_named_and_kept(clone, text):
    work = clone / "work" / "pagerank" / "pagerank.ipynb"
    work.parent.mkdir(parents=True)
    work.write_text(text)
    said = run("mml", "check", "pagerank", cwd=clone, code=2).stderr
    assert "pagerank.ipynb is not a" in " ".join(said.split())
    assert work.read_text() == text


def test_outside_the_course_it_says_where_to_go(tmp_path):
    assert "not inside the course" in " ".join(run("mml", "list", cwd=tmp_path, code=2).stderr.split())


def read_only(clone: Path, *command: str) -> subprocess.CompletedProcess:
    """Run a command with the clone on a disk that can't be written to."""
    bwrap = need("bwrap", "it makes a read-only disk for a test (Debian: bubblewrap).")
    box = (bwrap, "--dev-bind", "/", "/", "--ro-bind", str(clone), str(clone), "--chdir", str(clone))
    return run(*box, *command, cwd=clone, code=None)


@pytest.mark.parametrize("command", [("start", "pagerank"), ("check", "numpy_primer"), ("release",), ("demo",)])
def test_a_read_only_disk_is_named_and_nothing_is_lost(clone, command):
    run("mml", "start", "numpy_primer", cwd=clone)
    # something for `mml release` to write
    source = clone / "source" / "pagerank" / "pagerank.ipynb"
    source.write_text(source.read_text().replace("about 80 minutes", "about 81 minutes"))
    before = {p: p.read_bytes() for p in clone.rglob("*") if p.is_file()}
    done = read_only(clone, "mml", *command)
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Read-only file system" in done.stderr
    assert "Traceback" not in done.stderr
    assert {p: p.read_bytes() for p in clone.rglob("*") if p.is_file()} == before


def test_release_follows_the_source_and_check_tells_that_it_does_not(clone):
    assert "fresh" in run("mml", "release", "--check", cwd=clone).stdout
    source = clone / "source" / "pagerank" / "pagerank.ipynb"
    source.write_text(source.read_text().replace("about 80 minutes", "about 81 minutes"))
    assert "pagerank: differs" in run("mml", "release", "--check", cwd=clone, code=1).stdout
    assert "pagerank: made" in run("mml", "release", "pagerank", cwd=clone).stdout
    assert "about 81 minutes" in (clone / "release" / "pagerank" / "pagerank.ipynb").read_text()
    assert "fresh" in run("mml", "release", "--check", cwd=clone).stdout


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("### END HIDDEN TESTS", "### END HIDDEN TEST", "looks like a marker and is none"),
        ("### BEGIN SOLUTION", "### BEGIN SOLUTIONS", "looks like a marker and is none"),
        ("· 20 points", "· 21 points", "should say `· 20 points`"),
        ('"id": "page_rank_check"', '"id": "other"', "id and grade_id should be the same"),
        ('"execution_count": null', '"execution_count": 7', "clear the output"),
    ],
)
def test_a_source_that_would_leak_or_mislead_is_not_released(clone, old, new, said):
    source = clone / "source" / "pagerank" / "pagerank.ipynb"
    text = source.read_text()
    assert old in text
    source.write_text(text.replace(old, new, 1))
    release = clone / "release" / "pagerank" / "pagerank.ipynb"
    before = release.read_bytes()
    assert said in " ".join(run("mml", "release", "pagerank", cwd=clone, code=2).stderr.split())
    assert release.read_bytes() == before


def test_lint_finds_what_is_stray(clone):
    path = clone / "course1_linear_algebra" / "5_eigenvectors" / "5_pagerank.ipynb"
    notebook = notebooks.read(path)
    notebook.cells[1].source = "%matplotlib inline\nfrom numpy import *"
    notebook.cells[1].outputs = [{"output_type": "stream", "name": "stdout", "text": "x"}]
    notebook.cells[2].source = "#### Obviously\n$$\nx\n$$"
    path.write_text(json.dumps(notebook))
    said = run("mml", "lint", cwd=clone, code=1).stdout
    for part in ("no magics", "no `import *`", "clear the output", "skips a level", "'Obviously'", "empty line before"):
        assert part in said


def test_readme_is_brought_up_to_date(clone):
    readme = clone / "README.md"
    text = readme.read_text()
    readme.write_text(text.replace("automatically graded exercises.", "exercises."))
    assert "not fresh" in run("mml", "readme", "--check", cwd=clone, code=1).stdout
    run("mml", "readme", cwd=clone)
    assert readme.read_text() == text


def test_demo_leaves_a_folder_alone_that_it_did_not_make(clone):
    (clone / "thesis").mkdir()
    (clone / "thesis" / "chapter.txt").write_text("precious")
    said = run("mml", "demo", "--folder", "thesis", cwd=clone, code=2).stderr
    assert "not made by a demo" in " ".join(said.split())
    assert os.listdir(clone / "thesis") == ["chapter.txt"]
