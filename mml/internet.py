"""Simulated internets for PageRank: small ones with names, large random ones, and how to draw them.

A link is a pair (source, target) of page numbers 0 … n-1. A link matrix L has shape (n, n) and is
column-stochastic: column j holds where page j links to, so that `L @ r` lets the rank r flow once along the links.
"""

from __future__ import annotations

from dataclasses import dataclass

import matplotlib.pyplot as plt
import numpy as np

from .plots import COLOURS

__all__ = ["Internet", "draw", "large", "ranks", "six_pages", "small"]


@dataclass(frozen=True)
class Internet:
    """Pages with names, and the links between them.

    Attributes
    ----------
    names : list of n str
    links : list of (source, target)
        Page numbers. No pair occurs twice, and no page links to itself.
    places : ndarray, shape (n, 2)
        Where `draw` puts the pages.
    """

    names: list[str]
    links: list[tuple[int, int]]
    places: np.ndarray

    @property
    def n(self) -> int:
        """The number of pages."""
        return len(self.names)


def six_pages() -> Internet:
    """Six pages of a village, small enough to follow by hand. Every page links somewhere.

    The shop and the café link to each other, and the only way out of that pair is from the café to the town.
    """
    names = ["town", "shop", "café", "bakery", "school", "library"]
    links = [(0, 1), (0, 4), (0, 5), (1, 2), (2, 1), (2, 0), (3, 1), (3, 2), (4, 0), (4, 5), (5, 0), (5, 3)]
    return Internet(names, links, _circle(6))


