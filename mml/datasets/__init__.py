"""Data of the course, as arrays that say where they come from.

- `mnist()`, `digits()`: handwritten digits, real and large, or small and always there.
- `heights()`, `families()`: people measured by Francis Galton.
- `terrain()`: mountains and valleys in Tennessee.
"""

from .images import Digits, digits, mnist
from .tables import Families, Heights, Terrain, families, heights, terrain

__all__ = ["Digits", "Families", "Heights", "Terrain", "digits", "families", "heights", "mnist", "terrain"]
