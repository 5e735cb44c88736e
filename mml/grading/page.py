"""The result of a check as a page of its own: no script, nothing fetched, everything escaped."""

from __future__ import annotations

import html

from .grade import ExerciseResult, Report
from .graft import Graft

__all__ = ["notes", "page"]

_SIGNS = {"passed": "✓ passed", "failed": "✗ not yet", "not started": "○ not started", "written": "✎ by a person"}

_STYLE = """
:root { color-scheme: light dark; --line: #8C8C8C; --good: #007A5A; --bad: #B84A00; --open: #5F5F5F; }
@media (prefers-color-scheme: dark) { :root { --good: #3DD1A5; --bad: #FF9B5C; --open: #B0B0B0; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.35rem 0.6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.points, th.points { text-align: right; white-space: nowrap; }
.passed { color: var(--good); } .failed { color: var(--bad); } .open { color: var(--open); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 4px solid var(--bad); padding-left: 0.8rem; }
.open + pre { border-color: var(--open); }
"""


def page(title: str, report: Report, grafted: Graft) -> str:
    """A report as one HTML page.

    Parameters
    ----------
    title : str
        The assignment's.
    report : Report
    grafted : Graft
        For the notes on what the notebook lacked.
    """
    rows = "".join(
        f'<tr><td>{html.escape(e.title)} (<code>{html.escape(e.name)}</code>)</td><td class="{_class(e)}">'
        f'{_SIGNS[e.kind]}</td><td class="points">{_points(e)}</td></tr>'
        for e in report.exercises
    )
    details = "".join(
        f'<h2>{html.escape(e.title)}</h2><p class="{_class(e)}"><strong>{_SIGNS[e.kind]}</strong></p>'
        f"<pre>{html.escape(e.message)}</pre>"
        for e in report.exercises
        if e.kind in ("failed", "not started")
    )
    remarks = "".join(f"<li>{html.escape(note)}</li>" for note in notes(grafted))
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{html.escape(title)}: your check</title><style>{_STYLE}</style></head><body>
<h1>{html.escape(title)}</h1>
<p><strong>{report.points:g} of {report.max_points:g} points</strong>, checked in {report.seconds:.0f} s.</p>
<table><thead><tr><th>Exercise</th><th>State</th><th class="points">Points</th></tr></thead>
<tbody>{rows}</tbody></table>
{f"<ul>{remarks}</ul>" if remarks else ""}
{details}
</body></html>
"""


def notes(grafted: Graft) -> list[str]:
    """What a learner should know of how the notebook was read."""
    said = [f"The cell of {name} is missing: it counts as not started." for name in grafted.missing]
    said += [f"The cell {name} occurs twice: the first one counts." for name in dict.fromkeys(grafted.duplicate)]
    said += [
        f"The locked cell {name} is not as it is released now: the present one was used." for name in grafted.changed
    ]
    return said


def _points(exercise: ExerciseResult) -> str:
    return "–" if exercise.kind == "written" else f"{exercise.points:g} / {exercise.max_points:g}"


def _class(exercise: ExerciseResult) -> str:
    return exercise.kind if exercise.kind in ("passed", "failed") else "open"
