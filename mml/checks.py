"""Check an answer, and say what is wrong with it in words that teach.

A test cell calls the student's function through `call` and says what should come back:

    call(row_sums, [[1, 2], [3, 4]]).gives([3, 7], mistakes={
        "These are the sums of the columns: for one sum a row, add along axis=1.": [4, 6],
    })

A failure climbs the same ladder every time: not started, stopped with an error, returned nothing,
wrong type, wrong shape, wrong value; and on each rung it names the usual mistake where the answer is
exactly what that mistake gives. All that a learner sees of a failure is its message.
"""

from __future__ import annotations

import contextlib
import copy
import inspect
import io
import linecache
import numbers
import random
import re
import sys
import textwrap
import traceback
import tracemalloc
import warnings
from collections.abc import Callable, Mapping

import numpy as np
from scipy import sparse

__all__ = ["Answer", "CheckFailed", "NotStarted", "call"]

RTOL = 1e-8
"""Default tolerance, relative to the largest expected entry: far above rounding, far below a mistake."""

_NOTHING = 1e-12
_WIDTH = 74
_ENTRIES = 40  # of an array, shown whole
_SMALL_TYPES = [np.dtype(name) for name in ("int8", "uint8", "int16", "uint16", "uint32", "float16", "float32")]


class CheckFailed(AssertionError):
    """An answer is not right. Shows its message alone, without a traceback, wherever IPython runs."""

    def _render_traceback_(self):
        return str(self).splitlines()


class NotStarted(CheckFailed):
    """The stub has not been replaced yet."""


def call(function: Callable, *args, most_memory: float | None = None) -> Answer:
    """Call a student's function as a test should, and keep what happened.

    The arguments are copied first, so that a change made to them is noticed. Warnings are
    silenced and text on standard error goes to standard output, because nbgrader gives no
    points to a test cell that writes to standard error.

    Parameters
    ----------
    function : callable
        The function to call, as the student wrote it.
    *args
        Its arguments, by position.
    most_memory : float, optional
        Bytes that the call may allocate at its peak, where that is part of the exercise.

    Returns
    -------
    Answer
        What came back or was raised. Its methods check it.
    """
    return Answer(function, args, most_memory)


