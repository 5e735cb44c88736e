"""Writes warnings and remarks on standard error. Stock nbgrader gives no points to a test that shows some."""
# %% norm
import logging
import sys
import warnings


def norm(v):
    warnings.warn("slow")
    logging.warning("a number of %d entries", len(v))
    print("working", file=sys.stderr)
    return math.sqrt(sum(x * x for x in v))
# %% unit_rows
def unit_rows(A):
    A = np.array(A, dtype=float)
    np.array([1.0, 0.0]) / np.array([0.0, 0.0])
    return A / np.linalg.norm(A, axis=1, keepdims=True)
