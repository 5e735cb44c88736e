"""The benchmarks say how they are run; what they measure is for `make bench`, on a quiet machine."""

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = sorted((Path(__file__).parent.parent / "benchmarks").glob("*.py"))


def test_there_are_benchmarks():
    assert BENCHMARKS


@pytest.mark.parametrize("path", BENCHMARKS, ids=lambda path: path.stem)
def test_a_benchmark_has_help_with_an_example(path):
    told = subprocess.run([sys.executable, path, "--help"], capture_output=True, text=True, timeout=120)
    assert told.returncode == 0, told.stderr
    assert f"Example: python benchmarks/{path.name}" in told.stdout


@pytest.mark.parametrize("path", BENCHMARKS, ids=lambda path: path.stem)
def test_no_repeats_are_refused(path):
    told = subprocess.run([sys.executable, path, "--repeats", "0"], capture_output=True, text=True, timeout=120)
    assert told.returncode == 2
    assert "--repeats" in told.stderr
