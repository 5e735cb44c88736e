"""Ends its cells with results that are enormous, or that take for ever to write down.

Limits: seconds_a_cell=3
Stopped: memory|output
"""
# %% norm
class Slow:
    def __repr__(self):
        while True:
            pass

    def _repr_html_(self):
        return "<script>" + "x" * 5 * 10**7


def norm(v):
    return Slow()


Slow()
# %% after iterate
"z" * 10**8
