"""What `mml grade` shows while it works and afterwards."""

import io

import pytest
from rich.console import Console

from mml.grading.classes import ClassReport, Row
from mml.grading.report import Bar, pace, print_report


def row(i, kind="graded", what=""):
    return Row(f"s{i:04d}", kind, None if kind == "failed" else 5.0, 9.0, 0.5, what)


def record(points=2.0, kind="passed", message="", refused=None):
    one = {"notebook": "n", "name": "a", "title": "Twice [two]", "kind": kind, "points": points, "max_points": 2.0, "message": message, "seconds": 0.25}  # fmt: skip
    return {"refused": refused or {}, "exercises": [one, {**one, "name": "b", "title": "Why?", "kind": "written"}]}


def shown(report, width=100):
    console = Console(file=io.StringIO(), width=width)
    print_report(console, report)
    return console.file.getvalue()


def report(*rows, **more):
    made = ClassReport("small", list(rows), seconds=10.0, workers=2, **more)
    for _ in range(3):
        made.statistics.add(record())
    for text in ("rows for columns", "rows for columns", "forgets the last"):
        made.statistics.add(record(0.0, "failed", text))
    return made


def test_everything_that_happened_is_in_the_table_and_summed_up():
    rows = [
        row(1),
        row(2, "refused", "n.ipynb is missing"),
        row(3, "stopped", "more than 2 GiB"),
        row(4, "failed", "died"),
    ]
    text = shown(report(*rows, already=7))
    for part in ("s0001", "✓ graded", "5 / 9", "n.ipynb is missing", "more than 2 GiB", "died", "not graded"):
        assert part in text
    assert "3 graded in 10 s (0.3 a second, 2 workers); 7 were graded before; 1 reached a limit" in text
    assert "1 could not be read and got 0 points" in text
    assert "1 failed and are not recorded: the next run tries them again" in text
    assert "Twice [two]" in text
    assert "3 (50%)" in text
    assert "250 ms" in text
    assert "    2 × rows for columns" in text
    assert "by hand" in text


@pytest.mark.parametrize(("kinds", "code"), [("graded", 0), ("refused", 1), ("stopped", 1), ("failed", 1)])
def test_the_exit_code(kinds, code):
    assert ClassReport("a", [row(1), row(2, kinds)]).exit_code == code
    assert ClassReport("a", [row(2, kinds)], interrupted=True).exit_code == 130


def test_of_a_large_class_only_what_went_wrong_is_listed():
    text = shown(report(*(row(i, what="odd" if i == 500 else "") for i in range(1000))))
    assert "s0500" in text
    assert "s0001" not in text
    assert "and 999 more" in text


def test_an_interrupted_run_says_how_to_go_on():
    assert "Stopped with 40 left: run the command again to continue." in shown(
        report(row(1), interrupted=True, left=40)
    )


def test_statistics_leave_out_what_could_not_be_read():
    made = report()
    unread = record(0.0, "failed", refused={"n": "missing"})
    for one in unread["exercises"]:
        one["seconds"] = None
    made.statistics.add(unread)
    assert made.statistics.students == 6


def test_nothing_to_do_is_short():
    text = shown(ClassReport("small", already=3))
    assert text.strip() == "0 graded in 0 s; 3 were graded before."


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ((1, 100, 5), ""),
        ((50, 100, 10), "5.0 a second, 10 s left"),
        ((10, 10_000, 10), "1.0 a second, 2.8 h left"),
        ((10, 1000, 10), "1.0 a second, 16 min left"),
    ],
)
def test_rate_and_time_left(given, said):
    assert pace(*given) == said


def test_without_a_terminal_there_are_lines(capsys):
    with Bar("small") as progress:
        progress(ClassReport("small"), 3)
        progress(ClassReport("small", [row(1)]), 3)
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "Grading small: 0 of 3\n"
