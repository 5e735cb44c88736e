"""Grade what learners and students hand in.

`configure` sets nbgrader up for this course, and for any other that calls it at the end of its
`nbgrader_config.py`. `Engine` runs jobs. The rest is in modules of its own: `preflight` and `graft` make of a
submission what is safe to run, `classes` grades a whole class, `grade` one notebook for `mml check`.
"""

from __future__ import annotations

import importlib

_WHERE = {"Engine": "runner", "Job": "runner", "Limits": "runner", "Outcome": "runner", "configure": "config"}

__all__ = sorted(_WHERE)


def __getattr__(name: str):
    # only when asked for: the processes that run submissions do without nbgrader, which takes seconds to import
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value
