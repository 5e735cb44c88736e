"""Draw what a lecture talks about: one call, one teaching picture, always with a description in words.

Colours are those of Okabe and Ito, which stay apart for colour-blind eyes, and each has one meaning in
the whole course. Nothing is told by colour alone: what matters also has a label, a marker or a line style.
"""

from __future__ import annotations

import base64
import html
import io

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.figure import Figure

__all__ = ["COLOURS", "Picture", "arrow", "bars", "draw_arrays", "draw_vectors", "label_ends", "picture", "plane"]

COLOURS = {
    "given": "#0072B2",  # blue: what we start from (data, an input vector, pages)
    "result": "#D55E00",  # vermilion: what comes out (an answer, an image under a map)
    "other": "#009E73",  # bluish green: the second thing compared with the first
    "error": "#CC79A7",  # reddish purple: an error, a residual, what is wrong
    "mark": "#E69F00",  # orange: look here
    "context": "#8C8C8C",  # grey: axes, grids, what was there before
}

_DPI = 160
_PIXELS_PER_INCH = 84  # how wide a figure is shown: 6.4 inches fill a notebook's column


class Picture:
    """A drawn figure and its description, shown as `<figure><img alt=…>` wherever HTML is shown.

    Notebook front ends drop the alternative text of ordinary figures; this keeps it. Where there is no
    HTML (a terminal), the description stands in for the picture.
    """

    def __init__(self, png: bytes, alt: str, width: int):
        self.png, self.alt, self.width = png, alt, width

    def _repr_html_(self) -> str:
        return (
            '<figure style="margin:0">'
            f'<img alt="{html.escape(self.alt, quote=True)}" '
            f'src="data:image/png;base64,{base64.b64encode(self.png).decode()}" '
            f'style="width:{self.width}px;max-width:100%;height:auto"></figure>'
        )

    def __repr__(self) -> str:
        return f"[Picture: {self.alt}]"


def picture(fig: Figure, alt: str) -> Picture:
    """Close a figure and return it as a picture with alternative text.

    Write it as the last line of a cell, in place of `plt.show()`.

    Parameters
    ----------
    fig : matplotlib Figure
    alt : str
        What a reader who can't see the picture should know of it: what is drawn and what it shows.

    Raises
    ------
    ValueError
        If the description is too short to describe anything.
    """
    if len(alt.split()) < 5:
        raise ValueError(f"describe the picture in a sentence (at least five words); got {alt!r}")
    buffer = io.BytesIO()
    fig.savefig(buffer, format="png", dpi=_DPI, facecolor="white", bbox_inches="tight")
    plt.close(fig)
    return Picture(buffer.getvalue(), alt, round(fig.get_figwidth() * _PIXELS_PER_INCH))


def plane(limit: float = 5, ax=None, size: float = 4.6, xlim: tuple | None = None, ylim: tuple | None = None):
    """An empty plane with a grid, equal units on both axes and, unless told otherwise, the origin in the middle.

    Parameters
    ----------
    limit : float
        The axes run from -limit to limit, where `xlim` and `ylim` don't say otherwise.
    ax : matplotlib Axes, optional
        Where to draw; a new figure of `size` inches otherwise.
    xlim, ylim : (float, float), optional
        The part of the plane to show.

    Returns
    -------
    fig, ax
    """
    xlim, ylim = xlim or (-limit, limit), ylim or (-limit, limit)
    if ax is None:
        ratio = (ylim[1] - ylim[0]) / (xlim[1] - xlim[0])
        fig, ax = plt.subplots(figsize=(size / max(1, ratio), size * min(1, ratio)))
    else:
        fig = ax.figure
    ax.set(xlim=xlim, ylim=ylim, aspect="equal")
    ax.grid(color="#E4E4E4", linewidth=0.8)
    ax.axhline(0, color=COLOURS["context"], linewidth=1)
    ax.axvline(0, color=COLOURS["context"], linewidth=1)
    ax.set_axisbelow(True)
    for side in ax.spines.values():
        side.set_visible(False)
    ax.tick_params(length=0, labelcolor="#555555")
    return fig, ax


def arrow(ax, vector, start=(0, 0), label: str = "", colour: str = "given", style: str = "-", side: str = "above"):
    """Draw a vector as an arrow from `start`, with its name beside the shaft.

    Parameters
    ----------
    vector, start : array_like, shape (2,)
    label : str
        The vector's name; mathematics between dollar signs.
    colour : str
        A key of `COLOURS`.
    style : str
        A matplotlib line style for the shaft, so that colour is not the only difference.
    side : str
        "above" or "below" the shaft (of an upright arrow: left or right).
    """
    vector, start = np.asarray(vector, dtype=float), np.asarray(start, dtype=float)
    tip = start + vector
    looks = {"color": COLOURS[colour], "linewidth": 2.2, "shrinkA": 0, "shrinkB": 0}
    # the shaft in its style and the head in one piece: a dashed head looks frayed
    ax.annotate("", xy=tip, xytext=start, arrowprops={"arrowstyle": "-", "linestyle": style, **looks, "shrinkB": 5})
    head = "-|>,head_width=0.28,head_length=0.55"
    ax.annotate("", xy=tip, xytext=tip - 1e-3 * vector, arrowprops={"arrowstyle": head, **looks})
    if label:
        normal = np.array([-vector[1], vector[0]]) / (np.linalg.norm(vector) or 1.0)
        if normal[1] < 0 or (normal[1] == 0 and normal[0] > 0):
            normal = -normal
        normal = normal if side == "above" else -normal
        aside = "center" if abs(normal[0]) < 0.35 else "left" if normal[0] > 0 else "right"
        ax.annotate(
            label, start + 0.6 * vector, xytext=(14 if aside == "center" else 8) * normal, textcoords="offset points",
            color=COLOURS[colour], fontsize=13, ha=aside, va="center",
            bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.75, "pad": 1},
        )  # fmt: skip


