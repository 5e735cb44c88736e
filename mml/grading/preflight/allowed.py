"""How much a submission may bring, and what is raised when nothing of it can be graded."""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import MmlError

__all__ = ["MB", "Allowed", "Refused"]

MB = 1_000_000


class Refused(MmlError):
    """Nothing of a submission can be graded. Says why in words, for the student and the instructor."""


@dataclass(frozen=True)
class Allowed:
    """Limits, far above what honest work needs."""

    notebook: int = 20 * MB  # bytes of the notebook's file, outputs included
    parts: int = 1_000_000  # lists and tables in its JSON: in memory they take far more than their text does
    cells: int = 20_000
    cell: int = 1_000_000  # characters of a cell
    added: int = 1_000  # cells that the student added
    attached: int = 10 * MB  # characters of pictures in cells
    entries: int = 5_000  # files and folders that are looked at
    depth: int = 12  # folders in each other
    files: int = 200  # files that the student added
    bytes: int = 50 * MB  # of all of them together
