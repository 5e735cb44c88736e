"""Plain data between two processes that don't trust each other: nothing that is read here runs code.

A message is a JSON text and the buffers it speaks of. The text is flat: every container is an entry of
one table, and entries name each other by number, so that shared and circular references survive, a chain of
ten thousand objects needs no recursion, and a hostile text can't be deep.

What has no plain form (functions, classes, generators, instances) is handed to `Writer.other`, which may put
a reference in its place; `Reader.other` makes of it a stand-in.
"""

from __future__ import annotations

import datetime
import decimal
import fractions
import json
import math
import random
import re
import struct
import types
import uuid
from collections.abc import Callable

import numpy as np
from numpy import polynomial
from scipy import sparse

__all__ = [
    "Garbled", "Reader", "Writer", "generator_state", "pack", "python_state", "set_python_state", "set_state",
    "unmasked", "unpack",
]  # fmt: skip

_SMALL = 1 << 62  # whole numbers up to here are written as digits
_DTYPE = re.compile(r"[<>|=]?[?bBhHiIlLqQefdgFDGpP]|[<>|=]?[biufcSUV]\d{1,6}|[<>|=]?[mM]8(\[\d*[a-zA-Zμ]+\])?")
_SPARSE = {"csr", "csc", "coo", "bsr", "dia"}
_MOST_ENTRIES = 5_000_000


class Garbled(ValueError):
    """A message is not one that this module writes."""


def pack(text: str, buffers: list) -> bytes:
    """One message as bytes: the lengths, the text, the buffers."""
    body = text.encode()
    lengths = [len(body), *(memoryview(b).nbytes for b in buffers)]
    head = struct.pack(f"<I{len(lengths)}Q", len(lengths), *lengths)
    return b"".join([head, body, *buffers])


def unpack(data: bytes) -> tuple[object, list[memoryview]]:
    """The parsed text of a message and its buffers.

    Raises
    ------
    Garbled
        If it is not a message.
    """
    view = memoryview(data)
    try:
        (count,) = struct.unpack_from("<I", view)
        if not 1 <= count <= 1 + _MOST_ENTRIES:
            raise Garbled("it has an impossible number of parts")
        lengths = struct.unpack_from(f"<{count}Q", view, 4)
        at = 4 + 8 * count
        if at + sum(lengths) != len(view):
            raise Garbled("its lengths do not add up")
        parts = []
        for length in lengths:
            parts.append(view[at : at + length])
            at += length
        return json.loads(bytes(parts[0])), parts[1:]
    except (struct.error, ValueError, RecursionError) as error:
        raise Garbled(f"a message can't be read: {error}") from None


class Writer:
    """Puts values into a table.

    Attributes
    ----------
    table : list
        Entries; the first part of each is a letter for its kind.
    buffers : list of bytes-like
    seen : dict of id to number
        Entry of each container written so far.
    objects : list
        The object of each entry, kept alive so that its id stays its own.
    known : dict of id to entry
        Objects that the other side has already, and how it calls them.
    """

    def __init__(self, other: Callable[[Writer, object], list] | None = None):
        self.table: list = []
        self.buffers: list = []
        self.seen: dict[int, int] = {}
        self.objects: list = []
        self.known: dict[int, list] = {}
        self._other = other
        self._waiting: list[tuple[int, object]] = []

    def put(self, value):
        """Write a value and all it holds; returns what stands for it: itself, or `[number]`."""
        form = self.form(value)
        self._write_waiting()
        return form

    def again(self, value) -> list:
        """What a container holds now, as an entry, whether it is known or not."""
        entry = self._fresh(value)
        self._write_waiting()
        return entry

    def _write_waiting(self) -> None:
        while self._waiting:
            number, one = self._waiting.pop()
            self.table[number] = self._entry(one)

    def form(self, value):
        """What stands for a value inside an entry: itself, or the number of an entry that is written later."""
        kind = type(value)
        if value is None or kind is bool or kind is str:
            return value
        if kind is float:
            return value if math.isfinite(value) else ["f", repr(value)]
        if kind is int and -_SMALL < value < _SMALL:
            return value
        number = self.seen.get(id(value))
        if number is None:
            number = len(self.table)
            self.seen[id(value)] = number
            self.table.append(None)
            self.objects.append(value)
            self._waiting.append((number, value))
        return [number]

    def forms(self, values) -> list:
        """The forms of several values."""
        return [self.form(v) for v in values]

    def buffer(self, data) -> int:
        """Keep bytes beside the text; returns their number."""
        self.buffers.append(data)
        return len(self.buffers) - 1

    def _entry(self, value) -> list:
        return self.known.get(id(value)) or self._fresh(value)

    def _fresh(self, value) -> list:
        kind = type(value)
        write = _WRITERS.get(kind)
        if write is not None:
            return write(self, value)
        if isinstance(value, np.generic):
            return ["n", _described(value.dtype), self.buffer(value.tobytes())]
        if isinstance(value, np.ndarray):
            return _write_array(self, value)
        if sparse.issparse(value):
            return _write_sparse(self, value)
        if isinstance(value, np.dtype):
            return ["dt", _described(value)]
        return self.other(value)

    def other(self, value) -> list:
        """An entry for what is not plain data."""
        if self._other is None:
            raise TypeError(f"a {type(value).__name__} is not plain data")
        return self._other(self, value)


