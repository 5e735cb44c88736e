"""Maps a function over a pool of two processes."""
# %% norm
import multiprocessing


def square(x):
    return x * x


with multiprocessing.get_context("fork").Pool(2) as pool:
    table = pool.map(square, range(5))


def norm(v):
    assert table == [0, 1, 4, 9, 16]
    return math.sqrt(sum(square(x) for x in v))
