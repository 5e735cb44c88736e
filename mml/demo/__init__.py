"""A class of twelve simulated students, sent through nbgrader from release to marks.

Each student is an entry of `class.toml` and a folder of `students/` with the answers as a person might write them.
"""

from .run import run

__all__ = ["run"]
