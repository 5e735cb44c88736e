"""An existing course of nbgrader's, not of this project: its own quickstart, with two lines added.

Stock nbgrader grades the class in one copy, the engine in two others; then every grade, comment and timestamp is
compared. Where they differ, stock is wrong, and `DIFFERENCES` says why.
"""

import json
import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI

from mml.grading.classes import open_course

from .conftest import need, run

TWO_LINES = "\nfrom mml.grading import configure\nconfigure(c)\n"
pytestmark = pytest.mark.xdist_group("quickstart")

SQUARES = """def squares(n):
    if n < 1:
        raise ValueError("n must be 1 or more")
    return [i ** 2 for i in range(1, n + 1)]
"""
SUM = "def sum_of_squares(n):\n    return sum(squares(n))\n"
WRITTEN = {
    "sum_of_squares_equation": r"$\sum_{i=1}^n i^2$",
    "sum_of_squares_application": "def pyramidal_number(n):\n    return sum_of_squares(n)",
    "part-a": "The numbers of Fibonacci.",
    "part-b": "Below 0 it never ends.",
}
RIGHT = {"squares": SQUARES, "sum_of_squares": SUM} | WRITTEN
STUDENTS = {
    "untouched": {},
    # with something on standard error, but in the answer's own cell
    "right": RIGHT | {"squares": f"{SQUARES}\nimport sys\nprint('done', file=sys.stderr)"},
    # raises nothing below 1, and does not call `squares`
    "wrong": RIGHT
    | {
        "squares": "def squares(n):\n    return [i ** 2 for i in range(1, n + 1)]",
        "sum_of_squares": "def sum_of_squares(n):\n    return n * (n + 1) * (2 * n + 1) // 6",
    },
    # a right answer that prints to standard error when it is called, and a cell that never ends
    "unlucky": RIGHT
    | {
        "squares": SQUARES.replace("    return", "    import sys\n    print(n, file=sys.stderr)\n    return"),
        "sum_of_squares": f"while True:\n    pass\n{SUM}",
    },
}
STDERR = "stock takes whatever is on standard error for a failure; here it is a student's print"
# (student, notebook, cell): stock's score and whether a person is asked, then the engine's
DIFFERENCES = {("unlucky", "problem1", "correct_squares"): ((0, False), (1, False), STDERR)}


def api(course):
    """What the formgrader's buttons do."""
    app = open_course(course)
    return NbGraderAPI(coursedir=app.coursedir, parent=app)


def hand_in(course, student, answers):
    """The released notebooks, with other sources in some cells."""
    target = course / "submitted" / student / "ps1"
    shutil.copytree(course / "release" / "ps1", target)
    for path in target.glob("*.ipynb"):
        data = json.loads(path.read_text())
        for cell in data["cells"]:
            cell["source"] = answers.get(cell["metadata"].get("nbgrader", {}).get("grade_id"), cell["source"])
        path.write_text(json.dumps(data))
    (target / "timestamp.txt").write_text("2026-11-20 10:00:00 UTC")


def everything(course):
    """All that the gradebook holds of the class: grades, comments and timestamps."""
    grades, comments, stamps = {}, {}, {}
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "course101") as gradebook:
        for one in gradebook.assignment_submissions("ps1"):
            stamps[one.student.id] = one.timestamp
            for notebook in one.notebooks:
                where = (one.student.id, notebook.name)
                for grade in notebook.grades:
                    assert (*where, grade.name) not in grades
                    grades[*where, grade.name] = (grade.auto_score, grade.needs_manual_grade)
                for comment in notebook.comments:
                    comments[*where, comment.name] = comment.auto_comment
    return grades, comments, stamps


@pytest.fixture(scope="module")
def courses(tmp_path_factory):
    """The same class graded by stock, by `nbgrader autograde` with two lines more, and by `mml grade`."""
    need("bwrap", "submissions are run in a sandbox.")
    folder = tmp_path_factory.mktemp("quickstart")
    run("nbgrader", "quickstart", "course101", cwd=folder)
    stock = folder / "course101"
    with (stock / "nbgrader_config.py").open("a") as config:
        config.write("\nc.ExecutePreprocessor.timeout = 5\n")
    assert api(stock).generate_assignment("ps1")["success"]
    for student, answers in STUDENTS.items():
        hand_in(stock, student, answers)
    found = {"stock": stock}
    for name in ("autograde", "grade"):
        found[name] = folder / name / "course101"
        shutil.copytree(stock, found[name])
        with (found[name] / "nbgrader_config.py").open("a") as config:
            config.write(TWO_LINES)
    commands = {"stock": ("nbgrader", "autograde", "ps1")}
    commands |= {"autograde": commands["stock"], "grade": ("mml", "grade", "ps1")}
    with ThreadPoolExecutor(2) as pool:  # stock takes as long as all the others
        list(pool.map(lambda name: run(*commands[name], cwd=found[name]), commands))
    return found


@pytest.mark.parametrize("name", ["autograde", "grade"])
def test_the_same_as_stock_wherever_stock_is_right(courses, name):
    stock, comments, stamps = everything(courses["stock"])
    ours, our_comments, our_stamps = everything(courses[name])
    assert set(ours) == set(stock)
    assert {student for student, _, _ in ours} == set(STUDENTS)
    differences = {where: (stock[where], ours[where]) for where in stock if stock[where] != ours[where]}
    assert differences == {where: (theirs, mine) for where, (theirs, mine, why) in DIFFERENCES.items()}
    assert our_comments == comments
    assert our_stamps == stamps


def test_right_answers_get_all_points_and_others_what_they_are_worth(courses):
    grades, _, _ = everything(courses["grade"])
    tests = ("correct_squares", "squares_invalid_input", "correct_sum_of_squares", "sum_of_squares_uses_squares")
    points = {student: [grades[student, "problem1", test][0] for test in tests] for student in STUDENTS}
    assert points == {
        "untouched": [0, 0, 0, 0],
        "right": [1, 1, 0.5, 0.5],
        "wrong": [1, 0, 0.5, 0],
        # the last test is content with a NameError, which it gets here
        "unlucky": [1, 1, 0, 0.5],
    }
    for written in ("sum_of_squares_equation", "sum_of_squares_application"):
        assert grades["right", "problem1", written] == (None, True), "a person reads it"
        assert grades["untouched", "problem1", written] == (0, False), "nothing to read"


def test_feedback_works_as_before(courses):
    assert api(courses["grade"]).generate_feedback("ps1", "wrong")["success"]
    pages = {path.name: path.read_text() for path in courses["grade"].glob("feedback/wrong/ps1/*.html")}
    assert set(pages) == {"problem1.html", "problem2.html"}
    assert "did not raise" in pages["problem1.html"]


def test_the_course_is_as_it_was_but_for_what_grading_makes(courses):
    made = {"autograded", "feedback", "gradebook.db", "grades.csv", "logs"}
    kept = {path.name for path in courses["stock"].iterdir()} - made
    for name in ("autograde", "grade"):
        assert {path.name for path in courses[name].iterdir()} - made == kept
        for folder in ("source", "release", "submitted"):
            files = [path.relative_to(courses["stock"]) for path in (courses["stock"] / folder).rglob("*")]
            assert all((courses[name] / path).exists() for path in files)
            assert all(
                (courses[name] / path).read_bytes() == (courses["stock"] / path).read_bytes()
                for path in files
                if (courses["stock"] / path).is_file()
            )
