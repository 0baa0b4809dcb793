"""The research summary: paragraphs over the whole width."""

from __future__ import annotations

from tests.unit.document.rows import rows


def test_a_blank_line_begins_a_paragraph() -> None:
    assert rows("summary: |\n  One\n  line.\n\n  Two.\n") == [("One line.",), ("Two.",)]
