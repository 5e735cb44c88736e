"""The check of an answer: what it accepts, what it refuses, and what it says to the learner.

What is known to be wrong in it stands in test_checks_known.py.
"""

import array
import collections
import functools
import re
import subprocess
import sys
import textwrap
import tracemalloc
import types

import numpy as np
import pytest
from IPython.core.displayhook import DisplayHook
from IPython.core.interactiveshell import InteractiveShell
from scipy import sparse
from traitlets.config import Config

from mml import checks, internet
from mml.checks import Answer, CheckFailed, NotStarted, call

from .answers import E3, EqualToAll, cases, in_one_line, prints, returns, setting, stops_with, told

SPARSE_FORMATS = ["csr", "csc", "coo", "lil", "bsr", "dok", "dia"]


# -- not started -------------------------------------------------------------------------


def mean_of(values):
    raise NotImplementedError


@pytest.mark.parametrize(
    "check",
    cases(
        {
            "gives": lambda answer: answer.gives(3.0),
            "array": lambda answer: answer.array(shape=(3,)),
            "has": lambda answer: answer.has(True, "be positive"),
            "raises": lambda answer: answer.raises(ValueError, because="it is empty"),
            "raises its parent": lambda answer: answer.raises(RuntimeError, because="it is empty"),
            "raises itself": lambda answer: answer.raises(NotImplementedError, because="it is empty"),
        }
    ),
)
def test_a_stub_is_not_started_whatever_is_checked(check):
    with pytest.raises(NotStarted) as refused:
        check(call(mean_of, [1, 2, 6]))
    message = in_one_line(str(refused.value))
    assert message.startswith("mean_of is not started yet.")
    assert "`raise NotImplementedError`" in message


def test_an_exercise_that_waits_for_another_names_the_one_that_is_not_started():
    def spread(values):
        return max(values) - mean_of(values)

    assert told(spread, [1, 2]).startswith("mean_of is not started yet.")


def test_a_failure_is_an_assertion_error_as_nbgrader_expects():
    assert issubclass(NotStarted, CheckFailed)
    assert issubclass(CheckFailed, AssertionError)


# -- stopped with an error ---------------------------------------------------------------


def unwritten_return():
    helper = print
    return helper("3")[0]


def list_times_decimal(x):
    return x * 0.5


def list_minus_list(x):
    return x - x


def compares_a_list(x):
    return x < 3


def two_indices_for_a_list(x):
    return x[0, 0]


def list_plus_number(x):
    return x + 1


def none_plus_number(x):
    return x.append(4) + 1


def two_indices_for_a_vector(x):
    return np.array(x)[0, 0]


def method_of_a_list(x):
    return x.mean()


def method_of_none(x):
    x = x.append(4)
    return x.copy()


def one_index_too_far(x):
    return x[len(x)]


def divides_in_place(x):
    x = np.array(x)
    x /= 2
    return x


def byte_overflow(x):
    return np.array(x, dtype=np.uint8) + 300


def asks_an_array(x):
    if np.array(x) > 1:
        return 1.0


def multiplies_shapes_that_do_not_fit(x):
    return np.ones((2, 3)) @ np.array(x)[:2]


def dots_shapes_that_do_not_fit(x):
    return np.ones((2, 3)).dot(np.array(x)[:2])


def adds_shapes_that_do_not_fit(x):
    return np.array(x) + np.ones(4)


def divides_by_zero(x):
    return 1 / 0


def forgets_a_name(x):
    return total / len(x)  # noqa: F821


def sets_it_too_late(x):
    if not x:
        total = 0
    return total


def calls_itself(x):
    return calls_itself(x)


def compares_with_none(x):
    x = np.array(x)
    return 0 if x == None else 1  # noqa: E711


def multiplies_by_a_number_with_at(x):
    return np.array(x) @ 3


def asks_for_too_much(x):
    return np.zeros((10**7, 10**7))


@pytest.mark.parametrize(
    ("function", "kind", "tip"),
    cases(
        {
            "a list times a decimal": (list_times_decimal, "TypeError", "np.asarray"),
            "a list minus a list": (list_minus_list, "TypeError", "np.asarray"),
            "a list compared with a number": (compares_a_list, "TypeError", "np.asarray"),
            "two indices for a list": (two_indices_for_a_list, "TypeError", "np.asarray"),
            "a list plus a number": (list_plus_number, "TypeError", "np.asarray"),
            "None plus a number": (none_plus_number, "TypeError", "Something that should hold a value is None"),
            "two indices for a vector": (
                two_indices_for_a_vector,
                "IndexError",
                "More indices than the array has",
            ),
            "a method that lists lack": (method_of_a_list, "AttributeError", "np.asarray"),
            "a method of None": (method_of_none, "AttributeError", "Has `x = x.append(...)` lost a list?"),
            "an index into None": (unwritten_return, "TypeError", "forget to `return`"),
            "an index too far": (one_index_too_far, "IndexError", "Indices run from 0"),
            "decimals into whole numbers": (divides_in_place, "UFuncTypeError", "turn it into floats first"),
            "a number too large for its type": (byte_overflow, "OverflowError", "too small"),
            "if with an array": (asks_an_array, "ValueError", "`np.all` or `np.any`"),
            "if an array == None": (compares_with_none, "ValueError", "write `is None`"),
            "a number under @": (multiplies_by_a_number_with_at, "ValueError", "for a number write `*`"),
            "shapes under @": (multiplies_shapes_that_do_not_fit, "ValueError", "Write the shapes beside the line"),
            "shapes under dot": (dots_shapes_that_do_not_fit, "ValueError", "Write the shapes beside the line"),
            "shapes under +": (adds_shapes_that_do_not_fit, "ValueError", "Write the shapes beside the line"),
            "a division by zero": (divides_by_zero, "ZeroDivisionError", "makes the divisor zero"),
            "a name never set": (forgets_a_name, "NameError", "Is the name spelt"),
            "a name set too late": (sets_it_too_late, "UnboundLocalError", "before it gets a value"),
            "recursion without end": (calls_itself, "RecursionError", "which case should stop it"),
            "more than the memory": (asks_for_too_much, "MemoryError", "can it be sparse"),
            "a singular matrix": (lambda x: np.linalg.inv(np.zeros((2, 2))), "LinAlgError", "no single solution"),
            "a matrix not square": (lambda x: np.linalg.det(np.zeros((2, 3))), "LinAlgError", "Only a square matrix"),
        }
    ),
)
def test_an_error_comes_with_its_name_and_a_tip_that_fits(function, kind, tip):
    args = [] if function is unwritten_return else [[1, 2, 6]]
    message = in_one_line(told(function, *args))
    assert message.startswith(f"{function.__name__} stopped with {kind}")
    assert tip in message


def test_an_error_shows_the_line_of_the_learners_own_code_and_not_of_the_library():
    def invert(A):
        A = np.array(A, dtype=float)
        inverse = np.linalg.inv(A)
        return inverse

    message = told(invert, [[1, 2], [2, 4]])
    assert "LinAlgError: Singular matrix\nat the line   inverse = np.linalg.inv(A)\n" in message


def test_an_error_in_a_helper_of_the_same_cell_shows_the_helpers_line():
    def helper(x):
        return x.no_such_thing

    def answer(x):
        return helper(x)

    assert "at the line   return x.no_such_thing" in told(answer, 1)


def test_an_error_shows_the_call_and_what_was_wanted():
    message = told(divides_by_zero, [1, 2], wanted=[0.5, 1.5])
    assert "divides_by_zero([1, 2])" in message
    assert "expected:  [0.5, 1.5]" in message


@pytest.mark.parametrize(
    ("function", "args", "said"),
    cases(
        {
            "one argument too many": (lambda: 3.0, ([1],), "takes 0 positional arguments but 1 was given"),
            "one too few": (lambda a, b: 3.0, ([1],), "missing 1 required positional argument"),
        }
    ),
)
def test_a_changed_signature_is_told_to_stay_as_the_stub_had_it(function, args, said):
    message = in_one_line(told(function, *args))
    assert said in message
    assert "Keep the name and the arguments of the stub" in message
    assert "at the line" not in message  # no line of the learner's is to blame


def test_an_error_without_a_text_has_no_stray_colon():
    assert told(stops_with(ValueError())).startswith("answer stopped with ValueError\n")


