"""Rebuild digits from their principal components with the assignment's `pca`, and with scikit-learn's PCA, in turn.

Both get the same digits as floats, the same number of components and one processor. Ours is the reference solution,
as it stands in the source notebook; scikit-learn chooses its own way.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable

import numpy as np
from sklearn.decomposition import PCA
from threadpoolctl import threadpool_limits

from mml import datasets
from mml.catalogue import find_root
from mml.notebooks import is_answer, read

ASSIGNMENT = "pca"


def reference() -> Callable:
    """`pca` with the solutions that stand before it, from the source notebook."""
    names: dict = {"np": np}
    for cell in read(find_root() / "source" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").cells:
        if is_answer(cell):
            exec(compile(cell.source, f"<{cell.id}>", "exec"), names)
    return names["pca"]


def theirs(X: np.ndarray, k: int) -> np.ndarray:
    """The same for scikit-learn: fit, k coordinates a sample, and back."""
    model = PCA(n_components=k)
    return model.inverse_transform(model.fit_transform(X))


def timed(rebuild: Callable, X: np.ndarray, k: int) -> tuple[float, np.ndarray]:
    """Seconds of processor time, and the rebuilt samples."""
    begun = time.process_time()
    rebuilt = rebuild(X, k)
    return time.process_time() - begun, rebuilt


def cases(samples: int) -> list[tuple[str, np.ndarray]]:
    """MNIST, or as much of it as is wanted, and the small digits; where MNIST can't be had, those alone."""
    small, large = datasets.digits(), datasets.mnist()
    found = [(f"digits, {len(small.y):,}", small.X / small.ink)]
    if large.shape != small.shape:
        found.append((f"MNIST, {min(samples, len(large.y)):,}", large.X[:samples] / large.ink))
    return found


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__,
        epilog="Example: python benchmarks/pca.py --samples 60000 (some 2 GB of memory)\n"
        "MNIST is looked for where MML_DATA says, then in the cache, then fetched.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--repeats", type=int, default=3, help="runs of each; the median counts (default: 3)")
    parser.add_argument("--samples", type=int, default=10_000, help="how many of MNIST (default: 10000)")
    parser.add_argument("--components", type=int, default=50, help="how many are kept, 1 to 64 (default: 50)")
    given = parser.parse_args(arguments)
    if min(given.repeats, given.samples) < 1 or not 1 <= given.components <= 64:
        parser.error("--repeats and --samples are 1 or more, --components 1 to 64")
    if given.samples < given.components:
        parser.error("fewer samples than components can't be compared")
    pca, k = reference(), given.components
    rows = cases(given.samples)
    print(f"\n{'rebuilt, k = ' + str(k):18}{'ours':>9}{'sklearn':>9}{'ratio':>7}{'largest difference':>21}")
    for name, X in rows:
        seconds, their_seconds, apart = [], [], 0.0
        with threadpool_limits(1):
            for _ in range(given.repeats):
                took, rebuilt = timed(pca, X, k)
                they_took, also_rebuilt = timed(theirs, X, k)
                seconds.append(took)
                their_seconds.append(they_took)
                apart = max(apart, float(np.abs(rebuilt - also_rebuilt).max()))
        ours, their = statistics.median(seconds), statistics.median(their_seconds)
        print(f"{name:18}{ours:8.3f}s{their:8.3f}s{ours / their:7.2f}{apart:21.1e}", flush=True)
    print(f"Processor time, and difference of pixels from 0 to 1; median of {given.repeats}, in turn.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
