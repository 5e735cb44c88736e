"""nbgrader's own commands, as its documentation types them, from the root of the course."""

import csv
import json
import re
import shutil
import sqlite3
import subprocess

import pytest

from .conftest import run

NAME = "numpy_primer"
ROAD = [
    f"nbgrader generate_assignment {NAME}",
    f"nbgrader release_assignment {NAME}",
    f"nbgrader fetch_assignment {NAME}",
    f"nbgrader submit {NAME}",
    f"nbgrader collect {NAME}",
    f"nbgrader autograde {NAME}",
    f"nbgrader generate_feedback {NAME}",
    f"nbgrader release_feedback {NAME}",
    f"nbgrader fetch_feedback {NAME}",
    "nbgrader export",
]
ANSWERS = {
    "evens_up_to": "def evens_up_to(n):\n    if n < 0:\n        raise ValueError(n)\n    return [*range(0, n + 1, 2)]",
    "row_sums": "def row_sums(A):\n    return np.array(A, dtype=float).sum(axis=0)",
}


def git(clone, *command):
    who = ("-c", "user.name=a", "-c", "user.email=a@b.invalid")
    return subprocess.run(["git", *who, *command], cwd=clone, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def course(clone, tmp_path):
    git(clone, "init", "--quiet")
    git(clone, "add", "--all")
    git(clone, "commit", "--quiet", "--message", "course")
    return clone, {"HOME": str(tmp_path / "home"), "JUPYTER_DATA_DIR": str(tmp_path / "home" / "jupyter")}


def test_the_whole_road(course):
    clone, home = course
    work = clone / "work" / NAME / f"{NAME}.ipynb"
    for command in ROAD:
        if command.startswith("nbgrader submit"):
            notebook = json.loads(work.read_text())
            for cell in notebook["cells"]:
                cell["source"] = ANSWERS.get(cell["id"], cell["source"])
            work.write_text(json.dumps(notebook))
        run(*command.split(), cwd=clone, **home)

    (row,) = csv.DictReader((clone / "grades.csv").open())
    assert (float(row["score"]), float(row["max_score"])) == (2, 20)

    (page,) = (work.parent / "feedback").rglob("*.html")
    text = page.read_text()
    assert "These are the sums of the columns" in text
    assert "is not started yet" in text
    assert "and the hidden tests" in text
    assert "_wrapped" not in text, "the code of hidden tests is on the feedback page"
    assert text.count("Traceback (most recent call last)") <= 2, "only the two pictures drawn by the student's code"

    assert git(clone, "status", "--short") == "", "the road leaves the course as it was"


def test_the_readme_shows_the_same_road(root):
    shown = re.findall(r"^nbgrader .*$", (root / "README.md").read_text(), flags=re.M)
    assert shown
    assert set(shown) <= set(ROAD)


def test_an_assignment_that_is_not_there_suggests_the_nearest(course):
    clone, home = course
    done = run("nbgrader", "generate_assignment", "numpy_prime", cwd=clone, code=None, **home)
    assert done.returncode != 0
    assert "numpy_primer" in done.stderr


@pytest.mark.parametrize("damage", ["older", "no gradebook"])
def test_a_gradebook_from_another_version_is_left_alone_and_so_is_the_release(course, damage):
    clone, home = course
    gradebook = clone / "gradebook.db"
    if damage == "older":
        run("nbgrader", "generate_assignment", NAME, cwd=clone, **home)
        with sqlite3.connect(gradebook) as database:
            database.execute("UPDATE alembic_version SET version_num = '50a4d84c131a'")
        database.close()
        said = "nbgrader db upgrade"
    else:
        gradebook.write_text("these are not the marks you are looking for")
        said = "is not a gradebook"
    before = gradebook.read_bytes()
    done = run("nbgrader", "generate_assignment", NAME, cwd=clone, code=None, **home)
    assert done.returncode != 0
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert gradebook.read_bytes() == before
    assert git(clone, "status", "--short") == ""


def test_mended_tests_regrade_what_was_handed_in(course):
    clone, home = course
    notebook = clone / "source" / NAME / f"{NAME}.ipynb"
    run("nbgrader", "generate_assignment", NAME, cwd=clone, **home)
    handed_in = clone / "submitted" / "ada" / NAME
    handed_in.mkdir(parents=True)
    shutil.copy(clone / "release" / NAME / f"{NAME}.ipynb", handed_in)
    run("nbgrader", "autograde", NAME, cwd=clone, **home)

    # a mended hidden test, to which even the stub is right
    data = json.loads(notebook.read_text())
    for cell in data["cells"]:
        if cell["id"] == "evens_up_to_tests":
            cell["source"] = "assert True\n### BEGIN HIDDEN TESTS\n### END HIDDEN TESTS"
    notebook.write_text(json.dumps(data))
    run("nbgrader", "generate_assignment", NAME, cwd=clone, **home)
    run("nbgrader", "autograde", NAME, "--force", cwd=clone, **home)
    run("nbgrader", "export", cwd=clone, **home)
    (row,) = csv.DictReader((clone / "grades.csv").open())
    assert float(row["score"]) == 1
