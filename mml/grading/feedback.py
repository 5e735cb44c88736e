"""Feedback and formgrader pages on which nothing of a submission runs.

A page is made in two steps. Everything that a submission can have written (text, code, outputs, names of errors) is
turned into inert HTML by `Inert`, the one door. The templates in `templates/` then put these pieces in place; they
never look at the notebook, and escape whatever did not come through the door. The pages' own policy, which forbids
scripts and requests, is a second wall behind that.

Formulas become MathML when the page is written, so no page needs a script, or the network, to show them.
"""

from __future__ import annotations

import base64
import html
import re
import secrets
import sys
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

import math_core
import nbgrader
import nh3
from markupsafe import Markup
from mistune.plugins import import_plugin
from nbconvert.exporters import HTMLExporter
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearHiddenTests, ClearMarkScheme, GetGrades, NbGraderPreprocessor
from pygments.lexers import get_lexer_by_name
from pygments.lexers.special import TextLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String
from pygments.util import ClassNotFound
from traitlets import Bool

from ..notebooks import grade_id, is_answer, nbgrader_metadata

__all__ = ["TEMPLATES", "FeedbackPage", "FormgraderPage", "Inert", "guard_formgrader"]

_HERE = Path(__file__).resolve().parent / "templates"
# nbgrader's own come second: ours take the formgrader's frame from there
TEMPLATES = [
    str(_HERE),
    str(Path(nbgrader.__file__).resolve().parent / "server_extensions" / "formgrader" / "templates"),
]

TEXT_LIMIT = 20_000  # characters of one output that a page shows
CODE_LIMIT = 30_000  # characters of a cell that is coloured
MARKDOWN_LIMIT = 20_000  # characters, pictures not counted; the parser's time grows with their square
HTML_LIMIT = 200_000  # characters, pictures and scripts not counted
HTML_DEPTH = 300  # elements inside one another; the sanitizer's time grows with their square
PICTURE_LIMIT = 8_000_000  # bytes
PIXEL_LIMIT = 50_000_000  # a small file can unfold to a picture that stops a browser
FORMULA_LIMIT = 2_000  # characters; the converter's stack is safe to twice as many nested braces
FORMULA_DEPTH = 100  # elements inside one another


# -- what a submission wrote, made inert -----------------------------------------------------

_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "center", "cite", "code", "col", "colgroup", "dd", "del",
    "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i",
    "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span", "strong", "sub", "summary",
    "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var",
}  # fmt: skip
# of these not even the words inside are kept
_DROPPED = {
    "applet", "audio", "button", "canvas", "embed", "frameset", "iframe", "math", "noembed", "noframes", "noscript",
    "object", "option", "script", "select", "style", "svg", "template", "textarea", "title", "video", "xmp",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title"}, "abbr": {"title"}, "details": {"open"}, "img": {"alt", "height", "src", "style", "width"},
    "li": {"value"}, "ol": {"start"}, "span": {"data-formula"}, "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
}  # fmt: skip
_MATHML = {
    "math", "menclose", "merror", "mfrac", "mi", "mn", "mo", "mover", "mpadded", "mphantom", "mroot", "mrow", "mspace",
    "msqrt", "mstyle", "msub", "msubsup", "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover",
}  # fmt: skip
_MATHML_ATTRIBUTES = {
    "accent", "accentunder", "class", "columnalign", "columnspan", "depth", "display", "displaystyle", "form",
    "height", "largeop", "linethickness", "lspace", "mathvariant", "maxsize", "minsize", "movablelimits", "notation",
    "rowspan", "rspace", "scriptlevel", "stretchy", "style", "symmetric", "voffset", "width",
}  # fmt: skip
_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # colours and moves of the cursor
    r"|\x1b\][^\x07\x1b]*(\x07|\x1b\\)?"  # titles, links
    r"|\x1b."
)
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# these make code or text look other than it is
_TURNS = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_KINDS = ("image/svg+xml", "image/png", "image/jpeg", "image/gif")
# only what is coloured gets a tag: Pygments' own formatter makes a page of code five times as long
_COLOURS = {
    "word": (Keyword, Operator.Word),
    "name": (Name.Function, Name.Class, Name.Decorator, Name.Builtin),
    "string": (String,),
    "number": (Number,),
    "remark": (Comment,),
}
_NOT_SHOWN = Markup('<p class="note">An output that a page without scripts can’t show.</p>')


