"""Recording: what nbgrader would have written, in one piece or not at all."""

import json
import os
import shutil
import sqlite3
import stat
import threading
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_output
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI

from mml.errors import MmlError
from mml.grading import record as recording
from mml.grading.classes import open_course
from mml.grading.record import RECORD, read_record

from .small_course import NAME, grade, hand_in, make_course, ran, recorder, saved, source

RIGHT = {"double": "def double(x):\n    return 2 * x", "triple": "def triple(x):\n    return 3 * x", "why": "So."}


@pytest.fixture(scope="module")
def released(tmp_path_factory):
    return make_course(tmp_path_factory.mktemp("released") / "course")


@pytest.fixture
def course(released, tmp_path):
    shutil.copytree(released, tmp_path / "course")
    return tmp_path / "course"


def notebook(folder, student, name=NAME):
    return nbformat.read(folder / "autograded" / student / NAME / f"{name}.ipynb", as_version=4)


def leftovers(folder):
    return [path for path in (folder / "autograded").rglob(".*") if path.name != RECORD]


def test_a_submission_becomes_scores_comments_and_a_folder(course):
    hand_in(course, "ada", RIGHT)
    with recorder(course) as run:
        told = grade(run, "ada", fails=("triple_tests",))
    assert saved(course)["ada"] == {
        "timestamp": "2026-11-20T10:00:00",
        "score": 3,
        "needs_manual_grade": True,
        "penalty": 0,
        "notebooks": {
            NAME: {
                "grades": {
                    "double_check": (1, None, False, False),
                    "double_tests": (2, None, False, False),
                    "triple_tests": (0, None, False, True),
                    "why": (None, None, True, False),
                },
                "comments": {"double": (None, None), "triple": (None, None), "why": (None, None)},
            }
        },
    }
    assert (told["points"], told["max_points"]) == (3, 9)
    assert [(e["name"], e["kind"], e["points"]) for e in told["exercises"]] == [
        ("double", "passed", 3), ("triple", "failed", 0), ("why", "written", 0),
    ]  # fmt: skip
    assert told["exercises"][1]["message"] == "triple_tests is wrong"
    assert told["exercises"][0]["seconds"] == pytest.approx(0.75)
    folder = course / "autograded" / "ada" / NAME
    assert sorted(path.name for path in folder.iterdir()) == [RECORD, "small.ipynb", "timestamp.txt"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o444}
    nbformat.validate(notebook(course, "ada"))
    assert "double(3) == 6" in notebook(course, "ada").cells[3].source, "the hidden tests are in it"
    assert leftovers(course) == []


def test_untouched_answers_are_told_as_nbgrader_tells_them(course):
    hand_in(course, "ada")
    with recorder(course) as run:
        told = grade(run, "ada", fails=("double_check", "double_tests", "triple_tests"))
    one = saved(course)["ada"]["notebooks"][NAME]
    assert {auto for auto, _ in one["comments"].values()} == {"No response."}
    assert one["grades"]["why"] == (0, None, False, False)
    assert [e["kind"] for e in told["exercises"]] == ["not started", "not started", "written"]


def test_the_same_as_nbgrader_writes(course, tmp_path):
    """Word for word: every row of the gradebook after stock's SaveAutoGrades, and after ours, of the same run."""
    hand_in(course, "ada", RIGHT | {"triple": "def triple(x):\n    return x"})
    hand_in(course, "emmy", {"double": "def double(x):\n    print(x)"}, timestamp="")
    theirs = tmp_path / "theirs"
    shutil.copytree(course, theirs)
    config = theirs / "nbgrader_config.py"
    config.write_text(config.read_text() + "c.GradingEngine.in_use = False\n")
    app = open_course(theirs)
    for student in ("ada", "emmy"):
        done = NbGraderAPI(coursedir=app.coursedir, parent=app).autograde(NAME, student)
        assert done["success"], done
    with recorder(course) as run:
        grade(run, "ada", fails=("triple_tests",))
        grade(run, "emmy", fails=("double_check", "double_tests", "triple_tests"))
    assert saved(course) == saved(theirs)


