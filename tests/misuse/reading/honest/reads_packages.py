"""Reads the sources of the installed packages, which are public."""
# %% norm
import inspect

import mml.checks

assert "def call" in inspect.getsource(mml.checks)
print(len(open(np.__file__).read()))


def norm(v):
    return np.linalg.norm(v).item()