class Answer:
    """What a student's function did when it was called. Made by `call`."""

    def __init__(self, function: Callable, args: tuple, most_memory: float | None = None):
        if not callable(function):
            raise CheckFailed(
                _wrapped(f"A function was expected here, but the name holds {_describe(function)}.")
                + "\n\nHave you used the function's name for something else further down?"
            )
        self.name = getattr(function, "__name__", "your function")
        self.args = copy.deepcopy(args)
        self.value = None
        self.error: BaseException | None = None
        self._function = function
        self._passed: str | None = None
        passed = copy.deepcopy(args)
        printed = io.StringIO()
        if most_memory is not None:
            tracemalloc.start()
        with warnings.catch_warnings(), contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
            warnings.simplefilter("ignore")
            try:
                self.value = _settled(function(*passed))
            except (Exception, SystemExit, KeyboardInterrupt) as error:  # the last is how a time limit comes
                self.error = error
        peak = 0
        if most_memory is not None:
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        self.printed = printed.getvalue()
        sys.stdout.write(self.printed)
        if self.error is None:
            self._refuse_changed_arguments(passed)
            if most_memory is not None and peak > most_memory:
                raise self._failure(
                    f"used {peak / 1e6:,.0f} MB of memory; {most_memory / 1e6:,.0f} MB are enough.",
                    "It makes an array far larger than what goes in and out: can it be a sparse one, or be avoided?",
                )

    # -- what an author writes ------------------------------------------------------------

    def gives(self, expected, mistakes: Mapping | None = None, rtol: float = RTOL, atol: float = 0.0) -> Answer:
        """Check that the function returned `expected`.

        Type and shape are read off `expected`: a `bool`, an `int`, a `float` or `complex`, a `str`,
        an array or list of numbers (any `array_like` is accepted), a sparse matrix, or a list or tuple of
        these. Two numbers agree if they differ by at most `atol + rtol * s`, where `s` is the largest
        absolute value in `expected`; where that is 0, by at most `atol + 1e-12`. Whole numbers agree
        exactly, or to `atol`.

        Parameters
        ----------
        expected
            The right answer.
        mistakes : dict of str to (value or function of the arguments), optional
            What to say if the answer is exactly what a usual mistake gives.
        rtol, atol : float
            Relative and absolute tolerance.

        Raises
        ------
        CheckFailed
            With a message for the learner. `NotStarted` where the stub is untouched.
        """
        self._refuse_error(expected=_show(expected))
        problem = _difference(expected, self.value, rtol, atol)
        if problem is None:
            self._passed = f"gives {_show(expected)}"
            return self
        named = self._name_the_mistake(mistakes, rtol, atol)
        if self.value is None:
            raise self._nothing_came_back()
        shown = _show(expected), _show(self.value)
        if shown[0] == shown[1] and isinstance(_scalar(self.value), numbers.Number | str):
            shown = repr(expected), repr(self.value)  # they differ in digits that are not shown
        elif shown[0] == shown[1] and _is_array_like(expected) and np.size(expected) <= _ENTRIES:
            shown = tuple(np.array2string(np.asarray(v), separator=", ", precision=17) for v in (expected, self.value))
        raise self._failure(
            problem.headline,
            named or problem.advice,
            expected=shown[0],
            got=shown[1],
        )

    def array(self, shape: tuple | None = None, mistakes: Mapping | None = None) -> np.ndarray:
        """Check that the function returned real numbers of this shape, and return them as a float array.

        For answers whose properties are to be checked and not their entries. `None` in `shape` allows any length.
        """
        self._refuse_error()
        if self.value is None:
            raise self._nothing_came_back()
        got, problem = _as_array(self.value, complex_allowed=False)
        if problem is None and shape is not None and not _fits(got.shape, shape):
            problem = _wrong_shape(shape, got.shape)
        if problem is None and not np.all(np.isfinite(got)):
            problem = _not_finite(got)
        if problem is not None:
            raise self._failure(
                problem.headline,
                self._name_the_mistake(mistakes, RTOL, 0.0) or problem.advice,
                got=_show(self.value),
            )
        return got.astype(float)

    def has(self, holds, what: str, advice: str = "", mistakes: Mapping | None = None) -> Answer:
        """Check a property of the answer.

        Parameters
        ----------
        holds : bool
            Whether the answer has it.
        what : str
            The property, as the end of the sentence "The answer should …".
        advice : str, optional
            What to try if it has not.
        mistakes : dict, optional
            As in `gives`.
        """
        self._refuse_error()
        if not bool(holds):
            named = self._name_the_mistake(mistakes, RTOL, 0.0)
            raise self._failure(f"The answer should {what}.", named or advice, got=_show(self.value))
        self._passed = "is right"
        return self

    def raises(self, kind: type[Exception], because: str, advice: str = "") -> Answer:
        """Check that the call raised `kind`.

        `because` ends the sentence "… because …"; `advice` says how one notices, where a test before
        computing is not the way.
        """
        if isinstance(self.error, kind) and not isinstance(self.error, NotImplementedError):
            self._passed = f"raises {kind.__name__}"
            return self
        if self.error is not None:
            self._refuse_error(f"It should raise {kind.__name__}, because {because}.")
        advice = advice or (
            f'Test for it before you compute, and `raise {kind.__name__}("what was expected, and what came")`.'
        )
        if isinstance(self.value, Exception) or self.value is kind:
            advice = "It returned the error as if it were a result: write `raise` in place of `return`."
        elif self.value is None and self.printed.strip():
            advice = f"It printed a message and went on: write `raise {kind.__name__}(...)` in place of `print`."
        raise self._failure(f"It should raise {kind.__name__}, because {because}.", advice, got=_show(self.value))

    # -- how a failure is told ------------------------------------------------------------

    def __repr__(self):
        return f"✓ {self._short_call()} {self._passed}" if self._passed else f"{self._short_call()}: not checked"

    def _ipython_display_(self):
        # Printed, never an execute_result: nbgrader would read that as partial credit.
        print(repr(self))

    def _refuse_error(self, wanted: str = "", **facts: str):
        if self.error is None:
            return
        if isinstance(self.error, NotImplementedError):
            trace = traceback.extract_tb(self.error.__traceback__)
            waits_for = trace[-1].name if trace and trace[-1].name.isidentifier() else self.name
            raise NotStarted(
                f"{waits_for} is not started yet.\n\n"
                + _wrapped(
                    "Write it in its cell, in place of the line `raise NotImplementedError`, "
                    "run that cell, then run this one."
                )
            ) from None
        if isinstance(self.error, CheckFailed):
            raise self.error
        if isinstance(self.error, KeyboardInterrupt):
            headline = "did not end and was stopped" + _where(self.error, self._function)
            raise self._failure(
                headline, "Does its loop ever end? Say what must change in it, and whether it does."
            ) from None
        said = f"{type(self.error).__name__}: {_text(self.error)}".rstrip(": ")
        headline = f"stopped with {said}" + _where(self.error, self._function)
        tip = _tip(self.error, _where(self.error, self._function))
        if not tip and not wanted and _raised_on_purpose(self.error, self._function):
            tip = _TOO_STRICT
        raise self._failure(headline, " ".join(filter(None, [wanted, tip])), **facts) from None

    def _refuse_changed_arguments(self, passed: tuple):
        for name, before, after in zip(self._argument_names(), self.args, passed, strict=False):
            if not _same(before, after):
                raise self._failure(
                    f"changed its argument {name} in place.",
                    f"Whoever calls it still needs {name}: work on a copy, `{name} = {_copying(before, name)}`.",
                    before=_show(before),
                    after=_show(after),
                )

    def _nothing_came_back(self) -> CheckFailed:
        advice = "Does every way through the function end in `return`?"
        if self.printed.strip():
            shown = textwrap.shorten(self.printed.strip(), 60, placeholder=" …")
            advice = f"It printed {shown!r}: to hand a result back, write `return` in place of `print`."
        return self._failure("returned nothing (None).", advice)

    def _name_the_mistake(self, mistakes: Mapping | None, rtol: float, atol: float) -> str | None:
        for message, wrong in (mistakes or {}).items():
            if callable(wrong):
                try:
                    with warnings.catch_warnings(), np.errstate(all="ignore"):
                        warnings.simplefilter("ignore")
                        wrong = wrong(*copy.deepcopy(self.args))
                except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
                    continue  # this mistake can't be made with these arguments
            if _is_whole(wrong) and not _is_whole(self.value):
                with contextlib.suppress(OverflowError):
                    wrong = float(wrong)  # the same mistake, whether it came as an int or a float
            if wrong is not None and _difference(wrong, self.value, max(rtol, RTOL), atol) is None:
                return message
        return None

    def _failure(self, headline: str, advice: str = "", **facts: str) -> CheckFailed:
        lines = [self._long_call()]
        for label, text in facts.items():
            lines.append(textwrap.indent(text, " " * 13).replace(" " * 13, f"  {label + ':':<10} ", 1))
        joined = f"{self.name} {headline}" if headline[:1].islower() else headline
        parts = [_wrapped(joined), "\n".join(lines)] + ([_wrapped(advice)] if advice else [])
        return CheckFailed("\n\n".join(parts))

    def _argument_names(self) -> list[str]:
        try:
            names = list(inspect.signature(self._function).parameters)
        except (TypeError, ValueError):
            names = []
        return names + [f"argument {i + 1}" for i in range(len(names), len(self.args))]

    def _short_call(self) -> str:
        inside = ", ".join(_show(a) for a in self.args)
        return f"{self.name}({inside})" if len(inside) < 60 and "\n" not in inside else f"{self.name}(…)"

    def _long_call(self) -> str:
        short = self._short_call()
        if not short.endswith("(…)"):
            return f"  {short}"
        lines = [f"  {self.name}({', '.join(self._argument_names()[: len(self.args)])})  with"]
        for name, value in zip(self._argument_names(), self.args, strict=False):
            label = f"    {name} = "
            lines.append(textwrap.indent(_show(value), " " * len(label)).replace(" " * len(label), label, 1))
        return "\n".join(lines)


