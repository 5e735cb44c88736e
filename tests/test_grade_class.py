"""`mml grade` and stock `nbgrader autograde` through the engine: a class made of right and wrong answers."""

import asyncio
import json
import os
import pickle
import re
import shutil
import subprocess
import time
import zlib
from pathlib import Path
from types import SimpleNamespace

import nbformat
import pytest
from nbgrader.apps import NbGraderAPI

from mml.errors import MmlError
from mml.grading import classes, converter, worker
from mml.grading.classes import ClassReport, grade_class, open_course
from mml.grading.record import RECORD, read_record
from mml.grading.runner import Job, Limits, Outcome
from mml.grading.statistics import ClassStatistics

from . import small_course
from .class_runs import BIN, grade, graded, scores, ungraded, wait_until
from .conftest import run
from .made_class import CONFIG, NAME, hand_in

SIZE = 24
pytestmark = pytest.mark.xdist_group("class")


@pytest.fixture(scope="module")
def course(root, tmp_path_factory):
    """A class that nobody has graded yet."""
    return ungraded(root, tmp_path_factory.mktemp("class") / "course", SIZE)


@pytest.fixture(scope="module")
def answers(root, tmp_path_factory):
    return hand_in(root, tmp_path_factory.mktemp("answers"), SIZE)


@pytest.fixture(scope="module")
def whole(course, tmp_path_factory):
    """The class graded in one run: the course, and what the command printed."""
    folder = tmp_path_factory.mktemp("whole") / "course"
    shutil.copytree(course, folder)
    return folder, grade(folder)


@pytest.fixture
def fresh(course, tmp_path):
    folder = tmp_path / "course"
    shutil.copytree(course, folder)
    return folder


# -- a whole class ------------------------------------------------------------------------------------


def test_every_right_answer_gets_its_points_and_no_wrong_one_does(whole, answers):
    folder, told = whole
    assert len(told["graded"]) == SIZE
    assert {row["kind"] for row in told["graded"]} == {"graded"}
    exercises = {e["name"]: e for e in told["exercises"]}
    for student, right in answers.items():
        record = read_record(folder / "autograded" / student / NAME)
        for one in record["exercises"]:
            assert (one["kind"] == "passed") == right[one["name"]], (student, one)
            assert (one["points"] == one["max_points"]) == right[one["name"]]
    for name, one in exercises.items():
        assert one["passed"] == sum(right[name] for right in answers.values())
        assert one["students"] == SIZE
        assert one["median_seconds"] > 0
        assert sum(m["students"] for m in one["messages"]) == one["failed"] + one["partly"]


def test_the_same_scores_as_stock_nbgrader(whole, course, tmp_path):
    stock = tmp_path / "stock"
    shutil.copytree(course, stock)
    (stock / "nbgrader_config.py").write_text(CONFIG + "c.GradingEngine.in_use = False\n")
    run("nbgrader", "autograde", NAME, "--student", "s000[0-2]", cwd=stock)
    assert graded(stock) == {}, "the engine had no part in it"
    ours = scores(whole[0])
    assert scores(stock) == {f"s000{i}": ours[f"s000{i}"] for i in range(3)}


def test_the_same_scores_in_one_process_as_in_many(whole, fresh):
    done = run("nbgrader", "autograde", NAME, "--student", "s000[0-3]", cwd=fresh)
    assert "4 graded" in done.stderr
    assert set(graded(fresh)) == {f"s000{i}" for i in range(4)}
    ours = scores(whole[0])
    assert scores(fresh) == {student: ours[student] for student in graded(fresh)}


def test_what_is_graded_stays_and_is_counted(whole, tmp_path):
    folder = tmp_path / "course"
    shutil.copytree(whole[0], folder)
    before = graded(folder)
    told = grade(folder)
    assert (told["graded"], told["graded_before"], told["left"]) == ([], SIZE, 0)
    assert told["exercises"] == whole[1]["exercises"], "the statistics are of the whole class"
    told = grade(folder, "--student", "s0007", "--student", "s002*", "--force")
    assert [row["student"] for row in told["graded"]] == ["s0007", *(f"s002{i}" for i in range(SIZE - 20))]
    after = graded(folder)
    assert {student for student in after if after[student] != before[student]} == {r["student"] for r in told["graded"]}
    assert scores(folder) == scores(whole[0])


