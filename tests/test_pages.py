"""Feedback and formgrader pages in a browser: they read well offline, and nothing of a submission runs in them."""

from __future__ import annotations

import base64
import json
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest
from nbconvert.exporters import HTMLExporter
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output, new_raw_cell
from nbgrader.api import Gradebook
from nbgrader.apps import NbGraderAPI
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect, sync_playwright
from traitlets.config import Config, PyFileConfigLoader

from mml import notebooks
from mml.grading import feedback
from mml.grading.feedback import TEMPLATES, Inert, formula

from .conftest import need
from .test_jupyterlab import BROWSER, _empty_home, _server, _until

pytestmark = [
    pytest.mark.xdist_group("pages"),  # one class and one browser, so one worker
    pytest.mark.filterwarnings("ignore:Object of type"),  # nbgrader's, of its own database
    pytest.mark.filterwarnings("ignore:No lexer found", "ignore:Your element with mimetype"),  # of nbgrader's page
]

NAME = "visitors"
SECRET = "_only_in_the_hidden_tests"
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="  # a PNG


# -- what a visitor tries ----------------------------------------------------------------------
# J stands for a script that leaves its number, U for an address of its own. Each is a submission's text.

WRITTEN = [
    "<script>J</script>",
    '<img src="x" onerror="J">',
    '<IMG SRC=x OnError="J"//>',
    '<svg onload="J"></svg>',
    "<svg><script>J</script></svg>",
    '<a href="javascript:J">a link</a>',
    "[a link](javascript:J)",
    '<a href="java&#10;script:J">a link</a>',
    '<a href="&#1;javascript:J">a link</a>',
    '<a href="data:text/html,<script>J</script>">a link</a>',
    '<iframe srcdoc="<script>J</script>"></iframe>',
    '<iframe src="javascript:J"></iframe>',
    '<iframe src="U"></iframe>',
    '<details open ontoggle="J"><summary>more</summary></details>',
    '<input autofocus onfocus="J">',
    '<p tabindex="1" onmouseover="J">look here</p>',
    '<body onload="J">',
    '<style>@keyframes k {from {top: 0}}</style><b style="animation: k 1ms" onanimationstart="J">b</b>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=J&gt;">',
    '<math><mi href="javascript:J">x</mi></math>',
    '<noscript><p title="</noscript><img src=x onerror=J>"></noscript>',
    '<form action="javascript:J"><button>go</button></form>',
    '<form><button formaction="javascript:J">go</button></form>',
    '<object data="data:text/html,<script>top.J</script>"></object>',
    '<embed src="U">',
    "<select><noembed></select><script>J</script>",
    "<textarea></textarea><script>J</script>",
    '<div title="<!--"><script>J</script><p title="-->">',
    r"$\href{javascript:J}{x}$",
    r"$\require{html}\class{visitor}{x}\style{position:fixed}{y}\cssId{top}{z}$",
    r"$$\unicode{60}\text{<img src=x onerror=J>}$$",
    '![$x$" onerror="J](x)',
    '![a](x "t&quot; onerror=&quot;J")',
    "```mermaid\ngraph TD; A[<img src=x onerror=J>]\n```",
    "```<script>J</script>\nx\n```",
    '|a|\n|-|\n|<img src=x onerror="J">|',
    "<https://example.org/?<script>J</script>>",
    '<img src="U">',
    "![](U)",
    '<img srcset="U 1x" alt="">',
    '<video poster="U" autoplay></video>',
    '<link rel="stylesheet" href="U">',
    '<style>@import "U"; body { background: url(U) }</style>',
    '<p style="background: url(U)">p</p>',
    '<table background="U"><tr><td>t</td></tr></table>',
    '<meta http-equiv="refresh" content="300;url=U">',
    '<div id="top" class="score visitor" style="position: fixed; inset: 0">You have 100 of 100 points.</div>',
    '<a data-link="secret.ipynb" data-toggle="tooltip" title="<img src=x onerror=J>">a link</a>',
    "[a page](visitor.html) and [the server](/api/contents) and [elsewhere](//127.0.0.1:9/)",
    '<a href="https://example.org/" target="_self" ping="U" download onclick="J">an honest link</a>',
    "![](attachment:a.png)",
    '<base href="http://127.0.0.1:9/">',
    "<!-- --!><script>J</script>",
    "<plaintext>J",
]

