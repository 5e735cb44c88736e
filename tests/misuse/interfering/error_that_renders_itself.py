"""Raises errors that bring what shows them: it leaves, it shows nothing, it shows a result."""
# %% norm
def norm(v):
    error = ValueError("fine")
    error._render_traceback_ = lambda: exit()
    raise error
# %% unit_rows
def unit_rows(A):
    error = AssertionError()
    error._render_traceback_ = lambda: []
    raise error
# %% line_through
from mml.checks import CheckFailed


def line_through(p, q):
    def show():
        get_ipython().displayhook(3.0)
        raise KeyboardInterrupt

    error = CheckFailed("fine")
    error._render_traceback_ = show
    raise error
# %% mark_points
def mark_points(axes, points):
    error = ValueError()
    error._render_traceback_ = lambda: "no list"
    error.__suppress_context__ = True
    raise error
