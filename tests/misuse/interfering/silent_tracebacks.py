"""Replaces what shows errors: in IPython, in its kernel, and in Python.

Rest: stubs
"""
# %% first
import sys

_shell = get_ipython()
for name in ("showtraceback", "_showtraceback", "showsyntaxerror", "show_usage_error"):
    setattr(_shell, name, lambda *args, **options: None)
    setattr(type(_shell), name, lambda *args, **options: None)
sys.excepthook = lambda *args: None
