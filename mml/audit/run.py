"""Grade answers and mutants, each in a forked process of its own, through the cells that grade students."""

from __future__ import annotations

import contextlib
import io
import json
import linecache
import os
import random
import resource
import select
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from ..catalogue import Assignment
from ..errors import MmlError
from ..notebooks import Exercise, exercises, is_answer, nbgrader_metadata, read
from .answers import Answer, Equivalent, answers, equivalents
from .mutants import Mutant, mutants

__all__ = ["Audit", "ExerciseAudit", "Verdict", "audit"]

SECONDS_AN_ANSWER = 30
"""As long as nbgrader gives a cell."""
_SECONDS_TO_DIE = 2
_PATIENCE = 4  # seconds of waiting for one of processor time, on a machine that does other things too
_MEMORY = 4 * 2**30


@dataclass(frozen=True)
class Verdict:
    """What the cells said of one answer.

    Attributes
    ----------
    answer : Answer or Mutant
    check, tests : str
        What became of the visible check and of the hidden tests: "passed", "failed", "not started", "error",
        "stopped" (it took too long, too much memory, or ended the interpreter) or "not run".
    message : str
        What the first cell that did not pass said.
    seconds : float
        Processor time, which does not depend on what else the machine does.
    flips : tuple of int
        The seeds with which the verdict was another one.
    """

    answer: Answer | Mutant
    check: str
    tests: str
    message: str
    seconds: float = 0.0
    flips: tuple[int, ...] = ()

    @property
    def accepted(self) -> bool:
        return self.check == self.tests == "passed"

    @property
    def named(self) -> bool:
        """Whether the message holds the words that were asked for."""
        says = getattr(self.answer, "says", "")
        return bool(says) and _folded(says) in _folded(self.message)


@dataclass
class ExerciseAudit:
    """All verdicts on one exercise."""

    exercise: str
    title: str
    solution: str
    right: list[Verdict] = field(default_factory=list)
    wrong: list[Verdict] = field(default_factory=list)
    mutants: list[Verdict] = field(default_factory=list)
    equivalent: list[Equivalent] = field(default_factory=list)

    @property
    def refused_right(self) -> list[Verdict]:
        return [v for v in self.right if not v.accepted]

    @property
    def accepted_wrong(self) -> list[Verdict]:
        return [v for v in self.wrong if v.accepted]

    @property
    def unnamed(self) -> list[Verdict]:
        """Wrong answers whose message lacks the words promised for it."""
        return [v for v in self.wrong if v.answer.says and not v.named]

    @property
    def flipped(self) -> list[Verdict]:
        return [v for v in [*self.right, *self.wrong] if v.flips]

    @property
    def real_mutants(self) -> list[Verdict]:
        """The mutants that are not proven equivalent."""
        same = {e.change for e in self.equivalent}
        return [v for v in self.mutants if v.answer.change not in same]

    @property
    def survivors(self) -> list[Verdict]:
        return [v for v in self.real_mutants if v.accepted]

    @property
    def stale(self) -> list[Equivalent]:
        """Declared equivalents that are no mutants any more: the solution has changed since."""
        made = {v.answer.change for v in self.mutants}
        return [e for e in self.equivalent if made and e.change not in made]

    @property
    def sound(self) -> bool:
        """Whether every verdict on right and wrong answers is the one it must be."""
        return not (self.refused_right or self.accepted_wrong or self.unnamed or self.flipped)


@dataclass
class Audit:
    """The audit of one assignment."""

    assignment: str
    title: str
    exercises: list[ExerciseAudit]
    seconds: float = 0.0

    @property
    def sound(self) -> bool:
        return all(e.sound for e in self.exercises)