# each is the content of one output, as the code of a submission can make it
SHOWN = [
    {"text/html": "<script>J</script><b>bold</b>"},
    {"text/html": '<img src="x" onerror="J">'},
    {"text/html": '<a data-link="secret.ipynb" href="javascript:J">a link</a>'},
    {"text/html": '<img src="U">'},
    {"text/html": '<div style="position: fixed; inset: 0; background: url(U)">over all</div>'},
    {"image/svg+xml": '<svg xmlns="http://www.w3.org/2000/svg" onload="J"><script>J</script></svg>'},
    {"image/svg+xml": '<svg xmlns="http://www.w3.org/2000/svg"><image href="U"/><a href="javascript:J"/></svg>'},
    {"application/javascript": "J"},
    {"text/markdown": "[a link](javascript:J) <img src=x onerror=J>"},
    {"text/latex": "$<img src=x onerror=J>$"},
    {"text/latex": "<script>J</script>"},
    {"text/vnd.mermaid": "graph TD; A[<img src=x onerror=J>]"},
    {"image/png": '"><img src=x onerror="J">'},
    {"image/png": base64.b64encode(b"<script>J</script>").decode()},
    {"image/jpeg": 'x" onerror="J'},
    {"application/vnd.jupyter.widget-view+json": {"model_id": "</script><script>J</script>", "version_major": 2}},
    {"application/vnd.visitor+json": {"a": "<script>J</script>"}, "text/plain": "<script>J</script>"},
    {"text/plain": '\x1b[31m<img src=x onerror="J">\x1b[0m'},
]

SAID = [
    'print("<script>J</script>")',
    'print("\\x1b[1;31m<img src=x onerror=J>\\x1b[0m")',
    'print("\\x1b]8;;javascript:J\\x07a link\\x1b]8;;\\x07")',
    'import sys; print("<script>J</script>", file=sys.stderr)',
    "# </code></pre><script>J</script>",
    "'''<img src=x onerror=J>'''",
]

# a student's name is the name of a folder; this one counts as number 0
MALLORY = "mallory<img src=x onerror=top.visits.push(0)>"

CONFIG = """\
from pathlib import Path
from mml.grading import configure
c = get_config()
c.CourseDirectory.course_id = "pages"
configure(c, Path(__file__).resolve().parent)
"""

ADA = """\
import matplotlib.pyplot as plt
from IPython.display import Math, display
from mml import interact, plots

def show(x):
    return 1

def line():
    fig, ax = plt.subplots(figsize=(1, 1))
    ax.plot([0, 1])
    return fig

ends = "A line from the lower left to the upper right corner."
display(plots.picture(line(), ends))
display(interact.flipbook([("one", plots.picture(line(), ends))], "step"))
display(line())
plt.close("all")
display(Math(r"\\frac{1}{2}"))"""

STATEMENT = r"""## Exercise 1. The matrix $A$ (3 points)

$$A = \begin{pmatrix} 1 & 2 \\ 3 & 4 \\ 5 & 6 \end{pmatrix}$$

<details><summary>Hint</summary>

Think of $\mathbf{x}$. | ![A dot](dot.png)

</details>"""


class Numbers:
    """Puts a number of its own into each text, and so counts them."""

    def __init__(self):
        self.last = 0

    def __call__(self, text: str) -> str:
        self.last += 1
        text = re.sub(r"\bU\b", f"http://127.0.0.1:9/{self.last}", text)
        return re.sub(r"\bJ\b", f"top.visits.push({self.last})", text)


def cell(kind: Callable, source: str, name: str, grade: bool = False, points: int = 0, task: bool = False):
    made = kind(source, id=name)
    solution = name.startswith("answer")
    data = {"grade": grade, "grade_id": name, "locked": not solution, "schema_version": 3, "solution": solution}
    made.metadata["nbgrader"] = {**data, "task": task, **({"points": points} if grade or task else {})}
    return made


def assignment():
    """An assignment with one exercise in code, and a question for each text that a visitor writes."""
    hidden = f"{SECRET} = 2\nassert show(2) == {SECRET}, 'the hidden message'"
    cells = [
        cell(new_markdown_cell, "# Visitors\n\nAn assignment.", "title"),
        cell(new_markdown_cell, STATEMENT, "statement"),
        cell(new_code_cell, "### BEGIN SOLUTION\ndef show(x):\n    return x\n### END SOLUTION", "answer_show"),
        cell(new_code_cell, "assert show(1) == 1, 'the visible message'", "show_check", True, 1),
        cell(
            new_code_cell,
            f"# Hidden tests\n### BEGIN HIDDEN TESTS\n{hidden}\n### END HIDDEN TESTS",
            "show_tests", True, 2,
        ),
        cell(new_markdown_cell, "## Exercise 2. In words", "words"),
        cell(
            new_markdown_cell,
            "Do it.\n### BEGIN MARK SCHEME\nthe mark scheme\n### END MARK SCHEME",
            "task", points=1, task=True,
        ),
    ]  # fmt: skip
    written = [cell(new_markdown_cell, "", f"answer_{i}", True, 1) for i in range(len(WRITTEN))]
    return new_notebook(cells=cells + written, metadata={"kernelspec": KERNEL})


KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


@dataclass
class Class:
    """The class of two, graded, with its feedback."""

    course: Path
    numbers: Numbers
    browser: Browser

    def feedback(self, student: str) -> Path:
        return self.course / "feedback" / student / NAME / f"{NAME}.html"

    def autograded(self, student: str) -> Path:
        return self.course / "autograded" / student / NAME / f"{NAME}.ipynb"


@pytest.fixture(scope="module")
def a_class(tmp_path_factory) -> Iterator[Class]:
    chromium = need("chromium", "the tests in a browser need it.")
    course = tmp_path_factory.mktemp("pages") / "course"
    numbers = Numbers()
    (course / "source" / NAME).mkdir(parents=True)
    (course / "nbgrader_config.py").write_text(CONFIG)
    (course / "source" / NAME / "dot.png").write_bytes(base64.b64decode(DOT))
    nbformat.write(assignment(), course / "source" / NAME / f"{NAME}.ipynb")
    nbgrader = api(course)
    must(nbgrader.generate_assignment(NAME))
    submit(course, "ada", ADA, ["A table:\n\n|a|b|\n|-|-|\n|$x^2$|**2**|"])
    submit(course, MALLORY, mallory(numbers), [numbers(text) for text in WRITTEN])
    for student in ("ada", MALLORY):
        must(nbgrader.autograde(NAME, student))
    mark(course, numbers)
    a_class = Class(course, numbers, None)
    tamper(a_class.autograded(MALLORY), numbers)
    for student in ("ada", MALLORY):
        must(nbgrader.generate_feedback(NAME, student))
    with sync_playwright() as playwright:
        a_class.browser = playwright.chromium.launch(executable_path=chromium, args=BROWSER)
        yield a_class
        a_class.browser.close()


def api(course: Path) -> NbGraderAPI:
    """What the commands of nbgrader call, with the settings that they would read."""
    return NbGraderAPI(config=PyFileConfigLoader("nbgrader_config.py", str(course)).load_config())


def must(result: dict) -> None:
    assert result["success"], result.get("error") or result.get("log")


def submit(course: Path, student: str, code: str, words: list[str]) -> None:
    folder = course / "submitted" / student / NAME
    shutil.copytree(course / "release" / NAME, folder)
    notebook = nbformat.read(folder / f"{NAME}.ipynb", 4)
    answers = [c for c in notebook.cells if c.metadata.nbgrader["grade_id"].startswith("answer")]
    for answer, text in zip(answers, [code, *words], strict=False):
        answer.source = text
    nbformat.write(notebook, folder / f"{NAME}.ipynb")


def mallory(numbers: Numbers) -> str:
    """Code that shows and says all that a visitor wants to, and fails every test in words of its own."""
    bundles = [json.loads(numbers(json.dumps(data))) for data in SHOWN]
    error = f"type({numbers('<img src=x onerror=J>')!r}, (Exception,), {{}})({numbers('<script>J</script>')!r})"
    return "\n".join(
        [
            *(numbers(line) for line in SAID),
            "from IPython.display import display",
            f"for data in {bundles!r}:",
            "    display(data, raw=True)",
            "def show(x):",
            f"    raise {error}",
        ]
    )


def mark(course: Path, numbers: Numbers) -> None:
    """A person marks the first answer in words, and one who can't be trusted comments on the other student's."""
    with Gradebook(f"sqlite:///{course}/gradebook.db") as gradebook:
        for student, text in (
            ("ada", "Well **put**: $y^2$."),
            (MALLORY, numbers("[a](javascript:J)<script>J</script>")),
        ):
            gradebook.find_comment("answer_0", NAME, NAME, student).manual_comment = text
            gradebook.find_grade("answer_0", NAME, NAME, student).manual_score = 1
            gradebook.find_grade("answer_0", NAME, NAME, student).needs_manual_grade = False
        gradebook.db.commit()


