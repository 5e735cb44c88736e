"""Submissions that cheat get no point for it and do no harm, and honest ones beside them get what they deserve."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
import psutil
import pytest

from mml.grading import scores
from mml.grading.bridge.author import facts
from mml.grading.preflight import Refused, expected, preflight
from mml.grading.runner import Engine, Job, Limits

from .misuse import assignment
from .misuse.cases import GROUPS, LIMITS, Case, cases, submission, write
from .misuse.trap import Trap

ALL = [case for group in GROUPS for case in cases(group)]
MOST_SHOWN = 20_000_000  # characters of a whole outcome: far above honest work, far below what floods try
SECONDS_TO_END = 8  # beyond its limit: to interrupt a last cell, and to clear away


@pytest.fixture(scope="module")
def trap(tmp_path_factory):
    with Trap(tmp_path_factory.mktemp("misuse")) as trap:
        yield trap


@pytest.fixture(scope="module")
def engine(trap):
    # started in the course, with the trap's environment: nothing of either may reach a submission
    before = os.getcwd()
    os.chdir(trap.course)
    try:
        with Engine() as engine:
            yield engine
    finally:
        os.chdir(before)


@pytest.fixture(scope="module")
def wanted(trap):
    return wanted_of(trap.course)


def wanted_of(course: Path):
    name = assignment.NAME
    return expected(course / "source" / name, course / "release" / name, None, name, name)


def job(clean, **limits) -> Job:
    known = dataclasses.asdict(facts(assignment.source()))
    return Job(clean.notebook, facts=known, files=clean.files, limits=Limits(**(LIMITS | limits)))


def points(notebook: dict) -> dict[str, float]:
    """The points of each exercise, as they go to the gradebook."""
    earned = dict.fromkeys(assignment.POINTS, 0.0)
    for cell in nbformat.from_dict(notebook).cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        if name.endswith(("_check", "_tests")):
            earned[name.rpartition("_")[0]] += scores.score(cell)
    return earned


def shown(notebook: dict) -> str:
    lines = []
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            said = output.get("evalue") or output.get("text") or output.get("data")
            lines.append(f"{cell['id']}: {output['output_type']} {output.get('ename', '')} {str(said)[:300]}")
    return "\n".join(lines)[:6000]


def check_points(case: Case, earned: dict[str, float], stopped: str | None) -> None:
    for name, (low, high) in case.deserves.items():
        if stopped is not None and case.stopped is not None:
            low = 0.0  # who takes too much may lose the rest
        assert low - 1e-6 <= earned[name] <= high + 1e-6, f"{name} got {earned[name]:g} of {low:g} to {high:g}"


@pytest.fixture(scope="module")
def next_one(wanted, tmp_path_factory):
    """A short honest submission, to follow each case: the first exercise alone."""
    folder = tmp_path_factory.mktemp("next") / "next"
    write(submission({}), folder)
    clean = preflight(folder, wanted)
    clean.notebook.cells = [c for c in clean.notebook.cells if c.id in ("setup", "norm", "norm_check", "norm_tests")]
    return job(clean)


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.group}-{case.name}")
def test_points_as_deserved_and_no_harm(case: Case, engine, trap, wanted, next_one, tmp_path):
    folder = tmp_path / "handed in"
    handed_in = case.build(trap.words)
    write(handed_in, folder)
    clean = None
    with contextlib.suppress(Refused):
        clean = preflight(folder, wanted)
    if clean is None:
        assert all(low == 0 for low, _ in case.deserves.values()), "it was refused"
        assert not trap.harm()
        return
    notebook = json.loads(json.dumps(clean.notebook))
    outcome = engine.run(job(clean, **case.limits))
    said = f"{case.about}\nstopped: {outcome.stopped}\n{shown(outcome.notebook)}"
    try:
        if outcome.stopped is not None:
            assert case.stopped is not None, "it was stopped as a whole"
            assert any(word in outcome.stopped for word in case.stopped.split("|")), outcome.stopped
        check_points(case, points(outcome.notebook), outcome.stopped)
        if case.name.startswith("engine_"):
            # it looks for the line by what that is now: a change there must not make the case harmless
            assert "the engine's line was found" in json.dumps(outcome.notebook["cells"])
        assert not trap.leaks(outcome.notebook)
        assert same_but_for_outputs(notebook, outcome.notebook)
        nbformat.validate(nbformat.from_dict(outcome.notebook))
        assert len(json.dumps(outcome.notebook, allow_nan=False)) < MOST_SHOWN
        assert outcome.seconds < case.limits["seconds"] + SECONDS_TO_END
        assert outcome.memory < 1.5 * case.limits["memory"]
        assert not left_behind(trap)
        assert not trap.harm()
        after = engine.run(next_one)
        assert (after.stopped, points(after.notebook)["norm"]) == (None, 3.0), f"the next one:\n{shown(after.notebook)}"
        assert not trap.leaks(after.notebook)
    except AssertionError as error:
        raise AssertionError(f"{error}\n{said}") from None


def same_but_for_outputs(before: dict, after: dict) -> bool:
    """Whether the outcome is the notebook that was sent, with its own test cells: only what running adds is new."""

    def bare(notebook):
        return [
            (c["cell_type"], c["id"], c["source"], {k: v for k, v in c["metadata"].items() if k != "execution"})
            for c in notebook["cells"]
        ]

    return bare(before) == bare(after)


def left_behind(trap: Trap) -> list[psutil.Process]:
    """Processes that are there a while after the end."""
    end = time.monotonic() + 2
    while (found := trap.left_behind()) and time.monotonic() < end:
        time.sleep(0.02)
    return found


def test_each_group_has_honest_neighbours():
    for group in GROUPS:
        honest = [case for case in ALL if case.group == group and case.honest]
        assert len(honest) >= 3, group
    assert sum(not case.honest for case in ALL) >= 70


FOLDERS = [
    "/",
    "/tmp",
    "~",
    ".",
    "/dev/shm",
    "/var/tmp",
    "/instructor",
    "/etc",
    "/data",
    "/home",
    "/root",
    "/opt",
    "/run",
    "/work",
    "/usr",
    "/dev",
    "/proc",
]
LEAVE = """
import os, random, sys, builtins
for folder in map(os.path.expanduser, FOLDERS):
    try:
        os.makedirs(folder, exist_ok=True)
        open(os.path.join(folder, "<mark>"), "w").write("left")
    except OSError:
        pass
