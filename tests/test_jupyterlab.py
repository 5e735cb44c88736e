"""JupyterLab in a browser, as a learner and a teacher see it. Nothing comes from another machine."""

from __future__ import annotations

import json
import os
import re
import secrets
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Error, FrameLocator, Locator, Page, expect, sync_playwright

from mml import notebooks
from mml.errors import MmlError

from .conftest import copy_course, need, run

pytestmark = pytest.mark.xdist_group("jupyterlab")  # one server and one browser, so one worker

PATIENCE = 60  # seconds for any one thing to happen; a slow machine needs some of them
BROWSER = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]  # fmt: skip
ELSEWHERE = re.compile(r"(https?|wss?)://(?!127\.0\.0\.1[:/])")

SHOWN = ".jp-NotebookPanel:not(.lm-mod-hidden)"  # the notebook whose tab is in front
LECTURE = "course1_linear_algebra/5_eigenvectors/5_pagerank.ipynb"
SCENES = "course1_linear_algebra/2_moving_in_space/1_length_and_dot_product.ipynb"
PAGERANK = "work/pagerank/pagerank.ipynb"

# One statement a line and no line further in than the second: the editor indents them as a learner would want.
RIGHT = [
    "def link_matrix(links, n):",
    "L = np.zeros((n, n))",
    "L[[t for s, t in links], [s for s, t in links]] = 1",
    "L[:, L.sum(axis=0) == 0] = 1",
    "return L / L.sum(axis=0)",
]
ROWS_FOR_COLUMNS = [
    "def link_matrix(links, n):",
    "L = np.zeros((n, n))",
    "L[[s for s, t in links], [t for s, t in links]] = 1",
    "L[L.sum(axis=1) == 0, :] = 1",
    "return L / L.sum(axis=1, keepdims=True)",
]
ROWS_FOR_COLUMNS_SAID = (
    "Rows and columns are exchanged: the links OF page j belong into COLUMN j, so write L[target, source]."
)
INSIDES = ["Traceback", "site-packages", "checks.py", "ipykernel", "CheckFailed", "NotStarted", "----"]

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
    """A server on a copy of the course, and JupyterLab in one page of a browser that can reach nothing else."""

    course: Path
    log: Path
    url: str
    token: str
    teacher: subprocess.Popen
    page: Page
    asked_elsewhere: list[str] = field(default_factory=list)

    def ask(self, what: str) -> list | dict | None:
        """What the server's interface answers; None if it does not answer now."""
        try:
            with urllib.request.urlopen(f"{self.url}api/{what}?token={self.token}", timeout=5) as answer:
                return json.load(answer)
        except OSError:
            return None

    def notice(self, url: str) -> None:
        """Remember a request to another machine. It fails for want of an address."""
        if ELSEWHERE.match(url):
            self.asked_elsewhere.append(url)


# -- the server and the browser --------------------------------------------------------------


@pytest.fixture(scope="module")
def lab(tmp_path_factory) -> Iterator[Lab]:
    chromium = need("chromium", "the tests in a browser need it.")
    folder = tmp_path_factory.mktemp("lab")
    course = copy_course(folder / "course")
    home = _empty_home(folder / "home")
    log = folder / "server.log"
    token = secrets.token_hex(16)
    with (
        _server(course, home, log, token) as url,
        _teacher(course, home, folder / "teacher.log") as teacher,
        sync_playwright() as playwright,
    ):
        run("mml", "start", "pagerank", cwd=course, **home)
        browser = playwright.chromium.launch(executable_path=chromium, args=BROWSER)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(PATIENCE * 1000)
        expect.set_options(timeout=PATIENCE * 1000)
        lab = Lab(course, log, url, token, teacher, page)
        page.on("request", lambda request: lab.notice(request.url))  # page.route would turn the cache off
        with _seen(lab, folder):
            _until(lambda: lab.ask("status") is not None, "the server answered")
            page.goto(f"{url}lab?token={token}")
            expect(page.get_by_role("menubar").get_by_role("menuitem", name="Nbgrader")).to_be_visible()
        yield lab
        browser.close()
        expect.set_options(timeout=5000)


@pytest.fixture
def desk(lab) -> Page:
    """JupyterLab, without the dialog that a failed test may have left."""
    if lab.page.locator(".jp-Dialog").count():
        lab.page.keyboard.press("Escape")
    expect(lab.page.locator(".jp-Dialog")).to_have_count(0)
    return lab.page


