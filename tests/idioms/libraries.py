"""Libraries of assertions: mml.checks, numpy.testing, unittest, pytest, doctest."""

from .form import case, check, setup, student

CASES = [
    case(
        "numpy.testing",
        setup("import numpy as np"),
        student("""
            def twice(v): return 2 * np.asarray(v)
            def wrong(v): return np.asarray(v) + 1.0
            def refuse(v): raise ValueError("no")
        """),
        check("""
            np.testing.assert_allclose(twice([1, 2]), [2, 4])
            np.testing.assert_allclose(twice([1e-3]), 2e-3, rtol=1e-12, atol=0, err_msg="small")
            np.testing.assert_array_equal(twice(np.eye(2)), 2 * np.eye(2))
            np.testing.assert_almost_equal(twice(0.1), 0.2)
            np.testing.assert_array_almost_equal(twice([1.0]), [2.0])
            np.testing.assert_equal(twice([1]).tolist(), [2])
            np.testing.assert_array_less(wrong([1]), [3])
            np.testing.assert_raises(ValueError, refuse, 1)
            with np.testing.assert_raises(ValueError):
                refuse([])
            np.testing.assert_raises_regex(ValueError, "n.", refuse, 1)
        """),
        check(
            'np.testing.assert_allclose(wrong([1.0, 2.0]), [2.0, 4.0], err_msg="doubling")',
            error="AssertionError",
            message="doubling\nMismatched elements: 1 / 2 (50%)",
        ),
        check(
            "np.testing.assert_array_equal(wrong([1, 5]), [2, 10])",
            error="AssertionError",
            message="Arrays are not equal",
        ),
        check(
            "np.testing.assert_array_equal(twice([1, 2]), [[2, 4, 6]])",
            error="AssertionError",
            message="shapes (2,), (1, 3) mismatch",
        ),
        check("np.testing.assert_raises(KeyError, refuse, 1)", error="ValueError", message="no"),
        check(
            "np.testing.assert_raises(ValueError, twice, 1)", error="AssertionError", message="ValueError not raised"
        ),
    ),
    case(
        "np.allclose and its relatives",
        setup("import math\nimport numpy as np"),
        student("""
            def halves(v): return np.asarray(v) / 2
            def tiny(): return 1e-13
            def nan(): return float("nan")
        """),
        check("""
            assert np.allclose(halves([1, 2]), [0.5, 1]) and not np.allclose(halves([1, 2]), [0.5, 2])
            assert np.array_equal(halves(np.ones((2, 2))), np.full((2, 2), 0.5))
            assert math.isclose(halves(1), 0.5) and not math.isclose(tiny(), 0) and np.isclose(tiny(), 0)
            assert (halves([2, 4]) == [1, 2]).all() and math.isnan(nan()) and nan() != nan()
            assert np.linalg.norm(halves([6, 8])) == 5 and abs(halves(3) - 1.5) < 1e-12
            assert max(abs(halves([1, 2]) - [0.5, 1])) == 0 and np.all(np.isfinite(halves([1])))
        """),
        check("assert halves([1, 2]) == [0.5, 1]", error="ValueError", message="truth value of an array"),
        check("np.allclose(halves([1, 2]), [1, 2, 3])", error="ValueError", message="could not be broadcast together"),
    ),
    case(
        "methods of a unittest.TestCase",
        setup("import unittest\nt = unittest.TestCase()"),
        student("""
            def letters(text): return sorted(set(text))
            def boom(): raise KeyError("k")
            def nothing(): return None
        """),
        check("""
            t.assertEqual(letters("ba"), ["a", "b"])
            t.assertListEqual(letters("cab"), list("abc"))
            t.assertTrue(letters("a")); t.assertFalse(letters(""))
            t.assertIn("a", letters("a")); t.assertNotIn("z", letters("a"))
            t.assertIsNone(nothing()); t.assertIsInstance(letters("x"), list)
            t.assertAlmostEqual(len(letters("ab")) / 3, 0.6666667); t.assertGreater(len(letters("ab")), 1)
            t.assertCountEqual(letters("ab"), ["b", "a"]); t.assertDictEqual({"x": letters("a")}, {"x": ["a"]})
            t.assertRaises(KeyError, boom)
            with t.assertRaisesRegex(KeyError, "k"):
                boom()
            with t.assertRaises(KeyError) as caught:
                boom()
            assert caught.exception.args == ("k",)
        """),
        check('t.assertEqual(letters("ba"), ["b", "a"])', error="AssertionError", message="First differing element 0"),
        check('t.assertIsNone(letters("ba"))', error="AssertionError", message="['a', 'b'] is not None"),
        check(
            "with t.assertRaises(ValueError):\n    nothing()", error="AssertionError", message="ValueError not raised"
        ),
    ),
    case(
        "a unittest suite run in the cell",
        setup("import io, unittest"),
        student("""
            def add(a, b): return a + b
            def subtract(a, b): return b - a
        """),
        check(
            """
            class TestArithmetic(unittest.TestCase):
                def setUp(self):
                    self.numbers = 5, 3
                def test_add(self):
                    self.assertEqual(add(*self.numbers), 8)
                def test_subtract(self):
                    for a in range(3):
                        with self.subTest(a=a):
                            self.assertEqual(subtract(a, 1), a - 1)

            suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestArithmetic)
            result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
            print(result.testsRun, len(result.failures), len(result.errors))
            assert result.wasSuccessful(), result.failures[0][1].splitlines()[-1]
        """,
            error="AssertionError",
            message="AssertionError: 1 != -1",
            prints="2 2 0\n",
        ),
    ),
    case(
        "pytest.approx and pytest.mark",
        setup("import numpy as np\nimport pytest"),
        student("def third(x): return x / 3 if not isinstance(x, dict) else {k: v / 3 for k, v in x.items()}"),
        check("""
            assert third(1) == pytest.approx(0.3333333) and third(1) != pytest.approx(0.33)
            assert third(np.ones(2)) == pytest.approx(np.full(2, 1 / 3))
            assert third({"a": 1}) == pytest.approx({"a": 1 / 3})
            assert [third(3), third(6)] == pytest.approx([1, 2], rel=1e-12)
        """),
        check("assert third(1) == pytest.approx(0.34)", error="AssertionError"),
    ),
    case(
        "doctests in the student's docstring",
        setup("import doctest"),
        student('''
            def double(x):
                """Twice x.

                >>> double(4)
                8
                >>> double("ab")
                'abab'
                """
                return 2 * x

            def triple(x):
                """
                >>> triple(2)
                7
                """
                return 3 * x
        '''),
        check(
            """
            runner = doctest.DocTestRunner(verbose=False)
            for f in (double, triple):
                for example in doctest.DocTestFinder(recurse=False).find(f, f.__name__, globs=globals()):
                    result = runner.run(example, out=lambda text: None)
                    print(f.__name__, result.attempted, result.failed)
        """,
            prints="double 2 0\ntriple 1 1\n",
        ),
        check("doctest.run_docstring_examples(double, globals())"),
    ),
    case(
        "call(...).gives",
        setup("import numpy as np\nfrom mml.checks import call"),
        student("""
            def row_sums(A):
                return np.asarray(A).sum(axis=1)

            def column_sums(A):
                total = np.asarray(A).sum(axis=0)
                return total
        """),
        check("call(row_sums, [[1, 2], [3, 4]]).gives([3, 7])", prints="✓ row_sums([[1, 2], [3, 4]]) gives [3, 7]\n"),
        check("call(row_sums, np.ones((2, 300))).gives([300.0, 300.0]);"),
        check(
            """
            call(column_sums, [[1, 2], [3, 4]]).gives([3, 7], mistakes={
                "These are the sums of the columns.": [4, 6],
                "Something else.": lambda A: 1 / 0,
            })
        """,
            error="CheckFailed",
            message="These are the sums of the columns.",
        ),
        check(
            """
            call(column_sums, [[1, 2], [3, 4]]).gives([3, 7], mistakes={
                "By the arguments.": lambda A: np.sum(A, axis=0),
            })
        """,
            error="CheckFailed",
            message="By the arguments.",
        ),
        check("call(column_sums, [[1, 2, 3]]).gives([6])", error="CheckFailed", message="column_sums([[1, 2, 3]])"),
        check(
            "call(column_sums, [1, 2, 3]).gives(6); call(row_sums, [1, 2]).gives(3)",
            error="CheckFailed",
            message="at the line   return np.asarray(A).sum(axis=1)",
        ),
    ),
    case(
        "call with numbers, text, lists, tuples and sparse matrices",
        setup("import numpy as np\nfrom scipy import sparse\nfrom mml.checks import call"),
        student("""
            def give(what):
                return {"int": 3, "float": 0.5, "complex": 1j, "bool": True, "str": "text", "list": [1, 2.5],
                        "tuple": (np.eye(2), [1]), "sparse": sparse.csr_array(np.eye(2)), "np": np.float64(2),
                        "None": None, "generator": (i for i in range(3)), "map": map(float, "12"),
                        "matrix": np.matrix("1 2"), "nan": np.nan}[what]
        """),
        check("""
            for what, expected in {
                "int": 3, "float": 0.5, "complex": 1j, "bool": True, "str": "text", "list": [1, 2.5],
                "tuple": (np.eye(2), [1]), "sparse": sparse.eye_array(2).tocsr(), "np": 2.0, "map": [1.0, 2.0],
            }.items():
                call(give, what).gives(expected)
        """),
        check('call(give, "None").gives(3)', error="CheckFailed", message="returned nothing (None)"),
        check('call(give, "str").gives(3)', error="CheckFailed"),
        check('call(give, "tuple").gives([1])', error="CheckFailed"),
        check('call(give, "nan").gives(1.0)', error="CheckFailed"),
        check('call(give, "matrix").gives([1, 2])', error="CheckFailed"),
        check('call(give, "generator").gives([0, 1, 2])', error="CheckFailed"),
        check('call(give, "sparse").gives(np.eye(3))', error="CheckFailed"),
        check('call(give, "float").gives(0.5 + 1e-7)', error="CheckFailed"),
        check('call(give, "float").gives(0.5 + 1e-7, rtol=1e-6);'),
    ),
    case(
        "call(...).raises, .has and .array",
        setup("import numpy as np\nfrom mml.checks import call"),
        student("""
            def safe(x):
                if x < 0:
                    raise ValueError("x must be positive")
                return np.array([x, 2 * x])

            def unsafe(x):
                print("x must be positive")

            def returned(x):
                return ValueError("x")
        """),
        check("call(safe, -1).raises(ValueError, because='x is negative')", prints=None),
        check("""
            answer = call(safe, 1.0)
            answer.has(answer.value.sum() == 3, "add up to 3")
            v = answer.array(shape=(2,))
            assert v.dtype == float and v[1] == 2
        """),
        check(
            "call(unsafe, -1).raises(ValueError, because='x is negative')",
            error="CheckFailed",
            message="It printed a message and went on",
            prints="x must be positive\n",
        ),
        check(
            "call(returned, -1).raises(ValueError, because='x is negative')",
            error="CheckFailed",
            message="It returned the error as if it were a result",
        ),
        check(
            "call(safe, -1).raises(KeyError, because='x is negative')",
            error="CheckFailed",
            message='raise ValueError("x must be positive")',
        ),
        check(
            "call(safe, 1).has(False, 'be longer', 'Add an entry.')", error="CheckFailed", message="should be longer"
        ),
        check("call(safe, 1).array(shape=(3,))", error="CheckFailed"),
    ),
    case(
        "call names the stub, the changed argument, the printed answer, the line",
        setup("import numpy as np\nfrom mml.checks import call"),
        student("""
            def stub(x):
                raise NotImplementedError

            def waits(x):
                return stub(x) + 1

            def sorts(values):
                values.sort()
                return values

            def scales(v, c):
                v *= c
                return v

            def printing(x):
                print(2 * x)

            def crashes(x):
                y = x[0]
                return y / 0

            taken = 5
        """),
        check("call(stub, 1).gives(2)", error="NotStarted", message="stub is not started yet."),
        check("call(waits, 1).gives(2)", error="NotStarted", message="stub is not started yet."),
        check("call(sorts, [2, 1]).gives([1, 2])", error="CheckFailed", message="changed its argument values in place"),
        check(
            "call(scales, np.ones(2), 3.0).gives([3.0, 3.0])",
            error="CheckFailed",
            message="changed its argument v in place",
        ),
        check("call(printing, 2).gives(4)", error="CheckFailed", message="It printed '4'", prints="4\n"),
        check("call(crashes, [1, 2]).gives(4)", error="CheckFailed", message="at the line   return y / 0"),
        check("call(crashes, 5).gives(4)", error="CheckFailed", message="at the line   y = x[0]"),
        check("call(taken, 5).gives(4)", error="CheckFailed", message="A function was expected here"),
        check("call(missing, 5).gives(4)", error="NameError", message="name 'missing' is not defined"),
    ),
    case(
        "call with a limit of memory",
        setup("import numpy as np\nfrom mml.checks import call"),
        student("""
            def lean(n): return float(n)
            def wasteful(n): return float(np.ones((1000, n)).sum())
        """),
        check("call(lean, 2000, most_memory=4e6).gives(2000.0);"),
        check("call(wasteful, 2000, most_memory=4e6).gives(2e6)", error="CheckFailed", message="used 16 MB of memory"),
    ),
    case(
        "call with warnings, standard error and functions as arguments",
        setup("import numpy as np\nfrom mml.checks import call"),
        student("""
            import sys, warnings
            def noisy(f, x):
                warnings.warn("careful")
                print("hm", file=sys.stderr)
                np.log(0.0)
                return f(x)
        """),
        check(
            """
            def cube(x): return x ** 3
            call(noisy, cube, 2).gives(8)
        """,
            prints=None,
        ),
        check("call(noisy, lambda x: x, 2).gives(8)", error="CheckFailed", prints=None),
        check("call(noisy, np.sqrt, 4.0).gives(2.0)", prints=None),
    ),
    case(
        "call of functions of the test that call the student's",
        setup("from mml.checks import call"),
        student("""
            class Value:
                def __init__(self, data): self.data = data
                def __add__(self, other): return Value(self.data + other.data)

            def broken(x):
                return x.missing
        """),
        check("""
            def data_of_a_plus_b(a, b):
                return (Value(a) + Value(b)).data
            call(data_of_a_plus_b, 2, 3).gives(5);
        """),
        check("call(data_of_a_plus_b, 2, 3).gives(6)", error="CheckFailed", message="data_of_a_plus_b(2, 3)"),
        check(
            "call(lambda x: broken(x), 2).gives(6)",
            error="CheckFailed",
            message="<lambda> stopped with AttributeError: 'int' object has no attribute",
        ),
    ),
    case(
        "call with objects of classes of the setup and of the student",
        setup("""
            from mml.checks import call
            class Node:
                def __init__(self, value, parents=()):
                    self.value, self.parents, self.grad = value, tuple(parents), 0.0
        """),
        student("""
            class Value(Node):
                def __mul__(self, other):
                    return Value(self.value * other.value, (self, other))

            def order(node):
                seen = []
                def visit(n):
                    if n not in seen:
                        for p in n.parents:
                            visit(p)
                        seen.append(n)
                visit(node)
                return seen

            def backward(node):
                for n in order(node):
                    n.grad = 1.0
        """),
        check(
            """
            a = Value(2)
            p = a * Value(3)
            answer = call(order, p)
            answer.has(len(answer.value) == 3 and all(isinstance(n, Node) for n in answer.value), "hold three nodes")
            assert [n.value for n in answer.value] == [2, 3, 6]
            graph = Node(1, [Node(2), Node(3)])
            assert [n.value for n in call(order, graph).value] == [2, 3, 1]

            def grads(x):
                node = Node(x, [Node(5)])
                backward(node)
                return [node.grad, node.parents[0].grad]
            call(grads, 7).gives([1.0, 1.0])
        """,
            prints=None,
        ),
        check("call(grads, 7).gives([1.0, 2.0])", error="CheckFailed", message="grads(7)"),
        check("call(backward, Node(1)).gives(1)", error="CheckFailed"),
    ),
]
