"""Shows data and metadata that no notebook can hold: arrays, bytes, sets, numbers that are none, keys that are no text."""
# %% norm
from IPython.display import display


class Odd:
    def _repr_mimebundle_(self, **options):
        return {"application/json": {1: {2, 3}, "a": float("nan")}, "text/plain": 7, 3: "x"}, {"m": np.eye(2)}


def norm(v):
    display({"application/json": np.eye(3), "text/plain": b"bytes", "image/png": object()}, raw=True)
    display(Odd())
    return 0.0
# %% after line_through
display({"application/json": np.eye(3), "text/plain": None}, raw=True, metadata={"x": {1, 2}, "y": np.float64(1)})
display({"application/x+json": [float("inf"), 10**400, 1j], "text/html": ["a", "b"]}, raw=True, display_id=7)
Odd()
