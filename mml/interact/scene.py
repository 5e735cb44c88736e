"""A plane on which points are dragged and numbers are slid, and all that follows from them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import numpy as np
from matplotlib.collections import LineCollection

from .. import plots
from . import page
from .formulas import FUNCTIONS, Formula, Template

__all__ = ["Scene"]

_MOVING = page.script("scene")
_LINES = 60  # of a grid, to either side of each axis
_FAINT = 0.6  # so that a grid stays behind what is drawn on it
_DASHES = {"-": "", "--": "8 5", "-.": "9 4 2 4", ":": "2 4"}


class Scene:
    """A moving picture of the plane.

    Build it line by line, and write its name as the last line of the cell. What is drawn is told in formulas
    (see `mml.interact.formulas`): texts such as `"u + v"` or `"dot(u, v) / dot(v, v) * v"` that are computed
    anew whenever the reader moves something. In labels and `says`, formulas stand between braces and what stands
    between two stars each is bold: `"**p** = {p}"`.

    Parameters
    ----------
    alt : str
        What the still picture shows, for readers who can't see it, and what can be moved.
    limit : float
        The axes run from -limit to limit, where `xlim` and `ylim` don't say otherwise.
    xlim, ylim : (float, float), optional
        The part of the plane to show.
    xlabel, ylabel : str
        What the axes mean, where they are not plain coordinates.
    tall : float, optional
        The height of the picture as a share of its width; for curves, whose axes have different units.
        The units of both axes are equal otherwise, as geometry needs them.

    Examples
    --------
    >>> scene = Scene("Two arrows u and v and their sum. Drag the tips of u and v.", limit=5)
    >>> scene.drag("u", (3, 1))
    >>> scene.drag("v", (1, 2))
    >>> scene.arrow("u", label="**u**")
    >>> scene.arrow("v", start="u", label="**v**", colour="other", style="--")
    >>> scene.arrow("u + v", colour="result", label="**u** + **v**")
    >>> scene.says("u = {u}, v = {v}, their sum is {u + v}.")
    """

    def __init__(
        self,
        alt: str,
        limit: float = 5,
        xlim: tuple | None = None,
        ylim: tuple | None = None,
        xlabel: str = "",
        ylabel: str = "",
        tall: float | None = None,
    ):
        if len(alt.split()) < 5:
            raise ValueError(f"describe the picture in a sentence (at least five words); got {alt!r}")
        self._alt = alt
        self._xlim, self._ylim = xlim or (-limit, limit), ylim or (-limit, limit)
        self._titles, self._tall = (xlabel, ylabel), tall
        self._start: dict = {}  # of everything that moves, in the order of its making
        self._drags: list[dict] = []
        self._slides: list[dict] = []
        self._lets: list[tuple[str, Formula]] = []
        self._items: list[dict] = []
        self._says: Template | None = None
        self._backdrop: Callable | None = None

    # -- what moves ------------------------------------------------------------------------

    def drag(self, name: str, at: tuple, step: float = 0.25, keep: str = "", colour: str = "given") -> None:
        """A point to drag, or to move with the arrow keys, by the name of its vector.

        Parameters
        ----------
        at : (float, float)
            Where it begins.
        step : float
            It moves in steps of this length; 0 for any place.
        keep : str
            A formula for where it goes instead, such as `"unit(v)"` to keep v on the unit circle.
        """
        self._add(name, np.array(at, dtype=float))
        kept = Formula(keep, set(self._start)) if keep else None
        self._drags.append({"name": name, "at": list(map(float, at)), "step": step, "keep": kept, "colour": colour})

    def slide(
        self, name: str, least: float, most: float, at: float, step: float = 0.1, label: str = "", play: bool = False
    ) -> None:
        """A number under a slider, which a button may play from `least` to `most`."""
        if not least <= at <= most:
            raise ValueError(f"{name} begins at {at}, outside of {least} to {most}")
        self._add(name, float(at))
        self._slides.append(
            {"name": name, "from": least, "to": most, "at": at, "step": step, "label": label or name, "play": play}
        )

    def let(self, name: str, formula: str) -> None:
        """Give the value of a formula a name."""
        made = Formula(formula, set(self._start))
        self._add(name, made(self._start))
        self._lets.append((name, made))

    # -- what is drawn ---------------------------------------------------------------------

    def arrow(self, vector, start="(0, 0)", label="", colour="given", style="-", side="above") -> None:
        """The vector as an arrow from `start`; `side` is where its label stands, "above" or "below" the shaft."""
        self._item("arrow", [start, f"({start}) + ({vector})"], label, colour, style, 2.4, side=side)

    def segment(self, one, other, label="", colour="context", style="--", side="above") -> None:
        """The straight line between two points."""
        self._item("path", [one, other], label, colour, style, 1.6, side=side)

    def line(self, direction, through="(0, 0)", colour="context", style="-") -> None:
        """The whole line through a point."""
        self._item("line", [through, direction], "", colour, style, 1.4)

    def polygon(self, corners: list[str], label="", colour="mark", style="-") -> None:
        """A filled polygon."""
        self._item("path", corners, label, colour, style, 1.2, fill=True)

    def dot(self, at, label="", colour="given") -> None:
        """A point."""
        self._item("dot", [at], label, colour, "-", 1)

    def text(self, at, words, colour="context") -> None:
        """Words in the plane."""
        self._item("text", [at], words, colour, "-", 1)

    def curve(self, formula, name, least: float, most: float, label="", colour="result", style="-") -> None:
        """A curve: the points of `formula`, a vector, while `name` goes from `least` to `most`: `"(t, sin(a * t))"`."""
        self._item("curve", [formula], label, colour, style, 2.2, variable=name, least=least, most=most)

    def grid(self, first, second, colour="given", style="-") -> None:
        """The grid of the plane after a linear map, told by where the two unit vectors go."""
        self._item("grid", [first, second], "", colour, style, 0.8)

    def drawing(self, points, first="(1, 0)", second="(0, 1)", shift="(0, 0)", colour="result", style="-") -> None:
        """Points (N, 2), joined by lines but for rows of nan, after a linear map, told as in `grid`, and a shift."""
        points = np.asarray(points, dtype=float)
        gaps = np.flatnonzero(np.isnan(points).any(axis=1))
        lines = [part[~np.isnan(part).any(axis=1)] for part in np.split(points, gaps)]
        lines = [part.round(4) for part in lines if len(part)]
        self._item("drawing", [first, second, shift], "", colour, style, 1.6, lines=lines)

    def says(self, words: str) -> None:
        """What stands under the picture, as long as things move: the numbers, in words."""
        self._says = Template(words, set(self._start))

    def backdrop(self, draw: Callable) -> None:
        """What lies behind and never moves: `draw(ax)` draws it on matplotlib's axes."""
        self._backdrop = draw

    # -- how it is shown -------------------------------------------------------------------

    def still(self) -> plots.Picture:
        """The scene as it begins, as a picture."""
        fig, ax = plots.plane(xlim=self._xlim, ylim=self._ylim, size=5.2)
        if self._tall:
            fig.set_size_inches(5.2, 5.2 * self._tall)
            ax.set_aspect("auto")
        ax.set_xlabel(self._titles[0], loc="right")
        ax.set_title(self._titles[1], loc="left", fontsize="medium")
        if self._backdrop:
            self._backdrop(ax)
            ax.set(xlim=self._xlim, ylim=self._ylim)
        for item in self._items:
            _draw_still(ax, item, self._start)
        for drag in self._drags:
            colour = plots.COLOURS[drag["colour"]]
            ax.plot(*self._start[drag["name"]], "o", markersize=9, markerfacecolor="none", markeredgecolor=colour)
        return plots.picture(fig, self._alt)

    def _repr_html_(self) -> str:
        says = self._says(self._start) if self._says else ""
        return page.figure("scene", self.still(), says, _MOVING, self._spec())

    def __repr__(self) -> str:
        says = f"\n{self._says(self._start)}" if self._says else ""
        return f"[Moving picture: {self._alt}]{says}"

    def _add(self, name: str, value) -> None:
        if not re.fullmatch(r"[A-Za-z]\w*", name):
            raise ValueError(f"a name of letters and digits is wanted; got {name!r}")
        if name in FUNCTIONS or name == "pi":
            raise ValueError(f"{name!r} has a meaning in formulas already; choose another name")
        if name in self._start:
            raise ValueError(f"there are two things called {name!r} in this scene")
        self._start[name] = value

    def _item(self, kind, formulas, label, colour, style, width, **more) -> None:
        if colour not in plots.COLOURS:
            raise ValueError(f"the colour must be one of {', '.join(plots.COLOURS)}; got {colour!r}")
        known = set(self._start) | ({more["variable"]} if "variable" in more else set())
        self._items.append(
            {
                "kind": kind,
                "formulas": [Formula(f, known) for f in formulas],
                "label": Template(label, set(self._start)) if label else None,
                "colour": colour,
                "style": style,
                "width": width,
                **more,
            }
        )

    def _spec(self) -> str:
        """What the script needs, as JavaScript: data, and formulas as functions of the values `s`."""
        function = "(s) => {}".format
        drags = [_object(d, keep=function(d["keep"].js) if d["keep"] else "null") for d in self._drags]
        lets = [f"[{json.dumps(name)}, {function(formula.js)}]" for name, formula in self._lets]
        backdrop = page.backdrop(self._backdrop, self._xlim, self._ylim, self._tall) if self._backdrop else None
        parts = {
            **page.plane_spec(self._xlim, self._ylim, backdrop, self._titles, self._tall),
            "drags": f"[{', '.join(drags)}]",
            "slides": json.dumps(self._slides),
            "lets": f"[{', '.join(lets)}]",
            "items": "[" + ",\n".join(_item_for_script(item) for item in self._items) + "]",
            "says": function(self._says.js) if self._says else "null",
        }
        return "{" + ",\n".join(f"{key}: {value}" for key, value in parts.items()) + "}"


