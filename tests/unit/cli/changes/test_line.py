from __future__ import annotations

from cvgen.cli.changes.line import LONGEST_TITLE, shortened


def test_a_long_text_is_cut_to_what_names_it() -> None:
    assert shortened("a" * LONGEST_TITLE) == "a" * LONGEST_TITLE
    assert shortened("a" * 99) == "a" * (LONGEST_TITLE - 1) + "…"