def test_a_log_for_each_and_nothing_in_the_course_but_what_belongs_there(whole):
    folder, told = whole
    assert Path(told["logs"]) == folder / "logs" / NAME
    assert len(list(Path(told["logs"]).glob("*.log"))) == SIZE
    assert "of 20 points" in (folder / "logs" / NAME / "s0000.log").read_text()
    assert sorted(path.name for path in folder.iterdir()) == [
        "autograded", "gradebook.db", "logs", "nbgrader_config.py", "release", "source", "submitted",
    ]  # fmt: skip
    assert [path for path in (folder / "autograded").rglob(".*") if path.name != RECORD] == []


def test_the_table_is_for_people(whole):
    done = run("mml", "grade", NAME, cwd=whole[0])
    assert f"{SIZE} were graded before" in done.stdout
    assert "What went wrong, and how often" in done.stdout
    assert re.search(r"^ +\d+ × .*\.$", done.stdout, flags=re.M)


# -- submissions that are not as they should be ---------------------------------------------------------


def spoil(folder, student, damage):
    path = folder / "submitted" / student / NAME / f"{NAME}.ipynb"
    if damage == "not JSON":
        path.write_text("{")
    elif damage == "missing":
        path.unlink()
    elif damage == "renamed":
        path.rename(path.with_name("final version.ipynb"))
    else:
        data = json.loads(path.read_text())
        for cell in data["cells"]:
            if damage == "version 99" and "nbgrader" in cell["metadata"]:
                cell["metadata"]["nbgrader"]["schema_version"] = 99
            if damage == "empty metadata" and "nbgrader" in cell["metadata"]:
                cell["metadata"]["nbgrader"] = {}
        if damage == "copied":
            data["cells"] += [dict(cell) for cell in data["cells"]]
        path.write_text(json.dumps(data))


SPOILT = {
    "s0000": "not JSON", "s0001": "missing", "s0002": "version 99", "s0003": "copied", "s0004": "renamed",
    "s0005": "empty metadata",
}  # fmt: skip


SOME = "s000[0-6]"  # those who spoilt theirs, and one who did not


@pytest.fixture
def spoilt(fresh):
    for student, damage in SPOILT.items():
        spoil(fresh, student, damage)
    return fresh


def costs_nobody_else_anything(course, whole):
    ours, found = scores(whole), scores(course)
    assert set(found) == {f"s000{i}" for i in range(7)}
    for student, points in found.items():
        if student in ("s0000", "s0001"):
            assert set(points.values()) == {0}
        else:
            assert points == ours[student], (student, SPOILT.get(student))


def test_bad_submissions_in_mml_grade(spoilt, whole):
    told = grade(spoilt, "--student", SOME, code=1)
    kinds = {row["student"]: row["kind"] for row in told["graded"]}
    assert {student for student in kinds if kinds[student] == "refused"} == {"s0000", "s0001"}
    # metadata is the course's, whatever the submission's says: nothing went wrong with s0002 and s0005
    assert {row["student"] for row in told["graded"] if row["what"]} == {"s0000", "s0001", "s0003", "s0004"}
    costs_nobody_else_anything(spoilt, whole[0])


def test_bad_submissions_in_nbgrader_autograde(spoilt, whole):
    done = run("nbgrader", "autograde", NAME, "--student", SOME, cwd=spoilt, code=1)
    last = done.stderr.strip().splitlines()[-1]
    assert "7 graded" in last
    assert "2 of them could not be graded and got 0 points: s0000, s0001" in last
    costs_nobody_else_anything(spoilt, whole[0])


