"""What may lie beside the notebook when it is run: the instructor's files, and the student's that do no harm."""

from __future__ import annotations

import pkgutil
import re
import sys
import unicodedata
from functools import cache

from ..cells import listed, shown
from .allowed import MB, Allowed
from .choose import careless
from .expected import Expected
from .folder import TIMESTAMP, Folder, Unusable

__all__ = ["beside"]

_COMPILED = (".pyc", ".pyo", ".so", ".pyd", ".dll", ".dylib", ".pth", ".egg", ".egg-link", ".whl")
_PACKAGES = (".dist-info", ".egg-info", ".egg")
_READ_AT_START = re.compile(
    r"(sitecustomize|usercustomize|conftest)\.py|(ipython|jupyter|nbgrader)\w*config\.(py|json)"
    r"|matplotlibrc|pyvenv\.cfg|pytest\.ini|tox\.ini|setup\.cfg|pyproject\.toml"
)
# what packages try to import whether it is there or not
_NAMES = """
array_api_strict bottleneck brotli cairo cairocffi certifi cloudpickle colorama cupy cython dask gi hypothesis jax lxml
mml nbgrader nose numba numexpr orjson pandas polars psutil pyqt5 pyqt6 pyside2 pyside6 pytest pythran scikits
simplejson sparse sympy tensorflow threadpoolctl torch tornado ujson uvloop wx xarray yaml
"""
_TRIED = frozenset(_NAMES.split())


def beside(here: Folder, notebook: str, expected: Expected, allowed: Allowed) -> tuple[dict[str, bytes], list[str]]:
    """The files to put beside the notebook.

    Parameters
    ----------
    here : Folder
    notebook : str
        The path of the notebook in it. What lies in the same folder lies beside it.
    expected : Expected
    allowed : Allowed

    Returns
    -------
    dict, list of str
        Relative path -> bytes, and notes on what was left out.
    """
    files = dict(expected.files)
    left = {reason: list(paths) for reason, paths in here.odd.items()}
    fixed = {careless(path) for path in files if path not in expected.editable}
    modules = {path.split("/")[0].split(".")[0].casefold() for path in files if path.endswith(".py")}
    taken = set(fixed)
    room, count = allowed.bytes, 0
    prefix = notebook[: notebook.rfind("/") + 1]
    theirs = {path.removeprefix(prefix): path for path in here.files if path.startswith(prefix)}
    # editable ones first, then from small to large: so as many as possible stay
    for path in sorted(theirs, key=lambda p: (p not in expected.editable, here.files[theirs[p]].st_size, p)):
        full = theirs[path]
        if full in (TIMESTAMP, notebook) or path.removesuffix(".ipynb") in expected.others:
            continue
        editable = path in expected.editable
        reason = None if editable else _reason_against(path, modules)
        if careless(path) in fixed:
            reason = None if _is_same(here, full, files.get(path)) else "the course's own file is used"
            if reason is None:
                continue
        elif reason is None and _collides(path, taken):
            reason = "another file has that name but for capitals"
        elif reason is None and here.is_shared(full):
            reason = "a hard link to a file outside of the submission"
        elif reason is None and count >= allowed.files:
            reason = f"at most {allowed.files:,} files may be added"
        elif reason is None and here.files[full].st_size > room:
            reason = f"at most {allowed.bytes / MB:,.0f} MB may be added"
        if reason is None:
            try:
                files[path] = here.read(full, room)
            except Unusable as error:
                reason = str(error)
            else:
                taken.add(careless(path))
                room -= len(files[path])
                count += 1
        if reason is not None:
            left.setdefault(reason, []).append(full)
    return files, [_left_out(reason, paths) for reason, paths in left.items()]


def _left_out(reason: str, paths: list[str]) -> str:
    if paths == [""]:
        return f"The folder: {reason}."
    return f"Left out: {listed(shown(path) for path in paths)} ({reason})."


def _is_same(here: Folder, path: str, ours: bytes | None) -> bool:
    if ours is None or here.files[path].st_size != len(ours):
        return False
    try:
        return here.read(path, len(ours)) == ours
    except Unusable:
        return False


def _collides(path: str, taken: set[str]) -> bool:
    """Whether the path is taken, or a file is where it needs a folder, or the other way round."""
    name = careless(path)
    parts = name.split("/")
    if any("/".join(parts[:n]) in taken for n in range(1, len(parts) + 1)):
        return True
    return any(other.startswith(f"{name}/") for other in taken)


def _reason_against(path: str, modules: set[str]) -> str | None:
    """Why a file that the student added may not lie there, if so."""
    parts = path.casefold().split("/")
    name, first = parts[-1], parts[0].split(".")[0]
    if not _is_writable(path):
        return "not every system can have a file of that name"
    if name.endswith(".ipynb"):
        return "it is not the assignment's notebook"
    if name.endswith(_COMPILED) or any(part.endswith(_PACKAGES) for part in parts):
        return "compiled code and packages are not taken"
    if _READ_AT_START.fullmatch(name) or re.fullmatch(r"__\w+__\.py", path):
        return "programs read a file of that name when they start"
    if name.endswith((".py", ".pyw")) and (first in modules or first in _TRIED or first in _importable()):
        return f"it would be imported in place of the module {shown(first)}"
    if len(parts) > 1 and first in _TRIED:
        return f"its folder would be imported in place of the module {shown(first)}"
    return None


def _is_writable(path: str) -> bool:
    """Whether a file of that name can be made on another system, and shown."""
    # the screenshots of some systems have odd spaces in their names
    if not all(c.isprintable() or unicodedata.category(c) == "Zs" for c in path):
        return False
    return "\\" not in path and not re.match(r"[A-Za-z]:", path) and len(path.encode()) <= 240


@cache
def _importable() -> frozenset[str]:
    """The names of all modules that can be imported here, in small letters."""
    names = {*sys.builtin_module_names, *sys.stdlib_module_names, *(m.name for m in pkgutil.iter_modules())}
    return frozenset(name.casefold() for name in names)
