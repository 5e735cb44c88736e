# %% a helper makes Values of numbers
def as_value(thing):
    if isinstance(thing, Node):
        return thing
    return Value(thing)


class Value(Node):
    def __add__(self, other):
        other = as_value(other)
        return Value(self.data + other.data, [self, other], [1, 1])

    def __mul__(self, other):
        other = as_value(other)
        return Value(data=self.data * other.data, parents=[self, other], slopes=[other.data, self.data])

    def tanh(self):
        return Value(np.tanh(self.data), [self], [1 / np.cosh(np.clip(self.data, -300, 300)) ** 2])

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% numbers told apart by their type, tanh from exponentials
class Value(Node):
    def __add__(self, other):
        if type(other) in (int, float):
            return self + Value(other)
        result = Value(self.data + other.data)
        result.parents = (self, other)
        result.slopes = (1.0, 1.0)
        return result

    def __mul__(self, other):
        if type(other) in (int, float):
            return self * Value(other)
        result = Value(self.data * other.data)
        result.parents = (self, other)
        result.slopes = (other.data, self.data)
        return result

    def tanh(self):
        e = math.exp(-2 * abs(self.data))
        t = math.copysign((1 - e) / (1 + e), self.data)
        return Value(t, (self,), ((1 + t) * (1 - t),))

    def __radd__(self, other):
        return Value(other) + self if False else self + other

    def __rmul__(self, other):
        return self * other


# %% one method for all operations, with subtraction besides
class Value(Node):
    def _made(self, data, *parts):
        return Value(data, [p for p, _ in parts], [s for _, s in parts])

    def _lift(self, other):
        return Value(float(other)) if isinstance(other, (int, float)) else other

    def __add__(self, other):
        other = self._lift(other)
        return self._made(self.data + other.data, (self, 1.0), (other, 1.0))

    def __mul__(self, other):
        other = self._lift(other)
        return self._made(self.data * other.data, (self, other.data), (other, self.data))

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -1 * self._lift(other)

    def tanh(self):
        t = float(np.tanh(self.data))
        return self._made(t, (self, 1 - t**2))

    __radd__ = __add__
    __rmul__ = __mul__


# %% without the Node below it: a class of its own with the same attributes
class Value:
    def __init__(self, data, parents=(), slopes=(), name=""):
        self.data, self.grad, self.parents, self.slopes, self.name = float(data), 0.0, parents, slopes, name

    def __add__(self, other):
        if not hasattr(other, "data") or not hasattr(other, "parents"):
            other = Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        if not hasattr(other, "data") or not hasattr(other, "parents"):
            other = Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.sinh(self.data) / math.cosh(self.data) if abs(self.data) < 20 else math.copysign(1, self.data)
        return Value(t, (self,), (1 - t**2,))

    def __radd__(self, number):
        return self + number

    def __rmul__(self, number):
        return self * number