def test_the_formgraders_button_goes_through_the_engine_which_stays_warm(spoilt, whole):
    """As formgrader presses it: within its server, whose loop is running, one student after another."""
    app = open_course(spoilt)
    api = NbGraderAPI(coursedir=app.coursedir, parent=app)
    engines = set()

    async def press(student):
        answer = api.autograde(NAME, student)
        engines.add(converter._warm._engine)
        return answer

    done = {f"s000{i}": asyncio.run(press(f"s000{i}")) for i in range(7)}
    try:
        assert [student for student in done if not done[student]["success"]] == ["s0000", "s0001"]
        assert "not valid JSON" in done["s0000"]["log"]
        assert "of 20 points" in done["s0006"]["log"]
        assert api.get_autograded_students(NAME) == set(done) == set(graded(spoilt))
        assert read_record(spoilt / "autograded" / "s0006" / NAME)["cpu_seconds"] > 0
        assert len(engines - {None}) == 1, "one engine served all"
        costs_nobody_else_anything(spoilt, whole[0])
        assert api.autograde(NAME, "s0006", force=True)["success"]
        assert "Skipping" in api.autograde(NAME, "s0006", force=False)["log"]
    finally:
        converter._warm.close()
    assert converter._warm._engine is None


# -- what can't be run -----------------------------------------------------------------------------------


def test_no_such_assignment_is_told(course):
    done = run("mml", "grade", "no_such", cwd=course, code=2)
    assert "nbgrader generate_assignment no_such" in done.stderr
    assert "Traceback" not in done.stderr


def test_nobody_is_told(course):
    with pytest.raises(MmlError, match="no submissions of nobody"):
        grade_class(NAME, ["nobody"], folder=course)


