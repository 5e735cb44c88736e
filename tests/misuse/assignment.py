"""A small assignment with test cells of many authors: checks, plain asserts, numpy.testing, pytest, unittest."""

from __future__ import annotations

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

__all__ = ["ANSWERS", "HIDDEN", "NAME", "POINTS", "STUBS", "release", "source"]

NAME = "small"
HIDDEN = "CANARY-hidden-tests-5f1c09"  # a secret that only the hidden tests hold

POINTS = {
    "norm": 3.0, "unit_rows": 4.0, "primes_below": 4.0, "iterate": 4.0, "line_through": 3.0, "mark_points": 2.0, "explain": 0.0,
}  # fmt: skip
"""What each exercise is worth before a person marks the written one."""

_SETUP = '''
import math
import time
from dataclasses import dataclass

import numpy as np
from mml.checks import call


@dataclass
class Line:
    """The points (x, slope * x + intercept)."""

    slope: float
    intercept: float

    def at(self, x):
        return self.slope * x + self.intercept


def close(a, b, tolerance=1e-9):
    """Whether two numbers agree."""
    return abs(a - b) <= tolerance
'''

ANSWERS = {
    "norm": """
def norm(v):
    return math.sqrt(sum(x * x for x in v))
""",
    "unit_rows": """
def unit_rows(A):
    A = np.array(A, dtype=float)
    return A / np.linalg.norm(A, axis=1, keepdims=True)
""",
    "primes_below": """
def primes_below(n):
    if n < 0:
        raise ValueError("there are no primes below a negative number")
    return [k for k in range(2, n) if all(k % d for d in range(2, k))]
""",
    "iterate": """
def iterate(f, x, n):
    found = [x]
    for _ in range(n):
        found.append(f(found[-1]))
    return found
""",
    "line_through": """
def line_through(p, q):
    slope = (q[1] - p[1]) / (q[0] - p[0])
    return Line(slope, p[1] - slope * p[0])
""",
    "mark_points": """
def mark_points(axes, points):
    for x, y in points:
        axes.plot([x], [y], "o")
    axes.set_title(f"{len(points)} points")
""",
    "explain": "A unit vector keeps the direction and forgets the length.",
}
ANSWERS = {name: text.strip("\n") for name, text in ANSWERS.items()}

_ARGUMENTS = {
    "norm": "v", "unit_rows": "A", "primes_below": "n", "iterate": "f, x, n", "line_through": "p, q",
    "mark_points": "axes, points",
}  # fmt: skip
STUBS = {
    name: f"def {name}({arguments}):\n    # Write your code here, in place of the next line.\n    raise NotImplementedError"
    for name, arguments in _ARGUMENTS.items()
} | {"explain": "Write your answer here."}

