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

import collections
import copy
import dataclasses
import enum
import functools
import inspect
import keyword
import types
import weakref

import numpy as np

from .wire import Garbled

__all__ = [
    "ITERATORS", "SPECIAL", "describe", "enumeration_base", "hand_over_attributes", "make_class", "make_enumeration",
    "make_function", "make_iterator", "make_object", "number_of", "own_special_names", "public_attributes",
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
_hanging: weakref.WeakKeyDictionary = weakref.WeakKeyDictionary()  # what both ends know to hang on a function


def number_of(value, peer) -> int | None:
    """The number of the other end's object that a value stands for, or None if it stands for none."""
    kind = type(value)
    if kind is types.FunctionType or kind is types.GeneratorType or kind in _ITERATING or isinstance(value, type):
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
    found = {k: v for k, v in own.items() if _hangs(k)} if isinstance(own, dict) else {}
    if isinstance(function, functools._lru_cache_wrapper):
        found |= {name: getattr(function, name) for name in ("cache_info", "cache_clear", "cache_parameters")}
    return found


def _hangs(name: str) -> bool:
    return not name.startswith("_") or name == "__wrapped__"


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
            [
                p.name, int(p.kind), p.default is not p.empty, None if p.default is p.empty else writer.form(p.default),
                _hint_form(p.annotation, writer),
            ]
            for p in signature.parameters.values()
        ]  # fmt: skip
        found["returns"] = _hint_form(signature.return_annotation, writer)
    except (TypeError, ValueError):
        pass  # some built-in functions have no signature: neither has the stand-in
    return found


def _hint_form(hint, writer):
    """Of type hints only classes cross: a text might be taken for code, as `typing.get_type_hints` does."""
    return writer.form(hint) if isinstance(hint, type) and hint is not inspect.Parameter.empty else None


def _hint(form, reader):
    hint = None if form is None else reader.value(form)
    return hint if isinstance(hint, type) else inspect.Parameter.empty


def _text(value) -> str | None:
    return value[:_LONGEST] if isinstance(value, str) else None


_TEMPLATE = "def stand_in(*args, **kwargs): return ask(args, kwargs)"
_ASYNC = "async def stand_in(*args, **kwargs): return ask(args, kwargs)"


def make_function(peer, number: int, info: dict, reader):
    """A function that calls the other end's."""

    def ask(args, kwargs):
        hand_over_attributes(peer, made)
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
        reader.later(lambda: _sign(made, parameters, info.get("returns"), reader))
    if info.get("attributes") is not None:
        set_attributes(made, reader, info["attributes"])
    return made


def _sign(made, parameters: list, returns, reader) -> None:
    empty = inspect.Parameter.empty
    try:
        kinds = list(inspect._ParameterKind)
        made.__signature__ = signature = inspect.Signature(
            [
                inspect.Parameter(
                    name, kinds[kind], annotation=_hint(hint, reader),
                    default=reader.value(default) if has_default is True else empty,
                )
                for name, kind, has_default, default, hint in parameters
            ],
            return_annotation=_hint(returns, reader),
        )  # fmt: skip
        every = list(signature.parameters.values())
        held = [p for p in every if p.default is not empty]
        made.__defaults__ = tuple(p.default for p in held if p.kind != p.KEYWORD_ONLY) or None
        made.__kwdefaults__ = {p.name: p.default for p in held if p.kind == p.KEYWORD_ONLY} or None
        hints = {p.name: p.annotation for p in every} | {"return": signature.return_annotation}
        made.__annotations__ = {name: hint for name, hint in hints.items() if hint is not empty}
    except (TypeError, ValueError, IndexError):
        raise Garbled("a signature that is none") from None


def set_attributes(made, reader, form) -> None:
    """Hang on a stand-in what hangs on the function it stands for."""

    def put(held):
        if type(held) is not dict:
            raise Garbled("attributes that are none")
        for name, value in held.items():
            if isinstance(name, str) and name.isidentifier() and _hangs(name):
                setattr(made, name, value)
                _hanging.setdefault(made, {})[name] = value

    reader.later(lambda: reader.after([form], put))


def hand_over_attributes(peer, made) -> None:
    """Hang on the student's function what a test has hung on its stand-in: a counter that it sets to zero, say."""
    own = vars(made)
    if not peer.trusted or len(own) <= 1:  # the signature
        return
    known = _hanging.setdefault(made, {})
    for name, value in list(own.items()):
        if not name.startswith("_") and known.get(name, peer) is not value:
            known[name] = value
            peer.ask("set", made, name, value)


class StandInType(type):
    """The class of classes that stand for classes of the other end."""

    def __new__(mcs, name, bases, body):
        known = ", ".join(b.__name__ for b in bases if isinstance(b, StandInType))
        raise TypeError(
            f"{name} can't extend {known}, which is a class of the student's: while grading, that lives in another "
            "process. Make an object of it, or let the student's cell define the class that extends it."
        )

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
        if name == "__call__":
            return object.__getattribute__(self, "_peer").ask("call", self, list(args), kwargs)
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
        made = _named_tuple(peer, name, fields, () if info.get("defaults") is None else reader.value(info["defaults"]))
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
        if isinstance(info.get("dataclass"), list):
            body["__dataclass_fields__"] = _data_class_fields(info["dataclass"])
        made = type.__new__(StandInType, name, (*(remote or [StandIn]), *local), body)
    _numbers[made] = (peer, number)
    return made


