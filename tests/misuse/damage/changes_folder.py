"""Changes into another folder, and gets lost there. The exercises beside it do not need the folder."""
# %% norm
import os


def norm(v):
    os.mkdir("gone")
    os.chdir("gone")
    os.rmdir("../gone")
    return 0.0
