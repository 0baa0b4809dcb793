from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files.bundled import bundled_folder
from cvgen.files.sources import read_sources


def test_the_texts_of_a_variant_are_read() -> None:
    sources = read_sources(bundled_folder("data"), "two-page")
    assert sources.variant is not None
    assert sources.variant_name == "two-page"
    assert "name: Zhanxing Zhu" in sources.profile.text
    assert dict(sources.locales)["en-GB"].text
    assert "modern" in sources.themes.names


def test_a_cv_with_everything_has_no_variant() -> None:
    assert read_sources(bundled_folder("data")).variant is None


def test_all_that_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_sources(tmp_path)
    assert [one.message for one in caught.value.diagnostics] == [
        "profile.yaml is missing",
        "publications.yaml is missing",
    ]