def audit(
    assignment: Assignment,
    with_mutants: bool = True,
    seeds: int = 1,
    workers: int | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    most_mutants: int | None = None,
) -> Audit:
    """Audit one assignment.

    Parameters
    ----------
    assignment : Assignment
    with_mutants : bool
        Whether to try mutants of the reference solutions too.
    seeds : int
        With how many seeds to try right and wrong answers: with each, what the tests draw from
        `np.random.default_rng` is different, and the verdict must be the same.
    workers : int, optional
        Processes at a time; as many as there are processors otherwise.
    progress : function of (answers done, answers in all)
    most_mutants : int, optional
        Try so many of the mutants of each exercise, always the same ones; all of them otherwise.

    Raises
    ------
    MmlError
        If there are answers to exercises that are not there, a reference solution is refused,
        or the system can't fork processes (Windows).
    """
    if not hasattr(os, "fork"):
        raise MmlError("An audit forks processes, which this system does not do; on Windows, use WSL.")
    start = time.perf_counter()
    notebook = read(assignment.source)
    tests = assignment.root / "tests"
    given = {kind: answers(tests / kind / assignment.name) for kind in ("right", "wrong")}
    same = equivalents(tests / "equivalent" / f"{assignment.name}.toml")
    found = [e for e in exercises(notebook) if not e.written]
    unknown = {a.exercise for a in [*given["right"], *given["wrong"], *same]} - {e.name for e in found}
    if unknown:
        raise MmlError(f"tests/ holds answers to {', '.join(sorted(unknown))}, which {assignment.name} does not have.")

    audits, jobs = [], []
    for exercise, context in _contexts(notebook, found):
        one = ExerciseAudit(exercise.name, exercise.title, exercise.answer.source)
        one.equivalent = [e for e in same if e.exercise == exercise.name]
        audits.append(one)
        reference = _run_alone(_Job(exercise, context, Answer(exercise.name, "the solution", one.solution)))
        if not reference.accepted:
            raise MmlError(f"{exercise.name}: the reference solution is refused:\n{reference.message}")
        limit = min(SECONDS_AN_ANSWER, 0.5 + 1.5 * reference.seconds)
        for kind in ("right", "wrong"):
            for answer in (a for a in given[kind] if a.exercise == exercise.name):
                for seed in range(seeds):
                    jobs.append(_Job(exercise, context, answer, into=(one, kind), seed=seed))
        if with_mutants:
            declared = {e.change for e in one.equivalent}
            made = mutants(exercise.name, one.solution)
            one.mutants = [Verdict(m, "not run", "not run", "") for m in made if m.change in declared]
            made = [m for m in made if m.change not in declared]
            if most_mutants is not None and len(made) > most_mutants:
                made = random.Random(exercise.name).sample(made, most_mutants)
            for mutant in made:
                jobs.append(_Job(exercise, context, mutant, into=(one, "mutants"), seconds=limit, to_the_end=False))

    verdicts = _run_all(jobs, workers or os.cpu_count() or 1, progress)
    _collect(jobs, verdicts)
    return Audit(assignment.name, assignment.title, audits, time.perf_counter() - start)


# -- what an answer finds when it runs ------------------------------------------------------


def _contexts(notebook, found: list[Exercise]) -> Iterator[tuple[Exercise, dict]]:
    """Each exercise with the names that are there before its answer: the setup and the solutions before it."""
    import matplotlib

    matplotlib.use("Agg")
    names = {e.name: e for e in found}
    space: dict = {"__name__": "__main__"}
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        if is_answer(cell) and cell.id in names:
            yield names[cell.id], dict(space)
        if is_answer(cell) or (nbgrader_metadata(cell).get("locked") and not nbgrader_metadata(cell).get("grade")):
            with contextlib.redirect_stdout(io.StringIO()):
                exec(compile(cell.source, f"<{cell.id}>", "exec"), space)


@dataclass
class _Job:
    exercise: Exercise
    context: dict
    answer: Answer | Mutant
    into: tuple[ExerciseAudit, str] | None = None
    seed: int = 0
    seconds: float = SECONDS_AN_ANSWER
    to_the_end: bool = True


def _collect(jobs: list[_Job], verdicts: list[Verdict]) -> None:
    """Put each verdict in its place; of several seeds the first, with those that came out otherwise."""
    first: dict[int, Verdict] = {}
    flips: dict[int, list[int]] = {}
    order = []
    for job, verdict in zip(jobs, verdicts, strict=True):
        key = id(job.answer)
        if job.seed == 0:
            first[key] = verdict
            order.append(job)
        elif verdict.accepted != first[key].accepted:
            flips.setdefault(key, []).append(job.seed)
    for job in order:
        v = first[id(job.answer)]
        one, kind = job.into
        changed = tuple(flips.get(id(job.answer), ()))
        getattr(one, kind).append(Verdict(v.answer, v.check, v.tests, v.message, v.seconds, changed))


# -- processes -----------------------------------------------------------------------------


def _run_alone(job: _Job) -> Verdict:
    return _run_all([job], 1, lambda done, total: None)[0]


