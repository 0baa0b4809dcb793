"""A field says what it is, shows examples, and how else it may be written."""

from __future__ import annotations

from cvgen.model.about import About, about


def test_a_field_has_a_description_and_examples() -> None:
    said = about("The title.", "Flat minima", "Noise", pattern="^[A-Z]")
    assert said.description == "The title."
    assert said.examples == ("Flat minima", "Noise")
    assert said.pattern == "^[A-Z]"


def test_a_field_is_written_in_one_way_unless_it_says_so() -> None:
    assert about("x") == About(
        description="x", one_or_more=False, keyed="", verbatim=False
    )


def test_other_ways_to_write_a_field_are_noted() -> None:
    assert about("x", one_or_more=True).one_or_more
    assert about("x", keyed="kind").keyed == "kind"
    assert about("x", verbatim=True).verbatim
