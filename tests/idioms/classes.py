"""The student's classes: made, used, compared, extended, handed back; and classes of the setup and the test."""

from .form import case, check, setup, student

VECTOR = '''
class Vector:
    """A vector in the plane."""
    dimension = 2

    def __init__(self, x, y=0):
        self.x, self.y = x, y

    def __add__(self, other): return Vector(self.x + other.x, self.y + other.y)
    def __sub__(self, other): return Vector(self.x - other.x, self.y - other.y)
    def __mul__(self, k):
        if isinstance(k, Vector):
            return self.x * k.x + self.y * k.y
        if not isinstance(k, (int, float)):
            return NotImplemented
        return Vector(k * self.x, k * self.y)
    def __rmul__(self, k): return self * k
    def __matmul__(self, other): return self.x * other.x + self.y * other.y
    def __neg__(self): return Vector(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __eq__(self, other): return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)
    def __hash__(self): return hash((self.x, self.y))
    def __lt__(self, other): return abs(self) < abs(other)
    def __bool__(self): return bool(self.x or self.y)
    def __len__(self): return 2
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __iter__(self): return iter((self.x, self.y))
    def __contains__(self, value): return value in (self.x, self.y)
    def __call__(self, t): return self * t
    def __repr__(self): return f"Vector({self.x}, {self.y})"
    def __str__(self): return f"({self.x}, {self.y})"
    def __format__(self, spec): return f"<{self.x:{spec}} {self.y:{spec}}>"
    def __float__(self): return float(abs(self))
    def __round__(self, n=0): return Vector(round(self.x, n), round(self.y, n))
    def __divmod__(self, k): return self.x // k, self.y % k
    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self
'''

