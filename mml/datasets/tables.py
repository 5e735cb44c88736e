"""Measurements: people's heights, and the lie of the land."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from matplotlib import cbook

__all__ = ["Families", "Heights", "Terrain", "families", "heights", "terrain"]

_INCH = 2.54  # centimetres

# F. Galton, Regression towards mediocrity in hereditary stature, J. Anthropol. Inst. 15 (1886), table I.
# A row for each height of the parents, the tallest first; a column for each height of the children.
_PARENTS = [73.5, 72.5, 71.5, 70.5, 69.5, 68.5, 67.5, 66.5, 65.5, 64.5, 63.5]
_CHILDREN = [61.2, 62.2, 63.2, 64.2, 65.2, 66.2, 67.2, 68.2, 69.2, 70.2, 71.2, 72.2, 73.2, 74.2]
_COUNTS = [
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 0],
    [0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 2, 7, 2, 4],
    [0, 0, 0, 0, 1, 3, 4, 3, 5, 10, 4, 9, 2, 2],
    [1, 0, 1, 0, 1, 1, 3, 12, 18, 14, 7, 4, 3, 3],
    [0, 0, 1, 16, 4, 17, 27, 20, 33, 25, 20, 11, 4, 5],
    [1, 0, 7, 11, 16, 25, 31, 34, 48, 21, 18, 4, 3, 0],
    [0, 3, 5, 14, 15, 36, 38, 28, 38, 19, 11, 4, 0, 0],
    [0, 3, 3, 5, 2, 17, 17, 14, 13, 4, 0, 0, 0, 0],
    [1, 0, 9, 5, 7, 11, 11, 7, 7, 5, 2, 1, 0, 0],
    [1, 1, 4, 4, 1, 5, 5, 0, 2, 0, 0, 0, 0, 0],
    [1, 0, 2, 4, 1, 2, 2, 1, 1, 0, 0, 0, 0, 0],
]


class Heights(NamedTuple):
    """A histogram: the middles of its bins in cm, how many people each holds, and the bins' width in cm."""

    middles: np.ndarray
    counts: np.ndarray
    width: float
    source: str


class Families(NamedTuple):
    """Pairs, one a child: the height of its parents (their mean) and its own, in cm, shape (N,) each."""

    parents: np.ndarray
    children: np.ndarray
    source: str


class Terrain(NamedTuple):
    """Heights of the land in metres; rows go south, columns go east, `spacing` metres between two of each."""

    height: np.ndarray
    spacing: tuple[float, float]
    source: str


def heights() -> Heights:
    """The heights of 928 grown-up children, as Galton counted them (1886).

    He multiplied women's heights by 1.08 before counting, so that they could be put together with men's. His first
    and last bins hold all who were smaller or taller; they stand here as bins of the common width.

    Returns
    -------
    Heights
        14 bins of one inch, 2.54 cm.
    """
    counts = np.sum(_COUNTS, axis=0)
    return Heights(
        np.array(_CHILDREN) * _INCH, counts, _INCH, "Galton 1886: 928 adult children, women's heights times 1.08"
    )


def families() -> Families:
    """Parents and children, as Galton paired them (1886): one pair for each of 928 children.

    Both are rounded to bins of one inch, so that many pairs are equal. Women's heights are multiplied by 1.08.

    Returns
    -------
    Families
    """
    rows, columns = np.indices(np.shape(_COUNTS))
    times = np.ravel(_COUNTS)
    parents = np.repeat(np.array(_PARENTS)[rows.ravel()], times) * _INCH
    children = np.repeat(np.array(_CHILDREN)[columns.ravel()], times) * _INCH
    return Families(parents, children, "Galton 1886: 928 adult children and their parents")


def terrain() -> Terrain:
    """The land round the Jacksboro fault in Tennessee, from a survey that comes with matplotlib.

    Returns
    -------
    Terrain
        About 344 by 403 points.
    """
    data = np.load(cbook.get_sample_data("jacksboro_fault_dem.npz", asfileobj=False))
    dy, dx = float(data["dy"]), float(data["dx"])  # degrees between two points
    metres = 111_200.0  # a degree of latitude
    middle = np.radians((float(data["ymin"]) + float(data["ymax"])) / 2)
    height = np.asarray(data["elevation"], dtype=float)
    return Terrain(height, (dy * metres, dx * metres * np.cos(middle)), "USGS survey of the Jacksboro fault, Tennessee")