def label_ends(ax, names: dict, gap: float = 0.05):
    """Write the name of each curve at its right end, in place of a legend, and never one over another.

    Parameters
    ----------
    names : dict of str to (float, float)
        Each curve's name and the point at which it ends.
    gap : float
        The least distance between two names, as a share of the axis's height.
    """
    ax.autoscale_view()  # until they are drawn, axes put off finding their limits
    to_axes = ax.transData + ax.transAxes.inverted()
    height = -np.inf
    for name, end in sorted(names.items(), key=lambda item: to_axes.transform(item[1])[1]):
        x, y = to_axes.transform(end)
        height = max(y, height + gap)
        ax.annotate(name, (x + 0.012, height), xycoords="axes fraction", va="center", fontsize=9, color="#333333")


def draw_vectors(vectors: dict, limit: float | None = None):
    """Draw named vectors of the plane from the origin.

    Parameters
    ----------
    vectors : dict of str to array_like of shape (2,)
    limit : float, optional
        Half the width of the plane; from the longest vector otherwise.

    Returns
    -------
    fig, ax
    """
    arrays = [np.asarray(v, dtype=float) for v in vectors.values()]
    longest = max(np.max(np.abs(v)) for v in arrays)
    fig, ax = plane(limit or np.ceil(1.25 * longest) or 1)
    for (name, vector), (colour, style) in zip(
        vectors.items(), [("given", "-"), ("other", "--"), ("result", "-."), ("mark", ":")] * 8, strict=False
    ):
        arrow(ax, vector, label=name, colour=colour, style=style)
    return fig, ax


def bars(values, names, ax=None, colour: str = "result", xlabel: str = ""):
    """Horizontal bars with their names and values: what a ranking looks like.

    Parameters
    ----------
    values : array_like, shape (n,)
    names : sequence of n str
        Written at the bars, the first on top.

    Returns
    -------
    fig, ax
    """
    values = np.asarray(values, dtype=float)
    if ax is None:
        fig, ax = plt.subplots(figsize=(5.2, 0.42 * len(values) + 0.8))
    else:
        fig = ax.figure
    places = np.arange(len(values))
    ax.barh(places, values, color=COLOURS[colour], height=0.66)
    for place, value in zip(places, values, strict=True):
        ax.annotate(f"{value:.3f}", (value, place), xytext=(4, 0), textcoords="offset points", va="center", fontsize=9)
    ax.set_yticks(places, names)
    ax.invert_yaxis()
    ax.set_xlabel(xlabel)
    ax.set_xlim(0, 1.18 * np.max(values) or 1)
    for side in ("top", "right", "left"):
        ax.spines[side].set_visible(False)
    ax.tick_params(axis="y", length=0)
    return fig, ax


def draw_arrays(arrays: dict, marks: dict | None = None):
    """Draw small arrays side by side as grids of cells that hold their entries.

    A vector of shape (n,) is drawn as one row, a matrix of shape (m, n) as m rows. Entries that are nan stay empty.

    Parameters
    ----------
    arrays : dict of str to array_like
        The title over each grid (a key that is only a sign, such as "+" or "=", stands between two grids),
        and its entries (None for a sign).
    marks : dict of str to list of (int, int), optional
        For a title, the cells (row, column) to look at: they are filled in another colour and their entries are bold.

    Returns
    -------
    fig, ax
    """
    fig, ax = plt.subplots()
    x = 0.0
    tallest = max(np.atleast_2d(a).shape[0] for a in arrays.values() if a is not None)
    for title, array in arrays.items():
        if array is None:
            ax.text(x + 0.25, -tallest / 2, title.strip(), fontsize=18, ha="center", va="center")
            x += 0.75
            continue
        grid = np.atleast_2d(np.asarray(array))
        top = -(tallest - grid.shape[0]) / 2
        for i, row in enumerate(grid):
            for j, entry in enumerate(row):
                empty = isinstance(entry, float | np.floating) and np.isnan(entry)
                marked = (i, j) in (marks or {}).get(title, ())
                face = "white" if empty else "#F9DDA3" if marked else "#E6F1F8"
                ax.add_patch(plt.Rectangle((x + j, top - i - 1), 1, 1, facecolor=face, edgecolor="#0072B2"))
                if not empty:
                    shown = f"{entry:g}"
                    ax.text(x + j + 0.5, top - i - 0.5, shown, ha="center", va="center",
                            fontsize=min(12, 38 / len(shown)), weight="bold" if marked else "normal")  # fmt: skip
        ax.text(x + grid.shape[1] / 2, top + 0.2, title, ha="center", va="bottom", fontsize=11)
        x += grid.shape[1] + 0.5
    ax.set(xlim=(-0.2, x - 0.3), ylim=(-tallest - 0.2, 0.9), aspect="equal")
    ax.axis("off")
    fig.set_size_inches(0.5 * (x + 0.2), 0.5 * (tallest + 1.2))
    return fig, ax
