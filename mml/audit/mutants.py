"""Change a reference solution mechanically, one small change at a time."""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst

__all__ = ["Mutant", "mutants"]

_OPERATORS = {
    cst.Add: [cst.Subtract],
    cst.Subtract: [cst.Add],
    cst.Multiply: [cst.Divide, cst.Add],
    cst.Divide: [cst.Multiply],
    cst.FloorDivide: [cst.Divide],
    cst.Modulo: [cst.FloorDivide],
    cst.Power: [cst.Multiply],
    cst.MatrixMultiply: [cst.Multiply],
    cst.BitAnd: [cst.BitOr],
    cst.BitOr: [cst.BitAnd],
}
_IN_PLACE = {
    cst.AddAssign: cst.SubtractAssign,
    cst.SubtractAssign: cst.AddAssign,
    cst.MultiplyAssign: cst.DivideAssign,
    cst.DivideAssign: cst.MultiplyAssign,
}
_COMPARISONS = {
    cst.LessThan: [cst.LessThanEqual, cst.GreaterThan],
    cst.LessThanEqual: [cst.LessThan, cst.GreaterThan],
    cst.GreaterThan: [cst.GreaterThanEqual, cst.LessThan],
    cst.GreaterThanEqual: [cst.GreaterThan, cst.LessThan],
    cst.Equal: [cst.NotEqual],
    cst.NotEqual: [cst.Equal],
    cst.In: [cst.NotIn],
    cst.NotIn: [cst.In],
    cst.Is: [cst.IsNot],
    cst.IsNot: [cst.Is],
}
_SWAPS = (cst.Subtract, cst.Divide, cst.MatrixMultiply, cst.Power, cst.FloorDivide, cst.Modulo)


@dataclass(frozen=True)
class Mutant:
    """The solution with one small change."""

    exercise: str
    change: str
    source: str

    def diff(self, original: str) -> str:
        """The change as a unified diff."""
        lines = difflib.unified_diff(
            original.splitlines(), self.source.splitlines(), "solution", "mutant", lineterm="", n=1
        )
        return "\n".join(lines)


def mutants(exercise: str, solution: str) -> list[Mutant]:
    """All mutants of a solution, each different from it and from the others.

    Docstrings, error messages and annotations are left alone: no test should depend on them.
    """
    module = cst.parse_module(solution)
    found: dict[str, Mutant] = {}
    times: dict[str, int] = {}
    for node, changed in _changes(module):
        source = module.deep_replace(node, changed).code
        if source == solution or source in found or not _compiles(source):
            continue
        change = _describe(solution, source)
        times[change] = times.get(change, 0) + 1
        if times[change] > 1:  # the same words at another place: a name must mean one mutant
            change += f" ({times[change]})"
        found[source] = Mutant(exercise, change, source)
    return list(found.values())


def _compiles(source: str) -> bool:
    try:
        compile(source, "mutant", "exec")
    except SyntaxError:
        return False
    return True


def _describe(old: str, new: str) -> str:
    """The changed lines, as `before -> after`; a dropped line as `before -> `."""
    gone, come = [], []
    for line in difflib.ndiff(old.splitlines(), new.splitlines()):
        if line.startswith("- "):
            gone.append(line[2:].strip())
        elif line.startswith("+ "):
            come.append(line[2:].strip())
    return f"{' '.join(gone)} -> {' '.join(come)}"


def _changes(module: cst.Module) -> Iterator[tuple[cst.CSTNode, cst.CSTNode]]:
    collector = _Collector()
    module.visit(collector)
    yield from collector.found


