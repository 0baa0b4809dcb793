"""A font file is opened as it is, or the system says why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.layout.font_blob import font_blob


def test_a_blob_is_the_content_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "any.ttf"
    path.write_bytes(b"not a font")
    assert bytes(font_blob(path).data) == b"not a font"


def test_a_file_that_is_not_there_is_the_system_s_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        font_blob(tmp_path / "none.ttf")
