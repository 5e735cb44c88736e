"""Functions handed over: the test's to the student's code, the student's to other code."""

from .form import case, check, setup, student

CASES = [
    case(
        "a function of the test handed to the student's",
        setup("import numpy as np"),
        student("""
            def apply(f, *values): return [f(v) for v in values]
            def compose(f, g): return lambda x: f(g(x))
            def derivative(f, x, h=1e-6): return (f(x + h) - f(x - h)) / (2 * h)
            def wrong_derivative(f, x, h=1e-6): return (f(x + h) - f(x)) / h / 2
        """),
        check("""
            def square(x): return x * x
            assert apply(square, 1, 2, 3) == [1, 4, 9]
            assert apply(lambda x: x + 1, 1) == [2]
            assert apply(str.upper, "a") == ["A"] and apply(len, "abc", [1]) == [3, 1] and apply(int, "7") == [7]
            assert apply([10, 20].index, 20) == [1]
            assert abs(derivative(square, 3.0) - 6) < 1e-6 and abs(derivative(np.sin, 0.0) - 1) < 1e-6
            assert compose(square, lambda x: x + 1)(2) == 9
            np.testing.assert_allclose(derivative(np.exp, np.array([0.0, 1.0])), [1, np.e], rtol=1e-6)
        """),
        check("assert abs(wrong_derivative(square, 3.0) - 6) < 1e-6", error="AssertionError"),
    ),
    case(
        "counting the calls of a callback",
        student("""
            def bisect(f, a, b, steps):
                for _ in range(steps):
                    c = (a + b) / 2
                    if f(a) * f(c) <= 0:
                        b = c
                    else:
                        a = c
                return (a + b) / 2

            def frugal(f, a, b):
                return f(a) + f(b)
        """),
        check("""
            calls = []
            def f(x):
                calls.append(x)
                return x - 1
            assert abs(bisect(f, 0, 3, 30) - 1) < 1e-6
            assert len(calls) == 60 and calls[:2] == [0, 1.5]

            count = 0
            def counted(x):
                global count
                count += 1
                return x
            frugal(counted, 1, 2)
            assert count == 2

            class Counter:
                def __init__(self): self.n = 0
                def __call__(self, x):
                    self.n += 1
                    return -x
            counter = Counter()
            assert frugal(counter, 1, 2) == -3 and counter.n == 2
        """),
        check("assert counter.n == 1", error="AssertionError"),
    ),
    case(
        "a callback that raises",
        setup("import pytest"),
        student("""
            def run(f, x):
                return f(x)

            def guarded(f, x, default=None):
                try:
                    return f(x)
                except ZeroDivisionError as error:
                    return default or str(error)

            def swallow(f, x):
                try:
                    return f(x)
                except Exception:
                    return "swallowed"

            def cleanup(f, log):
                try:
                    f(0)
                finally:
                    log.append("cleaned")
        """),
        check("""
            def bad(x): raise LookupError("no", x)
            with pytest.raises(LookupError) as info:
                run(bad, 3)
            assert info.value.args == ("no", 3)
            assert guarded(lambda x: 1 / x, 0) == "division by zero" and guarded(lambda x: 1 / x, 0, "d") == "d"
            assert swallow(bad, 1) == "swallowed"
            log = []
            with pytest.raises(KeyError):
                cleanup({}.__getitem__, log)
            assert log == ["cleaned"]
            kept = ValueError("mine")
            def raise_kept(x): raise kept
            try:
                run(raise_kept, 1)
            except ValueError as error:
                assert error is kept
        """),
        check(
            "run(bad, 4)", error="LookupError", message="('no', 4)", trace=("return f(x)", 'raise LookupError("no", x)')
        ),
    ),
    case(
        "callbacks that return arrays, tuples, nothing, functions",
        setup("import numpy as np"),
        student("""
            def newton(f, J, x, steps=20):
                for _ in range(steps):
                    x = x - np.linalg.solve(J(x), f(x))
                return x

            def swap(f):
                a, b = f()
                return b, a

            def twice(make): return make(1)(2), make(3)(4)

            def each(f, values):
                for v in values:
                    assert f(v) is None
        """),
        check("""
            f = lambda x: np.array([x[0] ** 2 - 4, x[1] - x[0]])
            J = lambda x: np.array([[2 * x[0], 0], [-1, 1]])
            np.testing.assert_allclose(newton(f, J, np.array([1.0, 1.0])), [2, 2])
            assert swap(lambda: (1, "a")) == ("a", 1)
            assert twice(lambda a: lambda b: 10 * a + b) == (12, 34)
            seen = []
            each(seen.append, [1, 2])
            assert seen == [1, 2]
        """),
    ),
    case(
        "callbacks with keywords, defaults and any number of arguments",
        student("""
            def call_all(f): return f(1), f(1, 2), f(a=5, b=6), f(*[7, 8]), f(**{"b": 9, "a": 1})
            def forward(f, *args, **kwargs): return f(*args, **kwargs)
        """),
        check("""
            def f(a, b=10): return 100 * a + b
            assert call_all(f) == (110, 102, 506, 708, 109)
            def anything(*args, **kwargs): return args, kwargs
            assert forward(anything, 1, (2,), x=[3]) == ((1, (2,)), {"x": [3]})
            assert forward(forward, forward, max, 3, 5) == 5
        """),
        check("forward(f)", error="TypeError", message="f() missing 1 required positional argument: 'a'"),
    ),
    case(
        "the student's function handed to another of the student's",
        student("""
            def square(x): return x * x
            def integrate(f, a, b, n=1000):
                h = (b - a) / n
                return sum(f(a + (i + 0.5) * h) for i in range(n)) * h
            def is_square(f): return f is square
            methods = {"square": square}
        """),
        check("""
            assert abs(integrate(square, 0, 1) - 1 / 3) < 1e-6
            assert is_square(square) and not is_square(lambda x: x * x)
            assert is_square(methods["square"]) and methods["square"] is square
            alias = square
            assert is_square(alias) and square == alias and square in [alias] and {square: 1}[alias] == 1
            assert integrate != square
        """),
    ),
    case(
        "the student's function in map, filter, sorted, max, reduce, partial",
        setup("from functools import partial, reduce\nfrom itertools import accumulate, groupby, takewhile"),
        student("""
            def last(word): return word[-1]
            def is_long(word): return len(word) > 2
            def join(a, b, sep=""): return a + sep + b
        """),
        check("""
            words = ["abz", "by", "cax"]
            assert sorted(words, key=last) == ["cax", "by", "abz"] and max(words, key=last) == "abz"
            assert list(map(last, words)) == ["z", "y", "x"] and list(filter(is_long, words)) == ["abz", "cax"]
            assert reduce(join, words) == "abzbycax" and partial(join, sep="-")("a", "b") == "a-b"
            assert list(accumulate("abc", join)) == ["a", "ab", "abc"]
            assert [k for k, _ in groupby(["xa", "ya", "b"], key=last)] == ["a", "b"]
            assert list(takewhile(is_long, ["abc", "a", "abc"])) == ["abc"]
            copied = words[:]
            copied.sort(key=last)
            assert copied == ["cax", "by", "abz"]
        """),
    ),
    case(
        "the student's function in SciPy and NumPy",
        setup("import numpy as np\nfrom scipy import integrate, optimize"),
        student("""
            def f(x): return (x - 2) ** 2 + 1
            def slope(x): return 2 * (x - 2)
            def rosen(v): return (1 - v[0]) ** 2 + 100 * (v[1] - v[0] ** 2) ** 2
            def decay(t, y, k=0.5): return -k * y
            def sign(x): return 1 if x >= 0 else -1
            def line(x, a, b): return a * x + b
        """),
        check("""
            assert abs(optimize.minimize_scalar(f).x - 2) < 1e-6
            assert abs(optimize.brentq(slope, 0, 5) - 2) < 1e-9 and abs(optimize.newton(slope, 0.0) - 2) < 1e-9
            np.testing.assert_allclose(optimize.minimize(rosen, [0, 0]).x, [1, 1], atol=1e-3)
            assert abs(integrate.quad(f, 0, 1)[0] - 10 / 3) < 1e-9
            solution = integrate.solve_ivp(decay, (0, 2), [1.0], rtol=1e-8)
            assert abs(solution.y[0, -1] - np.exp(-1)) < 1e-6
            np.testing.assert_array_equal(np.vectorize(sign)([-2, 0, 3]), [-1, 1, 1])
            np.testing.assert_array_equal(np.apply_along_axis(sum, 0, np.ones((2, 3))), [2, 2, 2])
            np.testing.assert_allclose(optimize.curve_fit(line, np.arange(4.0), 2 * np.arange(4.0) + 1)[0], [2, 1])
            np.testing.assert_allclose(np.fromfunction(lambda i, j: f(i + j), (2, 2)), [[5, 2], [2, 1]])
        """),
    ),
    case(
        "what a callback is given",
        setup("import numpy as np"),
        student("""
            def visit(tree, f, depth=0):
                f(tree["name"], depth)
                for child in tree["children"]:
                    visit(child, f, depth + 1)

            def rows(A, f):
                for i in range(len(A)):
                    f(i, A[i])

            def give(f):
                return f({"a": [1, (2, 3)]}, np.arange(3), None, 2j, "é")
        """),
        check("""
            seen = []
            tree = {"name": "a", "children": [{"name": "b", "children": []}, {"name": "c", "children": []}]}
            visit(tree, lambda name, depth: seen.append((name, depth)))
            assert seen == [("a", 0), ("b", 1), ("c", 1)]
            got = {}
            rows(np.eye(2), got.__setitem__)
            np.testing.assert_array_equal(got[1], [0, 1])
            assert give(lambda *args: [type(x).__name__ for x in args]) == ["dict", "ndarray", "NoneType", "complex", "str"]
            assert give(lambda a, b, *rest: a["a"][1][1] + b[2]) == 5
        """),
    ),
    case(
        "a callback that changes what it is given",
        setup("import numpy as np"),
        student("""
            def fill(f):
                values, v = [1], np.zeros(2)
                f(values, v)
                return values, v

            def through(data, f):
                f(data)
                return len(data)
        """),
        check("""
            def change(values, v):
                values.append(2)
                v += 1
            values, v = fill(change)
            assert values == [1, 2] and v.tolist() == [1, 1]
            mine = [1]
            assert through(mine, lambda data: data.extend([5, 6])) == 3 and mine == [1, 5, 6]
        """),
    ),
    case(
        "callbacks that call back",
        student("""
            def down(n, f):
                return [n] if n == 0 else [n] + f(n - 1)

            def ping(n, pong):
                return "." if n == 0 else "ping " + pong(n - 1)

            def fixpoint(f, x):
                while f(x) != x:
                    x = f(x)
                return x
        """),
        check("""
            def step(n): return down(n, step)
            assert step(5) == [5, 4, 3, 2, 1, 0]
            def pong(n): return "." if n == 0 else "pong " + ping(n - 1, pong)
            assert ping(5, pong) == "ping pong ping pong ping ."
            assert fixpoint(lambda x: (x + 2) // 2, 100) == 2
            assert down(3, lambda n: down(n, lambda m: [fixpoint(abs, -m)])) == [3, 2, 1]
        """),
    ),
    case(
        "deep recursion through a callback",
        student("""
            def factorial(n, self):
                return 1 if n == 0 else n * self(n - 1, self)
            def depth(n, f): return 0 if n == 0 else 1 + f(n - 1)
        """),
        check("""
            import math
            assert factorial(20, factorial) == math.factorial(20)
            def back(n): return depth(n, back)
            assert back(100) == 100
        """),
    ),
    case(
        "unittest.mock objects as arguments",
        setup("from unittest.mock import Mock, MagicMock, call"),
        student("""
            def notify(send, names):
                for name in names:
                    send(name, urgent=len(name) > 3)
                return send.call_count if hasattr(send, "call_count") else None

            def retry(f, times):
                for _ in range(times):
                    try:
                        return f()
                    except ConnectionError:
                        pass
                return "gave up"

            def total(account):
                account.open("main")
                return account.balance() + account.bonus
        """),
        check("""
            send = Mock(return_value=None)
            notify(send, ["Ada", "Grace"])
            assert send.call_count == 2
            send.assert_any_call("Ada", urgent=False)
            assert send.call_args_list == [call("Ada", urgent=False), call("Grace", urgent=True)]
            flaky = Mock(side_effect=[ConnectionError("no"), 7])
            assert retry(flaky, 3) == 7 and flaky.call_count == 2
            assert retry(Mock(side_effect=ConnectionError), 2) == "gave up"
        """),
        check(
            "send.assert_called_once()",
            error="AssertionError",
            message="Expected 'mock' to have been called once. Called 2 times.",
        ),
        check("""
            send = Mock()
            notify(send, ["Ada"])
            send.assert_called_once_with("Ada", urgent=False)
            send.reset_mock()
            assert not send.called
        """),
        check("""
            account = Mock(bonus=5)
            account.balance.return_value = 10
            assert total(account) == 15
            account.open.assert_called_once_with("main")
        """),
    ),
    case(
        "dictionaries and lists of functions",
        student("""
            import math
            operations = {"+": lambda a, b: a + b, "max": max, "hypot": math.hypot}
            pipeline = [str.strip, str.title, lambda s: s + "!"]
            nested = {"trig": {"sin": math.sin}, "pair": (abs, [round])}
            def run_all(functions, x): return [f(x) for f in functions]
        """),
        check("""
            assert operations["+"](2, 3) == 5 and operations["max"](2, 3) == 3 and operations["hypot"](3, 4) == 5
            text = "  ada lovelace "
            for step in pipeline:
                text = step(text)
            assert text == "Ada Lovelace!"
            assert sorted(operations) == ["+", "hypot", "max"] and len(pipeline) == 3
            assert nested["trig"]["sin"](0) == 0 and nested["pair"][0](-2) == 2 and nested["pair"][1][0](2.6) == 3
            assert all(callable(f) for f in operations.values())
            assert run_all([abs, lambda x: x * 2], -3) == [3, -6]
            for name, f in {"double": lambda x: 2 * x, "square": lambda x: x * x}.items():
                assert run_all([f], 2) == [4], name
        """),
    ),
]
