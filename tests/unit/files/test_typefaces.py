from __future__ import annotations

import shutil
from pathlib import Path

from cvgen.files.bundled import bundled_folder
from cvgen.files.typefaces import open_typeface
from cvgen.kept import Kept

FACE = bundled_folder("fonts") / "SourceSans3" / "SourceSans3-Bold.ttf"


def test_a_typeface_is_opened_once(tmp_path: Path) -> None:
    kept, path = Kept(), Path(shutil.copy(FACE, tmp_path))
    assert open_typeface("x", path, kept=kept) is open_typeface("x", path, kept=kept)


def test_another_file_of_the_name_is_another_typeface(tmp_path: Path) -> None:
    kept, path = Kept(), Path(shutil.copy(FACE, tmp_path))
    before = open_typeface("x", path, kept=kept)
    other = Path(shutil.copy(FACE, tmp_path / "other.ttf"))
    other.replace(path)
    assert open_typeface("x", path, kept=kept) is not before


def test_a_font_of_the_author_may_be_written_over_while_it_is_open(
    tmp_path: Path,
) -> None:
    kept, path = Kept(), Path(shutil.copy(FACE, tmp_path))
    typeface = open_typeface("x", path, kept=kept, is_own=True)
    path.write_bytes(b"")
    assert typeface.shape("Mei", "en").advance > 0
    assert typeface.path == path
