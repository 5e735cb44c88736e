"""Put a submission's answers into the instructor's own notebook, so that nothing else of it is trusted.

The rule in one sentence: the notebook to grade is the instructor's, cell for cell and in the instructor's order; of the
submission only text is taken, and it ends where the student's code may stand. In doubt the reading counts that gives
an honest student the points; it can give nobody else any, because what is taken runs as the student's.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from nbformat import NotebookNode

from ..notebooks import grade_id, is_answer, is_test, is_written, nbgrader_metadata
from .cells import Cell, listed, read_cells, shown

__all__ = ["ADDED", "Graft", "graft", "put_together"]

# The metadata of a cell that the student added. Where the student edited code that the instructor gave without locking
# it, "original" has the instructor's. By this the runner knows what may run beside the tests: nothing else sets it.
ADDED = {"mml": {"original": None}}
_DEFINED = r"^(?:async +)?(?:def +|class +)?(\w+)(?= *[(:=])"  # a name that a line of code defines


@dataclass
class Graft:
    """A notebook ready to be graded, and what was found in the submission.

    Attributes
    ----------
    notebook : NotebookNode
        The instructor's cells with the student's answers: nbformat 4.5, no outputs, unique ids. Cells that the
        student added have the metadata `ADDED`, edited unlocked ones `{"mml": {"original": the instructor's code}}`.
    missing : list of str
        Answer cells that the submission lacks; they keep the stub.
    duplicate : list of str
        Cells that occur more than once.
    changed : list of str
        Locked cells whose source was edited; the instructor's counts.
    notes : list of str
        The above and every other oddity in plain English: what was found, and what was done.
    matched : int
        How many of the submission's cells are cells of this notebook.
    started : int
        How many answers differ from their stubs, and how many cells were added.
    """

    notebook: NotebookNode
    missing: list[str] = field(default_factory=list)
    duplicate: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    matched: int = 0
    started: int = 0


def graft(source: NotebookNode, release: NotebookNode, submission: NotebookNode) -> Graft:
    """Build the notebook to grade from the three notebooks themselves.

    Parameters
    ----------
    source, release : NotebookNode
        What the author wrote, and what the student got.
    submission : NotebookNode
        What came back.
    """
    stubs = {grade_id(cell): cell.source for cell in release.cells if is_answer(cell)}
    released = {grade_id(cell): cell.source for cell in release.cells if grade_id(cell) and not is_answer(cell)}
    cells, notes = read_cells(submission)
    result = put_together(source, stubs, released, cells)
    result.notes[:0] = notes
    return result


def put_together(
    skeleton: NotebookNode,
    stubs: Mapping[str, str],
    released: Mapping[str, str],
    cells: Sequence[Cell],
    most_added: int = 1_000,
    most_attached: int = 10_000_000,
) -> Graft:
    """Build the notebook to grade.

    Which cell of the submission is which is seen by its `grade_id`, then by its id, then by its text, which must be
    as it was released. Then:

    * An answer cell takes the student's text, with the type that the instructor gave it. An emptied or deleted one is
      the stub again, unless the student wrote what it defines in another cell.
    * An answer that occurs more than once (copied, or split in two): copies of the stub or of each other go. The others
      all count, as they do when the notebook is run from top to bottom: in the order in which the student ran them
      if the notebook says so, otherwise as they stand. Of a written answer the texts are joined.
    * Locked cells and test cells are the instructor's. Lines that were added to one (an import, say) become a cell of
      the student's beside it. If it was rewritten while the answer before it is missing or not started, the text is
      run before it as the student's: it may be the answer.
    * Cells without nbgrader's metadata that the instructor wrote are as the student left them; a deleted or emptied
      one is put back.
    * Cells that the student added keep their place between the cells of the instructor, but a stub that is still
      there never comes after them: it would undo an answer that was written above it. Text added to a written answer
      that is not started is the answer.
    * Everything else (metadata, tags, outputs, ids, order, points) is the instructor's.

    Parameters
    ----------
    skeleton : NotebookNode
        The instructor's notebook, nbformat 4.5. Not changed.
    stubs : mapping
        What answer cells held when they were released, by `grade_id`.
    released : mapping
        What locked cells held when they were released, to notice edits.
    cells : sequence of Cell
        From `read_cells`.
    most_added : int
        How many cells that the student added are kept.
    most_attached : int
        How many characters of pictures are kept.
    """
    return _Graft(skeleton, stubs, released, cells, most_added).build(most_attached)


class _Graft:
    """One submission on its way into the skeleton. `k` counts the skeleton's cells, `j` the submission's."""

    def __init__(self, skeleton, stubs, released, cells: Sequence[Cell], most_added: int):
        self.skeleton = skeleton
        self.ours = skeleton.cells
        self.cells = cells
        self.most_added = most_added
        self.names = [grade_id(cell) for cell in self.ours]
        self.result = Graft(NotebookNode())
        # what the student was given for each of our cells
        self.given = [
            stubs.get(name, "") if is_answer(cell) else released.get(name, cell.source) if name else cell.source
            for name, cell in zip(self.names, self.ours, strict=True)
        ]
        self.plain = [_plain(text) for text in self.given]
        self.known = set(self.plain)
        self.claimed = self._match()
        self.main: dict[int, int] = {}  # k: j of the cell that stands for it
        self.text: dict[int, str] = {}  # k: what the student made of it, where that counts
        self.pictures: dict[int, dict] = {}
        self.unstarted: set[int] = set()
        self.empty: list[int] = []  # those of them without even the stub
        self.adopted: dict[int, list[str]] = {}  # k: texts beside a written answer that is not started
        self.extra: list[tuple[int, int, int, Cell]] = []  # (k that it follows, 1 if last there, order, cell)
        self.loose: list[int] = [j for j, k in enumerate(self._owner) if k is None]
        self.beside: list[tuple[int, Cell]] = []  # (j, text that stood in a cell of ours)

    # which is which

    def _match(self) -> dict[int, list[int]]:
        """For each of our cells, the cells of the submission that claim to be it."""
        by_name = {name: k for k, name in enumerate(self.names) if name}
        by_id = {cell["id"]: k for k, cell in enumerate(self.ours) if "id" in cell}
        by_text: dict[str, list[int]] = {}
        of_tests: dict[str, list[int]] = {}
        for k, cell in enumerate(self.ours):
            if not is_answer(cell) and self.plain[k]:
                by_text.setdefault(self.plain[k], []).append(k)
                if is_test(cell):
                    of_tests.setdefault(self.plain[k], []).append(k)
        claimed: dict[int, list[int]] = {}
        self._owner: list[int | None] = [None] * len(self.cells)

        def claim(j: int, k: int) -> None:
            self._owner[j] = k
            claimed.setdefault(k, []).append(j)

        plain = [_plain(cell.source) for cell in self.cells]
        # those with the text of a test under another name: it was pasted, or the names were exchanged
        elsewhere: dict[int, None] = {}
        for j, cell in enumerate(self.cells):
            k = by_name.get(cell.name)
            if k is None:
                continue
            if plain[j] in of_tests and plain[j] != self.plain[k]:
                elsewhere[j] = None
            else:
                claim(j, k)
        for j, cell in enumerate(self.cells):
            k = by_id.get(cell.id)
            if k is not None and k not in claimed and self._owner[j] is None and j not in elsewhere:
                claim(j, k)
        for j in elsewhere:
            same = of_tests[plain[j]]
            claim(j, next((k for k in same if k not in claimed), same[0]))
        for j, k in enumerate(self._owner):
            if k is None and (free := [k for k in by_text.get(plain[j], []) if k not in claimed]):
                claim(j, free[0])
        return claimed

    # what each of our cells becomes

    def build(self, most_attached: int) -> Graft:
        """Everything, in order."""
        for k, cell in enumerate(self.ours):
            if is_answer(cell):
                self._take_answer(k)
        for k, cell in enumerate(self.ours):
            if not is_answer(cell):
                self._take_other(k)
        self.beside += [(j, self.cells[j]) for j in self.loose if self.cells[j].source.strip()]
        self.beside.sort(key=lambda pair: pair[0])
        if len(self.beside) > self.most_added:
            self._note(f"Of {len(self.beside):,} cells that were added, the first {self.most_added:,} were kept.")
            del self.beside[self.most_added :]
        self.result.started = len(self.text) + len(self.beside)
        self._place()
        self.text.update({k: "\n\n".join(texts) for k, texts in self.adopted.items()})
        self._leave_empty()
        self._say()
        self._assemble(most_attached)
        self.result.matched = len(self.main)
        return self.result

    def _take_answer(self, k: int) -> None:
        claims = self.claimed.get(k, [])
        kind = self.ours[k].cell_type
        # a copy that was turned into text is not run; unless it is all there is
        right = [j for j in claims if self.cells[j].kind == kind]
        said, seen = [], {"", self.plain[k]}
        for j in right if any(_plain(self.cells[j].source) not in seen for j in right) else claims:
            plain = _plain(self.cells[j].source)
            if plain not in seen:
                seen.add(plain)
                said.append(j)
        if not said:
            self._count(k, claims, "the copies were left out")
            self.unstarted.add(k)
            if all(not self.cells[j].source.strip() for j in claims):
                self.empty.append(k)
            if claims:
                self.main[k] = claims[0]
            else:
                self.result.missing.append(self.names[k])
            return
        if is_written(self.ours[k]) and kind == "markdown":
            self._count(k, claims, "its texts were joined" if len(said) > 1 else "the copies were left out")
            self.main[k] = said[0]
            self.text[k] = "\n\n".join(self.cells[j].source for j in said)
            self.pictures[k] = {n: p for j in reversed(said) for n, p in self.cells[j].attachments.items()}
            return
        self._count(k, claims, "all its versions are run" if len(said) > 1 else "the copies were left out")
        counts = [self.cells[j].count for j in said]
        if len(said) > 1 and None not in counts and len(set(counts)) == len(counts):
            *before, last = sorted(said, key=lambda j: self.cells[j].count)
            self.extra += [(k - 1, 1, n, self.cells[j]) for n, j in enumerate(before[-self.most_added :])]
        else:
            last, *after = said
            self.loose += after
        self.main[k] = last
        self.text[k] = self.cells[last].source
        if self.cells[last].kind != kind:
            self._note(f"The type of the answer {self.names[k]} was changed: it was taken as {kind} again.")

    def _take_other(self, k: int) -> None:
        claims = self.claimed.get(k, [])
        if not claims:
            return
        self._count(k, claims, "the course's counts")
        first = next((j for j in claims if _plain(self.cells[j].source) == self.plain[k]), claims[0])
        self.main[k] = first
        # a copy of our cell in which the student wrote something else is a cell of the student's
        self.loose += [j for j in claims if j != first and _plain(self.cells[j].source) not in self.known]
        cell = self.cells[first]
        if _plain(cell.source) == self.plain[k]:
            return
        if self.names[k] is None:
            self._edited_plain_cell(k, first)
            return
        self.result.changed.append(self.names[k])
        added = _added_lines(self.given[k], cell.source)
        if added is None and is_test(self.ours[k]) and self._answer_before(k) in self.unstarted:
            added = cell.source
        if added:
            self._note(f"What was written into the locked cell {self.names[k]} was kept as a cell of the student's.")
            self.beside.append((first, Cell(self.ours[k].cell_type, added)))

    def _edited_plain_cell(self, k: int, j: int) -> None:
        cell = self.cells[j]
        if not cell.source.strip():
            return
        if (self.ours[k].cell_type == "code") == (cell.kind == "code"):
            self.text[k], self.pictures[k] = cell.source, dict(cell.attachments)
        elif cell.kind == "code":
            self.beside.append((j, cell))

    def _answer_before(self, k: int) -> int | None:
        return next((i for i in range(k - 1, -1, -1) if is_answer(self.ours[i])), None)

    def _count(self, k: int, claims: list[int], done: str) -> None:
        if len(claims) > 1 and self.names[k]:
            self.result.duplicate.append(self.names[k])
            self._note(f"The cell {self.names[k]} occurs more than once: {done}.")

    def _leave_empty(self) -> None:
        """No stub where a cell was emptied or deleted because the student wrote its function in another."""
        if not self.empty:
            return
        code = [cell.source for *_, cell in self.extra if cell.kind == "code"]
        code += [text for k, text in self.text.items() if self.ours[k].cell_type == "code"]
        words = {word for text in code for word in re.findall(r"\w+", text)}
        for k in self.empty:
            if k not in self.text and words.intersection(re.findall(_DEFINED, self.given[k], flags=re.M)):
                self.text[k] = ""

    # where what the student added goes

    def _place(self) -> None:
        by_j = {j: k for k, j in self.main.items()}
        order = sorted(by_j)
        in_place = {order[n] for n in _longest_rising([by_j[j] for j in order])}
        waiting = iter(self.beside)
        todo = next(waiting, None)
        anchor, after = -1, -1
        for j in [*order, len(self.cells)]:
            while todo is not None and todo[0] < j:
                self._put(*todo, after)
                todo = next(waiting, None)
            # text out of a cell of ours that was edited: before a test, after anything else
            while todo is not None and todo[0] == j:
                if is_test(self.ours[by_j[j]]):
                    self.extra.append((by_j[j] - 1, 0, j, todo[1]))
                else:
                    self._put(*todo, by_j[j])
                todo = next(waiting, None)
            if j in in_place:
                anchor = after = by_j[j]
            elif j in by_j:
                # a helper below an answer that was moved down goes with it
                after = min(anchor, by_j[j]) if is_answer(self.ours[by_j[j]]) else anchor

    def _put(self, j: int, cell: Cell, k: int) -> None:
        while not self._is_answered_by(cell, k) and k + 1 < len(self.ours) and self._can_pass(k + 1, j):
            k += 1
        if self._is_answered_by(cell, k):
            self.adopted.setdefault(k, []).append(cell.source)
            self.pictures.setdefault(k, {}).update(cell.attachments)
            self._note(f"The answer {self.names[k]} was taken from a cell that was added beside it.")
        else:
            self.extra.append((k, 0, j, cell))

    def _can_pass(self, k: int, j: int) -> bool:
        if is_test(self.ours[k]):
            return False
        return k not in self.main or (k in self.unstarted and self.main[k] > j)

    def _is_answered_by(self, cell: Cell, k: int) -> bool:
        ours = self.ours[k] if k >= 0 else None
        return k in self.unstarted and is_written(ours) and ours.cell_type == cell.kind

    # the words and the notebook

    def _note(self, text: str) -> None:
        if text not in self.result.notes:
            self.result.notes.append(text)

    def _say(self) -> None:
        result = self.result
        said = [f"The cell of {name} is missing: it counts as not started." for name in result.missing]
        said += [
            f"The locked cell {name} is not as it is released now: the course's was used." for name in result.changed
        ]
        gone = [n for k, n in enumerate(self.names) if n and k not in self.main and not is_answer(self.ours[k])]
        if gone and self.main:
            said.append(f"{listed(gone)} {'was' if len(gone) == 1 else 'were'} missing: put back.")
        said += self._changed_settings()
        unknown = sorted({c.name for c in self.cells if c.name and c.name not in self.names})
        if unknown:
            said.append(f"The course has no cell {listed([shown(n) for n in unknown])}: kept as the student's own.")
        tags = sorted({tag for cell in self.cells for tag in cell.tags})
        if tags:
            said.append(f"The tag {listed(tags)} was dropped: every cell is run.")
        result.notes[:0] = said

    def _changed_settings(self) -> list[str]:
        said = []
        for k, j in sorted(self.main.items()):
            ours, theirs = nbgrader_metadata(self.ours[k]), self.cells[j].settings
            if not ours or self.cells[j].name != self.names[k]:
                continue
            points, worth = theirs.get("points"), ours.get("points")
            if points is not None and worth is not None and points != worth:
                claimed = f"{points:g}" if isinstance(points, int | float) else "other"
                said.append(f"The cell {self.names[k]} claims {claimed} points: it is worth {worth:g}.")
            flags = [
                flag
                for flag in ("grade", "solution", "task", "locked")
                if flag in theirs and bool(theirs[flag]) != bool(ours.get(flag))
            ]
            if flags:
                said.append(
                    f"The cell {self.names[k]} was changed to another kind ({', '.join(flags)}): the course's counts."
                )
        return said

    def _assemble(self, most_attached: int) -> None:
        extra = sorted(self.extra, key=lambda entry: entry[:3])
        room = [most_attached]
        ids = Ids()
        cells, n = [], 0
        for k in range(-1, len(self.ours)):
            if k >= 0:
                cells.append(self._own_cell(k, ids, room))
            while n < len(extra) and extra[n][0] == k:
                cells.append(self._added_cell(extra[n][3], ids, room))
                n += 1
        if room[0] < 0:
            self._note(f"Pictures beyond {most_attached / 1e6:.0f} MB were left out.")
        self.result.notebook = NotebookNode(
            cells=cells, metadata=_copy(self.skeleton.metadata), nbformat=4, nbformat_minor=5
        )

    def _own_cell(self, k: int, ids: Ids, room: list[int]) -> NotebookNode:
        ours = self.ours[k]
        source = self.text.get(k, self.given[k] if is_answer(ours) else ours.source)
        made = _new(ours.cell_type, ids(self.names[k] or ours.get("id") or "cell"), source, _copy(ours.metadata))
        if k in self.text and self.names[k] is None and ours.cell_type == "code":
            made.metadata["mml"] = NotebookNode(original=ours.source)
        if k in self.pictures:
            _attach(made, self.pictures[k], room)
        elif ours.get("attachments"):
            made["attachments"] = _copy(ours.attachments)
        return made

    def _added_cell(self, cell: Cell, ids: Ids, room: list[int]) -> NotebookNode:
        kind, source = cell.kind, cell.source
        if kind == "raw":  # raw text would go into a page as it is
            kind, source = "markdown", _fenced(source)
        made = _new(kind, ids("added"), source, _copy(ADDED))
        if kind == "markdown":
            _attach(made, cell.attachments, room)
        return made


class Ids:
    """Unique ids of at most 64 of the characters that nbformat allows."""

    def __init__(self):
        self._taken: dict[str, int] = {}

    def __call__(self, wanted: str) -> str:
        wanted = re.sub(r"[^A-Za-z0-9_-]", "-", wanted)[:56]
        number = self._taken.get(wanted, 0)
        made = f"{wanted}-{number}" if number or wanted == "added" else wanted
        while made in self._taken:
            number += 1
            made = f"{wanted}-{number}"
        self._taken[wanted] = number + 1
        self._taken.setdefault(made, 1)
        return made


def _new(kind: str, cell_id: str, source: str, metadata: NotebookNode) -> NotebookNode:
    made = NotebookNode(cell_type=kind, id=cell_id, metadata=metadata, source=source)
    if kind == "code":
        made.update(execution_count=None, outputs=[])
    return made


def _attach(made: NotebookNode, pictures: Mapping[str, Mapping[str, str]], room: list[int]) -> None:
    kept = {}
    for name, bundle in pictures.items():
        room[0] -= sum(len(data) for data in bundle.values())
        if room[0] >= 0:
            kept[name] = dict(bundle)
    if kept:
        made["attachments"] = _copy(kept)


def _copy(value: Any) -> Any:
    """A copy of trusted JSON, as NotebookNode."""
    if isinstance(value, Mapping):
        return NotebookNode({key: _copy(entry) for key, entry in value.items()})
    return [_copy(entry) for entry in value] if isinstance(value, list) else value


def _plain(text: str) -> str:
    """Text to compare: spaces at the ends of lines and blank lines at both ends don't count."""
    return "\n".join(line.rstrip() for line in text.strip().split("\n"))


