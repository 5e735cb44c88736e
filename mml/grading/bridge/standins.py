"""What stands in one process for the functions, classes and objects of the other.

A stand-in for a function is a real function, with the name, the docstring and the signature of the one it stands for.
One for a class is a real class, so that `isinstance` and `except` work. One for an object passes attributes
and special methods on.

On the side of the tests only some special methods are passed on. A comparison or a sum that the student's
process answers would be the student's word on the student's work: an object can say that it equals everything.
So those are asked for only where the instructor's own class of that name defines them; everywhere else an
object must be converted, to a number or an array, and what comes of that is plain data.
"""

from __future__ import annotations

import copy
import functools
import inspect
import keyword
import types
import weakref

import numpy as np

from .wire import Garbled

__all__ = [
    "SPECIAL", "describe", "make_class", "make_function", "make_object", "number_of", "public_attributes",
    "set_attributes", "special_names", "use",
]  # fmt: skip

CONVERTING = frozenset(
    [
        "__call__",
        "__iter__",
        "__next__",
        "__aiter__",
        "__anext__",
        "__await__",
        "__len__",
        "__length_hint__",
        "__getitem__",
        "__setitem__",
        "__delitem__",
        "__reversed__",
        "__enter__",
        "__exit__",
        "__aenter__",
        "__aexit__",
        "__float__",
        "__int__",
        "__index__",
        "__complex__",
        "__bool__",
        "__array__",
        "__bytes__",
        "__repr__",
        "__str__",
        "__format__",
        "__fspath__",
        "__copy__",
        "__deepcopy__",
    ]
)
"""Asked for on either side: what they give is plain data, or a stand-in again."""

_ARITHMETIC = [
    "add",
    "sub",
    "mul",
    "matmul",
    "truediv",
    "floordiv",
    "mod",
    "divmod",
    "pow",
    "lshift",
    "rshift",
    "and",
    "xor",
    "or",
]
JUDGING = frozenset(
    [f"__{prefix}{name}__" for name in _ARITHMETIC for prefix in ("", "r", "i")]
    + [
        "__eq__",
        "__ne__",
        "__lt__",
        "__le__",
        "__gt__",
        "__ge__",
        "__contains__",
        "__hash__",
        "__neg__",
        "__pos__",
        "__abs__",
        "__invert__",
        "__round__",
        "__trunc__",
        "__floor__",
        "__ceil__",
    ]
)
"""Asked for by tests only where the instructor's class defines them too."""

SPECIAL = CONVERTING | JUDGING
_LONGEST = 10_000
_numbers: weakref.WeakKeyDictionary = weakref.WeakKeyDictionary()


def number_of(value, peer) -> int | None:
    """The number of the other end's object that a value stands for, or None if it stands for none."""
    kind = type(value)
    if kind is types.FunctionType or isinstance(value, type):
        held = _numbers.get(value)
        return held[1] if held is not None and held[0] is peer else None
    if issubclass(kind, StandIn):
        return object.__getattribute__(value, "_number")
    if isinstance(value, BaseException):
        return value.__dict__.get("__mml_number__")
    return None


def special_names(kind: type) -> list[str]:
    """The special methods that a class has beyond those of every object."""
    found = []
    for name in SPECIAL:
        method = inspect.getattr_static(kind, name, None)
        if method is not None and method is not inspect.getattr_static(object, name, None):
            found.append(name)
    return sorted(found)


def public_attributes(function) -> dict:
    """What hangs on a function: counters, caches and the like."""
    own = getattr(function, "__dict__", None)
    found = {k: v for k, v in own.items() if not k.startswith("_")} if isinstance(own, dict) else {}
    if isinstance(function, functools._lru_cache_wrapper):
        found |= {name: getattr(function, name) for name in ("cache_info", "cache_clear", "cache_parameters")}
    return found


def describe(function, writer) -> dict:
    """All that a stand-in for a function needs to look like it."""
    inner = inspect.unwrap(function) if isinstance(function, types.FunctionType) else function
    code = getattr(inner, "__code__", None)
    found = {
        "name": _text(getattr(function, "__name__", type(function).__name__)),
        "qualname": _text(getattr(function, "__qualname__", "")),
        "doc": _text(getattr(function, "__doc__", None)),
        "module": _text(getattr(function, "__module__", None)),
        "async": inspect.iscoroutinefunction(function),
        "file": getattr(code, "co_filename", None),
        "line": getattr(code, "co_firstlineno", 1),
        "parameters": None,
    }
    try:
        signature = inspect.signature(function)
        found["parameters"] = [
            [p.name, int(p.kind), p.default is not p.empty, None if p.default is p.empty else writer.form(p.default)]
            for p in signature.parameters.values()
        ]
    except (TypeError, ValueError):
        pass  # some built-in functions have no signature: neither has the stand-in
    return found


def _text(value) -> str | None:
    return value[:_LONGEST] if isinstance(value, str) else None


_TEMPLATE = "def stand_in(*args, **kwargs): return ask(args, kwargs)"
_ASYNC = "async def stand_in(*args, **kwargs): return ask(args, kwargs)"


def make_function(peer, number: int, info: dict, reader):
    """A function that calls the other end's."""

    def ask(args, kwargs):
        try:
            return peer.ask("call", made, list(args), kwargs)
        except StopIteration as error:
            # as from a generator (PEP 479): a loop of the test's must not end as if it were done
            raise RuntimeError(f"{made.__name__} raised StopIteration") from error

    space = {"ask": ask, "__name__": "__main__"}
    exec(_ASYNC if info.get("async") is True else _TEMPLATE, space)
    made = space["stand_in"]
    name = info.get("name") if isinstance(info.get("name"), str) else "function"
    made.__name__, made.__qualname__ = name, info.get("qualname") or name
    made.__doc__ = info.get("doc") if isinstance(info.get("doc"), str) else None
    file, line = info.get("file"), info.get("line")
    code = {"co_name": name}
    if isinstance(file, str) and isinstance(line, int) and 0 < line < 1_000_000:
        code |= {"co_filename": file, "co_firstlineno": line}
    made.__code__ = made.__code__.replace(**code)
    _numbers[made] = (peer, number)
    parameters = info.get("parameters")
    if isinstance(parameters, list):
        reader.later(lambda: _sign(made, parameters, reader))
    if info.get("attributes") is not None:
        set_attributes(made, reader, info["attributes"])
    return made


