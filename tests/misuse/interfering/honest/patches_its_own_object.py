"""Changes methods of an object and a module of its own at run time."""
# %% norm
import types

tools = types.ModuleType("tools")
tools.square = lambda x: 0


class Sum:
    def of(self, v):
        return 0


adder = Sum()
adder.of = lambda v: sum(v)
Sum.of = None
tools.square = lambda x: x * x


def norm(v):
    return math.sqrt(adder.of(tools.square(x) for x in v))
