"""The fonts and the sample are found in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

import cvgen
from cvgen.files.bundled import bundled_folder


@pytest.mark.parametrize(
    ("folder", "file"),
    [
        ("data", "profile.yaml"),
        ("data", "publications.yaml"),
        ("fonts", "SourceSerif4/SourceSerif4-Regular.ttf"),
        ("fonts", "SourceSerif4/OFL.txt"),
        ("fonts", "SourceSans3/OFL.txt"),
    ],
)
def test_what_comes_with_cvgen_is_there(folder: str, file: str) -> None:
    assert (bundled_folder(folder) / file).is_file()


def test_a_folder_inside_the_package_is_preferred(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "cvgen"
    (package / "bundled" / "data").mkdir(parents=True)
    monkeypatch.setattr(cvgen, "__file__", str(package / "__init__.py"))
    assert bundled_folder("data") == package / "bundled" / "data"
    assert bundled_folder("fonts") == tmp_path / "fonts"
