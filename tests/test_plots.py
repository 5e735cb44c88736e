"""The pictures of the lectures: what is on them, their descriptions, and the colours."""

import io
import itertools
import struct
import warnings

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.colors import to_hex, to_rgb

from mml import plots
from mml.plots import COLOURS

from .html_tree import parse

ALT = "A plane with a grid and nothing in it."


@pytest.fixture(autouse=True)
def clean_pyplot():
    plt.switch_backend("Agg")
    plt.close("all")
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a lecture would show it in red
        yield
    plt.close("all")


def texts(ax):
    return [text.get_text() for text in ax.texts if text.get_text()]


# -- picture -----------------------------------------------------------------------------


def test_a_picture_is_a_png_with_its_description_and_the_figure_is_closed():
    fig, _ = plots.plane()
    picture = plots.picture(fig, ALT)
    assert plt.get_fignums() == []
    assert picture.png.startswith(b"\x89PNG\r\n\x1a\n")
    assert repr(picture) == f"[Picture: {ALT}]"
    image = parse(picture._repr_html_()).one("figure").one("img")
    assert image.attributes["alt"] == ALT
    assert image.attributes["src"].startswith("data:image/png;base64,iVBORw0KGgo")


def test_closing_one_figure_leaves_the_others_open():
    other, _ = plots.plane()
    fig, _ = plots.plane()
    plots.picture(fig, ALT)
    assert plt.get_fignums() == [other.number]


def test_a_picture_has_more_pixels_than_it_is_shown_with():
    fig, _ = plots.plane(size=4)
    picture = plots.picture(fig, ALT)
    width, _ = struct.unpack(">II", picture.png[16:24])
    assert picture.width == 336
    assert f"width:{picture.width}px" in picture._repr_html_()
    assert width > 1.5 * picture.width


def test_a_picture_has_a_white_ground_in_dark_notebooks_too():
    fig, ax = plt.subplots()
    ax.axis("off")
    fig.set_facecolor("black")
    picture = plots.picture(fig, ALT)
    pixels = plt.imread(io.BytesIO(picture.png))
    assert np.all(pixels[0, 0] == 1)


@pytest.mark.parametrize("alt", ["", "plot", "a plot of data", "  a   b  c  "])
def test_a_description_that_describes_nothing_is_refused_and_told_back(alt):
    fig, _ = plt.subplots()
    with pytest.raises(ValueError, match="at least five words") as refused:
        plots.picture(fig, alt)
    assert repr(alt) in str(refused.value)


def test_five_words_are_a_description():
    fig, _ = plt.subplots()
    assert plots.picture(fig, "A line that goes up").alt == "A line that goes up"


@pytest.mark.parametrize("alt", ['"quoted" and > < & \' in it', "</figure> <script> one two three four </script>"])
def test_a_description_is_kept_to_the_letter(alt):
    fig, _ = plt.subplots()
    page = parse(plots.picture(fig, alt)._repr_html_())
    assert page.one("img").attributes["alt"] == alt
    assert page.all("script") == []


# -- drawing -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "xlim", "ylim", "size"),
    [
        ({}, (-5, 5), (-5, 5), (4.6, 4.6)),
        ({"limit": 2, "size": 3}, (-2, 2), (-2, 2), (3, 3)),
        ({"xlim": (0, 8), "size": 4}, (0, 8), (-5, 5), (3.2, 4)),
        ({"xlim": (0, 8), "ylim": (0, 4), "size": 4}, (0, 8), (0, 4), (4, 2)),
    ],
)
def test_a_plane_shows_what_was_asked_for_in_equal_units(options, xlim, ylim, size):
    fig, ax = plots.plane(**options)
    assert (ax.get_xlim(), ax.get_ylim()) == (xlim, ylim)
    assert ax.get_aspect() == 1
    assert tuple(fig.get_size_inches()) == pytest.approx(size)


@pytest.mark.parametrize(
    "draw",
    [lambda ax: plots.plane(ax=ax), lambda ax: plots.bars([1, 2], ["a", "b"], ax=ax)],
    ids=["plane", "bars"],
)
def test_what_is_drawn_into_axes_opens_no_other_figure(draw):
    fig, ax = plt.subplots()
    assert draw(ax) == (fig, ax)
    assert plt.get_fignums() == [fig.number]