def tamper(path: Path, numbers: Numbers) -> None:
    """Put into a graded notebook what nbgrader takes out today, in case that it gets so far another time."""
    notebook = nbformat.read(path, 4)
    script = "</title></style></script><script>J</script>"
    notebook.metadata["title"] = numbers(script)
    notebook.metadata["mml"] = {
        "stopped": numbers("Stopped: <script>J</script>"),
        "notes": [numbers("<img src=x onerror=J>"), 3],
    }
    state = {"state": {"a": numbers(script)}, "version_major": 2, "version_minor": 0}
    notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": state}
    notebook.metadata["language_info"] = {"name": numbers(script), "pygments_lexer": numbers(script)}
    notebook.metadata["kernelspec"] = {**KERNEL, "language": numbers(script)}
    answer = next(c for c in notebook.cells if c.source == "![](attachment:a.png)")
    answer["attachments"] = {"a.png": {numbers('image/png" onerror="J'): DOT}}
    answer.metadata["tags"] = [numbers('"><script>J</script>')]
    shown = new_output(
        "display_data", data={"image/png": DOT}, metadata={"image/png": {"alt": numbers('" onerror="J')}}
    )
    stream = new_output("stream", name=numbers('"><script>J</script>'), text="text")
    notebook.cells.append(new_code_cell("", outputs=[shown, stream], metadata={"name": numbers(script)}))
    notebook.cells.append(new_raw_cell(numbers(script), metadata={"raw_mimetype": "text/html"}))
    path.unlink()  # it is read-only
    nbformat.write(notebook, path)


# -- a page in the browser -----------------------------------------------------------------------


@dataclass
class Visit:
    """A page that was opened: what it asked for, and which numbers were left by scripts."""

    page: Page
    asked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    left: set[int] = field(default_factory=set)

    def hear(self, text: str) -> None:
        if text.startswith("visit "):
            self.left.add(int(text.removeprefix("visit ")))


# what a reader can do by accident: move over things, open them, click on them
PROVOKE = """async () => {
  for (const element of document.querySelectorAll("main *, #notebook *")) {
    if (element.closest("#notebook .panel-heading")) continue;
    for (const name of ["mouseover", "focus", "toggle", "animationstart", "load", "error"])
      element.dispatchEvent(new Event(name));
    if (element.tagName == "A" && element.protocol != "javascript:") continue;
    element.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
    if (element.tagName == "A" || element.tagName == "BUTTON") await new Promise((done) => setTimeout(done, 20));
  }
}"""


@contextmanager
def visit(browser: Browser | BrowserContext, url: str) -> Iterator[Visit]:
    """Open a page where no other machine can be reached."""
    page = browser.new_page()
    seen = Visit(page)
    page.add_init_script(
        "window.visits = {push: (n) => console.log(`visit ${n}`)}"
    )  # is heard even if the page is left
    page.on("console", lambda message: seen.hear(message.text))
    page.on("request", lambda request: None if request.url.startswith("data:") else seen.asked.append(request.url))
    page.on("pageerror", lambda error: seen.errors.append(str(error)))
    page.goto(url)
    page.wait_for_load_state("networkidle")
    yield seen
    page.close()


CONTENT = """() => {
  const bad = [];
  const kept = /^(accent|accentunder|alt|class|cols.*|display.*|fence|form|height|href|largeop|linethickness|lspace|math.*|tabindex|m..size|movablelimits|notation|open|rel|role|row.*|rspace|scope|scriptlevel|src|start|stretchy|style|symmetric|target|title|value|width)$/;
  const tags = new Set("A ABBR B BLOCKQUOTE BR CAPTION CENTER CITE CODE COL COLGROUP DD DEL DFN DL DT INS MARK Q SAMP TFOOT TT VAR DETAILS DIV EM FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HR I IMG KBD LI OL P PRE S SMALL SPAN STRONG SUB SUMMARY SUP TABLE TBODY TD TH THEAD TR U UL SECTION".split(" "));
  for (const root of document.querySelectorAll(".cell, .output, .comment:not(textarea)"))
    for (const element of root.querySelectorAll("*")) {
      if (element.closest(".panel-heading, .panel-footer")) continue;
      const math = element.namespaceURI.endsWith("/MathML");
      if (!math && !tags.has(element.tagName) && !element.matches(".panel, .panel-body")) bad.push(element.outerHTML);
      for (const {name, value} of element.attributes) {
        if (!kept.test(name)) bad.push(element.outerHTML);
        if (name == "href" && !/^(https?:|mailto:)/.test(value)) bad.push(element.outerHTML);
        if (name == "src" && !/^data:image\\/(png|jpeg|gif|svg\\+xml);base64,/.test(value)) bad.push(element.outerHTML);
        if (name == "style" && !math && !/^width:\\d+px;?$/.test(value)) bad.push(element.outerHTML);
      }
    }
  return bad.map((html) => html.slice(0, 200));
}"""

