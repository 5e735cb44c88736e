"""Finds the engine's line to the tests, and shows there what is far more than may be shown.

Limits: seconds_a_cell=3
Stopped: memory|output|seconds
"""
# %% norm
import gc


def norm(v):
    for peer in [thing for thing in gc.get_objects() if "_line" in getattr(thing, "__dict__", ())]:
        print("the engine's line was found")
        for _ in range(3000):
            peer.tell("show", kind="stream", content={"name": "stdout", "text": "x" * 10**6})
            peer.tell("show", kind="error", content={"ename": "E", "evalue": "y" * 10**6, "traceback": ["z" * 10**6]})
            peer.tell("show", kind="display_data", content={"data": {"text/html": "u" * 10**6}, "metadata": {"v": "w" * 10**6}})
        break
    return 0.0
