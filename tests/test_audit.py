"""The graders are right, and the audit that proves it would notice if they were not."""

import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from mml import audit, catalogue, notebooks
from mml.audit import Answer
from mml.audit.mutants import mutants
from mml.audit.run import SECONDS_AN_ANSWER, _contexts, _Job, _run_all
from mml.errors import MmlError

from .conftest import ROOT, run

MUTANTS_AN_EXERCISE = 12
ASSIGNMENTS = {a.name: a for a in catalogue.load(ROOT).assignments}


def test_there_is_an_audit_of_every_exercise():
    for name, assignment in ASSIGNMENTS.items():
        found = [e.name for e in notebooks.exercises(notebooks.read(assignment.source)) if not e.written]
        for kind, least in (("right", 3), ("wrong", 6)):
            given = [a.exercise for a in audit.answers(ROOT / "tests" / kind / name)]
            for exercise in found:
                assert given.count(exercise) >= least, f"{kind} answers to {exercise}"


@pytest.mark.parametrize("name", ASSIGNMENTS)
@pytest.mark.xdist_group("audit")
def test_the_graders_are_right(name):
    # two seeds for whatever the tests draw, and a sample of the mutants: `make audit` tries all of them
    done = audit.audit(ASSIGNMENTS[name], seeds=2, most_mutants=MUTANTS_AN_EXERCISE)
    for one in done.exercises:
        assert [v.answer.about for v in one.flipped] == [], one.exercise
        assert [v.answer.about for v in one.refused_right] == [], one.exercise
        assert [v.answer.about for v in one.accepted_wrong] == [], one.exercise
        assert [v.answer.about for v in one.unnamed] == [], one.exercise
        assert [e.change for e in one.stale] == [], one.exercise
        assert sum(v.named for v in one.wrong) >= 0.8 * len(one.wrong), one.exercise
    tried = [v for one in done.exercises for v in one.real_mutants]
    survivors = [v.answer.change for one in done.exercises for v in one.survivors]
    assert len(survivors) <= 0.02 * len(tried), survivors


# -- the audit itself -------------------------------------------------------------------------


@pytest.fixture
def small(tmp_path) -> Path:
    """A course with one small assignment, as `mml new-assignment` makes it."""
    (tmp_path / "course.toml").write_text(
        '[[course]]\nfolder = "c"\ntitle = "C"\n[[course.module]]\nfolder = "m"\ntitle = "M"\nassignments = ["small"]\n'
    )
    run("mml", "new-assignment", "small", cwd=tmp_path)
    return tmp_path


def change(root: Path, cell: str, old: str, new: str) -> None:
    path = root / "source" / "small" / "small.ipynb"
    notebook = notebooks.read(path)
    (found,) = [c for c in notebook.cells if c.id == cell]
    assert old in found.source
    found.source = found.source.replace(old, new)
    path.write_text(json.dumps(notebook))


def test_a_new_assignment_is_complete_from_the_start(small):
    run("mml", "release", cwd=small)
    assert "0 problems" in run("mml", "lint", cwd=small).stdout
    assert "small, in all" in run("mml", "audit", cwd=small).stdout
    run("mml", "start", "small", cwd=small)
    assert "0 / 3" in run("mml", "check", "small", cwd=small, code=1).stdout


@pytest.mark.parametrize("name", ["Small", "two words", "a-b", "../x", "small"])
def test_a_new_assignment_with_an_unfit_or_taken_name_is_refused(small, name):
    before = sorted(small.rglob("*"))
    said = run("mml", "new-assignment", name, cwd=small, code=2).stderr
    assert "not fit" in said or "taken" in said
    assert sorted(small.rglob("*")) == before


def test_a_hole_in_the_hidden_tests_is_found(small):
    change(
        small,
        "double_tests",
        "call(double, np.array([200, 3], dtype=np.uint8)).gives([400, 6], mistakes=_mistakes)",
        "",
    )
    said = run("mml", "audit", cwd=small, code=1).stdout
    assert "A wrong answer passes" in said
    assert "forgets that uint8 ends at 255" in said