def _described(dtype: np.dtype):
    if dtype.subdtype is not None:
        return {"of": _described(dtype.subdtype[0]), "shape": list(dtype.shape)}
    if dtype.names is not None:
        return {"fields": [[name, _described(dtype[name])] for name in dtype.names]}
    return dtype.str


def _write_array(writer: Writer, value: np.ndarray) -> list:
    kind = "a"
    if isinstance(value, np.ma.MaskedArray):
        parts = [np.asarray(value.data), np.ma.getmaskarray(value), value.fill_value]
        return ["ma", *writer.forms(parts)]
    if isinstance(value, np.matrix):
        kind = "mx"
    plain = np.ndarray.view(value, np.ndarray)
    if plain.dtype.hasobject:
        return ["ao", list(plain.shape), writer.forms(plain.ravel().tolist())]
    order = "F" if plain.flags.f_contiguous and not plain.flags.c_contiguous else "C"
    # in one piece, and a copy: what is sent must not change any more
    data = plain.tobytes(order=order)
    return [kind, _described(plain.dtype), list(plain.shape), order, plain.flags.writeable, writer.buffer(data)]


def _write_sparse(writer: Writer, value) -> list:
    form = value.format
    if form not in _SPARSE:
        return ["sp", form, sparse.isspmatrix(value), list(value.shape), *writer.forms([value.tocsr()])]
    if form in ("csr", "csc", "bsr"):
        parts = [value.data, value.indices, value.indptr]
    elif form == "coo":
        parts = [value.data, *value.coords] if hasattr(value, "coords") else [value.data, value.row, value.col]
    else:
        parts = [value.data, value.offsets]
    return ["sp", form, sparse.isspmatrix(value), list(value.shape), *writer.forms(parts)]


_POLYNOMIALS = {
    c.__name__: c
    for c in (polynomial.Polynomial, polynomial.Chebyshev, polynomial.Legendre, polynomial.Laguerre,
              polynomial.Hermite, polynomial.HermiteE)
}  # fmt: skip


def _write_polynomial(writer: Writer, value) -> list:
    parts = [value.coef, value.domain, value.window]
    return (
        ["po", type(value).__name__, value.symbol, *writer.forms(parts)]
        if _are_numbers(*parts)
        else writer.other(value)
    )


def _read_polynomial(reader: Reader, name, symbol, *forms):
    coef, domain, window = (_numbers(reader.value(f)) for f in forms)
    return _POLYNOMIALS[name](coef, domain, window, symbol=str(symbol))


def _write_poly1d(writer: Writer, value) -> list:
    return (
        ["p1", str(value.variable), *writer.forms([value.coeffs])]
        if _are_numbers(value.coeffs)
        else writer.other(value)
    )


def _are_numbers(*values) -> bool:
    return all(type(v) is np.ndarray and v.ndim == 1 and v.dtype.kind in "biufc" for v in values)


def _numbers(value) -> np.ndarray:
    if not _are_numbers(value):
        raise Garbled("a polynomial without numbers")
    return value


