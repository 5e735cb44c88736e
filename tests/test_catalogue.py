"""The one list of content: what it names exists, and what is wrong in it is said."""

import pytest

from mml import catalogue
from mml.errors import MmlError


def test_everything_it_names_exists_and_has_a_title_and_minutes(content):
    for item in [*content.lectures, *content.assignments]:
        assert item.title
        assert 5 <= item.minutes <= 120


def test_nothing_exists_that_it_does_not_name(content, root):
    on_disk = {p for c in content.courses for p in (root / c.folder).rglob("*.ipynb") if ".ipynb" in p.name}
    drafts = [item for module in content.modules for item in module.drafts]
    lectures = [*content.lectures, *(d for d in drafts if isinstance(d, catalogue.Lecture))]
    assignments = [*content.assignments, *(d for d in drafts if isinstance(d, catalogue.Assignment))]
    assert {p for p in on_disk if ".ipynb_checkpoints" not in p.parts} == {item.path for item in lectures}
    for kind in ("source", "release"):
        assert {p.name for p in (root / kind).iterdir() if p.is_dir()} == {a.name for a in assignments}


def test_nobody_is_led_to_a_draft(tmp_path):
    (tmp_path / "course.toml").write_text(
        '[[course]]\nfolder = "c"\ntitle = "C"\n[[course.module]]\nfolder = "m"\ntitle = "M"\n'
        'lectures = ["one"]\nassignments = ["two"]\ndraft = true\n'
    )
    content = catalogue.load(tmp_path)
    assert content.lectures == [] == content.assignments
    assert [item.name for item in content.modules[0].drafts] == ["one", "two"]


def test_a_misspelt_assignment_suggests_the_nearest(content):
    with pytest.raises(MmlError, match="Did you mean pagerank"):
        content.assignment("page_rank")


def test_a_name_like_no_other_lists_them_all(content):
    with pytest.raises(MmlError, match=r"There are: numpy_primer, .*pagerank"):
        content.assignment("zzz")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("course = [", "not valid TOML"),
        ("[[courses]]\n", "unknown: courses"),
        ('[[course]]\nfolder = "a"\n', "missing: title"),
        ('[[course]]\nfolder = "a"\ntitle = "A"\n[[course.module]]\nfolder = "m"\n', "missing: title"),
        ('[[course]]\nfolder = "a"\ntitle = "A"\n[[course.module]]\nfolder="m"\ntitle="M"\nlecture=[]\n', "lecture"),
    ],
)
def test_a_mistake_in_the_file_is_named(tmp_path, text, said):
    (tmp_path / "course.toml").write_text(text)
    with pytest.raises(MmlError, match=said):
        catalogue.load(tmp_path)


def test_outside_the_course_it_says_where_to_go(tmp_path):
    with pytest.raises(MmlError, match="not inside the course"):
        catalogue.find_root(tmp_path)


@pytest.mark.parametrize(
    ("text", "said"), [("{", "not a notebook"), ('{"cells": []}', "not a notebook"), ("", "not a notebook")]
)
def test_a_notebook_that_is_none_is_named(tmp_path, text, said):
    path = tmp_path / "x.ipynb"
    path.write_text(text)
    with pytest.raises(MmlError, match=said):
        catalogue.Lecture(path).title  # noqa: B018


def test_a_missing_notebook_is_named(tmp_path):
    with pytest.raises(MmlError, match="does not exist"):
        catalogue.Lecture(tmp_path / "x.ipynb").title  # noqa: B018
