"""What a learner might write, and what they are told: for the tests of `mml.checks`."""

from __future__ import annotations

import numpy as np
import pytest

from mml.checks import CheckFailed, call

E3 = [1.0, 2.0, 4.0]


def returns(value):
    """A learner's function that gives `value`, whatever comes in."""

    def answer(*_):
        return value

    return answer


def prints(text):
    """A learner's function that prints in place of returning."""

    def answer(*_):
        print(text)

    return answer


def stops_with(error):
    """A learner's function that raises."""

    def answer(*_, **__):
        raise error

    return answer


def told(function, *args, wanted=3.0, **options):
    """What the learner is told when the answer is refused."""
    with pytest.raises(CheckFailed) as refused:
        call(function, *args).gives(wanted, **options)
    return str(refused.value)


def in_one_line(text):
    """Without the line breaks that wrapping put in."""
    return " ".join(text.split())


def cases(table):
    """A table {name: case} for `parametrize`."""
    return [pytest.param(*(row if isinstance(row, tuple) else (row,)), id=name) for name, row in table.items()]


def setting(*path, to):
    """A learner's function that writes `to` into its argument at `path`."""

    def answer(x):
        for step in path[:-1]:
            x = x[step]
        x[path[-1]] = to
        return 3.0

    return answer


class EqualToAll:
    """Claims to equal whatever it is compared with."""

    __hash__ = None

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __abs__(self):
        return 0.0

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__

    def __array_ufunc__(self, ufunc, method, *args, **options):
        return np.zeros(3) if ufunc in (np.subtract, np.absolute) else np.ones(3, dtype=bool)
