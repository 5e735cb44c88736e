"""What an instructor's notebook says of itself: which names its answers make, and which its other cells make."""

from __future__ import annotations

import ast
import hashlib
import importlib.util
import symtable
import sys
from dataclasses import astuple, dataclass, field
from pathlib import Path

from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

from ...notebooks import is_answer, is_test

__all__ = ["Facts", "Names", "facts", "names", "names_of"]

_transform = TransformerManager().transform_cell


@dataclass(frozen=True)
class Names:
    """The names of one cell.

    Attributes
    ----------
    bound : frozenset of str
        Names that the cell itself sets, at its top level.
    changed : frozenset of str
        Names whose objects it changes: by an item, an attribute, or a method called for its effect.
    used : frozenset of str
        Names that it reads, in functions too.
    imports : frozenset of str
        Those of `bound` that an import sets.
    deleted : frozenset of str
        Names that it deletes.
    """

    bound: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    used: frozenset[str] = frozenset()
    imports: frozenset[str] = frozenset()
    deleted: frozenset[str] = frozenset()


def names(source: str) -> Names:
    """The names of a cell; none where it is not Python."""
    try:
        tree = ast.parse(_transform(source))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Names()
    bound, changed, imports, deleted = set(), set(), set(), set()
    used = _globals_used(ast.unparse(tree))
    todo: list[ast.AST] = list(tree.body)
    while todo:
        node = todo.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            bound.add(node.name)
            todo += node.decorator_list  # their walrus names, if any
            continue
        if isinstance(node, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            continue
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*":
            bound |= _public(node)
            imports |= _public(node)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found = {(a.asname or a.name.split(".")[0]) for a in node.names}
            bound |= found
            imports |= found
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            bound.add(node.id)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Del):
            deleted.add(node.id)
        elif isinstance(node, ast.ExceptHandler) and node.name:
            bound.add(node.name)
        elif isinstance(node, ast.Attribute | ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
            changed |= _root(node)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
            changed |= _root(node.value.func) if isinstance(node.value.func, ast.Attribute) else set()
        todo += ast.iter_child_nodes(node)
    return Names(*map(frozenset, (bound, changed, used, imports, deleted)))


def _public(node: ast.ImportFrom) -> set[str]:
    """What a star import brings. Nothing is imported for it: a module that nobody has imported is read."""
    module = None if node.level else sys.modules.get(node.module)
    if module is not None:
        return set(getattr(module, "__all__", None) or [n for n in vars(module) if not n.startswith("_")])
    spec = None if node.level or "." in node.module else importlib.util.find_spec(node.module)
    if spec is None or not str(spec.origin).endswith(".py"):
        return set()
    return {n for n in names(Path(spec.origin).read_text(encoding="utf-8")).bound if not n.startswith("_")}


def _globals_used(source: str) -> set[str]:
    found, todo = set(), [symtable.symtable(source, "<cell>", "exec")]
    while todo:
        table = todo.pop()
        todo += table.get_children()
        top = table.get_type() == "module"
        found |= {s.get_name() for s in table.get_symbols() if s.is_referenced() and (top or s.is_global())}
    return found


def _root(node: ast.AST) -> set[str]:
    while isinstance(node, ast.Attribute | ast.Subscript | ast.Call):
        node = node.func if isinstance(node, ast.Call) else node.value
    return {node.id} if isinstance(node, ast.Name) else set()


@dataclass
class Facts:
    """What the tests' process must know of the instructor's answers, without the answers.

    Attributes
    ----------
    answers : dict of str to list of str
        Of each answer cell the names that it makes, imports aside, and those of the containers of earlier cells of the
        instructor's that it changes.
    imports : list of str
        Import statements of the answer cells: the tests may use what they import.
    operators : dict of str to list of str
        Of each class that they define the special methods that it defines or inherits from another one of the notebook.
    names : dict of str to list of list of str
        `Names` of the instructor's other cells, by the digest of their source: to find them takes a while.
    """

    answers: dict[str, list[str]] = field(default_factory=dict)
    imports: list[str] = field(default_factory=list)
    operators: dict[str, list[str]] = field(default_factory=dict)
    names: dict[str, list[list[str]]] = field(default_factory=dict)


def names_of(source: str, known: dict[str, list[list[str]]]) -> Names:
    """The names of a cell, from `Facts.names` if they are there."""
    found = known.get(_digest(source))
    return names(source) if found is None else Names(*map(frozenset, found))


def _digest(source: str) -> str:
    return hashlib.blake2b(source.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def facts(notebook: NotebookNode) -> Facts:
    """Read the facts off the instructor's own notebook.

    Parameters
    ----------
    notebook : NotebookNode
        With solutions.
    """
    found, answered = Facts(), set()
    containers: set[str] = set()
    classes: dict[str, ast.ClassDef] = {}
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        try:
            tree = ast.parse(_transform(cell.source))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                classes[node.name] = node
                if is_answer(cell):
                    answered.add(node.name)
        if is_answer(cell):
            mine = names(cell.source)
            made = (mine.bound - mine.imports) | (mine.changed & containers)
            found.answers[cell.metadata.nbgrader["grade_id"]] = sorted(made)
            found.imports += [ast.unparse(n) for n in tree.body if isinstance(n, ast.Import | ast.ImportFrom)]
            continue
        found.names[_digest(cell.source)] = [sorted(part) for part in astuple(names(cell.source))]
        if not is_test(cell):
            containers |= _containers(tree)
    found.operators = {name: sorted(_special(name, classes, set())) for name in answered}
    return found


def _containers(tree: ast.Module) -> set[str]:
    """Names that a cell sets to a list, dictionary, set or array: plain data, nothing that could check an answer."""
    found = set()
    for node in tree.body:
        if isinstance(node, ast.Assign) and (
            isinstance(node.value, _DISPLAYS)
            or (isinstance(node.value, ast.Call) and ast.unparse(node.value.func) in _MAKING_CONTAINERS)
        ):
            found |= {t.id for t in node.targets if isinstance(t, ast.Name)}
    return found


_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
_MAKING_CONTAINERS = {
    "list", "dict", "set", "np.array", "np.zeros", "np.ones", "np.full", "np.empty", "np.eye", "np.arange",
    "np.linspace", "Counter", "defaultdict", "deque", "collections.Counter", "collections.defaultdict",
    "collections.deque",
}  # fmt: skip


def _special(name: str, classes: dict[str, ast.ClassDef], seen: set[str]) -> set[str]:
    if name not in classes or name in seen:
        return set()
    node = classes[name]
    found = {n.name for n in node.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)}
    found |= {t.id for n in node.body if isinstance(n, ast.Assign) for t in n.targets if isinstance(t, ast.Name)}
    found = {n for n in found if n.startswith("__")}
    for decorator in node.decorator_list:
        words = ast.unparse(decorator)
        if "dataclass" in words:
            found |= {"__eq__", "__repr__"}
            if "order=True" in words:
                found |= {"__lt__", "__le__", "__gt__", "__ge__"}
            if "frozen=True" in words or "unsafe_hash=True" in words:
                found.add("__hash__")
        if "total_ordering" in words:
            found |= {"__lt__", "__le__", "__gt__", "__ge__"}
    for base in node.bases:
        found |= _special(ast.unparse(base), classes, {*seen, name})
    return found
