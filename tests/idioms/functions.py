"""The student's functions as objects: made by functions, decorated, cached, inspected."""

from .form import case, check, setup, student

CASES = [
    case(
        "functions that return functions",
        student("""
            def power(n):
                def raised(x):
                    return x ** n
                return raised

            def adder(a): return lambda b: lambda c: a + b + c
            def wrong_power(n): return lambda x: x * n
            def pair(): return (lambda: 1), {"two": lambda: 2}
        """),
        check("""
            square, cube = power(2), power(3)
            assert square(3) == 9 and cube(2) == 8 and callable(square) and square.__name__ == "raised"
            assert adder(1)(2)(3) == 6
            one, table = pair()
            assert one() == 1 and table["two"]() == 2
            assert [f(2) for f in map(power, range(3))] == [1, 2, 4]
        """),
        check("assert wrong_power(2)(3) == 9", error="AssertionError"),
        check("assert power(2) == 9", error="AssertionError"),
    ),
    case(
        "closures with state",
        student("""
            def counter(start=0):
                def step(by=1):
                    nonlocal start
                    start += by
                    return start
                return step

            def account(balance):
                def deposit(x):
                    nonlocal balance
                    balance += x
                def current(): return balance
                return deposit, current

            def averager():
                seen = []
                def add(x):
                    seen.append(x)
                    return sum(seen) / len(seen)
                return add
        """),
        check("""
            a, b = counter(), counter(10)
            assert (a(), a(), b(), a(5)) == (1, 2, 11, 7)
            deposit, current = account(3)
            deposit(4)
            assert current() == 7
            average = averager()
            assert [average(x) for x in (1, 3, 8)] == [1, 2, 4]
        """),
        check("assert a() == 8 and current() == 7"),
    ),
    case(
        "decorators written by the student",
        student("""
            import functools
            def logged(f):
                @functools.wraps(f)
                def wrapper(*args, **kwargs):
                    wrapper.calls += 1
                    return f(*args, **kwargs)
                wrapper.calls = 0
                return wrapper

            def repeat(n):
                def decorate(f):
                    def wrapper(x):
                        for _ in range(n):
                            x = f(x)
                        return x
                    return wrapper
                return decorate

            def memoise(f):
                cache = {}
                def wrapper(n):
                    if n not in cache:
                        cache[n] = f(n)
                    return cache[n]
                return wrapper
        """),
        check("""
            @logged
            def add(a, b=1):
                "Add."
                return a + b
            assert add(1) == 2 and add(1, b=5) == 6 and add.calls == 2
            assert add.__name__ == "add" and add.__doc__ == "Add."
        """),
        check("assert add.__wrapped__(2) == 3 and add.calls == 2"),
        check("""
            @repeat(3)
            def double(x): return 2 * x
            assert double(1) == 8

            calls = []
            @memoise
            def fib(n):
                calls.append(n)
                return n if n < 2 else fib(n - 1) + fib(n - 2)
            assert fib(20) == 6765 and len(calls) == 21

            @logged
            @repeat(2)
            def increment(x): return x + 1
            assert increment(0) == 2 and increment.calls == 1
        """),
    ),
    case(
        "a decorator that is a class, and one on a method",
        student("""
            class CountCalls:
                def __init__(self, f):
                    self.f, self.n = f, 0
                def __call__(self, *args):
                    self.n += 1
                    return self.f(*args)

            def positive(method):
                def wrapper(self, x):
                    if x < 0:
                        raise ValueError("negative")
                    return method(self, x)
                return wrapper

            @CountCalls
            def hello(name): return "hello " + name
        """),
        check(
            """
            assert hello("Ada") == "hello Ada" and hello("Bob") and hello.n == 2
            @CountCalls
            def mine(x): return -x
            assert mine(3) == -3 and mine.n == 1

            class Box:
                @positive
                def put(self, x):
                    self.x = x
                    return "ok"
            box = Box()
            assert box.put(3) == "ok" and box.x == 3
            try:
                box.put(-1)
            except ValueError as error:
                print(error)
        """,
            prints="negative\n",
        ),
    ),
    case(
        "name, documentation, attributes",
        student('''
            def area(width: float, height: float = 1.0) -> float:
                """Area of a rectangle.

                Second line.
                """
                return width * height
            area.unit = "m²"
            shout = lambda s: s.upper()
        '''),
        check("""
            assert area.__name__ == "area" and area.__qualname__ == "area" and shout.__name__ == "<lambda>"
            assert area.__doc__.startswith("Area of a rectangle.") and shout.__doc__ is None
            assert area.unit == "m²" and hasattr(area, "unit") and not hasattr(area, "colour")
            area.colour = "red"
            assert area.colour == "red" and getattr(area, "size", 5) == 5
            assert area.__module__ == "__main__"
        """),
        check(
            'assert area.__defaults__ == (1.0,) and area.__annotations__ == {"width": float, "height": float, "return": float}'
        ),
        check("area.size", error="AttributeError", message="'function' object has no attribute 'size'"),
        check(
            'assert shout.__doc__, f"{shout.__name__} has no docstring"',
            error="AssertionError",
            message="<lambda> has no docstring",
        ),
    ),
    case(
        "a counter on the student's function that the test sets back",
        student("""
            def fib(n):
                fib.calls += 1
                return n if n < 2 else fib(n - 1) + fib(n - 2)
            fib.calls = 0
        """),
        check("assert fib(3) == 2 and fib.calls == 5"),
        check("fib.calls = 0\nassert fib(4) == 3 and fib.calls == 9\nfib.calls = 0"),
        check("assert fib.calls == 0 and fib(0) == 0 and fib.calls == 1"),
        check("fib(1)\nassert fib.calls == 1", error="AssertionError"),
    ),
    case(
        "inspect.signature and type hints",
        setup("import inspect, typing"),
        student("""
            def f(a: int, b: str = "x", *rest, c: float = None, **options) -> list:
                return [a]
        """),
        check("""
            signature = inspect.signature(f)
            assert list(signature.parameters) == ["a", "b", "rest", "c", "options"]
            assert signature.parameters["b"].default == "x" and signature.parameters["c"].kind.name == "KEYWORD_ONLY"
            assert inspect.getfullargspec(f).args == ["a", "b"] and inspect.isfunction(f) and callable(f)
        """),
        check("assert typing.get_type_hints(f)['a'] is int and f.__annotations__['a'] is int"),
        check("""
            assert str(inspect.signature(f)) == "(a: int, b: str = 'x', *rest, c: float = None, **options) -> list"
            assert typing.get_type_hints(f)["b"] is str and typing.get_type_hints(f)["return"] is list
            assert f.__defaults__ == ("x",) and f.__kwdefaults__ == {"c": None}
        """),
    ),
    case(
        "the source of the student's function",
        setup("import ast, inspect, textwrap"),
        student('''
            def looped(n):
                """Add up."""
                total = 0
                for i in range(n):
                    total += i
                return total

            def direct(n):
                return n * (n - 1) // 2  # no loop

            class Thing:
                def method(self): return 1
        '''),
        check("""
            def has_loop(f):
                tree = ast.parse(inspect.getsource(f))
                return any(isinstance(node, (ast.For, ast.While, ast.comprehension)) for node in ast.walk(tree))
            assert has_loop(looped) and not has_loop(direct)
            assert "# no loop" in inspect.getsource(direct) and inspect.getdoc(looped) == "Add up."
            assert inspect.getsource(direct).count("\\n") == 2 and "for" not in inspect.getsource(direct)
            assert textwrap.dedent(inspect.getsource(Thing.method)).startswith("def method")
            calls = [n.func.id for n in ast.walk(ast.parse(inspect.getsource(looped))) if isinstance(n, ast.Call)]
            assert calls == ["range"]
        """),
        check(
            'assert not has_loop(looped), "write it without a loop"',
            error="AssertionError",
            message="write it without a loop",
        ),
    ),
    case(
        "functools.lru_cache",
        student("""
            from functools import lru_cache, cache
            @lru_cache(maxsize=None)
            def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
            @cache
            def slow(n):
                print("computing", n)
                return n
        """),
        check(
            """
            assert fib(50) == 12586269025
            assert fib.cache_info().hits == 48 and fib.cache_info().currsize == 51
            fib.cache_clear()
            assert fib.cache_info().misses == 0 and fib(3) == 2
            slow(3); slow(3); slow(4);
        """,
            prints="computing 3\ncomputing 4\n",
        ),
        check("fib([1])", error="TypeError", message="unhashable type: 'list'"),
    ),
    case(
        "functools.singledispatch and partial",
        student("""
            from functools import partial, singledispatch
            @singledispatch
            def describe(x): return "something"
            @describe.register
            def _(x: int): return "a number"
            @describe.register(list)
            def _(x): return "a list of " + ", ".join(map(describe, x))
            cube = partial(pow, exp=3)
        """),
        check("""
            assert describe(3) == "a number" and describe([1, "a"]) == "a list of a number, something"
            assert cube(2) == 8
            describe.register(float, lambda x: "real")
            assert describe(0.5) == "real"
        """),
    ),
    case(
        "any number of arguments, keywords, defaults",
        student("""
            def everything(a, /, b, *args, c=3, d, **kwargs):
                return a, b, args, c, d, kwargs

            def collect(item, into=[]):
                into.append(item)
                return into
        """),
        check("""
            assert everything(1, 2, d=4) == (1, 2, (), 3, 4, {})
            assert everything(1, 2, 5, 6, d=4, e=7) == (1, 2, (5, 6), 3, 4, {"e": 7})
            assert everything(*[1], **{"b": 2, "d": 3}) == (1, 2, (), 3, 3, {})
            assert collect(1) == [1] and collect(2) == [1, 2] and collect(3, into=[]) == [3]
        """),
        check("everything(1, 2)", error="TypeError", message="missing 1 required keyword-only argument: 'd'"),
        check("everything(a=1, b=2, d=3)", error="TypeError", message="missing 1 required positional argument: 'a'"),
    ),
    case(
        "recursion",
        setup("import sys"),
        student("""
            def hanoi(n, a="A", b="B", c="C"):
                return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
            def flatten(x):
                return [z for y in x for z in flatten(y)] if isinstance(x, list) else [x]
            def even(n): return True if n == 0 else odd(n - 1)
            def odd(n): return False if n == 0 else even(n - 1)
            def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
        """),
        check("""
            assert len(hanoi(8)) == 255 and hanoi(2) == [("A", "B"), ("A", "C"), ("B", "C")]
            assert flatten([1, [2, [3, []], [4]]]) == [1, 2, 3, 4] and even(100) and not even(7)
            assert depth(900) == 900
        """),
        check("""
            old = sys.getrecursionlimit()
            sys.setrecursionlimit(4000)
            try:
                assert depth(3000) == 3000
            finally:
                sys.setrecursionlimit(old)
        """),
    ),
    case(
        "what a function looks like",
        student("""
            def f(): pass
            class Thing:
                def method(self): pass
        """),
        check("print(f); print(Thing); print(Thing())", prints=None),
        check("f", shows="<function __main__.f()>"),
        check("str(type(f))", shows="\"<class 'function'>\""),
        check("""
            import types
            assert isinstance(f, types.FunctionType) and type(f) is types.FunctionType and isinstance(Thing, type)
        """),
    ),
]