def test_grading_again_keeps_what_a_person_decided(course):
    hand_in(course, "ada", RIGHT)
    with recorder(course) as run:
        grade(run, "ada", fails=("triple_tests",))
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "small") as gradebook:
        for name, points in (("triple_tests", 1.5), ("why", 4)):
            one = gradebook.find_grade(name, NAME, NAME, "ada")
            one.manual_score, one.needs_manual_grade = points, False
        gradebook.find_comment("why", NAME, NAME, "ada").manual_comment = "Well said."
        gradebook.db.commit()
    with recorder(course) as run:
        told = grade(run, "ada", fails=("double_check",))
    one = saved(course)["ada"]["notebooks"][NAME]
    assert one["grades"]["triple_tests"] == (2, 1.5, True, False)
    assert one["grades"]["why"] == (None, 4, True, False)
    assert one["comments"]["why"] == (None, "Well said.")
    assert told["points"] == saved(course)["ada"]["score"] == 2 + 1.5 + 4


@pytest.mark.parametrize(("handed_in", "penalty"), [("2026-11-20 10:00:00 UTC", 0), ("2026-11-20 12:00:00 UTC", 3)])
def test_a_penalty_for_being_late(course, handed_in, penalty):
    config = course / "nbgrader_config.py"
    config.write_text(config.read_text() + "c.LateSubmissionPlugin.penalty_method = 'zero'\n")
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "small") as gradebook:
        gradebook.update_or_create_assignment(NAME, duedate="2026-11-20 11:00:00 UTC")
    hand_in(course, "ada", RIGHT, timestamp=handed_in)
    with recorder(course) as run:
        grade(run, "ada", fails=("triple_tests",))
    assert saved(course)["ada"]["penalty"] == penalty
    assert saved(course)["ada"]["score"] == 3


def test_output_of_a_cell_is_limited_and_ignored_as_configured(course):
    config = course / "nbgrader_config.py"
    config.write_text(config.read_text() + "c.LimitOutput.max_lines = 10\nc.IgnorePattern.enabled = True\nc.IgnorePattern.pattern = 'noise'\n")  # fmt: skip
    hand_in(course, "ada", RIGHT)
    lines = [new_output("stream", text="line\n" * 5000)]
    noise = [new_output("stream", name="stderr", text=text) for text in ("noise\n", "careful\n")]
    with recorder(course) as run:
        grade(run, "ada", shows={"double": lines, "double_check": noise})
    cells = {cell.id: cell for cell in notebook(course, "ada").cells}
    assert cells["double"].outputs[0].text.count("\n") < 11
    assert [(output.name, output.text) for output in cells["double_check"].outputs] == [("stdout", "careful\n")]
    assert saved(course)["ada"]["score"] == 5


def test_partial_credit_that_is_odd_is_noted(course):
    hand_in(course, "ada", RIGHT)
    value = [new_output("execute_result", data={"text/plain": "np.float64(nan)"}, execution_count=1)]
    half = [new_output("execute_result", data={"text/plain": "np.float64(0.5)"}, execution_count=1)]
    with recorder(course) as run:
        told = grade(run, "ada", shows={"double_tests": value, "triple_tests": half})
    assert saved(course)["ada"]["score"] == 1 + 0 + 0.5
    (note,) = told["notes"]
    assert "double_tests" in note


NOTHING_THERE = {
    "no notebook": (lambda folder: (folder / "small.ipynb").unlink(), "missing"),
    "not JSON": (lambda folder: (folder / "small.ipynb").write_text("{"), "JSON"),
    "an empty folder": (lambda folder: [path.unlink() for path in folder.iterdir()], "missing"),
}


@pytest.mark.parametrize(("damage", "reason"), NOTHING_THERE.values(), ids=NOTHING_THERE)
def test_what_cannot_be_read_gets_nothing_and_a_reason_everywhere(course, damage, reason):
    damage(hand_in(course, "ada", RIGHT))
    with recorder(course) as run:
        told = grade(run, "ada")
    one = saved(course)["ada"]
    assert (one["score"], one["needs_manual_grade"]) == (0, False)
    assert {auto for auto, _, _, _ in one["notebooks"][NAME]["grades"].values()} == {0}
    assert all(reason in auto for auto, _ in one["notebooks"][NAME]["comments"].values())
    assert reason in told["refused"][NAME]
    first, *rest = notebook(course, "ada").cells
    assert reason in first.source
    assert "return 2 * x" not in json.dumps(rest), "the solutions stay with the instructor"
    app = open_course(course)
    done = NbGraderAPI(coursedir=app.coursedir, parent=app).generate_feedback(NAME, "ada")
    assert done["success"], done
    assert reason in (course / "feedback" / "ada" / NAME / "small.html").read_text()


