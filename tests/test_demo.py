"""The simulated class: it comes out as expected, and would say so if it did not."""

import csv
import dataclasses

import pytest

from mml.demo import run as demo
from mml.demo.run import ASSIGNMENTS, class_of_twelve
from mml.notebooks import exercises, read

from .conftest import run


@pytest.mark.xdist_group("demo")
def test_the_class_gets_what_it_must(clone):
    said = run("mml", "demo", cwd=clone).stdout
    assert "12 of 12 students as expected" in said
    assert "missing on the feedback page" not in said
    for part in ("axis=0", "Rows and columns are exchanged", "not valid JSON", "another name", "Nothing was handed in"):
        assert part in " ".join(said.replace("│", " ").split())
    rows = list(csv.reader((clone / "demo" / "grades.csv").open()))
    assert len(rows) == 1 + 12 * len(ASSIGNMENTS)
    pages = {p.relative_to(clone / "demo" / "feedback").parts[:2] for p in (clone / "demo/feedback").rglob("*.html")}
    graded = [s.id for s in class_of_twelve() if s.how in ("notebook", "untouched")]
    assert pages == {(student, name) for student in graded for name in ASSIGNMENTS}


def test_a_student_with_other_points_than_expected_is_found(root, tmp_path, capsys):
    mary = next(s for s in class_of_twelve() if s.id == "mary")
    flattered = dataclasses.replace(mary, how="notebook", lost={"pagerank": {"page_rank": 3}})
    assert not demo(root, tmp_path / "demo", [flattered])
    out = capsys.readouterr().out
    assert "0 of 1 students as expected" in out
    assert "0≠3" in out


def test_the_class_is_made_of_the_cases_that_happen():
    students = class_of_twelve()
    assert len(students) == 12
    assert {s.how for s in students} == {"notebook", "untouched", "cut off", "renamed", "nothing"}
    assert sum(s.how == "notebook" and not s.lost for s in students) >= 3, "right answers unlike ours"


def test_what_a_student_loses_names_exercises_that_are_there(content):
    for student in class_of_twelve():
        for name, lost in student.lost.items():
            worth = {e.name: e.points for e in exercises(read(content.assignment(name).source))}
            for exercise, points in lost.items():
                assert points < worth[exercise]