_WRITERS: dict[type, Callable] = {
    int: lambda w, v: ["i", hex(v)],
    complex: lambda w, v: ["c", repr(v.real), repr(v.imag)],
    bytes: lambda w, v: ["b", w.buffer(v)],
    bytearray: lambda w, v: ["ba", w.buffer(bytes(v))],
    list: lambda w, v: ["l", *w.forms(v)],
    tuple: lambda w, v: ["t", *w.forms(v)],
    set: lambda w, v: ["s", *w.forms(v)],
    frozenset: lambda w, v: ["fs", *w.forms(v)],
    dict: lambda w, v: ["d", *w.forms(x for pair in v.items() for x in pair)],
    slice: lambda w, v: ["sl", *w.forms([v.start, v.stop, v.step])],
    range: lambda w, v: ["r", *w.forms([v.start, v.stop, v.step])],
    type(Ellipsis): lambda w, v: ["..."],
    type(NotImplemented): lambda w, v: ["ni"],
    fractions.Fraction: lambda w, v: ["q", *w.forms([v.numerator, v.denominator])],
    decimal.Decimal: lambda w, v: ["de", str(v)],
    datetime.datetime: lambda w, v: ["at", "datetime", v.isoformat()],
    datetime.date: lambda w, v: ["at", "date", v.isoformat()],
    datetime.time: lambda w, v: ["at", "time", v.isoformat()],
    datetime.timedelta: lambda w, v: ["td", v.days, v.seconds, v.microseconds],
    uuid.UUID: lambda w, v: ["u", v.hex],
    np.random.Generator: lambda w, v: ["g", generator_state(v)],
    np.random.RandomState: lambda w, v: ["rs", generator_state(v)],
    random.Random: lambda w, v: ["pr", python_state(v)],
    types.SimpleNamespace: lambda w, v: ["ns", *w.forms([vars(v)])],
    np.poly1d: _write_poly1d,
    **dict.fromkeys(_POLYNOMIALS.values(), _write_polynomial),
}


def python_state(generator: random.Random) -> list:
    """The state of a generator of the standard library, as JSON has it."""
    version, numbers, gauss = generator.getstate()
    return [version, list(numbers), gauss]


def set_python_state(generator: random.Random, state) -> None:
    """Give a generator of the standard library the state that `python_state` read off another one.

    Raises
    ------
    Garbled
        If it is no such state.
    """
    try:
        version, numbers, gauss = state
        if not (gauss is None or type(gauss) is float):
            raise Garbled("a random state that is none")
        generator.setstate((version, tuple(numbers), gauss))
    except (TypeError, ValueError, OverflowError):
        raise Garbled("a random state that is none") from None


def generator_state(generator: np.random.Generator | np.random.RandomState) -> dict:
    """The state of a generator of random numbers, as JSON has it."""
    legacy = isinstance(generator, np.random.RandomState)
    return _plain(generator.get_state(legacy=False) if legacy else generator.bit_generator.state)


def _plain(state):
    if isinstance(state, dict):
        return {name: _plain(value) for name, value in state.items()}
    return state.tolist() if isinstance(state, np.ndarray | np.generic) else state


_KINDS = {"PCG64", "PCG64DXSM", "MT19937", "Philox", "SFC64"}


def set_state(generator: np.random.Generator | np.random.RandomState, state: dict) -> None:
    """Give a generator the state that `generator_state` read off another one.

    Raises
    ------
    Garbled
        If it is no such state.
    """
    try:
        if isinstance(generator, np.random.RandomState):
            generator.set_state(state)
            return
        name = state["bit_generator"]
        if name not in _KINDS:
            raise Garbled("a generator of an unknown kind")
        if name != type(generator.bit_generator).__name__:
            generator.__init__(getattr(np.random, name)(0))
        whole = dict(state)
        if isinstance(whole["state"], dict):
            numbers = {k: np.array(v, dtype=np.uint64) if isinstance(v, list) else v for k, v in whole["state"].items()}
            whole["state"] = numbers
        if isinstance(whole.get("buffer"), list):
            whole["buffer"] = np.array(whole["buffer"], dtype=np.uint64)
        generator.bit_generator.state = whole
    except (TypeError, ValueError, KeyError, OverflowError, AttributeError) as error:
        raise Garbled(f"a generator's state can't be read: {error}") from None


