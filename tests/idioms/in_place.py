"""What a function does to its arguments, and whether it returns the very same object."""

from .form import case, check, setup, student

CASES = [
    case(
        "arguments changed in place",
        setup("import numpy as np"),
        student("""
            def normalise(v): v /= v.sum()
            def bubble_sort(values):
                for i in range(len(values)):
                    for j in range(len(values) - 1):
                        if values[j] > values[j + 1]:
                            values[j], values[j + 1] = values[j + 1], values[j]
            def drop(table, key): del table[key]
            def grow(s): s.add(3)
            def deeper(tree): tree["a"][0]["b"].append(5)
            def clear(values): values.clear()
            def reverse(buffer): buffer.reverse()
            def zero_row(A, i): A[i, :] = 0
            def swap(pair): pair[0], pair[1] = pair[1], pair[0]
            def replace(values): values[:] = ["new"]
            def count(words, into):
                for w in words:
                    into[w] += 1
        """),
        check("""
            v = np.array([1.0, 3.0])
            assert normalise(v) is None and v.tolist() == [0.25, 0.75]
            values = [3, 1, 2]
            bubble_sort(values)
            assert values == [1, 2, 3]
            table = {"a": 1, "b": 2}
            drop(table, "a")
            assert table == {"b": 2}
            s = {1}
            grow(s)
            assert s == {1, 3}
            tree = {"a": [{"b": []}]}
            inner = tree["a"][0]["b"]
            deeper(tree)
            assert tree == {"a": [{"b": [5]}]} and inner == [5] and tree["a"][0]["b"] is inner
            clear(values)
            assert values == []
            buffer = bytearray(b"abc")
            reverse(buffer)
            assert buffer == b"cba"
            A = np.ones((2, 2))
            zero_row(A, 1)
            assert A.tolist() == [[1, 1], [0, 0]]
            pair = [[1], [2]]
            first = pair[0]
            swap(pair)
            assert pair == [[2], [1]] and pair[1] is first
            replace(pair)
            assert pair == ["new"]
            from collections import Counter, defaultdict, deque
            counts = Counter(a=1)
            count("ab", counts)
            assert counts == {"a": 2, "b": 1}
            queue = deque([1, 2, 3])
            reverse(queue)
            assert list(queue) == [3, 2, 1]
        """),
        check("""
            more = defaultdict(int)
            count("aa", more)
            assert more == {"a": 2}
        """),
    ),
    case(
        "dictionaries with a default",
        setup("from collections import defaultdict"),
        student("""
            from collections import defaultdict
            def group(words):
                found = defaultdict(list)
                for w in words:
                    found[len(w)].append(w)
                return found
            def scores(): return defaultdict(lambda: 7, a=1)
        """),
        check("""
            found = group(["a", "b", "cc"])
            assert found == {1: ["a", "b"], 2: ["cc"]} and found[5] == [] and isinstance(found, defaultdict)
            assert scores()["a"] == 1 and scores()["b"] == 7
        """),
        check("assert group(['a'])[2] == ['a']", error="AssertionError"),
    ),
    case(
        "arguments that must not change",
        setup("import copy\nimport numpy as np"),
        student("""
            def sorted_copy(values): return sorted(values)
            def sorted_in_place(values):
                values.sort()
                return values
            def scaled(v): return v * 2
            def scaled_in_place(v):
                v *= 2
                return v
            def shallow(rows):
                rows = rows[:]
                rows[0].append(0)
                return rows
        """),
        check("""
            def keeps(f, x):
                before = copy.deepcopy(x)
                f(x)
                return np.array_equal(x, before) if isinstance(x, np.ndarray) else x == before
            assert keeps(sorted_copy, [2, 1]) and keeps(scaled, np.ones(2))
            assert not keeps(sorted_in_place, [2, 1]) and not keeps(scaled_in_place, np.ones(2)) and not keeps(shallow, [[1]])
        """),
        check("assert keeps(sorted_in_place, [2, 1]), 'changed'", error="AssertionError", message="changed"),
        check(
            """
            v = np.ones(2)
            w = scaled_in_place(v)
            np.testing.assert_array_equal(v, [1, 1])
        """,
            error="AssertionError",
            message="Mismatched elements: 2 / 2",
        ),
    ),
    case(
        "returns the very object it got, or another",
        setup("import numpy as np"),
        student("""
            def same(x): return x
            def other(x): return x[:] if isinstance(x, list) else x.copy()
            def fill(v):
                v[:] = 7
                return v
            def part(d): return d["a"]
            def wrap(x): return [x, {"x": x}]
            def pick(a, b): return b
        """),
        check("""
            x, v, d = [1], np.zeros(2), {"a": [1]}
            assert same(x) is x and other(x) is not x and other(x) == x and same(v) is v and other(v) is not v
            w = fill(v)
            assert w is v and v.tolist() == [7, 7]
        """),
        check("""
            assert part(d) is d["a"] and wrap(x)[0] is x and wrap(x)[1]["x"] is x and pick([1], x) is x
            part(d).append(2)
            assert d == {"a": [1, 2]}
        """),
        check("assert same(same) is same and same(print) is print and same(int) is int"),
        check("assert other(x) is x", error="AssertionError"),
    ),
    case(
        "one argument passed twice, views and overlapping arrays",
        setup("import numpy as np"),
        student("""
            def add_to(a, b):
                a += b
                return a
            def same(a, b): return a is b
            def extend(a, b): a.extend(b)
            def shift(left, right): left[:] = right
            def set_first(v): v[0] = -1
        """),
        check("""
            v = np.ones(2)
            assert same(v, v) and not same(v, v.copy()) and same([], []) is False
            add_to(v, v)
            assert v.tolist() == [2, 2]
            x = [1]
            extend(x, x)
            assert x == [1, 1]
            A = np.zeros((2, 2))
            set_first(A[1])
            assert A.tolist() == [[0, 0], [-1, 0]]
            set_first(A.T)
            assert A.tolist() == [[-1, 0], [-1, 0]]
            set_first(A[:, 1][::-1])
            assert A.tolist() == [[-1, 0], [-1, -1]]
            u = np.arange(5)
            shift(u[:-1], u[1:])
            assert u.tolist() == [1, 2, 3, 4, 4]
        """),
    ),
    case(
        "changes before an error remain",
        student("""
            def half(values):
                values.append(1)
                raise ValueError("half way")
        """),
        check("""
            values = []
            try:
                half(values)
            except ValueError:
                pass
            assert values == [1]
        """),
    ),
    case(
        "a sparse matrix and a table of arrays changed in place",
        setup("import numpy as np\nfrom scipy import sparse"),
        student("""
            def damp(S): S.data *= 0.5
            def put(L): L[0, 1] = 9
            def step(parameters, gradients, rate):
                for name in parameters:
                    parameters[name] -= rate * gradients[name]
        """),
        check("""
            S = sparse.csr_array(np.eye(2))
            damp(S)
            assert S.toarray().tolist() == [[0.5, 0], [0, 0.5]]
            L = sparse.lil_array((2, 2))
            put(L)
            assert L[0, 1] == 9
            parameters = {"W": np.ones(2), "b": np.zeros(1)}
            W = parameters["W"]
            step(parameters, {"W": np.ones(2), "b": np.ones(1)}, 0.5)
            assert parameters["W"].tolist() == [0.5, 0.5] and W is parameters["W"] and W[0] == 0.5
        """),
    ),
    case(
        "objects that change one another",
        setup("""
            class Node:
                def __init__(self, value, next=None):
                    self.value, self.next = value, next
                def values(self):
                    return [self.value] + (self.next.values() if self.next else [])
            def chain(*values):
                head = None
                for v in reversed(values):
                    head = Node(v, head)
                return head
        """),
        student("""
            def reverse(head):
                previous = None
                while head:
                    head.next, previous, head = previous, head, head.next
                return previous

            def insert_after(node, value):
                node.next = Node(value, node.next)

            def last(head):
                while head.next:
                    head = head.next
                return head

            def build(values):
                return chain(*values)
        """),
        check("""
            head = chain(1, 2, 3)
            back = reverse(head)
            assert back.values() == [3, 2, 1] and head.next is None and back.next.next is head
            insert_after(back, 9)
            assert back.values() == [3, 9, 2, 1] and isinstance(back.next, Node)
            assert last(back) is head and last(back).value == 1
            built = build([4, 5])
            assert isinstance(built, Node) and built.values() == [4, 5] and type(built) is Node
        """),
        check("assert reverse(chain(1, 2)).values() == [1, 2]", error="AssertionError"),
    ),
]