class Inert:
    """Turns what a submission wrote into HTML that does nothing but show.

    Nothing of it can run, fetch, restyle the page or take the place of a part of it: tags, attributes and
    addresses are those of a short list, and the rest is dropped. Every method returns `Markup` and raises nothing,
    whatever it is given.

    Parameters
    ----------
    folder : Path
        Where the notebook lies. Pictures beside it are put into the page.
    language : str
        The programming language of the code, as Pygments names it.
    """

    def __init__(self, folder: Path, language: str = "python"):
        self._folder = folder
        try:
            self._lexer = get_lexer_by_name(language, stripnl=False)
        except ClassNotFound:
            self._lexer = TextLexer(stripnl=False)
        self._attachments: dict = {}
        self._renderer = _Renderer()
        plugins = [import_plugin(name) for name in ("strikethrough", "table", "url", "def_list")]
        self._markdown = MarkdownWithMath(self._renderer, plugins=plugins)

    def markdown(self, source, attachments=None, least: int = 1) -> Markup:
        """Markdown with formulas. Headings above level `least` are moved down to it."""
        source = _string(source)
        if _length(source) > MARKDOWN_LIMIT:
            return self.text(source)
        self._attachments = attachments if isinstance(attachments, dict) else {}
        self._renderer.begin(least)
        try:
            rendered = self._markdown.render(source)
        except (RecursionError, AttributeError, KeyError, IndexError, TypeError, ValueError):
            return self.text(source)  # text that the parser can't take is still text
        cleaned = self.html(rendered)
        if rendered and not cleaned:
            return self.text(source)
        mark, formulas = rf'<span data-formula="{self._renderer.key}-(\d+)"></span>', self._renderer.formulas
        return Markup(re.sub(mark, lambda match: formulas[int(match[1])], cleaned))

    def inline(self, source) -> Markup:
        """A line of Markdown, such as a heading, without the paragraph around it."""
        return Markup(re.sub(r"</?p>", "", self.markdown(source)).strip())

    def html(self, source) -> Markup:
        """HTML, of which what shows text, tables and pictures is kept; empty if it is too much for a page."""
        source = _without_scripts(_string(source))
        if _length(source) > HTML_LIMIT or _depth(source) > HTML_DEPTH:
            return Markup()
        return Markup(
            nh3.clean(
                source,
                tags=_TAGS,
                clean_content_tags=_DROPPED,
                attributes=_ATTRIBUTES,
                attribute_filter=self._attribute,
                url_schemes={"http", "https", "mailto", "data", "attachment"},
                generic_attribute_prefixes=set(),
                set_tag_attribute_values={"a": {"target": "_blank"}},
                link_rel="noopener noreferrer nofollow",
            )
        )

    def code(self, source) -> Markup:
        """Source code in colours."""
        source = _visible(_string(source))
        lexer = self._lexer if len(source) < CODE_LIMIT else TextLexer(stripnl=False)
        return Markup(f'<pre class="code"><code>{_coloured(source, lexer)}</code></pre>')

    def text(self, text, kind: str = "text") -> Markup:
        """Plain text, as a terminal would show it in the end."""
        return Markup(f'<pre class="{kind}">{html.escape(_plain(text))}</pre>')

    def output(self, output) -> Markup:
        """One output of a code cell."""
        kind = output.get("output_type")
        if kind == "stream":
            return self.text(output.get("text"), "stderr" if output.get("name") == "stderr" else "stdout")
        if kind == "error":
            said, lines = error_words(output)[1], _traceback(output)
            if len(lines.split()) <= len(said.split()):
                return self.text(said, "message")
            where = f"<details><summary>Where it happened</summary>{self.text(lines)}</details>"
            return Markup(self.text(said, "message") + Markup(where))
        data = output.get("data")
        return self._data(data if isinstance(data, dict) else {}, output.get("metadata"))

    def _data(self, data: dict, metadata) -> Markup:
        if (source := data.get("text/html")) is not None:
            shown = self.html(source)
            if "<img" in shown or shown.striptags():
                return Markup(f'<div class="html">{shown}</div>')
        for kind in _KINDS:
            if kind in data:
                picture = _data_url(_decoded(kind, data[kind]))
                if picture is None:
                    continue
                about = metadata.get(kind) if isinstance(metadata, dict) else None
                alt = about.get("alt") if isinstance(about, dict) else None
                alt = html.escape(_plain(alt or "A picture that this cell drew, without a description."))
                return Markup(f'<img alt="{alt}" src="{picture}">')
        if "text/markdown" in data:
            return Markup(f'<div class="html">{self.markdown(data["text/markdown"], least=3)}</div>')
        if "text/latex" in data:
            return Markup(f'<div class="html">{_latex(_string(data["text/latex"]))}</div>')
        if "text/plain" in data:
            return self.text(data["text/plain"])
        return _NOT_SHOWN

    def _attribute(self, tag: str, name: str, value: str) -> str | None:
        """What becomes of an attribute from the list: its value, or None."""
        if name == "href":
            return value if re.match(r"(https?://|mailto:)", value, flags=re.I) else None
        if name == "src":
            return self._picture(value)
        if name == "style":  # pictures of this package tell their width so
            width = re.search(r"(?:^|;)\s*width:\s*(\d{1,4})px", value)
            return f"width:{width[1]}px" if width else None
        if name == "data-formula":
            return value if value.startswith(self._renderer.key) else None
        if name in ("width", "height", "colspan", "rowspan", "start", "value"):
            return value if re.fullmatch(r"\d{1,4}", value) else None
        return _visible(value)

    def _picture(self, address: str) -> str | None:
        """A picture's address as data, or None: of those in the text, attached to the cell or beside the notebook."""
        if address.startswith("data:"):
            kind, _, rest = address[5:].partition(";base64,")
            return _data_url(_decoded(kind, rest))
        if address.startswith("attachment:"):
            bundle = self._attachments.get(address.removeprefix("attachment:"))
            found = [kind for kind in _KINDS if isinstance(bundle, dict) and kind in bundle]
            return _data_url(_decoded(found[0], bundle[found[0]])) if found else None
        if re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|[/\\]", address):
            return None
        try:
            file = (self._folder / address).resolve()
            if file.is_relative_to(self._folder.resolve()) and file.is_file() and file.stat().st_size <= PICTURE_LIMIT:
                return _data_url(file.read_bytes())
        except (OSError, ValueError):  # a name that no file can have
            return None
        return None