class Reader:
    """Builds the values of a table, each only when it is asked for, and shared ones once.

    Parameters
    ----------
    table : list
    buffers : list of memoryview
    other : function of (reader, entry, number), optional
        Builds what is not plain data; raises `Garbled` for what it does not know.
    """

    def __init__(self, table, buffers, other: Callable[[Reader, list, int], object] | None = None):
        if type(table) is not list or len(table) > _MOST_ENTRIES:
            raise Garbled("the table is no list")
        self.table, self.buffers = table, buffers
        self.made: dict[int, object] = {}
        self._other = other
        self.plain_arrays = False
        self._fill: list[Callable[[], None]] = []

    def get(self, form):
        """The value of a form. Containers are made first and filled after: nothing recurses."""
        value = self.value(form)
        while self._fill:
            self._fill.pop()()
        return value

    # A tuple must be whole when it is made, so what it holds is made before it, with a stack of our own.
    def value(self, form):
        """The value of a form; containers in it may still be empty until `get` returns."""
        if not isinstance(form, list):
            if form is None or type(form) in (bool, str, int, float):
                return form
            raise Garbled("a value of an unknown form")
        if len(form) == 2 and form[0] == "f" and type(form[1]) is str:
            return float(form[1])
        if len(form) != 1 or type(form[0]) is not int or not 0 <= form[0] < len(self.table):
            raise Garbled("a reference to nothing")
        number = form[0]
        if number in self.made:
            return self.made[number]
        stack = [number]
        begun = set()
        while stack:
            top = stack[-1]
            if top in self.made:
                stack.pop()
                continue
            entry = self._entry_at(top)
            kind = entry[0]
            if kind in _WHOLE:
                missing = [f[0] for f in entry[1:] if self._is_open(f)]
                if missing and top not in begun:
                    begun.add(top)
                    stack += missing
                    continue
                if missing:
                    raise Garbled("a tuple that holds itself")
            self.made[top] = self._make(entry, top)
            stack.pop()
        return self.made[number]

    def _entry_at(self, number: int) -> list:
        if type(number) is not int or not 0 <= number < len(self.table):
            raise Garbled("a reference to nothing")
        entry = self.table[number]
        if type(entry) is not list or not entry or type(entry[0]) is not str:
            raise Garbled("an entry of an unknown form")
        return entry

    def _is_open(self, form) -> bool:
        return isinstance(form, list) and len(form) == 1 and form[0] not in self.made

    def values(self, forms) -> list:
        """The values of several forms."""
        return [self.value(f) for f in forms]

    def later(self, fill: Callable[[], None]) -> None:
        """Do something when the value at hand has been made."""
        self._fill.append(fill)

    def after(self, forms: list, act: Callable) -> None:
        """Do something with the values of some forms, once these are filled themselves."""
        values: list = []
        self._fill.append(lambda: act(*values))  # run after what is put on top of it now
        values += self.values(forms)

    def buffer(self, number) -> memoryview:
        """One of the buffers."""
        if type(number) is not int or not 0 <= number < len(self.buffers):
            raise Garbled("a buffer that is not there")
        return self.buffers[number]

    def _make(self, entry: list, number: int):
        make = _READERS.get(entry[0])
        try:
            if make is not None:
                made = make(self, *entry[1:])
                return unmasked(made) if self.plain_arrays and isinstance(made, np.ma.MaskedArray) else made
            if self._other is not None:
                return self._other(self, entry, number)
        except Garbled:
            raise
        except (TypeError, ValueError, KeyError, IndexError, ArithmeticError, AttributeError) as error:
            raise Garbled(f"an entry of kind {entry[0]!r} can't be read: {error}") from None
        raise Garbled(f"an entry of the unknown kind {entry[0]!r}")


def _dtype(described) -> np.dtype:
    if type(described) is str:
        if not _DTYPE.fullmatch(described):
            raise Garbled(f"the data type {described[:40]!r}")
        return np.dtype(described)
    if "fields" in described:
        return np.dtype([(str(name), _dtype(kind)) for name, kind in described["fields"]])
    return np.dtype((_dtype(described["of"]), tuple(map(int, described["shape"]))))


def _read_array(reader: Reader, described, shape, order, writeable, number) -> np.ndarray:
    dtype, shape = _dtype(described), tuple(map(int, shape))
    data = reader.buffer(number)
    count = math.prod(shape)
    if min(shape, default=0) < 0 or count * dtype.itemsize != data.nbytes:
        raise Garbled("an array whose size is not that of its data")
    flat = np.frombuffer(data, dtype=dtype, count=count) if data.nbytes else np.zeros(count, dtype)
    array = np.array(flat).reshape(shape, order="F" if order == "F" else "C")
    array.flags.writeable = bool(writeable)
    return array


def _read_objects(reader: Reader, shape, forms) -> np.ndarray:
    shape = tuple(map(int, shape))
    if min(shape, default=0) < 0 or math.prod(shape) != len(forms):
        raise Garbled("an array whose size is not that of its data")
    array = np.empty(len(forms), dtype=object)

    def fill():
        for i, form in enumerate(forms):
            array[i] = reader.value(form)

    reader.later(fill)
    return array.reshape(shape)