@pytest.fixture
def learner(lab, desk, tmp_path) -> Page:
    """The learner's pagerank notebook is open."""
    with _seen(lab, tmp_path):
        _open(lab, PAGERANK)
    return desk


@pytest.fixture
def lecture(lab, desk, tmp_path) -> Page:
    """A lecture is open, and all its cells were run."""
    with _seen(lab, tmp_path):
        _run_all(lab, desk, LECTURE)
    return desk


def _run_all(lab: Lab, desk: Page, path: str) -> None:
    _open(lab, path)
    cells = desk.locator(f"{SHOWN} .jp-CodeCell")
    expect(cells).to_have_count(len(_code(lab, path)))  # JupyterLab adds them one by one
    if cells.first.locator(".jp-InputPrompt").text_content() == "[ ]:":
        _choose(desk, "Run", "Run All Cells")
    expect(cells.last.locator(".jp-InputPrompt")).to_have_text(re.compile(r"^\[\d+\]:$"))


@pytest.fixture
def a_class(lab, desk) -> Lab:
    """The class of two: their work is graded, and two assignments are released to the exchange."""
    code = lab.teacher.wait(3 * PATIENCE)
    assert code == 0, lab.log.with_name("teacher.log").read_text()
    return lab


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
    server = _start(
        [
            "-m", "jupyterlab", "--no-browser", "--allow-root", "--ip=127.0.0.1", f"--port={port}",
            "--ServerApp.port_retries=0", f"--IdentityProvider.token={token}", "--LabApp.extension_manager=readonly",
        ],
        course, home, log,
    )  # fmt: skip
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        killed = _end(server, server.terminate)
    assert not killed, f"what would not end with the server and was killed: {killed}\n{log.read_text()[-3000:]}"


@contextmanager
def _teacher(course: Path, home: dict[str, str], log: Path) -> Iterator[subprocess.Popen]:
    """Make the class meanwhile: nobody needs it before the last tests."""
    teacher = _start(["-c", TEACHER], course, home, log)
    try:
        yield teacher
    finally:
        _end(teacher)


