"""Has cells of its own that fail, are unfinished, or were never meant to run."""
# %% first
this is a note to myself
# %% after norm
1 / 0
# %% after iterate
for i in range(3)
    print(i)
# %% last
raise RuntimeError("the end")