def _settled(value):
    """A value that can be looked at more than once, and that answers NumPy as any other of its kind."""
    if isinstance(value, map | zip | filter):
        return list(value)
    if isinstance(value, np.ndarray) and not isinstance(value, np.matrix):
        return np.array(value, subok=False)
    return value


class _Problem:
    def __init__(self, headline: str, advice: str = ""):
        self.headline, self.advice = headline, advice


# -- comparing ---------------------------------------------------------------------------


def _difference(expected, got, rtol: float, atol: float) -> _Problem | None:
    """The first rung of the ladder that `got` misses, or None if it is right."""
    if got is None:
        return _Problem("returned nothing (None).")
    expected, value = _scalar(expected), _scalar(got)
    if isinstance(expected, bool | np.bool_):
        if not isinstance(value, bool | np.bool_):
            return _Problem(f"returned {_describe(got)}; True or False was expected.")
        return None if bool(value) == bool(expected) else _Problem("Not the right answer.")
    if isinstance(expected, str):
        if not isinstance(value, str):
            return _Problem(f"returned {_describe(got)}; a text was expected.")
        # asked of str itself: a subclass might claim to equal all
        return None if str.__eq__(expected, str.__str__(value)) else _Problem("Not the right text.")
    if isinstance(expected, numbers.Number):
        return _number_difference(expected, got, rtol, atol)
    if sparse.issparse(expected):
        return _sparse_difference(expected, got, rtol, atol)
    if _is_array_like(expected):
        return _array_difference(np.asarray(expected), got, rtol, atol)
    return _sequence_difference(expected, got, rtol, atol)


