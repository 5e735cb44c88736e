"""Looks at its own source, stack, memory and environment: what is its own may be read."""
# %% norm
import inspect
import os
import resource
import sys

os.environ["MY_SETTING"] = "2"


def norm(v):
    assert sys._getframe().f_code.co_name == "norm"
    assert "power" in inspect.signature(powered).parameters
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 0
    return powered(v, int(os.environ["MY_SETTING"]))


def powered(v, power):
    return sum(x**power for x in v) ** (1 / power)
