"""JupyterLab in a browser, as a learner and a teacher see it. Nothing comes from another machine."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import BrowserContext, Error, FrameLocator, Locator, Page, expect, sync_playwright

from mml import notebooks
from mml.errors import MmlError

from .conftest import ROOT, need, run

pytestmark = pytest.mark.xdist_group("jupyterlab")  # one server and one browser, so one worker

PATIENCE = 60  # seconds for any one thing to happen; a slow machine needs some of them
BROWSER = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
ELSEWHERE = re.compile(r"^(https?|wss?)://(?!127\.0\.0\.1[:/])")

LECTURE = "course1_linear_algebra/5_eigenvectors/5_pagerank.ipynb"
PAGERANK = "work/pagerank/pagerank.ipynb"

# One statement a line and no line further in than the second: the editor indents them as a learner would want.
RIGHT = [
    "def link_matrix(links, n):",
    "L = np.zeros((n, n))",
    "L[[target for source, target in links], [source for source, target in links]] = 1",
    "L[:, L.sum(axis=0) == 0] = 1",
    "return L / L.sum(axis=0)",
]
ROWS_FOR_COLUMNS = [
    "def link_matrix(links, n):",
    "L = np.zeros((n, n))",
    "L[[source for source, target in links], [target for source, target in links]] = 1",
    "L[L.sum(axis=1) == 0, :] = 1",
    "return L / L.sum(axis=1, keepdims=True)",
]
ROWS_FOR_COLUMNS_SAID = """\
Rows and columns are exchanged: the links OF page j belong into COLUMN j, so write
L[target, source]."""
INSIDES = [
    "Traceback",
    "site-packages",
    "checks.py",
    "ipykernel",
    "CheckFailed",
    "NotStarted",
    "AssertionError",
    "----",
]

# Two students hand in the primer, one with all answers, the other as it came; then both assignments are released.
TEACHER = """\
import shutil
from nbgrader.apps import NbGraderAPI
from traitlets.config import PyFileConfigLoader

def must(result):
    assert result["success"], result

api = NbGraderAPI(config=PyFileConfigLoader("nbgrader_config.py").load_config())
must(api.generate_assignment("numpy_primer"))
for student, work in {"ada": "source", "niels": "release"}.items():
    shutil.copytree(f"{work}/numpy_primer", f"submitted/{student}/numpy_primer")
    must(api.autograde("numpy_primer", student))
for assignment in "numpy_primer", "pagerank":
    must(api.release_assignment(assignment))
"""


@dataclass
class Lab:
    """A server on a copy of the course, and a browser that can reach nothing else."""

    course: Path
    home: dict[str, str]
    log: Path
    url: str
    token: str
    browser: BrowserContext
    asked_elsewhere: list[str] = field(default_factory=list)

    def page(self, path: str = "lab") -> Page:
        """A new page, once JupyterLab is there."""
        page = self.browser.new_page()
        page.goto(f"{self.url}{path}?token={self.token}&reset")
        expect(page.locator(".lm-MenuBar-item").first).to_be_visible()
        return page

    def notebook(self, path: str) -> Page:
        """A new page with a notebook, once its kernel is idle."""
        page = self.page(f"lab/tree/{path}")
        expect(page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")).to_be_visible()
        return page


# -- the server and the browser --------------------------------------------------------------


@pytest.fixture(scope="module")
def lab(tmp_path_factory) -> Iterator[Lab]:
    chromium = need("chromium", "the tests in a browser need it.")
    folder = tmp_path_factory.mktemp("lab")
    course = _copy_of_the_course(folder / "course")
    home = _empty_home(folder / "home")
    log = folder / "server.log"
    token = secrets.token_hex(16)
    with _server(course, home, log, token) as url, sync_playwright() as playwright:
        run("mml", "start", "pagerank", cwd=course, **home)
        _until(lambda: _answers(f"{url}api/status?token={token}"), f"the server answered (its log: {log})")
        browser = playwright.chromium.launch(executable_path=chromium, args=BROWSER)
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        context.set_default_timeout(PATIENCE * 1000)
        expect.set_options(timeout=PATIENCE * 1000)
        lab = Lab(course, home, log, url, token, context)
        context.route(ELSEWHERE, lambda route: (lab.asked_elsewhere.append(route.request.url), route.abort()))
        yield lab
        browser.close()
        expect.set_options(timeout=5000)


@pytest.fixture(scope="module")
def _learner(lab) -> Page:
    return lab.notebook(PAGERANK)


@pytest.fixture
def learner(_learner) -> Page:
    """The learner's pagerank notebook. It stays open from test to test, without what a failed one may have left."""
    if _learner.locator(".jp-Dialog").count():
        _learner.keyboard.press("Escape")
    expect(_learner.locator(".jp-Dialog")).to_have_count(0)
    return _learner