def _read_sparse(reader: Reader, form, is_matrix, shape, *forms):
    shape = tuple(map(int, shape))
    parts = reader.values(forms)
    if not all(isinstance(p, np.ndarray) or sparse.issparse(p) for p in parts):
        raise Garbled("a sparse matrix of something else than arrays")
    suffix = "matrix" if is_matrix else "array"
    if form in ("csr", "csc", "bsr"):
        made = getattr(sparse, f"{form}_{suffix}")(tuple(parts), shape=shape)
        made.check_format(full_check=True)
        return made
    if form == "coo":
        data, *coords = parts
        return getattr(sparse, f"coo_{suffix}")((data, tuple(coords)), shape=shape)
    if form == "dia":
        return getattr(sparse, f"dia_{suffix}")((parts[0], parts[1]), shape=shape)
    if form in ("lil", "dok"):
        return getattr(sparse, f"{form}_{suffix}")(parts[0])
    raise Garbled(f"a sparse matrix of the format {form!r}")


def _read_list(reader: Reader, *forms) -> list:
    made: list = []
    reader.later(lambda: made.extend(reader.values(forms)))
    return made


def _read_set(reader: Reader, *forms) -> set:
    return set(reader.values(forms))


def _read_dict(reader: Reader, *forms) -> dict:
    if len(forms) % 2:
        raise Garbled("a dictionary with a key and no value")
    made: dict = {}
    reader.later(lambda: made.update(zip(reader.values(forms[::2]), reader.values(forms[1::2]), strict=True)))
    return made


def _read_at(reader: Reader, kind, text):
    return {"datetime": datetime.datetime, "date": datetime.date, "time": datetime.time}[kind].fromisoformat(text)


def _read_generator(reader: Reader, state) -> np.random.Generator:
    made = np.random.Generator(np.random.PCG64(0))
    set_state(made, state)
    return made


def _read_random_state(reader: Reader, state) -> np.random.RandomState:
    made = np.random.RandomState(0)
    set_state(made, state)
    return made


def _read_python_random(reader: Reader, state) -> random.Random:
    made = random.Random(0)
    set_python_state(made, state)
    return made


def _read_namespace(reader: Reader, form) -> types.SimpleNamespace:
    made = types.SimpleNamespace()
    reader.later(lambda: reader.after([form], vars(made).update))
    return made


def _read_scalar(reader: Reader, described, number):
    dtype = _dtype(described)
    data = reader.buffer(number)
    if data.nbytes != dtype.itemsize:
        raise Garbled("a number whose size is not that of its data")
    return np.frombuffer(data, dtype=dtype, count=1)[0] if dtype.itemsize else dtype.type()


_READERS: dict[str, Callable] = {
    "i": lambda r, digits: int(digits, 16),
    "c": lambda r, a, b: complex(float(a), float(b)),
    "b": lambda r, n: bytes(r.buffer(n)),
    "ba": lambda r, n: bytearray(r.buffer(n)),
    "l": _read_list,
    "t": lambda r, *forms: tuple(r.values(forms)),
    "s": _read_set,
    "fs": lambda r, *forms: frozenset(r.values(forms)),
    "d": _read_dict,
    "sl": lambda r, *forms: slice(*r.values(forms)),
    "r": lambda r, *forms: range(*r.values(forms)),
    "...": lambda r: Ellipsis,
    "ni": lambda r: NotImplemented,
    "q": lambda r, *forms: fractions.Fraction(*r.values(forms)),
    "de": lambda r, text: decimal.Decimal(text),
    "at": _read_at,
    "td": lambda r, *numbers: datetime.timedelta(*numbers),
    "u": lambda r, text: uuid.UUID(text),
    "g": _read_generator,
    "rs": _read_random_state,
    "pr": _read_python_random,
    "ns": _read_namespace,
    "po": _read_polynomial,
    "p1": lambda r, variable, form: np.poly1d(_numbers(r.value(form)), variable=str(variable)),
    "n": _read_scalar,
    "a": _read_array,
    "mx": lambda r, *parts: np.asmatrix(_read_array(r, *parts)),
    "ao": _read_objects,
    "ma": lambda r, *forms: _read_masked(*r.values(forms)),
    "sp": _read_sparse,
    "dt": lambda r, described: _dtype(described),
}
_WHOLE = {"po", "p1", "t", "fs", "s", "sl", "r", "q", "ma", "sp"}


def _read_masked(data, mask, fill):
    return np.ma.MaskedArray(data, mask=mask, fill_value=fill)


def unmasked(value: np.ma.MaskedArray) -> np.ndarray:
    """A masked array as a plain one, nan or a large number where it is masked: comparisons skip what is masked."""
    return value.filled(np.nan if value.dtype.kind in "fc" else None)
