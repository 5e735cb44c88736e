"""What the tests share: the course, and how a missing tool is told."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mml import catalogue

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The course folder."""
    return ROOT


@pytest.fixture(scope="session")
def content() -> catalogue.Catalogue:
    """The catalogue."""
    return catalogue.load(ROOT)


def need(program: str, why: str) -> str:
    """The path of a program. Without it the test is skipped, saying so; in CI it fails."""
    found = shutil.which(program)
    if found:
        return found
    message = f"{program} is not installed: {why}"
    if os.environ.get("CI"):
        pytest.fail(f"{message} CI should have it: see .ci/run.")
    pytest.skip(message)


def copy_course(target: Path) -> Path:
    """Copy the course to `target` as git would clone it now, uncommitted changes included."""
    files = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, capture_output=True, check=True, text=True,
    ).stdout.split("\0")  # fmt: skip
    for name in filter(None, files):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    return target


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A copy of the course in which a test may do anything."""
    return copy_course(tmp_path / "course")


def run(*command: str, cwd: Path, code: int | None = 0, **environment: str) -> subprocess.CompletedProcess:
    """Run a command of the environment as a person would, and check its exit code."""
    bin_folder = Path(sys.executable).parent
    env = {**os.environ, "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}", **environment}
    env.pop("COLUMNS", None)
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=300)
    if code is not None:
        assert done.returncode == code, f"{' '.join(command)} exited {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done
