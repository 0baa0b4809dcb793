"""Collections that are still open, and how much a node stands for."""

from __future__ import annotations

from yaml.events import StreamEndEvent

from cvgen.loading.frame import Frame, position, size
from cvgen.loading.limits import MAX_ALIASED
from cvgen.loading.node import Mapping, Node, Scalar, Sequence

KEY, VALUE = Scalar("k", 1, 1), Scalar("v", 1, 4)


def test_a_mapping_takes_keys_and_values_in_turn() -> None:
    frame = Frame(is_mapping=True, line=1, column=1)
    assert (frame.wants_key, frame.steps) == (True, ())
    frame.nodes.append(KEY)
    assert (frame.wants_key, frame.steps) == (False, ("k",))
    frame.nodes.append(VALUE)
    assert (frame.wants_key, frame.steps) == (True, ())
    assert frame.close() == Mapping((KEY,), (VALUE,), 1, 1)


def test_a_list_counts_its_items() -> None:
    frame = Frame(is_mapping=False, line=2, column=3)
    frame.nodes.append(VALUE)
    assert (frame.wants_key, frame.steps) == (False, (1,))
    assert frame.close() == Sequence((VALUE,), 2, 3)


def test_a_node_stands_for_all_that_is_in_it() -> None:
    inner = Mapping((KEY,), (VALUE,), 1, 1)
    assert size(VALUE) == 1
    assert size(inner) == 3
    assert size(Sequence((inner, inner), 1, 1)) == 7


def test_the_count_stops_when_it_is_too_much() -> None:
    node: Node = VALUE
    for _ in range(40):
        node = Sequence((node, node), 1, 1)
    assert MAX_ALIASED < size(node) < 2 * MAX_ALIASED


def test_an_event_without_a_mark_is_at_the_start() -> None:
    assert position(StreamEndEvent()) == (1, 1)