def _number_difference(expected, got, rtol, atol) -> _Problem | None:
    value = _scalar(got)
    if isinstance(value, bool | np.bool_) or not isinstance(value, numbers.Number):
        advice = ""
        if (isinstance(got, list | tuple) and len(got) == 1) or (isinstance(got, np.ndarray) and got.size == 1):
            advice = "Take the one number out of it, for example with `[0]` or `.item()`."
        return _Problem(f"returned {_describe(got)}; one number was expected.", advice)
    if isinstance(expected, numbers.Integral) and not isinstance(value, numbers.Integral):
        return _Problem(
            f"returned {_describe(got)}; a whole number (int) was expected.",
            "`int(...)` makes one of a float, `//` divides without remainder.",
        )
    if isinstance(expected, numbers.Integral):
        return None if abs(int(value) - int(expected)) <= atol else _Problem("Not the right value.")
    if not isinstance(value, float | complex | np.generic):  # a huge int, a fraction
        try:
            value = float(value)
        except OverflowError:
            return _Problem("Not the right value.")
    return _value_difference(np.asarray(expected), np.asarray(value), rtol, atol)


def _array_difference(expected: np.ndarray, got, rtol, atol) -> _Problem | None:
    values, problem = _as_array(got, complex_allowed=np.iscomplexobj(expected))
    if problem is not None:
        return problem
    if expected.dtype != bool and _holds_a_bool(got):
        return _Problem("returned True and False; numbers were expected.", "`.astype(float)` makes 1 and 0 of a mask.")
    if values.shape != expected.shape:
        return _wrong_shape(expected.shape, values.shape)
    if expected.dtype == bool and values.dtype != bool:
        return _Problem(f"returned an array of {values.dtype}; an array of True and False was expected.")
    return _value_difference(expected, values, rtol, atol)