class _Collector(cst.CSTVisitor):
    """Walks the solution and notes every node together with what may stand in its place."""

    def __init__(self) -> None:
        self.found: list[tuple[cst.CSTNode, cst.CSTNode]] = []

    def _note(self, node: cst.CSTNode, *others: cst.CSTNode) -> None:
        self.found += [(node, other) for other in others]

    # what no test should look at
    def visit_Raise(self, node: cst.Raise) -> bool:
        return False

    def visit_Annotation(self, node: cst.Annotation) -> bool:
        return False

    def visit_FormattedString(self, node: cst.FormattedString) -> bool:
        return False

    def visit_BinaryOperation(self, node: cst.BinaryOperation) -> None:
        for other in _OPERATORS.get(type(node.operator), []):
            space = {"whitespace_before": cst.SimpleWhitespace(" "), "whitespace_after": cst.SimpleWhitespace(" ")}
            self._note(node, node.with_changes(operator=other(**space)))
        if isinstance(node.operator, _SWAPS):
            left, right = cst.ensure_type(node.left, cst.BaseExpression), node.right
            self._note(node, node.with_changes(left=_bracketed(right), right=_bracketed(left)))
        self._note(node, _bracketed(node.left), _bracketed(node.right))

    def visit_AugAssign(self, node: cst.AugAssign) -> None:
        other = _IN_PLACE.get(type(node.operator))
        if other:
            self._note(node, node.with_changes(operator=other()))

    def visit_Comparison(self, node: cst.Comparison) -> None:
        for i, target in enumerate(node.comparisons):
            for other in _COMPARISONS.get(type(target.operator), []):
                changed = list(node.comparisons)
                changed[i] = target.with_changes(operator=other())
                self._note(node, node.with_changes(comparisons=changed))

    def visit_BooleanOperation(self, node: cst.BooleanOperation) -> None:
        other = cst.Or if isinstance(node.operator, cst.And) else cst.And
        self._note(node, node.with_changes(operator=other()))

    def visit_UnaryOperation(self, node: cst.UnaryOperation) -> None:
        self._note(node, _bracketed(node.expression))

    def visit_Integer(self, node: cst.Integer) -> None:
        value = node.evaluated_value
        self._note(node, cst.Integer(str(value + 1)), *([cst.Integer(str(value - 1))] if value else []))

    def visit_Float(self, node: cst.Float) -> None:
        value = node.evaluated_value
        self._note(node, cst.Float(repr(value * 2.0 + (value == 0))), cst.Float("0.0"))

    def visit_Name(self, node: cst.Name) -> None:
        flipped = {"True": "False", "False": "True"}.get(node.value)
        if flipped:
            self._note(node, cst.Name(flipped))

    def visit_Attribute(self, node: cst.Attribute) -> None:
        if node.attr.value == "T":
            self._note(node, node.value)

    def visit_Call(self, node: cst.Call) -> None:
        for i, argument in enumerate(node.args):
            if argument.keyword is not None:
                rest = [a for j, a in enumerate(node.args) if j != i]
                self._note(node, node.with_changes(args=_tidied(rest)))
        plain = [i for i, a in enumerate(node.args) if a.keyword is None and not a.star]
        for i, j in itertools.pairwise(plain):
            swapped = list(node.args)
            swapped[i], swapped[j] = (
                swapped[i].with_changes(value=swapped[j].value),
                swapped[j].with_changes(value=swapped[i].value),
            )
            self._note(node, node.with_changes(args=swapped))
        if isinstance(node.func, cst.Attribute) and node.func.attr.value == "copy" and not node.args:
            self._note(node, node.func.value)

    def visit_Subscript(self, node: cst.Subscript) -> None:
        if len(node.slice) == 2:
            first, second = node.slice
            turned = [first.with_changes(slice=second.slice), second.with_changes(slice=first.slice)]
            self._note(node, node.with_changes(slice=turned))

    def visit_IfExp(self, node: cst.IfExp) -> None:
        self._note(node, _bracketed(node.body), _bracketed(node.orelse))

    def visit_If(self, node: cst.If) -> None:
        yes, no = cst.Name("True"), cst.Name("False")
        space = cst.SimpleWhitespace(" ")
        for constant in (yes, no):
            self._note(node, node.with_changes(test=constant, whitespace_before_test=space))

    def visit_SimpleStatementLine(self, node: cst.SimpleStatementLine) -> bool:
        statement = node.body[0]
        if _is_docstring(statement):
            return False
        if isinstance(statement, cst.Break):
            self._note(node, node.with_changes(body=[cst.Continue()]), node.with_changes(body=[cst.Pass()]))
        elif isinstance(statement, cst.Continue):
            self._note(node, node.with_changes(body=[cst.Break()]), node.with_changes(body=[cst.Pass()]))
        elif not isinstance(statement, cst.Import | cst.ImportFrom | cst.Pass):
            self._note(node, node.with_changes(body=[cst.Pass()]))
        return True


def _is_docstring(statement: cst.BaseSmallStatement) -> bool:
    return isinstance(statement, cst.Expr) and isinstance(statement.value, cst.SimpleString | cst.ConcatenatedString)


def _bracketed(node: cst.BaseExpression) -> cst.BaseExpression:
    simple = cst.Name | cst.Integer | cst.Float | cst.Call | cst.Subscript | cst.Attribute
    if isinstance(node, simple) or node.lpar:
        return node
    return node.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])


def _tidied(arguments: list[cst.Arg]) -> list[cst.Arg]:
    if not arguments:
        return []
    return [*arguments[:-1], arguments[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)]
