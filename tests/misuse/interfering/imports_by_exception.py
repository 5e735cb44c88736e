"""Raises exceptions of modules and names that a careless reader would import, and call, to make them again."""
# %% norm
import types


def norm(v):
    kinds = [("os", "system"), ("subprocess", "Popen"), ("bdb", "BdbQuit"), ("builtins", "exit"), ("antigravity", "x")]
    for module, name in kinds[len(v) % len(kinds) :]:
        kind = types.new_class(name, (Exception,))
        kind.__module__, kind.__qualname__ = module, name
        raise kind("echo LEA''KED: a command was run")
# %% line_through


def line_through(p, q):
    kind = types.new_class("BdbQuit", (Exception,))
    kind.__module__ = "bdb"
    raise kind
