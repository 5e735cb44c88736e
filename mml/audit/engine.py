"""Judge answers as a class is graded: through the grading engine, in its two processes and its sandbox."""

from __future__ import annotations

import copy
import queue
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from dataclasses import asdict

import nbformat
from nbformat import NotebookNode

from ..catalogue import Assignment
from ..grading.bridge.author import facts
from ..grading.jobs import imports
from ..grading.preflight.expected import IGNORED, matches
from ..grading.runner import PRELOAD, Engine, Job, Limits
from ..notebooks import Exercise, grade_id, is_answer, is_test, nbgrader_metadata

__all__ = ["Judge"]

_KINDS = {"CheckFailed": "failed", "NotStarted": "not started", "TimeLimit": "stopped", "Stopped": "stopped"}


class Judge:
    """Says what the cells of an assignment make of answers.

    Parameters
    ----------
    assignment : Assignment
    notebook : NotebookNode
        Its source, with the solutions.
    seconds : float
        How long a cell may run.
    """

    def __init__(self, assignment: Assignment, notebook: NotebookNode, seconds: float):
        folder = assignment.source.parent
        self._files = {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in sorted(folder.rglob("*"))
            if path.is_file() and path.suffix != ".ipynb"
            if not any(matches(part, IGNORED) for part in path.relative_to(folder).parts)
        }
        self._notebook, self._facts = notebook, asdict(facts(notebook))
        self._modules, self._limits = tuple(imports(notebook)), Limits(seconds_a_cell=seconds)

    def judge(self, engine: Engine, exercise: Exercise, source: str) -> dict[str, tuple[str, str]]:
        """Run an answer with the tests of its exercise, after the setup and the solutions before it.

        Returns
        -------
        dict of str to (outcome, message)
            What became of each test cell, with outcomes as in `Verdict`.
        """
        made, own = self._with(exercise, source), tuple(self._files)
        job = Job(made, self._facts, self._files, own, self._modules, self._limits)
        return _said(nbformat.from_dict(engine.run(job).notebook))

    def judge_all(
        self, answers: list[tuple[Exercise, str]], workers: int, progress: Callable[[], None]
    ) -> list[dict[str, tuple[str, str]]]:
        """Judge many answers, in so many engines at a time."""
        sandbox = shutil.which("bwrap") is not None
        engines: queue.SimpleQueue[Engine] = queue.SimpleQueue()

        def one(exercise: Exercise, source: str) -> dict[str, tuple[str, str]]:
            engine = engines.get()
            try:
                return self.judge(engine, exercise, source)
            finally:
                engines.put(engine)

        with ExitStack() as stack, ThreadPoolExecutor(workers) as pool:
            for _ in range(min(workers, len(answers))):
                engines.put(stack.enter_context(Engine(sandbox, (*PRELOAD, *self._modules))))
            futures = [pool.submit(one, *answer) for answer in answers]
            for _ in as_completed(futures):
                progress()
            return [future.result() for future in futures]

    def _with(self, exercise: Exercise, source: str) -> NotebookNode:
        cells = []
        for cell in self._notebook.cells:
            if cell.cell_type != "code":
                continue
            if cell.id == exercise.answer.id:
                answer = copy.deepcopy(cell)
                answer.source = source
                cells += [answer, *copy.deepcopy(exercise.tests)]
                break
            if is_answer(cell) or (nbgrader_metadata(cell).get("locked") and not is_test(cell)):
                cells.append(copy.deepcopy(cell))
        return nbformat.v4.new_notebook(cells=cells, metadata=copy.deepcopy(self._notebook.metadata))


def _said(notebook: NotebookNode) -> dict[str, tuple]:
    found: dict[str, tuple] = {}
    before = ""
    for cell in notebook.cells:
        error = next((output for output in cell.get("outputs", []) if output.output_type == "error"), None)
        if is_test(cell):
            kind = "passed" if error is None else _KINDS.get(error.ename, "error")
            message = "" if error is None else before or error.evalue or error.ename
            found[grade_id(cell)] = (kind, message)
        elif error is not None:
            before = f"Your cell stopped with {error.ename}: {error.evalue}"
    return found
