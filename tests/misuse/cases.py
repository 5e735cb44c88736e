"""Read the cases: each a file of cells, or, where cells are not enough, a function that builds the submission.

A file begins with a docstring: what it tries, what stock nbgrader makes of it, and, where that is not plain, lines of
settings:

    Deserves: norm 1, iterate 0..3.5     points of an exercise other than the usual (below)
    Rest: stubs                          the exercises not answered in the file are left as released, not solved
    Limits: seconds_a_cell=2             other than `LIMITS`
    Stopped: memory                      it may end the whole submission; then `Outcome.stopped` says this

Usual is nothing for what a file answers, everything in a file below `honest/`, and everything for what is answered
honestly by `assignment.ANSWERS`. After it come cells, as `# %% norm` (the answer of that exercise), `# %% after norm`,
`# %% first`, `# %% last` (cells of the student's own) or `# %% file data.txt` (beside the notebook). What stands
in them as `<course>` and the like is filled in from `trap.Trap.words`.
"""

from __future__ import annotations

import copy
import importlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell

from . import assignment

__all__ = ["GROUPS", "LIMITS", "Case", "Submission", "cases", "submission", "write"]

GROUPS = ("interfering", "notebook", "reading", "damage")
LIMITS = {
    "seconds_a_cell": 6, "seconds": 40, "cpu_seconds": 40, "memory": 2**30, "processes": 48, "open_files": 128,
    "output": 100_000, "disk": 20 * 2**20,
}  # fmt: skip
_HERE = Path(__file__).resolve().parent

# what pieces of a submission share: each leaves a trace that `trap` or the test finds
_HELPERS = '''
def confined():
    """Stop before any damage is done if a wall is missing: that costs a test, and not the machine."""
    import os
    if os.path.exists("<wall>/notes.txt"):
        raise RuntimeError("NOT " + "CONFINED: the course folder can be seen")
    if os.stat("/proc/self/ns/pid").st_ino == <processes>:
        raise RuntimeError("NOT " + "CONFINED: the processes of the machine can be seen")

def leak(what):
    print("LEA" + "KED:", what)

def secrets(data):
    """Show the secrets in some text or bytes, and nothing else of it. Backwards: the tests' own text may hold them."""
    import re
    data = data if isinstance(data, bytes) else str(data).encode(errors="replace")
    for found in set(re.findall(rb"CAN" + rb"ARY-[a-z-]+-[0-9a-f]{6}", data)):
        print("found", found.decode()[::-1])

def mark():
    """Give this process a name by which it is found if it is left behind."""
    import ctypes
    ctypes.CDLL(None).prctl(15, b"<mark>", 0, 0, 0)
'''


@dataclass
class Submission:
    """A notebook as handed in, and what lies beside it: bytes, or a function that makes something odd at a path."""

    notebook: NotebookNode
    files: dict[str, bytes | Callable[[Path], None]] = field(default_factory=dict)
    text: bytes | None = None  # in place of the notebook, where it is not even one
    name: str = f"{assignment.NAME}.ipynb"


@dataclass(frozen=True)
class Case:
    """One submission: how to build it, and what it deserves."""

    name: str
    group: str
    about: str
    build: Callable[[Mapping[str, str]], Submission]
    deserves: dict[str, tuple[float, float]]
    limits: dict[str, float]
    stopped: str | None = None
    honest: bool = False


def cases(group: str) -> list[Case]:
    """The cases of a group, honest ones last."""
    found = [_read(path, group) for path in sorted((_HERE / group).glob("*.py")) if not path.name.startswith("_")]
    found += [_read(path, group) for path in sorted((_HERE / group / "honest").glob("*.py"))]
    if (_HERE / group / "_builders.py").exists():
        builders = importlib.import_module(f"{__package__}.{group}._builders")
        found += [_built(build, group) for build in builders.BUILDERS]
    return sorted(found, key=lambda case: (case.honest, case.name))


def submission(answers: Mapping[str, str], rest: str = "honest") -> Submission:
    """What a student hands in: the release with these answers and, as `rest` says, everything else solved or not."""
    notebook = assignment.release()
    for cell in notebook.cells:
        if cell.id in assignment.ANSWERS:
            cell.source = answers.get(cell.id, (assignment.ANSWERS if rest == "honest" else assignment.STUBS)[cell.id])
    return Submission(notebook)


