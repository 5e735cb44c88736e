"""Pictures under a slider: every frame is there in words, and nothing in a caption breaks the page."""

import base64
import json
import re

import pytest

from mml.interact import flipbook
from mml.plots import Picture

from .html_tree import parse

ODD = "a < b & \"c\" > 'd' &lt; </script></figure><!--<script>"


def frame(number, caption=None, alt=None):
    """A frame that takes no drawing."""
    return caption or f"Step {number}.", Picture(b"png %d" % number, alt or f"What step {number} looks like.", 400)


def shown(book):
    return parse(book._repr_html_())


def data(page):
    """The frames that the script turns."""
    script = "".join(page.one("script").children)
    return json.loads(re.search(r"const frames = (\[.*\]);\n", script)[1])


def test_the_first_frame_is_there_without_any_script():
    page = shown(flipbook([frame(0), frame(1)], "Step"))
    image = page.one("figure").one("img")
    assert image.attributes["alt"] == "What step 0 looks like."
    assert base64.b64decode(image.attributes["src"].removeprefix("data:image/png;base64,")) == b"png 0"
    assert page.one("figcaption").text == "Step 0."


def test_all_steps_stand_in_words_in_order():
    page = shown(flipbook([frame(i) for i in range(3)], "Step"))
    assert page.one("summary").text == "All 3 steps in words"
    assert [item.text for item in page.one("ol").all("li")] == ["Step 0.", "Step 1.", "Step 2."]


def test_every_frame_travels_with_its_picture_caption_and_description():
    frames = data(shown(flipbook([frame(i) for i in range(4)], "Step")))
    assert [f["caption"] for f in frames] == [f"Step {i}." for i in range(4)]
    assert [f["alt"] for f in frames] == [f"What step {i} looks like." for i in range(4)]
    assert [base64.b64decode(f["src"].removeprefix("data:image/png;base64,")) for f in frames] == [
        b"png %d" % i for i in range(4)
    ]


@pytest.mark.parametrize("count", [1, 2, 7])
def test_the_slider_has_a_step_for_every_frame_and_a_name(count):
    page = shown(flipbook([frame(i) for i in range(count)], "Step of the iteration"))
    slider = page.one("input").attributes
    assert (slider["type"], slider["min"], slider["max"], slider["value"]) == ("range", "0", str(count - 1), "0")
    assert slider["aria-label"] == "Step of the iteration"


def test_the_buttons_have_names_in_words():
    buttons = [b.attributes for b in shown(flipbook([frame(0)], "Step")).all("button")]
    assert [b["aria-label"] for b in buttons] == ["Previous frame", "Next frame"]
    assert {b["type"] for b in buttons} == {"button"}  # or it would send a form around it


def test_two_showings_of_one_flipbook_have_different_ids_and_the_script_finds_its_own():
    book = flipbook([frame(0)], "Step")
    pages = [shown(book), shown(book)]
    names = [page.one("figure").attributes["id"] for page in pages]
    assert names[0] != names[1]
    for page, name in zip(pages, names, strict=True):
        assert f'document.getElementById("{name}")' in "".join(page.one("script").children)


@pytest.mark.parametrize(
    "odd", [ODD, "</SCRIPT >", "<!-- <script>", "\u2028 new \u2029 lines", "back\\slash \\u003c", "É"]
)
def test_captions_descriptions_and_label_are_kept_to_the_letter(odd):
    book = flipbook([frame(0, caption=odd, alt=odd), frame(1, caption=odd + "1", alt=odd + "2")], odd)
    page = shown(book)
    assert page.one("img").attributes["alt"] == odd
    assert page.one("input").attributes["aria-label"] == odd
    assert page.one("figcaption").text == odd
    assert [item.text for item in page.all("li")] == [odd, odd + "1"]
    assert [(f["caption"], f["alt"]) for f in data(page)] == [(odd, odd), (odd + "1", odd + "2")]


def test_no_caption_can_end_the_script_or_open_a_comment_in_it():
    page = shown(flipbook([frame(0, caption=ODD, alt=ODD)], ODD))
    script = "".join(page.one("script").children)
    literal = re.search(r"const frames = (\[.*\]);\n", script)[1]
    assert "<" not in literal


def test_without_html_the_captions_are_listed():
    assert repr(flipbook([frame(0), frame(1)], "Step")) == "[Step, 2 frames]\n  Step 0.\n  Step 1."


@pytest.mark.parametrize("frames", [[], iter([]), ()])
def test_a_flipbook_needs_a_frame(frames):
    with pytest.raises(ValueError, match="at least one frame; got none"):
        flipbook(frames, "Step")


def test_frames_may_come_from_a_generator_and_are_shown_more_than_once():
    book = flipbook((frame(i) for i in range(3)), "Step")
    assert len(data(shown(book))) == len(data(shown(book))) == 3