def _sign(made, parameters: list, reader) -> None:
    try:
        kinds = list(inspect._ParameterKind)
        made.__signature__ = inspect.Signature(
            [
                inspect.Parameter(
                    name, kinds[kind], default=reader.value(default) if has_default is True else inspect.Parameter.empty
                )
                for name, kind, has_default, default in parameters
            ]
        )
    except (TypeError, ValueError, IndexError):
        raise Garbled("a signature that is none") from None


def set_attributes(made, reader, form) -> None:
    """Hang on a stand-in what hangs on the function it stands for."""

    def put(held):
        if type(held) is not dict:
            raise Garbled("attributes that are none")
        for name, value in held.items():
            if isinstance(name, str) and name.isidentifier() and not name.startswith("_"):
                setattr(made, name, value)

    reader.later(lambda: reader.after([form], put))


class StandInType(type):
    """The class of classes that stand for classes of the other end."""

    def __call__(cls, *args, **kwargs):
        peer, _ = _numbers[cls]
        return peer.ask("call", cls, list(args), kwargs)

    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        peer, _ = _numbers[cls]
        return peer.ask("get", cls, name)

    def __setattr__(cls, name, value):
        if name.startswith("__"):
            super().__setattr__(name, value)
        else:
            peer, _ = _numbers[cls]
            peer.ask("set", cls, name, value)


class StandIn:
    """An object of the other end."""

    __slots__ = ("__weakref__", "_number", "_peer")

    def __getattribute__(self, name):
        # special names are never asked for: numpy, for one, would take a memory address at the other end's word
        if name.startswith("__") and name.endswith("__") and name != "__dict__":
            return object.__getattribute__(self, name)
        return object.__getattribute__(self, "_peer").ask("get", self, name)

    def __setattr__(self, name, value):
        object.__getattribute__(self, "_peer").ask("set", self, name, value)

    def __delattr__(self, name):
        object.__getattribute__(self, "_peer").ask("delete", self, name)

    def __dir__(self):
        return []


def _forwarder(name: str):
    def method(self, *args, **kwargs):
        if name in ("__exit__", "__aexit__"):
            args = (*args[:2], None)  # a traceback is of no use at the other end
        elif name == "__deepcopy__":
            args = ()
        elif name == "__array__":
            args = ()
            made = object.__getattribute__(self, "_peer").ask("special", self, name, [])
            if type(made) is not np.ndarray:
                raise TypeError(f"__array__ gave a {type(made).__name__}, not an array")
            dtype = kwargs.get("dtype")
            return made if dtype is None else made.astype(dtype)
        return object.__getattribute__(self, "_peer").ask("special", self, name, list(args))

    method.__name__ = method.__qualname__ = name
    return method


def make_class(peer, number: int, info: dict, reader) -> type:
    """A class that stands for one of the other end."""
    name = info.get("name")
    if not isinstance(name, str) or not name:
        raise Garbled("a class without a name")
    bases = tuple(b for b in reader.values(info.get("bases") or []) if isinstance(b, type))
    fields = info.get("fields")
    if isinstance(fields, list):
        if not all(isinstance(f, str) and f.isidentifier() and not keyword.iskeyword(f) for f in fields):
            raise Garbled("a named tuple without names")
        made = _named_tuple(name, fields)
    elif any(issubclass(b, BaseException) for b in bases):
        made = _exception(name, bases)
    else:
        offered = {n for n in info.get("special") or [] if n in SPECIAL}
        wanted = offered & (CONVERTING | peer.judging(name)) | {"__copy__", "__deepcopy__"}
        body = {n: _forwarder(n) for n in wanted}
        body["__module__"] = "__main__"
        body["__doc__"] = _text(info.get("doc"))
        body["__slots__"] = ()
        if "__eq__" in wanted and "__hash__" not in wanted:
            body["__hash__"] = object.__hash__
        remote = [b for b in bases if isinstance(b, StandInType)]
        local = [b for b in bases if not isinstance(b, StandInType)]
        made = StandInType(name, (*(remote or [StandIn]), *local), body)
    _numbers[made] = (peer, number)
    return made


def _named_tuple(name: str, fields: list[str]) -> type:
    import collections

    return collections.namedtuple(name if name.isidentifier() else "tuple_", fields, rename=True, module="__main__")


def _exception(name: str, bases: tuple[type, ...]) -> type:
    chosen = [b for b in bases if issubclass(b, BaseException)]
    return type(name, tuple(chosen), {"__module__": "__main__"})


def make_object(peer, number: int, kind) -> object:
    """An object that stands for one of the other end."""
    if not isinstance(kind, StandInType):
        raise Garbled("an object of a class that has no stand-in")
    made = object.__new__(kind)
    object.__setattr__(made, "_peer", peer)
    object.__setattr__(made, "_number", number)
    return made


def use(target, name: str, args: list):
    """Apply a special method as the interpreter does: looked up on the class."""
    if name == "__copy__":
        return copy.copy(target)
    if name == "__deepcopy__":
        return copy.deepcopy(target)
    method = getattr(type(target), name, None)
    if method is None:
        return NotImplemented
    return method(target, *args)
