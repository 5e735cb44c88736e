"""Shapes of test cells that authors write, which must mean the same in one plain kernel and in the grading engine.

Each module but `form` holds a family of them as `CASES`; those that can't mean the same are in `limits`.
"""

from __future__ import annotations

from . import (
    asserts,
    callbacks,
    classes,
    contexts,
    errors,
    functions,
    generators,
    in_place,
    libraries,
    limits,
    magics,
    output,
    randomness,
    records,
    surroundings,
    values,
)
from .form import Case, Cell

__all__ = ["CASES", "LIMITS", "Case", "Cell"]

_FAMILIES = [
    asserts, errors, libraries, contexts, callbacks, functions, generators, randomness,
    records, values, in_place, output, magics, classes, surroundings,
]  # fmt: skip

CASES: list[Case] = [case for family in _FAMILIES for case in family.CASES]
"""Every shape that must mean the same."""

LIMITS: list[Case] = limits.CASES
"""Shapes that can't: their cells say what a plain kernel does and what the engine does instead."""
