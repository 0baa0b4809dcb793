"""Words for sections that other CVs have."""

from __future__ import annotations

from cvgen.model.section_key import SECTION_KEYS, SECTION_WORDS


def test_other_words_lead_to_sections_and_are_none_themselves() -> None:
    assert SECTION_WORDS
    assert set(SECTION_WORDS.values()) <= set(SECTION_KEYS)
    assert set(SECTION_WORDS).isdisjoint(SECTION_KEYS)