def _named_tuple(peer, name: str, fields: list[str], defaults) -> type:
    if type(defaults) is not tuple or len(defaults) > len(fields):
        raise Garbled("a named tuple with strange defaults")
    made = collections.namedtuple(
        name if name.isidentifier() else "tuple_", fields, rename=True, defaults=defaults, module="__main__"
    )
    made.__getattr__ = functools.partialmethod(_ask_for_attribute, peer)
    return made


def _ask_for_attribute(self, peer, name: str):
    """Methods and properties that a class adds to what has a plain form."""
    if name.startswith("_"):
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
    return peer.ask("get", self, name)


def _data_class_fields(names: list) -> dict[str, dataclasses.Field]:
    made = {}
    for name in names:
        if not (isinstance(name, str) and name.isidentifier() and not name.startswith("__")):
            raise Garbled("a data class with strange fields")
        field = made[name] = dataclasses.field()
        field.name, field.type, field._field_type = name, object, dataclasses._FIELD
    return made


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


_ENUMERATIONS = {
    "Enum": (enum.Enum,), "IntEnum": (enum.IntEnum,), "StrEnum": (enum.StrEnum,),
    "int": (int, enum.Enum), "str": (str, enum.Enum),
}  # fmt: skip


def enumeration_base(kind: type) -> str | None:
    """Which kind of enumeration a class is; None if it is none that has a plain form."""
    if not issubclass(kind, enum.Enum) or issubclass(kind, enum.Flag):
        return None
    for name in ("IntEnum", "StrEnum"):
        if issubclass(kind, getattr(enum, name)):
            return name
    return {object: "Enum", int: "int", str: "str"}.get(kind._member_type_)


def own_special_names(kind: type) -> list[str]:
    """The special methods that an enumeration defines itself."""
    return [n for n in special_names(kind) if getattr(getattr(kind, n), "__module__", "enum") not in ("enum", None)]


class _EnumerationType(enum.EnumType):
    """The class of enumerations that stand for those of the other end."""

    def __getattr__(cls, name):
        peer, _ = _numbers.get(cls, (None, 0))
        if peer is None or name.startswith("_"):
            raise AttributeError(name)
        return peer.ask("get", cls, name)


def make_enumeration(peer, number: int, info: dict, reader) -> type:
    """An enumeration with the names and values of the other end's; what else it has is asked for there."""
    name, base, members = info.get("name"), info.get("base"), info.get("members")
    if not isinstance(name, str) or base not in _ENUMERATIONS or not isinstance(members, list):
        raise Garbled("an enumeration that is none")
    values = {}
    for key, form in members:
        if not (isinstance(key, str) and key.isidentifier() and not key.startswith("_")):
            raise Garbled("an enumeration with strange names")
        values[key] = reader.get(form)
    wanted = {"IntEnum": int, "int": int, "StrEnum": str, "str": str}.get(base, object)
    if not all(isinstance(v, wanted) for v in values.values()):
        raise Garbled("an enumeration with strange values")
    bases = _ENUMERATIONS[base]
    made = _EnumerationType(name, bases, _EnumerationType.__prepare__(name, bases))(name, values, module="__main__")
    type.__setattr__(made, "__getattr__", functools.partialmethod(_ask_for_attribute, peer))
    for special in set(info.get("special") or []) & (CONVERTING | peer.judging(name)) - {"__eq__", "__hash__"}:
        type.__setattr__(made, special, functools.partialmethod(_ask_for_special, peer, special))
    _numbers[made] = (peer, number)
    return made


def _ask_for_special(self, peer, name: str, *args):
    return peer.ask("special", self, name, list(args))


def _iterator_class(base: type, *nothing) -> type:
    def __new__(cls, one):
        made = base.__new__(cls, *nothing)
        made.one = one
        return made

    def __next__(self):
        return next(self.one)

    body = {"__new__": __new__, "__next__": __next__, "__module__": "builtins", "__qualname__": base.__name__}
    return type(base.__name__, (base,), body)


_ITERATORS = {
    "map": _iterator_class(map, len, ()), "filter": _iterator_class(filter, None, ()), "zip": _iterator_class(zip),
    "enumerate": _iterator_class(enumerate, ()), "reversed": _iterator_class(reversed, ()),
}  # fmt: skip
_ITERATING = frozenset(_ITERATORS.values())
ITERATORS = {types.GeneratorType: "generator", **{c.__base__: name for name, c in _ITERATORS.items()}}
"""Python's own iterators: at the tests' end what stands for one is one."""


def make_iterator(peer, number: int, like: str, one, names):
    """A generator, or one of Python's other iterators, that goes on as the other end's does (`one` stands for it)."""
    if like in _ITERATORS:
        made = _ITERATORS[like](one)
    elif like == "generator":
        made = _driven(peer, one)
        made.__name__, made.__qualname__ = (n if isinstance(n, str) else "generator" for n in names)
    else:
        raise Garbled("an iterator of an unknown kind")
    _numbers[made] = (peer, number)
    return made


def _driven(peer, one):
    method, args = "__next__", []
    while True:
        try:
            got = peer.ask("drive", one, method, args)
        except StopIteration as stop:
            return stop.value
        try:
            sent = yield got
        except GeneratorExit:
            peer.close_later(one)  # not now: it may be the garbage collector, in the middle of a message
            raise
        except BaseException as error:
            method, args = "throw", [error]
        else:
            method, args = ("__next__", []) if sent is None else ("send", [sent])


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