CASES = [
    case(
        "objects with every operator",
        student(VECTOR),
        check("""
            v, w = Vector(3, 4), Vector(1)
            assert v + w == Vector(4, 4) and v - w == Vector(2, 4) and -v == Vector(-3, -4) and abs(v) == 5 and v @ w == 3
            assert v * 2 == Vector(6, 8) == 2 * v and v * w == 3 and v == Vector(3, 4) and v != w and not v == 3
            assert w < v and v > w and sorted([v, w])[0] is w and max(v, w) is v and bool(v) and not Vector(0)
            assert len(v) == 2 and v[0] == 3 and v[-1] == 4 and list(v) == [3, 4] and 4 in v and 7 not in v and v(2) == Vector(6, 8)
            assert repr(v) == "Vector(3, 4)" and str(v) == "(3, 4)" and f"{v}" == "<3 4>" and f"{v:.1f}" == "<3.0 4.0>" and f"{v!s}" == "(3, 4)"
            assert hash(v) == hash(Vector(3, 4)) and {v: 1}[Vector(3, 4)] == 1 and len({v, Vector(3, 4), w}) == 2
            assert float(v) == 5.0 and round(Vector(1.26, 2), 1) == Vector(1.3, 2) and divmod(v, 2) == (1, 0)
            x, y = v
            assert (x, y) == (3, 4) and sum([v, w], Vector(0)) == Vector(4, 4) and dict([Vector("a", 1)]) == {"a": 1}
            u = v
            u += w
            assert u is v and v == Vector(4, 4) and [v].index(Vector(4, 4)) == 0 and v in [w, v]
        """),
        check("print(v, [v], f'{w!r}')", prints="(4, 4) [Vector(4, 4)] Vector(1, 0)\n"),
        check("assert v == w, f'{v} is not {w}'", error="AssertionError", message="<4 4> is not <1 0>"),
        check("v * 'a'", error="TypeError", message="can't multiply sequence by non-int of type 'Vector'"),
        check("v / 2", error="TypeError", message="unsupported operand type(s) for /: 'Vector' and 'int'"),
        check("v[5]", error="IndexError", message="tuple index out of range"),
        check("v <= w", error="TypeError", message="'<=' not supported between instances of 'Vector' and 'Vector'"),
    ),
    case(
        "attributes",
        student(
            VECTOR
            + """
class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("negative balance")
        self.history.append(value)
        self._balance = value
    @balance.deleter
    def balance(self): self._balance = None
    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: getattr(self, name[4:])
        raise AttributeError(f"no {name} here")
"""
        ),
        check("""
            a = Account("Ada")
            a.balance = 5
            assert a.balance == 5 and a._balance == 5 and a.history == [5] and a.owner == "Ada" and a.get_owner() == "Ada"
            a.colour = "red"
            assert a.colour == "red" and hasattr(a, "colour") and not hasattr(a, "size") and getattr(a, "size", 3) == 3
            setattr(a, "owner", "Bob")
            del a.colour
            assert a.owner == "Bob" and not hasattr(a, "colour")
            del a.balance
            assert a.balance is None
        """),
        check("assert vars(Vector(1, 2)) == {'x': 1, 'y': 2} and Vector(1, 2).__dict__ == {'x': 1, 'y': 2}"),
        check("a.balance = -1", error="ValueError", message="negative balance", trace=("raise ValueError",)),
        check("a.missing", error="AttributeError", message="no missing here"),
        check("Vector(1).z", error="AttributeError", message="'Vector' object has no attribute 'z'"),
        check("Vector()", error="TypeError", message="missing 1 required positional argument: 'x'"),
    ),
    case(
        "the class itself",
        student(VECTOR),
        check("""
            v = Vector(1, 2)
            assert isinstance(v, Vector) and type(v) is Vector and type(v) == Vector and v.__class__ is Vector
            assert Vector.__name__ == "Vector" and type(v).__name__ == "Vector" and Vector.__doc__ == "A vector in the plane."
            assert issubclass(Vector, object) and not issubclass(Vector, list) and not isinstance(3, Vector) and isinstance(v, (int, Vector))
            assert Vector.dimension == 2 and v.dimension == 2 and hasattr(Vector, "__add__") and callable(Vector) and isinstance(Vector, type)
            Vector.dimension = 3
            assert v.dimension == 3 and Vector.__abs__(Vector(3, 4)) == 5 and Vector.__mul__(v, 2) == Vector(2, 4)
            assert Vector.__module__ == "__main__"
        """),
        check("assert type(v + v) is Vector and isinstance(v * 2, Vector) and not isinstance(v * v, Vector)"),
        check("assert isinstance(v * v, Vector), type(v * v)", error="AssertionError", message="<class 'int'>"),
        check("assert isinstance(v, list)", error="AssertionError"),
    ),
    case(
        "class methods, static methods, inheritance",
        student("""
            from abc import ABC, abstractmethod
            class Shape(ABC):
                count = 0
                def __init__(self): Shape.count += 1
                @abstractmethod
                def area(self): ...
                def describe(self): return f"{type(self).__name__} of area {self.area()}"
                @classmethod
                def many(cls, n): return [cls(i) for i in range(n)]
                @staticmethod
                def unit(): return "cm²"
            class Square(Shape):
                def __init__(self, a):
                    super().__init__()
                    self.a = a
                def area(self): return self.a ** 2
            class Cube(Square):
                def area(self): return 6 * super().area()
        """),
        check("""
            assert Square(3).describe() == "Square of area 9" and Cube(2).describe() == "Cube of area 24"
            assert [s.area() for s in Square.many(3)] == [0, 1, 4] and Shape.unit() == "cm²" and Square(1).unit() == "cm²"
            assert Shape.count == 6 and issubclass(Cube, Shape) and isinstance(Cube(1), Square) and not isinstance(Square(1), Cube)
            assert Cube.__bases__ == (Square,) and Cube.__mro__[1] is Square and [c.__name__ for c in Cube.mro()][:3] == ["Cube", "Square", "Shape"]
            assert type(Square.many(1)[0]) is Square and Cube.__base__ is Square
        """),
        check("Shape()", error="TypeError", message="Can't instantiate abstract class Shape"),
    ),
    case(
        "a class of the setup that the student extends",
        setup("""
            class Animal:
                legs = 4
                def __init__(self, name): self.name = name
                def speak(self): raise NotImplementedError
                def introduce(self): return f"{self.name} says {self.speak()}"
        """),
        student("""
            class Dog(Animal):
                def speak(self): return "woof"
            class Bird(Animal):
                legs = 2
                def __init__(self, name, can_fly=True):
                    super().__init__(name)
                    self.can_fly = can_fly
                def speak(self): return "tweet"
            class Silent(Animal): pass
        """),
        check("""
            zoo = [Dog("Rex"), Bird("Tweety", can_fly=False)]
            assert [a.introduce() for a in zoo] == ["Rex says woof", "Tweety says tweet"] and [a.legs for a in zoo] == [4, 2]
            assert all(isinstance(a, Animal) for a in zoo) and issubclass(Dog, Animal) and not issubclass(Animal, Dog)
            assert not isinstance(zoo[0], Bird) and zoo[1].name == "Tweety" and zoo[1].can_fly is False
        """),
        check("assert Animal in Dog.__mro__ and Dog.mro()[0] is Dog and Dog.__name__ == 'Dog'"),
        check('Silent("Mo").introduce()', error="NotImplementedError"),
        check("assert issubclass(Dog, Bird)", error="AssertionError"),
    ),
    case(
        "objects of a setup class handed to the student's function",
        setup("""
            class Account:
                def __init__(self, owner, balance):
                    self.owner, self.balance, self.log = owner, balance, []
                def deposit(self, x):
                    self.balance += x
                    self.log.append(("deposit", x))
                def __repr__(self): return f"Account({self.owner!r}, {self.balance})"
        """),
        student("""
            def transfer(a, b, amount):
                if a.balance < amount:
                    raise ValueError(f"{a!r} has not enough")
                a.balance -= amount
                b.deposit(amount)

            def richest(accounts): return max(accounts, key=lambda a: a.balance)
            def rename(a, owner): a.owner = owner
            def mark(a): a.marked = True
            def open_for(owner): return Account(owner, 0)
            def total(accounts): return sum(a.balance for a in accounts.values())
        """),
        check("""
            a, b = Account("Ada", 10), Account("Bob", 0)
            transfer(a, b, 4)
            assert (a.balance, b.balance) == (6, 4) and b.log == [("deposit", 4)] and a.log == []
            assert richest([a, b]) is a and total({"x": a, "y": b}) == 10
            rename(a, "Grace"); mark(a)
            assert a.owner == "Grace" and a.marked
            c = open_for("Cy")
            assert isinstance(c, Account) and c.balance == 0 and type(c) is Account and repr(c) == "Account('Cy', 0)"
            c.deposit(3)
            transfer(c, a, 3)
            assert a.balance == 9 and c.balance == 0
        """),
        check("transfer(b, a, 100)", error="ValueError", message="Account('Bob', 4) has not enough"),
        check("assert open_for('Cy').balance == 5", error="AssertionError"),
    ),
    case(
        "objects of a class of the test handed to the student's function",
        student("""
            def greet(person): return "Hello " + person.name.title()
            def age(person, years): person.age += years
            def oldest(people): return sorted(people, key=lambda p: -p.age)[0]
            def length(thing): return len(thing), thing[0], list(thing)
            def add(a, b): return a + b
            def describe(thing): return f"{thing}", repr(thing), bool(thing), thing == 3, isinstance(thing, list)
        """),
        check("""
            class Person:
                def __init__(self, name, age): self.name, self.age = name, age
            ada, bob = Person("ada", 36), Person("bob", 40)
            assert greet(ada) == "Hello Ada" and oldest([ada, bob]) is bob
            age(ada, 10)
            assert ada.age == 46 and oldest([ada, bob]) is ada

            class Numbers:
                def __init__(self, *n): self.n = n
                def __len__(self): return len(self.n)
                def __getitem__(self, i): return self.n[i]
                def __add__(self, other): return Numbers(*self.n, *other.n)
                def __repr__(self): return f"Numbers{self.n}"
                def __eq__(self, other): return other == len(self.n)
            n = Numbers(5, 6, 7)
            assert length(n) == (3, 5, [5, 6, 7]) and add(n, n).n == (5, 6, 7, 5, 6, 7)
            assert describe(n) == ("Numbers(5, 6, 7)", "Numbers(5, 6, 7)", True, True, False)

            class Dual:
                def __init__(self, value, slope): self.value, self.slope = value, slope
                def __add__(self, other): return Dual(self.value + other.value, self.slope + other.slope)
            total = add(Dual(1, 2), Dual(3, 4))
            assert isinstance(total, Dual) and (total.value, total.slope) == (4, 6)
        """),
        check("greet(3)", error="AttributeError", message="'int' object has no attribute 'name'"),
    ),
    case(
        "a test class with properties that watch the student's code",
        setup("""
            class Node:
                def __init__(self, name, parents=()):
                    self.name, self.parents = name, tuple(parents)
        """),
        student("""
            def order(node, seen=None):
                seen = [] if seen is None else seen
                for p in node.parents:
                    if p not in seen:
                        order(p, seen)
                seen.append(node)
                return seen

            def wasteful(node):
                return [node.name, node.parents, node.parents, node.parents][0]
        """),
        check("""
            class Watched(Node):
                looks = 0
                @property
                def parents(self):
                    Watched.looks += 1
                    if Watched.looks > 3:
                        raise RuntimeError("looked at too often")
                    return self._parents
                @parents.setter
                def parents(self, value): self._parents = value
            a = Watched("a")
            b = Watched("b", [a])
            assert [n.name for n in order(b)] == ["a", "b"] and order(Node("c"))[0].name == "c"
            assert order(Node("x", [Node("y")]))[-1].name == "x"
        """),
        check("wasteful(b)", error="RuntimeError", message="looked at too often"),
    ),
    case(
        "objects of the student handed back to the student",
        student("""
            class Node:
                def __init__(self, value): self.value, self.left, self.right = value, None, None
            def insert(root, value):
                if root is None:
                    return Node(value)
                side = "left" if value < root.value else "right"
                setattr(root, side, insert(getattr(root, side), value))
                return root
            def in_order(root):
                return [] if root is None else in_order(root.left) + [root.value] + in_order(root.right)
            def same(a, b): return a is b
            def is_node(x): return type(x) is Node
        """),
        check("""
            root = None
            for value in (5, 2, 8, 1):
                root = insert(root, value)
            assert in_order(root) == [1, 2, 5, 8] and root.value == 5 and root.left.left.value == 1 and root.right.right is None
            assert same(root, root) and root.left is root.left and same(root.left, root.left) and is_node(root.right)
            root.left = None
            assert in_order(root) == [5, 8]
            root.right.left = Node(7)
            assert in_order(root) == [5, 7, 8] and in_order(root.right) == [7, 8] and is_node(Node(1))
            nodes = {"a": [root, (Node(0),)]}
            assert nodes["a"][0] is root and in_order(nodes["a"][1][0]) == [0]
        """),
        check("assert in_order(root) == [8, 7, 5]", error="AssertionError"),
        check("root.left.value", error="AttributeError", message="'NoneType' object has no attribute 'value'"),
    ),
    case(
        "containers of the student",
        student("""
            class Stack:
                def __init__(self): self._items = []
                def push(self, x): self._items.append(x)
                def pop(self):
                    if not self._items:
                        raise IndexError("pop from an empty stack")
                    return self._items.pop()
                def __len__(self): return len(self._items)
                def is_empty(self): return not self._items

            class Matrix:
                def __init__(self): self.cells = {}
                def __setitem__(self, ij, value): self.cells[ij] = value
                def __getitem__(self, ij): return self.cells.get(ij, 0)
                def __delitem__(self, ij): del self.cells[ij]
        """),
        check("""
            s = Stack()
            assert s.is_empty() and len(s) == 0 and not s
            for x in (1, "two", [3]):
                s.push(x)
            assert len(s) == 3 and s.pop() == [3] and s.pop() == "two" and not s.is_empty() and bool(s)
            m = Matrix()
            m[0, 1] = 5
            m[2, 2] += 3
            assert m[0, 1] == 5 and m[2, 2] == 3 and m[9, 9] == 0
            del m[0, 1]
            assert m[0, 1] == 0
        """),
        check("s.pop(); s.pop()", error="IndexError", message="pop from an empty stack"),
        check("assert m[2, 2] == 4", error="AssertionError"),
    ),
    case(
        "numbers of the student",
        setup("import math\nimport numpy as np"),
        student("""
            from functools import total_ordering
            @total_ordering
            class Money:
                def __init__(self, cents): self.cents = cents
                def __eq__(self, other): return isinstance(other, Money) and self.cents == other.cents
                def __lt__(self, other): return self.cents < other.cents
                def __int__(self): return self.cents
                def __index__(self): return self.cents
                def __floor__(self): return self.cents // 100
            class Poly:
                def __init__(self, *c): self.c = np.array(c, dtype=float)
                def __call__(self, x): return np.polyval(self.c, x)
                def __array__(self, dtype=None, copy=None): return self.c.copy()
        """),
        check("""
            assert Money(3) <= Money(3) < Money(5) >= Money(4) and max(Money(1), Money(2)) == Money(2) and int(Money(7)) == 7
            assert [10, 20, 30][Money(1)] == 20 and list(range(Money(2))) == [0, 1] and math.floor(Money(250)) == 2 and hex(Money(255)) == "0xff"
            p = Poly(1, 0, -1)
            assert p(3) == 8 and p(np.arange(2)).tolist() == [-1, 0] and np.asarray(p).tolist() == [1, 0, -1] and np.allclose(p, [1, 0, -1])
        """),
    ),
    case(
        "copies of the student's objects",
        setup("import copy"),
        student("""
            class Box:
                def __init__(self, items): self.items = items
                def __eq__(self, other): return self.items == other.items
                def add(self, x): self.items.append(x)
            class Special(Box):
                def __copy__(self): return Special(["copied"])
                def __deepcopy__(self, memo): return Special(["deeply"])
        """),
        check("""
            a = Box([1, [2]])
            b, c = copy.copy(a), copy.deepcopy(a)
            assert b == a == c and b is not a and c is not a and isinstance(c, Box) and type(b) is Box
            a.add(3)
            assert b.items == [1, [2], 3] and c.items == [1, [2]]
            assert copy.copy(Special([])).items == ["copied"] and copy.deepcopy([Special([])])[0].items == ["deeply"]
        """),
    ),
    case(
        "methods as functions",
        setup("from functools import partial"),
        student("""
            class Counter:
                total = 0
                def __init__(self, n): self.n = n
                def add(self, k=1):
                    self.n += k
                    Counter.total += k
                    return self
                def value(self): return self.n
        """),
        check("""
            c = Counter(1)
            add = c.add
            assert add(2) is c and c.n == 3 and c.add().add(5).value() == 9 and Counter.total == 8
            assert list(map(Counter.value, [c, Counter(2)])) == [9, 2] and Counter.value(c) == 9 and partial(add, 10)().n == 19
            assert sorted([c, Counter(0)], key=Counter.value)[0].n == 0 and add.__name__ == "add"
            assert getattr(c, "value")() == 19 and [m() for m in (c.value, Counter(4).value)] == [19, 4]
        """),
        check("Counter.value()", error="TypeError", message="missing 1 required positional argument: 'self'"),
    ),
    case(
        "objects that are called with keywords",
        student("""
            class Model:
                def __init__(self, slope): self.slope = slope
                def __call__(self, x, *, offset=0, **more): return self.slope * x + offset + len(more)
            line = Model(2)
        """),
        check("assert line(1) == 2 and line(1, offset=3) == 5 and Model(3)(1, offset=1, a=0, b=0) == 6"),
        check("line()", error="TypeError", message="missing 1 required positional argument: 'x'"),
        check("assert line(1, offset=1) == 2", error="AssertionError"),
    ),
    case(
        "descriptors, slots, metaclasses, singletons",
        student("""
            class Positive:
                def __set_name__(self, owner, name): self.name = "_" + name
                def __get__(self, obj, owner): return self if obj is None else getattr(obj, self.name)
                def __set__(self, obj, value):
                    if value <= 0:
                        raise ValueError("must be positive")
                    setattr(obj, self.name, value)
            class Rectangle:
                width = Positive()
                def __init__(self, width): self.width = width
            class Slim:
                __slots__ = ("a",)
            class Single:
                _instance = None
                def __new__(cls):
                    if cls._instance is None:
                        cls._instance = super().__new__(cls)
                    return cls._instance
            class Registry(type):
                classes = []
                def __new__(mcls, name, bases, ns):
                    cls = super().__new__(mcls, name, bases, ns)
                    mcls.classes.append(name)
                    return cls
            class First(metaclass=Registry): pass
            class Second(First): pass
        """),
        check("""
            r = Rectangle(2)
            r.width = 5
            assert r.width == 5
            s = Slim()
            s.a = 1
            assert s.a == 1 and Single() is Single()
        """),
        check("assert Registry.classes == ['First', 'Second']"),
        check("r.width = -1", error="ValueError", message="must be positive"),
        check("s.b = 1", error="AttributeError", message="'Slim' object has no attribute 'b'"),
    ),
    case(
        "objects that the student's cell made",
        student(
            VECTOR
            + """
home = Vector(1, 2)
path = [Vector(0), home]
named = {"home": home, (0, 0): Vector(0)}
"""
        ),
        check("""
            assert home.x == 1 and path[1] is home and named["home"] is home and len(path) == 2 and named[0, 0] == Vector(0)
            home.x = 10
            assert path[1].x == 10 and named["home"] == Vector(10, 2) and sum(path, Vector(0)) == home
        """),
        check("assert home == Vector(1, 2)", error="AssertionError"),
    ),
]
