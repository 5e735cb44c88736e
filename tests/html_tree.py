"""Read HTML strictly: what a test needs to know of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"img", "input", "br", "hr", "meta", "link"}


@dataclass
class Element:
    """A tag, its attributes, and what stands in it, unescaped."""

    tag: str
    attributes: dict[str, str | None]
    children: list[Element | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text in it, scripts left out."""
        return "".join(c if isinstance(c, str) else "" if c.tag == "script" else c.text for c in self.children)

    def all(self, tag: str) -> list[Element]:
        """Every element of this tag in it, in order."""
        found = []
        for child in self.children:
            if isinstance(child, Element):
                found += ([child] if child.tag == tag else []) + child.all(tag)
        return found

    def one(self, tag: str) -> Element:
        """The only element of this tag in it."""
        (found,) = self.all(tag)
        return found


class _Strict(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = [Element("", {})]

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice: {names}"
        element = Element(tag, dict(attrs))
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data):
        self.open[-1].children.append(data)


def parse(text: str) -> Element:
    """The tree of a piece of HTML. Fails where a tag is not closed, or closed that was not opened."""
    parser = _Strict()
    parser.feed(text)
    parser.close()
    assert len(parser.open) == 1, f"<{parser.open[-1].tag}> is never closed"
    return parser.open[0]
