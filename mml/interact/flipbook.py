"""Frames under a slider: drawn in advance, they travel in the output with the script that turns them."""

from __future__ import annotations

import base64
import html
import json

from ..plots import Picture
from .page import new_id

__all__ = ["Flipbook", "flipbook"]


class Flipbook:
    """Frames under a slider. Made by `flipbook`."""

    def __init__(self, frames: list[tuple[str, Picture]], label: str):
        if not frames:
            raise ValueError("a flipbook needs at least one frame; got none")
        self.frames, self.label = frames, label

    def _repr_html_(self) -> str:
        key = new_id("flipbook")
        first = self.frames[0][1]
        data = json.dumps(
            [
                {
                    "src": "data:image/png;base64," + base64.b64encode(p.png).decode(),
                    "alt": p.alt,
                    "caption": caption,
                }
                for caption, p in self.frames
            ]
        ).replace("<", "\\u003c")  # no tag or comment of a caption may end the script
        label = html.escape(self.label, quote=True)
        words = "".join(f"<li>{html.escape(caption)}</li>" for caption, _ in self.frames)
        # data-lm-suppress-shortcuts: in JupyterLab the arrow keys move the slider, not the selected cell
        button = 'type="button" style="font-size:1em;padding:0.2em 0.7em"'
        return f"""<figure id="{key}" style="margin:0">
<img alt="{html.escape(first.alt, quote=True)}" src="data:image/png;base64,{base64.b64encode(first.png).decode()}"
 style="width:{first.width}px;max-width:100%;height:auto;background:white">
<div style="display:flex;align-items:center;gap:0.6em;max-width:{first.width}px">
<button {button} aria-label="Previous frame">◀</button>
<input type="range" data-lm-suppress-shortcuts="true" min="0" max="{len(self.frames) - 1}" value="0"
 aria-label="{label}" style="flex:1">
<button {button} aria-label="Next frame">▶</button></div>
<figcaption aria-live="polite" style="min-height:1.5em">{html.escape(self.frames[0][0])}</figcaption>
<details><summary style="cursor:pointer">All {len(self.frames)} steps in words</summary><ol>{words}</ol></details>
<script>
(() => {{
  const figure = document.getElementById("{key}");
  const frames = {data};
  const picture = figure.querySelector("img"), slider = figure.querySelector("input");
  const [back, on] = figure.querySelectorAll("button"), caption = figure.querySelector("figcaption");
  const turn = (to) => {{
    const i = Math.max(0, Math.min(frames.length - 1, to));
    slider.value = i;
    slider.setAttribute("aria-valuetext", frames[i].caption);
    picture.src = frames[i].src;
    picture.alt = frames[i].alt;
    caption.textContent = frames[i].caption;
    back.disabled = i === 0;
    on.disabled = i === frames.length - 1;
  }};
  slider.addEventListener("input", () => turn(+slider.value));
  back.addEventListener("click", () => turn(+slider.value - 1));
  on.addEventListener("click", () => turn(+slider.value + 1));
  turn(0);
}})();
</script></figure>"""

    def __repr__(self) -> str:
        lines = [f"[{self.label}, {len(self.frames)} frames]"]
        return "\n".join(lines + [f"  {caption}" for caption, _ in self.frames])


def flipbook(frames: list[tuple[str, Picture]], label: str) -> Flipbook:
    """Put pictures under a slider with a button to either side.

    Parameters
    ----------
    frames : list of (caption, Picture)
        In order. The caption says in a sentence what this frame shows.
    label : str
        What the slider moves, for readers who can't see it ("Step of the power iteration").

    Returns
    -------
    Flipbook
        Shown as HTML with a slider; the arrow keys move it.
    """
    return Flipbook(list(frames), label)