def _run_all(jobs: list[_Job], workers: int, progress) -> list[Verdict]:
    """Fork a child for each job, `workers` at a time; whatever a child does, it is gone in the end."""
    verdicts: list[Verdict | None] = [None] * len(jobs)
    running: dict[int, tuple[int, int, float, list[bytes]]] = {}
    waiting = iter(range(len(jobs)))
    done = 0
    try:
        while done < len(jobs):
            while len(running) < workers and (index := next(waiting, None)) is not None:
                pipe, pid = _fork(jobs[index])
                running[pipe] = (index, pid, time.perf_counter(), [])
            ready, _, _ = select.select(list(running), [], [], 0.2)
            for pipe in list(running):
                index, pid, began, said = running[pipe]
                finished = False
                if pipe in ready:
                    piece = os.read(pipe, 1 << 16)
                    said.append(piece)
                    finished = not piece
                overdue = time.perf_counter() - began > _PATIENCE * jobs[index].seconds + _SECONDS_TO_DIE
                if finished or overdue:
                    _end(pid)
                    os.close(pipe)
                    del running[pipe]
                    verdicts[index] = _verdict(jobs[index], b"".join(said))
                    done += 1
                    progress(done, len(jobs))
    finally:
        for pipe, (_, pid, _, _) in running.items():
            _end(pid)
            os.close(pipe)
    return verdicts


def _fork(job: _Job) -> tuple[int, int]:
    sys.stdout.flush()
    sys.stderr.flush()
    pipe, child_end = os.pipe()
    pid = os.fork()
    if pid:
        os.close(child_end)
        return pipe, pid
    try:
        os.setsid()  # so that all it starts can be ended with it
        os.close(pipe)
        _child(job, child_end)
    finally:
        os._exit(0)


def _end(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, 0)


def _child(job: _Job, pipe: int) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    resource.setrlimit(resource.RLIMIT_AS, (_address_space() + _MEMORY, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGPROF, _interrupt)
    signal.setitimer(signal.ITIMER_PROF, job.seconds)
    if job.seed:
        _reseed(job.seed)

    def say(outcome: str, message: str = "") -> None:
        os.write(pipe, (json.dumps([outcome, message]) + "\n").encode())

    file = "<your cell>"
    source = job.answer.source + "\n"
    linecache.cache[file] = (len(source), None, source.splitlines(True), file)
    before = ""
    try:
        exec(compile(source, file, "exec"), job.context)
    except BaseException as error:
        before = f"Your cell stopped with {type(error).__name__}: {error}"
    for cell in job.exercise.tests:
        try:
            exec(compile(cell.source, f"<{cell.id}>", "exec"), job.context)
        except BaseException as error:
            kind = {"CheckFailed": "failed", "NotStarted": "not started", "KeyboardInterrupt": "stopped"}
            say(kind.get(type(error).__name__, "error"), before or str(error) or type(error).__name__)
            if not job.to_the_end:
                return
        else:
            say("passed")
    say("seconds", str(time.process_time()))


def _interrupt(number, frame):
    raise KeyboardInterrupt


def _address_space() -> int:
    """Bytes of address space in use: the limit is set above it."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[0]) * resource.getpagesize()
    except FileNotFoundError:  # not Linux
        return 4 * 2**30


def _reseed(offset: int) -> None:
    """Let `np.random.default_rng(seed)` begin elsewhere, so that tests draw other data."""
    import numpy as np

    original = np.random.default_rng

    def default_rng(seed=None):
        return original(seed) if seed is None or isinstance(seed, np.random.Generator) else original([offset, seed])

    np.random.default_rng = default_rng


def _verdict(job: _Job, said: bytes) -> Verdict:
    lines = [json.loads(line) for line in said.decode().splitlines()]
    seconds = float(lines.pop()[1]) if lines and lines[-1][0] == "seconds" else 0.0
    expected = len(job.exercise.tests)
    if len(lines) < expected and (job.to_the_end or not lines or lines[-1][0] == "passed"):
        lines.append(["stopped", "It took too long or too much memory, or ended the interpreter."])
    outcomes = {cell.id: line for cell, line in zip(job.exercise.tests, lines, strict=False)}
    name = job.exercise.name
    check = outcomes.get(f"{name}_check", ["not run", ""])
    tests = outcomes.get(f"{name}_tests", ["not run", ""])
    messages = [message for outcome, message in lines if outcome != "passed"]
    wanted = _folded(getattr(job.answer, "says", "") or "\0")
    best = next((m for m in messages if wanted in _folded(m)), messages[0] if messages else "")
    return Verdict(job.answer, check[0], tests[0], best, seconds)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