class _Renderer(IPythonRenderer):
    """Markdown to HTML that is still to be cleaned, with marks where formulas go."""

    def __init__(self):
        super().__init__(escape=False, exclude_anchor_links=True)
        self.begin(1)

    def begin(self, least: int) -> None:
        # no text can hold a mark that it could not foresee
        self.key, self.least, self.formulas = secrets.token_hex(8), least, []

    def heading(self, text: str, level: int, **attrs) -> str:
        level = max(self.least, level)
        return f"<h{level}>{text}</h{level}>\n"

    def block_code(self, code: str, info: str | None = None) -> str:
        return f"<pre><code>{html.escape(code)}</code></pre>\n"

    def image(self, text: str, url: str, title: str | None = None) -> str:
        alt = re.sub(r"<[^>]*>", "", text)
        return f'<img alt="{html.escape(html.unescape(alt))}" src="{html.escape(url)}">'

    def block_math(self, body: str) -> str:
        return self._formula(body, "$$", "$$", True)

    def inline_math(self, body: str) -> str:
        return self._formula(body, "$", "$", False)

    def latex_environment(self, name: str, body: str) -> str:
        return self._formula(rf"\begin{{{name}}}{body}\end{{{name}}}", "", "", True)

    def _formula(self, body: str, opening: str, closing: str, block: bool) -> str:
        self.formulas.append(formula(body, block) or _tex(f"{opening}{body}{closing}"))
        return f'<span data-formula="{self.key}-{len(self.formulas) - 1}"></span>'


@cache
def _converter() -> math_core.LatexToMathML:
    # some commands, as \ldots in an exponent, are macros of the converter's own
    return math_core.LatexToMathML(fancy_error=False, max_expansions=100)


