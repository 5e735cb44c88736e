"""A question in a lecture: what a reader sees, and what an author is told."""

import itertools

import pytest

from mml.quiz import choose

from .html_tree import parse

REPLY = "So it is, because."
ODD = 'a < b & c > "d" \' &amp; <b>no tag</b> </details><script>alert(1)</script>'


def ask(text="Which one?", right="yes", wrong="no", reply=REPLY, other="Not so, because."):
    return choose(text, right={right: reply}, wrong={wrong: other})


def shown(question):
    return parse(question._repr_html_())


# -- what is shown -----------------------------------------------------------------------


def test_the_question_its_answers_and_replies_are_shown():
    page = shown(ask("Is it 3?", "it is", "it is 4", "Because of this.", "Because of that."))
    assert page.one("div").attributes["role"] == "group"
    assert page.all("p")[0].text.startswith("Your turn. Is it 3?")
    assert [s.text for s in page.all("summary")] == ["it is", "it is 4"]
    assert [d.one("p").text for d in page.all("details")] == [
        "✓ Right. Because of this.",
        "✗ Not quite. Because of that.",
    ]


def test_no_answer_is_open_from_the_start():
    assert all("open" not in details.attributes for details in shown(ask()).all("details"))


def test_right_and_wrong_are_told_by_a_sign_and_a_word_and_not_by_colour_alone():
    right, wrong = shown(ask(right="a", wrong="b")).all("details")
    assert right.one("strong").text == "✓ Right."
    assert wrong.one("strong").text == "✗ Not quite."
    assert right.one("p").attributes["style"] != wrong.one("p").attributes["style"]


def test_several_answers_may_be_right():
    question = choose("Which?", right={"a": REPLY, "c": REPLY}, wrong={"b": REPLY})
    assert [d.one("strong").text[0] for d in shown(question).all("details")] == ["✓", "✗", "✓"]


def test_without_html_the_question_and_its_answers_are_shown_and_the_replies_are_not():
    question = choose("Which?", right={"a": "This is secret."}, wrong={"b": "This is too."})
    assert repr(question) == "Your turn. Which?\n  a) a\n  b) b"


@pytest.mark.parametrize("place", ["text", "right", "wrong", "reply", "other"])
def test_what_looks_like_html_is_shown_as_it_was_written(place):
    page = shown(ask(**{place: ODD}))
    found = {
        "text": page.all("p")[0].text,
        "right": page.all("summary")[0].text,
        "wrong": page.all("summary")[0].text,  # "a …" comes before "yes"
        "reply": next(p.text for p in page.all("p") if "✓" in p.text),
        "other": next(p.text for p in page.all("p") if "✗" in p.text),
    }
    assert ODD in found[place]
    assert {element for element in ("script", "b") if page.all(element)} == set()


@pytest.mark.parametrize(
    ("written", "tags", "text"),
    [
        ("use `np.dot`", {"code": ["np.dot"]}, "use np.dot"),
        ("`a < b` and `c & d`", {"code": ["a < b", "c & d"]}, "a < b and c & d"),
        ("`a * b * c`", {"code": ["a * b * c"], "em": []}, "a * b * c"),
        ("`x*y*z`", {"code": ["x*y*z"], "em": []}, "x*y*z"),
        ("`$HOME`", {"code": ["$HOME"]}, "$HOME"),
        ("the *first* and the *last*", {"em": ["first", "last"]}, "the first and the last"),
        ("*a < b*", {"em": ["a < b"]}, "a < b"),
        ("a * b * c", {"em": []}, "a * b * c"),
        ("two * three", {"em": []}, "two * three"),
        ("$a*b*c$", {"em": []}, "$a*b*c$"),
        ("$$a*b*c$$", {"em": []}, "$$a*b*c$$"),
        ("$a < b$ & $c > d$", {}, "$a < b$ & $c > d$"),
        ("$x$ is `x` is *x*", {"code": ["x"], "em": ["x"]}, "$x$ is x is x"),
        ("$`x`$", {"code": []}, "$`x`$"),
        # what is left open stays as it is
        ("a ` alone", {"code": []}, "a ` alone"),
        ("`alone", {"code": []}, "`alone"),
        ("``", {"code": []}, "``"),
        ("*alone", {"em": []}, "*alone"),
        ("$5, *really*", {"em": ["really"]}, "$5, really"),
        ("`x` and ` alone", {"code": ["x"]}, "x and ` alone"),
    ],
)
@pytest.mark.parametrize("place", ["text", "right", "reply"])
def test_code_emphasis_and_mathematics_stand_where_they_are_written(place, written, tags, text):
    sides = {"text": "Which one?", "right": "yes", "reply": REPLY, place: f"So {written} it is"}
    page = shown(ask(**sides))
    where = {
        "text": page.all("p")[0],
        "right": next(s for s in page.all("summary") if s.text != "no"),
        "reply": next(p for p in page.all("p") if "✓" in p.text),
    }[place]
    assert f"So {text} it is" in where.text
    for tag, contents in tags.items():
        found = [element.text for element in where.all(tag)]
        assert [content for content in found if "Open the answer" not in content] == contents