# what the page's policy has to stop, even if something should come past the sanitizer
BREAK_IN = """async () => {
  const stopped = new Set();
  document.addEventListener("securitypolicyviolation", (event) => stopped.add(event.effectiveDirective));
  const script = document.createElement("script");
  script.textContent = "top.visits.push(-1)";
  document.body.append(script);
  document.body.insertAdjacentHTML("beforeend",
    `<img src="data:," onerror="top.visits.push(-2)"><img src="http://127.0.0.1:9/"><iframe src="/"></iframe>
     <link rel="stylesheet" href="http://127.0.0.1:9/"><a id="in" href="javascript:top.visits.push(-3)">in</a>`);
  document.getElementById("in").click();
  await new Promise((done) => setTimeout(done, 300));
  return [...stopped].sort();
}"""


def is_inert(seen: Visit) -> None:
    """Nothing ran, nothing was asked for, nothing is there that could do either, and the policy is the second wall."""
    seen.page.evaluate(PROVOKE)
    seen.page.wait_for_timeout(200)
    assert seen.left == set()
    assert seen.page.evaluate(CONTENT) == []
    stopped = seen.page.evaluate(BREAK_IN)
    assert {"frame-src", "img-src", "script-src-attr", "script-src-elem", "style-src-elem"} <= set(stopped)
    assert seen.left == set()


# -- feedback --------------------------------------------------------------------------------------


def test_there_are_enough_visits_and_stock_pages_let_them_run(a_class):
    config = Config()
    config.HTMLExporter.template_name = "feedback"
    config.HTMLExporter.extra_template_basedirs = TEMPLATES[1:]
    config.HTMLExporter.extra_template_paths = [
        str(Path(TEMPLATES[1]).parent / "static" / "node_modules" / "bootstrap" / "dist" / "css")
    ]
    notebook = nbformat.read(a_class.autograded(MALLORY), 4)
    for graded in (c.metadata.nbgrader for c in notebook.cells if "nbgrader" in c.metadata):
        graded["score"] = 0
    resources = {"nbgrader": {"notebook": NAME, "score": 0, "max_score": 0, "late_penalty": 0}}
    stock = a_class.course / "stock.html"
    stock.write_text(HTMLExporter(config=config).from_notebook_node(notebook, resources)[0])
    with visit(a_class.browser, stock.as_uri()) as seen:
        seen.page.evaluate(PROVOKE)
        seen.page.wait_for_timeout(200)
        ran, asked = seen.left, {url for url in seen.asked if "127.0.0.1:9/" in url}
    assert a_class.numbers.last >= 80
    assert len(ran) >= 25, f"only {ran} run in nbgrader's own page: the test can't tell much"
    assert len(asked) >= 8, f"only {asked} are asked for by nbgrader's own page"


def test_nothing_of_a_submission_runs_on_its_feedback_page(a_class):
    page = a_class.feedback(MALLORY)
    with visit(a_class.browser, page.as_uri()) as seen:
        assert [url for url in seen.asked if not url.startswith("file:")] == []
        assert len(seen.asked) == 1
        is_inert(seen)
        assert seen.page.locator("script, link, iframe, object, embed, form, input, base").count() <= 4, (
            "those of BREAK_IN"
        )


def test_feedback_says_what_failed_and_keeps_the_tests_hidden(a_class):
    text = a_class.feedback("ada").read_text()
    assert "the hidden message" in text
    assert "and the hidden tests" in text
    assert SECRET not in text
    assert "the mark scheme" not in text
    with visit(a_class.browser, a_class.feedback("ada").as_uri()) as seen:
        page = seen.page
        exercise = page.locator("#exercise-1")
        expect(exercise.get_by_role("listitem").nth(0)).to_contain_text("✓ passed show_check 1 of 1 point")
        expect(exercise.get_by_role("listitem").nth(1)).to_contain_text("✗ not yet show_tests 0 of 2 points")
        expect(exercise.locator("pre.message")).to_have_text("AssertionError: the hidden message")
        rows = page.locator("main > table tbody tr")
        expect(rows.nth(0)).to_contain_text(re.compile(r"Exercise 1. The matrix .*✗ not yet\s+1 / 3", re.S))
        expect(rows.nth(1)).to_contain_text(re.compile(r"Exercise 2. In words.*✎ waits for a person\s+1 / ", re.S))
        rows.nth(1).get_by_role("link").click()
        assert page.url.endswith("#exercise-2")
        comment = page.locator("#exercise-2 [role=note]").first
        expect(comment).to_contain_text("Well put")
        assert comment.locator("math").count() == 1


