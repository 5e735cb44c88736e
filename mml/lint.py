"""Say what is wrong with a notebook of the course: stray output, ids, delimiters, names that tests use, house style.

Each problem is one line: file, cell, what, so that it can be mended without looking anything up.
"""

from __future__ import annotations

import ast
import builtins
import re
import symtable
from collections.abc import Iterator
from pathlib import Path

from nbformat import NotebookNode

from . import notebooks
from .catalogue import Assignment, Lecture
from .grading.config import TEXT_STUB
from .notebooks import Exercise, grade_id, is_answer, is_test, is_written, nbgrader_metadata

__all__ = ["lecture", "release", "source"]

_ID = re.compile(r"[a-z0-9][a-z0-9_\-]{1,63}")
_MARKERS = re.compile(r"### (BEGIN|END) (SOLUTION|HIDDEN TESTS|MARK SCHEME)")
_MARKER_LIKE = re.compile(r"\b(begin|end)[ _-]*(solutions?|hidden|tests?|mark)\b", re.IGNORECASE)
_BANNED_WORDS = re.compile(r"\b(simply|obviously|obvious|trivially|let's dive)\b", re.IGNORECASE)
_LONGEST_CELL = 15
_PARTS_OF_A_LECTURE = (
    "**You will be able to**",
    "**You need**",
    "## Why",
    "## Common slips",
    "## In this lecture you have",
    "## In machine learning",
    "## Next",
)


def lecture(item: Lecture) -> list[str]:
    """What is wrong with a lecture. Empty if nothing is."""
    notebook = notebooks.read(item.path)
    return [
        f"{_name(item.path)}: {problem}"
        for problem in (*_clean(notebook), *_style(notebook), *_lecture_anatomy(notebook))
    ]


def source(item: Assignment) -> list[str]:
    """What is wrong with an assignment's source. Empty if nothing is."""
    notebook = notebooks.read(item.source)
    return [
        f"{_name(item.source)}: {problem}"
        for problem in (
            *_clean(notebook),
            *_style(notebook),
            *_markers(notebook),
            *_assignment_anatomy(notebook),
            *_names_in_tests(notebook),
        )
    ]


def release(item: Assignment) -> list[str]:
    """What is wrong with a release: a line of a solution or of a hidden test in it, an answer cell without its stub."""
    if not item.release.exists():
        return [f"{_name(item.release)}: not released yet: mml release {item.name}"]
    written, released = notebooks.read(item.source), notebooks.read(item.release)
    text = "\n".join(cell.source for cell in released.cells)
    problems = list(_clean(released))
    if _MARKERS.search(text):
        problems.append("a marker of a solution or of hidden tests is left")
    public = {line.strip() for line in text.splitlines()}
    for cell in written.cells:
        for line in _regions(cell.source):
            if len(line.strip()) > 12 and line.strip() in public and not _is_public(line, written):
                problems.append(f"{grade_id(cell)}: this line of a hidden region is in the release: {line.strip()}")
    for cell in released.cells:
        if is_written(cell) and cell.source != TEXT_STUB:
            problems.append(f"{grade_id(cell)}: the written answer is not the stub")
        elif is_answer(cell) and cell.cell_type == "code" and "raise NotImplementedError" not in cell.source:
            problems.append(f"{grade_id(cell)}: the stub does not raise NotImplementedError")
    return [f"{_name(item.release)}: {problem}" for problem in problems]


def _name(path: Path) -> str:
    return "/".join(path.parts[-3:])


# -- clean files -------------------------------------------------------------------------


def _clean(notebook: NotebookNode) -> Iterator[str]:
    if (notebook.nbformat, notebook.nbformat_minor) != (4, 5):
        yield f"format {notebook.nbformat}.{notebook.nbformat_minor}; 4.5 is wanted"
    stray = set(notebook.metadata) - {"kernelspec", "language_info"}
    if stray:
        yield f"stray metadata of the notebook: {', '.join(sorted(stray))}"
    if notebook.metadata.get("kernelspec", {}).get("name") != "python3":
        yield "the kernel must be python3"
    if set(notebook.metadata.get("language_info", {})) - {"name"}:
        yield "stray metadata of the notebook: language_info should hold its name alone"
    seen: set[str] = set()
    for cell in notebook.cells:
        here = cell.get("id", "a cell without id")
        if not _ID.fullmatch(cell.get("id", "")) or re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f-]+)?", here):
            yield f"{here}: the id should be readable: lower case words joined by _"
        if here in seen:
            yield f"{here}: this id occurs twice"
        seen.add(here)
        if cell.get("outputs") or cell.get("execution_count") is not None:
            yield f"{here}: clear the output before committing"
        # nbgrader locks cells of a release with the last two
        stray = set(cell.metadata) - {"nbgrader", "tags", "jupyter", "deletable", "editable"}
        if stray or set(cell.metadata.get("jupyter", {})) - {"source_hidden"}:
            yield f"{here}: stray metadata: {', '.join(sorted(stray)) or 'jupyter'}"
        if not cell.source.strip():
            yield f"{here}: an empty cell"