def _object(data: dict, **code: str) -> str:
    """A JavaScript object of data, with some of its values given as code."""
    data = {**data, "colour": plots.COLOURS[data["colour"]]}
    return "{" + ", ".join(f"{json.dumps(k)}: {code[k] if k in code else json.dumps(v)}" for k, v in data.items()) + "}"


def _item_for_script(item: dict) -> str:
    js = [formula.js for formula in item["formulas"]]
    listed = f"[{', '.join(js)}]"
    shapes = {
        "arrow": listed,
        "path": f"[{listed}]",
        "line": f"$.line({', '.join(js)})",
        "grid": f"$.grid({', '.join(js)}, {_LINES})",
        "dot": js[0],
        "text": js[0],
    }
    kind = item["kind"]
    if kind == "curve":
        inner = f"((s) => (t) => (s[{json.dumps(item['variable'])}] = t, {js[0]}))({{...s}})"
        shape = f"$.curve({inner}, {item['least']}, {item['most']}, 200)"
    elif kind == "drawing":
        lines = json.dumps([line.tolist() for line in item["lines"]])
        shape = f"$.drawing({lines}, {', '.join(js)})"
    else:
        shape = shapes[kind]
    data = {
        "kind": kind if kind in ("arrow", "dot", "text") else "path",
        "colour": item["colour"],
        "width": item["width"],
        "dash": _DASHES[item["style"]],
        "side": item.get("side", "above"),
        "fill": item.get("fill", False),
        "opacity": _FAINT if kind == "grid" else 1,
        "f": None,
        "label": None,
    }
    label = f"(s) => {item['label'].js}" if item["label"] else "null"
    return _object(data, f=f"(s) => {shape}", label=label)


