"""What the tests of whole classes share: to start `mml grade`, to watch it, and to read what it wrote."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
from nbgrader.api import Gradebook

from mml.grading.record import RECORD

from .conftest import need, run
from .made_class import NAME, hand_in, make_course

BIN = Path(sys.executable).parent


def ungraded(root: Path, folder: Path, students: int) -> Path:
    """A class that handed in, and that nobody has graded yet."""
    need("bwrap", "submissions are run in a sandbox.")
    course = make_course(root, folder)
    hand_in(root, course, students)
    run("nbgrader", "generate_assignment", NAME, cwd=course)
    return course


def environment() -> dict[str, str]:
    return {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}


def grade(course: Path, *options: str, code: int = 0) -> dict:
    """`mml grade NAME --json`, as a person runs it; what it printed as JSON."""
    return json.loads(run("mml", "grade", NAME, "--json", *options, cwd=course, code=code).stdout)


def start(course: Path, *options: str) -> subprocess.Popen:
    """`mml grade NAME` in the background."""
    return subprocess.Popen(
        ["mml", "grade", NAME, "--json", *options], cwd=course, env=environment(), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def scores(course: Path) -> dict[str, dict[str, float | None]]:
    """Every automatic score: {student: {cell: points}}. Fails if anything is there twice."""
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "made") as gradebook:
        submissions = gradebook.assignment_submissions(NAME)
        found = {}
        for one in submissions:
            grades = [grade for notebook in one.notebooks for grade in notebook.grades]
            found[one.student.id] = {grade.name: grade.auto_score for grade in grades}
            assert len(found[one.student.id]) == len(grades)
        assert len(found) == len(submissions)
    return found


def graded(course: Path) -> dict[str, int]:
    """Who is graded, and when, in nanoseconds."""
    return {path.parent.parent.name: path.stat().st_mtime_ns for path in course.glob(f"autograded/*/{NAME}/{RECORD}")}


def wait_until(true: Callable[[], object], seconds: float = 240) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def below(pid: int) -> list[psutil.Process]:
    """All processes that a process started, and those that they started."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return psutil.Process(pid).children(recursive=True)
    return []


def workers_of(pid: int) -> list[psutil.Process]:
    """The worker processes of a running `mml grade`."""
    found = []
    with contextlib.suppress(psutil.Error):
        for child in psutil.Process(pid).children():
            with contextlib.suppress(psutil.Error):
                if "spawn_main" in " ".join(child.cmdline()):
                    found.append(child)
    return found


def memory_of(pid: int) -> int:
    """Bytes that a process takes with all below it; what several share is counted once."""
    total = 0
    with contextlib.suppress(psutil.Error):
        for process in [psutil.Process(pid), *below(pid)]:
            with contextlib.suppress(psutil.Error):
                total += process.memory_full_info().pss
    return total