# macros of a submission's own could unfold without end
_MACRO = re.compile(r"\\([gex]?def|let|(re)?newcommand|providecommand|newenvironment|DeclareMathOperator)(?![a-zA-Z])")


def formula(tex: str, block: bool) -> Markup | None:
    """A formula as MathML, or None if it can't be converted.

    Parameters
    ----------
    tex : str
        LaTeX, without the dollar signs.
    block : bool
        Whether it stands on a line of its own.
    """
    if len(tex) > FORMULA_LIMIT or _MACRO.search(tex):
        return None
    for name, sign in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        tex = tex.replace(name, sign)
    tex = re.sub(r"\\label\{[^{}]*\}|\\(nonumber|notag)(?![a-zA-Z])", "", tex).replace(r"\mbox{", r"\text{")
    try:
        made = _converter().convert_with_local_state(tex, displaystyle=block)
    except math_core.LatexError:
        return None
    # signs without an ink of their own come by names that are known in HTML only
    made = re.sub(r"&(?!(lt|gt|amp|quot);)\w+;", lambda match: html.unescape(match[0]), made)
    return Markup(made) if _is_plain_mathml(made) else None


def _is_plain_mathml(text: str) -> bool:
    """Whether this is MathML of the listed elements and attributes, with nothing in it that a browser would act on."""
    if "<!" in text or "<?" in text:
        return False
    parser = ElementTree.XMLPullParser(["start", "end"])
    depth = 0
    try:
        parser.feed(text)
        parser.close()
        for event, element in parser.read_events():
            depth += 1 if event == "start" else -1
            if depth > FORMULA_DEPTH or element.tag not in _MATHML or not set(element.attrib) <= _MATHML_ATTRIBUTES:
                return False
            if not all(re.fullmatch(r"[\w\s.,:;%#+-]*", value) for value in element.attrib.values()):
                return False
    except ElementTree.ParseError:
        return False
    return True


def _tex(source: str) -> Markup:
    return Markup(f'<code class="tex">{html.escape(_visible(source))}</code>')


def _latex(source: str) -> Markup:
    """An output of the kind text/latex: one formula in its signs, or text."""
    source = source.strip()
    for opening, closing, block in (("$$", "$$", True), ("$", "$", False), (r"\[", r"\]", True), (r"\(", r"\)", False)):
        if source.startswith(opening) and source.endswith(closing) and len(source) > len(opening + closing):
            inside = source[len(opening) : -len(closing)]
            return formula(inside.replace(r"\displaystyle", ""), block or r"\displaystyle" in inside) or _tex(source)
    return (formula(source, True) if source.startswith(r"\begin") else None) or _tex(source)


def _coloured(source: str, lexer) -> str:
    parts = []
    for colour, tokens in groupby(lexer.get_tokens(source), lambda token: _colour(token[0])):
        text = html.escape("".join(text for _, text in tokens), quote=False)
        parts.append(f'<span class="{colour}">{text}</span>' if colour else text)
    return "".join(parts)


@cache
def _colour(kind) -> str:
    return next((colour for colour, kinds in _COLOURS.items() if any(kind in known for known in kinds)), "")


def _decoded(kind: str, content) -> bytes:
    """The bytes of a picture from a notebook; empty if there are none."""
    content = _string(content)
    if kind == "image/svg+xml" and content.lstrip().startswith("<"):
        return content.encode(errors="replace")
    try:
        return base64.b64decode(re.sub(r"\s", "", content), validate=True) if len(content) < 2 * PICTURE_LIMIT else b""
    except ValueError:
        return b""


def _data_url(picture: bytes) -> str | None:
    """A picture as the address of itself, or None if these bytes are no picture that should be shown.

    An SVG is shown as an image too, where browsers run no script in it and fetch nothing for it.
    """
    if len(picture) > PICTURE_LIMIT:
        return None
    if picture.startswith(b"\x89PNG\r\n\x1a\n") and picture[12:16] == b"IHDR":
        width, height = int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])
        kind = "image/png" if 0 < width * height <= PIXEL_LIMIT else None
    elif picture.startswith(b"\xff\xd8\xff"):
        kind = "image/jpeg"
    elif picture.startswith((b"GIF87a", b"GIF89a")):
        kind = "image/gif"
    elif picture.lstrip().startswith(b"<") and b"<svg" in picture[:2000]:
        kind = "image/svg+xml"
    else:
        kind = None
    return kind and f"data:{kind};base64,{base64.b64encode(picture).decode()}"


