"""A course of two small exercises and a written one, and outcomes of runs that never took place."""

from __future__ import annotations

import copy
import json
import logging
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.apps import NbGraderAPI
from nbgrader.converters import Autograde

from mml.grading.classes import open_course
from mml.grading.record import Recorder
from mml.grading.runner import Outcome

NAME = "small"
CONFIG = """from pathlib import Path
from mml.grading import configure
c = get_config()
c.CourseDirectory.course_id = "small"
configure(c, Path(__file__).resolve().parent)
"""


def cell(source, name, grade=False, solution=False, points=None, make=new_code_cell):
    made = make(source, id=name)
    data = {"grade": grade, "grade_id": name, "locked": not solution, "schema_version": 3, "solution": solution}
    made.metadata["nbgrader"] = {**data, "task": False, **({"points": points} if grade else {})}
    return made


def source():
    hidden = "### BEGIN HIDDEN TESTS\nassert double(3) == 6\n### END HIDDEN TESTS"
    return new_notebook(
        metadata={"kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}},
        cells=[
            new_markdown_cell("## Exercise 1. Twice (3 points)", id="statement"),
            cell("def double(x):\n    ### BEGIN SOLUTION\n    return 2 * x\n    ### END SOLUTION", "double", solution=True),
            cell("assert double(2) == 4", "double_check", grade=True, points=1),
            cell(f"# Hidden tests\n{hidden}", "double_tests", grade=True, points=2),
            new_markdown_cell("## Exercise 2. Thrice (2 points)", id="statement_2"),
            cell("def triple(x):\n    ### BEGIN SOLUTION\n    return 3 * x\n    ### END SOLUTION", "triple", solution=True),
            cell("assert triple(2) == 6", "triple_tests", grade=True, points=2),
            new_markdown_cell("## Exercise 3. Why? (4 points)", id="statement_3"),
            cell("Because.", "why", grade=True, solution=True, points=4, make=new_markdown_cell),
        ],
    )  # fmt: skip


def make_course(folder: Path, config: str = "", names: tuple[str, ...] = (NAME,), notebook=None) -> Path:
    """A course with the assignment released, and nobody's submission."""
    for name in names:
        (folder / "source" / NAME).mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook or source(), folder / "source" / NAME / f"{name}.ipynb")
    (folder / "nbgrader_config.py").write_text(CONFIG + config)
    app = open_course(folder)
    app.log.setLevel(logging.ERROR)
    done = NbGraderAPI(coursedir=app.coursedir, parent=app).generate_assignment(NAME)
    assert done["success"], done
    return folder


def hand_in(
    folder: Path,
    student: str,
    answers: dict[str, str] | None = None,
    timestamp: str = "2026-11-20 10:00:00 UTC",
    name=NAME,
) -> Path:
    """Write one submission from the release, with other sources in some cells."""
    notebook = nbformat.read(folder / "release" / NAME / f"{name}.ipynb", as_version=4)
    for one in notebook.cells:
        one.source = (answers or {}).get(one.id, one.source)
    target = folder / "submitted" / student / NAME
    target.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, target / f"{name}.ipynb")
    if timestamp:
        (target / "timestamp.txt").write_text(timestamp)
    return target


def recorder(folder: Path, **traits) -> Recorder:
    """What a run has, in this process."""
    app = open_course(folder)
    app.coursedir.assignment_id = NAME
    app.coursedir.notebook_id = traits.pop("notebook_id", "*")
    app.log.setLevel(logging.INFO)
    autograde = Autograde(coursedir=app.coursedir, parent=app)
    for name, value in traits.items():
        setattr(autograde, name, value)
    return Recorder(autograde)


def ran(job, fails: tuple[str, ...] = (), shows: dict[str, list] | None = None, stopped: str | None = None) -> Outcome:
    """The outcome of a run in which the named cells failed, or showed something."""
    notebook = json.loads(json.dumps(job.notebook))
    for count, one in enumerate((c for c in notebook["cells"] if c["cell_type"] == "code"), 1):
        name = one["metadata"].get("nbgrader", {}).get("grade_id")
        one["execution_count"] = count
        one["metadata"]["execution"] = {
            "iopub.execute_input": "2026-11-20T10:00:00.000000Z", "shell.execute_reply": "2026-11-20T10:00:00.250000Z",
        }  # fmt: skip
        one["outputs"] = copy.deepcopy((shows or {}).get(name, []))
        if name in fails:
            one["outputs"].append(
                new_output("error", ename="AssertionError", evalue=f"{name} is wrong", traceback=["!"])
            )
    return Outcome(notebook, stopped, 1.5, 1.0, 50 * 2**20)


def grade(run: Recorder, student: str, **how) -> dict:
    """Prepare and record one submission, as if it had been run."""
    (submission,) = run.submissions([student])
    prepared = run.prepare(submission)
    return run.record(prepared, {name: ran(job, **how) for name, job in run.jobs(prepared).items()})


def saved(folder: Path) -> dict:
    """All that the gradebook holds of everybody, with names in place of ids."""
    from nbgrader.api import Gradebook

    app = open_course(folder)
    with Gradebook(app.coursedir.db_url, app.coursedir.course_id) as gradebook:
        return {
            one.student.id: {
                "timestamp": one.timestamp.isoformat() if one.timestamp else None,
                "score": one.score,
                "needs_manual_grade": one.needs_manual_grade,
                "penalty": one.late_submission_penalty,
                "notebooks": {
                    notebook.name: {
                        "grades": {
                            g.name: (g.auto_score, g.manual_score, g.needs_manual_grade, g.failed_tests)
                            for g in notebook.grades
                        },
                        "comments": {c.name: (c.auto_comment, c.manual_comment) for c in notebook.comments},
                    }
                    for notebook in one.notebooks
                },
            }
            for one in gradebook.assignment_submissions(NAME)
        }
