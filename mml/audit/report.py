"""Tell the outcome of an audit, on the terminal and as a page."""

from __future__ import annotations

import html

from rich.console import Console
from rich.panel import Panel
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from .run import Audit, ExerciseAudit, Verdict

__all__ = ["as_dict", "page", "print_report", "summary"]

_COLUMNS = ("exercise", "right accepted", "wrong refused", "by the check", "named", "mutants killed", "same")
_IN_ALL = ", in all"


def summary(audits: list[Audit]) -> list[tuple[str, ...]]:
    """One row an exercise and one for each assignment, as the columns of the table."""
    rows = []
    for audit in audits:
        rows += [_row(one.exercise, [one]) for one in audit.exercises]
        rows.append(_row(f"{audit.assignment}{_IN_ALL}", audit.exercises))
    return rows


def as_dict(audit: Audit) -> dict:
    """The audit for scripts: counts an exercise, and what must be mended."""
    return {
        "assignment": audit.assignment,
        "sound": audit.sound,
        "seconds": round(audit.seconds, 1),
        "exercises": [
            {
                "exercise": one.exercise,
                "right": len(one.right),
                "right_refused": [v.answer.about for v in one.refused_right],
                "wrong": len(one.wrong),
                "wrong_accepted": [v.answer.about for v in one.accepted_wrong],
                "refused_by_check": sum(v.check != "passed" for v in one.wrong),
                "named": sum(v.named for v in one.wrong),
                "not_named_as_promised": [v.answer.about for v in one.unnamed],
                "flipped": [v.answer.about for v in one.flipped],
                "mutants": len(one.real_mutants),
                "survivors": [v.answer.change for v in one.survivors],
                "equivalent": len(one.equivalent),
                "stale": [e.change for e in one.stale],
            }
            for one in audit.exercises
        ],
    }


def _row(name: str, parts: list[ExerciseAudit]) -> tuple[str, ...]:
    right = [v for p in parts for v in p.right]
    wrong = [v for p in parts for v in p.wrong]
    killed = [v for p in parts for v in p.real_mutants]
    return (
        name,
        _share([v.accepted for v in right]),
        _share([not v.accepted for v in wrong]),
        _share([v.check != "passed" for v in wrong]),
        _share([v.named for v in wrong]),
        _share([not v.accepted for v in killed]),
        str(sum(len(p.equivalent) for p in parts)),
    )


def _share(yes: list[bool]) -> str:
    return f"{sum(yes)}/{len(yes)} {100 * sum(yes) / len(yes):.0f}%" if yes else "–"


def _troubles(one: ExerciseAudit) -> list[tuple[str, Verdict]]:
    return [
        *(("A right answer is refused", v) for v in one.refused_right),
        *(("A wrong answer passes", v) for v in one.accepted_wrong),
        *((f"Its message should say: {v.answer.says}", v) for v in one.unnamed if not v.accepted),
        *((f"Another verdict with the seeds {', '.join(map(str, v.flips))}", v) for v in one.flipped),
    ]


def print_report(console: Console, audits: list[Audit]) -> None:
    """Print the table, then every answer whose verdict is wrong, then every surviving mutant as a diff."""
    table = Table(title="Audit", title_justify="left", title_style="bold")
    for i, column in enumerate(_COLUMNS):
        table.add_column(column, justify="left" if i == 0 else "right", no_wrap=i == 0)
    for row in summary(audits):
        table.add_row(
            *row, style="bold" if row[0].endswith(", in all") else "", end_section=row[0].endswith(", in all")
        )
    console.print(table)
    for audit in audits:
        for one in audit.exercises:
            for what, verdict in _troubles(one):
                body = f"{verdict.answer.about}\n\n{verdict.answer.source}\n\n{verdict.message}".rstrip()
                console.print(Panel(Text(body), title=Text(f"{one.exercise}: {what}"), title_align="left"))
            for verdict in one.survivors:
                diff = Syntax(verdict.answer.diff(one.solution), "diff", theme="ansi_dark", background_color="default")
                console.print(Panel(diff, title=Text(f"{one.exercise}: a mutant survives"), title_align="left"))
                console.print(Text(f"change = {verdict.answer.change!r}"), soft_wrap=True)
            for stale in one.stale:
                console.print(f"{one.exercise}: declared equivalent, but no mutant any more: {stale.change}")
    console.print("by the check: refused by the visible check already; same: mutants declared equivalent", style="dim")
    console.print(f"{sum(a.seconds for a in audits):.0f} seconds")


_STYLE = """
:root { color-scheme: light dark; --line: #8C8C8C; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; } th, td { padding: 0.3rem 0.7rem; border-bottom: 1px solid var(--line); }
td + td, th + th { text-align: right; } tr.all { font-weight: bold; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 4px solid var(--line); padding-left: 0.8rem; }
summary { cursor: pointer; }
"""


def page(audits: list[Audit]) -> str:
    """The audit as one HTML page: the table, what must be mended, and what each wrong answer is told."""
    head = "".join(f"<th>{c}</th>" for c in _COLUMNS)
    rows = "".join(
        f"<tr{' class=all' if row[0].endswith(', in all') else ''}>"
        + "".join(f"<td>{html.escape(c)}</td>" for c in row)
        for row in summary(audits)
    )
    parts = []
    for audit in audits:
        parts.append(f"<h2>{html.escape(audit.title)}</h2>")
        for one in audit.exercises:
            parts.append(f"<h3>{html.escape(one.title)} (<code>{html.escape(one.exercise)}</code>)</h3>")
            parts += [
                f"<h4>{html.escape(what)}: {html.escape(v.answer.about)}</h4>{_pre(v.answer.source)}{_pre(v.message)}"
                for what, v in _troubles(one)
            ]
            parts += [f"<h4>A mutant survives</h4>{_pre(v.answer.diff(one.solution))}" for v in one.survivors]
            told = "".join(
                f"<details><summary>{html.escape(v.answer.about)}"
                f"{'' if v.named else ' (the mistake is not named)'}</summary>"
                f"{_pre(v.answer.source)}{_pre(v.message)}</details>"
                for v in one.wrong
            )
            parts.append(f"<h4>What wrong answers are told</h4>{told or '<p>None was tried.</p>'}")
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Audit of the graders</title><style>{_STYLE}</style></head><body>
<h1>Audit of the graders</h1>
<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>
{"".join(parts)}
</body></html>
"""


def _cells(row: tuple[str, ...]) -> str:
    return "".join(f"<td>{html.escape(cell)}</td>" for cell in row)


def _pre(text: str) -> str:
    return f"<pre>{html.escape(text)}</pre>" if text.strip() else ""