def small(n: int = 12, seed: int = 0) -> Internet:
    """A random internet small enough to draw, in which some pages are much linked to and some link nowhere.

    Parameters
    ----------
    n : int
        The number of pages, at least 3.
    seed : int
        The same seed gives the same internet.

    Raises
    ------
    ValueError
        If `n` is less than 3.
    """
    if n < 3:
        raise ValueError(f"an internet needs at least 3 pages; got n = {n}")
    rng = np.random.default_rng(seed)
    sources, targets = large(n, min(2 * n, n * (n - 1) // 4), seed=rng)
    pairs = sorted({(int(s), int(t)) for s, t in zip(sources, targets, strict=True)})
    names = [f"page {i}" for i in range(n)]
    return Internet(names, pairs, _circle(n))


def large(n: int, links: int, seed: int | np.random.Generator = 0) -> tuple[np.ndarray, np.ndarray]:
    """A random internet as two arrays. A few pages get most of the links, as on the real one.

    Each link starts at a random page among the first nine tenths (so the others link nowhere: they are *dangling*),
    and its target is drawn with a probability that falls like 1 / (1 + rank of the page in a random order).
    Links of a page to itself and repeated links are dropped, and drawn again until there are enough.

    Parameters
    ----------
    n : int
        The number of pages, at least 3.
    links : int
        The number of links wanted, at most n * (n - 1) / 4.
    seed : int or Generator

    Returns
    -------
    sources, targets : ndarray of int, shape (links,)

    Raises
    ------
    ValueError
        If there are too few pages for so many links.
    """
    if n < 3 or links > n * (n - 1) // 4:
        raise ValueError(f"at most n * (n - 1) / 4 links fit between n >= 3 pages; got n = {n}, links = {links}")
    rng = np.random.default_rng(seed)
    popular = rng.permutation(n)
    linking = rng.permutation(n)[: max(2, (9 * n) // 10)]
    codes = np.empty(0, dtype=np.int64)
    while codes.size < links:
        wanted = links - codes.size
        s = rng.choice(linking, size=2 * wanted + 8)
        # inverse transform of the density 1/(1+x) on [0, n-1]
        t = popular[np.minimum(np.floor(np.exp(rng.random(s.size) * np.log(n))).astype(np.int64) - 1, n - 1)]
        # one uniform target in four, so that every pair can occur and the loop ends
        uniform = rng.random(s.size) < 0.25
        t = np.where(uniform, rng.integers(0, n, s.size), t)
        codes = np.sort(np.concatenate([codes, (s * n + t)[s != t]]))
        codes = codes[np.append(True, codes[1:] != codes[:-1])]  # np.unique hashes, and is ten times slower here
    codes = np.sort(rng.permutation(codes)[:links])
    return codes // n, codes % n


def ranks(links, n: int, damping: float = 0.85) -> np.ndarray:
    """The PageRank of every page, by solving one system of linear equations.

    Solves (I - d L) r = (1 - d)/n · 1, which is how r = d L r + (1 - d)/n · 1 reads when r is brought to one
    side (Langville and Meyer, *Google's PageRank and Beyond*, chapter 7). Dense: for a few thousand pages at most.

    Parameters
    ----------
    links : iterable of (source, target)
    n : int
        The number of pages. A page without links counts as linking to all.
    damping : float, less than 1

    Returns
    -------
    ndarray, shape (n,)
        Adds up to 1.
    """
    flow = np.zeros((n, n))
    for source, target in links:
        flow[target, source] = 1
    flow[:, flow.sum(axis=0) == 0] = 1
    flow /= flow.sum(axis=0)
    return np.linalg.solve(np.eye(n) - damping * flow, np.full(n, (1 - damping) / n))


def draw(net: Internet, rank=None, ax=None, title: str = "", numbers: bool = True):
    """Draw pages as dots and links as arrows; with `rank`, the area of a dot is the page's rank.

    Parameters
    ----------
    net : Internet
    rank : array_like, shape (n,), optional
        Written below each name, and shown as the dot's area.
    numbers : bool
        Whether to write each page's number in its dot (for small dots, beside its name).

    Returns
    -------
    fig, ax
    """
    if ax is None:
        fig, ax = plt.subplots(figsize=(5.4, 4.9))
    else:
        fig = ax.figure
    share = np.full(net.n, 1 / net.n) if rank is None else np.asarray(rank, dtype=float)
    # areas in points²: an equal share is a dot of 26 points across; none vanishes
    area = np.maximum(np.pi * 13**2 * share * net.n, 12)
    radius = np.sqrt(area / np.pi)
    both = set(net.links)
    for source, target in net.links:
        bend = 0.14 if (target, source) in both else 0.0
        ax.annotate(
            "", xy=net.places[target], xytext=net.places[source],
            arrowprops={
                "arrowstyle": "-|>,head_width=0.22,head_length=0.45",
                "connectionstyle": f"arc3,rad={bend}",
                "color": COLOURS["context"], "linewidth": 1.1, "alpha": 0.85,
                "shrinkA": radius[source] + 1, "shrinkB": radius[target] + 2,
            },
        )  # fmt: skip
    colour = COLOURS["given" if rank is None else "result"]
    ax.scatter(*net.places.T, s=area, color=colour, edgecolor="white", zorder=3)
    for i, (x, y) in enumerate(net.places):
        if numbers and radius[i] > 7:
            ax.annotate(str(i), (x, y), ha="center", va="center", color="white", fontsize=9, weight="bold", zorder=4)
        outward = np.array([x, y]) / (np.hypot(x, y) or 1.0)
        text = net.names[i] if rank is None else f"{net.names[i]}\n{share[i]:.3f}"
        aside = "center" if abs(outward[0]) < 0.3 else "left" if x > 0 else "right"
        ax.annotate(
            text, (x, y), xytext=outward * (radius[i] + (16 if aside == "center" else 7)), textcoords="offset points",
            ha=aside, va="center", fontsize=9, color="#333333",
        )  # fmt: skip
    ax.set_title(title, fontsize=11)
    ax.set(aspect="equal")
    ax.margins(0.24)
    ax.axis("off")
    return fig, ax


def _circle(n: int) -> np.ndarray:
    angle = np.pi / 2 - 2 * np.pi * np.arange(n) / n
    return np.column_stack([np.cos(angle), np.sin(angle)])