# whose messages are whole sentences
_SENTENCES = {"CheckFailed", "NotStarted", "Stopped", "TimeLimit"}


def error_words(output) -> tuple[str, str]:
    """The name of an error, and what it says, as plain text."""
    name, message = _plain(output.get("ename")) or "Error", _plain(output.get("evalue")).strip()
    if not message:
        lines = _traceback(output).strip()
        message = "" if "\n" in lines or lines == name else lines
    return name, message if message and name in _SENTENCES else f"{name}: {message}" if message else name


def _traceback(output) -> str:
    return _plain("\n".join(_string(line) for line in _list(output.get("traceback"))))


def _string(value) -> str:
    """Text from a notebook, whatever stands where text should be."""
    if isinstance(value, (list, tuple)):
        return "".join(_string(part) for part in value)
    # half a surrogate pair can't be written to a file
    return value.encode(errors="replace").decode() if isinstance(value, str) else "" if value is None else repr(value)


def _length(source: str) -> int:
    """How long a text is but for the pictures in it."""
    return len(re.sub(r"data:image/[^)\"'\s]*", "", source))


_SHALLOW = {
    "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p",
    "param", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
}  # fmt: skip


def _depth(source: str) -> int:
    """How deep elements can stand inside one another, at most. Those that need no end tag do not count."""
    deepest = depth = 0
    for end, name in re.findall(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)", source):
        if name.lower() not in _SHALLOW:
            depth = max(0, depth - 1) if end else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _without_scripts(source: str) -> str:
    first, *others = re.split(r"<script\b", source, flags=re.I)
    kept = [re.split(r"</script\s*>", other, maxsplit=1, flags=re.I)[1:] for other in others]
    return first + "".join(rest for parts in kept for rest in parts)


def _list(value) -> list:
    return value if isinstance(value, list) else [value]


def _plain(text) -> str:
    """Text without what terminals act on, and no longer than a page should show."""
    lines = _ESCAPES.sub("", _string(text)).split("\n")
    # of a line that a progress bar wrote again and again, the last
    text = _visible("\n".join(line.rstrip("\r").rpartition("\r")[2] for line in lines))
    if len(text) > TEXT_LIMIT:
        half = TEXT_LIMIT // 2
        text = f"{text[:half]}\n… {len(text) - 2 * half:,} characters are left out here …\n{text[-half:]}"
    return text


def _visible(text: str) -> str:
    """Text in which control characters that would mislead the reader are seen."""
    return _TURNS.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", _CONTROLS.sub("", text))


# -- the feedback page -----------------------------------------------------------------------