def test_of_a_hidden_test_that_broke_only_lines_of_ones_own_are_shown(a_class):
    with visit(a_class.browser, a_class.feedback(MALLORY).as_uri()) as seen:
        shown, hidden = seen.page.locator("#exercise-1 .checks li").all_text_contents()
    assert "Where it happened" in shown
    assert "assert show(1)" in shown
    assert "Where in your code it happened" in hidden
    assert "raise type(" in hidden
    assert "show(2)" not in hidden


def test_feedback_tells_what_was_odd(a_class):
    with visit(a_class.browser, a_class.feedback(MALLORY).as_uri()) as seen:
        assert seen.page.locator(".remarks li").all_text_contents()[0].startswith("Stopped: <script>")


def test_feedback_reads_well_offline(a_class):
    page = a_class.feedback("ada")
    assert len(re.sub(r"data:image/[^\"]*", "", page.read_text())) < 200_000
    with visit(a_class.browser, page.as_uri()) as seen:
        assert seen.asked == [page.as_uri()]
        assert seen.page.locator("math").count() >= 3
        seen.page.evaluate("document.querySelectorAll('details').forEach((d) => d.open = true)")
        pictures = seen.page.locator("#exercise-1 img").evaluate_all(
            "all => all.map((i) => [i.naturalWidth > 0, i.alt])"
        )
        assert [there for there, _ in pictures] == [True] * 4
        assert [alt[:6] for _, alt in pictures] == ["A line", "A line", "A pict", "A dot"]
        levels = seen.page.locator("h1, h2, h3, h4, h5, h6").evaluate_all("all => all.map((h) => Number(h.tagName[1]))")
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        for width in (390, 1000):
            seen.page.set_viewport_size({"width": width, "height": 800})
            assert seen.page.evaluate("document.documentElement.scrollWidth") == width


def test_hidden_tests_are_shown_if_the_instructor_says_so(a_class):
    more = "\nc.FeedbackPage.show_hidden_tests = True\nc.FeedbackPage.show_mark_scheme = True\n"
    course = a_class.course
    (course / "nbgrader_config.py").write_text(CONFIG + more)
    page = a_class.feedback("ada")
    before = page.read_bytes()
    try:
        must(api(course).generate_feedback(NAME, "ada", force=True))
        assert SECRET in page.read_text()
        assert "the mark scheme" in page.read_text()
    finally:
        (course / "nbgrader_config.py").write_text(CONFIG)
        page.write_bytes(before)


# -- the formgrader --------------------------------------------------------------------------------


@dataclass
class Formgrader:
    """A server with the formgrader, and somebody who is logged in."""

    url: str
    context: BrowserContext
    ids: dict[str, str]

    def address(self, student: str) -> str:
        return f"{self.url}formgrader/submissions/{self.ids[student]}/"


IN_THE_COURSE = pytest.mark.parametrize("formgrader", ["in the course"], indirect=True)
ANYWHERE = pytest.mark.parametrize("formgrader", ["in the course", "in the folder above"], indirect=True)


@pytest.fixture(scope="module")
def formgrader(a_class, request, tmp_path_factory) -> Iterator[Formgrader]:
    """A server that runs the formgrader: the address of a student's submission."""
    home = _empty_home(tmp_path_factory.mktemp("home"))
    started = a_class.course if request.param == "in the course" else a_class.course.parent
    token = "visitors"
    with _server(started, home, a_class.course / "server.log", token) as url:
        context = a_class.browser.new_context()
        _until(lambda: _answers(context, f"{url}api/status?token={token}"), "the server answered")
        # from above, JupyterLab's menu "Formgrader (local)" asks for the course so
        local = "" if started == a_class.course else f"&path={a_class.course}"
        page = context.new_page()
        page.goto(f"{url}formgrader?token={token}{local}")  # and the context is logged in
        page.close()
        listed = context.request.get(f"{url}formgrader/api/submitted_notebooks/{NAME}/{NAME}").json()
        yield Formgrader(url, context, {submission["student"]: submission["id"] for submission in listed})
        context.close()


