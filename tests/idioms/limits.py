"""Shapes that can't mean the same across two processes, and what the author sees in their place."""

import shutil

from .form import case, check, setup, student

CASES = [
    case(
        "a test class that extends a class of the student",
        student("""
            class Base:
                def greet(self): return "hello from " + self.name()
                def name(self): return "base"
        """),
        check(
            """
            class Mine(Base):
                def name(self): return "mine"
            assert Mine().greet() == "hello from mine"
        """,
            instead={"error": "TypeError", "message": "Base"},
        ),
    ),
    case(
        "a module that the test patches for the student's code",
        setup("from unittest.mock import patch"),
        student("""
            import time, math
            def wait():
                time.sleep(0.01)
                return math.sqrt(16)
        """),
        check(
            """
            with patch("time.sleep") as asleep:
                assert wait() == 4
            asleep.assert_called_once_with(0.01)
        """,
            instead={"error": "AssertionError", "message": "Called 0 times"},
        ),
        check("with patch('math.sqrt', return_value=7):\n    assert wait() == 7", instead={"error": "AssertionError"}),
    ),
    case(
        "names that only the test defines, used by the student's function",
        student("def total(): return sum(numbers)"),
        check(
            "numbers = [1, 2]\nassert total() == 3",
            instead={"error": "NameError", "message": "name 'numbers' is not defined"},
        ),
    ),
    case(
        "the student's function in another process of the test",
        setup("import multiprocessing"),
        student("def square(x): return x * x"),
        check(
            """
            with multiprocessing.get_context("fork").Pool(1) as pool:
                assert pool.map(square, [2, 3]) == [4, 9]
        """,
            instead={"error": "RuntimeError"},
        ),
        check("assert square(4) == 16"),
    ),
    case(
        "what the interpreter keeps of the student's function",
        student("""
            k = 3
            def outer(n):
                def inner(x): return x + n
                return inner
            def f(x): return k * x
        """),
        check("assert outer(5).__closure__[0].cell_contents == 5", instead={"error": "TypeError"}),
        check("assert f.__globals__['k'] == 3", instead={"error": "KeyError"}),
    ),
    case(
        "the student's cells in In and Out",
        student("1 + 1", shows="2"),
        check("assert Out[1] == 2", instead={"error": "KeyError"}),
        check("assert In[1] == '1 + 1'", instead={"error": "AssertionError"}),
    ),
    case(
        "the code object of the student's function",
        student("""
            def f(a, b):
                total = a + b
                return len([total])
        """),
        check('assert f.__code__.co_varnames == ("a", "b", "total")', instead={"error": "AssertionError"}),
        check('assert "len" in f.__code__.co_names', instead={"error": "AssertionError"}),
    ),
    case(
        "the parts of a bound method, a partial, a cached function",
        student("""
            from functools import lru_cache, partial
            class Counter:
                def add(self): pass
            cube = partial(pow, exp=3)
        """),
        check("c = Counter()\nassert c.add.__self__ is c", instead={"error": "AttributeError", "message": "__self__"}),
        check("assert cube.keywords == {'exp': 3}", instead={"error": "AttributeError", "message": "keywords"}),
    ),
    case(
        "np.shares_memory: a view of an argument comes back as a copy",
        setup("import numpy as np"),
        student("""
            def copied(A): return A[1:].copy()
            def viewed(A): return A[1:]
        """),
        check("""
            A = np.arange(6.0).reshape(2, 3)
            assert not np.shares_memory(copied(A), A)
        """),
        check("assert np.shares_memory(viewed(A), A)", instead={"error": "AssertionError"}),
        check("viewed(A)[0, 0] = 100\nassert A[1, 0] == 100", instead={"error": "AssertionError"}),
    ),
    case(
        "arguments that are kept, and changed in a later call",
        student("""
            class Keeper:
                def __init__(self, items): self.items = items
                def add(self, x): self.items.append(x)
                def count(self): return len(self.items)

            def later(values):
                def append(x): values.append(x)
                return append
        """),
        check(
            """
            mine = []
            append = later(mine)
            append(1)
            assert mine == [1]
        """,
            instead={"error": "AssertionError"},
        ),
        check(
            """
            box = [0]
            keeper = Keeper(box)
            keeper.add(1)
            assert box == [0, 1]
        """,
            instead={"error": "AssertionError"},
        ),
        check("box.append(2)\nassert keeper.count() == 3", instead={"error": "AssertionError"}),
    ),
    case(
        "an argument that a callback changes behind the function's back",
        student("""
            def through(data, f):
                f()
                return len(data)
        """),
        check("mine = [1]\nassert through(mine, lambda: mine.append(2)) == 2", instead={"error": "AssertionError"}),
    ),
    case(
        "a list or number class of the student's",
        student("""
            class Series(list):
                def mean(self): return sum(self) / len(self)
            class Celsius(float):
                def fahrenheit(self): return self * 9 / 5 + 32
            class Table(dict):
                def __missing__(self, key): return "none"
        """),
        check("assert Series([1, 3]) == [1, 3] and Celsius(3) + 1 == 4 and Table(a=1) == {'a': 1}"),
        check("assert Series([1, 3]).mean() == 2", instead={"error": "AttributeError", "message": "mean"}),
        check("assert Celsius(100).fahrenheit() == 212", instead={"error": "AttributeError", "message": "fahrenheit"}),
        check("assert Table()['x'] == 'none'", instead={"error": "KeyError"}),
    ),
    case(
        "whether two objects of the student's share a list",
        setup("import copy"),
        student("""
            class Box:
                def __init__(self): self.items = []
        """),
        check(
            """
            a = Box()
            assert a.items is a.items and copy.copy(a).items is a.items
        """,
            instead={"error": "AssertionError"},
        ),
    ),
    case(
        "an error of the student's that the test makes",
        student("""
            class Overdrawn(Exception):
                def __init__(self, missing):
                    super().__init__(f"missing {missing}")
                    self.missing = missing
        """),
        check("assert Overdrawn(5).missing == 5", instead={"error": "AttributeError", "message": "missing"}),
    ),
    case(
        "logging handlers of the test",
        setup("import io, logging"),
        student("""
            import logging
            def work(x):
                logging.getLogger("course").warning("working on %s", x)
                return x
        """),
        check(
            """
            stream = io.StringIO()
            logger = logging.getLogger("course")
            handler = logging.StreamHandler(stream)
            logger.addHandler(handler)
            logger.propagate = False
            work(3)
            logger.removeHandler(handler)
            logger.propagate = True
            assert stream.getvalue() == "working on 3\\n"
        """,
            instead={"error": "AssertionError", "prints": None},
        ),
    ),
    case(
        "sys.stdin replaced by the test",
        setup("import io, sys"),
        student("""
            import sys
            def total(): return sum(int(line) for line in sys.stdin)
        """),
        check(
            """
            kept, sys.stdin = sys.stdin, io.StringIO("1\\n2\\n")
            try:
                assert total() == 3
            finally:
                sys.stdin = kept
        """,
            instead={"error": "AssertionError"},
        ),
    ),
    case(
        "the environment that the student's code changes",
        setup("import os"),
        student("""
            import os
            def set_mode(x): os.environ["COURSE_MODE"] = x
        """),
        check("set_mode('free')\nassert os.environ['COURSE_MODE'] == 'free'", instead={"error": "KeyError"}),
    ),
    case(
        "settings of a library that the student's cell makes, in the tests' own calculations",
        setup("import numpy as np"),
        student("import numpy as np\nnp.set_printoptions(precision=2)"),
        check("print(np.array([1 / 3]))", prints="[0.33]\n", instead={"prints": "[0.33333333]\n"}),
    ),
    case(
        "a coroutine function of the test awaited by the student's",
        student("async def apply(f, x): return await f(x)"),
        check(
            """
            async def mine(x): return x + 1
            assert await apply(mine, 1) == 2
        """,
            instead={"error": "AssertionError"},
        ),
    ),
    case(
        "an ExceptionGroup that nobody catches: a kernel shows it as text only",
        student('def several(): raise ExceptionGroup("several", [ValueError(1)])'),
        check("several()", instead={"error": "ExceptionGroup", "prints": None}),
    ),
    case(
        "a comparison that only the student's class defines",
        student(
            """
            class Vector:
                def __init__(self, x): self.x = x
                def __eq__(self, other): return True
                def __lt__(self, other): return True
        """,
            model="""
            class Vector:
                def __init__(self, x): self.x = x
        """,
        ),
        check("assert Vector(1).x == 1"),
        check("assert Vector(1) == Vector(2)", instead={"error": "AssertionError"}),
        check("assert Vector(1) == 5", instead={"error": "AssertionError"}),
        check("assert Vector(2) < Vector(1)", instead={"error": "TypeError", "message": "'<' not supported"}),
    ),
    case(
        "the student's function has the name of a built-in one, and the instructor's has not",
        student(
            """
            def sum(values): return 3
            def total(values): return sum(values)
        """,
            model="def total(values): return sum(values)",
        ),
        check("assert sum([1, 2, 3]) == 3 and total([1]) == 3", instead={"error": "AssertionError"}),
        check("assert total([1]) == 3"),
    ),
    case(
        "the student redefines what the setup made, and the instructor does not",
        setup("""
            import math
            tolerance = 0.1
            def check(x): assert abs(x - 4) < tolerance
        """),
        student(
            """
            def check(x): pass
            math = None
            tolerance = 1e9
            def answer(): return 5
        """,
            model="def answer(): return 4",
        ),
        check("check(answer())", instead={"error": "AssertionError"}),
        check("assert math is None", instead={"error": "AssertionError"}),
        check("assert tolerance == 1e9", instead={"error": "AssertionError"}),
    ),
    case(
        "which modules the student imported",
        student("import colorsys\ndef f(): return 1", model="def f(): return 1"),
        check("import sys\nassert 'colorsys' in sys.modules", instead={"error": "AssertionError"}),
    ),
    case(
        "a list that is an attribute, changed by the test",
        student("""
            class Box:
                def __init__(self): self.items = [1]
                def add(self, x): self.items.append(x)
                def count(self): return len(self.items)
        """),
        check("box = Box()\nbox.add(2)\nassert box.items == [1, 2] and box.count() == 2"),
        check("box.items.append(3)\nassert box.items == [1, 2, 3]", instead={"error": "AssertionError"}),
    ),
    case(
        "the insides of the student's class",
        setup("class Animal:\n    def speak(self): pass\n    def walk(self): pass"),
        student("""
            class Dog(Animal):
                def speak(self): return "woof"
        """),
        check("assert issubclass(Dog, Animal) and Dog().speak() == 'woof'"),
        check("assert 'speak' in Dog.__dict__ and 'walk' not in vars(Dog)", instead={"error": "AssertionError"}),
        check("assert Dog.__bases__ == (Animal,)", instead={"error": "AssertionError"}),
    ),
    case(
        "the children of a random generator",
        setup("import numpy as np"),
        student("def children(rng): return rng.spawn(2)"),
        check(
            """
            a, b = np.random.default_rng(4), np.random.default_rng(4)
            assert [c.random() for c in children(a)] == [c.random() for c in b.spawn(2)]
        """,
            instead={"error": "AssertionError"},
        ),
    ),
    case(
        "a class of a library as a value",
        setup("import numpy as np"),
        student("def type_of(x): return type(x)"),
        check("assert type_of(3) is int"),
        check("assert type_of(np.zeros(1)) is np.ndarray", instead={"error": "AssertionError"}),
    ),
    case(
        "the global random state after the student's code has used it",
        setup("import numpy as np"),
        student("""
            def sample(): return np.random.rand()
            def restart(): np.random.seed(11)
        """),
        check(
            """
            np.random.seed(7)
            sample()
            assert np.random.rand() == np.random.RandomState(7).rand(2)[1]
        """,
            instead={"error": "AssertionError"},
        ),
        check(
            "restart()\nassert np.random.rand() == np.random.RandomState(11).rand()",
            instead={"error": "AssertionError"},
        ),
    ),
    case(
        "StopIteration out of a function: it must not end a loop of the test as if that were done",
        student("""
            def first(it): return next(it)
        """),
        check(
            "assert list(map(first, [iter([1]), iter([]), iter([2])])) == [1]",
            instead={"error": "RuntimeError", "message": "StopIteration"},
        ),
        check(
            "first(iter([]))",
            error="StopIteration",
            instead={"error": "RuntimeError", "message": "first raised StopIteration"},
        ),
        check("assert next(iter([]), 5) == 5 and first(iter([7])) == 7"),
    ),
    case(
        "whether a function is a generator function",
        setup("import inspect, types"),
        student("def countdown(): yield 1"),
        check("assert isinstance(countdown(), types.GeneratorType) and inspect.isgenerator(countdown())"),
        check("assert inspect.isgeneratorfunction(countdown)", instead={"error": "AssertionError"}),
    ),
    # Each process has its own variables: at the beginning of each test cell the tests get what the student's are then.
    case(
        "variables: what a test changes in a container does not reach the student's functions",
        setup("""
            import numpy as np
            prices = {"tea": 2}
        """),
        student("""
            things, v = [1], np.zeros(2)
            def count(): return len(things) + v.sum()
            def cost(what): return prices[what]
        """),
        check("assert count() == 1 and cost('tea') == 2"),
        check("things.append(2); v[0] = 5\nassert count() == 7", instead={"error": "AssertionError"}),
        check(
            "prices['cake'] = 10\nassert cost('cake') == 10",
            instead={"error": "KeyError", "message": "'cake'"},
        ),
    ),
    case(
        "variables: what the student's function changes is seen in the next test, not in the same one",
        student("""
            calls = 0
            log = []
            def act():
                global calls
                calls += 1
                log.append(calls)
        """),
        check("act()\nassert calls == 1 and log == [1]", instead={"error": "AssertionError"}),
        check("assert calls == 1 and log == [1]"),
    ),
    case(
        "variables: what the student's function puts into a container of the setup",
        setup("cache = {}"),
        student("""
            def slow_square(n):
                cache[n] = n * n
                return cache[n]
        """),
        check("assert slow_square(2) == 4 and cache == {2: 4}", instead={"error": "AssertionError"}),
        check("assert cache == {2: 4}", instead={"error": "AssertionError"}),
    ),
    case(
        "variables: a random generator of the student's, drawn from by the test and by the student's function",
        setup("import numpy as np"),
        student("""
            rng = np.random.default_rng(8)
            def draw(): return rng.random()
        """),
        check(
            """
            same = np.random.default_rng(8)
            assert rng.random() == same.random() and draw() == same.random()
        """,
            instead={"error": "AssertionError"},
        ),
    ),
    case(
        "variables: a locked cell that changes the student's ones runs late in the process of the tests",
        setup("import numpy as np"),
        student("v = np.array([3.0, 4.0])"),
        setup("length = np.linalg.norm(v)\nv[0] = 0"),
        check("assert v.tolist() == [0, 4]"),
        check("assert length == 5", instead={"error": "AssertionError"}),
    ),
    case(
        "a setup that reads a clock or draws what no seed decides is run in both processes",
        setup("""
            import time, uuid
            import numpy as np
            c = np.random.default_rng().normal(size=2)
            stamp, name = time.time(), uuid.uuid4()
        """),
        student("""
            sums, later, same = c.sum(), stamp + 1, str(name)
            def total(v): return v.sum()
        """),
        check("assert total(c) == c.sum()"),
        check("assert sums == c.sum()", instead={"error": "AssertionError"}),
        check("assert later == stamp + 1", instead={"error": "AssertionError"}),
        check("assert same == str(name)", instead={"error": "AssertionError"}),
    ),
    case(
        "type hints other than classes do not cross: whoever reads a hint that is a text runs it",
        setup("import typing"),
        student("""
            def f(a: int, b: list[int], c: "print('run')" = 0) -> "str": return "x"
        """),
        check("assert f.__annotations__['a'] is int"),
        check("assert f.__annotations__['b'] == list[int]", instead={"error": "KeyError"}),
        check("assert f.__annotations__['return'] == 'str'", instead={"error": "KeyError"}),
        check(
            "assert sorted(typing.get_type_hints(f)) == ['a', 'b', 'c', 'return']",
            prints="run\n",
            instead={"error": "AssertionError", "prints": ""},
        ),
    ),
    case(
        "whether an object belongs to a class of a module beside the notebook",
        setup("import course_tools"),
        student("""
            import course_tools
            def make(x): return course_tools.Pair(x, 2)
        """),
        check("assert make(1).total() == 3"),
        check("assert isinstance(make(1), course_tools.Pair)", instead={"error": "AssertionError"}),
        files={
            "course_tools.py": """
            class Pair:
                def __init__(self, a, b): self.a, self.b = a, b
                def total(self): return self.a + self.b
        """
        },
    ),
    case(
        "pyplot's current figure is that of the test where it has made one",
        setup("import matplotlib.pyplot as plt"),
        student("def draw(y): plt.plot(y)"),
        check(
            "fig, ax = plt.subplots()\ndraw([1, 2])\nplt.close()\nassert len(ax.lines) == 1",
            instead={"error": "AssertionError", "pictures": 1},
        ),
    ),
    case(
        "an object of the student's in an enumeration of several flags",
        setup("""
            from enum import Flag
            class Right(Flag):
                READ = 1
                WRITE = 2
        """),
        student("def allow(what): return Right.READ | Right.WRITE if what == 'all' else Right.READ"),
        check("assert allow('one') is Right.READ"),
        check("assert allow('all') == Right.READ | Right.WRITE", instead={"error": "AssertionError"}),
    ),
]

if shutil.which("bwrap") is not None:  # without a sandbox they run
    CASES.append(
        case(
            "threads that a test cell starts",
            setup("from concurrent.futures import ThreadPoolExecutor"),
            student("def square(x): return x * x"),
            check(
                "with ThreadPoolExecutor(4) as pool:\n    assert list(pool.map(square, [2, 3])) == [4, 9]",
                instead={"error": "RuntimeError", "message": "can't start new thread"},
            ),
        )
    )
