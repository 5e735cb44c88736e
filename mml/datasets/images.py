"""Pictures of handwritten digits."""

from __future__ import annotations

import gzip
import os
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..errors import MmlError
from .download import RemoteFile, fetch, is_whole

__all__ = ["Digits", "digits", "mnist"]

_MIRRORS = [
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
]
_FILES = [
    RemoteFile(
        "train-images-idx3-ubyte.gz", 9_912_422, "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609"
    ),
    RemoteFile(
        "train-labels-idx1-ubyte.gz", 28_881, "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c"
    ),
    RemoteFile(
        "t10k-images-idx3-ubyte.gz", 1_648_877, "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6"
    ),
    RemoteFile("t10k-labels-idx1-ubyte.gz", 4_542, "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"),
]


class Digits(NamedTuple):
    """Pictures of digits, one a row, to learn from and to be tested with.

    `X` and `X_test` have shape (N, D) and dtype uint8, D = height × width, 0 for paper and `ink` for full ink;
    `y` and `y_test` hold the digits 0 to 9, shape (N,).
    """

    X: np.ndarray
    y: np.ndarray
    X_test: np.ndarray
    y_test: np.ndarray
    shape: tuple[int, int]
    ink: int
    source: str


def mnist() -> Digits:
    """The MNIST digits (LeCun, Cortes and Burges): 60,000 to learn from and 10,000 to be tested with, 28 by 28.

    The four files are looked for in the folder that the environment variable `MML_DATA` names, then in the cache
    (`~/.cache/mml`), and are otherwise fetched into it. Where they can't be had, one line says so and the small
    digits of `digits` come in their place; `source` says which came.

    Returns
    -------
    Digits
    """
    try:
        train_images, train_labels, test_images, test_labels = map(_numbers, _found())
    except MmlError as error:
        print(f"MNIST can't be had here, so these are scikit-learn's digits of 8 by 8. {_advice(error)}")
        return digits()
    return Digits(
        train_images.reshape(-1, 784), train_labels, test_images.reshape(-1, 784), test_labels, (28, 28), 255,
        "MNIST: 60,000 digits to learn from, 10,000 to be tested with, 28 by 28",
    )  # fmt: skip


def digits() -> Digits:
    """Scikit-learn's handwritten digits (Alpaydin and Kaynak), 8 by 8: 1,347 to learn from and 450 to be tested with.

    Returns
    -------
    Digits
    """
    from sklearn.datasets import load_digits

    data = load_digits()
    X, y = data.data.astype(np.uint8), data.target.astype(np.uint8)
    order = np.random.default_rng(0).permutation(len(y))
    learn, test = order[:1347], order[1347:]
    return Digits(
        X[learn], y[learn], X[test], y[test], (8, 8), 16,
        "scikit-learn's digits: 1,347 to learn from, 450 to be tested with, 8 by 8",
    )  # fmt: skip


def _found() -> list[Path]:
    """The four files, fetched if they must be."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mml"
    given = os.environ.get("MML_DATA")
    folders = [Path(given), Path(given) / "mnist", cache] if given else [cache]
    for folder in folders:
        if all(is_whole(folder / file.name, file) for file in _FILES):
            return [folder / file.name for file in _FILES]
    return [fetch(file, _MIRRORS, cache, progress=_bar) for file in _FILES]


def _numbers(path: Path) -> np.ndarray:
    """What an idx file holds: two zeros, the type (8: uint8), the number of axes, their lengths, then the entries."""
    data = gzip.decompress(path.read_bytes())
    axes = data[3]
    shape = np.frombuffer(data, ">u4", axes, 4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * axes).reshape(shape)


def _bar(name: str, done: int, size: int) -> None:
    """A bar that grows on one line, in a terminal and in a notebook."""
    filled = 30 * done // size
    end = "\n" if done == size else ""
    sys.stdout.write(f"\r{name} [{'#' * filled}{'.' * (30 - filled)}] {done / 1e6:.1f} of {size / 1e6:.1f} MB{end}")
    sys.stdout.flush()


def _advice(error: MmlError) -> str:
    first = str(error).splitlines()
    why = first[1].strip() if len(first) > 1 else first[0]
    return f"Go online, or set MML_DATA to a folder with its four .gz files. ({why})"