# -- style -------------------------------------------------------------------------------


def _style(notebook: NotebookNode) -> Iterator[str]:
    level, titles = 0, 0
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            for number, text in _headings(cell.source):
                titles += number == 1
                if number > level + 1:
                    yield f"{cell.id}: the heading {text!r} skips a level"
                level = number
            word = _BANNED_WORDS.search(cell.source)
            if word and not is_answer(cell):
                yield f"{cell.id}: {word[0]!r} tells a reader who is stuck that it is their fault"
            yield from (f"{cell.id}: {problem}" for problem in _mathematics(cell.source))
        else:
            yield from (f"{cell.id}: {problem}" for problem in _code(cell.source))
    if titles != 1:
        yield f"{titles} headings of the first level; one is wanted"


def _headings(text: str) -> Iterator[tuple[int, str]]:
    fenced = False
    for line in text.splitlines():
        if line.startswith("```"):
            fenced = not fenced
        match = re.match(r"(#+) (.+)", line)
        if match and not fenced:
            yield len(match[1]), match[2]


def _mathematics(text: str) -> Iterator[str]:
    lines = text.splitlines()
    inside = False
    for i, line in enumerate(lines):
        if line.strip() == "$$":
            neighbour = i - 1 if not inside else i + 1
            if 0 <= neighbour < len(lines) and lines[neighbour].strip():
                yield "`$$` needs an empty line before and after the formula"
            inside = not inside
        elif "$$" in line:
            yield "`$$` should stand on a line of its own"
    if inside:
        yield "a formula is opened by `$$` and not closed"
    if text.count("<details>") != text.count("</details>"):
        yield "<details> and </details> don't match"


def _code(text: str) -> Iterator[str]:
    if re.search(r"^\s*[%!]", text, flags=re.M):
        yield "no magics and no shell commands: they don't run everywhere"
    if re.search(r"import \*|np\.matrix\(|plt\.show\(", text):
        yield "no `import *`, np.matrix or plt.show()"
    try:
        ast.parse(text)
    except SyntaxError as error:
        yield f"not valid Python: {error.msg}, line {error.lineno}"


def _lecture_anatomy(notebook: NotebookNode) -> Iterator[str]:
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    for wanted in _PARTS_OF_A_LECTURE:
        if wanted not in text:
            yield f"the part {wanted.strip('#* ')!r} is missing"
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    if sum("quiz.choose(" in cell.source for cell in code) < 2:
        yield "fewer than two questions to the reader"
    for cell in code:
        hidden = cell.metadata.get("jupyter", {}).get("source_hidden", False)
        if not hidden and len(cell.source.splitlines()) > _LONGEST_CELL:
            yield f"{cell.id}: {len(cell.source.splitlines())} visible lines of code; at most {_LONGEST_CELL}"
        if "quiz.choose(" in cell.source and not hidden:
            yield f"{cell.id}: hide the source of a question: it holds the answers"
        if hidden != ("hide-input" in cell.metadata.get("tags", [])):
            yield f"{cell.id}: source_hidden (for JupyterLab) and the tag hide-input (for the site) go together"


# -- assignments -------------------------------------------------------------------------


def _markers(notebook: NotebookNode) -> Iterator[str]:
    for cell in notebook.cells:
        open_region = None
        for line in cell.source.splitlines():
            match = _MARKERS.fullmatch(line.strip())
            if not match:
                if line.lstrip().startswith("#") and _MARKER_LIKE.search(line):
                    yield f"{cell.id}: {line.strip()!r} looks like a marker and is none"
                continue
            action, kind = match.groups()
            if (action == "BEGIN") == (open_region is not None) or (action == "END" and open_region != kind):
                yield f"{cell.id}: {line.strip()!r} has no partner"
            open_region = kind if action == "BEGIN" else None
            if not (is_answer(cell) if kind == "SOLUTION" else is_test(cell) if kind == "HIDDEN TESTS" else True):
                yield f"{cell.id}: a region {kind} in a cell of another kind"
        if open_region:
            yield f"{cell.id}: the region {open_region} is not closed"