@pytest.mark.parametrize("start", [(0, 0), (1, -2)])
@pytest.mark.parametrize("vector", [(3, 1), (-2, 0), (0, 2), (0, -2), (0, 0), [1e-3, 0]])
def test_an_arrow_goes_from_its_start_to_its_tip_in_its_colour(vector, start):
    fig, ax = plots.plane()
    plots.arrow(ax, vector, start=start, colour="error", style="--")
    shaft, head = ax.texts
    assert shaft.xyann == pytest.approx(start)
    assert shaft.xy == pytest.approx(np.add(start, vector))
    assert head.xy == pytest.approx(np.add(start, vector))
    assert shaft.arrow_patch.get_linestyle() == "--"
    for part in (shaft, head):
        assert to_hex(part.arrow_patch.get_edgecolor()).upper() == COLOURS["error"]
    fig.canvas.draw()


@pytest.mark.parametrize("vector", [(3, 1), (-3, 1), (3, -1), (-3, -1), (0, 2), (0, -2), (2, 0), (-2, 0), (1, 5)])
def test_the_two_sides_of_an_arrow_lie_opposite(vector):
    _, ax = plots.plane()
    plots.arrow(ax, vector, label="v", side="above")
    plots.arrow(ax, vector, label="v", side="below")
    above, below = (np.array(text.xyann) for text in ax.texts if text.get_text() == "v")
    assert above == pytest.approx(-below)
    assert above @ vector == pytest.approx(0)
    assert above[1] > 0 or (above[1] == 0 and above[0] < 0)


def test_an_unknown_colour_is_refused():
    _, ax = plots.plane()
    with pytest.raises(KeyError, match="red"):
        plots.arrow(ax, (1, 1), colour="red")


def test_drawn_vectors_are_named_lie_inside_the_plane_and_differ_in_more_than_colour():
    vectors = {"a": [3, 1], "b": (-7.5, 0), "c": np.array([0, 2]), "d": [1, 1]}
    fig, ax = plots.draw_vectors(vectors)
    assert texts(ax) == list(vectors)
    assert ax.get_xlim()[1] > 7.5
    shafts = [text.arrow_patch for text in ax.texts if text.arrow_patch and text.arrow_patch.shrinkB == 5]
    assert len(shafts) == 4
    assert len({patch.get_linestyle() for patch in shafts}) == 4
    assert len({to_hex(patch.get_edgecolor()) for patch in shafts}) == 4
    fig.canvas.draw()


@pytest.mark.parametrize("vectors", [{"0": [0, 0]}, {"0": [0, 0], "also 0": [0.0, 0.0]}])
def test_zero_vectors_are_drawn_without_a_warning(vectors):
    fig, ax = plots.draw_vectors(vectors)
    fig.canvas.draw()
    assert ax.get_xlim() == (-1, 1)


def test_a_limit_is_kept():
    _, ax = plots.draw_vectors({"a": [1, 1]}, limit=9)
    assert ax.get_xlim() == (-9, 9)


@pytest.mark.parametrize("values", [[0.5, 0.25, 0.125], [0, 0, 0], [3, 0, 1]])
def test_bars_carry_their_values_and_the_first_is_on_top(values):
    fig, ax = plots.bars(values, ["a", "b", "c"], xlabel="share", colour="given")
    fig.canvas.draw()
    assert [bar.get_width() for bar in ax.patches] == values
    assert {to_hex(bar.get_facecolor()).upper() for bar in ax.patches} == {COLOURS["given"]}
    assert texts(ax) == [f"{value:.3f}" for value in values]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["a", "b", "c"]
    heights = [bar.get_window_extent().y0 for bar in ax.patches]
    assert heights == sorted(heights, reverse=True)
    assert ax.get_xlabel() == "share"
    assert ax.get_xlim()[1] > max(values)


def test_bars_need_a_name_each():
    with pytest.raises(ValueError, match="number of"):
        plots.bars([1, 2], ["a"])


@pytest.mark.parametrize(
    ("arrays", "wanted"),
    [
        ({"x": [1, 2, 3]}, ["1", "2", "3", "x"]),
        ({"A": [[1, 2.5], [3, 4]]}, ["1", "2.5", "3", "4", "A"]),
        ({"A": [[1, np.nan]]}, ["1", "A"]),
        ({"a": [[1], [2]], "+": None, "b": [3], " = ": None, "c": [[4], [5]]},
         ["1", "2", "a", "+", "3", "b", "=", "4", "5", "c"]),
    ],
)  # fmt: skip
def test_arrays_are_drawn_with_every_entry_and_title(arrays, wanted):
    fig, ax = plots.draw_arrays(arrays)
    fig.canvas.draw()
    assert texts(ax) == wanted
    assert len(ax.patches) == sum(np.size(array) for array in arrays.values() if array is not None)


