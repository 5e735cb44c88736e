"""Find the notebook among what was handed in, and read it."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from ...notebooks import grade_id
from ..cells import Cell, listed, read_cells, shown
from ..graft import Graft, put_together
from .allowed import Allowed, Refused
from .expected import Expected
from .folder import SECRET, TIMESTAMP, Folder, Unusable

__all__ = ["Candidate", "careless", "choose"]

# browsers and mail programs add such endings
_ENDINGS = (".ipynb", ".ipynb.txt", ".ipynb.json", ".json", ".txt")
_MOST_TRIED = 20


@dataclass
class Candidate:
    """A file that was read as the notebook.

    Attributes
    ----------
    path : str
    graft : Graft
    belongs : bool
        Whether by its cells it is this notebook, whatever its name.
    notes : list of str
    """

    path: str
    graft: Graft
    belongs: bool
    notes: list[str] = field(default_factory=list)

    def says_the_same(self, other: Candidate) -> bool:
        """Whether both have the same text in all cells."""
        return [c.source for c in self.graft.notebook.cells] == [c.source for c in other.graft.notebook.cells]


def choose(here: Folder, expected: Expected, allowed: Allowed) -> Candidate:
    """The one notebook to grade.

    Raises
    ------
    Refused
        If there is none, or more than one could be meant.
    """
    wanted = f"{expected.name}.ipynb"
    exact, state = None, "is missing"
    if wanted in here.files:
        try:
            exact = _try(here, wanted, expected, allowed)
            if exact.graft.started:
                return exact
            state = "has no answers in it"
        except Unusable as reason:
            state = str(reason)
    elif wanted in here.folders:
        state = "is a folder, not a notebook"
    else:
        state = next((f"was left out: {r}" for r, paths in here.odd.items() if wanted in paths), state)
    others = _others(here, expected, allowed)
    started = [one for one in others if one.graft.started]
    choice = _one_of(started, expected)
    if choice is None and not started and exact is None:
        choice = _one_of(others, expected)
    if choice is not None:
        choice.notes.insert(
            0, f"{wanted} {state}. {shown(choice.path)} holds the cells of {expected.name}, so it was graded."
        )
        return choice
    if started:
        names = listed(shown(one.path) for one in started)
        raise Refused(f"{wanted} {state}, and several others could be meant: {names}. Keep one, under that name.")
    if exact is not None:
        return exact
    there = listed(shown(path) for path in here.files if path not in (wanted, TIMESTAMP, SECRET))
    raise Refused(_sentence(f"{wanted} {state}") + (f" Found: {there}." if there else ""))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?")) else f"{text}."


def careless(text: str) -> str:
    """A name as a careless eye reads it, and as some file systems do."""
    return unicodedata.normalize("NFC", text).casefold().strip()


def _others(here: Folder, expected: Expected, allowed: Allowed) -> list[Candidate]:
    """Files of other names that hold this notebook: those beside where it should be, or else those in folders."""
    taken = {f"{name}.ipynb" for name in expected.others}
    found: dict[bool, list[Candidate]] = {False: [], True: []}
    tried = 0
    for path in sorted(here.files, key=lambda path: (path.count("/"), path)):
        name = path.rpartition("/")[2]
        is_deep = "/" in path
        if path == f"{expected.name}.ipynb" or name in taken or not _could_be(name, expected):
            continue
        if tried == _MOST_TRIED or (is_deep and found[False]):
            break
        tried += 1
        try:
            one = _try(here, path, expected, allowed)
        except Unusable:
            continue
        if one.belongs:
            found[is_deep].append(one)
    return found[False] or found[True]


def _could_be(name: str, expected: Expected) -> bool:
    small = name.casefold()
    ending = next((e for e in _ENDINGS if small.endswith(e)), "")
    return "ipynb" in ending or careless(name[: len(name) - len(ending)]) == careless(expected.name)


def _one_of(candidates: list[Candidate], expected: Expected) -> Candidate | None:
    """The one that is meant: the only one, or the only one of nearly the right name, or any if they say the same."""
    near = [one for one in candidates if careless(PurePosixPath(one.path).stem) == careless(expected.name)]
    for group in (candidates, near):
        if group and all(group[0].says_the_same(other) for other in group[1:]):
            return group[0]
    return None


def _try(here: Folder, path: str, expected: Expected, allowed: Allowed) -> Candidate:
    data, notes = _parse(here.read(path, allowed.notebook), allowed)
    if here.is_shared(path):
        notes.append(f"{shown(path)} is a hard link: the file has another name outside of the submission.")
    cells, odd = read_cells(data, allowed.cell)
    if not cells:
        raise Unusable("holds no cells")
    if len(cells) > allowed.cells:
        raise Unusable(f"holds {len(cells):,} cells (at most {allowed.cells:,} are read)")
    graft = put_together(expected.skeleton, expected.stubs, expected.released, cells, allowed.added, allowed.attached)
    if not graft.matched:
        raise Unusable("holds none of the assignment's cells: is it another one's?")
    language, ours = _language(data), _language(expected.skeleton) or "python"
    if language and language.casefold() != ours.casefold():
        notes.append(f"The notebook says that its language is {shown(language)}: it is run as {ours}.")
    return Candidate(path, graft, _belongs(cells, graft, expected), [*notes, *odd])


def _belongs(cells: list[Cell], graft: Graft, expected: Expected) -> bool:
    names = {cell.name for cell in cells if cell.name}
    if names:
        ours = {grade_id(cell) for cell in expected.skeleton.cells}
        return not names.isdisjoint(expected.stubs) and 2 * len(names & ours) >= len(names)
    return 3 * graft.matched >= len(expected.skeleton.cells)


def _parse(data: bytes, allowed: Allowed) -> tuple[dict, list[str]]:
    """The JSON of a notebook, and notes."""
    if not data.strip():
        raise Unusable("is empty")
    if data.count(b"[") + data.count(b"{") > allowed.parts:
        raise Unusable(f"has more than {allowed.parts:,} lists and tables in its JSON")
    notes = []
    is_text = True
    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError:
        # one foreign letter, in a comment say, should not cost everything
        text, is_text = data.decode("latin-1"), False
        notes.append("The notebook is not written in UTF-8: some letters may be wrong.")
    try:
        # every number as float: an integer of a million digits would take for ever
        found = json.loads(text, parse_int=float)
    except RecursionError:
        raise Unusable("is nested too deeply to be a notebook") from None
    except MemoryError:
        raise Unusable("needs more memory to be read than there is") from None
    except json.JSONDecodeError as error:
        if not is_text:
            raise Unusable("is not a notebook: it is not text") from None
        where = f"line {error.lineno}, column {error.colno}"
        if "Unterminated" in error.msg or error.pos >= len(text.rstrip()):
            raise Unusable(f"is not valid JSON: it breaks off ({where}). Was it cut off on the way?") from None
        raise Unusable(f"is not valid JSON ({where})") from None
    if not isinstance(found, dict):
        raise Unusable("is not a notebook, but other JSON")
    version = found.get("nbformat")
    if isinstance(version, float):
        if not 1 <= version < 5:
            raise Unusable(f"is of notebook format {version:g} (up to 4 can be read)")
        if version < 4:
            notes.append(f"The notebook is of the old format {version:g}: it was read all the same.")
    return found, notes


def _language(notebook: Mapping) -> str | None:
    metadata = notebook.get("metadata")
    if not isinstance(metadata, Mapping):
        return None
    for table, key in (("kernelspec", "language"), ("language_info", "name")):
        found = metadata.get(table)
        if isinstance(found, Mapping) and isinstance(found.get(key), str) and found[key]:
            return found[key]
    return None