os.environ["LEFT"] = builtins.left = sys.left = np.left = "left"
os.umask(0o77)
os.nice(5)
random.seed(7)
np.random.seed(7)
np.set_printoptions(precision=1)
np.seterr(all="raise")
"""
LOOK = """
import os, sys, builtins, glob
found = ["LEFT"] if "LEFT" in os.environ else []
found += [str(m) for m in (builtins, sys, np) if hasattr(m, "left")]
for folder in map(os.path.expanduser, FOLDERS):
    found += glob.glob(os.path.join(folder, "*<mark>*"))
found += [k for k in ("precision",) if np.get_printoptions()[k] == 1] + [k for k in np.geterr().values() if k == "raise"]
if os.umask(0) == 0o77 or os.nice(0) >= 5:
    found.append("settings of the process")
print("found:", found)
"""


def with_own_cell(text: str, mark: str, folder: Path, wanted) -> Job:
    handed_in = submission({})
    text = f"FOLDERS = {FOLDERS}\n" + text.replace("<mark>", mark)
    handed_in.notebook.cells.insert(3, nbformat.v4.new_code_cell(text, id="own"))
    write(handed_in, folder)
    return job(preflight(folder, wanted))


def test_a_submission_finds_nothing_of_the_one_before_it(engine, trap, wanted, tmp_path):
    for i, text in enumerate((LEAVE, LOOK, LOOK)):
        outcome = engine.run(with_own_cell(text, trap.words["mark"], tmp_path / str(i), wanted))
        said = shown(outcome.notebook)
        assert points(outcome.notebook) == assignment.POINTS, said
        assert text is LEAVE or "found: []" in said, said


AS_ANYONE = """
import sys
from pathlib import Path
from mml.grading.runner import Engine
from tests import test_misuse as here

