"""Media: what appeared where, and the owner's part in it."""

from __future__ import annotations

from tests.unit.document.rows import rows


def test_a_report_says_where_it_appeared() -> None:
    assert rows(
        "media: [{title: What machines forget, outlet: Radio, role: Interview, "
        "date: 2024-05}]"
    ) == [("2024", "What machines forget, Radio, Interview")]
