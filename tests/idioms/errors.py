"""Errors: raised in the student's code, expected by the test, told in the traceback."""

from .form import case, check, setup, student

CASES = [
    case(
        "pytest.raises",
        setup("import pytest"),
        student("""
            def root(x):
                if x < 0:
                    raise ValueError(f"negative: {x}", x)
                return x ** 0.5

            def careless(x):
                return 0
        """),
        check("""
            with pytest.raises(ValueError):
                root(-1)
            with pytest.raises(ValueError, match=r"negative: -\\d"):
                root(-4)
            with pytest.raises((TypeError, KeyError)) as info:
                root("a")
            assert info.type is TypeError and "not supported" in str(info.value)
            with pytest.raises(ValueError) as info:
                root(-9)
            assert info.value.args == ("negative: -9", -9) and info.value.args[1] == -9
            assert repr(info.value) == "ValueError('negative: -9', -9)"
            pytest.raises(ValueError, root, -1);
        """),
        check(
            """
            with pytest.raises(ValueError):
                careless(-1)
        """,
            error="Failed",
            message="DID NOT RAISE",
        ),
        check(
            """
            with pytest.raises(ValueError, match="positive"):
                root(-1)
        """,
            error="AssertionError",
            message="Regex pattern did not match",
        ),
        check(
            """
            with pytest.raises(KeyError):
                root(-1)
        """,
            error="ValueError",
            message="('negative: -1', -1)",
            trace=("raise ValueError",),
        ),
    ),
    case(
        "exceptions of every builtin kind come as themselves",
        student("""
            import json
            def fail(how):
                return {
                    "key": lambda: {}["a b"],
                    "index": lambda: [1][5],
                    "type": lambda: len(5),
                    "zero": lambda: 1 / 0,
                    "attribute": lambda: (5).missing,
                    "value": lambda: int("x"),
                    "unicode": lambda: "é".encode("ascii"),
                    "decode": lambda: b"\\xff".decode(),
                    "file": lambda: open("no such file"),
                    "overflow": lambda: 2.0 ** 10000,
                    "import": lambda: __import__("no_such_module"),
                    "unpack": lambda: (lambda a, b: 0)(*[1]),
                    "local": lambda: exec("def f():\\n  x += 1\\nf()", {}),
                    "assertion": lambda: exec("assert 1 == 2, 'not equal'"),
                    "json": lambda: json.loads("{"),
                    "syntax": lambda: eval("1 +"),
                }[how]()
        """),
        check(
            """
            for how in ["key", "index", "type", "zero", "attribute", "value", "unicode", "decode", "file",
                        "overflow", "import", "unpack", "local", "assertion", "json", "syntax"]:
                try:
                    fail(how)
                except Exception as error:
                    print(f"{how}: {type(error).__name__}: {error} | {type(error).__mro__[1].__name__}")
        """,
            prints=None,
        ),
        check("""
            caught = {}
            for how in ["key", "attribute", "unicode", "file", "import"]:
                try:
                    fail(how)
                except Exception as error:
                    caught[how] = error
            assert caught["key"].args == ("a b",) and str(caught["key"]) == "'a b'"
            assert caught["attribute"].name == "missing"
            assert caught["unicode"].encoding == "ascii" and caught["unicode"].start == 0
            assert caught["file"].errno == 2 and caught["file"].filename == "no such file"
            assert caught["import"].name == "no_such_module" and isinstance(caught["import"], ModuleNotFoundError)
            assert isinstance(caught["file"], OSError) and isinstance(caught["key"], LookupError)
        """),
        check('fail("key")', error="KeyError", message="'a b'"),
        check('fail("file")', error="FileNotFoundError", message="[Errno 2] No such file or directory: 'no such file'"),
        check('fail("json")', error="JSONDecodeError", message="Expecting property name"),
        check('fail("assertion")', error="AssertionError", message="not equal"),
    ),
    case(
        "an exception class of the setup",
        setup("""
            import pytest
            class Refused(ValueError):
                def __init__(self, reason, code=3):
                    super().__init__(reason)
                    self.reason, self.code = reason, code
                def __str__(self):
                    return f"[{self.code}] {self.reason}"
        """),
        student("""
            def open_door(key):
                if key != "right":
                    raise Refused(key, code=len(key))
                return "open"
        """),
        check(
            """
            with pytest.raises(Refused) as info:
                open_door("wrong")
            assert info.value.code == 5 and info.value.reason == "wrong" and str(info.value) == "[5] wrong"
            assert type(info.value) is Refused
            try:
                open_door("x")
            except Refused as error:
                print(error, error.args)
        """,
            prints="[1] x ('x',)\n",
        ),
        check('open_door("no")', error="Refused", message="[2] no"),
    ),
    case(
        "an exception class of the student",
        setup("import pytest"),
        student("""
            class BankError(Exception):
                pass

            class Overdrawn(BankError):
                def __init__(self, missing):
                    super().__init__(f"missing {missing}")
                    self.missing = missing

            def withdraw(balance, amount):
                if amount > balance:
                    raise Overdrawn(amount - balance)
                if amount < 0:
                    raise BankError
                return balance - amount
        """),
        check("""
            with pytest.raises(Overdrawn):
                withdraw(1, 3)
            with pytest.raises(BankError, match="missing 2"):
                withdraw(1, 3)
            with pytest.raises(Exception) as info:
                withdraw(1, 4)
            assert info.type is Overdrawn and info.value.missing == 3 and info.value.args == ("missing 3",)
            assert type(info.value).__name__ == "Overdrawn"
            assert issubclass(Overdrawn, BankError) and issubclass(BankError, Exception)
            assert not issubclass(BankError, Overdrawn) and not issubclass(BankError, ValueError)
        """),
        check(
            """
            try:
                withdraw(1, 2)
            except Overdrawn as error:
                print("caught", error, isinstance(error, BankError), isinstance(error, KeyError))
            try:
                withdraw(1, -2)
            except Overdrawn:
                print("wrong")
            except BankError as error:
                print("caught", repr(error))
        """,
            prints="caught missing 1 True False\ncaught BankError()\n",
        ),
        check("withdraw(1, 9)", error="Overdrawn", message="missing 8", trace=("raise Overdrawn(amount - balance)",)),
        check(
            """
            with pytest.raises(Overdrawn):
                withdraw(1, -1)
        """,
            error="BankError",
        ),
        check("""
            def bad():
                raise Overdrawn(7)
            with pytest.raises(BankError, match="7"):
                bad()
        """),
    ),
    case(
        "an exception class of the test",
        student("""
            def run(f, fallback=None):
                try:
                    return f()
                except LookupError:
                    return "lookup"
        """),
        check(
            """
            class Special(Exception):
                def __init__(self, a, b):
                    super().__init__(a)
                    self.b = b
            class Near(LookupError): pass
            def special(): raise Special(1, 2)
            def near(): raise Near
            try:
                run(special)
            except Special as error:
                print(error, error.b, type(error) is Special)
            assert run(near) == "lookup"
        """,
            prints="1 2 True\n",
        ),
        check("run(special)", error="Special", message="1"),
    ),
    case(
        "causes, contexts and notes",
        setup("import pytest"),
        student("""
            def parse(text):
                try:
                    return int(text)
                except ValueError as error:
                    raise RuntimeError("no number") from error

            def clumsy(table):
                try:
                    return table["a"]
                except KeyError:
                    return 1 / 0

            def silent():
                try:
                    {}["x"]
                except KeyError:
                    raise ValueError("gone") from None

            def noted():
                error = ValueError("seen")
                error.add_note("at the second line")
                error.line = 2
                raise error
        """),
        check("""
            with pytest.raises(RuntimeError) as info:
                parse("x")
            cause = info.value.__cause__
            assert type(cause) is ValueError and "invalid literal" in str(cause) and info.value.__suppress_context__
            with pytest.raises(ZeroDivisionError) as info:
                clumsy({})
            assert type(info.value.__context__) is KeyError and info.value.__cause__ is None
            with pytest.raises(ValueError, match="gone") as info:
                silent()
            assert info.value.__cause__ is None and info.value.__suppress_context__
            with pytest.raises(ValueError) as info:
                noted()
            assert info.value.__notes__ == ["at the second line"] and info.value.line == 2
        """),
        check('parse("y")', error="RuntimeError", message="no number", trace=("invalid literal", "direct cause")),
        check("clumsy({})", error="ZeroDivisionError", trace=("KeyError", "During handling")),
        check("noted()", error="ValueError", message="seen", trace=("at the second line",)),
    ),
    case(
        "exception groups",
        student("""
            def several(n):
                raise ExceptionGroup("several", [ValueError(i) for i in range(n)] + [TypeError("t")])
        """),
        check("""
            caught = []
            try:
                several(2)
            except* ValueError as group:
                caught += [e.args[0] for e in group.exceptions]
            except* TypeError as group:
                caught += [str(e) for e in group.exceptions]
            assert caught == [0, 1, "t"]
        """),
    ),
    case(
        "the traceback shows the student's line",
        setup("import numpy as np"),
        student("""
            def inner(A, x):
                y = A @ x  # the shapes
                return y

            def outer(n):
                return inner(np.eye(n), np.ones(n + 1))
        """),
        check(
            "result = outer(2)",
            error="ValueError",
            message="mismatch in its core dimension",
            trace=("result = outer(2)", "return inner(np.eye(n), np.ones(n + 1))", "y = A @ x  # the shapes"),
        ),
        check("""
            import traceback
            try:
                outer(2)
            except ValueError as error:
                names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
                text = traceback.format_exc()
            assert names[-2:] == ["outer", "inner"], names
            assert "y = A @ x  # the shapes" in text and "outer" in text
        """),
    ),
    case(
        "an error is kept, compared, raised again",
        student("""
            def safely(f, *args):
                try:
                    return f(*args)
                except Exception as error:
                    return error

            def again(error):
                raise error

            def many():
                return [ValueError("a"), KeyError("b")]
        """),
        check("""
            error = safely(int, "x")
            assert isinstance(error, ValueError) and str(error).startswith("invalid literal")
            assert [type(e) for e in many()] == [ValueError, KeyError] and many()[0].args == ("a",)
            mine = IndexError("mine")
            try:
                again(mine)
            except IndexError as caught:
                assert caught is mine or caught.args == mine.args
        """),
        check("raise many()[0]", error="ValueError", message="a"),
        check("again(TimeoutError('late'))", error="TimeoutError", message="late"),
    ),
    case(
        "endings that are no Exception",
        setup("import sys\nimport pytest"),
        student("""
            import sys
            def leave(): sys.exit("done")
            def press(): raise KeyboardInterrupt
            def deep(n): return deep(n + 1)
            def nest():
                x = []
                for _ in range(10000):
                    x = [x]
                return repr(x)
        """),
        check("""
            with pytest.raises(SystemExit) as info:
                leave()
            assert info.value.code == "done"
            with pytest.raises(KeyboardInterrupt):
                press()
            with pytest.raises(RecursionError, match="maximum recursion depth exceeded"):
                deep(0)
        """),
        check(
            """
            try:
                leave()
            except Exception:
                print("an Exception")
            except BaseException as error:
                print(type(error).__name__, error)
        """,
            prints="SystemExit done\n",
        ),
        check("nest()", error="RecursionError", message="maximum recursion depth exceeded while getting the repr"),
    ),
    case(
        "wrong arguments",
        student("""
            def f(a, b=2, *, c=3):
                return a + b + c
        """),
        check("f()", error="TypeError", message="f() missing 1 required positional argument: 'a'"),
        check("f(1, 2, 3)", error="TypeError", message="f() takes from 1 to 2 positional arguments but 3 were given"),
        check("f(1, d=4)", error="TypeError", message="f() got an unexpected keyword argument 'd'"),
        check("f(1, a=4)", error="TypeError", message="f() got multiple values for argument 'a'"),
    ),
    case(
        "an error of NumPy or SciPy",
        setup("import numpy as np\nimport pytest\nfrom scipy import linalg"),
        student("""
            def solve(A, b): return np.linalg.solve(A, b)
            def factor(A): return linalg.cholesky(A)
        """),
        check("""
            with pytest.raises(np.linalg.LinAlgError, match="Singular matrix"):
                solve(np.ones((2, 2)), np.ones(2))
            with pytest.raises(linalg.LinAlgError):
                factor(-np.eye(2))
        """),
        check("solve(np.ones((2, 2)), np.ones(2))", error="LinAlgError", message="Singular matrix"),
        check("solve(np.ones(3), np.ones(2))", error="LinAlgError", message="must be"),
    ),
]