def test_a_right_answer_refused_is_found(small):
    """A tolerance of 0 refuses whoever adds in another order."""
    path = small / "tests" / "right" / "small" / "double.py"
    path.write_text(
        path.read_text()
        + "\n# %% three times less once\ndef double(v):\n    return [3 * float(x) - float(x) for x in v]\n"
    )
    run("mml", "audit", cwd=small)
    change(small, "double_tests", "_rng.integers(-40, 41, _n) / 4", "_rng.random(_n)")
    change(small, "double_tests", "for _x in _v], mistakes=_mistakes)", "for _x in _v], rtol=0)")
    said = run("mml", "audit", cwd=small, code=1).stdout
    assert "A right answer is refused" in said
    assert "three times less once" in said


def test_a_surviving_mutant_is_shown_as_a_diff_and_can_be_declared(small):
    change(small, "double", "return 2 *", "if np.size(v) > 10**6:\n        v = list(v)\n    return 2 *")
    said = run("mml", "audit", cwd=small).stdout
    assert "a mutant survives" in said
    assert "+        pass" in said
    survivors = json.loads(run("mml", "audit", "--json", cwd=small).stdout)[0]["exercises"][0]["survivors"]
    assert survivors
    entries = "".join(
        f'[[mutant]]\nexercise="double"\nchange={json.dumps(c)}\nreason="never that long"\n' for c in survivors
    )
    (small / "tests" / "equivalent").mkdir()
    (small / "tests" / "equivalent" / "small.toml").write_text(entries)
    one = json.loads(run("mml", "audit", "--json", cwd=small).stdout)[0]["exercises"][0]
    assert (one["survivors"], one["equivalent"], one["stale"]) == ([], len(survivors), [])


def test_a_promise_that_is_not_kept_is_found(small):
    path = small / "tests" / "wrong" / "small" / "double.py"
    path.write_text(path.read_text().replace("# says: squared", "# says: cubed"))
    assert "Its message should say: cubed" in run("mml", "audit", cwd=small, code=1).stdout


def test_a_verdict_that_depends_on_the_seed_is_found(small):
    change(small, "double_tests", "_v = _rng.integers(-40, 41, _n) / 4", "_v = _rng.integers(0, 2, _n) * 2.0")
    change(
        small,
        "double_tests",
        "_rng = np.random.default_rng(1)",
        "_rng = np.random.default_rng(1)\n_k = _rng.integers(2)",
    )
    change(small, "double_tests", "for _n in [1, 2, 5, 8]:", "for _n in [2] * int(_k):")
    change(
        small,
        "double_check",
        "call(double, [1, 3]).gives([2, 6], mistakes=_mistakes)",
        "call(double, [2, 2]).gives([4, 4])",
    )
    change(
        small,
        "double_tests",
        "call(double, np.array([200, 3], dtype=np.uint8)).gives([400, 6], mistakes=_mistakes)",
        "",
    )
    change(small, "double_tests", "call(double, [5]).gives([10])", "call(double, [2]).gives([4])")
    path = small / "tests" / "wrong" / "small" / "double.py"
    path.write_text("# %% only ever one or two entries\ndef double(v):\n    return [4.0] * len(v)\n")
    done = json.loads(run("mml", "audit", "--json", "--seeds", "8", "--no-mutants", cwd=small, code=1).stdout)
    assert done[0]["exercises"][0]["flipped"] == ["only ever one or two entries"]


def test_the_page_shows_what_wrong_answers_are_told(small):
    run("mml", "audit", "--html", "audit.html", cwd=small)
    text = (small / "audit.html").read_text()
    assert "takes a list and repeats it" in text
    assert "The list was repeated, not doubled" in text
    assert "<script" not in text


def test_answers_to_exercises_that_are_not_there_are_named(small):
    shutil.copy(small / "tests/wrong/small/double.py", small / "tests/wrong/small/triple.py")
    assert "triple" in run("mml", "audit", cwd=small, code=2).stderr


@pytest.mark.parametrize(
    ("text", "said"), [("x = 1\n# %% a\ny = 2\n", "stands under a line"), ("# %% a\n", "has no code")]
)
def test_a_file_of_answers_that_is_none_is_named(tmp_path, text, said):
    (tmp_path / "e.py").write_text(text)
    with pytest.raises(MmlError, match=said):
        audit.answers(tmp_path)


