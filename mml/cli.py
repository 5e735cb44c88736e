"""The command `mml`: what learners and authors type. Each command's `--help` shows an example."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.panel import Panel
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from . import __version__, catalogue
from .errors import MmlError

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    add_completion=False,
    help="Mathematics for machine learning: work on assignments, check them, and make the course.\n\n"
    "A learner's road: `mml list`, `mml start pagerank`, `mml check pagerank`.",
)

Name = Annotated[str, typer.Argument(help="The assignment's name, as `mml list` shows it.", show_default=False)]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for scripts in place of tables.")]

_STATES = {
    "passed": ("✓ passed", "green"),
    "failed": ("✗ not yet", "red"),
    "not started": ("○ not started", "yellow"),
    "written": ("✎ by a person", "cyan"),
}


def main() -> None:
    """Run the command line. Exit codes: 0 all is well, 1 the answer is no, 2 something must be mended first."""
    try:
        app()
    except MmlError as error:
        _stop(str(error))
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        _stop(f"{where}{error.strerror or error}. Nothing was left half written.")
    except KeyboardInterrupt:
        _stop("Stopped.", code=130)


def _stop(message: str, code: int = 2) -> None:
    Console(stderr=True, soft_wrap=True, highlight=False).print(f"[bold red]mml:[/] {_plain(message)}")
    sys.exit(code)


def _plain(text: str) -> str:
    return text.replace("[", r"\[")


def _version(value: bool) -> None:
    if value:
        print(__version__)
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show it.")] = False,
) -> None:
    pass


@app.command("list")
def list_(as_json: Json = False) -> None:
    """Show all modules with their lectures and assignments.

    Example: `mml list`
    """
    content = catalogue.load()
    if as_json:
        print(json.dumps([_course_as_dict(course, content.root) for course in content.courses], indent=1))
        return
    console = Console()
    for course in content.courses:
        table = Table(title=course.title, title_justify="left", title_style="bold", show_edge=False, expand=False)
        table.add_column("Module")
        table.add_column("Lectures (minutes)")
        table.add_column("Assignments (minutes)")
        for module in course.modules:
            table.add_row(
                module.title,
                "\n".join(f"{lecture.title} ({lecture.minutes})" for lecture in module.lectures) or "in preparation",
                "\n".join(f"{a.name} ({a.minutes})" for a in module.assignments),
            )
        console.print(table)
        console.print()


def _course_as_dict(course: catalogue.Course, root: Path) -> dict:
    def entry(item):
        return {
            "name": item.name,
            "title": item.title,
            "minutes": item.minutes,
            "path": str(item.path.relative_to(root)),
        }

    return {
        "folder": course.folder,
        "title": course.title,
        "modules": [
            {
                "folder": module.folder,
                "title": module.title,
                "lectures": [entry(lecture) for lecture in module.lectures],
                "assignments": [entry(a) for a in module.assignments],
            }
            for module in course.modules
        ],
    }


@app.command()
def start(assignment: Name) -> None:
    """Copy an assignment to `work/`, where you write your answers. Never overwrites.

    Example: `mml start pagerank`
    """
    from . import work

    made = work.start(catalogue.load().assignment(assignment))
    print(f"Your copy is {made}. Open it with `make lab`, and check it with: mml check {assignment}")


@app.command()
def check(assignment: Name, as_json: Json = False) -> None:
    """Grade your copy with all tests, the hidden ones too, and say what is wrong and why.

    What counts is the saved notebook in `work/`. Exit code 0 if everything is right, 1 if not.

    Example: `mml check pagerank`
    """
    from . import work
    from .grading.page import notes

    chosen = catalogue.load().assignment(assignment)
    with _progress(f"Checking {assignment}") as advance:
        report, grafted, where = work.check(chosen, advance)
    if as_json:
        print(json.dumps({"assignment": assignment, "notes": notes(grafted), **report.as_dict()}, indent=1))
    else:
        console = Console(highlight=False)
        console.print(_report_table(chosen.title, report))
        for exercise in report.exercises:
            if exercise.kind == "failed":
                console.print(Panel(Text(exercise.message), title=_plain(exercise.title), title_align="left", width=96))
        for note in notes(grafted):
            console.print(f"Note: {_plain(note)}")
        if not chosen.source.is_file():
            console.print("Note: this copy of the course has no hidden tests; only the visible checks were run.")
        console.print(f"As a page: {where}", soft_wrap=True)
    raise typer.Exit(0 if report.passed else 1)


def _report_table(title: str, report) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold")
    table.add_column("Exercise")
    table.add_column("State")
    table.add_column("Points", justify="right")
    for exercise in report.exercises:
        words, colour = _STATES[exercise.kind]
        points = "–" if exercise.kind == "written" else f"{exercise.points:g} / {exercise.max_points:g}"
        table.add_row(Text(exercise.title), Text(words, style=colour), points)
    table.add_section()
    table.add_row("All that is graded automatically", "", f"{report.points:g} / {report.max_points:g}")
    return table


class _progress:
    """A bar on standard error, so that standard output stays for results."""

    def __init__(self, label: str):
        self._bar = Progress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
            console=Console(stderr=True), transient=True,
        )  # fmt: skip
        self._label = label

    def __enter__(self):
        self._bar.start()
        task = self._bar.add_task(self._label, total=None)
        return lambda done, total: self._bar.update(task, completed=done, total=total)

    def __exit__(self, *error):
        self._bar.stop()


@app.command()
def release(
    assignments: Annotated[list[str] | None, typer.Argument(help="Which ones; all if none is named.")] = None,
    check_only: Annotated[bool, typer.Option("--check", help="Change nothing; exit code 1 if not fresh.")] = False,
) -> None:
    """Make `release/` from `source/`: solutions and hidden tests taken out, by nbgrader.

    Example: `mml release pagerank`
    """
    from . import lint
    from . import release as releasing

    content = catalogue.load()
    chosen = [content.assignment(name) for name in assignments] if assignments else content.assignments
    stale = False
    for assignment in chosen:
        problems = lint.source(assignment)
        if problems:
            raise MmlError(f"{assignment.name} is not fit to be released:\n" + "\n".join(f"  {p}" for p in problems))
        if check_only:
            different = releasing.differences(assignment)
            print(f"{assignment.name}: {'differs in ' + ', '.join(different) if different else 'fresh'}")
            stale = stale or bool(different)
        else:
            print(f"{assignment.name}: {'made' if releasing.put(assignment) else 'was fresh'}")
    raise typer.Exit(1 if stale else 0)


@app.command()
def lint() -> None:
    """Check that all notebooks are clean and follow the house style. Exit code 1 if one does not.

    Example: `mml lint`
    """
    from . import lint as linting

    content = catalogue.load()
    problems = [p for lecture in content.lectures for p in linting.lecture(lecture)]
    problems += [p for assignment in content.assignments for p in linting.source(assignment)]
    problems += [p for assignment in content.assignments for p in linting.release(assignment)]
    for problem in problems:
        print(problem)
    print(f"{len(content.lectures)} lectures and {len(content.assignments)} assignments: {len(problems)} problems")
    raise typer.Exit(1 if problems else 0)


@app.command("new-assignment")
def new_assignment(
    name: Annotated[str, typer.Argument(help="Lower-case words joined by _.", show_default=False)],
) -> None:
    """Begin an assignment: a small one that is complete, with answers for its audit.

    Example: `mml new-assignment gram_schmidt`
    """
    from . import author

    root = catalogue.find_root()
    path = author.new_assignment(root, name)
    print(
        f"Made {path.relative_to(root)}. Open it with `make lab`.\n"
        f'Name it in {catalogue.LIST}, in its module: assignments = ["{name}"]\n'
        f"Then: mml lint, mml release {name}, mml audit {name}. docs/authors.md tells the rest."
    )


@app.command()
def audit(
    assignments: Annotated[list[str] | None, typer.Argument(help="Which ones; all if none is named.")] = None,
    mutants: Annotated[bool, typer.Option(help="Also try the solutions with one small change each.")] = True,
    seeds: Annotated[int, typer.Option(min=1, help="Try right and wrong answers with so many seeds.")] = 1,
    html: Annotated[Path | None, typer.Option(help="Write the audit as a page to this file.")] = None,
    as_json: Json = False,
) -> None:
    """Prove the graders: right answers of tests/right accepted, wrong ones of tests/wrong and mutants refused.

    Exit code 1 where a right one is refused, a wrong one passes, or a message lacks the words promised for it.

    Example: `mml audit pagerank --html audit.html`
    """
    import os

    # forked children share the processors: one thread each (set before NumPy is loaded)
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    from . import audit as auditing

    content = catalogue.load()
    chosen = [content.assignment(name) for name in assignments] if assignments else content.assignments
    audits = []
    for assignment in chosen:
        with _progress(f"Auditing {assignment.name}") as advance:
            audits.append(auditing.audit(assignment, mutants, seeds, progress=advance))
    if html is not None:
        from .work import write_atomically

        write_atomically(html, auditing.page(audits).encode())
    if as_json:
        print(json.dumps([auditing.as_dict(one) for one in audits], indent=1))
    else:
        auditing.print_report(Console(highlight=False), audits)
        if html is not None:
            print(f"As a page: {html}")
    raise typer.Exit(0 if all(one.sound for one in audits) else 1)


@app.command()
def readme(
    check_only: Annotated[bool, typer.Option("--check", help="Change nothing; exit code 1 if not fresh.")] = False,
) -> None:
    """Bring the tables of modules in the READMEs up to date with `course.toml` and the notebooks.

    Example: `mml readme`
    """
    from . import readme as pages

    content = catalogue.load()
    stale = pages.stale(content) if check_only else pages.write(content)
    for path in stale:
        where = path.relative_to(content.root).as_posix()
        print(f"{where} is not fresh: run mml readme" if check_only else f"{where}: brought up to date")
    if not stale:
        print("All READMEs are fresh.")
    raise typer.Exit(1 if check_only and stale else 0)


@app.command()
def demo(
    folder: Annotated[Path, typer.Option(help="Where to put the class. Replaced if a demo made it.")] = Path("demo"),
) -> None:
    """Run a class of twelve simulated students through nbgrader, from release to marks.

    Exit code 0 only if every student got exactly the expected points.

    Example: `mml demo`
    """
    from .demo import run

    root = catalogue.find_root()
    raise typer.Exit(0 if run(root, folder if folder.is_absolute() else root / folder) else 1)


if __name__ == "__main__":
    main()