@pytest.mark.parametrize(
    "check",
    cases(
        {
            "gives": lambda answer: answer.gives(3),
            "raises": lambda answer: answer.raises(ValueError, because="3 is odd"),
        }
    ),
)
def test_a_loop_that_was_interrupted_is_told_that_it_did_not_end(check):
    def waits(x):
        while True:
            raise KeyboardInterrupt  # as it comes when the time limit is over

    with pytest.raises(CheckFailed) as refused:
        check(call(waits, 3))
    message = str(refused.value)
    assert message.startswith("waits did not end and was stopped\nat the line   raise KeyboardInterrupt")
    assert "Does its loop ever end?" in message


@pytest.mark.parametrize("leave", [sys.exit, functools.partial(sys.exit, "bye"), functools.partial(sys.exit, 0)])
def test_leaving_python_is_an_error_like_any_other(leave):
    assert told(lambda: leave()).startswith("<lambda> stopped with SystemExit")


def test_a_failure_inside_the_call_keeps_its_own_words():
    def asks_another():
        call(mean_of, [1]).gives(1)

    with pytest.raises(NotStarted, match="mean_of is not started yet"):
        call(asks_another).gives(3)


@pytest.mark.parametrize("value", [3, [1, 2], np.eye(2), "text", "a text of 35 letters, which is long", None])
def test_a_name_that_holds_no_function_is_said_to(value):
    with pytest.raises(CheckFailed, match="A function was expected here, but the name holds") as refused:
        call(value, 3)
    assert max(map(len, str(refused.value).splitlines())) <= checks._WIDTH


# -- nothing came back -------------------------------------------------------------------


@pytest.mark.parametrize("wanted", [3, 3.0, True, "text", [1, 2], np.eye(2), sparse.eye_array(2), ("a", 1)])
def test_none_is_nothing_whatever_was_wanted(wanted):
    message = told(returns(None), wanted=wanted)
    assert message.startswith("answer returned nothing (None).")
    assert "Does every way through the function end in `return`?" in message


def test_nothing_with_a_printed_result_asks_for_return_in_place_of_print(capsys):
    message = told(prints("3.0"))
    assert "It printed '3.0'" in message
    assert "write `return` in place of `print`" in in_one_line(message)
    assert capsys.readouterr().out == "3.0\n"  # the learner still sees it


def test_much_printed_text_is_shortened():
    message = in_one_line(told(prints("word " * 100)))
    assert "word …'" in message
    assert len(message) < 200


@pytest.mark.parametrize(
    "check",
    cases(
        {
            "array": lambda answer: answer.array(),
            "gives with a mistake": lambda answer: answer.gives(3, mistakes={"never": None}),
        }
    ),
)
def test_none_is_nothing_in_every_check(check):
    with pytest.raises(CheckFailed, match=r"returned nothing \(None\)"):
        check(call(returns(None)))


# -- what is accepted --------------------------------------------------------------------


