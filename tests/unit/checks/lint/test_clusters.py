"""Things that are linked become one, whoever links them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvgen.checks.lint.clusters import Clusters

LINKS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)))
TWO_ORDERS = LINKS.flatmap(
    lambda links: st.tuples(st.just(links), st.permutations(links))
)


def test_a_link_that_says_nothing_new_is_told() -> None:
    clusters = Clusters(3)
    assert clusters.link(0, 1)
    assert clusters.link(2, 1)
    assert not clusters.link(0, 2)


@given(TWO_ORDERS)
def test_the_order_of_links_does_not_matter(
    orders: tuple[list[tuple[int, int]], list[tuple[int, int]]],
) -> None:
    one, other = orders
    assert roots(one) == roots(other)


def roots(links: list[tuple[int, int]]) -> list[int]:
    """The first of the cluster of each thing."""
    clusters = Clusters(10)
    for left, right in links:
        clusters.link(left, right)
    return [clusters.root(thing) for thing in range(10)]
