"""A bear in a few lines, to look into mirrors: each stroke an array of points of the plane."""

from __future__ import annotations

import numpy as np

from .plots import COLOURS

__all__ = ["draw", "points", "strokes"]


def strokes() -> list[np.ndarray]:
    """The bear, about 4 wide and 5 high, its feet on y = 0: it waves with the paw on the right.

    Returns
    -------
    list of ndarray, shape (N, 2)
        One array a stroke, drawn without lifting the pen: a point a row.
    """
    waving = [(1.05, 2.35), (1.5, 2.75), (1.75, 3.3), (2.05, 3.75), (2.35, 3.6), (2.3, 3.1), (1.95, 2.45), (1.2, 1.75)]
    hanging = [(-1.05, 2.2), (-1.5, 1.75), (-1.6, 1.2), (-1.35, 1.0), (-1.1, 1.25), (-1.05, 1.55)]
    return [
        _arc(0, 1.45, 1.22, 1.3, -58, 238),  # the body, open at the feet
        _arc(0, 1.3, 0.68, 0.8),  # the belly
        _arc(0, 3.5, 1.15, 1.02),  # the head
        _arc(-0.92, 4.32, 0.42, 0.42, 0, 262),  # the ears
        _arc(0.92, 4.32, 0.42, 0.42, -82, 180),
        _arc(0, 3.2, 0.52, 0.4),  # the snout
        _arc(0, 3.36, 0.17, 0.11),  # the nose
        np.array([(0, 3.25), (0, 3.08)]),
        _arc(0.1, 3.1, 0.2, 0.14, 180, 350),  # a mouth that smiles to the right
        _arc(-0.42, 3.75, 0.08, 0.1),  # the eyes, one of them winking
        _arc(0.42, 3.7, 0.14, 0.1, 0, 180),
        _smooth(waving),
        _smooth(hanging),
        _arc(-0.62, 0.22, 0.5, 0.26),  # the feet
        _arc(0.62, 0.22, 0.5, 0.26),
    ]


def points() -> np.ndarray:
    """All points of all strokes, a point a row, shape (N, 2); a row of nan stands between two strokes.

    What a map does to the bear is one product: nan stays nan, and lines are not drawn through it.
    """
    gap = np.full((1, 2), np.nan)
    return np.vstack([part for stroke in strokes() for part in (stroke, gap)][:-1])


def draw(ax, bear=None, colour: str = "given", style: str = "-"):
    """Draw the bear, or what has become of it.

    Parameters
    ----------
    ax : matplotlib Axes
    bear : array_like of shape (N, 2), optional
        Points as `points` gives them, moved by a map; the bear itself otherwise.
    colour : str
        A key of `mml.plots.COLOURS`.
    style : str
        A matplotlib line style, so that colour is not the only difference.

    Raises
    ------
    ValueError
        If the array is not of shape (N, 2).
    """
    bear = points() if bear is None else np.asarray(bear, dtype=float)
    if bear.ndim != 2 or bear.shape[1] != 2:
        raise ValueError(f"a point a row, shape (N, 2), is wanted; got an array of shape {bear.shape}")
    ax.plot(*bear.T, linestyle=style, color=COLOURS[colour], linewidth=1.8, solid_capstyle="round")


def _arc(x, y, width, height, start=0, end=360) -> np.ndarray:
    """Part of an ellipse round (x, y) with these half axes, from one angle to another, in degrees."""
    t = np.radians(np.linspace(start, end, max(9, round(abs(end - start) / 8))))
    return np.stack([x + width * np.cos(t), y + height * np.sin(t)], axis=1)


def _smooth(corners: list[tuple], rounds: int = 3) -> np.ndarray:
    """Cut the corners of a line again and again (Chaikin), its ends staying where they are."""
    line = np.array(corners, dtype=float)
    for _ in range(rounds):
        cut = np.empty((2 * len(line), 2))
        cut[0], cut[-1] = line[0], line[-1]
        cut[1:-1:2] = 0.75 * line[:-1] + 0.25 * line[1:]
        cut[2:-1:2] = 0.25 * line[:-1] + 0.75 * line[1:]
        line = cut
    return line
