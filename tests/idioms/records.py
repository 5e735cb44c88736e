"""Named tuples, data classes, enumerations: defined by the setup, the student or the test."""

from .form import case, check, setup, student

CASES = [
    case(
        "named tuples of the setup",
        setup("""
            from collections import namedtuple
            from typing import NamedTuple
            Point = namedtuple("Point", "x y")
            class Range(NamedTuple):
                low: float
                high: float = 1.0
                def width(self): return self.high - self.low
        """),
        student("""
            def mirror(p): return Point(-p.x, p.y)
            def around(values): return Range(min(values), max(values))
            def wrong(p): return (-p.x, p.y, 0)
        """),
        check("""
            p = mirror(Point(1, 2))
            assert p == Point(-1, 2) == (-1, 2) and p.x == -1 and isinstance(p, Point) and type(p) is Point
            assert p._asdict() == {"x": -1, "y": 2} and p._replace(x=5) == (5, 2) and repr(p) == "Point(x=-1, y=2)"
            x, y = p
            assert y == 2 and around([1, 5]).width() == 4 and around([0, 1]) == Range(0)
        """),
        check(
            "assert wrong(Point(1, 2)).x == -1", error="AttributeError", message="'tuple' object has no attribute 'x'"
        ),
        check("assert mirror(Point(1, 2)) == Point(1, 2)", error="AssertionError"),
    ),
    case(
        "named tuples of the student",
        student("""
            from collections import namedtuple
            Point = namedtuple("Point", ["x", "y"])
            def move(p, by): return Point(p.x + by, p.y + by)
        """),
        check("""
            p = Point(3, 4)
            assert p.x == 3 and p == (3, 4) and p[1] == 4 and len(p) == 2 and Point(y=1, x=0) == (0, 1)
            q = move(p, 1)
            assert q == (4, 5) and q.y == 5 and isinstance(q, Point) and isinstance(q, tuple) and q == Point(4, 5)
            assert Point._fields == ("x", "y") and q._replace(x=0) == (0, 5) and repr(q) == "Point(x=4, y=5)"
            assert sorted([Point(2, 1), Point(1, 5)])[0].x == 1
            a, b = q
            assert (a, b) == (4, 5) and {q: "key"}[(4, 5)] == "key" and move(q, 1).x == 5
        """),
        check("assert move(Point(1, 2), 1).y == 2", error="AssertionError"),
        check("Point(1, 2).z", error="AttributeError", message="'Point' object has no attribute 'z'"),
        check("Point(1)", error="TypeError", message="Point.__new__() missing 1 required positional argument: 'y'"),
    ),
    case(
        "named tuples of the student with defaults and methods",
        student("""
            from collections import namedtuple
            from typing import NamedTuple
            Point = namedtuple("Point", ["x", "y"], defaults=[0])
            class City(NamedTuple):
                name: str
                people: int = 0
                @property
                def big(self): return self.people > 1000
                def greet(self): return "Welcome to " + self.name
            home = City("Home", 5)
        """),
        check("assert Point(1) == (1, 0) and Point(1).y == 0 and City('x').people == 0"),
        check(
            "assert home.name == 'Home' and not home.big and City('Large', 5000).big and home.greet() == 'Welcome to Home'"
        ),
    ),
    case(
        "named tuples of the test",
        student("""
            def total(orders): return sum(o.price * o.count for o in orders)
            def cheapest(orders): return min(orders, key=lambda o: o.price)
        """),
        check("""
            from collections import namedtuple
            Order = namedtuple("Order", "price count")
            orders = [Order(3, 2), Order(1, 10)]
            assert total(orders) == 16
            best = cheapest(orders)
            assert best == Order(1, 10) and best.count == 10 and isinstance(best, Order)
        """),
    ),
    case(
        "data classes of the setup",
        setup("""
            from dataclasses import dataclass, field, replace, asdict
            @dataclass
            class Item:
                name: str
                price: float = 1.0
                tags: list = field(default_factory=list)
                def label(self): return f"{self.name}: {self.price}"
            @dataclass(frozen=True, order=True)
            class Version:
                major: int
                minor: int = 0
        """),
        student("""
            def discounted(item, rate): return replace(item, price=item.price * rate)
            def tag(item, word): item.tags.append(word)
            def rename(item, name): item.name = name
            def bump(v): return Version(v.major, v.minor + 1)
            def newest(versions): return max(versions)
        """),
        check("""
            item = Item("tea", 4.0)
            cheap = discounted(item, 0.5)
            assert cheap == Item("tea", 2.0) and item.price == 4.0 and isinstance(cheap, Item) and cheap.label() == "tea: 2.0"
            tag(item, "hot"); rename(item, "green tea")
            assert item.tags == ["hot"] and item.name == "green tea" and repr(item).startswith("Item(name='green tea'")
            assert asdict(cheap) == {"name": "tea", "price": 2.0, "tags": ["hot"]}
            assert bump(Version(1)) == Version(1, 1) and bump(Version(1)) > Version(1) and {bump(Version(1)): 5}[Version(1, 1)] == 5
            assert newest([Version(1), Version(2), Version(1, 9)]) == Version(2)
        """),
        check("bump(Version(1)).major = 5", error="FrozenInstanceError", message="cannot assign to field 'major'"),
        check('assert discounted(Item("tea"), 0.5) == Item("tea", 1.0)', error="AssertionError"),
    ),
    case(
        "data classes of the student",
        setup("import dataclasses"),
        student("""
            from dataclasses import dataclass, field
            @dataclass(order=True)
            class Book:
                title: str
                pages: int = 100
                notes: list = field(default_factory=list, compare=False)
                def thick(self): return self.pages > 300

            @dataclass(frozen=True)
            class Key:
                a: int

            def longest(books): return max(books, key=lambda b: b.pages)
        """),
        check("""
            a, b = Book("A", 400), Book("B")
            assert a.title == "A" and a.thick() and not b.thick() and b.pages == 100 and a != b and a == Book("A", 400) and a < b
            b.pages = 500
            assert b.thick() and longest([a, b]).title == "B" and longest([a, b]) is b
            assert a.notes == [] and repr(Key(3)) == "Key(a=3)" and {Key(1): 2}[Key(1)] == 2
            assert sorted([b, a])[0].title == "A" and isinstance(a, Book)
        """),
        check("""
            assert dataclasses.is_dataclass(Book) and [f.name for f in dataclasses.fields(Book)] == ["title", "pages", "notes"]
            assert dataclasses.is_dataclass(Book("C")) and dataclasses.asdict(Book("C")) == {"title": "C", "pages": 100, "notes": []}
        """),
        check("Key(1).a = 2", error="FrozenInstanceError", message="cannot assign to field 'a'"),
        check("Book()", error="TypeError", message="missing 1 required positional argument: 'title'"),
        check('assert Book("A") == Book("B")', error="AssertionError"),
    ),
    case(
        "data classes of the test",
        student("""
            def heaviest(things): return max(things, key=lambda t: t.weight)
            def paint(thing, colour):
                thing.colour = colour
                return thing
        """),
        check("""
            from dataclasses import dataclass
            @dataclass
            class Thing:
                weight: float
                colour: str = "grey"
            things = [Thing(1.0), Thing(3.0), Thing(2.0)]
            assert heaviest(things) is things[1]
            assert paint(things[0], "red") is things[0] and things[0].colour == "red"
        """),
    ),
    case(
        "enumerations of the setup",
        setup("""
            from enum import Enum, IntEnum
            class Light(Enum):
                RED = "red"
                GREEN = "green"
            class Size(IntEnum):
                SMALL = 1
                LARGE = 2
        """),
        student("""
            def other(light): return Light.GREEN if light is Light.RED else Light.RED
            def grow(size): return Size.LARGE
            def count(lights): return {light: lights.count(light) for light in Light}
        """),
        check("""
            assert other(Light.RED) is Light.GREEN and other(Light.GREEN) == Light.RED and other(Light.RED).value == "green"
            assert grow(Size.SMALL) is Size.LARGE and grow(1) == 2 and isinstance(other(Light.RED), Light)
            assert count([Light.RED, Light.RED]) == {Light.RED: 2, Light.GREEN: 0}
        """),
        check("assert other(Light.RED) is Light.RED", error="AssertionError"),
    ),
    case(
        "enumerations of the student",
        setup("from enum import Enum, IntEnum"),
        student("""
            class Suit(Enum):
                HEARTS = 1
                SPADES = 2
                @property
                def black(self): return self is Suit.SPADES
            class Level(IntEnum):
                LOW = 1
                HIGH = 5
            def higher(level): return Level.HIGH
            def suit_of(n): return Suit(n)
        """),
        check("""
            assert Suit.HEARTS.value == 1 and Suit.HEARTS.name == "HEARTS" and Suit.SPADES.black and not Suit.HEARTS.black
            assert Suit(1) is Suit.HEARTS and suit_of(2) is Suit.SPADES and suit_of(2) == Suit.SPADES != Suit.HEARTS
        """),
        check("assert Suit['SPADES'].black and [s.name for s in Suit] == ['HEARTS', 'SPADES'] and len(Suit) == 2"),
        check("assert higher(Level.LOW) == 5 and Level.HIGH > Level.LOW and higher(1) + 1 == 6"),
        check("assert isinstance(Suit.HEARTS, Suit) and Suit.HEARTS in Suit and {Suit.HEARTS: 'h'}[suit_of(1)] == 'h'"),
        check("Suit(7)", error="ValueError", message="7 is not a valid Suit"),
        check("assert suit_of(1) is Suit.SPADES", error="AssertionError"),
    ),
    case(
        "enumerations of the student with numbers, texts and methods",
        student("""
            from enum import Enum
            class Unit(str, Enum):
                METRE = "m"
                SECOND = "s"
                def __str__(self): return f"[{self.value}]"
                @classmethod
                def first(cls): return cls.METRE
            class Planet(Enum):
                EARTH = (5.97e24, 6.37e6)
                def __init__(self, mass, radius): self.mass, self.radius = mass, radius
                def gravity(self): return 6.67e-11 * self.mass / self.radius**2
            def sort(units): return sorted(units, key=lambda u: u.value)
        """),
        check("""
            assert Unit.METRE == "m" and Unit("s") is Unit.SECOND and f"{Unit.METRE}" == "[m]" and Unit.first() is Unit.METRE
            assert sort([Unit.SECOND, Unit.METRE]) == [Unit.METRE, Unit.SECOND] and list(Unit) == ["m", "s"]
            assert round(Planet.EARTH.gravity(), 1) == 9.8 and Planet.EARTH.mass == 5.97e24 and len(Planet) == 1
        """),
        check("Unit.HOUR", error="AttributeError", message="HOUR"),
        check("assert Unit.METRE is Unit.SECOND", error="AssertionError"),
    ),
]
