"""Plain test cells: assertions, control flow, names that come and go, partial credit."""

from .form import case, check, setup, student

CASES = [
    case(
        "assertions",
        student("""
            def double(x):
                return 2 * x

            def wrong_double(x):
                return x * x
        """),
        check("""
            assert double(2) == 4
            assert double(0.5) == 1.0 and not double(0)
            assert double("ab") == "abab"
            assert double([1]) == [1, 1], "lists"
            assert 3 < double(2) <= 4
            assert double(2) in (4, 5) and double(2) not in {5}
        """),
        check("assert wrong_double(2) == 4\nassert wrong_double(3) == 6", error="AssertionError", message=""),
        check('assert wrong_double(3) == 6, "doubling 3"', error="AssertionError", message="doubling 3"),
        check(
            'assert wrong_double(3) == 6, f"expected 6, got {wrong_double(3)!r}"',
            error="AssertionError",
            message="expected 6, got 9",
            trace=("wrong_double(3) == 6",),
        ),
    ),
    case(
        "what comes back compares as it does in one process",
        student("""
            def number(): return 3
            def text(): return "3"
            def pair(): return (1, 2)
            def nothing(): pass
            def yes(): return True
        """),
        check("""
            assert number() != text() and number() == 3.0 and number() is not None
            assert pair() == (1, 2) and pair() != [1, 2]
            assert nothing() is None
            assert yes() is True and yes() == 1
            assert type(number()) is int and type(yes()) is bool and type(pair()) is tuple
        """),
        check("assert pair() == [1, 2]", error="AssertionError"),
        check("assert nothing()", error="AssertionError"),
        check("assert text() > 2", error="TypeError", message="'>' not supported between instances of 'str' and 'int'"),
        check("nothing() + 1", error="TypeError", message="'NoneType' and 'int'"),
    ),
    case(
        "loops",
        student("""
            def square(n):
                return n * n if n != 7 else 50
        """),
        check(
            """
            for n in range(5):
                assert square(n) == n * n
            n = 0
            while square(n) < 30:
                n += 1
            assert n == 6
            for n in range(3):
                if square(n) > 100:
                    break
            else:
                print("no break")
        """,
            prints="no break\n",
        ),
        check(
            """
            for n in range(10):
                assert square(n) == n * n, n
        """,
            error="AssertionError",
            message="7",
        ),
    ),
    case(
        "comprehensions",
        student("""
            def square(n):
                return n * n

            def is_even(n):
                return n % 2 == 0
        """),
        check("""
            assert [square(n) for n in range(4)] == [0, 1, 4, 9]
            assert {n: square(n) for n in range(3)} == {0: 0, 1: 1, 2: 4}
            assert {square(n) for n in (-1, 1)} == {1}
            assert sum(square(n) for n in range(4)) == 14
            assert [[square(i + j) for i in range(2)] for j in range(2)] == [[0, 1], [1, 4]]
            assert all(is_even(square(n)) for n in range(0, 10, 2))
            assert any(is_even(n) for n in range(3)) and (m := square(5)) == 25 and m == 25
        """),
        check("assert all(is_even(square(n)) for n in range(4))", error="AssertionError"),
    ),
    case(
        "functions, closures and lambdas in the test",
        student("""
            def add(a, b):
                return a + b
        """),
        check("""
            def check(pairs):
                total = 0

                def one(a, b):
                    nonlocal total
                    total = add(total, add(a, b))
                    return total

                return [one(*pair) for pair in pairs]

            assert check([(1, 2), (3, 4)]) == [3, 10]
            plus = lambda n: lambda x: add(x, n)
            assert plus(3)(4) == 7

            class Checker:
                limit = add(1, 1)
                def run(self, x):
                    return add(x, self.limit)

            assert Checker().run(5) == 7
        """),
        check("assert check([(1, 1)]) == [2] and plus(1)(1) == 2 and Checker.limit == 2"),
        check("assert check([(1, 1)]) == [3]", error="AssertionError"),
    ),
    case(
        "a helper of one test cell in later ones",
        student("def f(x): return x + 1"),
        check("""
            cases = {0: 1, 1: 2}
            def same(x, y, tolerance=1e-9):
                assert abs(f(x) - y) < tolerance, f"f({x})"
        """),
        check("for x, y in cases.items(): same(x, y)"),
        check("same(1, 3)", error="AssertionError", message="f(1)", trace=("abs(f(x) - y) < tolerance",)),
    ),
    case(
        "try, except, else, finally",
        student("""
            def inverse(x):
                return 1 / x
        """),
        check(
            """
            for x in (0, 2):
                try:
                    y = inverse(x)
                except ZeroDivisionError as error:
                    print("refused:", error)
                else:
                    print("gives", y)
                finally:
                    print("done", x)
        """,
            prints="refused: division by zero\ndone 0\ngives 0.5\ndone 2\n",
        ),
        check(
            """
            try:
                inverse("a")
            except ZeroDivisionError:
                pass
            else:
                assert False, "no error"
        """,
            error="TypeError",
            message="unsupported operand type(s) for /: 'int' and 'str'",
        ),
        check(
            """
            try:
                inverse(0)
            except Exception as error:
                raise AssertionError("it stopped") from error
        """,
            error="AssertionError",
            message="it stopped",
            trace=("ZeroDivisionError", "direct cause", "return 1 / x"),
        ),
    ),
    case(
        "match",
        student("""
            def classify(x):
                return {"kind": "number", "value": x} if x < 10 else ["big", x]
        """),
        check("""
            def told(x):
                match classify(x):
                    case {"kind": kind, "value": 1}: return kind + " one"
                    case {"kind": str()}: return "other"
                    case [first, *rest]: return first, rest
            assert (told(1), told(2), told(11)) == ("number one", "other", ("big", [11]))
        """),
    ),
    case(
        "names that are missing",
        student("def double(x): return 2 * x"),
        check("assert triple(2) == 6", error="NameError", message="name 'triple' is not defined"),
        check(
            """
            try:
                triple
            except NameError as error:
                print(error, "|", error.name)
        """,
            prints="name 'triple' is not defined | triple\n",
        ),
        check("""
            assert "double" in globals() and "triple" not in globals()
            assert globals()["double"](2) == 4 and globals().get("triple") is None
            assert "double" in dir() and eval("double(3)") == 6
            exec("answer = double(4)")
            assert answer == 8 and callable(double)
            for name in ["double"]:
                assert callable(globals().get(name)), name
        """),
        check('globals()["triple"]', error="KeyError", message="'triple'"),
    ),
    case(
        "a function that is not started",
        student("""
            def double(x):
                raise NotImplementedError

            def triple(x):
                raise NotImplementedError("write triple here")
        """),
        check("assert double(2) == 4", error="NotImplementedError", message="", trace=("double(2) == 4",)),
        check("triple(1)", error="NotImplementedError", message="write triple here"),
        check(
            """
            try:
                double(2)
            except NotImplementedError:
                print("not started")
        """,
            prints="not started\n",
        ),
    ),
    case(
        "a student's cell that is no Python",
        student("def double(x)\n    return 2 * x", error="SyntaxError", message="expected ':'"),
        student("def triple(x):\nreturn 3 * x", error="IndentationError", message="expected an indented block"),
        student("def fine(x): return x"),
        check("assert double(2) == 4", error="NameError", message="name 'double' is not defined"),
        check("assert fine(2) == 2"),
    ),
    case(
        "a student's cell that stops half way",
        student(
            """
            before = 1
            def early(): return before
            1 / 0
            after = 2
        """,
            error="ZeroDivisionError",
            message="division by zero",
        ),
        check("assert before == 1 and early() == 1"),
        check("assert after == 2", error="NameError", message="name 'after' is not defined"),
    ),
    case(
        "partial credit",
        student("""
            def roots(a, b):
                return [a, b] if a != 3 else [b, a]

            def broken(): raise ValueError("broken")
        """),
        check(
            """
            score = 0
            for a, b in [(1, 2), (3, 4), (5, 6), (7, 8)]:
                try:
                    assert roots(a, b) == [a, b]
                    score += 1
                except AssertionError:
                    pass
            float(score / 4)
        """,
            shows="0.75",
        ),
        check(
            """
            def earned(check):
                try:
                    return bool(check())
                except Exception:
                    return False

            checks = [lambda: roots(1, 2) == [1, 2], lambda: broken() == 1, lambda: missing() == 1]
            sum(map(earned, checks)) / 2
        """,
            shows="0.5",
        ),
        check("roots(1, 2)[0] / 4", shows="0.25"),
        check("roots(1, 2) == [1, 2]", shows="True"),
        check("roots(1, 2);"),
        check("None"),
    ),
    case(
        "partial credit in NumPy's numbers",
        setup("import numpy as np"),
        student("def close(x): return np.isclose(x, [1, 1, 1, 2])"),
        check("np.mean(close(1))", shows="np.float64(0.75)"),
        check("float(np.mean(close(1)))", shows="0.75"),
        check("close(1).mean() >= 0.5", shows="np.True_"),
        check("close(1)", shows="array([ True,  True,  True, False])"),
    ),
    case(
        "a test cell that redefines the student's name",
        student("""
            def double(x): return 3 * x
            size = 5
        """),
        check("""
            assert double(2) == 6 and size == 5
            size = 7
            def double(x): return 2 * x
            assert double(2) == 4 and size == 7
            size += 1
            del double
            assert size == 8
        """),
    ),
    case(
        "a later cell of the student redefines a name",
        student("def f(x): return 1"),
        check("assert f(0) == 1"),
        student("def f(x): return 2"),
        check("assert f(0) == 2"),
        student("value = f(0)\nf = 5"),
        check("assert value == 2 and f == 5"),
        student("del value"),
        check("value", error="NameError", message="name 'value' is not defined"),
    ),
    case(
        "names with underscores and other letters",
        student("""
            _hidden = 3
            __more = 4
            def _helper(x): return x + _hidden
            λ = 0.5
            def größe(x): return λ * x
        """),
        check("assert _helper(1) == 4 and __more == 4 and λ == 0.5 and größe(4) == 2.0"),
    ),
    case(
        "a star import in the setup",
        setup("from math import *\nfrom collections import *"),
        student("def circle(r): return pi * r ** 2\ndef count(words): return Counter(words)"),
        check("assert circle(2) == 4 * pi and isclose(sqrt(circle(1)) ** 2, pi)"),
        check("assert count('abca') == Counter(a=2, b=1, c=1) and isinstance(count(''), Counter)"),
    ),
    case(
        "modules that only the student imported",
        student("""
            import math, numpy as np
            import os.path
            from itertools import chain, islice
            from fractions import Fraction as F
            def area(r): return math.pi * r ** 2
        """),
        check("""
            assert area(1) == math.pi and np.isclose(area(2), 4 * np.pi)
            assert os.path.join("a", "b") == "a/b"
            assert list(chain([1], islice([2, 3], 1))) == [1, 2] and F(1, 2) == 0.5
        """),
    ),
    case(
        "variables as answers",
        setup("import numpy as np"),
        student("""
            a = 7
            b = a / 2
            word = "seven"
            v = np.arange(3.0)
            table = {"a": [1, 2], "b": v}
            items = [1, "two", (3,)]
            total = sum(items[:1])
        """),
        check("""
            assert a == 7 and isinstance(a, int) and b == 3.5 and word.upper() == "SEVEN" and len(word) == 5
            assert v.shape == (3,) and v @ v == 5 and v.dtype == float and v[-1] == 2
            assert np.array_equal(table["b"], v) and table["a"][1] == 2 and list(table) == ["a", "b"]
            assert items == [1, "two", (3,)] and items[2][0] == 3 and f"{a:03d}" == "007" and total == 1
        """),
        check("assert a == 8", error="AssertionError"),
        check("assert word == 'Seven'", error="AssertionError"),
    ),
    case(
        "the test changes the student's containers in its own cell",
        setup("import numpy as np"),
        student("""
            things = [1]
            table = {}
            v = np.zeros(2)
            def first(values): return values[0]
        """),
        check("""
            things.append(2)
            table["x"] = 1
            v[0] = 5
            assert things == [1, 2] and table == {"x": 1} and first(v) == 5
        """),
    ),
    case(
        "the student's function changes a variable that the next test reads",
        student("""
            calls = 0
            log = []
            def act():
                global calls
                calls += 1
                log.append(calls)
        """),
        check("assert calls == 0\nact(); act()"),
        check("assert calls == 2 and log == [1, 2]\nact()"),
        check("assert calls == 3 and log[-1] == 3"),
    ),
    case(
        "a decorator of the setup on the student's function",
        setup("""
            def announced(f):
                print("defined", f.__name__)
                f.announced = True
                return f
            limit = 10
        """),
        student(
            """
            @announced
            def one(): return limit
        """,
            prints="defined one\n",
        ),
        check("assert one() == 10 and limit == 10 and one.announced"),
    ),
    case(
        "the student's cell changes a variable of the setup",
        setup("""
            basket = ["apple"]
            total = 0
        """),
        student("""
            basket.append("pear")
            total = total + 5
        """),
        check("assert basket == ['apple', 'pear'] and total == 5"),
    ),
    case(
        "global and assertion statements inside functions of the test",
        student("def step(x): return x + 1"),
        check("""
            position = 0
            def walk(n):
                global position
                for _ in range(n):
                    position = step(position)
            walk(4)
            assert position == 4
        """),
        check("walk(1); assert position == 5"),
    ),
    case(
        "functions of the setup that call the student's by name",
        setup("""
            def table(n): return [double(i) for i in range(n)]
            def check(x, expected): assert double(x) == expected, f"double({x}) is not {expected}"
        """),
        student("""
            def double(x): return 2 * x if x != 3 else 7
            def through(n): return sum(table(n))
        """),
        check("assert table(3) == [0, 2, 4] and through(3) == 6\ncheck(2, 4)"),
        check("check(3, 6)", error="AssertionError", message="double(3) is not 6"),
    ),
    case(
        "a setup with random numbers of its own",
        setup("""
            import random
            import numpy as np
            a = np.random.rand(3)
            b = random.random()
            c = np.random.default_rng(5).normal(size=2)
            words = {"one", "two", "three", "four"}
            key = hash("a word")
        """),
        student("""
            mean, twice, sums = a.mean(), 2 * b, c.sum()
            order = list(words)
            def normalised(): return a / a.sum()
            def hashed(): return hash("a word")
        """),
        check("""
            assert mean == a.mean() and twice == 2 * b and np.allclose(normalised(), a / a.sum())
            assert sums == c.sum()
            assert order == list(words) and hashed() == key
        """),
    ),
    case(
        "a locked cell that prints and writes happens once",
        setup(
            """
            print("ready")
            with open("log.txt", "a") as file:
                file.write("x")
        """,
            prints="ready\n",
        ),
        student("""
            def double(x):
                print("doubling", x)
                return 2 * x
        """),
        setup(
            """
            results = [double(i) for i in range(2)]
            print(results)
        """,
            prints="doubling 0\ndoubling 1\n[0, 2]\n",
        ),
        check("assert results == [0, 2] and open('log.txt').read() == 'x'"),
    ),
    case(
        "a locked cell that needs what the student has not written",
        setup("limit = 3"),
        student("def double(x): raise NotImplementedError"),
        setup("shown = double(limit)", error="NotImplementedError"),
        setup("double(limit)", error="NotImplementedError"),
        check("assert shown == 6", error="NameError", message="name 'shown' is not defined"),
    ),
    case(
        "a locked cell that uses the student's variables",
        setup("import numpy as np"),
        student("v = np.array([3.0, 4.0])\ndef scale(x): return 2 * x"),
        setup(
            """
            length = np.linalg.norm(v)
            w = scale(v)
            print(length, w)
        """,
            prints="5.0 [6. 8.]\n",
        ),
        student("again = v.sum() + length"),
        check("assert v.tolist() == [3, 4] and again == 12 and w.tolist() == [6, 8] and length == 5"),
    ),
    case(
        "the student's names by way of __main__",
        student("def f(x): return x + 1\nn = 3"),
        check("""
            import __main__, sys
            assert __main__.f(1) == 2 and __main__.n == 3 and hasattr(__main__, "f") and not hasattr(__main__, "g")
            assert getattr(sys.modules["__main__"], "f")(2) == 3 and getattr(__main__, "g", None) is None
            from __main__ import f as g
            assert g(3) == 4
        """),
    ),
    case(
        "answers compared by their hash",
        setup("from hashlib import md5, sha1\nimport numpy as np"),
        student("""
            def double(x): return 2 * x
            capital = "Paris"
            v = np.round(np.array([1.23456, 2.0]), 3)
            class Vector: pass
        """),
        check("""
            def digest(x): return sha1(str(x).encode("utf-8") + b"salt").hexdigest()
            assert digest(type(double(2))) == digest("<class 'int'>") and digest(double(2)) == digest("4")
            assert digest(capital) == sha1(b"Parissalt").hexdigest() and digest(type(capital)) == digest("<class 'str'>")
            assert md5(v.tobytes()).hexdigest() == md5(np.array([1.235, 2.0])).hexdigest()
            assert str(type(Vector())) == "<class '__main__.Vector'>" and str(type(double)) == "<class 'function'>"
            assert hash(double(2)) == 4 and hash(capital) == hash("Paris")
        """),
        check("assert digest(double('a')) == digest('a')", error="AssertionError"),
    ),
    case(
        "a function with the name of a built-in one is the exercise",
        setup("import builtins"),
        student("""
            def sum(values):
                total = 0
                for v in values:
                    total += v
                return total

            def max(a, b): return a if a < b else b
        """),
        check("assert sum([1, 2]) == 3 and builtins.sum([1]) == 1 and sum is not builtins.sum"),
        check("assert max(1, 2) == 2", error="AssertionError"),
    ),
    case(
        "variables of the setup that the student replaces, as the exercise asks",
        setup("""
            import numpy as np
            matrix = None
            steps = 10
        """),
        student("""
            matrix = np.eye(2)
            steps += 1
        """),
        check("assert matrix.shape == (2, 2) and steps == 11"),
        check("assert steps == 10", error="AssertionError"),
    ),
]