def test_one_notebook_of_two_may_be_missing(tmp_path):
    course = make_course(tmp_path / "course", names=("first", "second"))
    hand_in(course, "ada", RIGHT, name="first")
    with recorder(course) as run:
        told = grade(run, "ada")
    assert list(told["refused"]) == ["second"]
    notebooks = saved(course)["ada"]["notebooks"]
    assert notebooks["first"]["grades"]["double_tests"][0] == 2
    assert notebooks["second"]["grades"]["double_tests"][0] == 0
    assert (told["points"], told["max_points"]) == (5, 18)


def test_only_one_notebook_is_graded_again_if_only_one_is_named(tmp_path):
    course = make_course(tmp_path / "course", names=("first", "second"))
    for name in ("first", "second"):
        hand_in(course, "ada", RIGHT, name=name)
    with recorder(course) as run:
        grade(run, "ada")
    before = (course / "autograded" / "ada" / NAME / "first.ipynb").read_bytes()
    with recorder(course, notebook_id="sec*") as run:
        told = grade(run, "ada", fails=("double_tests",))
    assert (course / "autograded" / "ada" / NAME / "first.ipynb").read_bytes() == before
    notebooks = saved(course)["ada"]["notebooks"]
    assert [notebooks[name]["grades"]["double_tests"][0] for name in ("first", "second")] == [2, 0]
    assert told["points"] == 5 + 3


def test_what_comes_back_changes_nothing_but_outputs(course):
    hand_in(course, "ada", RIGHT)
    with recorder(course) as run:
        (submission,) = run.submissions()
        prepared = run.prepare(submission)
        outcome = ran(run.jobs(prepared)[NAME])
        for cell in outcome.notebook["cells"]:
            cell["source"] = "changed"
            cell["metadata"]["nbgrader"] = {"points": 100}
        outcome.notebook["metadata"] = {"title": "changed"}
        told = run.record(prepared, {NAME: outcome})
    assert told["points"] == 5
    text = (course / "autograded" / "ada" / NAME / "small.ipynb").read_text()
    assert "changed" not in text
    assert "100" not in text


@pytest.mark.parametrize("change", ["fewer cells", "other cells", "no cells", "bad outputs"])
def test_what_comes_back_must_be_the_notebook_that_was_sent(course, change):
    hand_in(course, "ada", RIGHT)
    with recorder(course) as run:
        (submission,) = run.submissions()
        prepared = run.prepare(submission)
        outcome = ran(run.jobs(prepared)[NAME])
        cells = outcome.notebook["cells"]
        if change == "fewer cells":
            del cells[2]
        elif change == "other cells":
            cells[2], cells[3] = cells[3], cells[2]
        elif change == "no cells":
            outcome.notebook["cells"] = None
        else:
            cells[2]["outputs"] = [{"output_type": "error", "ename": 3}]
        with pytest.raises(MmlError, match="what came back"):
            run.record(prepared, {NAME: outcome})
    assert saved(course) == {}
    assert not (course / "autograded" / "ada" / NAME).exists()


# -- who is done ------------------------------------------------------------------------------------


def done(course, student="ada", **how):
    with recorder(course) as run:
        (submission,) = run.submissions([student])
        return run.is_done(submission, **how)


def test_done_is_done_until_something_changes(course):
    handed_in = hand_in(course, "ada", RIGHT)
    assert not done(course)
    with recorder(course) as run:
        grade(run, "ada")
    assert done(course)
    assert done(course, as_nbgrader=True)
    os.utime(handed_in / "small.ipynb")
    assert done(course), "copied, but the same"
    (handed_in / "timestamp.txt").write_text("2026-11-21 10:00:00 UTC")
    assert not done(course)
    assert not done(course, as_nbgrader=True)
    hand_in(course, "ada", RIGHT)
    assert done(course)
    hand_in(course, "ada", RIGHT | {"triple": "triple = 3"})
    assert not done(course), "other work at the same time"
    assert done(course, as_nbgrader=True), "nbgrader looks at the time alone"


def test_changed_tests_are_graded_again(course):
    hand_in(course, "ada", RIGHT)
    with recorder(course) as run:
        grade(run, "ada")
    mended = source()
    mended.cells[3].source = mended.cells[3].source.replace("double(3) == 6", "double(4) == 8")
    make_course(course, notebook=mended)
    assert not done(course)
    assert done(course, as_nbgrader=True)
    with recorder(course) as run:
        grade(run, "ada")
    assert done(course)