def _value_difference(expected, values, rtol, atol) -> _Problem | None:
    if expected.size == 0:
        return None
    if expected.dtype == bool or (expected.dtype.kind in "iu" and values.dtype.kind in "iu"):
        rtol = 0.0  # nothing to round
    if not np.all(np.isfinite(values)) and np.all(np.isfinite(expected)):
        return _not_finite(values)
    scale = float(np.max(np.abs(expected[np.isfinite(expected)]), initial=0.0))
    # where nothing but 0 is expected there is no scale: rounding near 1 is allowed
    tolerance = atol + (rtol * scale if scale else _NOTHING)
    exact = object if rtol == 0.0 and values.dtype.kind in "iu" else complex
    with np.errstate(invalid="ignore"):
        apart = np.abs(values.astype(exact) - expected.astype(exact)).astype(float)
        # nan counts as equal to nan: a mistake that gives nan is to be recognised too
        apart = np.where((values == expected) | (np.isnan(values) & np.isnan(expected)), 0.0, apart)
    worst = float(np.max(apart))
    if worst <= tolerance:
        return None
    one = expected.ndim == 0
    headline = "Not the right value." if one else "Not the right values."
    if worst <= 1e-2 * scale and not (expected.dtype.kind in "iu" and values.dtype.kind in "iu"):
        return _Problem(
            f"Close, but {'off' if one else 'off in places'} by up to {worst:.1e}: the tolerance is {tolerance:.1e}.",
            "Did a loop stop too early, or was something rounded on the way?",
        )
    if not one and np.any(apart > tolerance) and not np.all(apart > tolerance):
        first = tuple(int(i) for i in np.argwhere(apart > tolerance)[0])
        where = first[0] if len(first) == 1 else first
        headline = (
            f"Not the right values: {int(np.sum(apart > tolerance))} of {expected.size} differ, "
            f"the first at index {where} ({_show(expected[first])} expected, {_show(values[first])} came)."
        )
    return _Problem(headline)


def _sparse_difference(expected, got, rtol, atol) -> _Problem | None:
    if not sparse.issparse(got):
        return _Problem(f"returned {_describe(got)}; a scipy.sparse matrix was expected.")
    if got.shape != expected.shape:
        return _wrong_shape(expected.shape, got.shape)
    right, came = _entries(expected), _entries(got)
    if came[1].dtype == bool != right[1].dtype:
        return _Problem("returned a sparse matrix of True and False; numbers were expected.")
    places = np.union1d(right[0], came[0])
    values = []
    for at, entries in (right, came):
        dense = np.zeros(places.size, dtype=entries.dtype)
        dense[np.searchsorted(places, at)] = entries
        values.append(dense)
    problem = _value_difference(*values, rtol, atol)
    return problem and _Problem("Not the right entries.", problem.advice)


def _entries(matrix) -> tuple[np.ndarray, np.ndarray]:
    """The places (counted row by row) and values of a sparse matrix's entries, each place once."""
    plain = sparse.coo_array(matrix)
    plain = sparse.coo_array((np.array(plain.data, subok=False), plain.coords), shape=plain.shape)
    plain.sum_duplicates()
    if plain.nnz == 0:
        return np.empty(0, dtype=int), plain.data
    places = np.ravel_multi_index(plain.coords, plain.shape)
    order = np.argsort(places)
    return places[order], plain.data[order]


def _sequence_difference(expected, got, rtol, atol) -> _Problem | None:
    if isinstance(got, str | bytes | dict) or not hasattr(got, "__len__") or not hasattr(got, "__getitem__"):
        return _Problem(f"returned {_describe(got)}; a {type(expected).__name__} was expected.")
    if isinstance(got, np.ndarray) and got.ndim == 0:
        return _Problem(f"returned {_describe(got)}; a {type(expected).__name__} was expected.")
    entries = list(got)
    if len(entries) != len(expected):
        return _Problem(f"returned {_count(len(entries))}; {len(expected)} were expected.")
    for i, (right, came) in enumerate(zip(expected, entries, strict=True)):
        problem = _difference(right, came, rtol, atol)
        if problem is not None:
            return _Problem(
                f"Not right from entry {i} on: {_show(right)} expected, {_show(came)} came.", problem.advice
            )
    return None


