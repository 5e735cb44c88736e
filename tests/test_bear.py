"""The bear: points that any map can move."""

import matplotlib.pyplot as plt
import numpy as np
import pytest

from mml import bear


def test_the_strokes_stand_one_after_another_with_gaps_between():
    points, strokes = bear.points(), bear.strokes()
    gaps = np.isnan(points).all(axis=1)
    assert gaps.sum() == len(strokes) - 1
    assert not np.isnan(points[~gaps]).any()
    assert np.array_equal(points[~gaps], np.vstack(strokes))


def test_it_is_no_mirror_image_of_itself():
    points = bear.points()
    seen = points[~np.isnan(points).any(axis=1)]
    mirrored = seen * [-1, 1]
    farthest = max(np.min(np.linalg.norm(seen - p, axis=1)) for p in mirrored)
    assert farthest > 1


def test_it_is_drawn_as_it_is_given():
    fig, ax = plt.subplots()
    bear.draw(ax, bear.points() @ [[0, 1], [-1, 0]], colour="result", style="--")
    (line,) = ax.lines
    assert np.array_equal(line.get_xydata(), bear.points() @ [[0, 1], [-1, 0]], equal_nan=True)
    plt.close(fig)


@pytest.mark.parametrize("wrong", [np.zeros((2, 5)), np.zeros(2), np.zeros((3, 3))])
def test_points_of_another_shape_are_refused(wrong):
    fig, ax = plt.subplots()
    with pytest.raises(ValueError, match=r"shape \(N, 2\), is wanted; got"):
        bear.draw(ax, wrong)
    plt.close(fig)
