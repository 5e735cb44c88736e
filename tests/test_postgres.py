"""The same class through SQLite and through a real PostgreSQL server, which is started here and ended again."""

import contextlib
import csv
import glob
import os
import shutil
import signal
import subprocess
import threading
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from .conftest import need, run
from .made_class import CONFIG, NAME, hand_in, make_course

STUDENTS = 6
SQLITE = "sqlite:///{}/gradebook.db"
pytestmark = pytest.mark.xdist_group("class")


def program(name: str) -> str:
    """A program of PostgreSQL: on PATH, or where Debian keeps those of each version."""
    kept = sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"))
    return kept[-1] if kept else need(name, "the gradebook is tested with a real PostgreSQL server.")


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server on a socket in a folder of its own; root may not run one, so it is somebody else's then."""
    folder = tmp_path_factory.mktemp("pg")
    as_nobody = []
    if os.getuid() == 0:
        as_nobody = [
            need("setpriv", "root may not run PostgreSQL."),
            "--reuid=nobody",
            "--regid=nogroup",
            "--clear-groups",
        ]
        shutil.chown(folder, "nobody", "nogroup")
        for parent in folder.parents:  # pytest's folders are closed to others
            if str(parent).startswith("/tmp/"):
                parent.chmod(0o755)
    data = folder / "data"
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C"}
    subprocess.run(
        [*as_nobody, program("initdb"), "--auth=trust", "--username=me", "--encoding=UTF8", "--no-sync", str(data)],
        cwd=folder, env=environment, check=True, capture_output=True,
    )  # fmt: skip
    log = (folder / "log").open("w")
    process = subprocess.Popen(
        [*as_nobody, program("postgres"), "-D", str(data), "-k", str(folder), "-c", "listen_addresses="],
        cwd=folder, env=environment, stdout=log, stderr=log,
    )  # fmt: skip
    try:
        url = f"postgresql+psycopg://me@/{{}}?host={folder}"
        ready = [program("pg_isready"), "-h", str(folder), "-U", "me", "-t", "1"]
        for _ in range(60):
            if subprocess.run(ready, capture_output=True).returncode == 0:
                break
            assert process.poll() is None, (folder / "log").read_text()
        yield (
            url,
            lambda name: subprocess.run(
                [program("createdb"), "-h", str(folder), "-U", "me", name], check=True, capture_output=True
            ),
        )
    finally:
        process.send_signal(signal.SIGINT)  # its fast shutdown
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        process.kill()
        log.close()


def everything(url):
    """What the gradebook holds of everybody, with names in place of ids."""
    with Gradebook(url, "made") as gradebook:
        return {
            one.student.id: (
                one.timestamp, one.score, one.max_score, one.needs_manual_grade, one.late_submission_penalty,
                {g.name: (g.auto_score, g.manual_score, g.needs_manual_grade, g.failed_tests) for n in one.notebooks for g in n.grades},
                {c.name: (c.auto_comment, c.manual_comment) for n in one.notebooks for c in n.comments},
            )
            for one in gradebook.assignment_submissions(NAME)
        }  # fmt: skip


def exported(course):
    with (course / "grades.csv").open() as file:
        return [{key: value for key, value in row.items() if key != "raw_score"} for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def courses(root, tmp_path_factory, server):
    """The same submissions in two courses, graded and exported by the same commands."""
    need("bwrap", "submissions are run in a sandbox.")
    url, create = server
    create("gradebook")
    made = {}
    for kind in ("sqlite", "postgres"):
        folder = tmp_path_factory.mktemp(kind) / "course"
        config = CONFIG + (f"c.CourseDirectory.db_url = {url.format('gradebook')!r}\n" if kind == "postgres" else "")
        make_course(root, folder, config=config)
        hand_in(root, folder, STUDENTS)
        (folder / "submitted" / "s0001" / NAME / f"{NAME}.ipynb").write_text("{")
        run("nbgrader", "generate_assignment", NAME, cwd=folder)
        run("nbgrader", "db", "assignment", "add", NAME, "--duedate=2026-11-20 09:00:00 UTC", cwd=folder)
        run("mml", "grade", NAME, "--workers", "1", cwd=folder, code=1)
        run("nbgrader", "autograde", NAME, "--student", "s0000", "--force", cwd=folder)
        run("nbgrader", "generate_feedback", NAME, cwd=folder)
        run("nbgrader", "export", cwd=folder)
        made[kind] = folder, (url.format("gradebook") if kind == "postgres" else SQLITE.format(folder))
    return made


def test_the_same_in_both(courses):
    (here, sqlite), (there, postgres) = courses["sqlite"], courses["postgres"]
    assert not (there / "gradebook.db").exists()
    assert len(everything(postgres)) == STUDENTS
    assert everything(postgres) == everything(sqlite)
    assert exported(there) == exported(here)
    pages = [sorted(path.parent.parent.name for path in folder.glob("feedback/*/*/*.html")) for folder in (here, there)]
    assert pages[0] == pages[1] == [f"s{i:04d}" for i in range(STUDENTS)]


def test_a_second_run_finds_everything_done(courses):
    folder, url = courses["postgres"]
    before = everything(url)
    done = run("mml", "grade", NAME, cwd=folder)
    assert f"{STUDENTS} were graded before" in done.stdout
    assert everything(url) == before


def test_several_processes_write_to_it_at_once(courses, root):
    """As a formgrader does while a class is graded."""
    folder, url = courses["postgres"]
    before = everything(url)
    failed = []

    def one(student):
        done = run("nbgrader", "autograde", NAME, "--student", student, "--force", cwd=folder, code=None)
        if done.returncode:
            failed.append(done.stderr)

    threads = [threading.Thread(target=one, args=(f"s000{i}",)) for i in (2, 3, 4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert everything(url) == before


def test_a_server_that_is_not_there_is_told_without_the_password(courses, tmp_path):
    folder = tmp_path / "course"
    shutil.copytree(courses["sqlite"][0], folder)
    config = CONFIG + "c.CourseDirectory.db_url = 'postgresql+psycopg://me:secret@127.0.0.1:9/x'\n"
    Path(folder / "nbgrader_config.py").write_text(config)
    done = run("mml", "grade", NAME, cwd=folder, code=2)
    assert "127.0.0.1" in done.stderr
    assert "secret" not in done.stderr
    assert "Traceback" not in done.stderr