def _as_array(value, complex_allowed: bool) -> tuple[np.ndarray | None, _Problem | None]:
    """`value` as a plain array of numbers, or the reason why it is none."""
    if isinstance(value, str | bytes | dict | set) or callable(value):
        return None, _Problem(f"returned {_describe(value)}; numbers were expected.")
    if sparse.issparse(value):
        return None, _Problem("returned a sparse matrix; an ordinary array was expected.", "`.toarray()` makes one.")
    if isinstance(value, np.matrix):
        return None, _Problem(
            "returned an np.matrix; an ordinary array was expected.",
            "np.matrix is always two-dimensional, and `*` means another thing for it: use np.array.",
        )
    try:
        # subok=False: the tests work on plain numbers, whatever class came back
        array = np.array(list(value) if isinstance(value, range | map | zip) else value, subok=False)
    except ValueError:
        return None, _Problem(
            "returned rows of different lengths: they can't be one array.", "Has each row as many entries as the first?"
        )
    except Exception:  # whatever an object of the learner's own does when it is looked at
        return None, _Problem(f"returned {_describe(value)}; numbers were expected.")
    if array.dtype.kind == "c" and not complex_allowed:
        advice = "Take the real part with `.real` once you know that the rest is zero."
        if np.any(np.abs(array.imag) > 1e-9 * max(1.0, np.max(np.abs(array)))):
            advice = "Their imaginary parts are not zero, so dropping them would hide a mistake."
        return None, _Problem("returned complex numbers; real ones were expected.", advice)
    if array.dtype.kind not in "bifuc":
        return None, _Problem(f"returned {_describe(value)} that holds other things than numbers.")
    return array, None


def _wrong_shape(wanted: tuple, came: tuple) -> _Problem:
    advice = ""
    if len(wanted) == len(came) == 1 and None not in wanted:
        return _Problem(f"returned {_count(came[0])}; {wanted[0]} {'was' if wanted[0] == 1 else 'were'} expected.")
    if len(wanted) == 1 and sorted(came) == [1, wanted[0]] and len(came) == 2:
        advice = "That is a matrix with one row or column; a vector has one axis: `.ravel()` makes it flat."
    elif len(wanted) == 2 and came == wanted[::-1]:
        advice = "Rows and columns are exchanged: is a transpose `.T` missing, or one too many?"
    elif came == ():
        return _Problem(f"returned one number; an array of shape {_shape(wanted)} was expected.")
    return _Problem(f"returned shape {_shape(came)}; shape {_shape(wanted)} was expected.", advice)


def _not_finite(values: np.ndarray) -> _Problem:
    what = "nan (not a number)" if np.any(np.isnan(values)) else "inf (infinity)"
    return _Problem(f"returned {what}.", "Is something divided by zero, or a root or logarithm taken of a negative?")


def _fits(shape: tuple, wanted: tuple) -> bool:
    return len(shape) == len(wanted) and all(w is None or s == w for s, w in zip(shape, wanted, strict=True))


def _is_array_like(value) -> bool:
    """Whether an expected value is one array: an array, or a list of numbers with rows of equal length.

    A tuple is a collection of separate results (Q and R, a name and a rank), each compared on its own.
    """
    if isinstance(value, np.ndarray | range):
        return np.asarray(value).dtype.kind in "bifuc"
    if not isinstance(value, list):
        return False
    if any(isinstance(v, tuple | str | dict) for v in value):
        return False
    try:
        kind = np.asarray(value).dtype.kind
    except ValueError:
        return False
    return kind == "b" or (kind in "ifuc" and not _holds_a_bool(value))


def _is_whole(value) -> bool:
    value = _scalar(value)
    return isinstance(value, numbers.Integral) and not isinstance(value, bool | np.bool_)


def _holds_a_bool(value) -> bool:
    if isinstance(value, list | tuple):
        return any(_holds_a_bool(v) for v in value)
    return isinstance(value, bool | np.bool_) or (isinstance(value, np.ndarray) and value.dtype == bool)


def _scalar(value):
    return value[()] if isinstance(value, np.ndarray) and value.ndim == 0 else value


def _same(before, after, met: frozenset = frozenset()) -> bool:
    """Whether an argument is unchanged. Entry for entry; nan equals nan. `met` holds what is being compared already."""
    if type(before) is not type(after):
        return False
    if id(before) in met:
        return True
    met = met | {id(before)}
    if isinstance(before, np.ndarray):
        if before.shape != after.shape or before.dtype != after.dtype:
            return False
        if before.dtype == object:
            return all(_same(b, a, met) for b, a in zip(before.ravel(), after.ravel(), strict=True))
        return bool(np.array_equal(before, after, equal_nan=before.dtype.kind in "fc"))
    if sparse.issparse(before):  # before dict: a matrix of keys is one too
        pairs = zip(_entries(before), _entries(after), strict=True)
        return before.shape == after.shape and all(_same(b, a) for b, a in pairs)
    if isinstance(before, list | tuple):
        return len(before) == len(after) and all(_same(b, a, met) for b, a in zip(before, after, strict=True))
    if isinstance(before, dict):
        return before.keys() == after.keys() and all(_same(before[k], after[k], met) for k in before)
    if isinstance(before, np.random.Generator | np.random.RandomState | random.Random) or callable(before):
        return True  # to draw from a generator is what it is for
    if type(before).__eq__ is not object.__eq__:
        with contextlib.suppress(ValueError, TypeError):  # a class whose parts are arrays can't say: look at them
            return bool(before == after or before != before)
    return _same(_state(before), _state(after), met)


