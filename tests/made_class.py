"""A class of any size, made from the right and wrong answers that the audits keep: always the same for a seed."""

from __future__ import annotations

import copy
import json
import random
import shutil
from pathlib import Path

from mml.audit.answers import answers
from mml.notebooks import grade_id, is_answer, read

NAME = "numpy_primer"
CONFIG = """from pathlib import Path

from mml.grading import configure

c = get_config()
here = Path(__file__).resolve().parent
c.CourseDirectory.course_id = "made"
configure(c, here)
"""


def make_course(root: Path, folder: Path, name: str = NAME, config: str = CONFIG) -> Path:
    """A course folder with one assignment's source, and no gradebook yet."""
    folder.mkdir(parents=True)
    shutil.copytree(root / "source" / name, folder / "source" / name)
    (folder / "nbgrader_config.py").write_text(config, encoding="utf-8")
    return folder


def hand_in(root: Path, folder: Path, students: int, name: str = NAME, seed: int = 0) -> dict[str, dict[str, bool]]:
    """Write submissions, and return which answers of each student are right ones.

    A third of the answers are wrong, and some exercises were not begun. Students are called `s0000`, `s0001` and so on.
    """
    choose = random.Random(seed)
    release = read(root / "release" / name / f"{name}.ipynb")
    right, wrong = (_by_exercise(root / "tests" / kind / name) for kind in ("right", "wrong"))
    made = {}
    for i in range(students):
        student, notebook = f"s{i:04d}", copy.deepcopy(release)
        made[student] = {}
        for cell in notebook.cells:
            exercise = grade_id(cell)
            if is_answer(cell) and exercise in right:
                lot = choose.random()
                made[student][exercise] = lot >= 0.4
                if lot >= 0.05:
                    cell.source = choose.choice((right if lot >= 0.4 else wrong)[exercise])
        target = folder / "submitted" / student / name
        target.mkdir(parents=True)
        (target / f"{name}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
        (target / "timestamp.txt").write_text("2026-11-20 10:00:00.000000 UTC", encoding="utf-8")
    return made


def _by_exercise(folder: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for answer in answers(folder):
        found.setdefault(answer.exercise, []).append(answer.source)
    return found
