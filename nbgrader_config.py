"""How nbgrader runs this course. Read by every `nbgrader` command that is started in this folder, and by JupyterLab."""

import os
from pathlib import Path

from mml.grading import configure

c = get_config()  # noqa: F821  (nbgrader provides it)
here = Path(__file__).resolve().parent

# The course's name in the exchange. Change it for your own class.
c.CourseDirectory.course_id = "mml"

# Where assignments and submissions are handed over. On a shared machine: a folder that all can write to.
c.Exchange.root = os.environ.get("NBGRADER_EXCHANGE") or str(here / "exchange")
if not os.environ.get("NBGRADER_EXCHANGE") and os.access(here, os.W_OK):
    os.makedirs(c.Exchange.root, exist_ok=True)

# Fetched assignments go where learners work: git ignores it.
c.Exchange.assignment_dir = str(here / "work")

# With PostgreSQL in place of a file, for a large class:
# c.CourseDirectory.db_url = "postgresql+psycopg://user@host/gradebook"

# Students are added as their work is graded. To name them: nbgrader db student add ID --first-name … --last-name …

configure(c, here)
