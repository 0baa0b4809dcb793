"""What is said of YAML that a CV has no use for."""

from __future__ import annotations

from cvgen.loading.limits import explicit_tag, unknown_alias, unused_anchor


def test_tags_anchors_and_aliases_are_named() -> None:
    assert explicit_tag("!x").message == "the YAML tag `!x` is not allowed"
    assert unused_anchor("x").message == "the YAML anchor `&x` is never used"
    assert unknown_alias("x").message == (
        "the YAML alias `*x` refers to nothing before it"
    )


def test_each_may_be_a_text_without_quotes() -> None:
    for fault in (explicit_tag("!x"), unused_anchor("x"), unknown_alias("x")):
        assert fault.hints[0].startswith("put the text in quotes if it begins with ")
