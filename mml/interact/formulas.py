"""Formulas written once, as Python would write them, and computed in Python and in the browser alike.

A value is a number or a vector (a tuple of numbers): `dot(u, v) / dot(v, v) * v`, `(a * x, sin(x))`, `u[0]`.
"""

from __future__ import annotations

import ast
import json
import re
from decimal import ROUND_HALF_UP, Decimal

import numpy as np

__all__ = ["FUNCTIONS", "Formula", "Template"]


def _turned(v, angle):
    return np.array([np.cos(angle) * v[0] - np.sin(angle) * v[1], np.sin(angle) * v[0] + np.cos(angle) * v[1]])


def _unit(v):
    length = np.linalg.norm(v)
    return v / length if length > 1e-9 else v  # what rounding leaves has no direction


FUNCTIONS = {
    "abs": np.abs, "arccos": lambda x: np.arccos(np.clip(x, -1, 1)), "arctan2": np.arctan2, "cos": np.cos,
    "degrees": np.degrees, "det": lambda u, v: u[0] * v[1] - u[1] * v[0], "dot": np.dot, "exp": np.exp,
    "log": np.log, "max": max, "min": min, "norm": np.linalg.norm, "round": lambda x: float(np.round(x)),
    "sign": np.sign, "sin": np.sin, "sqrt": np.sqrt, "tan": np.tan, "tanh": np.tanh, "turned": _turned,
    "unit": _unit,
}  # fmt: skip
"""What a formula may call. `det(u, v)` is the area between two vectors, `turned(v, angle)` v turned to the left."""

_OPERATORS = {ast.Add: "add", ast.Sub: "sub", ast.Mult: "mul", ast.Div: "div", ast.Pow: "pow"}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "===", ast.NotEq: "!=="}


class Formula:
    """One formula.

    Parameters
    ----------
    text : str
        An expression of numbers, names, vectors, + - * / **, comparisons, `a if b else c` and `FUNCTIONS`.
    known : set of str
        The names that stand for values.

    Raises
    ------
    ValueError
        If it is anything else, or uses another name.
    """

    def __init__(self, text: str, known: set[str]):
        self.text, self._known = str(text), known
        try:
            tree = ast.parse(self.text.strip(), mode="eval").body
        except SyntaxError as error:
            raise ValueError(f"not a formula: {self.text!r} ({error.msg})") from None
        self.js = self._translated(tree)
        self._code = compile(
            ast.fix_missing_locations(ast.Expression(_ArraysOfNumbers().visit(tree))), "formula", "eval"
        )

    def __call__(self, values: dict):
        """The value, a float or an array, for the values of the names."""
        with np.errstate(all="ignore"):
            values = {name: np.asarray(value, dtype=float)[()] for name, value in values.items()}
            return eval(self._code, {"__builtins__": {}, "_array": _array, **FUNCTIONS}, values)

    def _translated(self, node: ast.expr) -> str:
        match node:
            case ast.Constant(value=bool() | str() | None):
                pass
            case ast.Constant(value=value):
                return json.dumps(value)
            case ast.Name(id=name) if name == "pi":
                return "Math.PI"
            case ast.Name(id=name) if name in self._known:
                return f"s[{json.dumps(name)}]"
            case ast.Tuple(elts=parts):
                return f"[{', '.join(map(self._translated, parts))}]"
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return f"$.mul(-1, {self._translated(operand)})"
            case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATORS:
                return f"$.{_OPERATORS[type(op)]}({self._translated(left)}, {self._translated(right)})"
            case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in _COMPARISONS:
                return f"({self._translated(left)} {_COMPARISONS[type(op)]} {self._translated(right)})"
            case ast.IfExp(test=test, body=body, orelse=other):
                return f"({self._translated(test)} ? {self._translated(body)} : {self._translated(other)})"
            case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if name in FUNCTIONS:
                return f"$.{name}({', '.join(map(self._translated, args))})"
            case ast.Subscript(value=value, slice=ast.Constant(value=int(index))):
                return f"{self._translated(value)}[{index}]"
        raise ValueError(f"{ast.unparse(node)!r} is no part of a formula; known are {', '.join(sorted(self._known))}")


class Template:
    """Words with formulas between braces, as in an f-string: `"|u| = {norm(u):.1f}"`.

    A number has two decimals at most, unless a format says how many; a vector is written (1, 2).
    """

    def __init__(self, text: str, known: set[str]):
        self.parts: list[str | tuple[Formula, int | None]] = []
        for i, part in enumerate(re.split(r"\{([^{}]*)\}", text)):
            if i % 2 == 0:
                self.parts.append(part)
                continue
            formula, _, digits = part.partition(":")
            found = re.fullmatch(r"\.(\d)f", digits) if digits else None
            if digits and not found:
                raise ValueError(f"the format {digits!r} is not known; write {{{formula}:.2f}}")
            self.parts.append((Formula(formula, known), int(found[1]) if found else None))

    def __call__(self, values: dict) -> str:
        return "".join(p if isinstance(p, str) else _written(p[0](values), p[1]) for p in self.parts)

    @property
    def js(self) -> str:
        words = [
            json.dumps(p) if isinstance(p, str) else f"$.written({p[0].js}, {json.dumps(p[1])})" for p in self.parts
        ]
        return " + ".join(words)


def _written(value, digits: int | None) -> str:
    if np.ndim(value):
        return f"({', '.join(_written(v, digits) for v in value)})"
    value = float(value)
    if not np.isfinite(value):
        return "undefined"
    # halves go up, as they do in the browser
    text = str(Decimal(value).quantize(Decimal(1).scaleb(-(2 if digits is None else digits)), ROUND_HALF_UP))
    if digits is None:
        text = re.sub(r"\.0*$|(\.\d*?)0+$", r"\1", text)
    return re.sub(r"^-(?=0(\.0*)?$)", "", text).replace("-", "−")


class _ArraysOfNumbers(ast.NodeTransformer):
    """Numbers and tuples become NumPy's: tuples add up as vectors do, and dividing by zero is no error."""

    def visit_Tuple(self, node: ast.Tuple) -> ast.expr:
        self.generic_visit(node)
        return _as_array(ast.List(elts=node.elts, ctx=ast.Load()))

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        return _as_array(node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        return ast.Subscript(value=self.visit(node.value), slice=node.slice, ctx=ast.Load())

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return _as_array(ast.Constant(value=np.pi)) if node.id == "pi" else node


def _as_array(node: ast.expr) -> ast.expr:
    return ast.Call(func=ast.Name(id="_array", ctx=ast.Load()), args=[node], keywords=[])


def _array(value):
    return np.array(value, dtype=float)[()]
