"""Read `course.toml`, the one list of courses, modules, lectures and assignments, and find what it names."""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from .errors import MmlError

__all__ = ["Assignment", "Catalogue", "Course", "Lecture", "Module", "find_root", "load"]

LIST = "course.toml"


@dataclass(frozen=True)
class _Notebook:
    """A notebook whose first cell holds its title and, in the line below, course, module and minutes."""

    path: Path

    @cached_property
    def _head(self) -> str:
        try:
            cells = json.loads(self.path.read_text(encoding="utf-8"))["cells"]
            return "".join(cells[0]["source"])
        except FileNotFoundError:
            raise MmlError(f"{LIST} names {self.path}, which does not exist.") from None
        except (json.JSONDecodeError, KeyError, IndexError, UnicodeDecodeError) as error:
            raise MmlError(f"{self.path} is not a notebook ({error}).") from None

    @cached_property
    def title(self) -> str:
        """The heading of the notebook."""
        found = re.match(r"# (.+)", self._head)
        if not found:
            raise MmlError(f"{self.path}: the first cell must begin with `# ` and the title.")
        return found[1].strip()

    @cached_property
    def minutes(self) -> int:
        """How long it takes, as its head says."""
        found = re.search(r"about (\d+) minutes", self._head)
        if not found:
            raise MmlError(f"{self.path}: the first cell must say `about NN minutes`.")
        return int(found[1])

    @property
    def objectives(self) -> list[str]:
        """What its head promises under **You will be able to**."""
        promised = self._head.partition("**You will be able to**")[2].partition("**You need**")[0]
        return [item.rstrip(";.") for item in re.findall(r"^- (.+)$", promised, flags=re.M)]


@dataclass(frozen=True)
class Lecture(_Notebook):
    """A lecture: one notebook about one idea."""

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.stem


@dataclass(frozen=True)
class Assignment(_Notebook):
    """An assignment: `source/NAME/NAME.ipynb` is written, `release/NAME/NAME.ipynb` is made from it.

    `path` is whichever is there, the source first: a student's copy of the course has no `source/`.
    """

    name: str
    root: Path

    @property
    def source(self) -> Path:
        """The notebook that authors write, with solutions and hidden tests."""
        return self.root / "source" / self.name / f"{self.name}.ipynb"

    @property
    def release(self) -> Path:
        """The notebook that students get."""
        return self.root / "release" / self.name / f"{self.name}.ipynb"

    @property
    def work(self) -> Path:
        """The learner's own copy."""
        return self.root / "work" / self.name / f"{self.name}.ipynb"


@dataclass(frozen=True)
class Module:
    """A week's work: lectures, then assignments.

    What a module marked `draft = true` names is in `drafts` alone: it is written, but nobody is led to it yet.
    """

    folder: str
    title: str
    lectures: tuple[Lecture, ...]
    assignments: tuple[Assignment, ...]
    drafts: tuple[Lecture | Assignment, ...] = ()


@dataclass(frozen=True)
class Course:
    """One of the three courses."""

    folder: str
    title: str
    modules: tuple[Module, ...]


@dataclass(frozen=True)
class Catalogue:
    """All content, in the order of teaching."""

    root: Path
    courses: tuple[Course, ...]

    @property
    def modules(self) -> list[Module]:
        return [module for course in self.courses for module in course.modules]

    @property
    def lectures(self) -> list[Lecture]:
        return [lecture for module in self.modules for lecture in module.lectures]

    @property
    def assignments(self) -> list[Assignment]:
        return [assignment for module in self.modules for assignment in module.assignments]

    def assignment(self, name: str) -> Assignment:
        """The assignment of this name.

        Raises
        ------
        MmlError
            If there is none; suggests the nearest name.
        """
        for assignment in self.assignments:
            if assignment.name == name:
                return assignment
        names = [a.name for a in self.assignments]
        near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
        suggestion = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(names)}."
        raise MmlError(f"There is no assignment {name!r}. {suggestion} `mml list` shows them all.")


def find_root(start: Path | None = None) -> Path:
    """The course folder: the nearest one at or above `start` (the current folder) that holds `course.toml`.

    Raises
    ------
    MmlError
        If there is none.
    """
    start = (start or Path.cwd()).resolve()
    for folder in (start, *start.parents):
        if (folder / LIST).is_file():
            return folder
    raise MmlError(f"This is not inside the course: no {LIST} in {start} or above. Change to your clone and try again.")


def load(root: Path | None = None) -> Catalogue:
    """Read the catalogue of the course in `root`, or of the one around the current folder.

    Raises
    ------
    MmlError
        If `course.toml` is missing, can't be read, or has entries that it should not have.
    """
    root = root or find_root()
    try:
        data = tomllib.loads((root / LIST).read_text(encoding="utf-8"))
    except OSError as error:
        raise MmlError(f"Can't read {root / LIST}: {error.strerror}.") from None
    except tomllib.TOMLDecodeError as error:
        raise MmlError(f"{root / LIST} is not valid TOML: {error}.") from None
    _allow(data, {"course"}, "the file")
    return Catalogue(root, tuple(_course(root, entry) for entry in data.get("course", [])))


def _course(root: Path, entry: dict) -> Course:
    _allow(entry, {"folder", "title", "module"}, "a [[course]]")
    folder = entry["folder"]
    return Course(folder, entry["title"], tuple(_module(root, folder, module) for module in entry.get("module", [])))


def _module(root: Path, course: str, entry: dict) -> Module:
    _allow(entry, {"folder", "title"}, "a [[course.module]]", {"lectures", "assignments", "draft"})
    here = root / course / entry["folder"]
    lectures = tuple(Lecture(here / f"{name}.ipynb") for name in entry.get("lectures", []))
    assignments = tuple(_assignment(root, name) for name in entry.get("assignments", []))
    if entry.get("draft", False):
        return Module(entry["folder"], entry["title"], (), (), (*lectures, *assignments))
    return Module(entry["folder"], entry["title"], lectures, assignments)


def _assignment(root: Path, name: str) -> Assignment:
    source, release = (root / kind / name / f"{name}.ipynb" for kind in ("source", "release"))
    return Assignment(source if source.exists() else release, name, root)


def _allow(entry: dict, required: set[str], where: str, optional: set[str] = frozenset()) -> None:
    unknown = set(entry) - required - optional
    missing = required - set(entry) - {"module"}
    if unknown or missing:
        what = [f"unknown: {', '.join(sorted(unknown))}"] if unknown else []
        what += [f"missing: {', '.join(sorted(missing))}"] if missing else []
        raise MmlError(f"{LIST}, {where}: {'; '.join(what)}.")
