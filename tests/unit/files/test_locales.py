"""The locales that come with cvgen are found, wherever it is installed."""

from __future__ import annotations

from cvgen.files.locales import bundled_locales


def test_each_locale_has_its_language_as_its_name() -> None:
    locales = bundled_locales()
    assert len(locales) >= 8
    for name, source in locales:
        assert f"\nlanguage: {name}" in source.text