def _added_lines(given: str, edited: str) -> str | None:
    """What was added to a text, as lines; None if lines of it were changed or taken away.

    A run of lines that begins indented belongs to a block of the text and is left out.
    """
    wanted = [line for line in _plain(given).split("\n") if line]
    runs: list[list[str]] = [[]]
    met = 0
    for line in edited.split("\n"):
        if met < len(wanted) and line.rstrip() == wanted[met]:
            met += 1
            runs.append([])
        elif line.strip():
            runs[-1].append(line)
    if met < len(wanted):
        return None
    return "\n".join(line for run in runs if run and not run[0][0].isspace() for line in run)


def _longest_rising(numbers: Sequence[int]) -> list[int]:
    """The positions of a longest rising subsequence: the cells that were not moved.

    Examples
    --------
    >>> _longest_rising([0, 5, 1, 2, 4])
    [0, 2, 3, 4]
    """
    ends: list[int] = []  # positions of the smallest end of a rising subsequence of each length
    values: list[int] = []
    before = [-1] * len(numbers)
    for i, number in enumerate(numbers):
        length = bisect_left(values, number)
        before[i] = ends[length - 1] if length else -1
        ends[length : length + 1] = [i]
        values[length : length + 1] = [number]
    found = []
    i = ends[-1] if ends else -1
    while i >= 0:
        found.append(i)
        i = before[i]
    return found[::-1]


def _fenced(text: str) -> str:
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall(r"`+", text)), default=0))
    return f"{fence}\n{text}\n{fence}"
