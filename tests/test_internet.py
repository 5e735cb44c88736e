"""Simulated internets: what the exercises rely on, and PageRank computed in two other ways."""

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.colors import to_hex

from mml import internet, plots

SIZES = [(3, 0), (3, 1), (4, 3), (5, 5), (10, 22), (50, 300), (1000, 5000)]
NETS = {
    "six pages": (internet.six_pages().links, 6),
    **{f"small {n}, seed {s}": (internet.small(n, s).links, n) for n, s in [(3, 0), (7, 1), (12, 2), (40, 3)]},
    "no links": ([], 4),
    "one link": ([(0, 1)], 2),
    "a pair that keeps its readers": ([(0, 1), (1, 0), (2, 0)], 3),
    "a circle": ([(i, (i + 1) % 5) for i in range(5)], 5),
}


def google_matrix(links, n, damping):
    """Written out entry by entry, as in the definition."""
    counts = [sum(1 for source, _ in links if source == page) for page in range(n)]
    G = np.empty((n, n))
    for target in range(n):
        for source in range(n):
            follows = 1 / n if counts[source] == 0 else ((source, target) in links) / counts[source]
            G[target, source] = damping * follows + (1 - damping) / n
    return G


def assert_valid(sources, targets, n):
    pairs = list(zip(sources.tolist(), targets.tolist(), strict=True))
    assert all(0 <= page < n for pair in pairs for page in pair)
    assert all(source != target for source, target in pairs), "a page links to itself"
    assert len(set(pairs)) == len(pairs), "a link occurs twice"


# -- six_pages and small -----------------------------------------------------------------


def test_the_village_is_as_its_lecture_draws_it():
    net = internet.six_pages()
    drawn_as = {
        "town": {"shop", "school", "library"},
        "shop": {"café"},
        "café": {"shop", "town"},
        "bakery": {"shop", "café"},
        "school": {"town", "library"},
        "library": {"town", "bakery"},
    }
    assert net.n == 6
    assert set(net.names) == set(drawn_as)
    assert {page: {net.names[t] for s, t in net.links if net.names[s] == page} for page in drawn_as} == drawn_as


@pytest.mark.parametrize("net", [internet.six_pages(), internet.small(), internet.small(3), internet.small(30, seed=4)])
def test_a_net_has_valid_links_and_a_place_for_every_page(net):
    assert_valid(*np.array(net.links).T, net.n)
    assert all(type(page) is int for link in net.links for page in link)
    assert net.places.shape == (net.n, 2)
    assert np.hypot(*net.places.T) == pytest.approx(1)
    gaps = np.linalg.norm(net.places[:, None] - net.places, axis=2) + 2 * np.eye(net.n)
    assert gaps.min() > np.pi / net.n  # no two in one place