MEAN = {
    "loops for ever": "def double(v):\n    while True: pass",
    "loops for ever and ignores interrupts": (
        "def double(v):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass"
    ),
    "eats memory": "def double(v):\n    return np.ones(10**10)",
    "eats memory piece by piece": "def double(v):\n    x = []\n    while True: x.append(np.ones(10**7))",
    "ends the interpreter": "import os\ndef double(v):\n    os._exit(0)",
    "exits": "def double(v):\n    raise SystemExit(0)",
    "kills itself": "import os, signal\ndef double(v):\n    os.kill(os.getpid(), signal.SIGKILL)",
    "starts a process": "import subprocess\ndef double(v):\n    subprocess.Popen(['sleep', '4321']); return [0]",
    "closes all files": "import os\ndef double(v):\n    os.closerange(0, 100); return [2.0, 6.0]",
    "is no Python": "def double(v)\n    return v",
}


@pytest.mark.parametrize("about", MEAN)
def test_whatever_an_answer_does_it_is_refused_and_gone(small, about):
    notebook = notebooks.read(small / "source" / "small" / "small.ipynb")
    ((exercise, context),) = _contexts(notebook, notebooks.exercises(notebook))
    job = _Job(exercise, context, Answer("double", about, MEAN[about]), seconds=3)
    began = time.perf_counter()
    (verdict,) = _run_all([job], 1, lambda done, total: None)
    assert not verdict.accepted
    assert time.perf_counter() - began < SECONDS_AN_ANSWER
    children = subprocess.run(["ps", "-o", "pid=,args=", "--ppid", str(os.getpid())], capture_output=True, text=True)
    assert "defunct" not in children.stdout
    assert "sleep 4321" not in subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout


def changes(source: str) -> set[str]:
    return {m.change for m in mutants("f", source)}


@pytest.mark.parametrize(
    ("line", "mutant"),
    [
        ("return a + b", "return a - b"),
        ("return a - b", "return b - a"),
        ("return a @ b", "return a * b"),
        ("return a @ b", "return b @ a"),
        ("return a * b", "return a"),
        ("return a < b", "return a <= b"),
        ("return a.T", "return a"),
        ("return 3", "return 4"),
        ("return 1e-12", "return 0.0"),
        ("return a.sum(axis=1)", "return a.sum(axis=0)"),
        ("return a.sum(axis=1)", "return a.sum()"),
        ("return f(a, b)", "return f(b, a)"),
        ("return a[i, j]", "return a[j, i]"),
        ("return a.copy()", "return a"),
        ("return True", "return False"),
        ("return a and b", "return a or b"),
        ("return not a", "return a"),
        ("a += b", "a -= b"),
        ("return -a", "return a"),
        ("return a if c else b", "return b"),
        ("del a[0]", "pass"),
    ],
)
def test_a_change_is_made(line, mutant):
    assert f"{line} -> {mutant}" in changes(f"def f(a, b, c, i, j):\n    {line}\n")


def test_docstrings_messages_and_annotations_are_left_alone():
    source = 'def f(a: int) -> int:\n    """Add 1 and 2."""\n    if a:\n        raise ValueError(f"got {1 + 1}")\n    return a\n'
    assert changes(source) == {
        "if a: -> if True:",
        "if a: -> if False:",
        'raise ValueError(f"got {1 + 1}") -> pass',
        "return a -> pass",
    }


def test_mutants_differ_from_the_solution_and_from_each_other():
    source = "def f(a):\n    return a + a * 2\n"
    made = [m.source for m in mutants("f", source)]
    assert len(made) == len(set(made)) > 5
    twice = "def f(a):\n    a = a + 1\n    if a:\n        a = a + 1\n    return a\n"
    names = [m.change for m in mutants("f", twice)]
    assert len(names) == len(set(names))
    assert source not in made


def test_a_sample_of_the_mutants_is_always_the_same(small):
    assignment = catalogue.load(small).assignment("small")
    every = {v.answer.change for v in audit.audit(assignment).exercises[0].mutants}
    samples = [[v.answer.change for v in audit.audit(assignment, most_mutants=2).exercises[0].mutants] for _ in "ab"]
    assert samples[0] == samples[1]
    assert len(samples[0]) == 2 < len(every)
    assert set(samples[0]) < every
