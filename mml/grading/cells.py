"""The cells of a submission's notebook as text, whatever the file holds. Nothing of it is trusted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

__all__ = ["Cell", "listed", "read_cells", "shown"]

_PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp")
_MOST_PICTURES = 100  # in one cell
_NOT_RUN = ("skip-execution", "raises-exception")


@dataclass(frozen=True)
class Cell:
    """The text of one cell of a submission. Nothing in it is trusted.

    Attributes
    ----------
    kind : str
        "code", "markdown" or "raw".
    source : str
        With `\\n` at the ends of lines, and only characters that can be written as UTF-8.
    name : str or None
        The `grade_id` that it claims.
    id : str or None
        The cell's id in the file.
    settings : dict
        The nbgrader metadata that it claims, to say what was changed. Never used otherwise.
    tags : tuple of str
        Those of its tags that would change how it is run, for the same purpose.
    count : int or None
        The execution count: in which order the student ran the cells.
    attachments : dict
        Pictures in a markdown cell, as {name: {type: base64 text}}.
    """

    kind: str
    source: str
    name: str | None = None
    id: str | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    count: int | None = None
    attachments: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def read_cells(notebook: Mapping, longest: int = 1_000_000) -> tuple[list[Cell], list[str]]:
    """Read the cells of a notebook of format 1 to 4, whatever they hold.

    Parameters
    ----------
    notebook : mapping
        As JSON gives it. Nothing is expected of it.
    longest : int
        How many characters a cell may have. A longer one is read as empty, with a note.

    Returns
    -------
    list of Cell, list of str
        The cells, and notes on those that could not be read as they are.
    """
    found = notebook.get("cells")
    if not isinstance(found, list):  # formats 2 and 3 had sheets of cells
        sheets = notebook.get("worksheets")
        sheets = [s.get("cells") for s in sheets if isinstance(s, Mapping)] if isinstance(sheets, list) else []
        found = [cell for sheet in sheets if isinstance(sheet, list) for cell in sheet]
    cells, strange, long = [], 0, 0
    for data in found:
        cell = _read(data) if isinstance(data, Mapping) else None
        if cell is None:
            strange += 1
        elif len(cell.source) > longest:
            long += 1
            cells.append(Cell(cell.kind, "", cell.name, cell.id))
        else:
            cells.append(cell)
    notes = []
    if strange:
        notes.append(f"{_cells(strange)} could not be read as a cell with text, and counted as not there.")
    if long:
        notes.append(f"{_cells(long)} had more than {longest:,} characters, and counted as empty.")
    return cells, notes


def _read(data: Mapping) -> Cell | None:
    kind = data.get("cell_type")
    kind = {"heading": "markdown", "html": "markdown", "text": "markdown"}.get(kind, kind) if _is(kind, str) else "raw"
    source = next((s for s in map(data.get, ("source", "input", "code", "text")) if s is not None), "")
    source = _text(source)
    if source is None:
        return None
    if data.get("cell_type") == "heading":
        level = data.get("level")
        source = "#" * (int(level) if _is(level, float) and 1 <= level <= 6 else 1) + " " + source
    metadata = data.get("metadata")
    metadata = metadata if isinstance(metadata, Mapping) else {}
    settings = metadata.get("nbgrader")
    settings = settings if isinstance(settings, Mapping) else {}
    tags = metadata.get("tags")
    count = data.get("execution_count", data.get("prompt_number"))
    name, cell_id = settings.get("grade_id"), data.get("id")
    return Cell(
        kind if kind in ("code", "markdown") else "raw",
        source,
        name if isinstance(name, str) and name else None,
        cell_id if isinstance(cell_id, str) and cell_id else None,
        settings,
        tuple(tag for tag in tags if tag in _NOT_RUN) if isinstance(tags, list) else (),
        int(count) if _is(count, float) and 0 < count < 2**53 else None,
        _pictures(data.get("attachments")) if kind != "code" else {},
    )


def _is(value: Any, kind: type) -> bool:
    """Like isinstance, but an int is a float, and True and False are neither."""
    return isinstance(value, (int, float) if kind is float else kind) and not isinstance(value, bool)


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        value = "".join(line for line in value if isinstance(line, str))
    if not isinstance(value, str):
        return None
    if "\r" in value:
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    if not value.isascii():
        # JSON can hold half a character, which no file and no database can
        value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value.replace("\0", "\ufffd") if "\0" in value else value


def _pictures(attachments: Any) -> dict[str, dict[str, str]]:
    """Those attachments that are pictures, written as pictures are."""
    kept: dict[str, dict[str, str]] = {}
    if not isinstance(attachments, Mapping):
        return kept
    for name, bundle in islice(attachments.items(), _MOST_PICTURES):
        if not isinstance(bundle, Mapping) or len(name) > 200 or not name.isprintable():
            continue
        for kind in _PICTURES:
            data = _text(bundle.get(kind))
            if data and re.fullmatch(r"[A-Za-z0-9+/=\s]+", data):
                kept.setdefault(name, {})[kind] = data
    return kept


def shown(text: Any, longest: int = 60) -> str:
    """A name or text out of a submission, fit for a line of a log: nothing that a terminal would act on.

    Examples
    --------
    >>> shown("a\\nb")
    'a\\\\nb'
    """
    text = str(text)
    text = text if len(text) <= longest else text[: longest - 1] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode() for c in text)


def _cells(number: int) -> str:
    return "1 cell" if number == 1 else f"{number:,} cells"


def listed(names: Iterable[str], most: int = 6) -> str:
    """Some names for a line of a log, and how many more there are."""
    names = list(names)
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
