"""Pictures that move, also where no kernel runs: on the site, and in a notebook that was only opened.

- `flipbook`: frames drawn in advance, under a slider.
- `Scene`: a plane with points to drag and numbers to slide, and all that follows from them.
- `Sandpit`: a landscape under sand, to be probed for its lowest point.
- `Atlas`: a map of pictures, of which a click shows one.

Where scripts don't run, a still picture and its description remain.
"""

from .atlas import Atlas
from .flipbook import Flipbook, flipbook
from .sandpit import Sandpit
from .scene import Scene

__all__ = ["Atlas", "Flipbook", "Sandpit", "Scene", "flipbook"]
