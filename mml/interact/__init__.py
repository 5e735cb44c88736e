"""Pictures that move, also where no kernel runs: on the site, and in a notebook that was only opened.

- `flipbook`: frames drawn in advance, under a slider.
- `Scene`: a plane with points to drag and numbers to slide, and all that follows from them.

Where scripts don't run, a still picture and its description remain.
"""

from .flipbook import Flipbook, flipbook
from .scene import Scene

__all__ = ["Flipbook", "Scene", "flipbook"]
