"""The atlas: a click shows the picture of the point that was clicked, and no other."""

import numpy as np
import pytest
from playwright.sync_api import expect

from mml.interact import Atlas

from .html_tree import parse
from .test_scene import browser, page, shown  # noqa: F401  the same browser

pytestmark = pytest.mark.xdist_group("scene")

ALT = "A map of five small pictures, each a shade of grey."
POINTS = np.array([[0, 0], [10, 0], [0, 10], [10, 10], [6, 5]])
IMAGES = np.arange(5)[:, None, None] * np.ones((5, 3, 2))
LABELS = [3, 1, 4, 1, 5]


def click(figure, x, y):
    unit = 440 / 10.8  # the points reach from 0 to 10, with an edge of 0.4
    figure.locator("svg").click(position={"x": 26 + (x + 0.4) * unit, "y": 8 + (10.4 - y) * unit})


def test_without_a_script_there_is_a_map_that_tells_what_it_is():
    html = parse(Atlas(ALT, POINTS, IMAGES, LABELS)._repr_html_())
    assert html.one("figure").one("img").attributes["alt"] == ALT
    assert "arrow keys" in html.one("figcaption").text
    assert ALT in repr(Atlas(ALT, POINTS, IMAGES))


@pytest.mark.parametrize("i", range(5))
def test_a_click_shows_the_picture_of_its_point(page, i):  # noqa: F811
    figure = shown(page, Atlas(ALT, POINTS, IMAGES, LABELS, name="digit", first=[]))
    click(figure, *POINTS[i])
    expect(figure.locator("figcaption")).to_contain_text(f"This is digit {LABELS[i]}, at")
    pixels = figure.locator("canvas").first.evaluate(
        "c => [...c.getContext('2d').getImageData(0, 0, c.width, c.height).data]"
    )
    paper = 255 - 255 * i / 4  # full ink for the largest number
    assert len(pixels) == 3 * 2 * 4
    assert np.reshape(pixels, (-1, 4))[:, 0] == pytest.approx(np.full(6, paper), abs=2)


def test_a_click_on_empty_paper_picks_nothing(page):  # noqa: F811
    figure = shown(page, Atlas(ALT, POINTS, IMAGES, LABELS, first=[]))
    click(figure, 3, 8)
    expect(figure.locator("canvas")).to_have_count(0)


def test_the_keyboard_goes_to_the_next_in_its_direction(page):  # noqa: F811
    figure = shown(page, Atlas(ALT, POINTS, IMAGES, LABELS, name="digit", first=[0]))
    expect(figure.locator("figcaption")).to_contain_text("digit 3, at (0.00, 0.00)")
    cursor = figure.get_by_role("slider")
    for key, told in [
        ("ArrowRight", "digit 1, at (10.00, 0.00)"),
        ("ArrowUp", "digit 1, at (10.00, 10.00)"),
        ("ArrowLeft", "digit 4"),
        ("ArrowDown", "digit 3"),
    ]:
        cursor.press(key)
        expect(figure.locator("figcaption")).to_contain_text(told)
    expect(figure.locator("canvas")).to_have_count(5)


def test_without_labels_pictures_are_numbered(page):  # noqa: F811
    figure = shown(page, Atlas(ALT, POINTS, IMAGES, name="face", first=[2]))
    expect(figure.locator("figcaption")).to_contain_text("This is face number 2")


@pytest.mark.parametrize(
    ("points", "images", "labels", "says"),
    [
        (POINTS[:4], IMAGES, None, "N points of shape"),
        (POINTS, IMAGES[:, 0], None, "N pictures of shape"),
        (POINTS, IMAGES, [1, 2], "a label for each of the 5"),
        (np.zeros((3001, 2)), np.zeros((3001, 1, 1)), None, "take a sample"),
    ],
)
def test_what_does_not_fit_is_refused(points, images, labels, says):
    with pytest.raises(ValueError, match=says):
        Atlas(ALT, points, images, labels)