_TESTS = {
    "norm_check": (1, """
call(norm, [3, 4]).gives(5.0)
assert close(norm([1, 2, 2]), 3)
v = np.random.rand(4)
assert close(norm(v), math.hypot(*v))
call(norm, [0.5] * 1024, most_memory=1e7).gives(16.0)
""", ""),
    "norm_tests": (2, "# Hidden tests", """
rng = np.random.default_rng(20)
for length in range(1, 25):
    v = list(rng.normal(size=length))
    want = math.sqrt(sum(x * x for x in v))
    got = norm(v)
    assert abs(got - want) < 1e-9, f"the norm of {length} numbers"
    assert not abs(norm([2 * x for x in v]) - 2 * want) > 1e-9
    assert close(norm(v + v), math.sqrt(2) * want)
assert norm([0, 0]) == 0
began = time.process_time()
norm([0.5] * 1024)
assert time.process_time() - began < 0.3, "far too slow"
"""),
    "unit_rows_check": (1, """
np.testing.assert_allclose(unit_rows([[3, 4], [0, 2]]), [[0.6, 0.8], [0, 1]])
call(unit_rows, [[3, 4], [0, 2]]).gives([[0.6, 0.8], [0, 1]])


def right_rows(A):
    return A / np.sqrt((A**2).sum(axis=1, keepdims=True))


def agree(got, want):
    return got.shape == want.shape and bool(np.all(abs(got - want) < 1e-12))
""", ""),
    "unit_rows_tests": (3, "# Hidden tests", """
for rows, columns in [(1, 2), (2, 3), (5, 2), (3, 3)]:
    A = rng.normal(size=(rows, columns))
    want = right_rows(A)
    assert unit_rows(A).shape == (rows, columns)
    assert np.allclose(unit_rows(A), want)
    np.testing.assert_array_almost_equal(unit_rows(A), want, decimal=12)
    assert agree(unit_rows(A), want)
assert np.array_equal(unit_rows(np.eye(3)), np.eye(3))
lengths = (unit_rows(A) ** 2).sum(axis=1)
assert (abs(lengths - 1) < 1e-12).all()
"""),
    "primes_below_check": (1, """
import pytest

assert primes_below(10) == [2, 3, 5, 7]
with pytest.raises(ValueError):
    primes_below(-1)
call(primes_below, 12).gives([2, 3, 5, 7, 11])
call(primes_below, -5).raises(ValueError, because="there are no primes below a negative number")
""", ""),
    "primes_below_tests": (3, "# Hidden tests", """
import unittest

tester = unittest.TestCase()
tester.assertEqual(primes_below(2), [])
tester.assertListEqual(primes_below(30), [2, 3, 5, 7, 11, 13, 17, 19, 23, 29])
for n, want in [(3, [2]), (12, [2, 3, 5, 7, 11]), (20, [2, 3, 5, 7, 11, 13, 17, 19])]:
    assert primes_below(n) == want, f"below {n}"
assert len(primes_below(100)) == 25 and sum(primes_below(100)) == 1060
assert isinstance(primes_below(8), list)
try:
    primes_below(-3)
except ValueError:
    pass
else:
    raise AssertionError("a negative number was taken")
"""),
    "iterate_check": (1, """
def half(x):
    return x / 2


for got, want in zip(map(lambda n: iterate(half, 8.0, n), range(3)), [[8.0], [8.0, 4.0], [8.0, 4.0, 2.0]]):
    assert got == want
""", ""),
    "iterate_tests": (3, "# Hidden tests", """
score = 0.0
seen = []
step = 7919
want = [1 + step * i for i in range(5)]


def onwards(x, by=step):
    seen.append(x)
    return x + by


if iterate(onwards, 1, 4) == want:
    score += 1.0
if seen == want[:4]:
    score += 0.5
orbit = [0.5]
for _ in range(6):
    orbit.append(math.cos(orbit[-1]))
if np.allclose(iterate(math.cos, 0.5, 6), orbit):
    score += 1.0
error = round(abs(iterate(math.cos, 0.5, 60)[-1] - 0.7390851332151607), 9)
score += 0.5 * (1 - min(error, 1))
float(score)
"""),
    "line_through_check": (1, """
assert line_through((0, 1), (2, 5)) == Line(2.0, 1.0)
""", ""),
    "line_through_tests": (2, "# Hidden tests", """
found = line_through((1, 1), (3, -2))
assert found == Line(-1.5, 2.5)
assert close(found.slope, -1.5)
assert close(found.intercept, 2.5)
assert close(found.at(3), -2) and isinstance(found, Line)
assert math.isclose(line_through((0.5, 0.25), (1.5, 2.25)).slope, 2.0)
with pytest.raises(ZeroDivisionError):
    line_through((1, 2), (1, 3))
"""),
    "mark_points_check": (1, """
from matplotlib.figure import Figure

axes = Figure().subplots()
mark_points(axes, [(0, 1), (2, 3)])
assert len(axes.lines) == 2
""", ""),
    "mark_points_tests": (1, "# Hidden tests", """
axes = Figure().subplots()
mark_points(axes, [(0, 1), (2, 3), (5, 4)])
drawn = sorted((float(line.get_xdata()[0]), float(line.get_ydata()[0])) for line in axes.get_lines())
assert drawn == [(0, 1), (2, 3), (5, 4)]
assert axes.get_title() == "3 points"
"""),
}  # fmt: skip


def source() -> NotebookNode:
    """What the author wrote: solutions, and hidden tests in their marks."""
    return _notebook(ANSWERS, f"\n### BEGIN HIDDEN TESTS\n# {HIDDEN}\n{{}}\n### END HIDDEN TESTS")


def release() -> NotebookNode:
    """What students get: stubs, and no hidden tests."""
    return _notebook(STUBS, "")


def _notebook(answers: dict[str, str], hidden: str) -> NotebookNode:
    cells = [_cell("setup", _SETUP.strip("\n"), locked=True)]
    for number, (name, text) in enumerate(answers.items(), 1):
        written = name == "explain"
        statement = f"## Exercise {number}. {name} ({2 if written else POINTS[name]:g} points)\n\nWrite `{name}`."
        cells.append(_cell(f"{name}_statement", statement, markdown=True))
        if written:
            cells.append(_cell(name, text, markdown=True, solution=True, points=2))
            continue
        cells.append(_cell(name, text, solution=True))
        for part in (f"{name}_check", f"{name}_tests"):
            points, visible, tests = _TESTS[part]
            text = visible.strip("\n") + (hidden.format(tests.strip("\n")) if tests else "")
            cells.append(_cell(part, text, points=points, locked=True))
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel, "language_info": {"name": "python"}})


def _cell(name, text, markdown=False, solution=False, points=None, locked=False) -> NotebookNode:
    cell = (new_markdown_cell if markdown else new_code_cell)(text, id=name)
    if solution or locked:
        data = {"grade_id": name, "solution": solution, "locked": locked, "grade": points is not None}
        cell.metadata["nbgrader"] = data | {"schema_version": 3, "task": False}
        if points is not None:
            cell.metadata["nbgrader"]["points"] = points
    return cell
