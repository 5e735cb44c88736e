"""`mml grade` and stock `nbgrader autograde` through the engine, with real workers, real kills and real clusters."""

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zlib
from collections import Counter
from pathlib import Path

import cloudpickle
import nbformat
import nbgrader
import psutil
import pytest
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI

from mml.grading import classes, worker
from mml.grading.classes import ClassReport, open_course
from mml.grading.record import RECORD, read_record
from mml.grading.runner import Job, Limits, Outcome
from mml.grading.statistics import ClassStatistics

from . import small_course
from .conftest import need, run
from .made_class import CONFIG, NAME, hand_in, make_course

SIZE = 60
BIN = Path(sys.executable).parent
pytestmark = pytest.mark.xdist_group("class")


def nbgrader_here(course, *command, code=0):
    return run("nbgrader", *command, cwd=course, code=code)


def grade(course, *options, code=0):
    """`mml grade NAME --json`, as a person runs it; what it printed as JSON."""
    done = run("mml", "grade", NAME, "--json", *options, cwd=course, code=code)
    return json.loads(done.stdout)


def start(course, *options):
    """`mml grade NAME` in the background."""
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.Popen(
        ["mml", "grade", NAME, "--json", *options], cwd=course, env=environment, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def scores(course):
    """Every automatic score: {student: {cell: points}}. Fails if anything is there twice."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "made") as gradebook:
        submissions = gradebook.assignment_submissions(NAME)
        found = {one.student.id: {g.name: g.auto_score for n in one.notebooks for g in n.grades} for one in submissions}
        assert len(found) == len(submissions)
    return found


def graded(course):
    return {path.parent.parent.name: path.stat().st_mtime_ns for path in course.glob(f"autograded/*/{NAME}/{RECORD}")}


def wait_until(true, seconds=240):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def all_processes(pid):
    with contextlib.suppress(psutil.NoSuchProcess):
        return psutil.Process(pid).children(recursive=True)
    return []


@pytest.fixture(scope="module")
def course(root, tmp_path_factory):
    """A class that nobody has graded yet."""
    need("bwrap", "submissions are run in a sandbox.")
    folder = make_course(root, tmp_path_factory.mktemp("class") / "course")
    hand_in(root, folder, SIZE)
    nbgrader_here(folder, "generate_assignment", NAME)
    return folder


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
    some = ["s0003", "s0017", "s0042"]
    for student in some:
        nbgrader_here(stock, "autograde", NAME, "--student", student)
    ours = scores(whole[0])
    assert scores(stock) == {student: ours[student] for student in some}


def test_the_same_scores_in_one_process_as_in_many(whole, fresh):
    done = nbgrader_here(fresh, "autograde", NAME, "--student", "s000[0-3]")
    assert "4 graded" in done.stderr
    ours = scores(whole[0])
    assert scores(fresh) == {f"s000{i}": ours[f"s000{i}"] for i in range(4)}


def test_what_is_graded_stays_and_is_counted(whole, tmp_path):
    folder = tmp_path / "course"
    shutil.copytree(whole[0], folder)
    before = graded(folder)
    told = grade(folder)
    assert (told["graded"], told["graded_before"], told["left"]) == ([], SIZE, 0)
    assert told["exercises"] == whole[1]["exercises"], "the statistics are of the whole class"
    told = grade(folder, "--student", "s0007", "--student", "s001*", "--force")
    assert [row["student"] for row in told["graded"]] == ["s0007", *(f"s001{i}" for i in range(10))]
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


# -- kills ---------------------------------------------------------------------------------------------


def test_killed_three_times_everyone_is_graded_once_and_nobody_is_lost(fresh, whole):
    kept = {}
    for share in (0.2, 0.45, 0.7):
        process = start(fresh)
        wait_until(lambda share=share: len(graded(fresh)) >= share * SIZE)
        children = all_processes(process.pid)
        process.kill()
        process.communicate()
        wait_until(lambda children=children: not any(child.is_running() for child in children), 30)
        now = graded(fresh)
        assert len(kept) < len(now) < SIZE
        assert kept.items() <= now.items(), "what was graded before was not graded again"
        kept = now
    told = grade(fresh)
    # one may have been killed between the gradebook and its folder's place: the next run puts it there
    assert SIZE - len(kept) - 1 <= len(told["graded"]) <= SIZE - len(kept)
    assert told["graded_before"] == SIZE - len(told["graded"])
    assert kept.items() <= graded(fresh).items()
    assert scores(fresh) == scores(whole[0])
    assert [path for path in (fresh / "autograded").rglob(".*") if path.name != RECORD] == []


def test_two_workers_killed_on_the_way_lose_nothing(fresh, whole):
    process = start(fresh, "--workers", "2")
    killed = []
    for least in (8, 25):
        wait_until(lambda least=least: len(graded(fresh)) >= least or process.poll() is not None)
        assert process.poll() is None, process.communicate()
        workers = [p for p in psutil.Process(process.pid).children() if "spawn_main" in " ".join(p.cmdline())]
        victim = next(p for p in workers if p.pid not in killed)
        victim.kill()
        killed.append(victim.pid)
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    told = json.loads(out)
    assert Counter(row["kind"] for row in told["graded"]) == {"graded": SIZE}
    assert scores(fresh) == scores(whole[0])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl-C", "SIGTERM"])
def test_stopped_by_hand_it_says_so_and_continues(fresh, whole, number):
    process = start(fresh, "--student", "s000*", "--student", "s001*")
    wait_until(lambda: len(graded(fresh)) >= 3)
    process.send_signal(number)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130, err
    told = json.loads(out)
    assert told["interrupted"]
    assert len(told["graded"]) == len(graded(fresh)) == 20 - told["left"] < 20
    assert "Traceback" not in err
    again = grade(fresh, "--student", "s000*", "--student", "s001*")
    assert again["graded_before"] == len(told["graded"])
    ours = scores(whole[0])
    assert scores(fresh) == {student: ours[student] for student in sorted(ours)[:20]}


@pytest.fixture
def cluster(tmp_path):
    """A Dask scheduler and two workers, each started by hand in a folder without the course."""
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    address = elsewhere / "scheduler.json"

    def begin(*command):
        log = (elsewhere / f"{command[1]}.log").open("a")
        return subprocess.Popen(command, cwd=elsewhere, env=environment, stdout=log, stderr=log)

    # not `dask` itself: the command line is imported here for its place in the environment alone
    scheduler = begin(
        "dask", "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(address)
    )
    processes = [scheduler]
    try:
        wait_until(lambda: address.exists() and address.stat().st_size > 0, 60)
        url = json.loads(address.read_text())["address"]
        for _ in range(2):
            processes.append(begin("dask", "worker", url, "--nthreads", "1", "--no-nanny", "--no-dashboard"))
        yield url, processes[1:], elsewhere
    finally:
        for process in processes:
            process.kill()
            process.wait()


def test_a_cluster_without_the_course_and_a_worker_lost_for_good(fresh, whole, cluster):
    url, workers, elsewhere = cluster
    process = start(fresh, "--scheduler", url)
    wait_until(lambda: len(graded(fresh)) >= 10 or process.poll() is not None)
    assert process.poll() is None, process.communicate()
    workers[0].kill()
    out, err = process.communicate(timeout=400)
    assert process.returncode == 0, err
    assert len(json.loads(out)["graded"]) == SIZE
    assert scores(fresh) == scores(whole[0])
    assert not list(elsewhere.rglob("*.ipynb"))
    assert not list(elsewhere.rglob("*.db"))
    assert workers[1].poll() is None, "the cluster is left as it was"


def test_no_scheduler_is_told(fresh):
    done = run("mml", "grade", NAME, "--scheduler", "tcp://127.0.0.1:9", cwd=fresh, code=2)
    assert "no Dask scheduler at tcp://127.0.0.1:9" in done.stderr
    assert graded(fresh) == {}


def small_class(tmp_path, students):
    folder = small_course.make_course(tmp_path / "course")
    for student, answers in students.items():
        small_course.hand_in(folder, student, answers)
    return folder


RIGHT = {"double": "def double(x):\n    return 2 * x", "triple": "def triple(x):\n    return 3 * x", "why": "So."}


def stand_in(ran):
    """A task in place of the engine's: every cell passes, but some words do harm. Sent to the workers as it stands."""

    def task(payload: bytes) -> bytes:
        import os

        from mml.grading.worker import pack_outcome, unpack

        job = unpack(payload, {})
        text = str(job.notebook)
        if "kills its worker" in text:
            os.kill(os.getpid(), 9)
        if "breaks the engine" in text:
            raise RuntimeError("broken")
        return b"something else" if "sends something else" in text else pack_outcome(ran(job))

    return task


def test_who_kills_its_worker_is_given_up_and_its_neighbours_are_not(tmp_path, monkeypatch):
    bad = {"killer": "kills its worker", "breaker": "breaks the engine", "liar": "sends something else"}
    students = {f"s{i}": RIGHT for i in range(8)} | {
        name: RIGHT | {"double": f"# {word}"} for name, word in bad.items()
    }
    folder = small_class(tmp_path, students)
    monkeypatch.setattr(worker, "run", stand_in(small_course.ran))
    monkeypatch.setattr(classes, "_start_engines", lambda *_: None)
    cloudpickle.register_pickle_by_value(small_course)
    try:
        report = classes.grade_class(small_course.NAME, folder=folder, workers=2)
    finally:
        cloudpickle.unregister_pickle_by_value(small_course)
    kinds = {row.student: row.kind for row in report.rows}
    assert kinds == dict.fromkeys(bad, "failed") | {f"s{i}": "graded" for i in range(8)}
    what = {row.student: row.what for row in report.rows}
    assert "died" in what["killer"]
    assert "3 times" in what["killer"]
    assert "RuntimeError: broken" in what["breaker"]
    assert "no result" in what["liar"]
    assert report.exit_code == 1
    assert set(small_course.saved(folder)) == {f"s{i}" for i in range(8)}, "what failed is tried again by the next run"


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


@pytest.mark.parametrize("how", ["mml grade", "nbgrader autograde", "the formgrader's button"])
def test_bad_submissions_cost_nobody_else_anything(fresh, whole, how):
    for student, damage in SPOILT.items():
        spoil(fresh, student, damage)
    if how == "mml grade":
        told = grade(fresh, "--student", "s000*", code=1)
        kinds = {row["student"]: row["kind"] for row in told["graded"]}
        assert {student for student in kinds if kinds[student] == "refused"} == {"s0000", "s0001"}
        assert all(row["what"] for row in told["graded"] if row["student"] in SPOILT)
    elif how == "nbgrader autograde":
        done = nbgrader_here(fresh, "autograde", NAME, "--student", "s000*", code=1)
        last = done.stderr.strip().splitlines()[-1]
        assert "10 graded" in last
        assert "2 of them could not be graded and got 0 points: s0000, s0001" in last
    else:
        app = open_course(fresh)
        api = NbGraderAPI(coursedir=app.coursedir, parent=app)
        done = {f"s000{i}": api.autograde(NAME, f"s000{i}") for i in range(10)}
        assert [student for student in done if not done[student]["success"]] == ["s0000", "s0001"]
        assert "not valid JSON" in done["s0000"]["log"]
        assert api.get_autograded_students(NAME) == set(done)
    ours, found = scores(whole[0]), scores(fresh)
    assert set(found) == {f"s000{i}" for i in range(10)}
    for student, points in found.items():
        if student in ("s0000", "s0001"):
            assert set(points.values()) == {0}
        elif student != "s0005":  # which lost the names of its cells; what can be known of them is for preflight
            assert points == ours[student], (student, SPOILT.get(student))


# -- courses that are not of this project ---------------------------------------------------------------


def everything(course):
    """All grades and comments of a course of nbgrader's quickstart."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "course") as gradebook:
        return {
            (one.student.id, n.name): (
                {g.name: (g.auto_score, g.needs_manual_grade) for g in n.grades},
                {c.name: c.auto_comment for c in n.comments},
                one.timestamp,
            )
            for one in gradebook.assignment_submissions("ps1")
            for n in one.notebooks
        }


def test_nbgraders_own_quickstart_course_with_one_line_added(tmp_path):
    """Its example submissions, from its own documentation: the same scores as stock, by either command."""
    run("nbgrader", "quickstart", "course", cwd=tmp_path)
    stock = tmp_path / "course"
    examples = Path(nbgrader.__file__).parent / "docs" / "source" / "user_guide" / "submitted"
    shutil.copytree(examples, stock / "submitted")
    nbgrader_here(stock, "generate_assignment", "ps1")
    ours = {}
    for name in ("autograde", "grade"):
        ours[name] = tmp_path / name / "course"
        shutil.copytree(stock, ours[name])
        with (ours[name] / "nbgrader_config.py").open("a") as config:
            config.write("\nfrom mml.grading import configure\nconfigure(c)\n")
    nbgrader_here(stock, "autograde", "ps1")
    nbgrader_here(ours["autograde"], "autograde", "ps1")
    run("mml", "grade", "ps1", cwd=ours["grade"])
    assert len(everything(stock)) == 4
    assert everything(ours["autograde"]) == everything(stock)
    assert everything(ours["grade"]) == everything(stock)
    for folder in ours.values():
        nbgrader_here(folder, "generate_feedback", "ps1")
        nbgrader_here(folder, "export")
        assert len(list(folder.glob("feedback/*/ps1/*.html"))) == 4


# -- what can't be run -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["no_such"], "nbgrader generate_assignment no_such"),
        ([NAME, "--student", "nobody"], "no submissions of nobody"),
    ],
)
def test_nothing_to_be_run_is_told_in_words(course, options, said):
    done = run("mml", "grade", *options, cwd=course, code=2)
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_is_no_course_is_told(tmp_path):
    done = run("mml", "grade", NAME, cwd=tmp_path, code=2)
    assert "no gradebook" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_configuration_that_is_wrong_is_told(fresh):
    (fresh / "nbgrader_config.py").write_text("c = get_config()\nraise RuntimeError('oh')\n")
    done = run("mml", "grade", NAME, cwd=fresh, code=2)
    assert "nbgrader_config.py can't be used: RuntimeError: oh" in done.stderr


def test_two_runs_at_once_are_refused(fresh):
    with classes.lock_run(open_course(fresh).coursedir, NAME):
        done = run("mml", "grade", NAME, cwd=fresh, code=2)
    assert "Another `mml grade` is at work" in done.stderr


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


def test_statistics_stay_small_and_safe():
    statistics = ClassStatistics()
    for i in range(3000):
        one = {
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
    folder = small_class(tmp_path, {"ada": RIGHT | {"double": f"raise ValueError({nasty!r})"}})
    with small_course.recorder(folder) as run_:
        (submission,) = run_.submissions()
        prepared = run_.prepare(submission)
        shown = [{"output_type": "error", "ename": nasty, "evalue": nasty, "traceback": [nasty]}]
        (job,) = run_.jobs(prepared).values()
        record = run_.record(prepared, {small_course.NAME: small_course.ran(job, shows={"double_tests": shown})})
    assert not any(set(one["message"]) & set("\x1b\x07\u202e\n") for one in record["exercises"])
    nbformat.validate(nbformat.read(folder / "autograded" / "ada" / "small" / "small.ipynb", as_version=4))
