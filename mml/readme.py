"""Write what the READMEs say of the content, so that no number in them is typed by hand.

The README of the repository shows the modules, that of each course its lectures and what they teach.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from . import notebooks
from .catalogue import Assignment, Catalogue, Course, Module
from .errors import MmlError

__all__ = ["stale", "write"]

_REGION = re.compile(r"(<!-- begin modules: made by `mml readme` -->\n).*?(<!-- end modules -->)", re.DOTALL)


def write(content: Catalogue) -> list[Path]:
    """Bring the READMEs up to date; those that were not."""
    changed = stale(content)
    for path in changed:
        path.write_text(dict(_pages(content))[path], encoding="utf-8")
    return changed


def stale(content: Catalogue) -> list[Path]:
    """The READMEs that don't say what the catalogue and the notebooks say.

    Raises
    ------
    MmlError
        If a README is missing, or has lost the comments between which its part stands.
    """
    return [path for path, text in _pages(content) if path.read_text(encoding="utf-8") != text]


def _pages(content: Catalogue) -> Iterator[tuple[Path, str]]:
    """Each README and what it should say."""
    yield _filled(content.root / "README.md", _modules(content))
    for course in content.courses:
        if any(module.lectures for module in course.modules):
            yield _filled(content.root / course.folder / "README.md", _road(course, content.root))


def _filled(path: Path, made: str) -> tuple[Path, str]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise MmlError(f"{path} is missing: write its first lines and the two comments of another README.") from None
    if not _REGION.search(text):
        raise MmlError(f"{path} has lost the two comments between which the table of modules stands.")
    return path, _REGION.sub(lambda match: match[1] + made + match[2], text)


def _modules(content: Catalogue) -> str:
    exercises = [e for a in content.assignments for e in notebooks.exercises(notebooks.read(a.path))]
    graded = [e for e in exercises if not e.written]
    lines = [
        f"Ready today: {len(content.lectures)} lectures and {len(content.assignments)} assignments "
        f"with {len(graded)} automatically graded exercises.",
        "",
    ]
    for course in content.courses:
        ready = any(module.lectures for module in course.modules)
        title = f"[{course.title}]({course.folder}/README.md)" if ready else course.title
        lines += [f"**{title}**", "", "| module | lectures | assignments |", "|---|---|---|"]
        for module in course.modules:
            assignments = "<br>".join(_assignment(item, content.root) for item in module.assignments)
            lines.append(f"| {module.title} | {_amount(module) or '*in preparation*'} | {assignments} |")
        lines.append("")
    return "\n".join(lines)


def _road(course: Course, root: Path) -> str:
    here = root / course.folder
    lines = []
    for module in course.modules:
        lines += [f"## Module {module.folder.split('_')[0]}: {module.title}", ""]
        if not module.lectures:
            lines += ["*In preparation.*", ""]
            continue
        lines += ["| lecture | minutes | you will be able to |", "|---|---|---|"]
        for item in module.lectures:
            able = "<br>".join(f"• {objective}" for objective in item.objectives)
            lines.append(f"| [{item.title}]({_link(item.path, here)}) | {item.minutes} | {able} |")
        lines.append("")
        for item in module.assignments:
            lines += [f"Assignment {_assignment(item, here)}: {item.title}.", ""]
    return "\n".join(lines)


def _amount(module: Module) -> str:
    minutes = sum(lecture.minutes for lecture in module.lectures)
    return f"{len(module.lectures)} ({minutes} min)" if module.lectures else ""


def _assignment(item: Assignment, here: Path) -> str:
    points = sum(e.points for e in notebooks.exercises(notebooks.read(item.path)))
    return f"[{item.name}]({_link(item.release, here)}) ({item.minutes} min, {points:g} points)"


def _link(path: Path, here: Path) -> str:
    return Path(os.path.relpath(path, here)).as_posix()
