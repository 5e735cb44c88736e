"""Replaces the built-in functions on which all else stands, the bridge to the tests included.

Deserves: norm 0, unit_rows 0..4, primes_below 0..4, iterate 0..4, line_through 0..3, mark_points 0..2
"""
# %% norm
def norm(v):
    return 0.0
# %% after norm
import builtins

for name in ("isinstance", "type", "len", "getattr", "list", "dict", "Exception", "BaseException", "bytes", "repr", "open"):
    setattr(builtins, name, lambda *args, **options: 1)