def _answers(context: BrowserContext, url: str) -> bool:
    try:
        return context.request.get(url).ok
    except Error:
        return False


@ANYWHERE
def test_nothing_of_a_submission_runs_in_the_formgrader(a_class, formgrader):
    address = formgrader.address(MALLORY)
    with visit(formgrader.context, address) as seen:
        own = (address, f"{formgrader.url}formgrader/static/", f"{formgrader.url}formgrader/api/")
        assert [url for url in seen.asked if not url.startswith(own)] == []
        assert not seen.errors
        is_inert(seen)
        scripts = seen.page.locator("script:not([nonce])").all_text_contents()
        assert scripts == ["top.visits.push(-1)"], "that of BREAK_IN"


@IN_THE_COURSE
def test_the_formgrader_still_grades(a_class, formgrader):
    with visit(formgrader.context, formgrader.address("ada")) as seen:
        page = seen.page
        expect(page.locator("#show_tests")).to_be_visible()
        assert SECRET in page.content(), "the instructor sees the hidden tests"
        with page.expect_response(lambda response: "/api/grade/" in response.url) as saved:
            page.locator("#answer_1").fill("0.5")
            page.keyboard.press("Tab")
        assert saved.value.json()["manual_score"] == 0.5
        with page.expect_response(lambda response: "/api/comment/" in response.url) as saved:
            page.locator("#answer_1-comment").fill("Worth half.")
            page.locator("#answer_1-comment").blur()
        assert saved.value.json()["manual_comment"] == "Worth half."
        page.locator("span.glyphicon.name-hidden").click()
        expect(page.locator("a.name-shown")).to_have_text(re.compile("ada"))
        assert page.locator("math").count() >= 3
        assert not seen.errors


@IN_THE_COURSE
def test_the_name_of_a_student_is_only_a_name(formgrader):
    for page in (f"manage_submissions/{NAME}/", f"gradebook/{NAME}/{NAME}/", "manage_students/"):
        with visit(formgrader.context, f"{formgrader.url}formgrader/{page}") as seen:
            seen.page.evaluate("document.querySelectorAll('span.name-hidden').forEach((e) => e.click())")
            expect(seen.page.locator("#main-table")).to_contain_text("mallory")
            assert seen.left == set()


@IN_THE_COURSE
def test_a_file_of_a_submission_is_no_page_of_the_server(a_class, formgrader):
    (a_class.autograded(MALLORY).parent / "visitor.html").write_text("<script>top.visits.push(-4)</script>")
    with visit(formgrader.context, formgrader.address(MALLORY) + "visitor.html") as seen:
        assert "push(-4)" in seen.page.content()
        assert seen.left == set()


# -- the door, piece by piece ------------------------------------------------------------------------


@pytest.fixture
def inert(tmp_path) -> Inert:
    (tmp_path / "with").mkdir()
    (tmp_path / "with" / "dot.png").write_bytes(base64.b64decode(DOT))
    (tmp_path / "outside.png").write_bytes(base64.b64decode(DOT))
    (tmp_path / "with" / "link.png").symlink_to(tmp_path / "outside.png")
    (tmp_path / "with" / "page.png").write_text("<script>")
    return Inert(tmp_path / "with")


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("**b** *i* `c`", "<p><strong>b</strong> <em>i</em> <code>c</code></p>"),
        ("<details><summary>s</summary>d</details>", "<details><summary>s</summary>d</details>"),
        ("H<sub>2</sub>O", "<p>H<sub>2</sub>O</p>"),
        ("[x](https://a.example)", 'href="https://a.example"'),
        ("[x](https://a.example)", 'rel="noopener noreferrer nofollow"'),
        ("[x](javascript:1)", "<p><a target="),
        ("![a dot](dot.png)", f'<img alt="a dot" src="data:image/png;base64,{DOT}">'),
        (f"![a dot](data:image/gif;base64,{DOT})", f'src="data:image/png;base64,{DOT}"'),
        ("![a dot](attachment:d)", f'src="data:image/png;base64,{DOT}"'),
        ("![a dot](attachment:e)", '<img alt="a dot">'),
        ("![a dot](../outside.png)", '<img alt="a dot">'),
        ("![a dot](link.png)", '<img alt="a dot">'),
        ("![a dot](page.png)", '<img alt="a dot">'),
        ("![a dot](/etc/passwd)", '<img alt="a dot">'),
        ("$x$", "<math><mi>x</mi></math>"),
        (r"$\nosuchcommand$", r'<code class="tex">$\nosuchcommand$</code>'),
        ("`$x$`", "<code>$x$</code>"),
        ('![$x$](dot.png "$y$")', '<img alt="'),
        ("- [x] done", "[x] done"),
    ],
)
def test_what_is_harmless_is_kept(inert, source, shown):
    assert shown in inert.markdown(source, attachments={"d": {"image/png": DOT}, "e": {"text/html": "<b>"}})


