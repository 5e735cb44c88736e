"""A moving picture as HTML: the still one, words under it, and the script that puts the moving one in its place."""

from __future__ import annotations

import base64
import html
import io
import json
import secrets
from collections.abc import Callable
from pathlib import Path

import matplotlib.pyplot as plt

from ..plots import Picture

__all__ = ["PLANE", "WIDTH", "backdrop", "equal", "figure", "new_id", "plane_spec", "script"]

WIDTH = 440  # of a plane, in pixels


def new_id(kind: str) -> str:
    """An id that no other picture has, in this notebook or in another one on the same page."""
    return f"mml-{kind}-{secrets.token_hex(6)}"


def script(name: str) -> str:
    """The JavaScript expression in `NAME.js`, without the comment that it begins with."""
    lines = (Path(__file__).parent / f"{name}.js").read_text(encoding="utf-8").splitlines()
    while lines[0].startswith("//"):
        del lines[0]
    return "\n".join(lines)


PLANE = script("plane")


def figure(kind: str, picture: Picture, words: str, moving: str, spec: str) -> str:
    """The HTML of a moving picture.

    Parameters
    ----------
    kind : str
        Begins the figure's id.
    picture : Picture
        What is seen where scripts don't run.
    words : str
        What stands under it at first.
    moving : str
        A JavaScript function of the figure, `spec` and the tools of `plane.js`.
    spec : str
        JavaScript that tells what is to be drawn.
    """
    key = new_id(kind)
    spec = spec.replace("</", "<\\/").replace("<!--", "<\\!--")  # no word in it may end the script
    return f"""<figure id="{key}" style="margin:0">
<img alt="{html.escape(picture.alt, quote=True)}" src="data:image/png;base64,{base64.b64encode(picture.png).decode()}"
 style="width:{picture.width}px;max-width:100%;height:auto">
<figcaption aria-live="polite" style="min-height:1.5em">{html.escape(words)}</figcaption>
<script>
(() => {{
const tools = {PLANE};
const {{ $ }} = tools;  // formulas use it
({moving.strip()})(document.getElementById("{key}"), {spec}, tools);
}})();
</script></figure>"""


def plane_spec(
    xlim: tuple, ylim: tuple, backdrop: str | None, titles: tuple[str, str] = ("", ""), tall: float | None = None
) -> dict[str, str]:
    """What `plane.js` needs, as JavaScript by name.

    `titles` stand at the two axes. `tall` is the height of the plane as a share of its width; where it is not
    given, the units of both axes are equal.
    """
    parts = {
        "tall": round(WIDTH * (tall or equal(xlim, ylim))),
        "xlim": xlim,
        "ylim": ylim,
        "ticks": [_ticks(*xlim), _ticks(*ylim)],
        "width": WIDTH,
        "backdrop": backdrop,
        "titles": titles,
    }
    return {name: json.dumps(value) for name, value in parts.items()}


def equal(xlim: tuple, ylim: tuple) -> float:
    """The height of a plane as a share of its width, if the units of both axes are equal."""
    return (ylim[1] - ylim[0]) / (xlim[1] - xlim[0])


def backdrop(draw: Callable, xlim: tuple, ylim: tuple, tall: float | None = None) -> str:
    """What `draw(ax)` draws on matplotlib's axes, as an image that fills the plane."""
    fig = plt.figure(figsize=(4.4, 4.4 * (tall or equal(xlim, ylim))))
    ax = fig.add_axes((0, 0, 1, 1))
    draw(ax)
    ax.set(xlim=xlim, ylim=ylim)
    ax.axis("off")
    buffer = io.BytesIO()
    fig.savefig(buffer, format="png", dpi=120)
    plt.close(fig)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


def _ticks(low: float, high: float) -> list[float]:
    ticks = plt.MaxNLocator(10, steps=[1, 2, 5, 10]).tick_values(low, high)
    return [float(t) for t in ticks if low - 1e-9 <= t <= high + 1e-9]
