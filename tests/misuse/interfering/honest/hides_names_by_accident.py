"""Uses names of the setup cell, of the tests and of built-in functions for its own variables, further down."""
# %% after norm
call = "me"
close = True
abs = round = 3
want = got = rng = A = score = seen = []
# %% before line_through_tests
isinstance = bool = 0
pytest = unittest = None
Line = "a straight one"
# %% line_through
def line_through(p, q, Line=Line):
    slope = (q[1] - p[1]) / (q[0] - p[0])
    return Line(slope, p[1] - slope * p[0])
