"""Train the digit classifier of `neural_network`, and scikit-learn's MLPClassifier of the same size, in turn.

Both get the same hidden tanh units, batch size, epochs, rate and plain gradient descent, one processor and the same
digits. The classifier is the reference solution, as it stands in the source notebook.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from threadpoolctl import threadpool_limits

from mml import datasets
from mml.catalogue import find_root
from mml.notebooks import is_answer, read

ASSIGNMENT = "neural_network"


class Case(NamedTuple):
    """What to learn from, what to read, and how to train."""

    name: str
    X: np.ndarray
    y: np.ndarray
    X_unseen: np.ndarray
    y_unseen: np.ndarray
    hidden: int
    epochs: int
    rate: float
    size: int


def reference() -> Callable:
    """`train_classifier` with the solutions that it calls, from the source notebook."""
    names: dict = {"np": np}
    for cell in read(find_root() / "source" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").cells:
        if is_answer(cell):
            exec(compile(cell.source, f"<{cell.id}>", "exec"), names)
    return names["train_classifier"]


def cases(samples: int) -> list[Case]:
    """The small digits as they are graded, and MNIST as the notebook learns it, where it can be had."""
    small, large = datasets.digits(), datasets.mnist()
    found = [_case(f"digits, {len(small.y):,}", small, len(small.y), 32, 40, 0.15, 40)]
    if large.shape != small.shape:
        found.append(_case(f"MNIST, {min(samples, len(large.y)):,}", large, samples, 40, 8, 0.5, 50))
    return found


def _case(name: str, data: datasets.Digits, samples: int, *how) -> Case:
    X, X_unseen = data.X[:samples] / data.ink, data.X_test / data.ink
    return Case(name, X, data.y[:samples], X_unseen, data.y_test, *how)


def ours(train: Callable, case: Case, seed: int) -> tuple[float, float]:
    """Seconds of processor time for a training, and the share of unseen digits that is read afterwards."""
    begun = time.process_time()
    p = train(case.X, case.y, case.hidden, case.epochs, case.rate, case.size, np.random.default_rng(seed))
    seconds = time.process_time() - begun
    guesses = np.argmax(np.tanh(case.X_unseen @ p["W1"] + p["b1"]) @ p["W2"] + p["b2"], axis=1)
    return seconds, float(np.mean(guesses == case.y_unseen))


def theirs(case: Case, seed: int) -> tuple[float, float]:
    """The same for scikit-learn: plain gradient descent, no penalty, no early end."""
    network = MLPClassifier(
        (case.hidden,), activation="tanh", solver="sgd", alpha=0, batch_size=case.size, learning_rate_init=case.rate,
        max_iter=case.epochs, momentum=0, nesterovs_momentum=False, tol=0, n_iter_no_change=case.epochs + 1,
        random_state=seed,
    )  # fmt: skip
    begun = time.process_time()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # it says that the epochs are over
        network.fit(case.X, case.y)
    return time.process_time() - begun, float(network.score(case.X_unseen, case.y_unseen))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__,
        epilog="Example: python benchmarks/neural_network.py --repeats 5 --samples 60000\n"
        "MNIST is looked for where MML_DATA says, then in the cache, then fetched.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--repeats", type=int, default=3, help="trainings of each; the median counts (default: 3)")
    parser.add_argument("--samples", type=int, default=10_000, help="how many of MNIST to learn from (default: 10000)")
    given = parser.parse_args(arguments)
    if min(given.repeats, given.samples) < 1:
        parser.error("--repeats and --samples are 1 or more")
    train = reference()
    rows = cases(given.samples)
    print(f"\n{'learned from':18}{'ours':>9}{'sklearn':>9}{'ratio':>7}{'ours reads':>13}{'sklearn reads':>15}")
    for case in rows:
        with threadpool_limits(1):  # more would wait for each other, in matrices as small as these
            runs = [(*ours(train, case, seed), *theirs(case, seed)) for seed in range(given.repeats)]
        seconds, share, their_seconds, their_share = (statistics.median(column) for column in zip(*runs, strict=True))
        print(
            f"{case.name:18}{seconds:8.2f}s{their_seconds:8.2f}s{seconds / their_seconds:7.2f}"
            f"{share:13.1%}{their_share:15.1%}",
            flush=True,
        )
    print(f"Processor time and share of unseen digits read; median of {given.repeats}, trained in turn.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
