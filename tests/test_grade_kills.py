"""`mml grade` with real kills, a real cluster and real workers: nothing is lost, and nothing is graded twice."""

import json
import os
import random
import shutil
import signal
import subprocess
import time
from collections import Counter

import cloudpickle
import psutil
import pytest

from mml.errors import MmlError
from mml.grading import classes, worker
from mml.grading.record import RECORD

from . import small_course
from .class_runs import below, environment, grade, graded, memory_of, scores, start, ungraded, wait_until, workers_of
from .made_class import NAME

SIZE = 24
MOST_MEMORY = 400 * 2**20  # bytes of a worker with its engine and what that runs
pytestmark = pytest.mark.xdist_group("kills")


@pytest.fixture(scope="module")
def course(root, tmp_path_factory):
    return ungraded(root, tmp_path_factory.mktemp("class") / "course", SIZE)


@pytest.fixture(scope="module")
def right_scores(course, tmp_path_factory):
    """Of a run that nobody disturbed."""
    folder = tmp_path_factory.mktemp("undisturbed") / "course"
    shutil.copytree(course, folder)
    grade(folder)
    return scores(folder)


@pytest.fixture
def fresh(course, tmp_path):
    folder = tmp_path / "course"
    shutil.copytree(course, folder)
    return folder


def leftovers(folder):
    return [path for path in (folder / "autograded").rglob(".*") if path.name != RECORD]


def test_killed_at_random_moments_everyone_is_graded_once_and_nobody_is_lost(fresh, right_scores):
    seed = random.randrange(10**9)
    print(f"seed {seed}")  # pytest shows it if the test fails
    choose = random.Random(seed)
    kept = {}
    for least, most_delay in ((0, 4.0), (4, 0.5), (12, 0.5)):
        process = start(fresh)
        wait_until(lambda least=least, process=process: len(graded(fresh)) >= least or process.poll() is not None)
        time.sleep(choose.uniform(0, most_delay))
        children = below(process.pid)
        assert process.poll() is None, process.communicate()
        process.kill()
        process.communicate()
        # workers, engines and submissions end with it
        wait_until(lambda children=children: not any(child.is_running() for child in children), 60)
        now = graded(fresh)
        assert least <= len(now) < SIZE
        assert kept.items() <= now.items(), "what was graded before was not graded again"
        kept = now
    told = grade(fresh)
    # one may have been killed between the gradebook and its folder's place: the next run puts it there
    assert SIZE - len(kept) - 1 <= len(told["graded"]) <= SIZE - len(kept)
    assert told["graded_before"] == SIZE - len(told["graded"])
    assert kept.items() <= graded(fresh).items()
    assert scores(fresh) == right_scores
    assert leftovers(fresh) == []


def test_two_workers_killed_on_the_way_lose_nothing(fresh, right_scores):
    process = start(fresh, "--workers", "2")
    killed, most = [], 0
    for least in (4, 12):
        wait_until(lambda least=least: len(graded(fresh)) >= least or process.poll() is not None)
        assert process.poll() is None, process.communicate()
        victim = next(one for one in workers_of(process.pid) if one.pid not in killed)
        most = max(most, memory_of(victim.pid))
        victim.kill()
        killed.append(victim.pid)
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    told = json.loads(out)
    assert Counter(row["kind"] for row in told["graded"]) == {"graded": SIZE}
    assert scores(fresh) == right_scores
    assert 0 < most < MOST_MEMORY


def test_stopped_by_hand_it_says_so_and_continues(fresh, right_scores):
    """Ctrl-C, then again with what `kill` and service managers send, then to the end."""
    some = ("--student", "s000*")
    before = 0
    for number, least in ((signal.SIGINT, 2), (signal.SIGTERM, 5)):
        process = start(fresh, *some)
        wait_until(lambda least=least, process=process: len(graded(fresh)) >= least or process.poll() is not None)
        process.send_signal(number)
        out, err = process.communicate(timeout=120)
        assert process.returncode == 130, err
        told = json.loads(out)
        assert told["interrupted"]
        assert told["graded_before"] == before
        before += len(told["graded"])
        assert before == len(graded(fresh)) == 10 - told["left"] < 10
        assert "Traceback" not in err
    again = grade(fresh, *some)
    assert (again["graded_before"], len(again["graded"])) == (before, 10 - before)
    assert scores(fresh) == {student: right_scores[student] for student in sorted(right_scores)[:10]}


