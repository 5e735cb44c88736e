"""Writes a few files and folders in its folder and in the temporary one, and removes some of them."""
# %% norm
import os
import shutil
import tempfile

os.makedirs("results/deep", exist_ok=True)
np.save("results/deep/a.npy", np.eye(100))
np.savez(tempfile.mkstemp(suffix=".npz")[1], a=np.eye(200))
shutil.rmtree("results/deep")


def norm(v):
    with open("log.txt", "a") as log:
        log.write("called\n")
    return math.sqrt(sum(x * x for x in v))