def _start(arguments: list[str], course: Path, home: dict[str, str], log: Path) -> subprocess.Popen:
    env = {**os.environ, **home, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    with log.open("w") as file:
        return subprocess.Popen(
            [sys.executable, *arguments],
            cwd=course, env=env, stdin=subprocess.DEVNULL, stdout=file, stderr=file, start_new_session=True,
        )  # fmt: skip


def _end(process: subprocess.Popen, ask: Callable[[], None] = lambda: None) -> list[psutil.Process]:
    """Wait until a process and all that it started have ended. Returns those that had to be killed."""
    if process.poll() is not None:
        return []
    parent = psutil.Process(process.pid)
    family = [parent, *parent.children(recursive=True)]
    ask()
    _, killed = psutil.wait_procs(family, timeout=PATIENCE)
    for member in killed:
        member.kill()
    psutil.wait_procs(killed, timeout=PATIENCE)
    return killed


def _until(condition: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited {PATIENCE} seconds in vain until {what}"
        time.sleep(0.05)


@contextmanager
def _seen(lab: Lab, folder: Path) -> Iterator[None]:
    """If something fails inside, say what the page showed, and keep a screenshot of it."""
    try:
        yield
        assert not lab.asked_elsewhere, "the page asked for something that is not on this machine"
    except (AssertionError, Error) as error:
        picture = folder / "page.png"
        lab.page.screenshot(path=picture)
        shown = [
            text
            for part in (".jp-Dialog", f"{SHOWN} .jp-OutputArea-output")
            for text in lab.page.locator(part).all_inner_texts()
        ]
        shown = "\n".join(shown or [frame.locator("body").inner_text() for frame in lab.page.frames])
        elsewhere = [lab.asked_elsewhere.pop() for _ in list(lab.asked_elsewhere)]
        raise AssertionError(
            f"{error}\n\nThe page showed:\n{shown[:6000]}\n\n"
            f"A screenshot of it: {picture}\nThe server's log: {lab.log}\nAsked elsewhere: {elsewhere}"
        ) from error


# -- what a person does ----------------------------------------------------------------------


def _cell(page: Page, text: str) -> Locator:
    """The code cell whose source holds this text."""
    return page.locator(f"{SHOWN} .jp-CodeCell").filter(has=page.locator(".cm-content", has_text=text))


def _choose(page: Page, menu: str, item: str) -> None:
    page.get_by_role("menubar").get_by_role("menuitem", name=menu, exact=True).click()
    page.get_by_role("menu").get_by_role("menuitem", name=item, exact=True).click()


def _open(lab: Lab, path: str) -> None:
    """Open a notebook, or bring its tab to the front, and wait until it has its kernel."""
    _choose(lab.page, "File", "Open from Path…")
    lab.page.get_by_role("dialog").get_by_role("textbox").fill(path)
    lab.page.keyboard.press("Enter")
    expect(lab.page.get_by_role("main").get_by_role("tab", name=Path(path).name, selected=True)).to_be_visible()
    # the page says "Idle" too early, and a cell that is run then does nothing
    _until(lambda: _has_kernel(lab, path), f"{path} was connected to an idle kernel")
    expect(lab.page.locator(f"{SHOWN} .jp-Notebook-ExecutionIndicator")).to_have_attribute("data-status", "idle")


def _has_kernel(lab: Lab, path: str) -> bool:
    kernels = [session["kernel"] for session in lab.ask("sessions") or [] if session["path"] == path]
    return any(kernel["connections"] and kernel["execution_state"] == "idle" for kernel in kernels)


def _answer(page: Page, lab: Lab, lines: list[str]) -> None:
    """Replace the text of `link_matrix` with the keyboard, and save."""
    _cell(page, "def link_matrix(").locator(".cm-content").click()
    page.keyboard.press("Control+a")
    for i, line in enumerate(lines):
        if i:
            page.keyboard.press("Enter")
        page.keyboard.type(line)
    page.keyboard.press("Control+s")
    wanted = "\n    ".join(lines)
    _until(lambda: any(c.source == wanted for c in _saved(lab)), "the file held the answer as it was typed")


def _saved(lab: Lab) -> list:
    """The cells of pagerank as they are in the file."""
    with suppress(MmlError):  # half written
        return notebooks.read(lab.course / PAGERANK).cells
    return []


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


def _code(lab: Lab, path: str) -> list:
    return [cell for cell in notebooks.read(lab.course / path).cells if cell.cell_type == "code"]


def _errors(cell) -> list[str]:
    return [output.get("ename", output.output_type) for output in cell.get("outputs", [])]


# -- a learner ---------------------------------------------------------------------------------


def test_a_right_answer_is_not_among_the_failures_and_its_check_says_so(lab, learner, tmp_path):
    with _seen(lab, tmp_path):
        _answer(learner, lab, RIGHT)
        failed, dialog = _validate(learner)
        _without_insides(dialog)
        not_started = _not_started(lab)
        assert failed.keys() == not_started.keys()
        for source, said in failed.items():
            assert said.startswith(not_started[source])
        learner.keyboard.press("Escape")

        outputs = _run_check(learner, "link_matrix")
        expect(outputs).to_have_text(re.compile(r"^✓ link_matrix\(\[\(0, 1\), .*\], 4\) gives \[\[0\. "))


def test_a_wrong_answer_is_told_in_words_that_teach(lab, learner, tmp_path):
    with _seen(lab, tmp_path):
        _answer(learner, lab, ROWS_FOR_COLUMNS)
        failed, dialog = _validate(learner)
        _without_insides(dialog)
        (check,) = [source for source in failed if "call(link_matrix, _" in source]
        said = failed[check]
        assert ROWS_FOR_COLUMNS_SAID in " ".join(said.split())  # wherever its lines break
        assert re.search(r"^  expected: +\[\[0\. , 0\. , 1\. , 0\. \],$", said, flags=re.M)
        assert re.search(r"^  got: +\[\[0\. , 0\.5, 0\.5, 0\. \],$", said, flags=re.M)
        learner.keyboard.press("Escape")

        outputs = _run_check(learner, "link_matrix")
        expect(outputs).to_contain_text(ROWS_FOR_COLUMNS_SAID)
        expect(outputs).to_have_count(1)
        assert outputs.inner_text().strip() == said.strip()
        learner.keyboard.press("Control+s")
        _until(lambda: any(_errors(c) == ["CheckFailed"] for c in _saved(lab)), "the file held the check's one error")


def test_a_lecture_runs_and_its_questions_and_pictures_answer(lab, lecture, tmp_path):
    code = _code(lab, LECTURE)
    with _seen(lab, tmp_path):
        shown = lecture.locator(f"{SHOWN} .jp-CodeCell")
        # errors and warnings alike
        expect(lecture.locator(f"{SHOWN} [data-mime-type='application/vnd.jupyter.stderr']")).to_have_count(0)
        expect(lecture.locator(f"{SHOWN} mjx-container").first).to_be_attached()

        folded = shown.evaluate_all("cells => cells.map(cell => !!cell.querySelector('.jp-InputPlaceholder'))")
        assert folded == [cell.metadata.get("jupyter", {}).get("source_hidden", False) for cell in code]

        pictures = lecture.locator(f"{SHOWN} .jp-OutputArea img")
        assert pictures.count() == sum("plots.picture(" in cell.source for cell in code)
        for alt, width in pictures.evaluate_all("images => images.map(i => [i.alt, i.naturalWidth])"):
            assert len(alt.split()) >= 5
            assert width > 0

        questions = lecture.get_by_role("group", name="Question").all()
        assert len(questions) == sum("quiz.choose(" in cell.source for cell in code)
        for question in questions:
            _open_all_answers(question)
        _turn_the_pages(_flipbook(lecture))


def test_the_arrow_keys_turn_a_flipbook(lab, lecture, tmp_path):
    with _seen(lab, tmp_path):
        flipbook = _flipbook(lecture)
        slider = flipbook.get_by_role("slider")
        slider.press("Home")
        for step, key in enumerate(["ArrowRight", "ArrowUp"], 1):
            slider.press(key)
            expect(slider).to_have_value(str(step), timeout=2000)
            expect(slider).to_be_focused()


def test_a_scene_is_dragged_and_moved_by_keys(lab, desk, tmp_path):
    with _seen(lab, tmp_path):
        _run_all(lab, desk, SCENES)
        scene = desk.locator(f"{SHOWN} figure[id^=mml-scene]").first
        scene.scroll_into_view_if_needed()
        words, tip = scene.locator("figcaption"), scene.get_by_role("slider", name="u: move it")
        expect(scene.locator("img")).to_be_hidden()
        told = words.inner_text()
        tip.press("ArrowUp")
        expect(words).not_to_have_text(told)
        expect(tip).to_be_focused()
        told, grip = words.inner_text(), tip.bounding_box()
        x, y = grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2
        desk.mouse.move(x, y)
        desk.mouse.down()
        desk.mouse.move(x - 60, y - 30, steps=5)
        desk.mouse.up()
        expect(words).not_to_have_text(told)


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


def _flipbook(page: Page) -> Locator:
    return page.locator("figure", has=page.get_by_role("slider")).first


def _turn_the_pages(flipbook: Locator) -> None:
    picture, caption, slider = flipbook.locator("img"), flipbook.locator("figcaption"), flipbook.get_by_role("slider")
    back, on = (flipbook.get_by_role("button", name=name) for name in ("Previous frame", "Next frame"))
    steps = flipbook.locator("li").all_text_contents()
    descriptions = set()

    def shows(step: int) -> None:
        expect(caption).to_have_text(steps[step])
        expect(slider).to_have_value(str(step))
        expect(slider).to_have_attribute("aria-valuetext", steps[step])
        assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0
        descriptions.add(picture.get_attribute("alt"))

    shows(0)
    expect(back).to_be_disabled()
    on.click()
    shows(1)
    width, height = (slider.bounding_box()[side] for side in ("width", "height"))
    slider.click(position={"x": width - 1, "y": height / 2})
    shows(len(steps) - 1)
    expect(on).to_be_disabled()
    back.click()
    shows(len(steps) - 2)
    assert len(descriptions) == 4


# -- a class -----------------------------------------------------------------------------------


def test_the_formgrader_lists_students_and_scores(a_class, tmp_path):
    release = notebooks.read(a_class.course / "release/numpy_primer/numpy_primer.ipynb")
    points = sum(exercise.points for exercise in notebooks.exercises(release))
    page = a_class.page
    with _seen(a_class, tmp_path):
        _choose(page, "Nbgrader", "Formgrader")
        formgrader = page.frame_locator("#formgrader-iframe iframe")
        expect(_row(formgrader, "numpy_primer").locator(".num-submissions")).to_have_text("2")
        formgrader.get_by_role("link", name="Manage Students").click()
        for student, score in {"ada": points, "niels": 0}.items():
            expect(_row(formgrader, student)).to_contain_text(f"{score:g} / {points:g}")


def _row(frame: FrameLocator, name: str) -> Locator:
    return frame.get_by_role("row").filter(has=frame.get_by_text(name, exact=True))


def test_the_assignment_list_fetches_and_submits(a_class, tmp_path):
    page = a_class.page
    with _seen(a_class, tmp_path):
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


def _listed(page: Page, state: str, assignment: str) -> Locator:
    return page.locator(f"#{state}_assignments_list > .list_item").filter(has_text=assignment)