def test_a_formula_in_the_name_of_a_picture_stays_out_of_its_tag(inert):
    assert "<math" not in inert.markdown("![a $x$ b](dot.png)")
    assert "<math" not in inert.markdown('<b title="$x$">b</b>').replace("<math><mi>x</mi></math>", "")


@pytest.mark.parametrize("value", [None, 3, [], ["a", "b"], {"a": 1}, "\ud800", "\x00", "a\u202eb", "\x1b]0;"])
def test_whatever_stands_where_text_should_be_is_shown_as_something(inert, value):
    outputs = [
        {"output_type": "stream", "text": value},
        {"output_type": "error", "ename": value, "evalue": value, "traceback": value},
        {"output_type": "display_data", "data": value, "metadata": value},
        {
            "output_type": "display_data",
            "data": {"text/html": value, "image/png": value},
            "metadata": {"image/png": value},
        },
        {"output_type": "execute_result", "data": {"text/latex": value, "text/markdown": value, "text/plain": value}},
        {"output_type": value},
    ]
    for made in [inert.markdown(value, value), inert.html(value), inert.code(value), *map(inert.output, outputs)]:
        made.encode()
        assert not re.search("[\x00\x1b\u202e]", inert.text(value))


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ({"ename": "CheckFailed", "evalue": "No.", "traceback": ["No."]}, "No."),
        ({"ename": "TimeLimit", "evalue": "", "traceback": ["Stopped: too long."]}, "Stopped: too long."),
        ({"ename": "ValueError", "evalue": "", "traceback": ["ValueError"]}, "ValueError"),
        ({"ename": "KeyError", "evalue": "'a'", "traceback": ["-----", "KeyError: 'a'"]}, "KeyError: 'a'"),
    ],
)
def test_an_error_is_told_in_few_words(error, words):
    assert feedback.error_words(error) == (error["ename"], words)


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 100_000,
        "<b" * 100_000,
        "$" * 100_001,
        r"\begin{a}" * 50_000,
        "[" * 100_000,
        ">" * 100_000,
        "\r" * 500_000,
    ],
    ids=["nested", "tags", "dollars", "environments", "brackets", "quotes", "returns"],
)
def test_endless_text_takes_no_endless_time(inert, source):
    start = time.perf_counter()
    for show in (inert.markdown, inert.html, inert.code, inert.text):
        show(source)
    assert time.perf_counter() - start < 10


def test_a_progress_bar_shows_its_end(inert):
    assert inert.text("  1%\r 50%\r100%\nready\r\n") == '<pre class="text">100%\nready\n</pre>'


def test_all_formulas_of_the_assignments_can_be_shown(root):
    seen, failed = 0, []
    for path in sorted((root / "release").glob("*/*.ipynb")):
        for source in (c.source for c in notebooks.read(path).cells if c.cell_type == "markdown"):
            plain = re.sub(r"```.*?```|`[^`\n]*`", "", source, flags=re.S)
            for block, line in re.findall(r"\$\$(.+?)\$\$|(?<!\\)\$(.+?)\$", plain, flags=re.S):
                seen += 1
                if formula(block or line, bool(block)) is None:
                    failed.append(f"{path.stem}: {block or line}")
    assert seen > 500
    assert failed == []


@pytest.mark.parametrize(
    "tex", [r"\frac" * 600, r"\sqrt{" * 300 + "}" * 300, r"\def\a{\a\a}\a", "{" * 5000, r"\text{" + "é" * 9000]
)
def test_a_formula_that_is_out_of_all_bounds_is_shown_as_it_was_written(tex):
    assert formula(tex, True) is None


def test_only_plain_mathml_counts_as_a_formula():
    good = '<math><mo stretchy="false">(</mo><mspace width="0.5em"/></math>'
    assert feedback._is_plain_mathml(good)
    for bad in (
        "<script/>",
        '<mi href="x"/>',
        '<mi style="background:url(x)"/>',
        "<!-- -->",
        "<mi>",
        "<annotation-xml/>",
    ):
        assert not feedback._is_plain_mathml(good.replace("<mspace", f"{bad}<mspace"))