def _assignment_anatomy(notebook: NotebookNode) -> Iterator[str]:
    names = [grade_id(cell) for cell in notebook.cells if grade_id(cell)]
    for name in {n for n in names if names.count(n) > 1}:
        yield f"{name}: this grade_id occurs twice"
    for cell in notebook.cells:
        if grade_id(cell) and grade_id(cell) != cell.id:
            yield f"{cell.id}: id and grade_id should be the same"
        if nbgrader_metadata(cell) and nbgrader_metadata(cell).get("schema_version") != 3:
            yield f"{cell.id}: schema_version 3 is wanted"
    found = notebooks.exercises(notebook)
    head = notebook.cells[0].source
    total = re.search(r"· (\d+) points", head)
    if not total or int(total[1]) != sum(e.points for e in found):
        yield f"the first cell should say `· {sum(e.points for e in found):g} points`"
    for exercise in found:
        yield from (f"{exercise.name}: {problem}" for problem in _exercise(exercise, head))
    if "## Going further" not in "\n".join(cell.source for cell in notebook.cells):
        yield "the part 'Going further' is missing"


def _exercise(exercise: Exercise, head: str) -> Iterator[str]:
    worth = "(1 point)" if exercise.points == 1 else f"({exercise.points:g} points)"
    if worth not in exercise.statement:
        yield f"its heading should end in {worth}"
    if exercise.written:
        return
    if not 1 <= exercise.points <= 5:
        yield f"worth {exercise.points:g} points; 1 to 5 are wanted"
    if not re.search(rf"\| `{exercise.name}` \| {exercise.points:g} \|", head):
        yield f"the table in the first cell should have a row | `{exercise.name}` | {exercise.points:g} |"
    answer = exercise.answer.source
    if "### BEGIN SOLUTION" not in answer or '"""' not in answer:
        yield "the answer cell needs a docstring and a region SOLUTION"
    for part in ("Returns", "Examples"):
        if f"    {part}\n    ---" not in answer:
            yield f"its docstring has no section {part}"
    visible = [cell for cell in exercise.tests if "### BEGIN HIDDEN TESTS" not in cell.source]
    hidden = [cell for cell in exercise.tests if "### BEGIN HIDDEN TESTS" in cell.source]
    if [c.id for c in visible] != [f"{exercise.name}_check"] or [c.id for c in hidden] != [f"{exercise.name}_tests"]:
        yield f"it needs a visible cell {exercise.name}_check and one with hidden tests, {exercise.name}_tests"
    for cell in hidden:
        before = cell.source.split("### BEGIN HIDDEN TESTS")[0]
        if exercise.name not in before or not before.lstrip().startswith("#"):
            yield f"{cell.id}: above the hidden tests, a comment and a line that calls {exercise.name}"
    for part in ("**By hand", "<summary>Hint 1"):
        if part not in exercise.statement:
            yield f"its statement lacks {part!r}"


def _names_in_tests(notebook: NotebookNode) -> Iterator[str]:
    """Tests may use what the setup imports, the exercise's own names, and names of their own beginning with _."""
    known = set(dir(builtins)) | {"__name__"}
    private: set[str] = set()
    answered: set[str] = set()
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        defined, used = _names(cell.source)
        if is_answer(cell):
            answered, private = defined, set()
        elif is_test(cell):
            for name in sorted(defined):
                if not name.startswith("_"):
                    yield f"{cell.id}: defines {name}; names in tests begin with _"
            private |= defined
            for name in sorted(used - known - private - answered):
                yield f"{cell.id}: uses {name}, which is not in the setup or this exercise's stub"
        elif nbgrader_metadata(cell).get("locked"):
            known |= defined


def _names(text: str) -> tuple[set[str], set[str]]:
    """The names that a cell puts into the notebook's namespace, and those that it looks up there."""
    defined: set[str] = set()
    used: set[str] = set()

    def visit(table: symtable.SymbolTable) -> None:
        for symbol in table.get_symbols():
            if table.get_type() == "module" and (symbol.is_assigned() or symbol.is_imported()):
                defined.add(symbol.get_name())
            if symbol.is_referenced() and (table.get_type() == "module" or symbol.is_global()):
                used.add(symbol.get_name())
        for child in table.get_children():
            visit(child)

    visit(symtable.symtable(text, "cell", "exec"))
    return defined, used


def _regions(text: str) -> Iterator[str]:
    inside = False
    for line in text.splitlines():
        if _MARKERS.fullmatch(line.strip()):
            inside = "BEGIN" in line
        elif inside:
            yield line


def _is_public(line: str, notebook: NotebookNode) -> bool:
    """Whether the line also stands outside the hidden regions, where students are meant to read it."""
    wanted = line.strip()
    for cell in notebook.cells:
        inside = False
        for other in cell.source.splitlines():
            if _MARKERS.fullmatch(other.strip()):
                inside = "BEGIN" in other
            elif not inside and other.strip() == wanted:
                return True
    return False