course, folder, mark = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
wanted = here.wanted_of(course)
with Engine() as engine:
    for i, text in enumerate((here.LEAVE, here.LOOK)):
        outcome = engine.run(here.with_own_cell(text, mark, folder / str(i), wanted))
        print(outcome.stopped, here.points(outcome.notebook) == here.assignment.POINTS, here.shown(outcome.notebook))
"""


def test_the_same_for_a_grader_who_is_not_root(trap, tmp_path, root):
    # as root the walls are others: this is how most will run it
    words = [sys.executable, "-c", AS_ANYONE, str(trap.course), str(tmp_path), str(trap.words["mark"])]
    if os.getuid() == 0:
        words = ["bwrap", "--unshare-user", "--uid", "1000", "--gid", "1000", "--dev-bind", "/", "/", *words]
    done = subprocess.run(words, cwd=root, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.count("None True") == 2, done.stdout
    assert "found: []" in done.stdout, done.stdout


def test_two_engines_at_once_can_not_see_each_other(trap, wanted, next_one, tmp_path):
    # each looks for the other's processes and files while both are at work
    look = """
import glob, os, time
os.environ["X"] = "1"
open("/tmp/beside-{me}", "w").write("x")
open("/dev/shm/beside-{me}", "w").write("x")
import ctypes
ctypes.CDLL(None).prctl(15, b"beside-{me}", 0, 0, 0)
end, found = time.monotonic() + 2, set()
while time.monotonic() < end:
    found |= set(glob.glob("/tmp/beside-{other}")) | set(glob.glob("/dev/shm/beside-{other}"))
    for path in glob.glob("/proc/[0-9]*/comm"):
        try:
            found |= {{path}} if open(path).read().strip() == "beside-{other}" else set()
        except OSError:
            pass
    time.sleep(0.05)
print("found:", sorted(found))
"""

    def one(me, other):
        handed_in = submission({})
        handed_in.notebook.cells.insert(3, nbformat.v4.new_code_cell(look.format(me=me, other=other), id="own"))
        write(handed_in, tmp_path / me)
        with Engine(preload=("numpy", "mml.checks")) as engine:
            engine.run(next_one)  # both are warm before they begin
            return engine.run(job(preflight(tmp_path / me, wanted)))

    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(one, ["a", "b"], ["b", "a"]))
    for outcome in outcomes:
        assert "found: []" in shown(outcome.notebook), shown(outcome.notebook)
        assert points(outcome.notebook)["norm"] == 3


AN_AUTHOR_MUST_SEE_TO = {
    # worked out from what the function has changed: in place means in place
    "expected from a changed argument": (
        "def f(v):\n    v[:] = [0, 0]\n    return 0",
        "v = [3, 4]\nassert f(v) == sum(v)",
    ),
    # only tests that call it more often can tell
    "right in its first calls": (
        "calls = 0\ndef f(v):\n    global calls\n    calls += 1\n    return sum(v) if calls < 5 else 0",
        "assert f([3, 4]) == 7",
    ),
    "known by heart": ("def f(v):\n    return 7", "assert f([3, 4]) == 7"),
    # all of nothing is true: compare shapes as well
    "an empty array": ("def f(v):\n    return np.array([])", "assert np.all(abs(f([3, 4]) - 7) < 1e-9)"),
}


@pytest.mark.parametrize(("answer", "test"), AN_AUTHOR_MUST_SEE_TO.values(), ids=AN_AUTHOR_MUST_SEE_TO)
def test_what_no_engine_can_see_is_for_the_author_to_see_to(answer, test, engine):
    made = assignment.source()
    by_name = {cell.id: cell for cell in made.cells}
    by_name["norm"].source, by_name["norm_check"].source = answer, test
    made.cells = [by_name[name] for name in ("setup", "norm", "norm_check")]
    outcome = engine.run(Job(made, facts=dataclasses.asdict(facts(made)), limits=Limits(**LIMITS)))
    assert points(outcome.notebook)["norm"] == 1, shown(outcome.notebook)
