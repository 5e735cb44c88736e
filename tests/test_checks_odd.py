"""Odd answers and odd arguments that `mml.checks` once took the wrong way."""

import array
import collections
import math

import numpy as np
import pytest
from scipy import sparse

from mml.checks import CheckFailed, call

from .answers import E3, cases, in_one_line, returns, setting, stops_with, told


class ArrayWithAllFunctions(np.ndarray):
    """An array that answers every function of NumPy itself, and always with True."""

    def __array_function__(self, *_, **__):
        return True


class LongerThanItSays(list):
    """A list that counts itself wrongly."""

    def __len__(self):
        return 2


@pytest.mark.parametrize(
    ("got", "wanted"),
    cases(
        {
            "a mask for ones and zeros, sparse": (sparse.csr_array([[True, False]]), sparse.csr_array([[1.0, 0]])),
            "bools for ones and zeros, in a map": (map(bool, [1, 0]), [1.0, 0.0]),
        }
    ),
)
def test_a_wrong_answer_is_refused(got, wanted):
    told(returns(got), wanted=wanted)


@pytest.mark.parametrize(
    ("got", "wanted"),
    cases(
        {
            "rows of different lengths for a number": ([[1], [1, 2]], 3.0),
            "a huge int for a float": (10**30, 3.0),
            "an array that answers NumPy itself": (np.array([9.0, 9, 9]).view(ArrayWithAllFunctions), E3),
            "a list longer than it says": (LongerThanItSays("abc"), ["a", "b"]),
        }
    ),
)
def test_a_wrong_answer_is_refused_with_a_message_and_not_with_an_error_of_the_check(got, wanted):
    told(returns(got), wanted=wanted)


@pytest.mark.parametrize(
    ("got", "wanted", "options"),
    cases(
        {
            "a huge int for a float": (2**64, 2.0**64, {}),
            "a bool and a number in a list": ([True, 2.0], [True, 2.0], {}),
            "an int inside the tolerance asked for": (99, 100, {"atol": 2}),
            "ints inside the tolerance asked for": ([99, 5], [100, 5], {"atol": 2}),
            "a sparse vector": (sparse.coo_array([1.0, 2.0]), sparse.coo_array([1.0, 2.0]), {}),
        }
    ),
)
def test_a_right_answer_is_accepted(got, wanted, options):
    call(returns(got)).gives(wanted, **options)


def test_a_map_can_be_checked_twice():
    call(returns(map(float, "124"))).gives(E3).gives(E3)


def test_the_mistake_in_a_map_is_named():
    assert told(returns(map(float, "125")), wanted=E3, mistakes={"This one.": [1, 2, 5]}).endswith("This one.")


def test_a_huge_mistake_is_no_error_of_the_check():
    factorials = {"One factor is missing.": math.factorial(24)}
    assert told(returns(math.factorial(24)), wanted=math.factorial(25), mistakes=factorials).endswith("missing.")


def test_a_whole_number_beside_a_mistake_is_not_called_that_mistake():
    assert "Wrong name." not in told(returns(10**9 + 1), wanted=5, mistakes={"Wrong name.": 10**9})


def test_an_error_whose_text_is_an_error_is_told():
    odd = type("Odd", (Exception,), {"__str__": stops_with(RuntimeError("no"))})
    assert "stopped with Odd" in told(stops_with(odd()))


class Slotted:
    """An object whose attributes are in slots."""

    __slots__ = ("weight",)

    def __init__(self):
        self.weight = 1


@pytest.mark.parametrize(
    ("argument", "function"),
    cases(
        {
            "a deque": (collections.deque([1]), lambda x: x.append(2)),
            "an array of the standard library": (array.array("d", [1]), lambda x: x.append(2)),
            "bytes that can be written": (bytearray(b"a"), lambda x: x.append(2)),
            "an object with slots": (Slotted(), lambda x: setattr(x, "weight", 2)),
            "a numpy bool in a list": ([np.True_], setting(0, to=np.False_)),
        }
    ),
)
def test_an_argument_changed_in_place_is_noticed(argument, function):
    with pytest.raises(CheckFailed, match="changed its argument"):
        call(function, argument)


class Page:
    """A page that links to itself."""

    def __init__(self):
        self.links = [self]


@pytest.mark.parametrize(
    "argument", cases({"an object that holds itself": Page(), "a sparse vector": sparse.coo_array([1.0, 2.0])})
)
def test_an_argument_left_alone_is_not_complained_about(argument):
    call(returns(3.0), argument).gives(3.0)


@pytest.mark.parametrize(
    ("argument", "function", "wrong"),
    cases(
        {
            "texts": (["b", "a"], lambda x: x.sort(), "dtype=float"),
            "a list in a tuple": (([1], [2]), lambda x: x[0].append(1), "x.copy()"),
        }
    ),
)
def test_the_advice_says_how_to_copy_what_was_changed(argument, function, wrong):
    assert wrong not in in_one_line(told(function, argument))


def other_in_the_middle(values):
    values = values.copy()
    values[len(values) // 2] = 7
    return values


@pytest.mark.parametrize(
    "wanted", cases({"a matrix": np.zeros((30, 30)), "a list": [0] * 2000, "rows": [[0] * 30] * 30})
)
def test_what_is_large_is_shown_in_short_also_where_both_look_alike(wanted):
    assert len(told(returns(other_in_the_middle(wanted)), wanted=wanted)) < 1600


def test_a_long_list_is_shown_without_looking_at_every_entry():
    looked = []

    class Watched(float):
        def __format__(self, how):
            looked.append(1)
            return super().__format__(how)

        def __deepcopy__(self, memo):
            return self

    repr(call(returns(3.0), [Watched(1)] * 5000))
    assert len(looked) < 100
