"""Has a class with its own idea of equality, and uses it inside only."""
# %% norm
class Point:
    def __init__(self, *xs):
        self.xs = xs

    def __eq__(self, other):
        return True

    def __repr__(self):
        return "3.0"


def norm(v):
    here = Point(*v)
    assert here == Point()
    return math.sqrt(sum(x * x for x in here.xs))
