"""Scenes: formulas mean the same in Python and in a browser, things move, and a still picture is there without."""

import json
import math
import re

import numpy as np
import pytest
from playwright.sync_api import expect, sync_playwright

from mml.interact import Scene
from mml.interact.formulas import FUNCTIONS, Formula, Template
from mml.interact.page import PLANE

from .conftest import need
from .html_tree import parse

pytestmark = pytest.mark.xdist_group("scene")  # one browser

ALT = "Two arrows u and v; drag their tips."
VALUES = {"u": np.array([3.0, -1.0]), "v": np.array([0.5, 2.0]), "a": -1.25, "zero": 0.0}
FORMULAS = [
    "u + v", "u - v", "-u", "a * u", "u * a", "u / 2", "u * v", "a**2", "2 - a", "u[0] * v[1]", "(a, 1)", "3",
    "dot(u, v) / dot(v, v) * v", "norm(u)", "abs(a)", "abs(u)", "det(u, v)", "turned(u, pi / 3)", "unit(v)",
    "unit((0, 0))", "unit((1e-12, 0))", "degrees(arccos(dot(u, v) / norm(u) / norm(v)))", "arccos(1.0000001)", "arctan2(u[1], u[0])",
    "sin(a) + cos(a) + tan(a) + tanh(a)", "sin(u)", "exp(a)", "log(3)", "sqrt(2)", "min(a, 2)", "max(a, 2)",
    "sign(a)", "round(2.5)", "round(3.5)", "round(-1.2)", "1 if a < 0 else 2", "1 if a >= 0 else (2 if a == 0 else 3)",
    "u / zero", "zero / zero", "log(zero)", "sqrt(a)", "1e3 * a", "((1, 2), (3, 4))",
]  # fmt: skip
TEMPLATES = [
    "u = {u}", "{a}", "{a:.1f}", "{zero}", "{-zero}", "{a / zero}", "{1 / 3}", "{2 / 3:.4f}", "{100 * a}", "{u / 3:.1f}",
    "{-0.001}", "{-0.001:.1f}", "100 % of <b> & \"c\" {norm(u):.3f} </script>", "{10}", "{1000}", "{12.5}", "{0.5:.0f}", "{100:.0f}", "no formula",
]  # fmt: skip


@pytest.fixture(scope="module")
def browser():
    chromium = need("chromium", "scenes move in a browser.")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser):
    page = browser.new_page(viewport={"width": 700, "height": 900})
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    page.close()
    assert errors == []


def shown(page, scene):
    page.set_content(f"<!doctype html><meta charset=utf-8><body>{scene._repr_html_()}")
    return page.locator("figure")


def vectors() -> Scene:
    scene = Scene(ALT, limit=5)
    scene.drag("u", (3, 1))
    scene.drag("v", (1, 2), step=0.5, colour="other")
    scene.arrow("u", label="**u**")
    scene.arrow("v", start="u", label="**v**", colour="other", style="--")
    scene.arrow("u + v", label="**u** + **v**", colour="result")
    scene.says("u = {u}, v = {v}, u + v = {u + v}")
    return scene


# -- formulas --------------------------------------------------------------------------------


def test_formulas_mean_the_same_in_python_and_in_a_browser(page):
    known = set(VALUES)
    made = [Formula(text, known) for text in FORMULAS]
    state = json.dumps({name: np.asarray(value).tolist() for name, value in VALUES.items()})
    functions = ", ".join(f"(s) => {formula.js}" for formula in made)
    # JSON has no infinity and no nan: they come as text
    script = f"""() => {{ const {{ $ }} = {PLANE}; const s = {state};
      const plain = (x) => (Array.isArray(x) ? x.map(plain) : Number.isFinite(x) ? x : String(x));
      return [{functions}].map((f) => plain(f(s))); }}"""
    got = page.evaluate(script)
    for formula, theirs in zip(made, got, strict=True):
        ours = np.asarray(formula(VALUES), dtype=float)
        theirs = np.vectorize(lambda x: float(str(x).replace("Infinity", "inf")), otypes=[float])(
            np.array(theirs, object)
        )
        assert ours.shape == theirs.shape, formula.text
        assert np.allclose(ours, theirs, rtol=1e-12, atol=1e-12, equal_nan=True), formula.text