ACCEPTED = {
    "an int for a float": (3, 3.0),
    "a numpy float for a float": (np.float64(3), 3.0),
    "a float32 for a float it can hold": (np.float32(0.5), 0.5),
    "a float16 for a float it can hold": (np.float16(0.5), 0.5),
    "a long double for a float": (np.longdouble(3), 3.0),
    "an array without axes for a float": (np.array(3.0), 3.0),
    "an array without axes for an int": (np.array(3), 3),
    "a numpy int for an int": (np.int64(3), 3),
    "a byte for an int": (np.uint8(3), 3),
    "a numpy float was wanted": (3.0, np.float64(3)),
    "a float32 was wanted": (0.5, np.float32(0.5)),
    "a real number for a complex": (3, 3 + 0j),
    "a complex number": (1 + 2j, 1 + 2j),
    "infinity where wanted": (np.inf, np.inf),
    "nan where wanted": (np.nan, np.nan),
    "a numpy bool for a bool": (np.True_, True),
    "an array without axes for a bool": (np.array(False), False),
    "a numpy text for a text": (np.str_("yes"), "yes"),
    "a list for an array": (E3, np.array(E3)),
    "an array for a list": (np.array(E3), E3),
    "a tuple for an array": (tuple(E3), np.array(E3)),
    "a tuple for a list": (tuple(E3), E3),
    "a list for a tuple": (E3, tuple(E3)),
    "a range for an array": (range(3), np.arange(3)),
    "an array for a range": (np.arange(3), range(3)),
    "a map for a list": (map(float, "124"), E3),
    "a zip for rows": (zip([1, 2], [3, 4], strict=True), [[1, 3], [2, 4]]),
    "a deque for a list": (collections.deque(E3), E3),
    "an array of the standard library": (array.array("d", E3), E3),
    "whole numbers for decimals": ([1, 2, 4], E3),
    "decimals for whole numbers, in an array": (E3, [1, 2, 4]),
    "float32 for decimals it can hold": (np.array([0.5, 0.25], dtype=np.float32), [0.5, 0.25]),
    "bytes for numbers": (np.array([1, 2, 4], dtype=np.uint8), E3),
    "a list of numpy numbers": ([np.float64(1), np.int8(2), np.array(4)], E3),
    "a list of arrays for a matrix": ([np.array([1, 2]), np.array([3, 4])], np.array([[1, 2], [3, 4]])),
    "a list of lists for a matrix": ([[1, 2], [3, 4]], np.array([[1, 2], [3, 4]])),
    "columns before rows in memory": (np.asfortranarray([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
    "every second entry of another array": (np.arange(6)[::2], [0, 2, 4]),
    "an array that can't be written": (np.broadcast_to(1.0, (2, 2)), np.ones((2, 2))),
    "the other byte order": (np.array(E3, dtype=">f8"), E3),
    "a subclass of array": (np.array(E3).view(type("Mine", (np.ndarray,), {})), E3),
    "an empty list": ([], []),
    "an empty array": (np.zeros(0), []),
    "an empty matrix": (np.zeros((0, 3)), np.zeros((0, 3))),
    "real numbers for complex ones": (E3, np.array(E3, dtype=complex)),
    "a list of bools": ([True, False], [True, False]),
    "an array of bools": (np.array([True, False]), [True, False]),
    "nan and infinity in their places": ([1, np.nan, -np.inf], [1, np.nan, -np.inf]),
    "pairs of text and number": ([["a", 1], ("b", np.float64(2))], [("a", 1.0), ("b", 2.0)]),
    "texts": (("a", "b"), ["a", "b"]),
    "texts in an array": (np.array(["a", "b"]), ["a", "b"]),
    "texts wanted as an array": (["a", "b"], np.array(["a", "b"])),
    "arrays of one shape in a tuple": ((np.eye(2), [[1, 2], [3, 4]]), (np.eye(2), np.array([[1, 2], [3, 4]]))),
    "an array beside a text": (("fit", [1, 2]), ("fit", np.array([1.0, 2.0]))),
    "matrices of different shapes in a tuple": ((np.ones((3, 2)), np.eye(2)), (np.ones((3, 2)), np.eye(2))),
    "matrices of different shapes in a list": ([np.ones((3, 2)), np.eye(2)], (np.ones((3, 2)), np.eye(2))),
    "a matrix and a number": ((np.eye(2), 3), (np.eye(2), 3.0)),
    "rows of different lengths where they are wanted": (([1], (1, 1)), [[1], [1, 1]]),
    "a bool and a number": ((np.True_, 2), (True, 2.0)),
    "an array for a tuple": (np.array([1.0, 2.0]), (1.0, 2.0)),
    "a whole number of twenty digits": (51090942171709440000, 51090942171709440000),
    "a list that holds one": ([1, 10**20], [1, 10**20]),
    "whole numbers where no float is exact": (np.array([2**53 + 1, 1]), [2**53 + 1, 1]),
    "a sparse matrix with infinity": (sparse.csr_array([[np.inf, 1]]), sparse.csr_array([[np.inf, 1]])),
    "an empty sparse matrix": (sparse.csr_array((0, 0)), sparse.csr_array((0, 0))),
    "a sparse matrix of the old kind": (sparse.csr_matrix(np.eye(3)), sparse.csr_array(np.eye(3))),
    "a sparse matrix with stored zeros": (
        sparse.csr_array(([1.0, 0.0], ([0, 1], [0, 1])), shape=(2, 2)),
        sparse.csr_array([[1.0, 0], [0, 0]]),
    ),
    "a sparse matrix without entries": (sparse.csr_array((2, 3)), sparse.csr_array((2, 3))),
}


@pytest.mark.parametrize(("got", "wanted"), cases(ACCEPTED))
def test_right_is_right_in_any_dress(got, wanted):
    answer = call(returns(got)).gives(wanted)
    assert repr(answer).startswith("✓ answer() gives ")


@pytest.mark.parametrize("wanted_in", SPARSE_FORMATS)
@pytest.mark.parametrize("came_in", SPARSE_FORMATS)
def test_a_sparse_matrix_may_come_in_any_format(came_in, wanted_in):
    A = sparse.diags_array([[1.0, 2, 3], [4.0, 5]], offsets=[0, 1])
    call(returns(A.asformat(came_in))).gives(A.asformat(wanted_in))
    assert "Not the right entries" in told(returns((2 * A).asformat(came_in)), wanted=A.asformat(wanted_in))


# -- what is refused ---------------------------------------------------------------------


class NumberEqualToAll(EqualToAll, float):
    """A float that claims to equal all."""


class WholeNumberEqualToAll(EqualToAll, int):
    """An int that claims to equal all."""


class ListEqualToAll(EqualToAll, list):
    """A list that claims to equal all."""


class TextEqualToAll(EqualToAll, str):
    """A text that claims to equal all."""


class SparseEqualToAll(sparse.csr_array):
    """A sparse matrix that says that nothing differs from it."""

    def __sub__(self, other):
        return sparse.csr_array(self.shape)

    __rsub__ = __sub__

    def __ne__(self, other):
        return sparse.csr_array(self.shape, dtype=bool)


class BreaksAtArray:
    """Can't be looked at as an array."""

    def __array__(self, *_, **__):
        raise RuntimeError("no")


class BreaksAtRepr:
    """Can't be looked at as text."""

    def __repr__(self):
        raise RuntimeError("no")


class ArrayOfTheWrong(EqualToAll):
    """Holds the wrong numbers, and claims that every difference is zero."""

    def __array__(self, *_, **__):
        return np.array([9.0, 9.0, 9.0])


class ArrayEqualToAll(np.ndarray):
    """An array whose comparisons all say True."""

    def __eq__(self, other):
        return np.ones(self.shape, dtype=bool)

    def __ne__(self, other):
        return np.zeros(self.shape, dtype=bool)

    def __sub__(self, other):
        return np.zeros(self.shape)

    __rsub__ = __sub__

    def all(self, *_, **__):
        return True


REFUSED = {
    # bools and texts are no numbers
    "True for 1": (True, 1, "returned True (bool); one number was expected"),
    "True for 1.0": (True, 1.0, "returned True (bool); one number was expected"),
    "a numpy True for 1.0": (np.True_, 1.0, "returned True (bool); one number was expected"),
    "an array without axes that holds True": (np.array(True), 1.0, "returned True (bool)"),
    "1 for True": (1, True, "True or False was expected"),
    "1.0 for True": (1.0, True, "True or False was expected"),
    "the text True for True": ("True", True, "True or False was expected"),
    "one bool in an array": (np.array([True]), True, "True or False was expected"),
    "False for True": (False, True, "Not the right answer"),
    "ones and zeros for bools": ([1, 0], [True, False], "an array of True and False was expected"),
    "one bool wrong": ([True, True], [True, False], "Not the right values"),
    "a text for a number": ("3.0", 3.0, "returned the text '3.0'; one number was expected"),
    "texts for numbers": (["1", "2", "4"], E3, "holds other things than numbers"),
    "one text among numbers": ([1, "2", 4], E3, "holds other things than numbers"),
    "one None among numbers": ([1, None, 4], E3, "holds other things than numbers"),
    "bytes for numbers": (b"abc", [97, 98, 99], "numbers were expected"),
    "a number for a text": (3, "3", "a text was expected"),
    "bytes for a text": (b"yes", "yes", "a text was expected"),
    "another text": ("Yes", "yes", "Not the right text"),
    "a mask for ones and zeros": (np.array([True, False]), [1.0, 0.0], "`.astype(float)` makes 1 and 0 of a mask"),
    "a list of bools for ones and zeros": ([True, False], [1, 0], "numbers were expected"),
    "a bool among numbers": ([True, 0.5], [1.0, 0.5], "numbers were expected"),
    "a mask among rows": ([np.array([1, 0]), np.array([True, False])], np.eye(2), "numbers were expected"),
    "True for an array without axes": (True, np.array(1.0), "returned True (bool); one number was expected"),
    "1 for a bool in a pair": ((1, 0.5), (True, 0.5), "Not right from entry 0 on"),
    "True for 1 in a pair": ((True, 0.5), (1, 0.5), "Not right from entry 0 on"),
    # one number
    "a float for an int": (3.0, 3, "a whole number (int) was expected"),
    "a numpy float for an int": (np.float64(3), 3, "a whole number (int) was expected"),
    "a list of one number": ([3.0], 3.0, "Take the one number out of it"),
    "an array of one number": (np.array([[3.0]]), 3.0, "Take the one number out of it"),
    "a tuple of one number": ((3,), 3, "Take the one number out of it"),
    "several numbers for one": ([1, 2], 3.0, "returned a list of 2 entries; one number was expected"),
    "a function for a number": (abs, 3.0, "the function abs itself (was it meant to be called?)"),
    "another int": (4, 3, "Not the right value."),
    "the sign turned round": (-3.0, 3.0, "Not the right value."),
    "the other infinity": (-np.inf, np.inf, "Not the right value."),
    "the largest float for infinity": (sys.float_info.max, np.inf, "Not the right value."),
    "a number for nan": (3.0, np.nan, "Not the right value."),
    "nan for a number": (np.nan, 3.0, "returned nan (not a number)"),
    "infinity for a number": (np.inf, 3.0, "returned inf (infinity)"),
    "another imaginary part": (1 - 2j, 1 + 2j, "Not the right value."),
    "an imaginary part on top": (3 + 1e-3j, 3.0, "Close, but off"),
    "an int off by one, and large": (10**9 + 1, 10**9, "Not the right value."),
    "an int off by one where no float is exact": (2**53 + 1, 2**53, "Not the right value."),
    "an int off by one, of twenty digits": (10**20 + 1, 10**20, "Not the right value."),
    # no array
    "one number for an array": (3.0, E3, "returned one number; an array of shape (3,) was expected"),
    "one number for an array of one": (3.0, [3.0], "returned one number"),
    "a matrix of np.matrix": (np.matrix([[1, 2], [3, 4]]), [[1, 2], [3, 4]], "np.matrix"),
    "rows of different lengths": ([[1], [2, 3]], [[1, 2], [3, 4]], "rows of different lengths"),
    "a dict": ({0: 1.0, 1: 2.0, 2: 4.0}, E3, "returned a dict of 3 entries; numbers were expected"),
    "a set": ({1.0, 2.0, 4.0}, E3, "returned a set of 3 entries; numbers were expected"),
    "the values of a dict": ({0: 1.0, 1: 2.0, 2: 4.0}.values(), E3, "other things than numbers"),
    "the function itself": (np.mean, E3, "the function mean itself"),
    "a generator": ((x for x in E3), E3, "returned a generator"),
    "a sparse matrix": (sparse.csr_array(np.eye(2)), np.eye(2), "`.toarray()`"),
    "complex numbers": ([1j, 2, 4], E3, "dropping them would hide a mistake"),
    "complex numbers that are real": ([1 + 0j, 2, 4], E3, "Take the real part"),
    "nan among numbers": ([1, np.nan, 4], E3, "returned nan (not a number)"),
    "infinity among numbers": ([1, np.inf, 4], E3, "returned inf (infinity)"),
    "a number where nan is wanted": ([1, 5], [1, np.nan], "Not the right values"),
    "nan and infinity exchanged": ([np.nan, np.inf], [np.inf, np.nan], "Not the right values"),
    "another number beside nan": ([5, np.nan], [1, np.nan], "Not the right values"),
    "whole numbers of which one is off by one, and large": ([10**9 + 1, 2], [10**9, 2], "1 of 2 differ"),
    "whole numbers of which the small one is off": ([10**9, 5], [10**9, 0], "1 of 2 differ"),
    "whole numbers off where no float is exact": ([2**53 + 1, 1], [2**53, 1], "1 of 2 differ"),
    # the shape
    "too short": ([1, 2], E3, "returned 2 entries; 3 were expected"),
    "too long": ([1, 2], [1], "returned 2 entries; 1 was expected"),
    "of length one": ([1], E3, "returned 1 entry; 3 were expected"),
    "empty": ([], E3, "returned 0 entries; 3 were expected"),
    "a column for a vector": (np.array([[1], [2], [4]]), E3, "returned shape (3, 1); shape (3,) was expected"),
    "a row for a vector": ([E3], E3, "`.ravel()` makes it flat"),
    "a vector for a column": (E3, [[1], [2], [4]], "returned shape (3,); shape (3, 1) was expected"),
    "rows and columns exchanged": (np.ones((3, 2)), np.ones((2, 3)), "is a transpose `.T` missing, or one too many?"),
    "one axis more": (np.ones((2, 2, 1)), np.ones((2, 2)), "returned shape (2, 2, 1); shape (2, 2) was expected"),
    "another empty shape": ([[]], [], "returned shape (1, 0); shape (0,) was expected"),
    "a matrix turned round that has the right shape": ([[1, 3], [2, 4]], [[1, 2], [3, 4]], "2 of 4 differ"),
    # pairs and texts
    "one pair too few": ([("a", 1)], [("a", 1), ("b", 2)], "returned 1 entry; 2 were expected"),
    "names without their numbers": (["a", "b"], [("a", 1), ("b", 2)], "Not right from entry 0 on"),
    "pairs turned round": ([(1, "a")], [("a", 1)], "Not right from entry 0 on"),
    "the second pair wrong": ([("a", 1), ("b", 3)], [("a", 1), ("b", 2)], "Not right from entry 1 on: ('b', 2)"),
    "a float for an int in a pair": ([("a", 1.0)], [("a", 1)], "`int(...)` makes one of a float"),
    "None in a pair": ([("a", None)], [("a", 1)], "Not right from entry 0 on"),
    "a float for an int in a pair of numbers": ((3.0, 0.5), (3, 0.5), "`int(...)` makes one of a float"),
    "the small one of two numbers": ((1e6, 5e-3), (1e6, 1e-6), "Not right from entry 1 on"),
    "the small one of two arrays": (([1e6, 1], [5e-3, 0]), ([1e6, 1], [1e-6, 0]), "Not right from entry 1 on"),
    "Q and R exchanged": ((np.eye(2), np.ones((3, 2))), (np.ones((3, 2)), np.eye(2)), "Not right from entry 0 on"),
    "Q alone": (np.ones((3, 2)), (np.ones((3, 2)), np.eye(2)), "returned 3 entries; 2 were expected"),
    "R wrong": ((np.ones((3, 2)), 2 * np.eye(2)), (np.ones((3, 2)), np.eye(2)), "Not right from entry 1 on"),
    "a dict for pairs": ({"a": 1}, [("a", 1)], "returned a dict of 1 entry; a list was expected"),
    "a text for texts": ("ab", ["a", "b"], "returned the text 'ab'; a list was expected"),
    "a set for texts": ({"a", "b"}, ["a", "b"], "a list was expected"),
    "a generator for texts": ((x for x in "ab"), ("a", "b"), "a tuple was expected"),
    # sparse matrices
    "a dense matrix for a sparse one": (np.eye(2), sparse.eye_array(2), "a scipy.sparse matrix was expected"),
    "a sparse matrix of another shape": (sparse.csr_array((3, 2)), sparse.csr_array((2, 3)), "is a transpose"),
    "a sparse matrix with another entry": (sparse.csr_array([[1, 3]]), sparse.csr_array([[1, 2]]), "Not the right"),
    "a sparse matrix with an entry too few": (sparse.csr_array([[1, 0]]), sparse.csr_array([[1, 2]]), "Not the right"),
    "a sparse matrix with an entry too many": (sparse.csr_array([[1, 2]]), sparse.csr_array([[1, 0]]), "Not the right"),
    "a sparse matrix that holds nan": (sparse.csr_array([[np.nan, 2]]), sparse.csr_array([[1.0, 2]]), "Not the right"),
    "sparse bytes below zero": (
        sparse.csr_array(np.array([[1]], dtype=np.uint8)),
        sparse.csr_array(np.array([[2]], dtype=np.uint8)),
        "Not the right entries",
    ),
    "any where infinity is wanted, sparse": (sparse.csr_array([[5.0, 7]]), sparse.csr_array([[np.inf, 1]]), "Not"),
    "large and off by one, sparse": (sparse.csr_array([[10**9 + 1]]), sparse.csr_array([[10**9]]), "Not"),
    # what only claims to be right
    "an object equal to all, for a number": (EqualToAll(), 3.0, "returned a EqualToAll; one number was expected"),
    "an object equal to all, for a bool": (EqualToAll(), True, "True or False was expected"),
    "an object equal to all, for a text": (EqualToAll(), "yes", "a text was expected"),
    "an object equal to all, for an array": (EqualToAll(), E3, "holds other things than numbers"),
    "an object equal to all, for pairs": (EqualToAll(), [("a", 1)], "a list was expected"),
    "an object equal to all, for a sparse matrix": (EqualToAll(), sparse.eye_array(2), "a scipy.sparse matrix"),
    "objects equal to all in a list": ([EqualToAll()] * 3, E3, "holds other things than numbers"),
    "an object equal to all in a pair": ([("a", EqualToAll())], [("a", 1)], "Not right from entry 0 on"),
    "a float equal to all": (NumberEqualToAll(9), 3.0, "Not the right value."),
    "an int equal to all": (WholeNumberEqualToAll(9), 3, "Not the right value."),
    "floats equal to all in a list": ([NumberEqualToAll(9)] * 3, E3, "Not the right values"),
    "a list equal to all": (ListEqualToAll([9, 9, 9]), E3, "Not the right values"),
    "a list equal to all, for texts": (ListEqualToAll(["a", "c"]), ["a", "b"], "Not right from entry 1 on"),
    "wrong numbers that hide every difference": (ArrayOfTheWrong(), E3, "Not the right values"),
    "a text equal to all": (TextEqualToAll("no"), "yes", "Not the right text"),
    "a text equal to all in a pair": ([(TextEqualToAll("b"), 1)], [("a", 1)], "Not right from entry 0 on"),
    "an object whose array is an error": (BreaksAtArray(), E3, "numbers were expected"),
    "an object whose text is an error": (BreaksAtRepr(), E3, "numbers"),
    "a sparse matrix that claims to differ nowhere": (
        SparseEqualToAll(2 * np.eye(3)), sparse.csr_array(np.eye(3)), "Not the right entries"
    ),
    "an array equal to all": (np.array([9.0, 9, 9]).view(ArrayEqualToAll), E3, "Not the right values"),
    "an array of bools equal to all": (
        np.array([True, True]).view(ArrayEqualToAll),
        [True, False],
        "Not the right values",
    ),
    "an array without axes equal to all": (np.array(9.0).view(ArrayEqualToAll), 3.0, "Not the right value."),
}  # fmt: skip


@pytest.mark.parametrize(("got", "wanted", "said"), cases(REFUSED))
def test_wrong_is_refused_with_its_reason(got, wanted, said):
    assert said in in_one_line(told(returns(got), wanted=wanted))


@pytest.mark.parametrize(
    ("got", "wanted", "said"),
    cases(
        {
            "the shape before what is in it": (np.full((3, 1), np.nan), E3, "returned shape (3, 1)"),
            "the kind before the shape": (["a", "b"], E3, "other things than numbers"),
            "complex before the shape": ([1j], E3, "complex numbers"),
            "nan before the value": ([9, np.nan, 9], E3, "returned nan"),
        }
    ),
)
def test_the_lowest_rung_that_is_missed_is_told(got, wanted, said):
    assert said in in_one_line(told(returns(got), wanted=wanted))


def test_a_failure_shows_the_call_what_was_wanted_and_what_came():
    def total(values, weights):
        return 7.0

    assert told(total, [1, 2], [3, 4], wanted=11.0) == textwrap.dedent("""\
        Not the right value.

          total([1, 2], [3, 4])
          expected:  11.0
          got:       7.0""")


def test_a_call_with_large_arguments_is_told_argument_by_argument():
    def total(values, weights):
        return 7.0

    message = told(total, np.eye(2), "w" * 60, wanted=11.0)
    assert (
        "  total(values, weights)  with\n    values = [[1., 0.],\n              [0., 1.]]\n    weights = 'ww" in message
    )


@pytest.mark.parametrize(
    ("got", "wanted", "said"),
    cases(
        {
            "in a vector": ([1, 2, 9], [1, 2, 3], "1 of 3 differ, the first at index 2 (3 expected, 9 came)"),
            "in a matrix": ([[1, 2], [9, 9]], [[1, 2], [3, 4]], "2 of 4 differ, the first at index (1, 0) (3 expected"),
        }
    ),
)
def test_where_some_entries_are_wrong_the_first_is_named(got, wanted, said):
    assert said in in_one_line(told(returns(got), wanted=wanted))


def test_where_all_entries_are_wrong_none_is_named():
    assert told(returns([7, 8]), wanted=[1, 2]).startswith("Not the right values.\n")


# -- how close is close enough -----------------------------------------------------------

DRESSES = [np.asarray, np.ndarray.tolist, np.asfortranarray, lambda x: np.repeat(x, 2, axis=0)[::2]]


def test_at_every_scale_rounding_passes_and_one_entry_off_does_not():
    rng = np.random.default_rng(20)
    for exponent in range(-12, 13, 3):
        for shape in [(), (1,), (5,), (3, 1), (2, 4), (2, 3, 2)]:
            right = np.asarray(rng.normal(size=shape) * 10.0**exponent)
            scale = np.max(np.abs(right))
            rounded = right + 1e-12 * scale * rng.uniform(-1, 1, shape)
            wrong = right.copy()
            place = tuple(int(rng.integers(n)) for n in shape)
            wrong[place] += rng.choice([-1, 1]) * 3e-8 * scale
            for dress in DRESSES if shape else [float]:
                call(returns(dress(rounded))).gives(dress(right))
                said = told(returns(dress(wrong)), wanted=dress(right))
                assert said.startswith("Close, but off"), (exponent, shape, said)


def test_no_other_permutation_length_or_shape_of_the_right_numbers_passes():
    rng = np.random.default_rng(21)
    for _ in range(12):
        rows, columns = rng.choice(range(2, 6), size=2, replace=False)
        right = rng.permutation(rows * columns).reshape(rows, columns) + 1.0
        others = [right.T, right[:, ::-1], right[::-1], right.ravel(), right[:-1], right[None], -right, right + 1]
        for other in others:
            for dress in DRESSES:
                told(returns(dress(other)), wanted=right)


def test_sparse_matrices_are_compared_at_every_scale_too():
    rng = np.random.default_rng(22)
    for exponent in (-12, -3, 0, 5, 12):
        right = sparse.random_array((6, 4), density=0.5, rng=rng) * 10.0**exponent
        call(returns(right * (1 + 1e-12))).gives(right)
        told(returns(right * (1 + 1e-6)), wanted=right)


@pytest.mark.parametrize(
    ("got", "wanted", "options", "passes"),
    cases(
        {
            "inside a relative tolerance": (100.9, 100.0, {"rtol": 0.01}, True),
            "outside it": (101.1, 100.0, {"rtol": 0.01}, False),
            "relative to the largest entry": ([100.0, 1.9], [100.0, 1.0], {"rtol": 0.01}, True),
            "inside an absolute tolerance": (0.4, 0.0, {"atol": 0.5}, True),
            "outside it too": (0.6, 0.0, {"atol": 0.5}, False),
            "both together": (101.4, 100.0, {"rtol": 0.01, "atol": 0.5}, True),
            "outside both together": (101.6, 100.0, {"rtol": 0.01, "atol": 0.5}, False),
            "in a pair": ([("a", 1.05)], [("a", 1.0)], {"atol": 0.1}, True),
            "outside it in a pair": ([("a", 1.2)], [("a", 1.0)], {"atol": 0.1}, False),
            "in a sparse matrix": (sparse.csr_array([[1.05]]), sparse.csr_array([[1.0]]), {"atol": 0.1}, True),
            "outside it in a sparse one": (sparse.csr_array([[1.2]]), sparse.csr_array([[1.0]]), {"atol": 0.1}, False),
            "none at all": (1.0, 1.0, {"rtol": 0.0}, True),
            "rounding near 1, where zero is wanted": (1e-16, 0.0, {}, True),
            "more than that, where zero is wanted": (1e-11, 0.0, {}, False),
            "one asked for, where zero is wanted": (1e-17, 0.0, {"atol": 1e-12}, True),
            "the next float, without tolerance": (np.nextafter(1.0, 2), 1.0, {"rtol": 0.0}, False),
            "an int is not rounded to": (4, 3, {"rtol": 0.01}, False),
        }
    ),
)  # fmt: skip
def test_the_tolerance_is_the_one_asked_for(got, wanted, options, passes):
    if passes:
        call(returns(got)).gives(wanted, **options)
    else:
        told(returns(got), wanted=wanted, **options)


@pytest.mark.parametrize(
    ("got", "wanted", "said"),
    cases(
        {
            "a number": (3.001, 3.0, "Close, but off by up to 1.0e-03: the tolerance is 3.0e-08."),
            "an array": ([1, 2.001], [1, 2.0], "Close, but off in places by up to 1.0e-03: the tolerance is 2.0e-08."),
        }
    ),
)  # fmt: skip
def test_close_but_off_says_by_how_much(got, wanted, said):
    message = in_one_line(told(returns(got), wanted=wanted))
    assert message.startswith(said)
    assert "Did a loop stop too early" in message


def test_whole_numbers_are_never_called_close():
    assert told(returns(1001), wanted=1000).startswith("Not the right value.")
    assert "1 of 2 differ" in told(returns([1001, 1000]), wanted=[1000, 1000])


# -- the usual mistakes ------------------------------------------------------------------


def column_sums(A):
    return np.asarray(A, dtype=float).sum(axis=0)


@pytest.mark.parametrize(
    ("got", "mistake"),
    cases(
        {
            "as a value": ([4, 6], [4, 6]),
            "as a function of the arguments": ([4, 6], column_sums),
            "of another shape": ([[4, 6]], [[4, 6]]),
            "one number for an array": (10.0, 10.0),
            "an int that came as a float": (10.0, 10),
            "a float that came as an int": (10, 10.0),
            "an int from a function": (10.0, lambda A: 10),
            "a value that holds nan": ([1, np.nan], [1, np.nan]),
            "nan itself": (np.nan, np.nan),
            "infinity itself": (-np.inf, -np.inf),
            "a function that divides by zero": ([np.nan, np.inf], lambda A: np.array([0.0, 1.0]) / 0),
            "a bool": (True, True),
            "a text": ("[3, 7]", "[3, 7]"),
            "a list with texts": (["3", 7], ["3", 7]),
            "an array of bools": ([True, False], np.array([True, False])),
            "up to rounding": ([4 + 1e-12, 6], [4, 6]),
            "complex numbers": ([4j, 6], [4j, 6]),
            "a sparse matrix": (sparse.csr_array([[3, 7]]), sparse.csr_array([[3, 7]])),
        }
    ),
)
def test_a_usual_mistake_is_named(got, mistake):
    message = told(
        returns(got), [[1, 2], [3, 4]], wanted=[3, 7], mistakes={"Not this.": [0, 0], "This one.": mistake}
    )  # fmt: skip
    assert message.endswith("\n\nThis one.")
    assert "Not this." not in message


@pytest.mark.parametrize(
    ("got", "mistake"),
    cases(
        {
            "another value": ([4, 7], [4, 6]),
            "nan in another place": ([np.nan, 1], [1, np.nan]),
            "a bool is no 1": (True, 1),
            "1 is no bool": (1, True),
            "nothing": ([4, 7], None),
            "a function that gives nothing": ([4, 7], lambda A: None),
            "only nearly": ([4 + 1e-5, 6], [4, 6]),
        }
    ),
)
def test_another_answer_is_not_called_that_mistake(got, mistake):
    assert "Wrong name." not in told(returns(got), [[1, 2], [3, 4]], wanted=[3, 7], mistakes={"Wrong name.": mistake})


@pytest.mark.parametrize(
    "error", [TypeError(), ValueError(), IndexError(), KeyError(), ZeroDivisionError(), AttributeError()]
)  # fmt: skip
def test_a_mistake_that_cannot_be_made_with_these_arguments_is_passed_over(error):
    mistakes = {"impossible": stops_with(error), "possible": column_sums}
    message = told(returns([4, 6]), [[1, 2], [3, 4]], wanted=[3, 7], mistakes=mistakes)
    assert message.endswith("\n\npossible")


def test_a_mistake_that_gives_the_right_answer_does_no_harm():
    call(returns([3, 7])).gives([3, 7], mistakes={"never": [3, 7], "nor this": lambda: 1 / 0})


def test_of_two_mistakes_that_fit_the_first_is_named():
    message = told(returns(1), wanted=3, mistakes={"first": 1, "second": 1})
    assert message.endswith("\n\nfirst")


def test_mistakes_see_the_arguments_as_they_were_also_after_one_has_changed_them():
    def careless(A):
        A *= 0
        return A

    mistakes = {"careless": careless, "Sum of all.": lambda A: A.sum()}
    assert told(returns(10.0), np.array([[1, 2], [3, 4]]), wanted=3.0, mistakes=mistakes).endswith("\n\nSum of all.")


def test_mistakes_that_draw_at_random_draw_what_the_learner_drew():
    def sample(n, rng):
        return rng.normal(size=n) + 1

    mistakes = {"One too large.": lambda n, rng: rng.normal(size=n) + 1}
    message = told(sample, 4, np.random.default_rng(1), wanted=np.zeros(4), mistakes=mistakes)
    assert message.endswith("\n\nOne too large.")


def test_the_named_mistake_comes_before_the_general_advice():
    message = told(returns(np.ones((3, 2))), wanted=np.ones((2, 3)), mistakes={"This one.": np.ones((3, 2))})
    assert message.endswith("\n\nThis one.")
    assert ".T" not in message


@pytest.mark.parametrize(
    "check",
    cases(
        {
            "array": lambda answer, mistakes: answer.array(shape=(3,), mistakes=mistakes),
            "has": lambda answer, mistakes: answer.has(False, "add up to 1", mistakes=mistakes),
        }
    ),
)
def test_mistakes_are_named_in_the_other_checks_too(check):
    with pytest.raises(CheckFailed, match="This one"):
        check(call(returns([4, 6])), {"This one.": [4, 6]})


# -- arguments changed in place ----------------------------------------------------------


def doubling(x):
    x *= 2
    return 3.0


CHANGED = {
    "an entry of an array": (np.array([1.0, 2.0]), setting(0, to=5)),
    "an entry of an array of whole numbers": (np.array([1, 2]), setting(0, to=5)),
    "an entry of an array that holds nan": (np.array([1.0, np.nan]), setting(0, to=5)),
    "nan in an array": (np.array([1.0, np.nan]), setting(1, to=0)),
    "an entry that becomes nan": (np.array([1.0, 2.0]), setting(1, to=np.nan)),
    "the last bit of an entry": (np.array([1.0]), setting(0, to=np.nextafter(1, 2))),
    "a row of a matrix": (np.eye(3), setting(0, to=0)),
    "a whole array": (np.eye(3), doubling),
    "the shape of an array": (np.zeros((2, 2)), lambda x: x.resize(4, refcheck=False) or 3.0),
    "the order of an array": (np.array([2, 1]), lambda x: x.sort() or 3.0),
    "an array of texts": (np.array(["a", "b"]), setting(0, to="c")),
    "an array of bools": (np.array([True, False]), setting(0, to=False)),
    "an entry of a list": ([1, 2], setting(0, to=5)),
    "the type of an entry of a list": ([1, 2], setting(0, to=1.0)),
    "an int that becomes a bool": ([1, 2], setting(0, to=True)),
    "a list made longer": ([1, 2], lambda x: x.append(3) or 3.0),
    "a list made shorter": ([1, 2], lambda x: x.clear() or 3.0),
    "the order of a list": ([2, 1], lambda x: x.sort() or 3.0),
    "an entry of a nested list": ([[1, 2], [3, 4]], setting(1, 0, to=5)),
    "an entry deep in a list": ([[[1], [2]], [[3], [4]]], setting(1, 0, 0, to=5)),
    "a list in a tuple": (([1], [2]), setting(1, 0, to=5)),
    "an array in a list": ([np.eye(2), np.eye(2)], setting(1, 0, to=5)),
    "an array in a dict": ({"W": np.eye(2)}, setting("W", 0, to=5)),
    "a value of a dict": ({"a": 1}, setting("a", to=2)),
    "a new key of a dict": ({"a": 1}, setting("b", to=2)),
    "a dict emptied": ({"a": 1}, lambda x: x.clear() or 3.0),
    "a dict in a list": ([{"a": 1}], setting(0, "a", to=2)),
    "rows replaced by numbers": ([[1, 2], [3, 4]], setting(0, to=3)),
    "a row replaced by a tuple": ([[1, 2]], setting(0, to=(1, 2))),
    "a row replaced by an array": ([[1, 2]], setting(0, to=np.array([1, 2]))),
    "a dict replaced by None": ([{"a": 1}], setting(0, to=None)),
    "a sparse matrix replaced by None": ([sparse.eye_array(2)], setting(0, to=None)),
    "an array of an object": (types.SimpleNamespace(w=np.eye(2)), lambda x: x.w.fill(0) or 3.0),
    "an attribute of an object": (types.SimpleNamespace(w=1), lambda x: vars(x).update(w=2) or 3.0),
    "a new attribute of an object": (types.SimpleNamespace(w=1), lambda x: vars(x).update(v=2) or 3.0),
    "an entry of an array of objects": (np.array([1, None]), setting(0, to=2)),
    "a set": ({1, 2}, lambda x: x.add(3) or 3.0),
    **{f"a sparse matrix, {f}": (sparse.eye_array(3, format=f), setting((0, 0), to=5)) for f in ("csr", "lil", "dok")},
    **{f"the data of a sparse matrix, {f}": (
        sparse.eye_array(3, format=f), lambda x: np.multiply(x.data, 2, out=x.data) is None or 3.0
    ) for f in ("csr", "csc", "coo", "bsr", "dia")},
    "a sparse matrix in a list": ([sparse.eye_array(3, format="csr")], setting(0, (0, 0), to=5)),
}  # fmt: skip


@pytest.mark.parametrize(("argument", "function"), cases(CHANGED))
def test_an_argument_changed_in_place_is_noticed(argument, function):
    message = told(lambda y, x: function(x), 0, argument)
    assert message.startswith("<lambda> changed its argument x in place.\n")
    assert "Whoever calls it still needs x" in message


def drawing(rng):
    return 3.0 + 0 * rng.normal()


KEPT = {
    "an array": np.eye(2),
    "nan in an array": np.array([1.0, np.nan]),
    "complex nan": np.array([1j, complex(np.nan, 1)]),
    "nan in lists, tuples and dicts": [np.nan, [np.nan], (float("nan"),), {"a": np.nan}],
    "an array of texts": np.array(["a", "b"]),
    "a view": np.arange(9).reshape(3, 3).T,
    "an array that can't be written": np.broadcast_to(1.0, (2, 2)),
    "an empty array": np.zeros((0, 3)),
    "None": None,
    "a text": "text",
    "a number": 3,
    "a numpy number": np.float64(np.nan),
    "a range": range(3),
    "a dict": {"a": [1, 2]},
    "a function": np.sin,
    "a class": float,
    "a set": {1, 2},
    "an internet of the course": internet.six_pages(),
    "an object of one's own": types.SimpleNamespace(weights=np.eye(2), name="net", layers=[np.nan]),
    "an iterator": iter([1, 2]),
    "an array of objects that holds nan": np.array([np.nan, None], dtype=object),
    "a sparse matrix that holds nan": sparse.csr_array([[np.nan, 1.0]]),
    "a sparse matrix with stored zeros": sparse.csr_array(([0.0], ([0], [0])), shape=(2, 2)),
    **{f"a sparse matrix, {f}": sparse.eye_array(3, format=f) for f in SPARSE_FORMATS},
}


@pytest.mark.parametrize("argument", [pytest.param(value, id=name) for name, value in KEPT.items()])
def test_an_argument_left_alone_is_not_complained_about(argument):
    call(returns(3.0), argument).gives(3.0)


@pytest.mark.parametrize("make", [np.random.default_rng, np.random.RandomState])
def test_drawing_from_a_generator_is_no_change(make):
    call(drawing, make(1)).gives(3.0)


def test_a_local_name_that_is_bound_anew_is_no_change():
    def answer(x):
        x = x + 1
        return x

    call(answer, np.array([1.0, 2.0])).gives([2, 3])


def test_the_authors_own_data_stay_as_they_are_whatever_the_learner_does():
    A, rows = np.eye(2), [[1, 2]]

    def answer(A, rows):
        A[:] = 7
        rows[0][0] = 7
        raise ValueError

    answer_kept = call(answer, A, rows).raises(ValueError, because="it always does")
    assert np.array_equal(A, np.eye(2))
    assert rows == [[1, 2]]
    assert np.array_equal(answer_kept.args[0], np.eye(2))


def test_an_argument_without_a_name_is_counted():
    def answer(first, *others):
        others[1].append(1)
        return 3.0

    assert told(answer, 1, 2, []).startswith("answer changed its argument argument 3 in place.")


def test_before_and_after_are_shown():
    message = told(doubling, np.array([1.0, 2.0]))
    assert "before:    [1., 2.]" in message
    assert "after:     [2., 4.]" in message


@pytest.mark.parametrize(
    ("argument", "function", "copying"),
    cases(
        {
            "an array": (np.array([1.0]), setting(0, to=2), "x = np.array(x, dtype=float)"),
            "a dict": ({"a": 1}, setting("a", to=2), "x = x.copy()"),
            "a sparse matrix": (sparse.eye_array(3, format="csr"), setting((0, 0), to=5), "x = x.copy()"),
        }
    ),
)
def test_the_advice_says_how_to_copy_what_was_changed(argument, function, copying):
    assert copying in in_one_line(told(lambda x: function(x), argument))


def test_what_returns_nothing_and_sorts_in_place_is_told_of_the_change():
    assert "changed its argument values in place" in told(lambda values: values.sort(), [2, 1], wanted=[1, 2])


# -- array, has, raises ------------------------------------------------------------------


@pytest.mark.parametrize("shape", [None, (2, 3), (None, 3), (2, None), (None, None)])
def test_array_gives_the_numbers_back_as_floats(shape):
    came = [[1, 2, 3], [4, 5, 6]]
    got = call(returns(came)).array(shape=shape)
    assert got.dtype == float
    assert got.tolist() == came


def test_array_gives_a_copy():
    mine = np.ones(3)
    call(returns(mine)).array()[0] = 5
    assert mine[0] == 1


@pytest.mark.parametrize(
    ("got", "shape", "said"),
    cases(
        {
            "too long": ([1, 2, 3], (2,), "returned 3 entries; 2 were expected"),
            "another shape": ([[1, 2]], (None, 3), "returned shape (1, 2); shape (any, 3) was expected"),
            "another number of axes": ([1, 2], (None, None), "returned shape (2,); shape (any, any) was expected"),
            "a column": ([[1], [2]], (2,), "`.ravel()`"),
            "a column of any length": ([[1], [2]], (None,), "returned shape (2, 1); shape (any,) was expected"),
            "exchanged": (np.ones((3, 2)), (2, 3), "Rows and columns are exchanged"),
            "one number": (3.0, (None,), "returned one number"),
            "complex": ([1j], None, "complex numbers"),
            "nan": ([np.nan], None, "returned nan"),
            "infinite": ([np.inf], None, "returned inf"),
            "texts": (["a"], None, "other things than numbers"),
            "a sparse matrix": (sparse.eye_array(2), (2, 2), "a sparse matrix"),
            "a np.matrix": (np.matrix([[1]]), (1, 1), "np.matrix"),
        }
    ),
)
def test_array_refuses_what_gives_would(got, shape, said):
    with pytest.raises(CheckFailed) as refused:
        call(returns(got)).array(shape=shape)
    assert said in in_one_line(str(refused.value))


@pytest.mark.parametrize("holds", [True, np.True_, np.array(True), 1])
def test_a_property_that_holds_passes(holds):
    assert repr(call(returns(3)).has(holds, "be odd")) == "✓ answer() is right"


@pytest.mark.parametrize("fails", [False, np.False_, 0, None, ""])
def test_a_property_that_fails_is_told_with_its_advice(fails):
    with pytest.raises(CheckFailed) as refused:
        call(returns(4), [1]).has(fails, "be odd", "Count again.")
    assert str(refused.value) == "The answer should be odd.\n\n  answer([1])\n  got:       4\n\nCount again."


@pytest.mark.parametrize(
    ("raised", "kind"), [(ValueError, ValueError), (np.linalg.LinAlgError, ValueError), (KeyError, LookupError)]
)
def test_the_right_error_passes_and_so_does_a_kind_of_it(raised, kind):
    answer = call(stops_with(raised("no")), 3).raises(kind, because="3 is odd")
    assert repr(answer) == f"✓ answer(3) raises {kind.__name__}"


@pytest.mark.parametrize(
    ("function", "said"),
    cases(
        {
            "another error": (stops_with(TypeError("no")), "answer stopped with TypeError: no"),
            "a parent of it": (stops_with(Exception("no")), "answer stopped with Exception: no"),
            "leaving Python": (stops_with(SystemExit("no")), "answer stopped with SystemExit: no"),
            "the error returned": (returns(ValueError("no")), "write `raise` in place of `return`"),
            "its class returned": (returns(ValueError), "write `raise` in place of `return`"),
            "another error returned": (returns(TypeError("no")), "write `raise` in place of `return`"),
            "a printed message": (prints("3 is odd"), "write `raise ValueError(...)` in place of `print`"),
            "nothing at all": (returns(None), "Test for it before you compute"),
            "a value": (returns(3.0), "Test for it before you compute"),
            "a text": (returns("ValueError"), "Test for it before you compute"),
        }
    ),
)
def test_whatever_else_happens_is_not_the_error_that_was_wanted(function, said):
    with pytest.raises(CheckFailed) as refused:
        call(function, 3).raises(ValueError, because="3 is odd")
    message = in_one_line(str(refused.value))
    assert said in message
    assert "It should raise ValueError, because 3 is odd." in message


# -- memory ------------------------------------------------------------------------------


def fills(n):
    return float(np.ones(n).sum())


def test_more_memory_than_allowed_is_refused_and_as_much_is_not():
    call(fills, 125_000, most_memory=2e6).gives(125_000.0)
    with pytest.raises(CheckFailed) as refused:
        call(fills, 1_000_000, most_memory=2e6)
    message = in_one_line(str(refused.value))
    assert message.startswith("fills used 8 MB of memory; 2 MB are enough.")
    assert "far larger than what goes in and out" in message


def strict(x):
    if x < 2:
        raise ValueError("x is too small")
    return float(np.sqrt(x))


def by_a_helper(x):
    return strict(x)


@pytest.mark.parametrize("function", [strict, by_a_helper])
def test_who_refuses_what_is_allowed_is_told_so(function):
    assert "It refuses arguments that are allowed" in in_one_line(told(function, 1, wanted=1.0))


def test_who_raises_the_wrong_kind_of_error_is_not_told_to_raise_none():
    def answer(x):
        raise KeyError(x)

    with pytest.raises(CheckFailed) as refused:
        call(answer, 1).raises(ValueError, because="1 is odd")
    assert "It should raise ValueError, because 1 is odd." in in_one_line(str(refused.value))
    assert "It refuses" not in str(refused.value)


def test_an_author_may_say_how_bad_input_is_noticed():
    with pytest.raises(CheckFailed) as refused:
        call(lambda x: 1.0, 1).raises(ValueError, because="it never settles", advice="Count the steps.")
    assert "Count the steps." in str(refused.value)
    assert "before you compute" not in str(refused.value)


def test_who_stops_on_the_way_is_not():
    def reads(x):
        return float(int("one") + x)

    assert "refuses" not in told(reads, 1, wanted=1.0)


@pytest.mark.parametrize("function", [returns(3), stops_with(ValueError()), stops_with(KeyboardInterrupt()), fills])
def test_measuring_memory_ends_with_the_call(function):
    try:
        call(function, 1_000_000, most_memory=2e6)
    except CheckFailed:
        assert function is fills
    assert not tracemalloc.is_tracing()


# -- what is shown -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "shown"),
    cases(
        {
            "a large matrix": (np.zeros((1000, 1000)), "array of shape (1000, 1000), dtype float64: 0., 0., 0., 0., …"),
            "a large array of bytes": (
                np.zeros((10, 10), dtype=np.uint8),
                "array of shape (10, 10), dtype uint8: 0",
            ),
            "a long list": (list(range(1000)), "[0, 1, 2, 3, 4, 5, …, 999]"),
            "a long tuple": (tuple(range(1000)), "(0, 1, 2, 3, 4, 5, …, 999)"),
            "a nested list": ([[0] * 100] * 100, "[[0, 0, 0, 0, 0, 0, …, 0], [0, 0, 0, 0, 0, 0, …, 0], [0,"),
            "a long text": ("a" * 1000, "'aaa"),
            "a sparse matrix": (sparse.eye_array(500), "sparse matrix of shape (500, 500) with 500 entries"),
        }
    ),
)
def test_what_is_large_is_shown_in_short(value, shown):
    message = told(returns(value), value, wanted=-1.0)
    assert f"got:       {shown}" in message
    assert len(message) < 1600


@pytest.mark.parametrize(
    ("value", "shown"),
    cases(
        {
            "a whole float": (2.0, "2.0"),
            "a numpy float": (np.float64(0.25), "0.25"),
            "a list of numpy numbers": ([np.float64(0.5), np.int64(2)], "[0.5, 2]"),
            "a small array": (np.arange(4), "[0, 1, 2, 3]"),
            "bytes, with their type": (np.arange(4, dtype=np.uint8), "[0, 1, 2, 3]  (dtype uint8)"),
            "float32, with its type": (np.array([0.5], dtype=np.float32), "[0.5]  (dtype float32)"),
            "forty entries": (np.arange(40), "[ 0,  1,"),
            "a tuple of one": ((1,), "(1,)"),
            "pairs": ([("a", 0.5)], "[('a', 0.5)]"),
            "bools": ([True, np.False_], "[True, False]"),
            "a huge number": (1e20, "1e+20"),
            "a generator of random numbers": (np.random.default_rng(1), "rng"),
            "a function": (np.mean, "mean"),
            "a function without a name": (lambda x: x, "f"),
        }
    ),
)
def test_values_are_shown_as_a_learner_would_type_them(value, shown):
    # the expected value can't be it
    assert f"got:       {shown}" in told(returns(value), wanted=sparse.eye_array(2))


def test_a_matrix_is_shown_row_under_row():
    message = told(returns(np.array([[1, 2], [3, 4]])), wanted=-1.0)
    assert "  got:       [[1, 2],\n              [3, 4]]" in message


@pytest.mark.parametrize(
    ("got", "wanted"),
    cases(
        {
            "numbers": (100_000_002.0, 100_000_000.0),
            "arrays": (np.array([1.00000002, 1]), np.array([1.0, 1])),
            "float32": (np.float32(0.1), 0.1),
        }
    ),
)
def test_two_values_that_differ_are_shown_differently(got, wanted):
    message = told(returns(got), wanted=wanted)
    shown = re.search(r"expected:  (.*)\n  got:       (.*)", message)
    assert shown[1] != shown[2]


LONG = "This sentence is long enough to go over the edge of a cell if nobody breaks it before it gets there. " * 3


@pytest.mark.parametrize(
    "message",
    cases(
        {
            "a mistake": lambda: told(returns(1), wanted=3, mistakes={LONG: 1}),
            "an error": lambda: told(stops_with(ValueError(LONG)), wanted=3),
            "printed text": lambda: told(prints(LONG)),
            "a wrong entry": lambda: told(
                returns([["a" * 30, 1.0], ["b" * 30, 2.0]]), wanted=[["a" * 30, 1.0], ["b" * 30, 3.0]]
            ),
            "not started": lambda: told(mean_of, [1]),
        }
    ),
)
def test_prose_is_wrapped_to_fit_beside_the_code(message):
    text = message()
    lines = text.splitlines()
    assert max(len(line) for line in lines if not line.startswith("  ")) <= checks._WIDTH


def test_advice_given_with_a_property_is_wrapped_too():
    with pytest.raises(CheckFailed) as refused:
        call(returns(3)).has(False, f"be as follows: {LONG}", LONG)
    lines = str(refused.value).splitlines()
    assert max(map(len, lines)) <= checks._WIDTH
    assert in_one_line(str(refused.value)).count(in_one_line(LONG)) == 2


def test_an_unchecked_answer_says_so():
    assert repr(call(returns(3), 1)) == "answer(1): not checked"


def test_checks_can_be_chained():
    answer = call(returns(3))
    assert isinstance(answer, Answer)
    assert answer.gives(3).has(True, "be odd") is answer


# -- inside a notebook -------------------------------------------------------------------


@pytest.fixture(scope="module")
def shell(tmp_path_factory):
    """A real IPython shell that keeps what it would show as a cell's result."""
    shown = []

    class KeepResults(DisplayHook):
        def write_output_prompt(self):
            pass

        def write_format_data(self, format_dict, md_dict=None):
            shown.append(format_dict)

    class Shell(InteractiveShell):
        displayhook_class = KeepResults

    before, name = sys.excepthook, "a_learners_notebook"
    made = Shell(
        config=Config({"HistoryManager": {"enabled": False}}),
        ipython_dir=str(tmp_path_factory.mktemp("ipython")),
        user_module=types.ModuleType(name),  # IPython would take over __main__
    )
    made.shown = shown
    made.run_cell("import numpy as np\nfrom mml.checks import call")
    yield made
    sys.excepthook = before
    sys.modules.pop(name, None)


def test_the_shell_of_these_tests_does_keep_results(shell):
    shell.shown.clear()
    shell.run_cell("1 + 1")
    assert [data["text/plain"] for data in shell.shown] == ["2"]


@pytest.mark.parametrize(
    ("check", "shows"),
    cases(
        {
            "gives": ("call(len, [1, 2]).gives(2)", "✓ len([1, 2]) gives 2"),
            "has": ("call(len, [1, 2]).has(True, 'be even')", "✓ len([1, 2]) is right"),
            "raises": ("call(len, 1).raises(TypeError, because='1 has none')", "✓ len(1) raises TypeError"),
            "not yet": ("call(len, [1, 2])", "len([1, 2]): not checked"),
        }
    ),
)
def test_a_check_as_a_cells_last_line_is_printed_and_is_no_result(shell, capsys, check, shows):
    shell.shown.clear()
    result = shell.run_cell(check)
    assert result.success
    assert capsys.readouterr().out == shows + "\n"
    assert shell.shown == []  # nbgrader would give partial credit for it


@pytest.mark.parametrize(
    ("body", "first", "kind"),
    cases(
        {
            "not started": ("raise NotImplementedError", "halve is not started yet.", NotStarted),
            "an error": ("return x / none", "halve stopped with NameError: name 'none' is not defined", CheckFailed),
            "nothing": ("x / 2", "halve returned nothing (None).", CheckFailed),
            "wrong": ("return x", "Not the right value.", CheckFailed),
            "leaving": ("raise SystemExit", "halve stopped with SystemExit", CheckFailed),
            "interrupted": ("raise KeyboardInterrupt", "halve did not end and was stopped", CheckFailed),
        }
    ),
)
def test_a_failure_in_a_notebook_shows_its_message_and_nothing_else(shell, capsys, body, first, kind):
    shell.run_cell(f"def halve(x):\n    {body}")
    result = shell.run_cell("call(halve, 3.0).gives(1.5)")
    said = capsys.readouterr()
    assert type(result.error_in_exec) is kind
    assert said.out == f"{result.error_in_exec}\n"
    assert said.out.startswith(first + "\n")
    assert said.err == ""


def test_a_failure_in_a_notebook_shows_the_line_of_the_cell_in_which_the_function_stands(shell, capsys):
    shell.run_cell("def helper(x):\n    return x.nothing")
    shell.run_cell("def halve(x):\n    # in its own cell\n    return helper(x) / 2")
    shell.run_cell("call(halve, 3.0).gives(1.5)")
    assert "at the line   return helper(x) / 2\n" in capsys.readouterr().out


NOISY = """
import logging, sys, warnings
import numpy as np
from scipy import sparse
from mml.checks import CheckFailed, call

def noisy(x):
    warnings.warn("a warning")
    warnings.simplefilter("always")
    warnings.warn("and another")
    print("an aside", file=sys.stderr)
    logging.warning("a log")
    np.log(np.array([-1.0])), np.ones(2) / 0, np.array([200], dtype=np.uint8) + np.uint8(100)
    return x

def careless(x):
    return float(noisy(x) / 0)

def refused(check):
    try:
        check()
    except CheckFailed as failure:
        print(type(failure).__name__)
    else:
        raise SystemExit("it passed")

matrices = [sparse.eye_array(3, format=f) for f in ["csr", "csc", "coo", "lil", "bsr"]]
mistakes = {"noise": lambda x: warnings.warn("a warning") or np.array([1.0]) / 0}
call(noisy, 3.0).gives(3.0)
call(noisy, 3.0).gives(3.0, mistakes=mistakes)
call(noisy, np.array([1.0, np.nan])).gives([1.0, np.nan])
for matrix in matrices:
    call(noisy, matrix).gives(matrix)
    refused(lambda: call(noisy, matrix).gives(2 * matrix))
refused(lambda: call(noisy, 3.0).gives(4.0, mistakes=mistakes))
refused(lambda: call(noisy, [1, np.inf]).gives([1.0, 2.0], mistakes=mistakes))
refused(lambda: call(noisy, 1j).gives(4.0))
refused(lambda: call(careless, 3.0).gives(4.0))
call(careless, 3.0).raises(ZeroDivisionError, because="nothing is divided by 0")
refused(lambda: call(noisy, np.array([1j])).array())
"""


def test_nothing_ever_reaches_standard_error_because_nbgrader_would_give_no_points():
    done = subprocess.run([sys.executable, "-c", NOISY], capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""
    assert done.returncode == 0
    assert done.stdout.count("an aside") == 19  # the learner still sees it: as ordinary output


def test_standard_output_and_error_are_given_back_after_the_call(capsys):
    out, err = sys.stdout, sys.stderr
    for function in (returns(3), stops_with(ValueError()), stops_with(KeyboardInterrupt())):
        call(function)
        assert (sys.stdout, sys.stderr) == (out, err)
