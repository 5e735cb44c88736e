"""Context managers around calls of the student's code, and those that the student writes."""

from .form import case, check, setup, student

CASES = [
    case(
        "warnings recorded from the student's code",
        setup("import warnings\nimport numpy as np"),
        student("""
            import warnings
            def old(x):
                warnings.warn("use new", DeprecationWarning)
                return x

            def logs(x):
                return np.log(x)
        """),
        check("""
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                assert old(3) == 3
            assert len(caught) == 1 and issubclass(caught[0].category, DeprecationWarning)
            assert str(caught[0].message) == "use new"
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                logs(np.array([1.0, 0.0]))
                logs(np.array([-1.0]))
            assert [str(w.message) for w in caught] == [
                "divide by zero encountered in log", "invalid value encountered in log"]
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                logs(1.0)
            assert caught == []
        """),
        check(
            """
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                logs(0.0)
            assert not caught, f"{len(caught)} warnings"
        """,
            error="AssertionError",
            message="1 warnings",
        ),
    ),
    case(
        "warnings as errors",
        setup("import warnings\nimport numpy as np"),
        student("""
            import warnings
            def old(x):
                warnings.warn("use new", FutureWarning)
                return x
            def ratio(a, b): return np.asarray(a) / b
        """),
        check(
            """
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                try:
                    old(1)
                except FutureWarning as warning:
                    print("raised:", warning)
                warnings.simplefilter("ignore")
                assert old(1) == 1
        """,
            prints="raised: use new\n",
        ),
        check(
            """
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                ratio([1.0], 0)
        """,
            error="RuntimeWarning",
            message="divide by zero encountered in divide",
        ),
    ),
    case(
        "warnings as errors that the student's code catches",
        setup("import warnings"),
        student("""
            import warnings
            class Old(UserWarning): pass
            def careful():
                try:
                    warnings.warn("old", Old)
                except Old as error:
                    return f"caught {error}"
                return "warned"
            def careless():
                warnings.warn("again")
                print("went on")
        """),
        check("""
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                assert careful() == "caught old"
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                assert careful() == "warned" and caught[0].category.__name__ == "Old"
        """),
        check(
            "with warnings.catch_warnings():\n    warnings.simplefilter('error')\n    careless()",
            error="UserWarning",
            message="again",
        ),
    ),
    case(
        "pytest.warns",
        setup("import pytest\nimport warnings"),
        student("""
            import warnings
            class Slow(UserWarning): pass
            def slow(): warnings.warn("slow for 3", Slow)
            def quiet(): return 1
        """),
        check("""
            with pytest.warns(UserWarning, match=r"slow for \\d"):
                slow()
            with pytest.warns(Slow) as record:
                slow()
            assert len(record) == 1
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                assert quiet() == 1
        """),
        check("with pytest.warns(UserWarning):\n    quiet()", error="Failed", message="DID NOT WARN"),
    ),
    case(
        "np.errstate",
        setup("import numpy as np"),
        student("""
            def ratio(a, b): return np.asarray(a, dtype=float) / b
            def careful(a, b):
                with np.errstate(all="ignore"):
                    return np.asarray(a, dtype=float) / b
        """),
        check(
            """
            with np.errstate(divide="ignore", invalid="ignore"):
                assert np.isinf(ratio([1], 0)).all() and np.isnan(ratio([0], 0)).all()
            with np.errstate(all="raise"):
                assert np.isinf(careful([1], 0)).all()
                try:
                    ratio([1], 0)
                except FloatingPointError as error:
                    print(error)
        """,
            prints="divide by zero encountered in divide\n",
        ),
        check("with np.errstate(all='raise'):\n    ratio([0], 0)", error="FloatingPointError", message="invalid value"),
    ),
    case(
        "np.printoptions",
        setup("import numpy as np"),
        student("def show(v): return str(np.asarray(v))"),
        check("""
            with np.printoptions(precision=2, suppress=True):
                assert show([np.pi, 1e-9]) == "[3.14 0.  ]"
            assert show([np.pi]) == "[3.14159265]"
        """),
    ),
    case(
        "settings that the student's cell makes hold for the student's functions",
        setup("import numpy as np"),
        student("""
            import decimal
            import numpy as np
            decimal.getcontext().prec = 50
            np.seterr(divide="raise")
            np.set_printoptions(precision=2)
            def third(): return decimal.Decimal(1) / 3
            def divide(a, b): return np.array(a) / np.array(b)
            def shown(a): return str(np.array(a))
        """),
        check("assert len(str(third())) == 52 and shown([1 / 3]) == '[0.33]' and divide([4.0], [2.0]) == 2"),
        check("divide([1.0], [0.0])", error="FloatingPointError", message="divide by zero"),
        check("with np.errstate(divide='ignore'):\n    assert divide([1.0], [0.0]) == np.inf"),
    ),
    case(
        "decimal.localcontext",
        setup("import decimal"),
        student("""
            import decimal
            def third(): return decimal.Decimal(1) / 3
        """),
        check("""
            with decimal.localcontext() as context:
                context.prec = 5
                assert str(third()) == "0.33333"
            assert len(str(third())) == 30
        """),
    ),
    case(
        "redirect_stdout and redirect_stderr",
        setup("import contextlib, io"),
        student("""
            import sys
            def greet(name):
                print("hello", name)
                print("careful", file=sys.stderr)
                sys.stdout.write("bye\\n")
        """),
        check("""
            out, err = io.StringIO(), io.StringIO()
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                greet("Ada")
            assert out.getvalue() == "hello Ada\\nbye\\n" and err.getvalue() == "careful\\n"
        """),
        check(
            """
            with contextlib.redirect_stdout(io.StringIO()) as out:
                greet("Bob")
            assert out.getvalue() == "hello Bob\\n", repr(out.getvalue())
        """,
            error="AssertionError",
            message="'hello Bob\\nbye\\n'",
            trace=("greet",),
        ),
        check(
            """
            with contextlib.suppress(ZeroDivisionError):
                greet(1 / 0)
            with contextlib.nullcontext(3) as n:
                assert n == 3
            with contextlib.ExitStack() as stack:
                stack.callback(print, "closed")
        """,
            prints="closed\n",
        ),
    ),
    case(
        "a context manager class of the student",
        student("""
            class Tracker:
                def __init__(self, swallow=()):
                    self.log, self.swallow = [], swallow
                def __enter__(self):
                    self.log.append("enter")
                    return self
                def __exit__(self, kind, error, trace):
                    self.log.append(kind.__name__ if kind else "exit")
                    return kind is not None and issubclass(kind, self.swallow)
        """),
        check("""
            tracker = Tracker(swallow=KeyError)
            with tracker as same:
                assert same is tracker and tracker.log == ["enter"]
            with tracker:
                raise KeyError("swallowed")
            assert tracker.log == ["enter", "exit", "enter", "KeyError"]
        """),
        check(
            """
            with Tracker(KeyError) as t:
                raise ValueError("through")
        """,
            error="ValueError",
            message="through",
        ),
        check("assert t.log == ['enter', 'ValueError']"),
    ),
    case(
        "a context manager function of the student",
        student("""
            from contextlib import contextmanager
            @contextmanager
            def tagged(name, forgive=()):
                print(f"<{name}>")
                try:
                    yield name.upper()
                except forgive as error:
                    print("forgiven", error)
                finally:
                    print(f"</{name}>")
        """),
        check(
            """
            with tagged("b") as inside:
                print(inside)
            with tagged("i", forgive=LookupError), tagged("u"):
                raise KeyError("c")
        """,
            prints="<b>\nB\n</b>\n<i>\n<u>\n</u>\nforgiven 'c'\n</i>\n",
        ),
        check(
            """
            @tagged("p")
            def paragraph(): return 3
            assert paragraph() == 3
        """,
            prints="<p>\n</p>\n",
        ),
        check(
            """
            with tagged("b"):
                assert inside == "C", inside
        """,
            error="AssertionError",
            message="B",
            prints="<b>\n</b>\n",
        ),
    ),
    case(
        "a context manager of the test around the student's code, and handed to it",
        setup("from contextlib import contextmanager"),
        student("""
            def inside(manager, f):
                with manager as value:
                    return f(value)
        """),
        check("""
            events = []
            @contextmanager
            def noting(value):
                events.append("in")
                try:
                    yield value
                finally:
                    events.append("out")
            assert inside(noting(3), lambda x: x + 1) == 4 and events == ["in", "out"]
            with noting(5) as five:
                assert inside(noting(five), str) == "5"
            assert events == ["in", "out", "in", "in", "out", "out"]
        """),
    ),
    case(
        "a temporary folder",
        setup("import os, tempfile\nfrom pathlib import Path"),
        student("""
            def save(folder, text):
                path = os.path.join(folder, "note.txt")
                with open(path, "w") as file:
                    file.write(text)
                return path

            def load(path):
                return path.read_text()
        """),
        check("""
            with tempfile.TemporaryDirectory() as folder:
                path = save(folder, "hello")
                assert open(path).read() == "hello" and os.listdir(folder) == ["note.txt"]
                other = Path(folder) / "other.txt"
                other.write_text("there")
                assert load(other) == "there"
            assert not os.path.exists(path)
        """),
    ),
]
