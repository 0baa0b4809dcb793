"""A field says what it is, shows examples, and how else it may be written."""

from __future__ import annotations

from cvgen.model.about import KEYED, ONE_OR_MORE, VERBATIM, about


def test_a_field_has_a_description_and_examples() -> None:
    meta = about("The title.", "Flat minima", "Noise", pattern="^[A-Z]")
    assert meta.description == "The title."
    assert meta.examples == ["Flat minima", "Noise"]
    assert meta.pattern == "^[A-Z]"
    assert meta.extra is None


def test_other_ways_to_write_a_field_are_noted() -> None:
    assert about("x", one_or_more=True).extra == {ONE_OR_MORE: True}
    assert about("x", keyed="kind").extra == {KEYED: "kind"}
    assert about("x", verbatim=True).extra == {VERBATIM: True}
