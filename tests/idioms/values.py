"""Plain data, to the student's code and back: kept in type, value and shape."""

from .form import case, check, setup, student

ECHO = """
def echo(x): return x
def kind(x): return type(x).__name__
def show(x): return repr(x)
"""

CASES = [
    case(
        "Python's own values",
        student(ECHO),
        check("""
            from fractions import Fraction
            from decimal import Decimal
            import datetime as dt, uuid, pathlib, math
            for x in [
                0, -1, 2**100, -(10**400), True, False, None, 0.1, -0.0, 1e308, float("inf"), -float("inf"), 1j, complex(-0.0, 2),
                "", "text", "é\\n\\0 \\U0001f600", b"", b"\\x00\\xff", bytearray(b"ab"), Ellipsis, NotImplemented,
                slice(1, None, 2), range(3), range(10, 0, -3), Fraction(2, 3), Decimal("1.20"), Decimal("NaN").copy_abs(),
                dt.date(2024, 2, 29), dt.time(1, 2), dt.datetime(2024, 1, 1, 12), dt.timedelta(days=1.5),
                dt.datetime(2024, 1, 1, tzinfo=dt.timezone.utc), uuid.UUID(int=5), pathlib.Path("a/b"),
            ]:
                y = echo(x)
                assert type(y) is type(x) and repr(y) == repr(x), (x, y)
                assert kind(x) == type(x).__name__ and show(x) == repr(x), (x, kind(x))
            assert math.isnan(echo(float("nan"))) and math.copysign(1, echo(-0.0)) == -1 and echo(2**100) == 2**100
            assert echo(True) is True and echo(None) is None and echo(...) is ...
        """),
    ),
    case(
        "containers",
        student(ECHO),
        check("""
            from collections import Counter, OrderedDict, defaultdict, deque
            for x in [
                [], (), {}, set(), frozenset(), [1, [2, [3, ()]]], (1,), ((), ((),)), {"a": {"b": [1, 2]}}, {1, "a", None, (1, 2)},
                {(0, 1): "edge", frozenset({1}): 2, None: 3, 1.5: 4, True: 5}, [{"k": {1, 2}}, (None, ...)], {"z": 1, "a": 2},
                Counter("abca"), OrderedDict([("b", 1), ("a", 2)]), deque([1, 2], maxlen=3), defaultdict(list, {"a": [1]}),
            ]:
                y = echo(x)
                assert type(y) is type(x) and y == x and kind(x) == type(x).__name__, (x, y)
            assert list(echo({"z": 1, "a": 2})) == ["z", "a"] and echo(deque([1], maxlen=3)).maxlen == 3
        """),
        check("""
            d = echo(defaultdict(list))
            d["new"].append(1)
            assert d == {"new": [1]}
        """),
    ),
    case(
        "shared and cyclic references inside containers",
        setup("import numpy as np"),
        student("""
            def shared():
                row = [0]
                return [row, row]
            def separate(): return [[0], [0]]
            def cyclic():
                a = [1]
                a.append(a)
                return a
            def is_shared(x): return x[0] is x[1]
            def grid(n): return [[0] * n] * n
            def right_grid(n): return [[0] * n for _ in range(n)]
            def same_array():
                v = np.zeros(2)
                return {"a": v, "b": v}
        """),
        check("""
            a = shared()
            a[0].append(1)
            assert a[1] == [0, 1] and a[0] is a[1]
            b = separate()
            b[0].append(1)
            assert b[1] == [0] and b[0] is not b[1]
            c = cyclic()
            assert c[1] is c and c[0] == 1
            row = []
            assert is_shared([row, row]) and not is_shared([[], []]) and is_shared((row, row))
            d = same_array()
            assert d["a"] is d["b"]
        """),
        check("""
            g = right_grid(2)
            g[0][0] = 1
            assert g == [[1, 0], [0, 0]]
        """),
        check(
            """
            g = grid(2)
            g[0][0] = 1
            assert g == [[1, 0], [0, 0]], g
        """,
            error="AssertionError",
            message="[[1, 0], [1, 0]]",
        ),
    ),
    case(
        "types, functions and modules as values",
        setup("import math\nimport numpy as np"),
        student("""
            import math
            def convert(x, to): return to(x)
            def type_of(x): return type(x)
            def choose(name): return {"int": int, "error": KeyError, "float": np.float64}[name]
            def function(name): return {"sin": np.sin, "sqrt": math.sqrt, "len": len}[name]
            def dtype(name): return np.dtype(name)
        """),
        check("""
            assert convert("3", int) == 3 and convert([1], tuple) == (1,) and convert(1, np.float32).dtype == np.float32
            assert type_of(3) is int and type_of([]) is list and choose("int") is int and isinstance(3, choose("int"))
            assert choose("error") is KeyError and choose("float")(3) == 3.0 and dtype("f4") == np.float32
        """),
        check(
            "assert function('sin')(0) == 0 and function('sqrt')(4) == 2 and function('len')([1]) == 1 and function('sin') is np.sin"
        ),
    ),
    case(
        "NumPy's numbers",
        setup("import numpy as np"),
        student(ECHO),
        check("""
            for code in ["?", "b", "B", "h", "H", "i", "I", "l", "L", "e", "f", "d", "g", "F", "D"]:
                x = np.dtype(code).type(1)
                y = echo(x)
                assert type(y) is type(x) and y == x and y.dtype == x.dtype and kind(x) == type(x).__name__, code
            for x in [np.float64("nan"), np.float64(-0.0), np.float32("inf"), np.str_("é"), np.bytes_(b"a"),
                      np.datetime64("2024-01-01"), np.timedelta64(3, "D"), np.datetime64("NaT"), np.longdouble(1) / 3]:
                y = echo(x)
                assert type(y) is type(x) and repr(y) == repr(x) and show(x) == repr(x), x
            assert isinstance(echo(np.float64(1)), float) and not isinstance(echo(np.float32(1)), float)
        """),
    ),
    case(
        "arrays of every dtype and shape",
        setup("import numpy as np"),
        student(
            ECHO
            + """
def facts(x): return str(x.dtype), x.shape, x.ndim, x.size
"""
        ),
        check("""
            for dtype in ["?", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", "f2", "f4", "f8", "g", "c8", "c16", ">f8", ">i4",
                          "U3", "S3", "M8[s]", "m8[D]", "V4"]:
                x = np.zeros((2, 3), dtype=dtype)
                y = echo(x)
                assert type(y) is np.ndarray and y.dtype == x.dtype and y.shape == x.shape and (y == x).all(), dtype
                assert facts(x) == (str(x.dtype), (2, 3), 2, 6), dtype
            for shape in [(), (0,), (1,), (0, 3), (3, 0, 2), (2, 1, 3), (1, 1, 1, 1)]:
                x = np.ones(shape)
                assert echo(x).shape == shape and facts(x)[1] == shape and isinstance(echo(x), np.ndarray)
            x = np.array([[np.nan, np.inf], [-0.0, 5e-324]])
            np.testing.assert_array_equal(echo(x), x)
            assert np.signbit(echo(x)[1, 0]) and echo(np.array(5)).item() == 5
            assert echo(np.array(["a", "bcd"])).tolist() == ["a", "bcd"]
        """),
    ),
    case(
        "memory order, views, read-only arrays",
        setup("import numpy as np"),
        student("""
            def flags(x): return x.flags.c_contiguous, x.flags.f_contiguous, x.flags.writeable, x.strides
            def fortran(n): return np.asfortranarray(np.arange(n * n).reshape(n, n))
            def frozen(n):
                v = np.zeros(n)
                v.flags.writeable = False
                return v
            def transposed(x): return x.T
            def every_other(x): return x[::2]
            def poke(x): x[0] = 5
        """),
        check("""
            x = np.arange(6.0).reshape(2, 3)
            assert flags(x)[:3] == (True, False, True) and flags(x.T)[:3] == (False, True, True)
            assert flags(np.asfortranarray(x))[:2] == (False, True) and fortran(3).flags.f_contiguous
            assert np.array_equal(every_other(np.arange(5)), [0, 2, 4]) and np.array_equal(transposed(x), x.T)
            y = frozen(2)
            assert not y.flags.writeable
            z = np.zeros(3)
            z.flags.writeable = False
            assert flags(z)[2] is False
        """),
        check("frozen(2)[0] = 1", error="ValueError", message="assignment destination is read-only"),
        check("poke(z)", error="ValueError", message="assignment destination is read-only"),
    ),
    case(
        "structured, masked, object and matrix arrays",
        setup("import numpy as np"),
        student(ECHO),
        check("""
            people = np.array([("Ada", 36, 1.6), ("Bob", 5, 1.0)], dtype=[("name", "U5"), ("age", "i4"), ("height", "f8")])
            back = echo(people)
            assert back.dtype == people.dtype and back["name"].tolist() == ["Ada", "Bob"] and back[1]["age"] == 5
            masked = np.ma.masked_array([1.0, 2.0, 3.0], mask=[0, 1, 0])
            back = echo(masked)
            assert isinstance(back, np.ma.MaskedArray) and back.sum() == 4 and back.mask.tolist() == [False, True, False]
            objects = np.array([1, "a", None, [1, 2], 2**100], dtype=object)
            back = echo(objects)
            assert back.dtype == object and back.tolist() == objects.tolist() and back.shape == (5,)
            matrix = np.matrix("1 2; 3 4")
            assert isinstance(echo(matrix), np.matrix) and (echo(matrix) * matrix == matrix * matrix).all() and kind(matrix) == "matrix"
            ragged = np.empty(2, dtype=object)
            ragged[:] = [np.zeros(1), np.zeros(2)]
            assert [len(v) for v in echo(ragged)] == [1, 2]
            record = np.rec.array([(1, 2.0)], dtype=[("a", int), ("b", float)])
            assert echo(record).a[0] == 1
        """),
    ),
    case(
        "sparse matrices",
        setup("import numpy as np\nfrom scipy import sparse"),
        student("""
            def echo(x): return x
            def what(A): return A.format, A.shape, A.nnz, str(A.dtype), type(A).__name__
            def ring(n): return sparse.diags_array([np.ones(n - 1), [1.0]], offsets=[1, 1 - n], shape=(n, n)).tocsr()
            def dense_ring(n): return ring(n).toarray()
            def times(A, x): return A @ x
        """),
        check("""
            A = np.array([[0, 2.0, 0], [1, 0, 3]])
            for make in (sparse.csr_array, sparse.csc_array, sparse.coo_array, sparse.lil_array, sparse.dok_array, sparse.dia_array,
                         sparse.bsr_array, sparse.csr_matrix, sparse.csc_matrix, sparse.coo_matrix, sparse.lil_matrix):
                S = make(A)
                T = echo(S)
                assert type(T) is type(S) and T.format == S.format and (T.toarray() == A).all() and T.dtype == S.dtype, make
                assert what(S) == (S.format, (2, 3), S.nnz, "float64", type(S).__name__), make
                np.testing.assert_array_equal(times(S, np.ones(3)), [2, 4])
            R = ring(4)
            assert sparse.issparse(R) and R.nnz == 4 and R.shape == (4, 4) and (R.toarray() == dense_ring(4)).all()
            assert (R != sparse.csr_array(dense_ring(4))).nnz == 0 and echo(sparse.csr_array((0, 5))).shape == (0, 5)
            big = sparse.random_array((1000, 1000), density=0.001, rng=np.random.default_rng(0))
            assert abs(echo(big) - big).max() == 0
        """),
        check("assert sparse.issparse(dense_ring(3))", error="AssertionError"),
        check("assert (ring(3) - 2 * ring(3)).nnz == 0", error="AssertionError"),
    ),
    case(
        "results of SciPy and polynomials",
        setup("import numpy as np\nfrom scipy import interpolate, optimize"),
        student("""
            def minimum(f, start): return optimize.minimize(f, start)
            def fit(x, y): return np.polynomial.Polynomial.fit(x, y, 1)
            def old_fit(x, y): return np.poly1d(np.polyfit(x, y, 1))
            def through(x, y): return interpolate.CubicSpline(x, y)
            def svd(A): return np.linalg.svd(A)
            def eig(A): return np.linalg.eigh(A)
        """),
        check("""
            result = minimum(lambda v: ((v - 3) ** 2).sum(), [0.0, 0.0])
            assert result.success and np.allclose(result.x, 3) and result["fun"] < 1e-9 and "nit" in result
        """),
        check("""
            x = np.arange(4.0)
            assert np.allclose(fit(x, 2 * x + 1)(5.0), 11) and np.allclose(fit(x, 2 * x + 1).convert().coef, [1, 2])
            assert np.allclose(old_fit(x, 2 * x + 1).coeffs, [2, 1]) and np.isclose(old_fit(x, 2 * x + 1)(2), 5)
            assert np.isclose(through(x, x ** 2)(1.5), 2.25)
        """),
        check("""
            U, s, Vh = svd(np.diag([3.0, 2.0]))
            assert np.allclose(s, [3, 2]) and np.allclose(svd(np.eye(2)).S, 1) and np.allclose(eig(np.eye(2)).eigenvalues, 1)
        """),
    ),
    case(
        "polynomials compared, added and handed over",
        setup("import numpy as np\nfrom numpy.polynomial import Chebyshev, Polynomial"),
        student("""
            def derive(p): return p.deriv()
            def line(a, b): return Polynomial([a, b])
            def old_line(a, b): return np.poly1d([b, a])
            def at(p, x): return p(x)
            def cheb(p): return p.convert(kind=Chebyshev)
        """),
        check("""
            assert derive(Polynomial([1, 2, 3])) == Polynomial([2, 6]) and line(1, 2) + 1 == Polynomial([2, 2])
            assert isinstance(line(1, 2), Polynomial) and (line(0, 1) * line(0, 1)).degree() == 2
            assert at(Polynomial([1, 1]), 2) == 3 and at(np.poly1d([1, 1]), 2) == 3 and str(line(1, 2)) == str(Polynomial([1, 2]))
            assert old_line(1, 2) == np.poly1d([2, 1]) and derive(np.poly1d([1, 0, 0])) == np.poly1d([2, 0])
            assert np.allclose(cheb(Polynomial([0, 0, 1])).coef, [0.5, 0, 0.5]) and isinstance(cheb(line(1, 2)), Chebyshev)
        """),
        check("assert line(1, 2) == Polynomial([1, 3])", error="AssertionError"),
    ),
    case(
        "what the student makes",
        setup("import numpy as np"),
        student("""
            from fractions import Fraction
            from decimal import Decimal
            from collections import Counter, defaultdict, deque
            import datetime
            def many():
                return {
                    "fraction": Fraction(1, 3), "decimal": Decimal("0.10"), "big": 2**200, "complex": 3 + 4j, "bytes": b"\\xff",
                    "set": {1, 2}, "frozen": frozenset("ab"), "tuple keys": {(1, 2): [3]}, "date": datetime.date(2024, 5, 6),
                    "none": None, "nan": float("nan"), "np": np.float32(0.5), "mask": np.array([True, False]), "zero d": np.array(3),
                    "counter": Counter("aab"), "queue": deque([1, 2]), "groups": defaultdict(list, a=[1]), "empty": np.zeros((0, 2)),
                    "strings": np.array(["x", "yz"]), "when": np.datetime64("2024-05-06"), "nested": [(1, {"a": {2, 3}}), np.eye(2)],
                }
            answers = many()
        """),
        check("""
            from fractions import Fraction
            from decimal import Decimal
            for a in (answers, many()):
                assert a["fraction"] + Fraction(2, 3) == 1 and a["decimal"] * 10 == Decimal("1.00") and a["big"].bit_length() == 201
                assert abs(a["complex"]) == 5 and a["bytes"][0] == 255 and a["set"] | {3} == {1, 2, 3} and "a" in a["frozen"]
                assert a["tuple keys"][1, 2] == [3] and a["date"].month == 5 and a["none"] is None and a["nan"] != a["nan"]
                assert a["np"].dtype == np.float32 and a["mask"].dtype == bool and a["zero d"].shape == () and int(a["zero d"]) == 3
                assert a["counter"].most_common(1) == [("a", 2)] and a["queue"].popleft() == 1 and a["groups"]["a"] == [1]
                assert a["empty"].shape == (0, 2) and a["strings"].dtype == "<U2" and a["when"].astype(object).day == 6
                assert a["nested"][0][1]["a"] == {2, 3} and a["nested"][1].trace() == 2 and len(a) == 21
        """),
        check(
            "print(sorted(answers)[:3], answers['set'], answers['decimal'], answers['np'])",
            prints="['big', 'bytes', 'complex'] {1, 2} 0.10 0.5\n",
        ),
    ),
    case(
        "large data",
        setup("import numpy as np"),
        student("""
            def total(v): return v.sum()
            def big(n): return np.arange(n)
            def many(n): return list(range(n))
            def text(n): return "x" * n
            def deep(n): return [deep(n - 1)] if n else []
        """),
        check("""
            v = np.ones(2_000_000)
            assert total(v) == 2e6 and big(1_000_000)[-1] == 999_999 and sum(many(100_000)) == 4999950000
            assert len(text(5_000_000)) == 5_000_000
            x, n = deep(200), 0
            while x:
                x, n = x[0], n + 1
            assert n == 200
        """),
    ),
    case(
        "comparisons of arrays that must fail",
        setup("import numpy as np"),
        student("""
            def ints(): return np.array([1, 2])
            def floats(): return np.array([1.0, 2.0])
            def column(): return np.array([[1.0], [2.0]])
            def listed(): return [1.0, 2.0]
        """),
        check("assert ints().dtype == float", error="AssertionError"),
        check("assert column().shape == (2,)", error="AssertionError"),
        check("assert isinstance(listed(), np.ndarray)", error="AssertionError"),
        check(
            "assert listed().shape == (2,)", error="AttributeError", message="'list' object has no attribute 'shape'"
        ),
        check("assert (floats() == [1, 3]).all()", error="AssertionError"),
        check("floats()[5]", error="IndexError", message="index 5 is out of bounds for axis 0 with size 2"),
        check("assert (floats() == column()).shape == (2, 2) and (ints() == floats()).all()"),
    ),
]
