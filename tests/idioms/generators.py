"""Generators and iterators, of the student and of the test."""

from .form import case, check, setup, student

CASES = [
    case(
        "the student's generator consumed in every way",
        setup("import inspect, types\nfrom itertools import islice, takewhile"),
        student("""
            def countdown(n):
                while n > 0:
                    yield n
                    n -= 1

            def wrong_countdown(n):
                while n > 1:
                    yield n
                    n -= 1
        """),
        check("""
            assert list(countdown(3)) == [3, 2, 1] and tuple(countdown(0)) == () and sum(countdown(4)) == 10
            g = countdown(2)
            assert next(g) == 2 and next(g) == 1 and next(g, "end") == "end" and iter(g) is g
            assert [x for x in countdown(2)] == [2, 1] and dict(zip("ab", countdown(2))) == {"a": 2, "b": 1}
            assert 3 in countdown(5) and sorted(countdown(3)) == [1, 2, 3] and max(countdown(9)) == 9
            a, *rest = countdown(3)
            assert a == 3 and rest == [2, 1]
            assert list(islice(countdown(100), 2)) == [100, 99] and list(takewhile(lambda x: x > 2, countdown(4))) == [4, 3]
            assert [*countdown(1), *countdown(2)] == [1, 2, 1]
            for i, x in enumerate(countdown(3)):
                assert x == 3 - i
            assert list(reversed(list(countdown(3)))) == [1, 2, 3] and " ".join(map(str, countdown(2))) == "2 1"
        """),
        check("assert isinstance(countdown(1), types.GeneratorType) and inspect.isgenerator(countdown(1))"),
        check("next(countdown(0))", error="StopIteration", message=""),
        check("assert list(wrong_countdown(3)) == [3, 2, 1]", error="AssertionError"),
        check("countdown(3)[0]", error="TypeError", message="'generator' object is not subscriptable"),
        check("len(countdown(3))", error="TypeError", message="object of type 'generator' has no len()"),
    ),
    case(
        "endless generators",
        setup("from itertools import count, islice"),
        student("""
            def fibonacci():
                a, b = 0, 1
                while True:
                    yield a
                    a, b = b, a + b

            def evens(source):
                for n in source:
                    if n % 2 == 0:
                        yield n

            def first(n, source):
                return [x for x, _ in zip(source, range(n))]
        """),
        check("""
            assert list(islice(fibonacci(), 8)) == [0, 1, 1, 2, 3, 5, 8, 13]
            f = fibonacci()
            for value in f:
                if value > 100:
                    break
            assert value == 144 and next(f) == 233
            assert list(islice(evens(fibonacci()), 4)) == [0, 2, 8, 34]
            assert list(islice(evens(count(1)), 3)) == [2, 4, 6] and first(3, count(5)) == [5, 6, 7]
        """),
    ),
    case(
        "send, throw, close, return",
        student("""
            log = []
            def told(): return list(log)
            def average():
                total = n = 0
                try:
                    while True:
                        try:
                            x = yield (total / n if n else None)
                        except ValueError as error:
                            log.append(str(error))
                            x = None
                        if x is None:
                            return total
                        total += x
                        n += 1
                finally:
                    log.append("closed")

            def chained():
                result = yield from average()
                yield ("total", result)
        """),
        check("""
            g = average()
            assert next(g) is None and g.send(4) == 4 and g.send(8) == 6
            g.close()
            assert told() == ["closed"]
            g = average()
            next(g); g.send(3)
            try:
                g.throw(ValueError("enough"))
            except StopIteration as stop:
                assert stop.value == 3
            assert told() == ["closed", "enough", "closed"]
            c = chained()
            next(c); c.send(5)
            assert c.send(None) == ("total", 5)
        """),
        check(
            "g = average()\ng.send(1)",
            error="TypeError",
            message="can't send non-None value to a just-started generator",
        ),
    ),
    case(
        "the student's generator handed back to the student's function",
        setup("from itertools import islice"),
        student("""
            def naturals():
                n = 0
                while True:
                    yield n
                    n += 1
            def take(n, values): return [next(values) for _ in range(n)]
            def doubled(values): return map(lambda x: 2 * x, values)
            def same(a): return a
        """),
        check("""
            g = naturals()
            assert take(2, g) == [0, 1] and next(g) == 2 and take(1, g) == [3] and same(g) is g
            assert list(islice(doubled(g), 2)) == [8, 10] and take(1, doubled(g)) == [12]
            m = doubled(iter([1, 2]))
            assert same(m) is m and take(1, m) == [2] and list(m) == [4]
        """),
    ),
    case(
        "a generator is lazy",
        student("""
            def noisy(n):
                for i in range(n):
                    print("making", i)
                    yield i

            def eager(n):
                return iter([print("all"), 1])
        """),
        check(
            """
            g = noisy(3)
            print("made")
            print("got", next(g))
            print("got", next(g))
            it = eager(3)
            print("after")
        """,
            prints="made\nmaking 0\ngot 0\nmaking 1\ngot 1\nall\nafter\n",
        ),
    ),
    case(
        "an error inside a generator",
        student("""
            def risky(values):
                for v in values:
                    yield 1 / v
        """),
        check("""
            got = []
            try:
                for x in risky([1, 2, 0, 4]):
                    got.append(x)
            except ZeroDivisionError:
                got.append("stopped")
            assert got == [1, 0.5, "stopped"]
        """),
        check("list(risky([0]))", error="ZeroDivisionError", message="division by zero", trace=("yield 1 / v",)),
    ),
    case(
        "the test's iterators handed to the student's function",
        student("""
            def total(values):
                result = 0
                for v in values:
                    result += v
                return result

            def pairs(values):
                it = iter(values)
                return list(zip(it, it))

            def first_two(it): return next(it), next(it)
            def reads(lines): return [line.strip() for line in lines if line.strip()]
        """),
        check("""
            produced = []
            def source(n):
                for i in range(n):
                    produced.append(i)
                    yield i
            assert total(source(4)) == 6 and produced == [0, 1, 2, 3]
            assert total(x * x for x in range(4)) == 14 and total(range(5)) == 10 and total(map(int, "123")) == 6
            assert total({1, 2}) == 3 and total({3: "a", 4: "b"}) == 7 and total({1: 5}.values()) == 5
            assert pairs(iter("abcd")) == [("a", "b"), ("c", "d")] and pairs(enumerate("ab")) == [((0, "a"), (1, "b"))]
            it = iter([1, 2, 3])
            assert first_two(it) == (1, 2) and next(it) == 3
            g = source(5)
            assert first_two(g) == (0, 1) and list(g) == [2, 3, 4]
            assert reads(iter(["a\\n", "\\n", "b"])) == ["a", "b"] and total(filter(None, [1, 0, 2])) == 3
            assert total(reversed([1, 2])) == 3 and total(zip()) == 0
        """),
    ),
    case(
        "iterators and views that the student's function returns",
        student("""
            def squares(n): return map(lambda x: x * x, range(n))
            def positive(values): return filter(lambda v: v > 0, values)
            def numbered(words): return enumerate(words, start=1)
            def together(a, b): return zip(a, b)
            def span(a, b): return range(a, b, 2)
            def keys(d): return d.keys()
            def items(d): return d.items()
            def backwards(values): return reversed(values)
            def listed(values): return iter(values)
        """),
        check("""
            assert list(squares(4)) == [0, 1, 4, 9] and list(positive([1, -1, 2])) == [1, 2]
            assert list(numbered("ab")) == [(1, "a"), (2, "b")] and dict(together("ab", [1, 2])) == {"a": 1, "b": 2}
            assert span(1, 6) == range(1, 6, 2) and 3 in span(1, 6) and len(span(1, 6)) == 3 and span(1, 6)[1] == 3
            assert list(keys({"a": 1})) == ["a"] and set(keys({"a": 1})) == {"a"} and list(items({"a": 1})) == [("a", 1)]
            assert list(backwards([1, 2])) == [2, 1] and next(listed([5])) == 5
            s = squares(3)
            assert next(s) == 0 and list(s) == [1, 4] and list(s) == []
            assert isinstance(span(1, 2), range)
        """),
        check(
            'assert isinstance(squares(2), map) and isinstance(together("a", "b"), zip) and isinstance(positive([1]), filter)'
        ),
        check("assert squares(3) == [0, 1, 4]", error="AssertionError"),
        check("squares(3)[0]", error="TypeError", message="'map' object is not subscriptable"),
    ),
    case(
        "an iterator class of the student",
        student("""
            class Countdown:
                def __init__(self, n): self.n = n
                def __iter__(self): return self
                def __next__(self):
                    if self.n == 0:
                        raise StopIteration
                    self.n -= 1
                    return self.n + 1

            class Shelf:
                def __init__(self, *books): self.books = books
                def __iter__(self): return iter(self.books)
                def __reversed__(self): return iter(self.books[::-1])
        """),
        check("""
            assert list(Countdown(3)) == [3, 2, 1] and sum(Countdown(3)) == 6
            c = Countdown(2)
            assert iter(c) is c and next(c) == 2 and list(c) == [1] and next(c, None) is None
            shelf = Shelf("a", "b")
            assert list(shelf) == ["a", "b"] == [x for x in shelf] and list(reversed(shelf)) == ["b", "a"] and "a" in shelf
            first, second = shelf
            assert first == "a" and dict(zip(shelf, Countdown(2))) == {"a": 2, "b": 1}
        """),
    ),
    case(
        "generator expressions and generators as variables of the student",
        student("""
            squares = (n * n for n in range(4))
            letters = iter("abc")
            ranges = range(3)
        """),
        check("assert next(squares) == 0 and next(letters) == 'a' and list(ranges) == [0, 1, 2]"),
        check("assert list(squares) == [1, 4, 9] and ''.join(letters) == 'bc' and ranges == range(3)"),
        check("assert list(squares) == []"),
    ),
    case(
        "abstract classes of collections.abc",
        setup("from collections import abc\nimport numbers"),
        student("""
            def gen(): yield 1
            class Bag:
                def __init__(self): self.items = [1]
                def __iter__(self): return iter(self.items)
                def __len__(self): return 1
                def __contains__(self, x): return x in self.items
            def half(x): return x / 2
        """),
        check("""
            g, bag = gen(), Bag()
            assert isinstance(g, abc.Iterator) and isinstance(g, abc.Iterable)
            assert isinstance(bag, abc.Iterable) and isinstance(bag, abc.Sized) and not isinstance(bag, abc.Iterator)
            assert not isinstance(bag, abc.Callable) and isinstance(half, abc.Callable)
            assert isinstance(half, abc.Hashable)
            assert isinstance(half(3), numbers.Real) and not isinstance(half(3), numbers.Integral) and not isinstance(half, abc.Sized)
        """),
    ),
    case(
        "collections.abc.Generator and Collection",
        setup("from collections import abc"),
        student("""
            def gen(): yield 1
            class Bag:
                def __iter__(self): return iter([1])
                def __len__(self): return 1
                def __contains__(self, x): return x == 1
        """),
        check("assert isinstance(gen(), abc.Generator)"),
        check("assert isinstance(Bag(), abc.Collection) and isinstance(Bag(), abc.Container)"),
    ),
]
