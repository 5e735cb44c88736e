"""A map of pictures: a point each, and a click shows what it stands for."""

from __future__ import annotations

import base64
import io
import json

import matplotlib.pyplot as plt
import numpy as np

from .. import plots
from . import page

__all__ = ["Atlas"]

_MOVING = page.script("atlas")
_MOST = 3000
# one for each kind, all with a contrast of at least 3 to white; the label, not the colour, says which kind it is
_TEN = [
    "#332288", "#117733", "#D55E00", "#0072B2", "#882255", "#8A6500", "#00827A", "#555555", "#AA4499", "#B0303F",
]  # fmt: skip


class Atlas:
    """A map of pictures. A click on a point, or an arrow key, shows its picture beside those picked before.

    Parameters
    ----------
    alt : str
        What a reader who can't see the map should know of it: what lies where.
    points : array_like, shape (N, 2)
        Where each picture lies; at most 3,000.
    images : array_like, shape (N, height, width)
        Grey pictures: 0 is paper, the largest number of all is full ink.
    labels : array_like, shape (N,), optional
        What kind each one is, in a character or two, drawn in its place; without labels a dot is drawn.
    name : str
        What a picture shows ("digit").
    xlabel, ylabel : str
        Name the axes.
    tall : float, optional
        Height of the map as a share of its width, where both axes have different units.
    first : sequence of int
        Which pictures are shown before the reader picks one.

    Raises
    ------
    ValueError
        If the numbers of points, pictures and labels differ, or there are too many for a page.
    """

    def __init__(
        self, alt: str, points, images, labels=None, name: str = "picture", xlabel: str = "", ylabel: str = "",
        tall: float | None = None, first=(0,),
    ) -> None:  # fmt: skip
        self._alt, self._name, self._titles, self._tall = alt, name, (xlabel, ylabel), tall
        self._points, self._images = np.asarray(points, dtype=float), np.asarray(images, dtype=float)
        n = len(self._points)
        if self._points.shape != (n, 2) or self._images.ndim != 3 or len(self._images) != n:
            raise ValueError(
                "N points of shape (N, 2) and N pictures of shape (N, height, width) are wanted; "
                f"got {self._points.shape} and {self._images.shape}"
            )
        if labels is not None and len(labels) != n:
            raise ValueError(f"a label for each of the {n} points is wanted; got {len(labels)}")
        if not 1 <= n <= _MOST:
            raise ValueError(f"a map shows 1 to {_MOST} pictures; got {n}: take a sample")
        self._labels = None if labels is None else [str(label) for label in labels]
        self._first = [int(i) for i in first]
        kinds = sorted(set(self._labels or [""]))
        self._colours = [_TEN[kinds.index(label) % len(_TEN)] for label in self._labels or [""] * n]
        low, high = self._points.min(axis=0), self._points.max(axis=0)
        edge = 0.04 * np.maximum(high - low, 1e-9)
        self._xlim, self._ylim = (tuple(map(float, pair)) for pair in np.column_stack([low - edge, high + edge]))

    def still(self) -> plots.Picture:
        """The map, and the first pictures beside it."""
        share = self._tall or page.equal(self._xlim, self._ylim)
        fig = plt.figure(figsize=(6.4, max(5 * share, 1.4 * len(self._first))))
        grid = fig.add_gridspec(max(1, len(self._first)), 2, width_ratios=[5, 1], wspace=0.1)
        ax = fig.add_subplot(grid[:, 0])
        ax.set(xlim=self._xlim, ylim=self._ylim, xlabel=self._titles[0], ylabel=self._titles[1])
        for i, (p, colour) in enumerate(zip(self._points, self._colours, strict=True)):
            if self._labels:
                ax.text(*p, self._labels[i], color=colour, fontsize=7, ha="center", va="center")
            else:
                ax.plot(*p, "o", color=colour, markersize=3)
        for row, i in enumerate(self._first):
            ax.plot(*self._points[i], "o", color="black", markersize=13, markerfacecolor="none", markeredgewidth=2)
            side = fig.add_subplot(grid[row, 1])
            side.imshow(self._images[i], cmap="gray_r", vmin=0, vmax=self._images.max())
            side.set(xticks=[], yticks=[])
            side.spines[:].set_visible(True)
        return plots.picture(fig, self._alt)

    def _repr_html_(self) -> str:
        columns = int(np.ceil(np.sqrt(len(self._points))))
        words = "Click a point to see its picture, or move from one to the next with the arrow keys."
        reach = float(np.ptp(self._points, axis=0).max())
        told = {
            "points": np.round(self._points, max(0, 4 - int(np.floor(np.log10(reach or 1))))).tolist(),
            "labels": self._labels,
            "colours": self._colours,
            "name": self._name,
            "first": self._first,
            "digits": 0 if reach > 200 else 1 if reach > 20 else 2,
            "shape": self._images.shape[1:],
            "columns": columns,
            "sprite": self._sprite(columns),
        }
        parts = page.plane_spec(self._xlim, self._ylim, None, self._titles, self._tall)
        parts |= {name: json.dumps(value) for name, value in told.items()}
        spec = "{" + ",\n".join(f"{name}: {value}" for name, value in parts.items()) + "}"
        return page.figure("atlas", self.still(), words, _MOVING, spec)

    def _sprite(self, columns: int) -> str:
        """All pictures in one, row by row."""
        n, height, width = self._images.shape
        rows = -(-n // columns)
        sheet = np.zeros((rows * columns, height, width))
        sheet[:n] = self._images
        sheet = sheet.reshape(rows, columns, height, width).swapaxes(1, 2).reshape(rows * height, columns * width)
        buffer = io.BytesIO()
        plt.imsave(buffer, sheet, cmap="gray_r", vmin=0, vmax=self._images.max() or 1, format="png")
        return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()

    def __repr__(self) -> str:
        return f"[Moving picture: {self._alt}]"
