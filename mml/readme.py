"""Write what the README says of the content, so that no number in it is typed by hand."""

from __future__ import annotations

import re
from pathlib import Path

from . import notebooks
from .catalogue import Assignment, Catalogue
from .errors import MmlError

__all__ = ["fresh", "write"]

_REGION = re.compile(r"(<!-- begin modules: made by `mml readme` -->\n).*?(<!-- end modules -->)", re.DOTALL)


def write(content: Catalogue) -> bool:
    """Bring the README's table of modules up to date; whether anything changed."""
    path = content.root / "README.md"
    old = path.read_text(encoding="utf-8")
    new = _filled(old, content)
    if new != old:
        path.write_text(new, encoding="utf-8")
    return new != old


def fresh(content: Catalogue) -> bool:
    """Whether the README says what the catalogue and the notebooks say."""
    old = (content.root / "README.md").read_text(encoding="utf-8")
    return _filled(old, content) == old


def _filled(text: str, content: Catalogue) -> str:
    if not _REGION.search(text):
        raise MmlError("README.md has lost the two comments between which the table of modules stands.")
    return _REGION.sub(lambda match: match[1] + _modules(content) + match[2], text)


def _modules(content: Catalogue) -> str:
    exercises = [e for a in content.assignments for e in notebooks.exercises(notebooks.read(a.path))]
    graded = [e for e in exercises if not e.written]
    lines = [
        f"Ready today: {len(content.lectures)} lectures and {len(content.assignments)} assignments "
        f"with {len(graded)} automatically graded exercises.",
        "",
    ]
    for course in content.courses:
        lines += [f"**{course.title}**", "", "| module | lectures | assignments |", "|---|---|---|"]
        for module in course.modules:
            lectures = "<br>".join(
                f"[{item.title}]({_link(item.path, content.root)}) ({item.minutes} min)" for item in module.lectures
            )
            assignments = "<br>".join(_assignment(item, content.root) for item in module.assignments)
            lines.append(f"| {module.title} | {lectures or '*in preparation*'} | {assignments} |")
        lines.append("")
    return "\n".join(lines)


def _assignment(item: Assignment, root: Path) -> str:
    points = sum(e.points for e in notebooks.exercises(notebooks.read(item.path)))
    return f"[{item.name}]({_link(item.release, root)}) ({item.minutes} min, {points:g} points)"


def _link(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix()