def _state(thing) -> dict:
    slots = [s for kind in type(thing).__mro__ for s in getattr(kind, "__slots__", ())]
    return {**getattr(thing, "__dict__", {}), **{s: getattr(thing, s) for s in slots if hasattr(thing, s)}}


# -- showing -----------------------------------------------------------------------------


def _show(value) -> str:
    """A value as a learner would type it; large arrays in short."""
    if isinstance(value, np.ndarray) and value.ndim and value.size <= _ENTRIES and value.dtype in _SMALL_TYPES:
        return f"{_show(value.astype(float if value.dtype.kind == 'f' else int))}  (dtype {value.dtype})"
    if isinstance(value, np.ndarray) and value.ndim and value.size <= _ENTRIES:
        if value.dtype.kind in "iub":
            return re.sub(r"\s*\n\s*", "\n ", np.array2string(value, separator=", "))
        return np.array2string(value, separator=", ", precision=6, suppress_small=False, max_line_width=_WIDTH)
    if isinstance(value, np.ndarray) and value.ndim:
        first = np.array2string(value.ravel()[:4], separator=", ", precision=4)[1:-1]
        return f"array of shape {_shape(value.shape)}, dtype {value.dtype}: {first}, …"
    if sparse.issparse(value):
        return f"sparse matrix of shape {_shape(value.shape)} with {value.nnz} entries"
    if isinstance(value, np.ndarray | np.generic):
        return _show(value.item())
    if isinstance(value, float):
        text = f"{value:.8g}"
        return f"{text}.0" if re.fullmatch(r"-?\d+", text) else text
    if isinstance(value, list | tuple):
        some = value if len(value) <= 24 else [*value[:6], value[-1]]
        inside = [_show(v) for v in some]
        text = ", ".join(inside if len(value) <= 24 else [*inside[:6], "…", inside[-1]])
        if len(text) > _WIDTH * 6:
            return f"{type(value).__name__} of {len(value)} entries: {text[:_WIDTH]}…"
        return f"[{text}]" if isinstance(value, list) else f"({text}{',' if len(value) == 1 else ''})"
    if isinstance(value, dict) and len(value) <= _ENTRIES:
        return "{" + ", ".join(f"{_show(k)}: {_show(v)}" for k, v in value.items()) + "}"
    if isinstance(value, np.random.Generator):
        return "rng"
    if callable(value):
        return getattr(value, "__name__", "function").replace("<lambda>", "f")
    try:
        text = repr(value)
    except Exception:
        text = f"a {type(value).__name__} that can't be shown"
    return text if len(text) <= 4 * _WIDTH else text[: 4 * _WIDTH] + "…"


def _describe(value) -> str:
    """A value's kind, in words."""
    if value is None:
        return "None"
    if isinstance(value, np.ndarray) and value.ndim:
        return f"an array of shape {_shape(value.shape)}"
    if isinstance(value, list | tuple | dict | set):
        return f"a {type(value).__name__} of {_count(len(value))}"
    if isinstance(value, str):
        return f"the text {value!r}" if len(value) < 40 else "a long text"
    if callable(value):
        return f"the function {getattr(value, '__name__', '')}".rstrip() + " itself (was it meant to be called?)"
    if isinstance(value, numbers.Number | np.generic | np.ndarray):
        item = value.item() if isinstance(value, np.generic | np.ndarray) else value
        return f"{_show(item)} ({type(item).__name__})"
    return f"a {type(value).__name__}"