def test_cells_of_an_array_lie_row_under_row_and_not_on_each_other():
    _, ax = plots.draw_arrays({"A": [[1, 2], [3, 4]], "+": None, "b": [5, 6]})
    corners = [patch.get_xy() for patch in ax.patches]
    assert len(set(corners)) == 6
    (x1, y1), (x2, y2), (x3, y3) = corners[:3]
    assert (x2 - x1, y2 - y1) == (1, 0)
    assert (x3 - x1, y3 - y1) == (0, -1)
    assert min(x for x, _ in corners[4:]) > max(x for x, _ in corners[:4]) + 1
    for patch in ax.patches:
        left, right = sorted(ax.get_xlim())
        assert left <= patch.get_x()
        assert patch.get_x() + 1 <= right


def test_names_at_the_ends_of_curves_keep_their_order_and_their_distance():
    rng = np.random.default_rng(3)
    for count in (1, 2, 5, 9):
        _, ax = plt.subplots()
        ax.set(xlim=(0, 10), ylim=(-2, 3))
        heights = rng.uniform(-2, 3, count).round(1)
        plots.label_ends(ax, {f"curve {i}": (9, y) for i, y in enumerate(heights)}, gap=0.04)
        places = [text.xyann[1] for text in ax.texts]
        assert len(places) == count
        assert np.all(np.diff(places) >= 0.04 - 1e-12)
        order = [int(text.get_text().split()[1]) for text in ax.texts]
        assert np.all(np.diff(heights[order]) >= 0)
        # none is written below where its curve ends
        assert np.all(np.array(places) >= (heights[order] + 2) / 5 - 1e-12)


# -- colours -----------------------------------------------------------------------------

# Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB
SIMULATED = {
    "full colour vision": np.eye(3),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
FAINT = {"mark"}  # orange: 2.25 to 1. What it marks has a label or a shape too


def linear(colour):
    rgb = np.array(to_rgb(colour))
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def lab(light):
    """CIE 1976 L*a*b* under D65."""
    share = TO_XYZ @ light / (TO_XYZ @ np.ones(3))
    f = np.where(share > (6 / 29) ** 3, np.cbrt(share), share / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def contrast_with_white(colour):
    return 1.05 / (TO_XYZ[1] @ linear(colour) + 0.05)


def test_the_measures_of_colour_are_right_where_the_answer_is_known():
    assert contrast_with_white("#000000") == pytest.approx(21)
    assert contrast_with_white("#FFFFFF") == pytest.approx(1, abs=1e-6)
    assert contrast_with_white("#767676") == pytest.approx(4.54, abs=0.005)  # the lightest grey for text
    assert lab(linear("#FF0000")) == pytest.approx([53.24, 80.09, 67.20], abs=0.02)
    for matrix in SIMULATED.values():
        assert matrix.sum(axis=1) == pytest.approx([1, 1, 1], abs=1e-5)  # greys stay grey


@pytest.mark.parametrize("name", sorted(set(COLOURS) - FAINT))
def test_a_colour_stands_out_from_white_paper(name):
    assert contrast_with_white(COLOURS[name]) >= 3  # WCAG 2.2, 1.4.11: what graphics need


@pytest.mark.parametrize("eyes", SIMULATED)
def test_colours_with_a_meaning_stay_apart_for_all_eyes(eyes):
    # measured: 33, 17.9, 22.7, 17.0; a difference of 2 can just be seen side by side
    seen = {name: lab(np.clip(SIMULATED[eyes] @ linear(colour), 0, 1)) for name, colour in COLOURS.items()}
    for one, other in itertools.combinations(sorted(set(COLOURS) - {"context"}), 2):
        assert np.linalg.norm(seen[one] - seen[other]) > 15, (one, other)


@pytest.mark.parametrize("eyes", SIMULATED)
def test_the_grey_of_what_was_there_before_can_be_told_from_every_colour(eyes):
    # measured: 40, 8.5 (purple), 17, 31
    seen = {name: lab(np.clip(SIMULATED[eyes] @ linear(colour), 0, 1)) for name, colour in COLOURS.items()}
    for name in set(COLOURS) - {"context"}:
        assert np.linalg.norm(seen[name] - seen["context"]) > 7, name
