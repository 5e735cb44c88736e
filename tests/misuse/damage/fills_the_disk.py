"""Fills the working folder and the folder for temporary files: more than the limit, less than the machine has.

Stopped: disk|MB|MiB
"""
# %% norm
def norm(v):
    confined()
    written = 0
    for path in ("/tmp/<mark>", "<mark>.bin", "/var/tmp/<mark>", "/run/<mark>", "/<mark>"):
        try:
            with open(path, "wb") as file:
                for _ in range(150):
                    file.write(b"x" * 2**20)
                    written += 1
        except OSError:
            continue
    if written > 250:
        leak(f"{written} MB on the disk")
    return 0.0
