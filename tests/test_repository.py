"""The repository itself: style, links, and nothing of the machine it was made on."""

import re
import subprocess

import pytest
import yaml

from mml import cli, lint, release

from .conftest import ROOT, run

TRACKED = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
PAGES = [name for name in TRACKED if name.endswith(".md")]
HOOKS = {
    hook["id"]: hook["entry"].split()
    for repo in yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"]
    for hook in repo["hooks"]
}
ON_ALL_FILES = {"ruff-check": ["."], "ruff-format": ["--check", "."], "codespell": [*TRACKED]}


@pytest.mark.parametrize("hook", HOOKS)
def test_a_hook_of_pre_commit_has_nothing_to_say(hook, root):
    run(*HOOKS[hook], *ON_ALL_FILES.get(hook, []), cwd=root)


def test_releases_are_what_the_sources_give(content):
    for assignment in content.assignments:
        assert release.differences(assignment) == []
        assert lint.source(assignment) == []


@pytest.mark.parametrize("page", PAGES)
def test_links_inside_the_repository_lead_somewhere(page, root):
    text = (root / page).read_text()
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        if not target.startswith("http"):
            assert ((root / page).parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES)
def test_pictures_are_described(page, root):
    for alt in re.findall(r"!\[([^\]]*)\]", (root / page).read_text()):
        assert len(alt.split()) >= 5, alt


def test_links_between_notebooks_lead_somewhere(content):
    for lecture in content.lectures:
        for target in re.findall(r"\]\(((?!http|#)[^)\"\\]+)\)", lecture.path.read_text()):
            assert (lecture.path.parent / target).exists(), f"{lecture.name}: {target}"


def commands(page):
    text = (ROOT / page).read_text()
    blocks = re.findall(r"```bash\n(.*?)```", text, flags=re.S)
    inline = re.findall(r"`((?:make|mml) [^`]*)`", text)
    return [line.split("#")[0].split() for line in [*"\n".join(blocks).splitlines(), *inline] if line.strip()]


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "docs/grading.md", "work/README.md"])
def test_commands_in_the_pages_exist(page, root):
    targets = set(re.findall(r"^([a-z]+):", (root / "Makefile").read_text(), flags=re.M))
    known = {c.name or c.callback.__name__ for c in cli.app.registered_commands}
    for program, *rest in commands(page):
        if program == "make":
            assert rest[0] in targets, rest
        elif program == "mml":
            assert rest[0] in known, rest


def test_make_help_names_every_target_a_person_types(root):
    said = run("make", "help", cwd=root).stdout
    for target in ("demo", "test", "lab", "formgrader", "audit", "release", "lock", "clean"):
        assert f"make {target}" in said


def test_nothing_names_the_machine_it_was_made_on(root):
    for name in TRACKED:
        content = (root / name).read_bytes()
        assert str(root).encode() not in content, name


def test_the_lock_pins_every_package_with_hashes_and_names_no_host(root):
    text = (root / "requirements.lock").read_text()
    pins = re.findall(r"^([a-z0-9._-]+)==", text, flags=re.M)
    assert len(pins) > 50
    assert text.count("--hash=sha256:") >= len(pins)
    assert "://" not in text
