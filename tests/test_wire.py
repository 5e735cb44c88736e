"""Plain data between two processes: it arrives as it was, and a hostile message is refused."""

import collections
import datetime
import decimal
import fractions
import json
import math
import struct

import numpy as np
import pytest
from scipy import sparse

from mml.grading.bridge.wire import Garbled, Reader, Writer, pack, unpack


def sent(value):
    writer = Writer()
    form = writer.put(value)
    (form, table), buffers = unpack(pack(json.dumps([form, writer.table]), writer.buffers))
    return Reader(table, buffers).get(form)


@pytest.mark.parametrize(
    "value",
    [
        None, True, 1, -(2**70), 2.5, -0.0, math.inf, 1 + 2j, "text", "\ud800", b"\x00", bytearray(b"y"), ..., NotImplemented,
        [1, [2, (3, [4])]], {1, (2, 3)}, frozenset({1}), {(1, 2): [3], "a": {"b": None}}, slice(1, None), range(3, 9, 2),
        fractions.Fraction(1, 3), decimal.Decimal("1.20"), datetime.datetime(2026, 1, 2, 3), datetime.timedelta(1, 2, 3),
        np.float32(1.5), np.bool_(True), np.datetime64("2026-01-01"), np.dtype("f4"), np.dtype([("a", "f4", (2,)), ("b", "i8")]),
    ],
    ids=repr,
)  # fmt: skip
def test_a_value_arrives_as_it_was(value):
    got = sent(value)
    assert type(got) is type(value)
    assert repr(got) == repr(value)


@pytest.mark.parametrize(
    "array",
    [
        np.arange(6).reshape(2, 3), np.asfortranarray(np.eye(3)[:, :2]), np.zeros((0, 3)), np.array(3.5), np.array(["ab", "c"]),
        np.array([1, None, [2]], dtype=object), np.ones(2, dtype=[("a", "f4"), ("b", "i8", (2,))]), np.array(["2026-01-01"], "M8[D]"),
        np.arange(10)[::3], pytest.param(np.matrix([[1, 2]]), marks=pytest.mark.filterwarnings("ignore:the matrix subclass")),
    ],
    ids=lambda a: f"{type(a).__name__}-{a.dtype}-{a.shape}",
)  # fmt: skip
def test_an_array_keeps_type_shape_order_and_entries(array):
    got = sent(array)
    assert (type(got), got.dtype, got.shape) == (type(array), array.dtype, array.shape)
    assert got.flags.f_contiguous == array.flags.f_contiguous or not array.flags.contiguous
    assert repr(got.tolist()) == repr(array.tolist())


@pytest.mark.parametrize("kind", ["csr", "csc", "coo", "dia", "lil", "dok", "bsr"])
def test_a_sparse_matrix_arrives_in_its_format(kind):
    matrix = sparse.random_array((6, 5), density=0.4, rng=np.random.default_rng(1)).asformat(kind)
    got = sent(matrix)
    assert got.format == kind
    assert (got.toarray() == matrix.toarray()).all()


@pytest.mark.parametrize("kind", ["PCG64", "PCG64DXSM", "MT19937", "Philox", "SFC64"])
def test_a_generator_goes_on_where_it_was(kind):
    generator = np.random.Generator(getattr(np.random, kind)(7))
    generator.normal(size=3), generator.integers(0, 10, dtype=np.uint32)
    got = sent(generator)
    assert (got.normal(size=5) == generator.normal(size=5)).all()


def test_shared_and_circular_references_survive():
    one = [1]
    got = sent([one, (one,), {"a": one}])
    assert got[0] is got[1][0] is got[2]["a"]
    ring = []
    ring.append(ring)
    got = sent(ring)
    assert got[0] is got


def test_a_long_chain_needs_no_recursion():
    chain = None
    for i in range(20_000):
        chain = [i, (chain,)]
    got, length = sent(chain), 0
    while got is not None:
        got, length = got[1][0], length + 1
    assert length == 20_000


def test_what_is_no_plain_data_is_refused_where_nobody_takes_it():
    with pytest.raises(TypeError, match="not plain data"):
        Writer().put([collections.UserDict()])


@pytest.mark.parametrize(
    ("form", "table", "buffers"),
    [
        ([3], [], []),  # a reference to nothing
        ([-1], [["l"]], []),
        ([0], "table", []),
        ([0], [[]], []),
        ([0], [["l", {"a": 1}]], []),  # a form that is none
        ([0], [["no such kind"]], []),
        ([0], [["t", [0]]], []),  # a tuple that holds itself
        ([0], [["a", "<f8", [3], "C", True, 0]], [b"12345678"]),  # a size that is not that of its data
        ([0], [["a", "<f8", [-1], "C", True, 0]], [b""]),
        ([0], [["a", "|O", [1], "C", True, 0]], [b"12345678"]),  # memory addresses
        ([0], [["a", "<f8", [1], "C", True, 7]], []),
        ([0], [["n", "O", 0]], [b"12345678"]),
        ([0], [["i", "0x" + "f" * 10 + "g"]], []),
        ([0], [["d", 1]], []),
        ([0], [["g", {"bit_generator": "os"}]], []),
        ([0], [["sp", "csr", False, [2, 2], [1], [1], [1]], ["a", "<i8", [1], "C", True, 0]], [struct.pack("<q", 99)]),
    ],
)  # fmt: skip
def test_a_hostile_table_is_garbled(form, table, buffers):
    with pytest.raises(Garbled):
        Reader(table, [memoryview(b) for b in buffers]).get(form)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x01",
        b"\xff" * 40,
        pack("not json", []),
        pack("[" * 100_000, []),
        struct.pack("<IQQ", 2, 2, 2**60) + b"{}",
    ],
)
def test_a_hostile_message_is_garbled(data):
    with pytest.raises(Garbled):
        unpack(data)
