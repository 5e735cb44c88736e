"""The benchmarks say how they are run, and run; what they measure is for `make bench`, on a quiet machine."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import need

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


@pytest.mark.xdist_group("class")
def test_the_benchmark_of_grading_measures_all_that_it_promises():
    """The smallest class there can be: what is measured means nothing here, but all of it is there."""
    need("bwrap", "submissions are run in a sandbox.")
    path = Path(__file__).parent.parent / "benchmarks" / "grading.py"
    command = [
        sys.executable,
        path,
        "--students",
        "2",
        "--sample",
        "1",
        "--repeats",
        "1",
        "--pictures",
        "without",
        "--json",
    ]
    told = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert told.returncode == 0, told.stderr
    found = json.loads(told.stdout)["without"]
    (one,) = found["classes"].values()
    assert 0 < found["bare"]["cpu"] < one["engine"]["cpu"]
    assert 0 < found["bare"]["cpu"] < found["stock"]["each"]["cpu"]
    assert one["cpu_to_bare_cells"] > 1
    assert one["rate_to_stock"] > 0
    assert one["engine"]["worker"] > 50 * 2**20
    simulated = found["simulation"]
    assert all(seconds > 0 for seconds in simulated["driver_steps"].values())
    assert simulated["saturated_at_workers"] > 0
    busy = [run["driver"] for run in simulated["runs"]]
    assert busy == sorted(busy)
    assert all(0 < run["busy"] < 1.001 and 0 < run["driver"] < 1.001 for run in simulated["runs"])