def test_every_function_is_tried():
    used = set(re.findall(r"([a-z]\w*)\(", " ".join(FORMULAS)))
    assert set(FUNCTIONS) - used == set()


def test_words_are_the_same_in_python_and_in_a_browser(page):
    made = [Template(text, set(VALUES)) for text in TEMPLATES]
    state = json.dumps({name: np.asarray(value).tolist() for name, value in VALUES.items()})
    functions = ", ".join(f"(s) => {template.js}" for template in made)
    script = f"() => {{ const {{ $ }} = {PLANE}; const s = {state}; return [{functions}].map((f) => f(s)); }}"
    assert page.evaluate(script) == [template(VALUES) for template in made]


def test_numbers_are_written_for_people():
    write = lambda text: Template(text, set(VALUES))(VALUES)  # noqa: E731
    assert write("{u} and {1 / 3}") == "(3, −1) and 0.33"
    assert write("{-0.001}, {10}, {a / zero}, {2:.2f}") == "0, 10, undefined, 2.00"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("w + 1", "'w' is no part of a formula; known are a, u"),
        ("__import__('os')", "is no part"),
        ("u.shape", "'u.shape' is no part"),
        ("'text'", "is no part"),
        ("True", "is no part"),
        ("u[a]", "is no part"),
        ("hypot(1, 2)", "is no part"),
        ("1 < 2 < 3", "is no part"),
        ("u +", "not a formula"),
        ("", "not a formula"),
    ],
)
def test_what_is_no_formula_is_refused(text, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        Formula(text, {"u", "a"})


def test_an_unknown_format_is_refused():
    with pytest.raises(ValueError, match=re.escape("write {a:.2f}")):
        Template("{a:>8}", {"a"})


# -- the still picture -------------------------------------------------------------------------


def test_without_a_script_there_is_a_picture_with_its_description_and_the_words():
    page = parse(vectors()._repr_html_())
    image = page.one("figure").one("img")
    assert image.attributes["alt"] == ALT
    assert image.attributes["src"].startswith("data:image/png;base64,")
    assert page.one("figcaption").text == "u = (3, 1), v = (1, 2), u + v = (4, 3)"


def test_without_html_the_description_and_the_words_are_there():
    assert repr(vectors()) == f"[Moving picture: {ALT}]\nu = (3, 1), v = (1, 2), u + v = (4, 3)"


def test_two_showings_have_different_ids():
    scene = vectors()
    ids = [parse(scene._repr_html_()).one("figure").attributes["id"] for _ in range(2)]
    assert ids[0] != ids[1]


def test_no_word_of_a_scene_ends_its_script():
    scene = Scene("A </script> and a <!-- comment in the words.", limit=2)
    scene.slide("a", 0, 1, 0.5, label="</script><!-- <b>")
    scene.text("(0, 0)", "</script> {a}")
    scene.says("</script><!-- {a}")
    page = parse(scene._repr_html_())
    assert page.one("figcaption").text == "</script><!-- 0.5"
    script = "".join(page.one("script").children)
    assert "document.getElementById" in script
    assert script.rstrip().endswith("})();")


@pytest.mark.parametrize(
    ("build", "says"),
    [
        (lambda s: Scene("too short"), "at least five words"),
        (lambda s: s.drag("u", (1, 1)), "two things called 'u'"),
        (lambda s: s.drag("my point", (1, 1)), "letters and digits"),
        (lambda s: s.let("norm", "norm(u)"), "'norm' has a meaning in formulas already"),
        (lambda s: s.slide("a", 0, 1, 2), "outside of 0 to 1"),
        (lambda s: s.arrow("u", colour="red"), "the colour must be one of"),
        (lambda s: s.arrow("w"), "'w' is no part"),
        (lambda s: s.says("{w}"), "'w' is no part"),
        (lambda s: s.curve("(t, x)", "t", 0, 1), "'x' is no part"),
    ],
)
def test_mistakes_of_authors_are_told(build, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        build(vectors())


# -- in a browser --------------------------------------------------------------------------------


def test_the_still_makes_way_for_the_moving_picture(page):
    figure = shown(page, vectors())
    expect(figure.locator("img")).to_be_hidden()
    expect(figure.locator("svg")).to_have_attribute("aria-label", ALT)
    expect(figure.locator("figcaption")).to_have_text("u = (3, 1), v = (1, 2), u + v = (4, 3)")


def test_axes_have_titles_where_they_mean_something(page):
    scene = Scene("A point in the plane of two prices.", xlim=(0, 4), ylim=(0, 4), xlabel="apple", ylabel="banana")
    scene.drag("p", (1, 1))
    scene.says("{p}")
    figure = shown(page, scene)
    assert {"apple", "banana"} <= set(figure.locator("svg > text").all_text_contents())
    box, unit = figure.locator("svg").bounding_box(), 440 / 4
    figure.get_by_role("slider").press("ArrowUp")
    expect(figure.locator("figcaption")).to_have_text("(1, 1.25)")
    grip = figure.get_by_role("slider").bounding_box()
    page.mouse.move(grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 26 + 3 * unit, box["y"] + 26 + 2 * unit, steps=3)
    page.mouse.up()
    expect(figure.locator("figcaption")).to_have_text("(3, 2)")


def test_the_units_of_curves_may_differ(page):
    scene = Scene("A point in a plane whose axes have different units.", xlim=(0, 1), ylim=(0, 100), tall=0.5)
    scene.drag("p", (0.5, 50), step=0)
    scene.backdrop(lambda ax: ax.plot([0, 1], [0, 100]))
    scene.says("{p}")
    figure = shown(page, scene)
    grip, box = figure.get_by_role("slider").bounding_box(), figure.locator("svg").bounding_box()
    assert box["height"] == 220 + 8 + 26
    page.mouse.move(grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 26 + 330, box["y"] + 8 + 55, steps=3)
    page.mouse.up()
    expect(figure.locator("figcaption")).to_have_text("(0.75, 75)")
    figure.get_by_role("slider").press("ArrowDown")
    expect(figure.locator("figcaption")).to_have_text("(0.75, 74)")


def test_a_line_has_its_slope_in_a_small_plane_and_in_a_large_one(page):
    for limit in (1e-2, 1.0, 1e4):
        scene = Scene("A line through a point of the plane.", limit=limit)
        scene.line("(2, 1)", through=f"({limit / 2}, 0)")
        drawn = shown(page, scene).locator("svg g path").get_attribute("d")
        x0, y0, x1, y1 = map(float, re.findall(r"-?[\d.]+", drawn))
        assert (y1 - y0) / (x1 - x0) == pytest.approx(-0.5, rel=1e-3)


def test_a_curve_is_broken_where_it_has_no_value(page):
    scene = Scene("A hyperbola's upper half, with a gap between minus one and one.", limit=4)
    scene.curve("(t, sqrt(t * t - 1))", "t", -4, 4)
    drawn = shown(page, scene).locator("svg g path").get_attribute("d")
    assert drawn.count("M") == 2
    assert "NaN" not in drawn


def test_what_is_out_of_view_has_no_label(page):
    scene = Scene("An arrow that leaves the plane when its length grows.", limit=4)
    scene.slide("a", 1, 9, 1)
    scene.arrow("(a, 0)", label="arrow")
    scene.dot("(a, 1)", label="dot")
    figure = shown(page, scene)
    labels = figure.locator("svg > text[paint-order]")
    assert labels.all_text_contents() == ["arrow", "dot"]
    figure.get_by_role("slider").press("End")
    assert labels.all_text_contents() == ["", ""]


def test_a_point_is_dragged_in_its_steps_and_stays_in_the_plane(page):
    figure = shown(page, vectors())
    v = figure.get_by_role("slider", name="v: move it")
    box = figure.locator("svg").bounding_box()
    unit = 440 / 10

    def drag_to(x, y):
        grip = v.bounding_box()
        page.mouse.move(grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2)
        page.mouse.down()
        page.mouse.move(box["x"] + 26 + (x + 5) * unit, box["y"] + 8 + (5 - y) * unit, steps=4)
        page.mouse.up()

    drag_to(-2.1, 0.6)
    expect(figure.locator("figcaption")).to_have_text("u = (3, 1), v = (−2, 0.5), u + v = (1, 1.5)")
    drag_to(9, -7)
    expect(figure.locator("figcaption")).to_have_text("u = (3, 1), v = (5, −5), u + v = (8, −4)")
    figure.get_by_role("button", name="Start again").click()
    expect(figure.locator("figcaption")).to_have_text("u = (3, 1), v = (1, 2), u + v = (4, 3)")


def test_arrow_keys_move_a_point(page):
    figure = shown(page, vectors())
    u = figure.get_by_role("slider", name="u: move it")
    for key in ["ArrowUp", "ArrowUp", "ArrowLeft", "Shift+ArrowRight", "ArrowDown"]:
        u.press(key)
    expect(figure.locator("figcaption")).to_contain_text("u = (3.75, 1.25),")
    expect(u).to_have_attribute("aria-valuetext", "u = (3.75, 1.25)")


def test_a_point_keeps_to_its_formula(page):
    scene = Scene("A point that stays on the unit circle.", limit=2)
    scene.drag("w", (1, 0), step=0, keep="unit(w)")
    scene.says("{norm(w):.6f}")
    figure = shown(page, scene)
    for _ in range(20):
        figure.get_by_role("slider").press("ArrowUp")
    expect(figure.locator("figcaption")).to_have_text("1.000000")
    assert "w = (0." in figure.get_by_role("slider").get_attribute("aria-valuetext")


def test_sliders_move_everything_that_is_drawn(page):
    scene = Scene("Everything that can be drawn, moved by one number.", limit=4)
    scene.backdrop(lambda ax: ax.contourf([[-4, 4]] * 2, [[-4] * 2, [4] * 2], [[0, 1], [2, 3]]))
    scene.slide("a", 0, 2, 1, label="how much", play=True)
    scene.let("p", "(a, 2 * a)")
    scene.arrow("p", label="**p**")
    scene.segment("(0, 0)", "2 * p", label="twice")
    scene.line("p", through="(1, 0)")
    scene.polygon(["(0, 0)", "(a, 0)", "p"], label="{a * a}")
    scene.dot("p", label="p")
    scene.text("-p", "minus {p}")
    scene.curve("(t, a * sin(t))", "t", -4, 4, label="wave")
    scene.grid("(1, a)", "(0, 1)")
    scene.drawing([[0, 0], [1, 1], [math.nan, math.nan], [2, 0], [2, 0.5]], "(a, 0)", shift="(0, 0.5)")
    scene.says("a = {a}")
    figure = shown(page, scene)
    expect(figure.locator("svg image")).to_be_attached()

    def looks():
        marks = figure.locator("svg g path, svg circle, svg text")
        return marks.evaluate_all("nodes => nodes.map(n => n.outerHTML)")

    before = looks()
    assert not any("NaN" in mark or "Infinity" in mark for mark in before)
    slider = figure.get_by_role("slider", name="how much")
    slider.press("End")
    expect(figure.locator("figcaption")).to_have_text("a = 2")
    after = looks()
    assert sum(one != other for one, other in zip(before, after, strict=True)) >= 12
    slider.press("Home")  # arrows of no length, a polygon that is a line
    expect(figure.locator("figcaption")).to_have_text("a = 0")
    assert not any("NaN" in mark or "Infinity" in mark for mark in looks())
    figure.get_by_role("button", name="Play how much").click()
    expect(figure.locator("figcaption")).to_have_text("a = 2", timeout=20_000)
