"""Read the answers that an audit tries: files of `tests/right/` and `tests/wrong/`, one for each exercise.

A file holds one answer after another, each under a line `# %% ` and what it is: for a right one how it is written,
for a wrong one the misunderstanding. The next line of a wrong one may be `# says: ` and words that its message must
contain:

    # %% rows for columns
    # says: rows and columns are exchanged
    def link_matrix(links, n):
        ...
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from ..errors import MmlError

__all__ = ["Answer", "Equivalent", "answers", "equivalents"]


@dataclass(frozen=True)
class Answer:
    """One answer to one exercise, as somebody might write it."""

    exercise: str
    about: str
    source: str
    says: str = ""


@dataclass(frozen=True)
class Equivalent:
    """A mutant that is as right as the reference solution, and why."""

    exercise: str
    change: str
    reason: str


def answers(folder: Path) -> list[Answer]:
    """All answers below `tests/right/NAME` or `tests/wrong/NAME`.

    Raises
    ------
    MmlError
        If a file holds something before its first answer, or an answer without code.
    """
    return [answer for path in sorted(folder.glob("*.py")) for answer in _read(path)]


def _read(path: Path) -> list[Answer]:
    head, *parts = ("\n" + path.read_text(encoding="utf-8")).split("\n# %% ")
    if head.strip():
        raise MmlError(f"{path}: every answer stands under a line `# %% what it is`.")
    found = []
    for part in parts:
        about, _, source = part.partition("\n")
        says = ""
        if source.startswith("# says: "):
            line, _, source = source.partition("\n")
            says = line.removeprefix("# says: ").strip()
        if not source.strip():
            raise MmlError(f"{path}: the answer {about!r} has no code.")
        found.append(Answer(path.stem, about.strip(), source.strip("\n"), says))
    return found


def equivalents(path: Path) -> list[Equivalent]:
    """The mutants that `tests/equivalent/NAME.toml` declares to be as right as the solution. None without the file.

    Raises
    ------
    MmlError
        If the file is not valid, or an entry has no reason.
    """
    if not path.is_file():
        return []
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("mutant", [])
        return [Equivalent(e["exercise"], e["change"], e["reason"]) for e in entries]
    except tomllib.TOMLDecodeError as error:
        raise MmlError(f"{path} is not valid TOML: {error}.") from None
    except KeyError as error:
        raise MmlError(f"{path}: each [[mutant]] needs exercise, change and reason; one lacks {error}.") from None