@pytest.mark.parametrize("n", [3, 4, 12, 40])
def test_a_small_net_has_two_links_a_page_where_they_fit_and_a_page_that_links_nowhere(n):
    for seed in range(10):
        net = internet.small(n, seed)
        assert len(net.links) == min(2 * n, n * (n - 1) // 4)
        assert len({source for source, _ in net.links}) < n


@pytest.mark.parametrize(
    "make",
    [
        lambda seed: internet.small(12, seed).links,
        lambda seed: np.stack(internet.large(100, 500, seed)).tolist(),
        lambda seed: np.stack(internet.large(100, 500, np.random.default_rng(seed))).tolist(),
    ],
    ids=["small", "large", "large with a generator"],
)
def test_the_same_seed_gives_the_same_net_and_another_seed_another(make):
    assert make(5) == make(5)
    assert make(5) != make(6)


@pytest.mark.parametrize("n", [2, 1, 0, -1])
def test_too_small_a_net_is_refused(n):
    with pytest.raises(ValueError, match=f"at least 3 pages; got n = {n}"):
        internet.small(n)


# -- large -------------------------------------------------------------------------------


@pytest.mark.parametrize(("n", "links"), SIZES)
def test_a_large_net_has_as_many_links_as_asked_for_all_valid(n, links):
    for seed in range(5):
        sources, targets = internet.large(n, links, seed)
        assert sources.shape == targets.shape == (links,)
        assert sources.dtype.kind == targets.dtype.kind == "i"
        assert_valid(sources, targets, n)


@pytest.mark.parametrize(("n", "links"), SIZES)
def test_a_tenth_of_the_pages_of_a_large_net_links_nowhere(n, links):
    for seed in range(5):
        sources, _ = internet.large(n, links, seed)
        assert n - np.unique(sources).size >= max(1, n // 10)


def test_every_pair_of_a_linking_and_another_page_can_occur():
    pairs = set()
    for seed in range(200):
        pairs.update(zip(*(side.tolist() for side in internet.large(4, 3, seed)), strict=True))
    assert len(pairs) == 12


def test_a_million_links_among_a_hundred_thousand_pages():
    sources, targets = internet.large(100_000, 1_000_000)
    assert sources.shape == targets.shape == (1_000_000,)
    assert min(sources.min(), targets.min()) >= 0
    assert max(sources.max(), targets.max()) < 100_000
    assert np.all(sources != targets)
    assert np.all(np.diff(np.sort(sources * 100_000 + targets)) > 0)  # none twice
    assert 10_000 <= 100_000 - np.unique(sources).size <= 11_000
    popularity = np.sort(np.bincount(targets, minlength=100_000))[::-1]
    assert popularity[:10_000].sum() > 500_000  # measured: 618 000


@pytest.mark.parametrize(("n", "links"), [(2, 0), (2, 1), (0, 0), (-5, 1), (3, 2), (5, 6), (10, 23)])
def test_more_links_than_fit_are_refused_with_both_numbers(n, links):
    with pytest.raises(ValueError, match=f"got n = {n}, links = {links}"):
        internet.large(n, links)


# -- ranks -------------------------------------------------------------------------------


@pytest.mark.parametrize("damping", [0.0, 0.15, 0.5, 0.85, 0.99])
@pytest.mark.parametrize("name", NETS)
def test_ranks_are_the_eigenvector_of_the_google_matrix(name, damping):
    links, n = NETS[name]
    values, vectors = np.linalg.eig(google_matrix(links, n, damping))
    leading = np.argmin(np.abs(values - 1))
    assert abs(values[leading] - 1) < 1e-10
    steady = np.real(vectors[:, leading] / vectors[:, leading].sum())
    rank = internet.ranks(links, n, damping)
    assert rank == pytest.approx(steady, abs=1e-10)
    assert rank.sum() == pytest.approx(1, abs=1e-12)
    assert np.all(rank >= (1 - damping) / n - 1e-12)


@pytest.mark.parametrize("damping", [0.0, 0.5, 0.85])
@pytest.mark.parametrize("name", NETS)
def test_ranks_are_where_power_iteration_settles(name, damping):
    links, n = NETS[name]
    G, r = google_matrix(links, n, damping), np.full(n, 1 / n)
    for _ in range(300):  # 0.85 ** 300 is below 1e-21
        r = G @ r
    assert internet.ranks(links, n, damping) == pytest.approx(r, abs=1e-12)


def test_the_damping_is_085_unless_told_otherwise():
    links, n = NETS["six pages"]
    assert np.array_equal(internet.ranks(links, n), internet.ranks(links, n, 0.85))
    assert not np.allclose(internet.ranks(links, n), internet.ranks(links, n, 0.8))


def test_neither_the_order_of_the_links_nor_a_repeated_one_matters():
    links, n = NETS["small 12, seed 2"]
    assert np.array_equal(internet.ranks(links[::-1] + links[:3], n), internet.ranks(links, n))


def test_ranks_read_the_arrays_of_a_large_net():
    sources, targets = internet.large(60, 400, seed=2)
    by_array = internet.ranks(zip(sources, targets, strict=True), 60)
    assert np.array_equal(by_array, internet.ranks(list(zip(sources.tolist(), targets.tolist(), strict=True)), 60))


# -- draw --------------------------------------------------------------------------------


@pytest.fixture
def axes():
    plt.switch_backend("Agg")
    yield plt.subplots()[1]
    plt.close("all")


def drawn(ax):
    arrows = [text for text in ax.texts if text.arrow_patch is not None]
    return arrows, [text.get_text() for text in ax.texts if text.get_text()]


def test_a_drawing_has_an_arrow_for_every_link_and_a_name_and_number_for_every_page(axes):
    net = internet.six_pages()
    fig, ax = internet.draw(net, ax=axes, title="The village")
    assert (fig, ax) == (axes.figure, axes)
    arrows, words = drawn(ax)
    ends = {(tuple(arrow.xyann), tuple(arrow.xy)) for arrow in arrows}
    assert ends == {(tuple(net.places[s]), tuple(net.places[t])) for s, t in net.links}
    assert sorted(words) == sorted([*net.names, *"012345"])
    assert ax.get_title() == "The village"
    assert ax.get_aspect() == 1  # or the circle would be an egg
    assert not ax.axison
    fig.canvas.draw()


def test_links_both_ways_are_bent_so_that_they_do_not_cover_each_other(axes):
    net = internet.six_pages()
    internet.draw(net, ax=axes)
    arrows, _ = drawn(axes)
    bent = [
        link for link, arrow in zip(net.links, arrows, strict=True) if arrow.arrowprops["connectionstyle"][-1] != "0"
    ]
    assert sorted(bent) == sorted(link for link in net.links if link[::-1] in net.links)
    assert bent


def test_with_ranks_the_area_of_a_dot_is_the_rank_and_the_rank_is_written(axes):
    net = internet.small(12, seed=1)
    rank = internet.ranks(net.links, net.n)
    internet.draw(net, rank=rank, ax=axes)
    (dots,) = axes.collections
    assert dots.get_sizes() / rank == pytest.approx(np.pi * 13**2 * net.n)
    _, words = drawn(axes)
    assert {f"{name}\n{share:.3f}" for name, share in zip(net.names, rank, strict=True)} <= set(words)


def test_a_drawing_with_ranks_has_the_colour_of_results_and_one_without_that_of_what_is_given(axes):
    net = internet.six_pages()
    for rank in (None, np.full(6, 1 / 6)):
        internet.draw(net, rank=rank, ax=axes)
    assert [to_hex(dots.get_facecolor()[0]).upper() for dots in axes.collections] == [
        plots.COLOURS["given"],
        plots.COLOURS["result"],
    ]
    equal_shares, equal_ranks = (dots.get_sizes() for dots in axes.collections)
    assert equal_shares == pytest.approx(equal_ranks)


def test_names_stand_outside_the_circle(axes):
    net = internet.six_pages()
    internet.draw(net, ax=axes, numbers=False)
    names = [text for text in axes.texts if text.get_text() in net.names]
    assert len(names) == 6
    for text, place in zip(names, net.places, strict=True):
        outward = np.array(text.xyann)
        assert outward @ place == pytest.approx(np.linalg.norm(outward))
        sides = {0: "center", 1: "left", -1: "right"}  # the text begins at the dot, or ends at it
        assert text.get_ha() == sides[int(np.sign(round(place[0], 9)))]


def test_a_number_that_does_not_fit_into_its_dot_is_left_out(axes):
    net = internet.small(4)
    internet.draw(net, rank=[1, 0, 0, 0], ax=axes)
    assert [word for word in drawn(axes)[1] if word.isdigit()] == ["0"]


def test_no_page_vanishes_from_a_drawing(axes):
    net = internet.small(4)
    internet.draw(net, rank=[1, 0, 0, 0], ax=axes)
    assert axes.collections[0].get_sizes().min() >= 12


def test_numbers_can_be_left_out(axes):
    net = internet.six_pages()
    internet.draw(net, ax=axes, numbers=False)
    assert sorted(drawn(axes)[1]) == sorted(net.names)


def test_without_axes_a_drawing_opens_one_figure():
    plt.switch_backend("Agg")
    before = plt.get_fignums()
    fig, _ = internet.draw(internet.six_pages())
    assert [number for number in plt.get_fignums() if number not in before] == [fig.number]
    plt.close(fig)