def write(handed_in: Submission, folder: Path) -> None:
    """Put a submission into a folder, as nbgrader collects it."""
    import nbformat

    folder.mkdir(parents=True)
    for name, content in handed_in.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if callable(content):
            content(path)
        else:
            path.write_bytes(content)
    if handed_in.text is not None:
        (folder / handed_in.name).write_bytes(handed_in.text)
    elif handed_in.name:
        with (folder / handed_in.name).open("w", encoding="utf-8") as file:
            file.write(nbformat.v4.nbjson.writes(handed_in.notebook))


def _read(path: Path, group: str) -> Case:
    about, body = re.fullmatch(r'"""(.*?)"""\n(.*)', path.read_text(encoding="utf-8"), flags=re.S).groups()
    parts = [part.partition("\n") for part in re.split(r"^# %% ", body, flags=re.M)[1:]]
    cells = [(head.strip(), text.strip("\n")) for head, _, text in parts]
    settings = dict(re.findall(r"^(Deserves|Rest|Limits|Stopped): (.+)$", about, flags=re.M))
    honest, rest = path.parent.name == "honest", settings.get("Rest", "honest")
    answered = [head for head, _ in cells if head in assignment.ANSWERS]

    def build(words: Mapping[str, str]) -> Submission:
        def filled(text: str) -> str:
            return re.sub(r"<([a-z]+)>", lambda m: str(words.get(m[1], m[0])), text)

        made = submission({}, rest)
        extra = []
        if re.search(r"\b(confined|leak|secrets|mark)\(", body):
            extra.append(("first", _HELPERS.strip()))
        for head, text in [*extra, *cells]:
            where, _, name = head.partition(" ")
            text = filled(text)
            if where == "file":
                made.files[name] = (text + "\n").encode()
            elif head in assignment.ANSWERS:
                _cell(made.notebook, head).source = text
            else:
                _insert(made.notebook, where, name, new_code_cell(text))
        return made

    deserves = _deserved(answered, honest, rest, settings.get("Deserves", ""))
    return Case(path.stem, group, about.strip(), build, deserves, _limits(settings), settings.get("Stopped"), honest)


def _built(build: Callable, group: str) -> Case:
    """A case of a function marked by `builder` (see notebook/_builders.py)."""
    about = build.__doc__
    settings = dict(re.findall(r"^\s*(Deserves|Rest|Limits|Stopped): (.+)$", about, flags=re.M))
    rest = settings.get("Rest", "honest")
    deserves = _deserved([], build.honest, rest, settings.get("Deserves", ""))

    def made(words: Mapping[str, str]) -> Submission:
        start = submission({}, rest)
        changed = build(start, words) if build.__code__.co_argcount == 2 else build(start)
        return start if changed is None else changed

    return Case(build.__name__, group, about, made, deserves, _limits(settings), settings.get("Stopped"), build.honest)


def _deserved(answered: list[str], honest: bool, rest: str, said: str) -> dict[str, tuple[float, float]]:
    nothing = dict.fromkeys(assignment.POINTS, (0.0, 0.0))
    everything = {name: (points, points) for name, points in assignment.POINTS.items()}
    deserves = dict(everything if rest == "honest" else nothing)
    for name in answered:
        deserves[name] = everything[name] if honest else nothing[name]
    for name, low, high in re.findall(r"(\w+) (\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?", said):
        deserves[name] = (float(low), float(high or low))
    if said == "nothing":
        deserves = nothing
    return deserves


def _limits(settings: Mapping[str, str]) -> dict[str, float]:
    changed = dict(re.findall(r"(\w+)=([\d_]+)", settings.get("Limits", "")))
    assert changed.keys() <= LIMITS.keys(), f"no such limit: {changed}"
    return copy.copy(LIMITS) | {name: int(value) for name, value in changed.items()}


def _cell(notebook: NotebookNode, name: str) -> NotebookNode:
    return next(cell for cell in notebook.cells if cell.id == name)


def _insert(notebook: NotebookNode, where: str, name: str, cell: NotebookNode) -> None:
    names = [c.id for c in notebook.cells]
    if where == "first":
        own = next(i for i, c in enumerate(notebook.cells) if "nbgrader" in c.metadata)
        notebook.cells.insert(own, cell)  # after those that are first already
    elif where == "last":
        notebook.cells.append(cell)
    else:
        notebook.cells.insert(names.index(name) + {"before": 0, "after": 1}[where], cell)