def _draw_still(ax, item: dict, values: dict) -> None:
    """Draw an item as the script does, with matplotlib."""
    colour, label = plots.COLOURS[item["colour"]], _mathtext(item["label"](values)) if item["label"] else ""
    looks = {"color": colour, "linestyle": item["style"], "linewidth": item["width"]}
    shape = [formula(values) for formula in item["formulas"]] if item["kind"] != "curve" else []
    away = (0, 10)
    match item["kind"]:
        case "arrow":
            start, tip = shape
            if np.all(np.isfinite(tip)) and np.linalg.norm(tip - start) > 1e-9:
                plots.arrow(ax, tip - start, start, label, item["colour"], item["style"], item["side"])
            return
        case "path":
            points = np.array(shape)
            if item.get("fill"):
                ax.fill(*points.T, color=colour, alpha=0.18, linewidth=0)
                points = np.vstack([points, points[:1]])
            ax.plot(*points.T, **looks)
            place = np.mean(shape, axis=0)
            away = (0, 0) if item.get("fill") else _beside(points, item["side"])
        case "line":
            through, direction = shape
            if np.linalg.norm(direction) > 1e-9:
                ax.axline(through, through + direction, **looks)
            return
        case "grid":
            first, second = shape
            lines = [
                [i * a - _LINES * b, i * a + _LINES * b]
                for i in range(-_LINES, _LINES + 1)
                for a, b in ((first, second), (second, first))
            ]
            style = {"colors": colour, "linestyles": item["style"], "linewidths": item["width"], "alpha": _FAINT}
            ax.add_collection(LineCollection(lines, **style), autolim=False)
            return
        case "curve":
            ts = np.linspace(item["least"], item["most"], 201)
            points = np.array([item["formulas"][0]({**values, item["variable"]: t}) for t in ts])
            ax.plot(*points.T, **looks)
            place = points[-1]
        case "drawing":
            first, second, shift = shape
            for line in item["lines"]:
                ax.plot(*(line @ np.array([first, second]) + shift).T, **looks)
            return
        case "dot":
            place = shape[0]
            ax.plot(*place, "o", color=colour, markeredgecolor="white", markersize=7)
        case "text":
            place, away = shape[0], (0, 0)
    if label:
        style = {"color": colour, "fontsize": 12, "ha": "center", "va": "center", "annotation_clip": True}
        if abs(away[0]) > abs(away[1]):
            style["ha"] = "left" if away[0] > 0 else "right"
        if not item.get("fill"):
            style["bbox"] = {"facecolor": "white", "edgecolor": "none", "alpha": 0.75, "pad": 1}
        ax.annotate(label, place, xytext=away, textcoords="offset points", **style)


def _beside(points: np.ndarray, side: str) -> np.ndarray:
    """Where the label of a straight line stands from its middle, in points: to the side that is asked for."""
    along = points[-1] - points[0]
    normal = np.array([-along[1], along[0]]) / (np.linalg.norm(along) or 1.0)
    if normal[1] < 0 or (normal[1] == 0 and normal[0] > 0):
        normal = -normal
    normal = normal if side == "above" else -normal
    return (12 if abs(normal[0]) < 0.7 else 7) * normal


def _mathtext(words: str) -> str:
    """Bold between stars, for matplotlib."""
    parts = words.replace("$", r"\$").split("**")
    bold = [part.replace(" ", r"\ ") for part in parts]
    return "".join(rf"$\mathbf{{{bold[i]}}}$" if i % 2 else part for i, part in enumerate(parts))
