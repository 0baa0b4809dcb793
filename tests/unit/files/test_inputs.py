from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files import fonts
from cvgen.files.inputs import read_inputs
from cvgen.plan import Inputs
from tests.support.images import plain, png
from tests.support.samples import planned

PHOTO = "name: Mei Chen\nphoto: {file: me.png, alt: Portrait}\n"


@pytest.fixture(autouse=True)
def no_installed_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "installed_folders", lambda: (tmp_path / "fonts",))


def read(folder: Path, variant: str = "", **environment: str) -> Inputs:
    return read_inputs(planned(PHOTO, variant=variant), folder, environment)


def test_the_moment_is_that_of_the_environment(tmp_path: Path) -> None:
    assert read(tmp_path).epoch is None
    assert read(tmp_path, SOURCE_DATE_EPOCH="7").epoch == 7


def test_the_photo_is_read_if_it_is_printed(tmp_path: Path) -> None:
    (tmp_path / "me.png").write_bytes(png(plain()))
    assert read(tmp_path).picture is None
    picture = read(tmp_path, "photo: true").picture
    assert picture is not None
    assert picture.alternative == "Portrait"


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"me\.png is missing"):
        read(tmp_path, "photo: true")