def test_a_folder_without_a_row_in_the_gradebook_is_not_done(course):
    hand_in(course, "ada", RIGHT)
    with recorder(course) as run:
        grade(run, "ada")
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "small") as gradebook:
        gradebook.remove_submission(NAME, "ada")
    assert not done(course)
    assert not done(course, as_nbgrader=True)


@pytest.mark.parametrize("odd", ["link", "pipe", "text", "long"])
def test_odd_timestamps_stop_nobody(course, odd):
    handed_in = hand_in(course, "ada", RIGHT, timestamp="")
    path = handed_in / "timestamp.txt"
    if odd == "link":
        path.symlink_to("/etc/hostname")
    elif odd == "pipe":
        os.mkfifo(path)
    else:
        path.write_text("yesterday" if odd == "text" else "9" * 100_000)
    with recorder(course) as run:
        told = grade(run, "ada")
    assert any("timestamp.txt" in note for note in told["notes"])
    assert saved(course)["ada"]["timestamp"] is None
    assert not (course / "autograded" / "ada" / NAME / "timestamp.txt").exists()
    assert done(course)


# -- in one piece or not at all -----------------------------------------------------------------------


def steps_of_recording(monkeypatch, then):
    """Call `then(step)` before every step of recording that changes something on the disk."""
    from nbgrader import utils
    from sqlalchemy.orm import Session

    count = iter(range(1000))

    def before(function):
        def called(*args, **kwargs):
            then(next(count))
            return function(*args, **kwargs)

        return called

    monkeypatch.setattr(recording, "_write", before(recording._write))
    monkeypatch.setattr(os, "rename", before(os.rename))
    monkeypatch.setattr(os, "makedirs", before(os.makedirs))
    monkeypatch.setattr(utils, "rmtree", before(utils.rmtree))
    monkeypatch.setattr(Session, "commit", before(Session.commit))
    monkeypatch.setattr(Session, "flush", before(Session.flush))


@pytest.mark.parametrize("again", [False, True], ids=["for the first time", "again"])
def test_killed_at_any_step_it_is_wholly_recorded_or_not_at_all(course, monkeypatch, tmp_path, again):
    """A child records, and is gone at its n-th step, for every n; then the state must be one of two."""
    hand_in(course, "ada", RIGHT | {"triple": "def triple(x):\n    return x"})
    if again:
        with recorder(course) as run:
            grade(run, "ada", fails=("double_tests", "triple_tests"))
        hand_in(course, "ada", RIGHT, timestamp="2026-11-22 10:00:00 UTC")
    before = saved(course)
    states = set()
    for last in range(1000):
        place = tmp_path / f"killed_{last}"
        shutil.copytree(course, place, symlinks=True)
        child = os.fork()
        if child == 0:
            try:
                with recorder(place) as run:
                    (submission,) = run.submissions()
                    prepared = run.prepare(submission)
                    outcomes = {name: ran(job) for name, job in run.jobs(prepared).items()}
                    with monkeypatch.context() as patch:
                        steps_of_recording(patch, lambda step, last=last: os._exit(9) if step == last else None)
                        run.record(prepared, outcomes)
            except BaseException:
                os._exit(1)
            os._exit(0)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert code in (0, 9)
        committed = saved(place) != before
        finished = done(place)  # what the next run sees; it tidies up first
        assert finished == committed, f"at step {last}"
        assert saved(place) == (saved(place) if committed else before)
        folder = place / "autograded" / "ada" / NAME
        assert folder.exists() == (committed or again)
        if folder.exists():
            points = read_record(folder)["points"]
            assert points == (5 if committed else 1), f"at step {last} the folder does not fit the gradebook"
            assert saved(place)["ada"]["score"] == points
        assert leftovers(place) == []
        states.add(committed)
        with recorder(place) as run:
            grade(run, "ada")
        assert saved(place)["ada"]["score"] == 5
        if code == 0:
            break
        shutil.rmtree(place)
    assert last > 6, "there are several steps at which it was killed"
    assert states == {True, False}


