"""Notices of places for research students."""

from __future__ import annotations

from tests.unit.document.rows import rows


def test_a_notice_may_have_a_label_and_paragraphs() -> None:
    assert rows(
        'studentships:\n  - Two places.\n  - {label: From May, text: "One.\\n\\nMore."}'
    ) == [("", "Two places."), ("From May", "One.", "More.")]
