"""Set nbgrader up: the last line of `nbgrader_config.py` calls `configure(c)`."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from pathlib import Path

from alembic.script import ScriptDirectory
from nbconvert.preprocessors import CSSHTMLHeaderPreprocessor
from nbgrader.dbutil import ALEMBIC_DIR
from nbgrader.preprocessors import ClearHiddenTests, GetGrades
from nbgrader.utils import is_grade

__all__ = ["CODE_STUB", "TEXT_STUB", "HideTests", "configure"]

CODE_STUB = "# Write your code here, in place of the next line.\nraise NotImplementedError"
TEXT_STUB = "Write your answer here."


class HideTests(ClearHiddenTests):
    """In feedback, keep what the hidden tests said and leave out their code."""

    def preprocess_cell(self, cell, resources, cell_index):
        """Cut the hidden region out of a test cell, and say that it was there."""
        if is_grade(cell) and cell.cell_type == "code" and self._remove_hidden_test_region(cell):
            cell.source += "\n# … and the hidden tests."
        return cell, resources


def configure(c, root: Path) -> None:
    """Fill in what every command of nbgrader needs for this course.

    Parameters
    ----------
    c : traitlets Config
        `get_config()` of an `nbgrader_config.py`.
    root : Path
        The course folder.
    """
    _refuse_another_version(root / "gradebook.db")
    # nbgrader calls `alembic` by name, which fails where the environment was not activated
    here = str(Path(sys.executable).parent)
    if here not in os.environ.get("PATH", "").split(os.pathsep):
        os.environ["PATH"] = here + os.pathsep + os.environ.get("PATH", "")
    c.CourseDirectory.root = str(root)
    c.ClearSolutions.code_stub = {"python": CODE_STUB}
    c.ClearSolutions.text_stub = TEXT_STUB
    # release/ is kept in git, so it is always there already; nbgrader would skip it and learn no cells
    c.GenerateAssignment.force = True
    c.GenerateFeedback.preprocessors = [GetGrades, HideTests, CSSHTMLHeaderPreprocessor]
    # a student's endless loop costs this many seconds, and only its own exercise
    c.ExecutePreprocessor.timeout = 30
    c.ExecutePreprocessor.interrupt_on_timeout = True
    c.Execute.error_on_timeout = {
        "ename": "TimeLimit",
        "evalue": "",
        "traceback": ["Stopped: this cell took longer than the time limit."],
    }
    # silences a warning at the start of every kernel, by doing what it asks for
    c.KernelManager.transport_encryption = "auto"
    # folders that learners and tools make inside an assignment are nobody's submission
    c.CourseDirectory.ignore = [
        ".ipynb_checkpoints", "*.pyc", "__pycache__", "feedback", "check.html", ".*",
    ]  # fmt: skip


def _refuse_another_version(gradebook: Path) -> None:
    """Stop before a command of nbgrader meets a gradebook that it can't read: it would remove release/ first."""
    is_command = Path(sys.argv[0]).name.startswith("nbgrader")
    if not is_command or sys.argv[1:3] == ["db", "upgrade"] or not gradebook.is_file():
        return
    try:
        with contextlib.closing(sqlite3.connect(f"file:{gradebook}?mode=ro", uri=True)) as database:
            found = database.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise SystemExit(
            f"{gradebook} is not a gradebook that nbgrader can read ({error}).\n"
            "Nothing was changed. Move it elsewhere to begin a new one, or put your backup in its place."
        ) from None
    wanted = ScriptDirectory(ALEMBIC_DIR).get_current_head()
    if found is None or found[0] != wanted:
        raise SystemExit(
            f"{gradebook} was made by another version of nbgrader "
            f"(its revision is {found[0] if found else 'missing'}; this one needs {wanted}).\n"
            "Nothing was changed. Make a copy of it, then run: nbgrader db upgrade"
        )
