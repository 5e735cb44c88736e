"""A landscape under sand, which the reader probes for its lowest point."""

from __future__ import annotations

import json

import numpy as np
from scipy.ndimage import map_coordinates

from .. import plots
from . import page

__all__ = ["Sandpit"]

_MOVING = page.script("sandpit")
_SAND = "#E8D9B5"
_INSTRUMENTS = {
    "depth": "the height under the sand",
    "gradient": "the height, and an arrow downhill, longer where it is steeper",
    "hessian": "the height, an arrow downhill, and a cross where the bowl that fits there has its lowest point",
}


class Sandpit:
    """A landscape under sand. A click probes it; a button takes the sand away.

    Parameters
    ----------
    height : array_like, shape (rows, columns)
        Heights on an even grid, the first row at the lowest y, the first column at the lowest x; at least 4 by 4.
    xlim, ylim : (float, float)
        Where the first and last columns and rows lie.
    instrument : str
        What a probe tells: "depth", "gradient" or "hessian", each also what those before it tell.
    unit : str
        Of the heights.
    digits : int
        Decimals of the heights that are shown.

    Raises
    ------
    ValueError
        If the heights are no such grid, or the instrument is unknown.
    """

    def __init__(
        self, height, xlim: tuple, ylim: tuple, instrument: str = "depth", unit: str = "m", digits: int = 2
    ) -> None:
        self._height = np.asarray(height, dtype=float)
        if self._height.ndim != 2 or min(self._height.shape) < 4 or not np.all(np.isfinite(self._height)):
            raise ValueError(f"a grid of heights, at least 4 by 4, is wanted; got shape {self._height.shape}")
        if instrument not in _INSTRUMENTS:
            raise ValueError(f"the instrument must be one of {', '.join(_INSTRUMENTS)}; got {instrument!r}")
        self._xlim, self._ylim, self._instrument, self._unit, self._digits = xlim, ylim, instrument, unit, digits

    def still(self) -> plots.Picture:
        """The sand, with three probes."""
        fig, ax = plots.plane(xlim=self._xlim, ylim=self._ylim, size=5.2)
        ax.set_facecolor(_SAND)
        (left, right), (low, high) = self._xlim, self._ylim
        depths = []
        for share in ((0.25, 0.3), (0.6, 0.75), (0.8, 0.4)):
            p = np.array([left + share[0] * (right - left), low + share[1] * (high - low)])
            depths.append(f"{self._at(share):.{self._digits}f}")
            ax.plot(*p, "o", color=plots.COLOURS["given"], markeredgecolor="white", markersize=7)
            ax.annotate(depths[-1], p, xytext=(7, 5), textcoords="offset points", fontsize=10)
        words = f"A square of sand with three probes that tell heights of {', '.join(depths)} {self._unit}."
        return plots.picture(fig, f"{words} In a browser a click probes the landscape under the sand.")

    def _at(self, share: tuple) -> float:
        rows, columns = self._height.shape
        return map_coordinates(self._height, [[share[1] * (rows - 1)], [share[0] * (columns - 1)]], order=1)[0]

    def _repr_html_(self) -> str:
        rows, columns = self._height.shape
        i, j = np.unravel_index(np.argmin(self._height), self._height.shape)
        lowest = [
            float(np.linspace(*self._xlim, columns)[j].round(2)),
            float(np.linspace(*self._ylim, rows)[i].round(2)),
        ]
        steepest = np.hypot(*np.gradient(self._height)).max() or 1.0
        cell = (self._xlim[1] - self._xlim[0]) / (columns - 1)
        words = f"Click to probe: it tells {_INSTRUMENTS[self._instrument]}. How few probes do you need?"
        told = {
            "height": np.round(self._height, 4).tolist(),
            "instrument": self._instrument,
            "unit": self._unit,
            "digits": self._digits,
            "scale": 0.2 * (self._xlim[1] - self._xlim[0]) / (steepest / cell),
            "lowest": lowest,
            "least": float(self._height[i, j]),
            "sand": _SAND,
            "colours": plots.COLOURS,
            "words": words,
        }
        parts = page.plane_spec(self._xlim, self._ylim, page.backdrop(self._draw, self._xlim, self._ylim))
        parts |= {name: json.dumps(value) for name, value in told.items()}
        spec = "{" + ",\n".join(f"{name}: {value}" for name, value in parts.items()) + "}"
        return page.figure("sandpit", self.still(), words, _MOVING, spec)

    def _draw(self, ax) -> None:
        rows, columns = self._height.shape
        x, y = np.linspace(*self._xlim, columns), np.linspace(*self._ylim, rows)
        ax.contourf(x, y, self._height, 16, cmap="cividis")
        ax.contour(x, y, self._height, 16, colors="white", linewidths=0.6)

    def __repr__(self) -> str:
        return f"[Moving picture: a landscape under sand. A probe tells {_INSTRUMENTS[self._instrument]}.]"
