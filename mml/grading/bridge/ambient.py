"""What surrounds a call besides its arguments: random states, settings, warnings, the memory in use.

In one process a test that says `np.random.seed(0)`, `np.errstate(all="raise")` or `os.environ[...] = ...` means the
student's function too. So these travel with each message, when they have changed.
"""

from __future__ import annotations

import contextlib
import ctypes
import decimal
import functools
import os
import random
import sys
import tracemalloc
import warnings

import numpy as np

from .wire import Garbled, generator_state, python_state, set_python_state, set_state

__all__ = ["Ambient", "issue_warning", "record_warnings", "watch_seeding"]


class Ambient:
    """Remembers what was last sent, so that only changes travel."""

    def __init__(self):
        self._numpy = self._random = None
        self._seedings = _seedings[0]
        self._environ = dict(_environ())
        self._settings: dict = {}
        self.remember_random()

    def remember_random(self) -> None:
        """Take the present random states as known at the other end."""
        self._numpy, self._random = _numpy_state(), random.getstate()

    def random_states(self) -> dict:
        """The states of the global generators, where they have changed."""
        found = {}
        if self._seedings != _seedings[0]:
            # what is set again is sent again, even the state that was sent last: it has been used up since
            self._seedings, self._numpy, self._random = _seedings[0], (None, b"", 0, 0, 0), None
        now = self._numpy if self._numpy[1] == _numpy_words() and not self._numpy[3] else _numpy_state()
        if now != self._numpy:
            found["numpy_random"] = generator_state(np.random.mtrand._rand)
            self._numpy = now
        now = random.getstate()
        if now != self._random:
            found["random"] = python_state(random)
            self._random = now
        return found

    def settings(self) -> dict:
        """The settings that the tests' side hands to the student's, where they have changed."""
        now = {
            "errstate": np.geterr(),
            "folder": _folder(),
            "recursion": sys.getrecursionlimit(),
            "decimal": [decimal.getcontext().prec, decimal.getcontext().rounding],
            "tracing": tracemalloc.is_tracing(),
            "printing": {k: v for k, v in np.get_printoptions().items() if k in _PRINTING},
        }
        found = {k: v for k, v in now.items() if self._settings.get(k) != v}
        self._settings = now
        if _environ() != self._environ:
            before, environ = self._environ, dict(_environ())
            changed = {os.fsdecode(k) for k in {*environ, *before} if environ.get(k) != before.get(k)}
            found["environ"] = {name: os.environ.get(name) for name in changed}
            self._environ = environ
        return found

    def take_random(self, message: dict) -> None:
        """Take over random states from the other end."""
        if "numpy_random" in message:
            set_state(np.random.mtrand._rand, message["numpy_random"])
        if "random" in message:
            set_python_state(random, message["random"])
        if "numpy_random" in message or "random" in message:
            self.remember_random()

    def take_settings(self, message: dict) -> None:
        """Take over settings from the tests' side (the student's end only)."""
        if "errstate" in message:
            np.seterr(**message["errstate"])
        if "decimal" in message:
            decimal.getcontext().prec, decimal.getcontext().rounding = message["decimal"]
        if "printing" in message:
            np.set_printoptions(**message["printing"])
        if "recursion" in message:
            sys.setrecursionlimit(message["recursion"])
        for name, value in message.get("environ", {}).items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        if message.get("folder"):
            with contextlib.suppress(OSError):  # it has removed it, and must live with that
                os.chdir(message["folder"])


_PRINTING = {"precision", "threshold", "edgeitems", "linewidth", "suppress", "nanstr", "infstr", "sign", "floatmode"}


_seedings = [0]  # how often the global generators were given a state
_first: dict = {}


def watch_seeding() -> dict:
    """From now on count how often the global generators of this process are given a state.

    Returns
    -------
    dict
        The state that the other process starts with: `random` gives every fork another one, so that what the
        instructor's cells draw would not be the same in both.
    """
    if not _first:
        _first["random"] = python_state(random)
    for module, name in ((np.random, "seed"), (np.random, "set_state"), (random, "seed"), (random, "setstate")):
        original = getattr(module, name)
        if not hasattr(original, "__wrapped__"):
            setattr(module, name, _counted(original))
    return dict(_first)


def _counted(original):
    @functools.wraps(original)
    def seed(*args, **kwargs):
        _seedings[0] += 1
        return original(*args, **kwargs)

    return seed


def _folder() -> str | None:
    try:
        return os.getcwd()
    except OSError:  # the student's process has removed it
        return None


def _environ() -> dict:
    return os.environ._data  # as bytes: a copy of os.environ itself decodes every entry


def _numpy_state() -> tuple:
    _, _, position, has_gauss, gauss = np.random.get_state()
    return None, _numpy_words(), position, has_gauss, gauss


def _numpy_words() -> bytes:
    """The memory of NumPy's global generator (MT19937: 624 words and a position): quicker to compare than its state."""
    return ctypes.string_at(np.random.mtrand._rand._bit_generator.ctypes.state_address, 4 * 625)


def record_warnings(ask) -> None:
    """Hand every warning on instead of printing it."""

    def show(message, category, filename, lineno, file=None, line=None):
        # asked, not told: where the test makes errors of warnings, it is raised here, at the student's line
        ask("warning", category, text=str(message), file=filename, line=lineno)

    warnings.showwarning = show


def issue_warning(message: dict, category) -> None:
    """Issue a warning of the other process in this one, where filters decide what becomes of it."""
    text, file, line = message.get("text"), message.get("file"), message.get("line")
    if not (isinstance(text, str) and isinstance(file, str) and isinstance(line, int)):
        raise Garbled("a warning that is none")
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise Garbled("a warning that is none")
    # made without its __init__: a class must not be called at the other end's word
    warnings.warn_explicit(BaseException.__new__(category, text), category, file, line, registry={})
