"""Ask the reader a question inside a lecture, and answer every likely reply on the spot.

A question works wherever HTML is shown, with the keyboard too, and needs no kernel once its cell has run.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

__all__ = ["Question", "choose"]


@dataclass(frozen=True)
class Question:
    """A question and, for each choice, whether it is right and what to say to the reader. Made by `choose`."""

    text: str
    choices: tuple[tuple[str, bool, str], ...]

    def _repr_html_(self) -> str:
        rows = []
        for choice, right, reply in self.choices:
            verdict, colour, sign = ("Right.", "#009E73", "✓") if right else ("Not quite.", "#D55E00", "✗")
            rows.append(
                '<details style="margin:0.35em 0;border:1px solid #8C8C8C;border-radius:4px;padding:0.3em 0.7em">'
                f'<summary style="cursor:pointer">{_rich(choice)}</summary>'
                f'<p style="margin:0.4em 0 0.2em;border-left:4px solid {colour};padding-left:0.7em">'
                f"<strong>{sign} {verdict}</strong> {_rich(reply)}</p></details>"
            )
        return (
            '<div role="group" aria-label="Question" style="max-width:42em;margin:0.3em 0">'
            f'<p style="margin:0 0 0.4em"><strong>Your turn.</strong> {_rich(self.text)} '
            "<em>Open the answer you believe in.</em></p>" + "".join(rows) + "</div>"
        )

    def __repr__(self) -> str:
        letters = "abcdefghijklmnopqrstuvwxyz"
        lines = [f"Your turn. {self.text}"]
        lines += [f"  {letters[i]}) {choice}" for i, (choice, _, _) in enumerate(self.choices)]
        return "\n".join(lines)


def choose(question: str, right: dict[str, str], wrong: dict[str, str], order: str = "") -> Question:
    """A question with several answers to choose from, of which some are right.

    Parameters
    ----------
    question : str
        One sentence or two, with `code` between backticks, *emphasis* and **bold** between stars, and
        mathematics between dollar signs. So too in the answers and replies.
    right, wrong : dict of str to str
        Each answer and what to reply to a reader who gives it: why it is right, or the step that went wrong.
    order : str, optional
        The order of the answers as letters, counting the right ones first: "bac" puts the first wrong one on
        top if one is right. In sorted order of the answers otherwise, so that the right one has no fixed place.

    Raises
    ------
    ValueError
        If there is no right answer or no wrong one, a reply is empty, or `order` does not name each answer once.
    """
    if not right or not wrong:
        raise ValueError("a question needs at least one right and one wrong answer")
    choices = [(a, True, r) for a, r in right.items()] + [(a, False, r) for a, r in wrong.items()]
    for answer, _, reply in choices:
        if len(reply.split()) < 3:
            raise ValueError(f"answer {answer!r} needs a reply that explains; got {reply!r}")
    if order:
        if sorted(order) != [chr(ord("a") + i) for i in range(len(choices))]:
            raise ValueError(f"order must name each of the {len(choices)} answers once; got {order!r}")
        choices = [choices[ord(letter) - ord("a")] for letter in order]
    else:
        choices.sort(key=lambda c: c[0])
    return Question(question, tuple(choices))


def _rich(text: str) -> str:
    """Escape for HTML; backticks become code, one star emphasis, two stars bold; mathematics stays for MathJax."""
    parts = re.split(r"(`[^`]+`|\$[^$]+\$)", text)
    for i, part in enumerate(parts):
        escaped = html.escape(part)
        if i % 2 and part.startswith("`"):
            escaped = f"<code>{escaped[1:-1]}</code>"
        elif i % 2 == 0:  # every second part is code or mathematics
            escaped = re.sub(r"\*\*(\S[^*]*)\*\*", r"<strong>\1</strong>", escaped)
            escaped = re.sub(r"\*(\S[^*]*)\*", r"<em>\1</em>", escaped)
        parts[i] = escaped
    return "".join(parts)
