"""Random numbers: the same in the test and in the student's code, in the same order."""

from .form import case, check, setup, student

CASES = [
    case(
        "a Generator handed to the student's function moves on",
        setup("import numpy as np"),
        student("""
            def throws(rng, n): return rng.integers(1, 7, size=n)
            def noise(n, rng): return rng.normal(size=n)
            def none(rng): return 0
        """),
        check("""
            rng, same = np.random.default_rng(3), np.random.default_rng(3)
            assert np.array_equal(throws(rng, 5), same.integers(1, 7, size=5))
            assert rng.random() == same.random()
            assert np.array_equal(noise(3, rng=rng), same.normal(size=3)) and none(rng) == 0
            assert rng.random() == same.random() and np.array_equal(throws(rng, 2), same.integers(1, 7, size=2))
            assert np.array_equal(rng.permutation(5), same.permutation(5))
        """),
        check(
            "assert np.array_equal(throws(np.random.default_rng(1), 20), throws(np.random.default_rng(2), 20))",
            error="AssertionError",
        ),
        check(
            "print(throws(np.random.default_rng(0), 5), np.random.default_rng(0).integers(1, 7, 5))",
            prints="[6 4 4 2 2] [6 4 4 2 2]\n",
        ),
    ),
    case(
        "other generators and bit generators",
        setup("import random\nimport numpy as np"),
        student("""
            def draw(rng): return rng.normal(size=2).tolist()
            def pick(rng, items): return rng.choice(items)
            def shuffle(rng, items): rng.shuffle(items)
        """),
        check("""
            for bits in (np.random.PCG64, np.random.MT19937, np.random.Philox, np.random.SFC64):
                a, b = np.random.Generator(bits(1)), np.random.Generator(bits(1))
                assert draw(a) == b.normal(size=2).tolist() and a.random() == b.random()
            a, b = np.random.RandomState(5), np.random.RandomState(5)
            assert draw(a) == b.normal(size=2).tolist() and a.rand() == b.rand()
        """),
        check("""
            a, b = random.Random(5), random.Random(5)
            assert pick(a, [1, 2, 3]) == b.choice([1, 2, 3]) and a.random() == b.random()
            mine, theirs = list(range(9)), list(range(9))
            shuffle(a, mine); b.shuffle(theirs)
            assert mine == theirs and a.random() == b.random()
        """),
    ),
    case(
        "np.random.seed in the test, the global generator in the student's code",
        setup("import numpy as np"),
        student("""
            def sample(n): return np.random.rand(n)
            def mix(v):
                v = v.copy()
                np.random.shuffle(v)
                return v
            def fixed(n): return np.zeros(n)
        """),
        check("""
            np.random.seed(7)
            got = sample(3)
            np.random.seed(7)
            assert np.array_equal(got, np.random.rand(3))
            np.random.seed(1)
            mixed = mix(np.arange(9))
            np.random.seed(1)
            expected = np.arange(9)
            np.random.shuffle(expected)
            assert np.array_equal(mixed, expected)
        """),
        check("""
            np.random.seed(7)
            first = sample(2)
            np.random.seed(7)
            assert np.array_equal(sample(2), first), "the same seed gives the same numbers"
            assert not np.array_equal(sample(2), first)
        """),
        check("np.random.seed(0)\nprint(sample(2), sample(1))", prints="[0.5488135  0.71518937] [0.60276338]\n"),
        check("np.random.seed(0)\nnp.random.rand()\nprint(sample(2))", prints="[0.71518937 0.60276338]\n"),
        check(
            "assert not np.array_equal(fixed(3), fixed(3)), 'always the same'", error="AssertionError", message="always"
        ),
    ),
    case(
        "random.seed in the test, the global generator in the student's code",
        setup("import random"),
        student("""
            import random
            def roll(): return random.randint(1, 6)
            def deal(cards):
                random.shuffle(cards)
                return cards[:2]
        """),
        check("""
            random.seed(3)
            got = [roll(), roll(), roll()]
            random.seed(3)
            assert got == [random.randint(1, 6) for _ in range(3)]
            random.seed(3)
            assert [roll() for _ in range(3)] == got
            random.seed(4)
            hand = deal(list(range(20)))
            random.seed(4)
            cards = list(range(20))
            random.shuffle(cards)
            assert hand == cards[:2]
        """),
    ),
    case(
        "a Generator of the student",
        setup("import numpy as np"),
        student("""
            rng = np.random.default_rng(8)
            def make(seed): return np.random.default_rng(seed)
            def draw(): return rng.random()
        """),
        check("""
            same = np.random.default_rng(8)
            assert draw() == same.random() and draw() == same.random()
        """),
        check("assert rng.random() == same.random()"),
        check("""
            g = make(2)
            assert g.integers(100) == np.random.default_rng(2).integers(100) and isinstance(g, np.random.Generator)
        """),
    ),
    case(
        "a distribution checked by many calls",
        setup("import numpy as np"),
        student("""
            def throw(rng): return int(rng.integers(1, 7))
            def loaded(rng): return max(int(rng.integers(1, 7)), int(rng.integers(1, 7)))
        """),
        check("""
            rng = np.random.default_rng(0)
            counts = np.bincount([throw(rng) for _ in range(600)], minlength=7)[1:]
            assert (counts > 70).all() and counts.sum() == 600
        """),
        check(
            """
            rng = np.random.default_rng(0)
            counts = np.bincount([loaded(rng) for _ in range(600)], minlength=7)[1:]
            assert (counts > 70).all(), counts
        """,
            error="AssertionError",
            message="[",
        ),
    ),
]