# -- the order ---------------------------------------------------------------------------


@pytest.mark.parametrize("order", ["".join(letters) for letters in itertools.permutations("abc")])
def test_the_order_is_the_one_asked_for_counting_right_ones_first(order):
    answers = {"a": "z right", "b": "y wrong", "c": "x wrong"}
    question = choose("Which?", {"z right": REPLY}, {"y wrong": REPLY, "x wrong": REPLY}, order=order)
    assert [choice for choice, _, _ in question.choices] == [answers[letter] for letter in order]
    assert [right for _, right, _ in question.choices] == [letter == "a" for letter in order]


@pytest.mark.parametrize("right", ["apple", "quince", "zucchini"])
def test_without_an_order_the_answers_are_sorted_so_that_the_right_one_has_no_fixed_place(right):
    fruit = ["apple", "quince", "zucchini"]
    question = choose("Which?", {right: REPLY}, {name: REPLY for name in fruit if name != right})
    assert [choice for choice, _, _ in question.choices] == fruit
    assert next(choice for choice, is_right, _ in question.choices if is_right) == right


# -- what an author is told --------------------------------------------------------------


@pytest.mark.parametrize(
    ("right", "wrong"), [({}, {"no": REPLY}), ({"yes": REPLY}, {}), ({}, {})], ids=["no right", "no wrong", "neither"]
)
def test_a_question_needs_a_right_and_a_wrong_answer(right, wrong):
    with pytest.raises(ValueError, match="at least one right and one wrong answer"):
        choose("Which?", right, wrong)


@pytest.mark.parametrize("reply", ["", " ", "No.", "Not so.", "a  b"])
@pytest.mark.parametrize("side", ["right", "wrong"])
def test_every_reply_must_explain(side, reply):
    sides = {"right": {"yes": REPLY}, "wrong": {"no": REPLY}, side: {"it is 4": reply}}
    with pytest.raises(ValueError, match="answer 'it is 4' needs a reply that explains"):
        choose("Which?", **sides)


@pytest.mark.parametrize("order", ["a", "ab ", "abc", "aa", "ac", "AB", "12"])
def test_an_order_that_is_none_is_told_back(order):
    with pytest.raises(ValueError, match="order must name each of the 2 answers once") as refused:
        choose("Which?", {"yes": REPLY}, {"no": REPLY}, order=order)
    assert repr(order) in str(refused.value)


def test_two_stars_are_bold_and_one_is_emphasis():
    question = choose("Is **u** *longer* than **v**?", {"yes": "It is longer here."}, {"no": "Measure it once more."})
    asked = parse(question._repr_html_()).all("p")[0]
    assert [e.text for e in asked.all("strong")] == ["Your turn.", "u", "v"]
    assert [e.text for e in asked.all("em")] == ["longer", "Open the answer you believe in."]