@pytest.fixture(scope="module")
def a_class(lab) -> Lab:
    """The class of two: their work is graded, and two assignments are released to the exchange."""
    run(sys.executable, "-c", TEACHER, cwd=lab.course, **lab.home)
    return lab


def _copy_of_the_course(target: Path) -> Path:
    """As the fixture `clone`, which serves one test and no more."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, capture_output=True, check=True, text=True,
    ).stdout  # fmt: skip
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    return target


def _empty_home(home: Path) -> dict[str, str]:
    """The environment of somebody who has never used Jupyter. Her answer to its one question, about news, is no."""
    names = {
        "HOME": ".", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "share",
        "JUPYTER_CONFIG_DIR": "jupyter", "JUPYTER_DATA_DIR": "data", "JUPYTER_RUNTIME_DIR": "runtime",
        "JUPYTERLAB_SETTINGS_DIR": "settings", "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
        "IPYTHONDIR": "ipython", "MPLCONFIGDIR": "matplotlib",
    }  # fmt: skip
    answer = home / "settings" / "@jupyterlab" / "apputils-extension" / "notification.jupyterlab-settings"
    answer.parent.mkdir(parents=True)
    answer.write_text('{"fetchNews": "false", "checkForUpdates": false}')
    return {name: str(home / path) for name, path in names.items()} | {"JUPYTER_PATH": "", "NBGRADER_EXCHANGE": ""}


@contextmanager
def _server(course: Path, home: dict[str, str], log: Path, token: str) -> Iterator[str]:
    """Start JupyterLab on the course, at the URL given. It ends with all its kernels, whatever happens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ip=127.0.0.1", f"--port={port}",
        "--ServerApp.port_retries=0", f"--IdentityProvider.token={token}", "--LabApp.extension_manager=readonly",
    ]  # fmt: skip
    env = {**os.environ, **home, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    with log.open("w") as file:
        server = subprocess.Popen(
            command, cwd=course, env=env, stdin=subprocess.DEVNULL, stdout=file, stderr=file, start_new_session=True
        )
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        family = psutil.Process(server.pid).children(recursive=True) if server.poll() is None else []
        server.terminate()
        try:
            server.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()
        _, left = psutil.wait_procs(family, timeout=10)
        for process in left:
            process.kill()
        psutil.wait_procs(left, timeout=10)
    assert not left, f"kernels that outlived the server and had to be killed: {left}\n{log.read_text()[-3000:]}"


def _answers(url: str) -> bool:
    try:
        return urllib.request.urlopen(url, timeout=5).status == 200
    except (urllib.error.URLError, OSError):
        return False


def _until(condition: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited {PATIENCE} seconds in vain until {what}"
        time.sleep(0.05)


@contextmanager
def _seen(page: Page, lab: Lab, tmp_path: Path) -> Iterator[None]:
    """If something fails inside, say what the page showed, and keep a screenshot of it."""
    try:
        yield
        assert lab.asked_elsewhere == [], "the page asked for something that is not on this machine"
    except (AssertionError, Error) as error:
        picture = tmp_path / "page.png"
        page.screenshot(path=picture)
        frames = [frame.locator("body").inner_text() for frame in page.frames]
        dialogs = page.locator(".jp-Dialog").all_inner_texts()
        shown = "\n\n".join(dialogs or frames)
        raise AssertionError(
            f"{error}\n\nThe page showed:\n{shown}\n\nA screenshot of it: {picture}\nThe server's log: {lab.log}"
        ) from error


# -- what a person does ----------------------------------------------------------------------


def _cell(page: Page, text: str) -> Locator:
    """The code cell whose source holds this text."""
    return page.locator(".jp-Notebook .jp-CodeCell").filter(has=page.locator(".cm-content", has_text=text))


def _choose(page: Page, menu: str, item: str) -> None:
    page.get_by_role("menubar").get_by_role("menuitem", name=menu, exact=True).click()
    page.get_by_role("menu").get_by_role("menuitem", name=item, exact=True).click()


def _answer(page: Page, lab: Lab, lines: list[str]) -> None:
    """Replace the text of `link_matrix` with the keyboard, and save."""
    _cell(page, "def link_matrix(").locator(".cm-content").click()
    page.keyboard.press("Control+a")
    for i, line in enumerate(lines):
        if i:
            page.keyboard.press("Enter")
        page.keyboard.type(line)
    page.keyboard.press("Control+s")
    wanted, file = "\n    ".join(lines), lab.course / PAGERANK

    def saved() -> bool:
        with suppress(MmlError):  # half written
            return any(cell.source == wanted for cell in notebooks.read(file).cells)
        return False

    _until(saved, f"{file} held the answer as it was typed")


def _validate(page: Page) -> tuple[dict[str, str], str]:
    """Press Validate. Returns what was said of each cell that failed, by its source, and the text of the dialog."""
    page.get_by_role("button", name="Validate").click()
    dialog = page.locator(".jp-Dialog")
    expect(dialog).to_contain_text("Validation Results")
    parts = dialog.locator("pre").all_inner_texts()
    return dict(zip(parts[::2], parts[1::2], strict=True)), dialog.inner_text()


def _run_check(page: Page, name: str) -> Locator:
    """Run the setup, the answer and the check below it with Shift+Enter. Returns the outputs of the check."""
    _cell(page, "from mml.checks import call").locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    _cell(page, f"def {name}(").locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    page.keyboard.press("Shift+Enter")
    return _cell(page, f"call({name}, _").locator(".jp-OutputArea-output")


def _not_started(lab: Lab) -> dict[str, str]:
    """What Validate should say of all exercises but the first, by the source of the cell."""
    said = {}
    for exercise in notebooks.exercises(notebooks.read(lab.course / "release/pagerank/pagerank.ipynb")):
        if exercise.written:
            said[exercise.answer.source] = "You did not provide a response."  # nbgrader's own words
        elif exercise.name != "link_matrix":
            said |= {cell.source: f"{exercise.name} is not started yet.\n" for cell in exercise.tests}
    return said


def _without_insides(text: str) -> None:
    found = [word for word in INSIDES if word in text]
    assert not found, f"a learner should not see {found}"


# -- a learner ---------------------------------------------------------------------------------


def test_a_right_answer_is_not_among_the_failures_and_its_check_says_so(lab, learner, tmp_path):
    with _seen(learner, lab, tmp_path):
        _answer(learner, lab, RIGHT)
        failed, dialog = _validate(learner)
        not_started = _not_started(lab)
        assert failed.keys() == not_started.keys()
        for source, said in failed.items():
            assert said.startswith(not_started[source])
        _without_insides(dialog)
        learner.keyboard.press("Escape")

        outputs = _run_check(learner, "link_matrix")
        expect(outputs).to_have_text(re.compile(r"^✓ link_matrix\(\[\(0, 1\), .*\], 4\) gives \[\[0\. "))


def test_a_wrong_answer_is_told_in_words_that_teach(lab, learner, tmp_path):
    with _seen(learner, lab, tmp_path):
        _answer(learner, lab, ROWS_FOR_COLUMNS)
        failed, dialog = _validate(learner)
        (check,) = [source for source in failed if "call(link_matrix, _" in source]
        said = failed[check]
        assert ROWS_FOR_COLUMNS_SAID in said
        assert re.search(r"^  expected: +\[\[0\. , 0\. , 1\. , 0\. \],$", said, flags=re.M)
        assert re.search(r"^  got: +\[\[0\. , 0\.5, 0\.5, 0\. \],$", said, flags=re.M)
        _without_insides(dialog)
        learner.keyboard.press("Escape")

        outputs = _run_check(learner, "link_matrix")
        expect(outputs).to_contain_text(ROWS_FOR_COLUMNS_SAID)
        expect(outputs).to_have_count(1)
        assert outputs.inner_text().strip() == said.strip()
        assert "error" in outputs.get_attribute("data-mime-type")


def test_a_lecture_runs_and_its_questions_and_pictures_answer(lab, tmp_path):
    cells = notebooks.read(lab.course / LECTURE).cells
    code = [cell for cell in cells if cell.cell_type == "code"]
    page = lab.notebook(LECTURE)
    with _seen(page, lab, tmp_path):
        _choose(page, "Run", "Run All Cells")
        shown = page.locator(".jp-Notebook .jp-CodeCell")
        expect(shown).to_have_count(len(code))
        expect(shown.last.locator(".jp-InputPrompt")).to_have_text(f"[{len(code)}]:")
        expect(page.locator("[data-mime-type='application/vnd.jupyter.error']")).to_have_count(0)
        expect(page.locator("[data-mime-type='application/vnd.jupyter.stderr']")).to_have_count(0)
        expect(page.locator(".jp-Notebook mjx-container").first).to_be_attached()

        folded = shown.evaluate_all("cells => cells.map(cell => !!cell.querySelector('.jp-InputPlaceholder'))")
        assert folded == [cell.metadata.get("jupyter", {}).get("source_hidden", False) for cell in code]

        pictures = page.locator(".jp-Notebook .jp-OutputArea img")
        assert pictures.count() == sum("plots.picture(" in cell.source for cell in code)
        for alt, width in pictures.evaluate_all("images => images.map(i => [i.alt, i.naturalWidth])"):
            assert len(alt.split()) >= 5
            assert width > 0

        questions = page.get_by_role("group", name="Question").all()
        assert len(questions) == sum("quiz.choose(" in cell.source for cell in code)
        for question in questions:
            _open_all_answers(question)
        _turn_the_pages(page.locator("figure", has=page.get_by_role("slider")).first)
    page.close()


def _open_all_answers(question: Locator) -> None:
    verdicts = set()
    for answer in question.locator("details").all():
        reply = answer.locator("p")
        expect(reply).not_to_be_visible()
        answer.locator("summary").click()
        expect(reply).to_be_visible()
        verdict, _, why = re.split(r"(?<=\.)( )", reply.inner_text(), maxsplit=1)
        verdicts.add(verdict)
        assert len(why.split()) >= 3
    assert verdicts == {"✓ Right.", "✗ Not quite."}


def _turn_the_pages(flipbook: Locator) -> None:
    picture, caption, slider = flipbook.locator("img"), flipbook.locator("figcaption"), flipbook.get_by_role("slider")
    back, on = (flipbook.get_by_role("button", name=name) for name in ("Previous frame", "Next frame"))
    steps = flipbook.locator("li").all_text_contents()
    expect(back).to_be_disabled()
    expect(caption).to_have_text(steps[0])
    alts = [picture.get_attribute("alt")]
    for step, turn in enumerate([on.click, lambda: slider.press("ArrowRight")], 1):
        turn()
        expect(caption).to_have_text(steps[step])
        expect(slider).to_have_value(str(step))
        expect(slider).to_have_attribute("aria-valuetext", steps[step])
        alts.append(picture.get_attribute("alt"))
    slider.press("End")
    expect(caption).to_have_text(steps[-1])
    expect(on).to_be_disabled()
    alts.append(picture.get_attribute("alt"))
    assert len(set(alts)) == 4
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0


# -- a class -----------------------------------------------------------------------------------


def test_the_formgrader_lists_students_and_scores(a_class, tmp_path):
    points = sum(
        e.points for e in notebooks.exercises(notebooks.read(ROOT / "release/numpy_primer/numpy_primer.ipynb"))
    )
    page = a_class.page()
    with _seen(page, a_class, tmp_path):
        _choose(page, "Nbgrader", "Formgrader")
        formgrader = page.frame_locator("#formgrader-iframe iframe")
        row = _row(formgrader, "numpy_primer")
        expect(row).to_contain_text("2")  # submissions
        formgrader.get_by_role("link", name="Manage Students").click()
        for student, score in {"ada": points, "niels": 0}.items():
            expect(_row(formgrader, student)).to_contain_text(f"{score:g} / {points:g}")
    page.close()


def _row(frame: FrameLocator, name: str) -> Locator:
    return frame.get_by_role("row").filter(has=frame.get_by_text(name, exact=True))


def test_the_assignment_list_fetches_and_submits(a_class, tmp_path):
    page = a_class.page()
    with _seen(page, a_class, tmp_path):
        _choose(page, "Nbgrader", "Assignment List")
        # what `mml start` put into work/ counts as downloaded
        expect(_listed(page, "fetched", "pagerank")).to_be_visible()
        _listed(page, "released", "numpy_primer").get_by_role("button", name="Fetch").click()
        fetched = _listed(page, "fetched", "numpy_primer")
        expect(fetched).to_be_visible()
        work = a_class.course / "work" / "numpy_primer" / "numpy_primer.ipynb"
        assert work.read_bytes() == (a_class.course / "release/numpy_primer/numpy_primer.ipynb").read_bytes()

        fetched.get_by_role("button", name="Submit").click()
        expect(_listed(page, "submitted", "numpy_primer")).to_be_visible()
        (handed_in,) = (a_class.course / "exchange" / "mml" / "inbound").glob("*+numpy_primer+*/numpy_primer.ipynb")
        assert handed_in.read_bytes() == work.read_bytes()
    page.close()


def _listed(page: Page, state: str, assignment: str) -> Locator:
    return page.locator(f"#{state}_assignments_list > .list_item").filter(has_text=assignment)
