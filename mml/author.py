"""Begin a new assignment: a small one that is complete, to be changed piece by piece into the one you want."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from .errors import MmlError

__all__ = ["new_assignment"]

_HEAD = """# Double a vector

**Course 1, module 0** · about 20 minutes · 3 points

Two or three sentences: the question that this assignment answers, and why anybody would ask it.

**You will be able to**

- say what the learner can do at the end, with a verb that can be tested.

**You need** the lectures that come before.

| exercise | what you write | points |
|---|---|---|
| 1 | `double` | 3 |

**How to work.**
Replace each `raise NotImplementedError` by your code and run the cell, then run the check below it.
A check tries the worked example; when you hand in, hidden tests try more."""

_SETUP = """import numpy as np

from mml.checks import call"""

_STATEMENT = """## Exercise 1. Twice as long (3 points)

One formula:

$$
\\mathbf{w} = 2\\,\\mathbf{v} .
$$

In words: every entry of **v** is doubled; **v** and **w** have the shape $(n,)$.

**By hand.**
Twice $(1, 3)$ is $(2, 6)$.

<details><summary>Hint 1</summary>

The first hint says where to look.

</details>
<details><summary>Hint 2</summary>

The second nearly gives it away.

</details>"""

_ANSWER = '''def double(v):
    """Double every entry of a vector.

    Parameters
    ----------
    v : array_like, shape (n,)

    Returns
    -------
    ndarray of float, shape (n,)

    Examples
    --------
    >>> double([1, 3])
    array([2., 6.])
    """
    ### BEGIN SOLUTION
    return 2 * np.asarray(v, dtype=float)
    ### END SOLUTION'''

_CHECK = """# The worked example
_mistakes = {
    "The list was repeated, not doubled: make an array of it first.": [1, 3, 1, 3],
    "The entries are squared, not doubled.": [1, 9],
}
call(double, [1, 3]).gives([2, 6], mistakes=_mistakes)"""

_TESTS = """# Hidden tests: other lengths and types
call(double, [5]).gives([10])
### BEGIN HIDDEN TESTS
_mistakes = {
    "The entries are squared, not doubled.": lambda v: np.asarray(v, dtype=float) ** 2,
    "200 does not fit twice into uint8, which began again at 0: make floats of it first.": lambda v: 2 * np.asarray(v),
}
_rng = np.random.default_rng(1)
for _n in [1, 2, 5, 8]:
    _v = _rng.integers(-40, 41, _n) / 4
    call(double, _v).gives([float(_x) + float(_x) for _x in _v], mistakes=_mistakes)
call(double, np.array([200, 3], dtype=np.uint8)).gives([400, 6], mistakes=_mistakes)
### END HIDDEN TESTS"""

_MEANING = """**What this tells you.**
What the learner has found out, and where it comes back in machine learning."""

_END = """## What you built

One sentence that names it.

## Going further (not graded)

- A question whose answer is not known beforehand."""

_RIGHT = """# %% with a loop
def double(v):
    result = []
    for x in v:
        result.append(2 * float(x))
    return result


# %% as a sum
def double(v):
    v = np.array(v, dtype=float)
    return v + v


# %% with a helper function
def twice(x: float) -> float:
    return 2.0 * x


double = lambda v: np.array([twice(float(x)) for x in v])
"""

_WRONG = """# %% takes a list and repeats it
# says: repeated, not doubled
def double(v):
    return v * 2


# %% squares
# says: squared, not doubled
def double(v):
    return np.array(v, dtype=float) ** 2


# %% prints
# says: write `return` in place of `print`
def double(v):
    print(2 * np.array(v, dtype=float))


# %% changes its argument
# says: changed its argument
def double(v):
    for i in range(len(v)):
        v[i] = 2 * v[i]
    return v


# %% right for the example only
def double(v):
    return np.array([2.0, 6.0])


# %% forgets that uint8 ends at 255
# says: does not fit
def double(v):
    return 2 * np.array(v)
"""


def new_assignment(root: Path, name: str) -> Path:
    """Write `source/NAME/NAME.ipynb`, and answers for its audit. Nothing that exists is touched.

    Parameters
    ----------
    root : Path
        The course.
    name : str
        Lower-case words joined by `_`.

    Returns
    -------
    Path
        The new notebook.

    Raises
    ------
    MmlError
        If the name is not fit for a file and a grade id, or is taken.
    """
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
        raise MmlError(f"{name!r} is not fit for a name: use lower-case words joined by _, as in gram_schmidt.")
    path = root / "source" / name / f"{name}.ipynb"
    right, wrong = (root / "tests" / kind / name / "double.py" for kind in ("right", "wrong"))
    taken = [p for p in (path.parent, right.parent, wrong.parent) if p.exists()]
    if taken:
        raise MmlError(f"{name} is taken: {taken[0]} exists. Nothing was changed.")
    for file, text in ((path, nbformat.writes(_notebook(name)) + "\n"), (right, _RIGHT), (wrong, _WRONG)):
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
    return path


def _notebook(name: str) -> nbformat.NotebookNode:
    cells = [
        _tracked(new_markdown_cell(_HEAD), name),
        _tracked(new_code_cell(_SETUP), "setup"),
        _tracked(new_markdown_cell(_STATEMENT), "double_statement"),
        _tracked(new_code_cell(_ANSWER), "double", solution=True),
        _tracked(new_code_cell(_CHECK), "double_check", points=1),
        _tracked(new_code_cell(_TESTS), "double_tests", points=2),
        _tracked(new_markdown_cell(_MEANING), "double_meaning"),
        _tracked(new_markdown_cell(_END), "going_further"),
    ]
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel, "language_info": {"name": "python"}})


def _tracked(cell, name: str, solution: bool = False, points: int | None = None):
    cell["id"] = name
    data = {"grade": points is not None, "grade_id": name, "locked": not solution, "schema_version": 3}
    data |= {"solution": solution, "task": False}
    if points is not None:
        data["points"] = points
    cell.metadata["nbgrader"] = data
    return cell
