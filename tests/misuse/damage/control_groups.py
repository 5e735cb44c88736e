"""Tries to leave the control group that limits it, or to change what is allowed there."""
# %% norm
import glob
import os


def norm(v):
    confined()
    for path in glob.glob("/sys/fs/cgroup/**/cgroup.procs", recursive=True)[:200] + glob.glob("/sys/fs/cgroup/**/memory.max", recursive=True)[:200]:
        try:
            os.close(os.open(path, os.O_WRONLY))
        except OSError:
            continue
        leak(f"could be written: {path}")
        break
    return 0.0