@pytest.fixture
def cluster(tmp_path):
    """A Dask scheduler and two workers, each started by hand in a folder without the course."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    address = elsewhere / "scheduler.json"

    def begin(*command):
        with (elsewhere / f"{command[1]}.log").open("a") as log:
            return subprocess.Popen(command, cwd=elsewhere, env=environment(), stdout=log, stderr=log)

    where = ("--host", "127.0.0.1", "--port", "0", "--dashboard-address", "127.0.0.1:0")
    processes = [begin("dask", "scheduler", *where, "--no-dashboard", "--scheduler-file", str(address))]
    try:
        wait_until(lambda: address.exists() and address.stat().st_size > 0, 120)
        url = json.loads(address.read_text())["address"]
        for _ in range(2):
            processes.append(begin("dask", "worker", url, "--nthreads", "1", "--no-nanny", "--no-dashboard"))
        yield url, processes[1:], elsewhere
    finally:
        for process in processes:
            process.kill()
            process.wait()


def test_a_cluster_without_the_course_and_a_worker_lost_for_good(fresh, right_scores, cluster):
    url, workers, elsewhere = cluster
    process = start(fresh, "--scheduler", url)
    seen = []

    def has(least):
        seen.append((len(graded(fresh)), memory_of(workers[1].pid)))
        return seen[-1][0] >= least or process.poll() is not None

    wait_until(lambda: has(8))
    assert process.poll() is None, process.communicate()
    workers[0].kill()
    wait_until(lambda: has(SIZE))
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    assert len(json.loads(out)["graded"]) == SIZE
    assert scores(fresh) == right_scores
    assert not list(elsewhere.rglob("*.ipynb"))
    assert not list(elsewhere.rglob("*.db"))
    assert workers[1].poll() is None, "the cluster is left as it was"
    assert max(memory for _, memory in seen) < MOST_MEMORY
    early, late = ([memory for done, memory in seen if low <= done < high] for low, high in ((2, 8), (16, SIZE)))
    assert max(late) < max(early) + 40 * 2**20, "a worker does not grow with what it has done"
    assert below(workers[1].pid) == [], "its engine is not left"


def test_no_scheduler_is_told(fresh, monkeypatch):
    monkeypatch.setattr(classes, "_SECONDS_FOR_A_SCHEDULER", 1)
    with pytest.raises(MmlError, match=r"no Dask scheduler at tcp://127\.0\.0\.1:9"):
        classes.grade_class(NAME, folder=fresh, scheduler="tcp://127.0.0.1:9")
    assert graded(fresh) == {}


# -- submissions that end their worker -----------------------------------------------------------------

RIGHT = {"double": "def double(x):\n    return 2 * x", "triple": "def triple(x):\n    return 3 * x", "why": "So."}


def stand_in(ran):
    """A task in place of the engine's: every cell passes, but some words do harm. Sent to the workers as it stands."""

    def task(payload: bytes, name: str) -> bytes:
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
    good = [f"s{i}" for i in range(8)]
    folder = small_course.make_course(tmp_path / "course")
    for student in good:
        small_course.hand_in(folder, student, RIGHT)
    for student, word in bad.items():
        small_course.hand_in(folder, student, RIGHT | {"double": f"# {word}"})
    monkeypatch.setattr(worker, "run", stand_in(small_course.ran))
    monkeypatch.setattr(classes, "_start_engines", lambda *_: "none")
    cloudpickle.register_pickle_by_value(small_course)
    before = psutil.Process(os.getpid()).children(recursive=True)
    try:
        report = classes.grade_class(small_course.NAME, folder=folder, workers=2)
    finally:
        cloudpickle.unregister_pickle_by_value(small_course)
    kinds = {row.student: row.kind for row in report.rows}
    assert kinds == dict.fromkeys(bad, "failed") | dict.fromkeys(good, "graded")
    what = {row.student: row.what for row in report.rows}
    assert "died" in what["killer"]
    assert "3 times" in what["killer"]
    assert "RuntimeError: broken" in what["breaker"]
    assert "no result" in what["liar"]
    assert report.exit_code == 1
    assert set(small_course.saved(folder)) == set(good), "what failed is tried again by the next run"
    after = psutil.Process(os.getpid()).children(recursive=True)
    assert not [one for one in after if one not in before and "spawn_main" in " ".join(one.cmdline())]
