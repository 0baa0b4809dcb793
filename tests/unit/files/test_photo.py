"""The photo is read only for a variant that prints it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput, Severity
from cvgen.files.photo import examine_photo, read_photo
from cvgen.model.contact import Photo
from cvgen.model.person import Name
from cvgen.model.profile import Profile
from cvgen.model.variant import Variant
from cvgen.units import mm
from tests.support.images import plain, png

WITH = Variant(photo=True)


def profile(file: str = "me.png") -> Profile:
    return Profile(name=Name(family="Chen"), photo=Photo(file=file, alt="A portrait"))


def test_a_variant_that_prints_no_photo_reads_none(tmp_path: Path) -> None:
    assert read_photo(profile("missing.png"), Variant(), tmp_path) is None


@pytest.mark.parametrize(
    ("pixels", "width", "height"),
    [
        pytest.param((100, 100), mm(25), mm(25), id="square"),
        pytest.param((100, 200), mm(17.5), mm(35), id="tall"),
        pytest.param((200, 100), mm(25), mm(12.5), id="wide"),
    ],
)
def test_a_photo_keeps_its_proportions_in_its_box(
    pixels: tuple[int, int], width: float, height: float, tmp_path: Path
) -> None:
    (tmp_path / "me.png").write_bytes(png(plain(*pixels)))
    picture = read_photo(profile(), WITH, tmp_path)
    assert picture is not None
    assert (picture.width, picture.height) == pytest.approx((width, height))
    assert picture.alternative == "A portrait"


def test_a_photo_that_there_is_not_is_said_at_the_variant(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_photo(Profile(name=Name(family="Chen")), WITH, tmp_path)
    (one,) = caught.value.diagnostics
    assert one.message == "the variant prints a photo, and the profile has none"
    assert str(one.path) == "variant.photo"


def test_a_photo_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"the image missing\.png is missing"):
        read_photo(profile("missing.png"), WITH, tmp_path)


@pytest.mark.parametrize(
    ("variant", "severity"), [(None, Severity.WARNING), (WITH, Severity.ERROR)]
)
def test_a_photo_that_is_not_there_is_said(
    variant: Variant | None, severity: Severity, tmp_path: Path
) -> None:
    (one,) = examine_photo(profile(), variant, tmp_path)
    assert (one.severity, one.code) == (severity, "missing-file")
    assert (one.message, str(one.path)) == (
        "the image me.png is missing",
        "profile.photo.file",
    )


def test_nothing_is_said_of_a_photo_that_is_there_or_is_not_printed(
    tmp_path: Path,
) -> None:
    assert examine_photo(profile(), Variant(), tmp_path) == ()
    (tmp_path / "me.png").write_bytes(png(plain(10, 10)))
    assert examine_photo(profile(), None, tmp_path) == ()