def test_a_folder_that_is_no_course_is_told(tmp_path):
    with pytest.raises(MmlError, match="no gradebook"):
        grade_class(NAME, folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_configuration_that_is_wrong_is_told(tmp_path):
    (tmp_path / "nbgrader_config.py").write_text("c = get_config()\nraise RuntimeError('oh')\n")
    with pytest.raises(MmlError, match=r"nbgrader_config\.py can't be used: RuntimeError: oh"):
        grade_class(NAME, folder=tmp_path)


def test_two_runs_at_once_are_refused(course):
    with (
        classes.lock_run(open_course(course).coursedir, NAME),
        pytest.raises(MmlError, match="Another `mml grade` is at work"),
    ):
        grade_class(NAME, folder=course)
    assert graded(course) == {}


def test_without_bubblewrap_nothing_is_run_unless_asked_for(fresh, tmp_path):
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("mml", "python", "alembic", "sh", "env"):
        (programs / name).symlink_to(BIN / name if (BIN / name).exists() else shutil.which(name))
    command = [BIN / "python", "-m", "mml.cli", "grade", NAME, "--student", "s0000", "--json"]
    environment = {**os.environ, "PATH": str(programs)}

    def go(*options):
        return subprocess.run(
            [*command, *options], cwd=fresh, env=environment, capture_output=True, text=True, timeout=300
        )

    done = go()
    assert done.returncode == 2, done.stderr
    assert "bubblewrap" in done.stderr
    assert graded(fresh) == {}
    done = go("--no-sandbox")
    assert done.returncode == 0, done.stderr
    assert list(graded(fresh)) == ["s0000"]


# -- the parts ----------------------------------------------------------------------------------------------


def outcome(**changes):
    return Outcome(
        **{"notebook": {"cells": []}, "stopped": None, "seconds": 1.0, "cpu_seconds": 1.0, "memory": 1} | changes
    )


def test_a_job_comes_out_of_its_bytes_as_it_went_in():
    shared = {worker.digest(b"data"): b"data"}
    job = Job(
        {"cells": []}, {"answers": {}}, {"a.csv": b"data", "b/c.bin": b"\x00\xff"}, ("a.csv",), ("numpy",), Limits(3)
    )
    payload = worker.pack(job, shared)
    assert worker.unpack(payload, shared) == job
    assert b"data" not in zlib.decompress(payload)


def test_an_outcome_comes_out_of_its_bytes_as_it_went_in():
    assert worker.unpack_outcome(worker.pack_outcome(outcome())) == outcome()


HOSTILE = {
    "nothing": b"",
    "a pickle": b"\x80\x04\x95",
    "cut off": worker.pack_outcome(outcome())[:-3],
    "no JSON": zlib.compress(b"{"),
    "no outcome": zlib.compress(b"[]"),
    "too deep": zlib.compress(b"[" * 200_000),
    "a field too many": zlib.compress(json.dumps({**vars(outcome()), "more": 1}).encode()),
    "a notebook that is none": worker.pack_outcome(outcome(notebook=[])),
    "a number that is none": worker.pack_outcome(outcome(memory="much")),
    "a reason that is none": worker.pack_outcome(outcome(stopped=3)),
}


@pytest.mark.parametrize("payload", HOSTILE.values(), ids=HOSTILE)
def test_what_is_no_outcome_is_refused(payload):
    with pytest.raises(worker.NoOutcome, match="no result"):
        worker.unpack_outcome(payload)


def test_a_small_payload_that_grows_without_end_is_cut(monkeypatch):
    monkeypatch.setattr(worker, "_MOST", 10_000)
    with pytest.raises(worker.NoOutcome, match="more than"):
        worker.unpack_outcome(zlib.compress(b" " * 1_000_000))


def test_engines_that_nobody_wants_any_more_end_and_start_again_when_wanted(monkeypatch):
    class Stub:
        closed = 0

        def run(self, job):
            return outcome()

        def close(self):
            self.closed += 1

    monkeypatch.setattr(worker, "_IDLE", 0.05)
    monkeypatch.setattr(worker.EnginePlugin, "_engine", lambda self: Stub())
    plugin = pickle.loads(pickle.dumps(worker.EnginePlugin({}, name="a run")))
    plugin.setup(SimpleNamespace(address="here", state=SimpleNamespace(nthreads=1)))
    assert plugin.name == "a run"
    assert plugin.run(Job({"cells": []})) == outcome()
    wait_until(lambda: plugin.engines.qsize() == 1, 10)
    engine = plugin.engines.get()
    plugin.engines.put(engine)
    wait_until(lambda: engine.closed == 1, 10)
    assert plugin.run(Job({"cells": []})) == outcome()
    plugin.teardown(None)
    assert engine.closed == 2
    time.sleep(0.2)
    assert engine.closed == 2


def test_statistics_stay_small_and_safe():
    statistics = ClassStatistics()
    for i in range(3000):
        one = {
            "notebook": "n",
            "name": "a",
            "title": "A",
            "kind": "failed",
            "points": 0,
            "max_points": 1,
            "message": f"m{i}",
            "seconds": 1,
        }
        statistics.add({"refused": {}, "exercises": [one]})
    (exercise,) = statistics.as_dict()["exercises"]
    assert exercise["students"] == exercise["failed"] == sum(m["students"] for m in exercise["messages"]) == 3000
    assert len(exercise["messages"]) <= 2001


def test_a_report_of_nothing_is_all_right():
    assert ClassReport("a").exit_code == 0
    assert json.dumps(ClassReport("a").as_dict())


def test_what_steers_a_terminal_is_not_printed(tmp_path):
    nasty = "\x1b]0;pwned\x07\x1b[31mred\u202e\n"
    folder = small_course.make_course(tmp_path / "course")
    small_course.hand_in(folder, "ada", {"double": f"raise ValueError({nasty!r})"})
    with small_course.recorder(folder) as run_:
        (submission,) = run_.submissions()
        prepared = run_.prepare(submission)
        shown = [{"output_type": "error", "ename": nasty, "evalue": nasty, "traceback": [nasty]}]
        (job,) = run_.jobs(prepared).values()
        record = run_.record(prepared, {small_course.NAME: small_course.ran(job, shows={"double_tests": shown})})
    assert not any(set(one["message"]) & set("\x1b\x07\u202e\n") for one in record["exercises"])
    nbformat.validate(nbformat.read(folder / "autograded" / "ada" / "small" / "small.ipynb", as_version=4))
