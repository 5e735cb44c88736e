"""Data are what they say they are, whether they had to be fetched or not."""

import gzip
import os
from pathlib import Path

import numpy as np
import pytest

from mml import datasets
from mml.datasets import images
from mml.datasets.download import RemoteFile
from mml.errors import MmlError


@pytest.fixture
def nowhere(tmp_path, monkeypatch):
    """A machine that has no copy of MNIST and no network."""
    monkeypatch.delenv("MML_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(images, "_MIRRORS", ["http://127.0.0.1:9/"])
    return tmp_path


def idx(array: np.ndarray) -> bytes:
    shape = b"".join(n.to_bytes(4, "big") for n in array.shape)
    return gzip.compress(b"\0\0\x08" + bytes([array.ndim]) + shape + array.tobytes())


def small_mnist(folder: Path, monkeypatch) -> list[np.ndarray]:
    """Four files in MNIST's format with random pictures, known to `mnist` by their sha256."""
    import hashlib

    rng = np.random.default_rng(0)
    arrays = [rng.integers(0, 256, shape, dtype=np.uint8) for shape in [(9, 28, 28), (9,), (4, 28, 28), (4,)]]
    files = []
    folder.mkdir(parents=True)
    for file, array in zip(images._FILES, arrays, strict=True):
        data = idx(array)
        (folder / file.name).write_bytes(data)
        files.append(RemoteFile(file.name, len(data), hashlib.sha256(data).hexdigest()))
    monkeypatch.setattr(images, "_FILES", files)
    return arrays


def test_where_mnist_cannot_be_had_one_line_says_so(nowhere, capsys):
    data = datasets.mnist()
    said = capsys.readouterr()
    assert said.out.startswith("MNIST can't be had here, so these are scikit-learn's digits of 8 by 8.")
    assert said.out.count("\n") == 1
    assert said.err == ""
    assert "8 by 8" in data.source
    assert np.array_equal(data.X, datasets.digits().X)


def test_the_small_digits_are_apart_and_mixed():
    data = datasets.digits()
    assert data.X.shape == (1347, 64)
    assert data.X_test.shape == (450, 64)
    assert data.X.dtype == np.uint8
    assert data.X.max() == data.ink
    assert data.shape[0] * data.shape[1] == data.X.shape[1]
    for labels in (data.y, data.y_test):
        assert np.bincount(labels).min() > 0.07 * len(labels)
    together = np.vstack([data.X, data.X_test])
    assert len(together) == 1797


@pytest.mark.parametrize("where", ["cache", "given", "given_above"])
def test_mnist_is_read_from_where_it_is(nowhere, monkeypatch, capsys, where):
    folder = {"cache": "cache/mml", "given": "data", "given_above": "data/mnist"}[where]
    arrays = small_mnist(nowhere / folder, monkeypatch)
    if where != "cache":
        monkeypatch.setenv("MML_DATA", str(nowhere / "data"))
    data = datasets.mnist()
    assert capsys.readouterr().out == ""
    for got, expected in zip(data, arrays, strict=False):
        assert np.array_equal(got, expected.reshape(len(expected), -1).squeeze())
    assert data.shape == (28, 28)


def test_a_damaged_copy_is_not_read(nowhere, monkeypatch, capsys):
    small_mnist(nowhere / "data", monkeypatch)
    (nowhere / "data" / images._FILES[0].name).write_bytes(b"half a file")
    monkeypatch.setenv("MML_DATA", str(nowhere / "data"))
    assert "8 by 8" in datasets.mnist().source
    assert "can't be had" in capsys.readouterr().out


def test_the_real_mnist():
    given = os.environ.get("MML_DATA")
    if not given:
        pytest.skip("MML_DATA does not name a folder with the real MNIST")
    data = datasets.mnist()
    assert data.X.shape == (60_000, 784)
    assert data.X_test.shape == (10_000, 784)
    assert data.y[:5].tolist() == [5, 0, 4, 1, 9]
    assert np.bincount(data.y).min() == 5421


def test_galtons_heights_are_those_of_his_table():
    heights, families = datasets.heights(), datasets.families()
    assert heights.counts.tolist() == [5, 7, 32, 59, 48, 117, 138, 120, 167, 99, 64, 41, 17, 14]
    assert heights.counts.sum() == len(families.children) == len(families.parents) == 928
    assert np.allclose(np.diff(heights.middles), heights.width)
    _values, counts = np.unique(families.parents, return_counts=True)
    assert counts.tolist() == [14, 23, 66, 78, 211, 219, 183, 68, 43, 19, 4]
    assert 0.4 < np.corrcoef(families.parents, families.children)[0, 1] < 0.5


def test_the_terrain_has_a_scale():
    terrain = datasets.terrain()
    assert terrain.height.shape == (344, 403)
    assert 200 < terrain.height.min() < terrain.height.max() < 1100
    assert 70 < terrain.spacing[1] < terrain.spacing[0] < 100


def test_the_bar_ends_its_line(capsys):
    for done in (0, 50, 100):
        images._bar("file", done, 100)
    out = capsys.readouterr().out
    assert out.count("\n") == 1
    assert out.endswith("\n")
    assert out.count("\r") == 3


def test_an_error_of_the_cache_is_told(nowhere, monkeypatch, capsys):
    (nowhere / "cache").write_text("in the way")
    assert "8 by 8" in datasets.mnist().source
    assert "Can't keep" in capsys.readouterr().out
    with pytest.raises(MmlError):
        images._found()