def test_a_step_that_fails_leaves_nothing_behind(course):
    hand_in(course, "ada", RIGHT)
    with recorder(course) as run:

        def fail(*_):
            raise RuntimeError("the disk is full, say")

        run._saving.append(fail)
        with pytest.raises(RuntimeError):
            grade(run, "ada")
        run._saving.pop()
        assert saved(course) == {}
        assert not (course / "autograded" / "ada" / NAME).exists()
        assert grade(run, "ada")["points"] == 5
    assert leftovers(course) == []


def test_somebody_else_writes_at_the_same_time(course):
    """The gradebook is locked by another process for a while: it is waited for."""
    hand_in(course, "ada", RIGHT)
    other = sqlite3.connect(course / "gradebook.db", check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(1.5, other.rollback).start()
    with recorder(course) as run:
        assert grade(run, "ada")["points"] == 5
    other.close()
    assert saved(course)["ada"]["score"] == 5


def test_the_extra_rows_that_nbgrader_makes_are_not_needed(course):
    hand_in(course, "ada", RIGHT)
    with recorder(course) as run:
        grade(run, "ada")
    with sqlite3.connect(course / "gradebook.db") as database:
        assert database.execute("SELECT count(*) FROM submitted_assignment").fetchone() == (1,)
        assert database.execute("SELECT count(*) FROM grade").fetchone() == (4,)
        assert database.execute("SELECT count(*) FROM comment").fetchone() == (3,)


def test_hooks_are_called_as_by_nbgrader(course):
    hand_in(course, "ada", RIGHT)
    called = []
    with recorder(course) as run:
        run.autograde.pre_convert_hook = lambda **about: called.append(("before", about))
        run.autograde.post_convert_hook = lambda **about: called.append(("after", about))
        grade(run, "ada")
    (first, before), (second, after) = called
    assert (first, second) == ("before", "after")
    assert before["assignment"] == NAME
    assert [Path(path).parts[-4] for path in (before["notebooks"][0], after["notebooks"][0])] == [
        "submitted",
        "autograded",
    ]


def test_a_preprocessor_of_the_course_has_its_say(course):
    config = course / "nbgrader_config.py"
    config.write_text(
        config.read_text() + "from nbgrader.preprocessors import NbGraderPreprocessor, Execute, SaveAutoGrades\n"
        "class Before(NbGraderPreprocessor):\n"
        "    def preprocess(self, nb, resources):\n"
        "        nb.metadata['before'] = resources['nbgrader']['student']\n"
        "        return nb, resources\n"
        "class After(NbGraderPreprocessor):\n"
        "    def preprocess_cell(self, cell, resources, index):\n"
        "        if cell.cell_type == 'code':\n"
        "            cell.metadata['seen'] = cell.execution_count\n"
        "        return cell, resources\n"
        "class Generous(SaveAutoGrades):\n"
        "    def _add_score(self, cell, resources):\n"
        "        super()._add_score(cell, resources)\n"
        "        name = cell.metadata.nbgrader['grade_id']\n"
        "        grade = self.gradebook.find_grade(name, self.notebook_id, self.assignment_id, self.student_id)\n"
        "        assert grade.cell.name == name\n"
        "        grade.extra_credit = 0.25\n"
        "c.Autograde.autograde_preprocessors = [Before, Execute, After, Generous]\n"
    )
    hand_in(course, "ada", RIGHT)
    with recorder(course) as run:
        told = grade(run, "ada", fails=("triple_tests",))
    graded = notebook(course, "ada")
    assert graded.metadata["before"] == "ada"
    assert graded.cells[2].metadata["seen"] == 2
    assert told["points"] == 1.25 + 2.25 + 0.25


def test_no_assignment_and_no_gradebook_are_told(course, tmp_path):
    (course / "gradebook.db").unlink()
    with pytest.raises(MmlError, match="nbgrader generate_assignment small"):
        recorder(course)
    assert not (course / "gradebook.db").exists()
    (course / "gradebook.db").write_text("these are not the marks you are looking for")
    with pytest.raises(MmlError, match="can't be used"):
        recorder(course)


def test_a_password_is_not_told(course):
    config = course / "nbgrader_config.py"
    config.write_text(
        config.read_text() + "c.CourseDirectory.db_url = 'postgresql+psycopg://me:secret@127.0.0.1:1/x'\n"
    )
    with pytest.raises(MmlError) as told:
        recorder(course)
    assert "secret" not in str(told.value)
    assert "127.0.0.1" in str(told.value)
