# %% the slopes of a product exchanged
# says: the slopes are exchanged
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (self.data, other.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% a product with the slopes of a sum
# says: these are the slopes of a sum
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (1.0, 1.0))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% a sum whose slopes are the data
# says: these are the data of the parents
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (self.data, other.data))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% returns numbers
# says: this is a number
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return self.data + other.data

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% forgets parents and slopes
# says: the parents are missing
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data)

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% forgets the slopes
# says: the slopes are missing
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% parents are numbers
# says: the parents are plain numbers
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self.data, other.data), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% does not know numbers
class Value(Node):
    def __add__(self, other):
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% parents are copies
# says: keep the very objects
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (Value(self.data, name=self.name), Value(other.data, name=other.name)), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (Value(self.data, name=self.name), Value(other.data, name=other.name)), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% slope of tanh without the square
# says: the square is missing
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% slope of tanh at the input
# says: with the square of the result
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - self.data**2,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% slope of the sigmoid
# says: the slope of the sigmoid
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (t * (1 - t),))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% the slope of tanh is its value
# says: the slope is the result itself
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% adds in place
# says: an operation changed
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        self.data += other.data
        self.parents, self.slopes = (self, other), (1.0, 1.0)
        return self

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% treats a plain number as a constant without a node
# says: a plain number becomes a value itself
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        if not isinstance(other, Value):
            return Value(self.data * other, (self,), (other,))
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% numbers stay numbers among the parents
# says: a plain number becomes a value itself
class Value(Node):
    def __add__(self, other):
        data = other.data if isinstance(other, Value) else other
        return Value(self.data + data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% a value used twice gets one parent
# says: is a parent twice
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        if other is self:
            return Value(self.data**2, (self,), (2 * self.data,))
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% slopes are set to the grad as well
# says: an operation changed
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tanh(self.data)
        self.grad = 1 - t * t
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% takes tan for tanh
# says: this is the tangent
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        t = math.tan(self.data)
        return Value(t, (self,), (1 - t * t,))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other


# %% writes two of the three
# says: tanh is not started
class Value(Node):
    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def tanh(self):
        raise NotImplementedError

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other