def _copying(value, name: str) -> str:
    """How to copy a value, as a learner would write it."""
    if _is_array_like(value):
        return f"np.array({name}, dtype=float)"
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if hasattr(value, "copy") and not any(isinstance(v, list | dict | set | np.ndarray) for v in parts):
        return f"{name}.copy()"
    return f"copy.deepcopy({name})"


def _text(thing) -> str:
    try:
        return str(thing)
    except Exception:
        return ""


def _wrapped(text: str) -> str:
    """Lines that fit beside the code, so that no front end breaks them inside a word."""
    return "\n".join(textwrap.fill(line, _WIDTH, break_long_words=False) for line in text.split("\n"))


def _count(n: int) -> str:
    return "1 entry" if n == 1 else f"{n} entries"


def _shape(shape: tuple) -> str:
    return "(" + ", ".join("any" if s is None else str(s) for s in shape) + ("," if len(shape) == 1 else "") + ")"


def _where(error: BaseException, function: Callable) -> str:
    """The line of the student's own code at which it stopped."""
    home = getattr(getattr(function, "__code__", None), "co_filename", None)
    line = None
    trace = error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == home:
            line = linecache.getline(home, trace.tb_lineno).strip()
        trace = trace.tb_next
    return f"\nat the line   {line}" if line else ""


_TOO_STRICT = "It refuses arguments that are allowed: is this test too strict, or has a loop not arrived?"


def _raised_on_purpose(error: BaseException, function: Callable) -> bool:
    """Whether a `raise` in the student's own code raised it."""
    return re.match(r"\s*at the line +raise\b", _where(error, function).strip("\n")) is not None


# the kind of error, words in its message, and what usually helps
_TIPS = [
    (AttributeError, r"'(list|tuple)' object has no attribute", "Lists come too: begin with `np.asarray(...)`."),
    (AttributeError, r"'NoneType'", "Something that should hold a value is None. Has `x = x.append(...)` lost a list?"),
    (TypeError, r"'NoneType'", "Something that should hold a value is None: did a helper forget to `return`?"),
    (TypeError, r"unsupported operand|can't multiply|only concatenate|list indices must|not supported between",
     "If an argument came as a list, turn it into an array first: `np.asarray(...)`."),
    (TypeError, r"(takes|missing) .*positional", "Keep the name and the arguments of the stub as they were."),
    (NameError, r"name '(\w+)' is not defined", "Is the name spelt as where it was set, and set inside the function?"),
    (UnboundLocalError, "", "The name is used before it gets a value on some way through the function."),
    (IndexError, "too many indices", "More indices than the array has axes: what is its `.shape`?"),
    (IndexError, "", "Indices run from 0 to the length minus 1."),
    (OverflowError, r"out of bounds", "This type of whole numbers is too small: turn the array into floats."),
    (TypeError, r"Cannot cast ufunc", "An array of whole numbers can't hold the result: turn it into floats first."),
    (ZeroDivisionError, "", "Which of the examples makes the divisor zero?"),
    (ValueError, r"truth value of an array",
     "`if` needs one True or False: combine the entries with `np.all` or `np.any`, or use a mask."),
    (ValueError, r"not have enough dimensions \(has 0",
     "One side of `@` is a single number, or None. It multiplies arrays; for a number write `*`."),
    (ValueError, r"matmul|not aligned|mismatch|could not be broadcast",
     "Write the shapes beside the line: the inner ones of `@` must agree, and broadcasting compares from the right."),
    (np.linalg.LinAlgError, "[Ss]ingular",
     "Equations with a singular matrix have no single solution: is this the matrix you mean?"),
    (np.linalg.LinAlgError, "square", "Only a square matrix has this: look at its shape."),
    (MemoryError, "", "An array of that size is more than the machine holds: can it be sparse, or be avoided?"),
    (RecursionError, "", "The function calls itself without end: which case should stop it?"),
]  # fmt: skip


def _tip(error: BaseException, where: str) -> str:
    said = _text(error)
    if "truth value" in said and re.search(r"[!=]= *None", where):
        return "With an array, `==` compares entry by entry. To ask whether it was given at all, write `is None`."
    for kind, pattern, tip in _TIPS:
        if isinstance(error, kind) and re.search(pattern, said):
            return tip
    return ""
