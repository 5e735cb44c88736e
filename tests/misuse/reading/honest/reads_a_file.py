"""Reads a file that it writes itself, and looks at a few harmless things of the machine."""
# %% norm
import json
import os
import platform
import tempfile
from pathlib import Path

with open("weights.json", "w") as file:
    json.dump({"power": 2}, file)
with tempfile.TemporaryDirectory() as folder:
    Path(folder, "note.txt").write_text("hello")
print(platform.python_version(), os.cpu_count(), os.getcwd() != "/nowhere", Path.home().name != "nobody-there")


def norm(v):
    power = json.load(open("weights.json"))["power"]
    return sum(x**power for x in v) ** (1 / power)
