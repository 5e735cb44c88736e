"""Grade what learners and students hand in.

`configure` sets nbgrader up for this course (and for any other that calls it at the end of its
`nbgrader_config.py`). `graft` and `grade` are what `mml check` uses.
"""

from .config import configure
from .grade import CellResult, ExerciseResult, Report, grade
from .graft import Graft, graft

__all__ = ["CellResult", "ExerciseResult", "Graft", "Report", "configure", "grade", "graft"]