_POLICY = {
    "default-src": "'none'",
    "img-src": "data:",
    "style-src": "'unsafe-inline'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
_SIGNS = {
    "passed": "✓ passed",
    "failed": "✗ not yet",
    "not started": "○ not started",
    "not graded": "○ not graded",
    "waiting": "✎ waits for a person",
    "marked": "✎ marked",
}


@dataclass
class Check:
    """What one test cell, or one person, gave."""

    name: str
    state: str  # a key of _SIGNS
    points: float
    max_points: float
    message: str = ""
    details: list[Markup] = field(default_factory=list)


@dataclass
class Part:
    """One cell as it is shown."""

    label: str
    body: Markup
    outputs: list[Markup] = field(default_factory=list)
    comment: Markup = field(default_factory=Markup)


@dataclass
class Section:
    """What stands under one heading of the notebook: an exercise, if anything in it is graded."""

    title: Markup
    checks: list[Check] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    given: list[Part] = field(default_factory=list)

    @property
    def points(self) -> float:
        return sum(check.points for check in self.checks)

    @property
    def max_points(self) -> float:
        return sum(check.max_points for check in self.checks)

    @property
    def state(self) -> str:
        """The one of its checks' states that a reader should hear of first."""
        found = {check.state for check in self.checks}
        if "not started" in found and "passed" not in found:
            return "not started"
        order = ("failed", "not started", "not graded", "waiting", "marked", "passed")
        return next((state for state in order if state in found), "")


class FeedbackPage(GetGrades):
    """Fetches the grades and lays out the feedback page, for `GenerateFeedback.preprocessors`."""

    show_hidden_tests = Bool(
        False, help="Whether students see the code of hidden tests, once graded. Their messages are always shown."
    ).tag(config=True)
    show_mark_scheme = Bool(False, help="Whether students see the mark scheme of a task, once graded.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources):
        """Add the page to `resources`, where its template looks for it."""
        nb, resources = super().preprocess(nb, resources)
        graded = resources["nbgrader"]
        inert = Inert(Path(resources["metadata"]["path"]), _language(nb))
        title = _title(nb)
        sections = self._sections(nb, inert, title)
        refused = isinstance(nb.metadata.get("mml"), dict) and bool(nb.metadata["mml"].get("refused"))
        if refused:
            sections = [_not_graded(section) for section in sections if section.checks]
        resources["mml_page"] = {
            "policy": _policy(),
            "style": _style(),
            "name": f"{graded['assignment']}: {graded['notebook']}",
            "title": inert.inline(title) if title else graded["notebook"],
            "refused": refused,
            "remarks": _remarks(nb),
            "sections": sections,
            "points": float(graded["score"]),
            "max_points": float(graded["max_score"]),
            "late_penalty": float(graded["late_penalty"]),
            "waiting": sum(c.max_points for section in sections for c in section.checks if c.state == "waiting"),
            "signs": _SIGNS,
        }
        return nb, resources

    def _get_score(self, cell, resources) -> None:
        super()._get_score(cell, resources)
        grade = self.gradebook.find_grade(grade_id(cell), self.notebook_id, self.assignment_id, self.student_id)
        cell.metadata.nbgrader["waits"] = bool(grade.needs_manual_grade)

    def _sections(self, nb: NotebookNode, inert: Inert, title: str) -> list[Section]:
        sections = [Section(Markup())]
        visible = {
            str(cell.get("execution_count")): {line.strip() for line in _string(cell.source).splitlines()} | {""}
            for cell in nb.cells
            if cell.cell_type == "code" and not _is_test(cell)
        }
        for cell in nb.cells:
            heading, rest = _heading(cell)
            if heading and _is_given(cell):
                sections.append(Section(Markup() if heading == title else inert.inline(heading)))
                cell.source = rest
            self._add(cell, sections[-1], inert, visible)
        for section in sections:
            if not section.title and section.checks:
                section.title = Markup.escape(section.checks[0].name)
        return [section for section in sections if section.checks or section.parts or section.given]

    def _add(self, cell: NotebookNode, section: Section, inert: Inert, visible: dict[str, set[str]]) -> None:
        """Put a cell in its place."""
        data = nbgrader_metadata(cell)
        hidden = self._hide(cell)
        outputs = _outputs(cell)
        if cell.cell_type == "markdown":
            body = inert.markdown(cell.source, cell.get("attachments"), least=3)
        elif cell.cell_type == "code":
            body = inert.code(cell.source)
        else:
            body = inert.text(cell.source)
        if _is_test(cell):
            section.checks.append(_check(cell, outputs, hidden, inert, visible))
            section.given.append(Part("", body))
            return
        comment = inert.markdown(data["comment"], least=3) if data.get("comment") else Markup()
        if data.get("grade") or data.get("task"):
            state = "waiting" if data.get("waits") else "marked"
            section.checks.append(Check(str(data.get("grade_id")), state, float(data["score"]), float(data["points"])))
        if is_answer(cell):
            section.parts.append(Part("Your answer", body, [inert.output(o) for o in outputs], comment))
        elif data.get("task"):
            section.parts.append(Part("The task", body, [], comment))
        elif _is_given(cell):
            section.given.append(Part("", body))
            if outputs:
                section.parts.append(
                    Part("Shown by a cell of the notebook", Markup(), [inert.output(o) for o in outputs])
                )
        else:
            section.parts.append(Part("Another cell", body, [inert.output(o) for o in outputs]))

    def _hide(self, cell: NotebookNode) -> bool:
        """Cut hidden tests and mark schemes out of a cell. Returns whether it held hidden tests that are to stay so."""
        data = nbgrader_metadata(cell)
        if data.get("task") and not self.show_mark_scheme:
            ClearMarkScheme(**self.config.ClearMarkScheme)._remove_mark_scheme_region(cell)
        if self.show_hidden_tests or not _is_test(cell) or cell.cell_type != "code":
            return False
        hidden = ClearHiddenTests(**self.config.ClearHiddenTests)._remove_hidden_test_region(cell)
        if hidden:
            cell.source += "\n# … and the hidden tests."
        return hidden


def _check(cell: NotebookNode, outputs: list, hidden: bool, inert: Inert, visible: dict[str, set[str]]) -> Check:
    """What a test cell said, in words. Of a hidden test's traceback only the lines of visible cells are shown."""
    data = nbgrader_metadata(cell)
    check = Check(str(data.get("grade_id")), "passed", float(data["score"]), float(data["points"]))
    errors = any(output.get("output_type") == "error" for output in outputs)
    if check.points >= check.max_points and (check.max_points or not errors):
        return check
    check.state = "failed"
    for output in outputs:
        if output.get("output_type") != "error":
            check.details.append(inert.output(output))
            continue
        name, check.message = error_words(output)
        if name in ("NotStarted", "NotImplementedError"):
            check.state = "not started"
        frames = [_plain(line) for line in _list(output.get("traceback"))]
        if hidden:
            frames = [frame for frame in frames if _is_of(frame, visible)]
        lines = "\n".join(frames)
        if len(lines.split()) > len(check.message.split()) + 1:
            title = "Where in your code it happened" if hidden else "Where it happened"
            check.details.append(Markup(f"<details><summary>{title}</summary>{inert.text(lines)}</details>"))
    if not check.message and not check.details:
        check.message = "The test gave no reason."
    return check


def _is_of(frame: str, visible: dict[str, set[str]]) -> bool:
    """Whether an entry of a traceback is of one of these cells, and shows lines of that cell only."""
    match = re.match(r"Cell In\[(\d+)\]", frame)
    known = visible.get(match[1], set()) if match else set()
    lines = [re.sub(r"^[ -]*>? *\d+", "", line).strip() for line in frame.splitlines()[1:]]
    return bool(known) and set(lines) <= known


def _outputs(cell: NotebookNode) -> list:
    return [output for output in _list(cell.get("outputs", [])) if isinstance(output, dict)]


def _is_test(cell: NotebookNode) -> bool:
    data = nbgrader_metadata(cell)
    return bool(data.get("grade")) and not data.get("solution") and not data.get("task")


def _is_given(cell: NotebookNode) -> bool:
    """Whether the cell is the instructor's; a text without nbgrader's mark may be either's."""
    return bool(nbgrader_metadata(cell).get("locked")) or (cell.cell_type != "code" and not is_answer(cell))


def _heading(cell: NotebookNode, most: int = 2) -> tuple[str, str]:
    """The first heading of a text cell down to this level, and the text without it; empty if there is none."""
    source = _string(cell.source)
    if cell.cell_type != "markdown":
        return "", source
    code = [match.span() for match in re.finditer(r"^(```|~~~).*?^\1", source, flags=re.M | re.S)]
    for match in re.finditer(rf"^#{{1,{most}}}[ \t]+(.+)$", source, flags=re.M):
        if not any(start <= match.start() < end for start, end in code):
            heading = re.sub(r"\s*\(\d+(\.\d+)? points?\)$", "", match[1].rstrip(" \t#"))
            return heading, source[: match.start()] + source[match.end() :]
    return "", source


def _title(nb: NotebookNode) -> str:
    """The notebook's first heading of the highest level, if the instructor wrote it."""
    return next((heading for cell in nb.cells if _is_given(cell) and (heading := _heading(cell, 1)[0])), "")


def _not_graded(section: Section) -> Section:
    """Of an exercise of a submission that was refused: what it is worth, and what a person said to it."""
    for check in section.checks:
        if not check.points:
            check.state, check.message, check.details = "not graded", "", []
    # not what the engine itself noted in place of a comment: the page says that once
    said = [part for part in section.parts if part.comment and not part.comment.startswith("<p>Not graded: ")]
    return Section(section.title, section.checks, said)


def _remarks(nb: NotebookNode) -> list[str]:
    """What the engine noted of a submission as a whole."""
    noted = nb.metadata.get("mml")
    noted = noted if isinstance(noted, dict) else {}
    found = [*_list(noted.get("refused")), *_list(noted.get("stopped")), *_list(noted.get("notes", []))]
    return [_plain(remark)[:1000] for remark in found[:50] if isinstance(remark, str)]


def _language(nb: NotebookNode) -> str:
    spec = nb.metadata.get("kernelspec")
    name = spec.get("language") if isinstance(spec, dict) else None
    return name if isinstance(name, str) else "python"


def _policy(**more: str) -> str:
    return "; ".join(f"{name} {sources}" for name, sources in {**_POLICY, **more}.items())


@cache
def _style() -> Markup:
    return Markup((_HERE / "page.css").read_text(encoding="utf-8"))


# -- the formgrader --------------------------------------------------------------------------


class FormgraderPage(NbGraderPreprocessor):
    """Makes a submission inert for the formgrader, which shows it with the instructor's session.

    The formgrader's template names it, so that nothing shows a submission there without it.
    """

    def preprocess(self, nb: NotebookNode, resources):
        """Add the page to `resources`, where its template looks for it."""
        inert = Inert(Path(resources["metadata"]["path"]), _language(nb))
        nonce = secrets.token_urlsafe(16)
        sources = {
            "script-src": f"'nonce-{nonce}'",
            "style-src": "'self' 'unsafe-inline'",
            "font-src": "'self'",
            "connect-src": "'self'",
        }
        resources["mml_page"] = {
            "policy": _policy(**sources),
            "nonce": nonce,
            "style": _style(),
            "remarks": _remarks(nb),
            "cells": [_shown(cell, inert) for cell in nb.cells],
            # nbgrader's own macros escape nothing; a student's name comes from the name of a folder
            "about": {
                name: value if isinstance(value, int) else html.escape(_string(value))
                for name in _ABOUT
                if (value := resources.get(name)) is not None
            },
        }
        return nb, resources


_ABOUT = (
    "assignment_id", "notebook_id", "submission_id", "index", "total", "base_url", "student", "last_name",
    "first_name", "notebook_path",
)  # fmt: skip


def _shown(cell: NotebookNode, inert: Inert) -> dict:
    """A cell for the formgrader's template."""
    data = nbgrader_metadata(cell)
    if cell.cell_type == "markdown":
        body = inert.markdown(cell.source, cell.get("attachments"))
    else:
        body = inert.code(cell.source) if cell.cell_type == "code" else inert.text(cell.source)
    return {
        "kind": cell.cell_type,
        "name": _string(data.get("grade_id")),
        "points": data.get("points"),
        **{flag: bool(data.get(flag)) for flag in ("grade", "solution", "task")},
        "body": body,
        "outputs": [inert.output(output) for output in _outputs(cell)],
    }


def guard_formgrader() -> None:
    """In a Jupyter server that runs nbgrader's formgrader, close what no setting of nbgrader's closes.

    - It renders submissions with the settings it began with, even after a change to another course's folder.
    - It serves the files of a submission as pages of the server's own, which may do what the instructor may.

    Elsewhere nothing happens.
    """
    handlers = sys.modules.get("nbgrader.server_extensions.formgrader.handlers")
    if handlers is not None:
        handlers.SubmissionHandler.exporter = property(_exporter)
        handlers.SubmissionFilesHandler.content_security_policy = "default-src 'none'; sandbox"


def _exporter(handler) -> HTMLExporter:
    """The exporter with the present course's settings. It is kept for as long as they are."""
    config = handler.settings["nbgrader_formgrader"].config
    kept = handler.settings.get("mml_exporter")
    if kept is None or kept[0] is not config:
        kept = handler.settings["mml_exporter"] = (config, HTMLExporter(config=config))
    return kept[1]
