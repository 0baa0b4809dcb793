"""Languages: each beside how well it is known."""

from __future__ import annotations

from tests.unit.document.rows import rows


def test_a_language_is_the_label_of_its_level() -> None:
    assert rows("languages: [{language: German, level: fluent}, Latin]") == [
        ("German", "fluent"),
        ("", "Latin"),
    ]
