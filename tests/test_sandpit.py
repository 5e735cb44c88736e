"""The sandpit: what its instruments tell is true of the landscape under the sand."""

import re

import numpy as np
import pytest
from playwright.sync_api import expect

from mml.interact import Sandpit

from .html_tree import parse
from .test_scene import browser, page, shown  # noqa: F401  the same browser

pytestmark = pytest.mark.xdist_group("scene")

X, Y = np.meshgrid(np.linspace(-3, 3, 61), np.linspace(-2, 4, 61))
BOWL = (X - 1) ** 2 + (X - 1) * (Y - 0.5) + 2 * (Y - 0.5) ** 2 + 3
WAVES = np.sin(X) * np.cos(Y)


def probe(figure, x, y):
    box = figure.locator("svg").bounding_box()
    unit = 440 / 6
    figure.locator("svg").click(position={"x": 26 + (x + 3) * unit, "y": 8 + (4 - y) * unit})
    assert box["width"] == 474
    return [
        float(n.replace("−", "-")) for n in re.findall(r"−?\d+(?:\.\d+)?", figure.locator("figcaption").inner_text())
    ]


def pit(height, instrument="depth", **more):
    return Sandpit(height, (-3, 3), (-2, 4), instrument, **more)


def test_without_a_script_there_is_a_picture_that_tells_what_it_is():
    html = parse(pit(BOWL)._repr_html_())
    assert "three probes that tell heights" in html.one("figure").one("img").attributes["alt"]
    assert html.one("figcaption").text == (
        "Click to probe: it tells the height under the sand. How few probes do you need?"
    )
    assert "landscape under sand" in repr(pit(BOWL))


def test_a_probe_tells_the_height(page):  # noqa: F811
    figure = shown(page, pit(WAVES, digits=3))
    number, x, y, height = probe(figure, 1.23, 0.7)[:4]
    assert number == 1
    assert height == pytest.approx(np.sin(x) * np.cos(y), abs=2e-3)
    expect(figure.locator("figcaption")).to_contain_text("The lowest so far.")
    probe(figure, 1.5, 0.2)
    expect(figure.locator("figcaption")).to_contain_text(f"The lowest so far is {height:.3f} at")


def test_the_gradient_meter_points_downhill(page):  # noqa: F811
    figure = shown(page, pit(WAVES, "gradient"))
    _, x, y, _, dx, dy, steepness = probe(figure, 1.0, 1.0)[:7]
    downhill = [-np.cos(x) * np.cos(y), np.sin(x) * np.sin(y)]
    assert [dx, dy] == pytest.approx(downhill, abs=0.01)
    assert steepness == pytest.approx(np.hypot(*downhill), abs=0.01)


def test_the_bowl_that_fits_a_bowl_is_the_bowl(page):  # noqa: F811
    figure = shown(page, pit(BOWL, "hessian"))
    told = probe(figure, -1.5, 2.0)
    assert told[-2:] == pytest.approx([1, 0.5], abs=0.02)


@pytest.mark.parametrize(("height", "says"), [(X * Y, "No bowl fits"), (-BOWL, "a hilltop fits")])
def test_where_no_bowl_fits_it_says_so(page, height, says):  # noqa: F811
    figure = shown(page, pit(height, "hessian"))
    probe(figure, 0.5, 0.5)
    expect(figure.locator("figcaption")).to_contain_text(says)


def test_the_keyboard_probes_and_the_sand_comes_off(page):  # noqa: F811
    figure = shown(page, pit(BOWL))
    words = figure.locator("figcaption")
    before = words.inner_text()
    cursor = figure.get_by_role("slider")
    for key in ["ArrowRight", "Shift+ArrowUp", "ArrowDown", "ArrowLeft", "Enter"]:
        cursor.press(key)
    expect(words).to_contain_text("Probe 1 at (0, 1.45): height")
    figure.get_by_role("button", name="Take the sand away").click()
    expect(words).to_contain_text("The triangle marks the lowest point, 3.00 m at (1, 0.5). With 1 probe you came to")
    cursor.press("Enter")
    expect(words).to_contain_text("With 1 probe you came to")
    figure.get_by_role("button", name="Start again").click()
    expect(words).to_have_text(before)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: pit(np.zeros((3, 9))), "at least 4 by 4, is wanted; got shape (3, 9)"),
        (lambda: pit(np.full((9, 9), np.nan)), "a grid of heights"),
        (lambda: pit(BOWL, "radar"), "must be one of depth, gradient, hessian; got 'radar'"),
    ],
)
def test_mistakes_of_authors_are_told(make, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        make()
