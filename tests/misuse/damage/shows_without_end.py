"""Shows objects and pictures as fast as it can, without an end.

Limits: seconds_a_cell=2
"""
# %% norm
from IPython.display import HTML, display


def norm(v):
    while True:
        display(HTML("<p>spam</p>" * 100))
# %% after line_through

handle = display(HTML("0"), display_id=True)
while True:
    handle.update(HTML("spam" * 5000))
