"""Replaces what IPython shows results with by something that lacks what IPython needs, and breaks its own kernel.

Deserves: norm 0, line_through 0..3
"""
# %% norm
def norm(v):
    return 0.0
# %% after norm
get_ipython().displayhook = lambda value: None
# %% before line_through
get_ipython().events = get_ipython().display_pub = get_ipython().compile = None
