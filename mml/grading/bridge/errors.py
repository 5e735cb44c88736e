"""Exceptions that cross from one process to the other: as themselves, with their traceback and causes."""

from __future__ import annotations

import contextlib
import functools
import inspect
import keyword
import types
from pathlib import Path

import numpy as np

from .wire import Garbled

__all__ = ["came_through", "frames_of", "own_frames_removed", "read", "write"]

_HERE = str(Path(__file__).resolve().parent.parent)
_MOST_FRAMES = 40
_MOST_LINES, _MOST_ARGUMENTS = 10_000, 20


def frames_of(peer, error: BaseException) -> list:
    """Where an exception came through in this process."""
    frames, trace = [], error.__traceback__
    while trace is not None and not peer.trusted:  # where a test calls from is not for the student's process to know
        code = trace.tb_frame.f_code
        if not _is_own(trace.tb_frame):
            frames.append([code.co_filename, trace.tb_lineno, code.co_firstlineno, code.co_qualname, _arguments(code)])
        trace = trace.tb_next
    if len(frames) > _MOST_FRAMES:
        frames = frames[: _MOST_FRAMES // 2] + frames[-_MOST_FRAMES // 2 :]
    return frames


def came_through(error: BaseException, frames) -> None:
    """Let an exception of this end's, which the other end handed on, show where it came through there."""
    error.__traceback__ = _traceback(frames, error.__traceback__)


def write(peer, writer, error: BaseException) -> list:
    """One exception as an entry."""
    frames = frames_of(peer, error)
    held = {k: v for k, v in error.__dict__.items() if not k.startswith("__")}
    group = list(error.exceptions) if isinstance(error, BaseExceptionGroup) else None
    slots = {name: getattr(error, name, None) for name in _slots(error)}
    forms = writer.forms([type(error), list(error.args), held, error.__cause__, error.__context__, group, slots])
    notes = [str(n) for n in getattr(error, "__notes__", [])]
    return ["X", peer.number(error), forms, frames, bool(error.__suppress_context__), notes]


def read(peer, reader, parts: list) -> BaseException:
    """An exception from its entry.

    Raises
    ------
    Garbled
        If it is none.
    """
    number, forms, frames, suppressed, notes = parts
    kind = reader.value(forms[0])
    if not (isinstance(kind, type) and issubclass(kind, BaseException)):
        raise Garbled("an exception whose class is none")
    made = _group(reader, kind, forms) if issubclass(kind, BaseExceptionGroup) else kind.__new__(kind)
    made.__dict__["__mml_number__"] = number
    made.__traceback__ = _traceback(frames)

    def put(args, held, cause, context, slots):
        if type(args) is not list or type(held) is not dict:
            raise Garbled("an exception without arguments")
        if not isinstance(made, BaseExceptionGroup):
            made.args = tuple(args)
            _fill_slots(made, args, slots if type(slots) is dict else {})
        made.__dict__.update({k: v for k, v in held.items() if isinstance(k, str) and not k.startswith("__")})
        made.__cause__ = cause if isinstance(cause, BaseException) else None
        made.__context__ = context if isinstance(context, BaseException) and context is not made else None
        made.__suppress_context__ = suppressed is True
        for note in notes:
            made.add_note(str(note))

    reader.later(lambda: reader.after([*forms[1:5], forms[6]], put))
    return made


def _group(reader, kind, forms):
    inner = [reader.get(form) for form in reader.table[forms[5][0]][1:]]
    args = [reader.get(form) for form in reader.table[forms[1][0]][1:]]
    return kind(str(args[0]) if args else "", [e for e in inner if isinstance(e, BaseException)])


_SLOTS: list[tuple[type, tuple[str, ...]]] = [
    (OSError, ("errno", "strerror", "filename", "filename2")),
    (StopIteration, ("value",)),
    (SystemExit, ("code",)),
    (ImportError, ("msg", "name", "path")),
    (NameError, ("name",)),
    (AttributeError, ("name",)),
    (SyntaxError, ("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line")),
    (np.exceptions.AxisError, ("axis", "ndim", "_msg")),
]
"""What exceptions keep beside their arguments and their dictionary."""


def _slots(error: BaseException) -> list[str]:
    return [name for kind, names in _SLOTS if isinstance(error, kind) for name in names]


def _fill_slots(made: BaseException, args: list, held: dict) -> None:
    if isinstance(made, UnicodeError):
        _fill_unicode(made, args)
    for name in _slots(made):
        value = held.get(name)
        if value is None and isinstance(made, OSError):
            continue  # None is not the same as nothing here
        if isinstance(made, SyntaxError) and not _is_small(value):
            continue  # whoever shows it counts with these
        # all others are set in any case: the interpreter takes it for granted that StopIteration has its value
        with contextlib.suppress(AttributeError, TypeError, ValueError):
            setattr(made, name, value)


def _fill_unicode(made: BaseException, args: list) -> None:
    # the interpreter reads the text at these places without looking whether it is as long: checked here
    for kind, text in ((UnicodeDecodeError, bytes), (UnicodeEncodeError, str)):
        is_whole = [type(a) for a in args] == [str, text, int, int, str]
        if isinstance(made, kind) and is_whole and 0 <= args[2] <= args[3] <= len(args[1]):
            kind.__init__(made, *args)


def _is_small(value) -> bool:
    return value is None or type(value) is str or (type(value) is int and 0 <= value < 1_000_000)


def _arguments(code: types.CodeType) -> list[str]:
    """The names that a function's definition gives to what it is called with, as a traceback shows them."""
    names, count = code.co_varnames, code.co_argcount
    found, others = list(names[:count]), count + code.co_kwonlyargcount
    if code.co_flags & inspect.CO_VARARGS:
        found.append(f"*{names[others]}")
        others += 1
    if code.co_flags & inspect.CO_VARKEYWORDS:
        found.append(f"**{names[others]}")
    return found


def _traceback(frames, made: types.TracebackType | None = None) -> types.TracebackType | None:
    """A traceback that shows the lines where it happened, in frames that hold nothing; `made` is its end."""
    if type(frames) is not list:
        raise Garbled("a traceback that is none")
    for frame in reversed(frames[:_MOST_FRAMES]):
        if type(frame) is not list or list(map(type, frame)) != [str, int, int, str, list]:
            raise Garbled("a traceback that is none")
        file, line, first, name, arguments = frame
        line = min(max(line, 1), 1_000_000)
        first = first if 0 < first <= line < first + _MOST_LINES else line
        code = _code(line - first, _definable(arguments))
        code = code.replace(co_filename=file, co_name=name.split(".")[-1], co_qualname=name, co_firstlineno=first)
        try:
            types.FunctionType(code, {"error": ValueError(), "__name__": "__main__"})(*[None] * code.co_argcount)
        except Exception as caught:  # another one, if an argument is called `error`
            at = caught.__traceback__.tb_next
        made = types.TracebackType(made, at.tb_frame, at.tb_lasti, line)
    return made


@functools.lru_cache(256)
def _code(lines: int, arguments: str) -> types.CodeType:
    """Of a function that raises `error` so many lines below its first."""
    space: dict = {}
    exec(f"def f({arguments}):" + "\\\n" * lines + " raise error", space)
    return space["f"].__code__


def _definable(arguments: list) -> str:
    """What of these can stand in the head of a function: names, each once, those with stars last."""
    kept: dict[str, str] = {}
    for one in arguments[:_MOST_ARGUMENTS]:
        name = one.lstrip("*") if type(one) is str else ""
        stars = len(one) - len(name) if name else 0
        used = [len(other) - len(other.lstrip("*")) for other in kept.values()]
        in_order = stars <= 2 and (stars > max(used, default=-1) or stars == 0 == max(used))
        if in_order and name.isidentifier() and not keyword.iskeyword(name):
            kept.setdefault(name, one)
    return ", ".join(kept.values())


def _is_own(frame: types.FrameType) -> bool:
    """Whether it is one of the engine's, or of a function that stands in for another process's."""
    asked = getattr(frame.f_globals.get("ask"), "__code__", None) if frame.f_code.co_names == ("ask",) else None
    return any(code.co_filename.startswith(_HERE) for code in (frame.f_code, asked) if code is not None)


def own_frames_removed(trace: types.TracebackType | None) -> types.TracebackType | None:
    """The same traceback without the frames of the engine itself."""
    kept = []
    while trace is not None:
        if not _is_own(trace.tb_frame):
            kept.append(trace)
        trace = trace.tb_next
    made = None
    for one in reversed(kept):
        made = types.TracebackType(made, one.tb_frame, one.tb_lasti, one.tb_lineno)
    return made
