"""What the outputs of a test cell are worth, and what an instructor is told where nbgrader's rule would go wrong."""

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.utils import compute_checksum, determine_grade

from mml.grading.scores import score, settled, show_standard_error


def result(text):
    return new_output("execute_result", data={"text/plain": text}, execution_count=1)


def error(name="AssertionError"):
    return new_output("error", ename=name, evalue="", traceback=[])


def stream(text, name="stdout"):
    return new_output("stream", text=text, name=name)


def cell(*outputs, points=2, count=1, source="check()", solution=False, make=new_code_cell):
    made = make(source)
    if make is new_code_cell:
        made.outputs, made.execution_count = list(outputs), count
    made.metadata["nbgrader"] = {
        "grade": True, "grade_id": "check", "locked": not solution, "points": points, "schema_version": 3,
        "solution": solution, "task": False,
    }  # fmt: skip
    return made


ALL, NOTHING = 2, 0
QUIET = {
    "nothing shown": ((), ALL),
    "printed": ((stream("0.5"),), ALL),
    "an error": ((error(),), NOTHING),
    "an error after a value": ((result("2"), error()), NOTHING),
    "a value": ((result("0.5"),), 0.5),
    "a whole number": ((result("1"),), 1),
    "an exponent": ((result("1e0"),), 1),
    "nothing earned": ((result("0"),), NOTHING),
    "a NumPy number": ((result("np.float64(0.5)"),), 0.5),
    "a short NumPy number": ((result("np.float32(0.5)"),), 0.5),
    "a NumPy integer": ((result("np.int64(1)"),), 1),
    "an array of one": ((result("array(0.5)"),), 0.5),
    "a tensor": ((result("tensor(0.5000, dtype=torch.float64)"),), 0.5),
    "a decimal": ((result("Decimal('0.5')"),), 0.5),
    "a fraction": ((result("Fraction(1, 2)"),), 0.5),
    "text of a number": ((result("'0.5'"),), 0.5),
    "true": ((result("True"),), ALL),
    "false": ((result("False"),), NOTHING),
    "NumPy's false": ((result("np.False_"),), NOTHING),
    "printed before a value": ((stream("working"), result("1.5")), 1.5),
}
TOLD = {
    "not a number": ((result("nan"),), NOTHING),
    "NumPy's not a number": ((result("np.float64(nan)"),), NOTHING),
    "infinite": ((result("inf"),), NOTHING),
    "negative": ((result("-1.0"),), NOTHING),
    "more than all": ((result("3"),), ALL),
    "an array": ((result("array([0., 0.])"),), ALL),
    "some text": ((result("'well done'"),), ALL),
    "an object": ((result("<f at 0x7f>"),), ALL),
}


@pytest.mark.parametrize(("outputs", "points"), QUIET.values(), ids=QUIET)
def test_what_is_plain_is_scored_without_a_word(outputs, points):
    said = []
    assert score(cell(*outputs), said.append) == points
    assert said == []


@pytest.mark.parametrize(("outputs", "points"), TOLD.values(), ids=TOLD)
def test_what_is_odd_is_scored_and_told(outputs, points):
    said = []
    assert score(cell(*outputs), said.append) == points
    (line,) = said
    assert "check" in line
    assert "points" in line


def test_a_test_cell_that_was_not_run_earns_nothing():
    said = []
    assert score(cell(count=None), said.append) == 0
    assert "was not run" in said[0]


def test_an_empty_test_cell_is_run_by_nobody_and_asks_for_nothing():
    assert score(cell(count=None, source="")) == 2


def test_nbgrader_alone_would_give_all_points():
    """The reason for this module: if nbgrader mends it, this fails, and `settled` can be shorter."""
    for text in ("np.float64(0.5)", "False", "nan", "-1.0"):
        assert determine_grade(cell(result(text)))[0] == 2
    with pytest.raises(ValueError, match="greater than maximum"):
        determine_grade(cell(result("3")))


def test_written_answers_are_left_to_a_person_and_untouched_ones_get_nothing():
    answer = cell(solution=True, make=new_markdown_cell)
    assert score(answer) is None
    answer.metadata.nbgrader["checksum"] = compute_checksum(answer)
    assert score(answer) == 0


def test_the_cell_itself_is_left_as_it_is():
    original = cell(result("np.float64(0.5)"), error())
    settled(original)
    assert [output.output_type for output in original.outputs] == ["execute_result", "error"]


def test_standard_error_of_a_test_is_shown_and_costs_nothing():
    test, answer = cell(stream("careful!", "stderr")), new_code_cell("x", outputs=[stream("careful!", "stderr")])
    show_standard_error(new_notebook(cells=[answer, test]))
    assert test.outputs == [stream("careful!", "stdout")]
    assert score(test) == 2
    assert answer.outputs[0].name == "stderr", "what is no test stays as it is"
