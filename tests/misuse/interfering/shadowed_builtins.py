"""Defines global names that hide built-in functions from the tests in the same notebook."""
# %% norm
def norm(v):
    return 0.0


def abs(x):
    return 0.0


def sum(x):
    return 0.0
