"""Files, the environment, time, memory, threads, asyncio."""

from .form import case, check, setup, student

CASES = [
    case(
        "variables that a test sets or deletes: the student's functions see it, and so does the next test",
        setup("rate = 0.5"),
        student("""
            scale = 2
            def scaled(x): return scale * x * rate
            def roll(): return 4
            def two(): return roll() + roll()
            def squares(n): return [i * i for i in range(n)]
            def total(n): return sum(squares(n))
        """),
        check("assert scaled(3) == 3 and two() == 8\nscale = 10\nassert scaled(3) == 15"),
        check("rate = 1.0\nassert scaled(3) == 30"),
        check("assert scaled(1) == 10 and scale == 10 and rate == 1"),
        check("old, roll = roll, lambda: 6\nassert two() == 12\nroll = old\nassert two() == 8"),
        check("""
            kept = squares
            del squares
            try:
                total(3)
            except NameError:
                pass
            else:
                raise AssertionError("total does not use squares")
            finally:
                squares = kept
            assert total(3) == 5
        """),
        check("""
            calls, kept = [], squares
            def squares(n):
                calls.append(n)
                return kept(n)
            assert total(4) == 14 and calls == [4]
        """),
        check("del squares, kept"),
        check("total(2)", error="NameError", message="name 'squares' is not defined"),
    ),
    case(
        "files of the student's code read by the test, and the other way round",
        setup("import csv, json, os\nfrom pathlib import Path\nimport numpy as np"),
        student("""
            def write(name, text):
                with open(name, "w") as file:
                    file.write(text)
            def read(name): return Path(name).read_text()
            def save(v): np.savetxt("v.txt", v)
            def dump(x): json.dump(x, open("x.json", "w"))
            def folder(name): os.makedirs(name, exist_ok=True)
            def rows(name):
                with open(name, newline="") as file:
                    return list(csv.DictReader(file))
            write("made_at_once.txt", "early")
        """),
        check("""
            assert Path("made_at_once.txt").read_text() == "early"
            write("note.txt", "hello\\nworld\\n")
            with open("note.txt") as file:
                assert [line.strip() for line in file] == ["hello", "world"]
            with open("other.txt", "w") as file:
                file.write("from the test")
            assert read("other.txt") == "from the test"
            save(np.eye(2))
            dump({"a": [1, None]})
            assert np.array_equal(np.loadtxt("v.txt"), np.eye(2))
            folder("sub/deep")
            assert os.path.isdir("sub/deep")
            Path("sub/t.csv").write_text("a,b\\n1,2\\n")
            assert rows("sub/t.csv") == [{"a": "1", "b": "2"}]
            os.remove("note.txt")
        """),
        check('read("note.txt")', error="FileNotFoundError", message="No such file or directory: 'note.txt'"),
    ),
    case(
        "the working folder and the environment",
        setup("import os, sys"),
        student("""
            import os
            def here(): return os.getcwd()
            def mode(): return os.environ.get("COURSE_MODE", "none")
        """),
        check("assert here() == os.getcwd()"),
        check("""
            os.environ["COURSE_MODE"] = "strict"
            assert mode() == "strict"
            del os.environ["COURSE_MODE"]
            assert mode() == "none"
        """),
        check("""
            os.makedirs("inner", exist_ok=True)
            os.chdir("inner")
            assert here() == os.getcwd() and here().endswith("inner")
            os.chdir("..")
            assert here() == os.getcwd()
        """),
    ),
    case(
        "how long a call takes",
        setup("import time, timeit"),
        student("""
            import time
            def slow(): time.sleep(0.15)
            def quick(): return sum(range(100))
            def busy():
                end = time.process_time() + 0.1
                while time.process_time() < end:
                    pass
        """),
        check("""
            def seconds(f, clock=time.perf_counter):
                start = clock()
                f()
                return clock() - start
            assert seconds(quick) < 0.1 and 0.15 <= seconds(slow) < 1 and seconds(slow, time.time) > 0.1
            assert timeit.timeit(quick, number=3) < 0.5 and min(timeit.repeat("quick()", globals=globals(), number=1, repeat=2)) < 0.2
        """),
        check("assert seconds(slow) < 0.1, 'too slow'", error="AssertionError", message="too slow"),
        check("assert seconds(busy, time.process_time) >= 0.1 and seconds(slow, time.process_time) < 0.1"),
    ),
    case(
        "memory of a call by tracemalloc",
        setup("import tracemalloc\nimport numpy as np"),
        student("""
            def wasteful(n): return np.ones((n, n)).sum()
            def lean(n): return float(n * n)
        """),
        check("""
            def peak(f, *args):
                tracemalloc.start()
                try:
                    f(*args)
                    return tracemalloc.get_traced_memory()[1]
                finally:
                    tracemalloc.stop()
            assert peak(lean, 1000) < 1e6
            assert peak(wasteful, 1000) > 7e6
        """),
        check(
            "assert peak(wasteful, 1000) < 1e6, 'too much memory'", error="AssertionError", message="too much memory"
        ),
    ),
    case(
        "threads in the student's code",
        student("""
            import threading
            from concurrent.futures import ThreadPoolExecutor
            def parallel(f, values):
                with ThreadPoolExecutor(4) as pool:
                    return list(pool.map(f, values))
            def square(x): return x * x
            class Safe:
                def __init__(self): self.n, self.lock = 0, threading.Lock()
                def add(self):
                    with self.lock:
                        self.n += 1
            def hammer(counter, n):
                threads = [threading.Thread(target=counter.add) for _ in range(n)]
                for t in threads: t.start()
                for t in threads: t.join()
        """),
        check("""
            assert parallel(square, range(10)) == [x * x for x in range(10)]
            assert parallel(lambda x: x + 1, [1, 2, 3]) == [2, 3, 4]
            counter = Safe()
            hammer(counter, 20)
            assert counter.n == 20
        """),
    ),
    case(
        "await in test cells",
        setup("import asyncio, inspect"),
        student("""
            import asyncio
            async def double(x):
                await asyncio.sleep(0)
                return 2 * x
            async def fail(): raise ValueError("async")
            async def numbers(n):
                for i in range(n):
                    await asyncio.sleep(0)
                    yield i
            async def apply(f, x): return await f(x)
            async def gather(n): return await asyncio.gather(*(double(i) for i in range(n)))
            class Resource:
                async def __aenter__(self):
                    self.open = True
                    return self
                async def __aexit__(self, *error): self.open = False
        """),
        check("""
            assert await double(2) == 4
            assert [x async for x in numbers(3)] == [0, 1, 2] and await gather(3) == [0, 2, 4]
            total = 0
            async for x in numbers(4):
                total += x
            assert total == 6 and await asyncio.gather(double(1), double(2)) == [2, 4]
            assert await asyncio.wait_for(double(5), timeout=1) == 10 and await apply(double, 4) == 8
        """),
        check("""
            async with Resource() as r:
                assert r.open
            assert not r.open
        """),
        check("assert inspect.iscoroutinefunction(double)"),
        check("await fail()", error="ValueError", message="async"),
        check("assert await double(2) == 5", error="AssertionError"),
    ),
    case(
        "await in the student's cell",
        student("""
            import asyncio
            async def f(): return 3
            value = await f()
        """),
        check("assert value == 3 and await f() == 3"),
    ),
    case(
        "many calls",
        setup("import numpy as np"),
        student("""
            def step(x): return x + 1
            def f(v): return float(v @ v)
        """),
        check("""
            x = 0
            for _ in range(2000):
                x = step(x)
            assert x == 2000
            v = np.ones(10)
            assert sum(f(v) for _ in range(500)) == 5000
        """),
    ),
    case(
        "a time limit by signal.setitimer around an endless loop",
        setup("""
            import signal
            from contextlib import contextmanager
            @contextmanager
            def at_most(seconds):
                def stop(number, frame): raise TimeoutError(f"more than {seconds} s")
                kept = signal.signal(signal.SIGALRM, stop)
                signal.setitimer(signal.ITIMER_REAL, seconds)
                try:
                    yield
                finally:
                    signal.setitimer(signal.ITIMER_REAL, 0)
                    signal.signal(signal.SIGALRM, kept)
        """),
        student("""
            def endless():
                while True:
                    pass
            def fine(): return 3
        """),
        check(
            """
            with at_most(5):
                assert fine() == 3
            try:
                with at_most(0.2):
                    endless()
            except TimeoutError as error:
                print(error)
            assert fine() == 3
        """,
            prints="more than 0.2 s\n",
        ),
        check("with at_most(0.2):\n    endless()", error="TimeoutError", message="more than 0.2 s"),
        check("assert fine() == 3"),
    ),
    case(
        "modules that the course provides beside the notebook",
        setup("import course_tools\nfrom course_tools import limit"),
        student("""
            import course_tools
            def clipped(values): return [course_tools.clip(v) for v in values]
            def refuse(): raise course_tools.Refused("no")
            def make(x): return course_tools.Pair(x, 2)
        """),
        check("assert clipped([1, 5]) == [1, 3] and course_tools.limit == limit == 3"),
        check(
            """
            try:
                refuse()
            except course_tools.Refused as error:
                print(error)
        """,
            prints="no\n",
        ),
        check("assert make(1).total() == 3 and make(1).a == 1"),
        files={
            "course_tools.py": """
            limit = 3
            def clip(x): return min(x, limit)
            class Refused(Exception): pass
            class Pair:
                def __init__(self, a, b): self.a, self.b = a, b
                def total(self): return self.a + self.b
        """
        },
    ),
    case(
        "a star import of a module that the course provides, whose functions the student redefines",
        setup("from course_helpers import *"),
        student(
            "def close(a, b): return True\ndef answer(): return limit + 1",
            model="def answer(): return limit",
        ),
        check("assert limit == 3 and answer() == 4"),
        files={
            "course_helpers.py": """
            limit = 3
            def close(a, b): return abs(a - b) < 1e-9
        """
        },
    ),
    case(
        "data beside the notebook",
        setup("import numpy as np"),
        student("def load(): return np.loadtxt('numbers.csv', delimiter=',')\ntotal = load().sum()"),
        check(
            "assert load().tolist() == [[1, 2], [3, 4]] and total == 10 and np.loadtxt('numbers.csv', delimiter=',').sum() == total"
        ),
        files={"numbers.csv": "1,2\n3,4\n"},
    ),
]
