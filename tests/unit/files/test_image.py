"""An image can be printed and is in the data folder, or what is wrong is said."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PIL import Image

from cvgen.diagnostics import Diagnostic, InvalidInput
from cvgen.document.picture import ImageFile, ImageFormat
from cvgen.files.image import MAX_BYTES, read_image
from tests.support.images import huge_png, jpeg, oriented, plain, png

SMALLER = "save a smaller copy and name that; 600 pixels across are enough"
NAMED = "name a JPEG or PNG file as it is called in the data folder"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "photos").mkdir(parents=True)
    return folder


def problem(folder: Path, name: str) -> Diagnostic:
    with pytest.raises(InvalidInput) as caught:
        read_image(folder, name)
    (one,) = caught.value.diagnostics
    return one


@pytest.mark.parametrize(
    ("content", "image_format"), [(jpeg(plain()), "jpeg"), (png(plain()), "png")]
)
def test_an_image_is_read_with_its_format_and_size(
    content: bytes, image_format: ImageFormat, data: Path
) -> None:
    (data / "portrait").write_bytes(content)
    assert read_image(data, "portrait") == ImageFile(
        content=content, format=image_format, width=40, height=50
    )


def test_an_image_on_its_side_is_measured_upright(data: Path) -> None:
    (data / "portrait.jpg").write_bytes(jpeg(plain(50, 40), oriented(8)))
    image = read_image(data, "portrait.jpg")
    assert (image.width, image.height) == (40, 50)


@pytest.mark.parametrize("name", ["photos/me.png", "photos/../photos/me.png"])
def test_an_image_may_be_in_a_folder_of_the_data(name: str, data: Path) -> None:
    (data / "photos" / "me.png").write_bytes(png(plain()))
    assert read_image(data, name).format == "png"


def test_the_data_folder_may_be_a_link(data: Path, tmp_path: Path) -> None:
    (data / "me.png").write_bytes(png(plain()))
    (tmp_path / "link").symlink_to(data)
    assert read_image(tmp_path / "link", "me.png").format == "png"


def test_a_link_may_stay_in_the_data_folder(data: Path) -> None:
    (data / "photos" / "me.png").write_bytes(png(plain()))
    (data / "link.png").symlink_to("photos/me.png")
    assert read_image(data, "link.png").format == "png"


@pytest.mark.parametrize("name", ["../me.png", "photos/../../me.png", "/me.png"])
def test_no_name_leads_out_of_the_data_folder(
    name: str, data: Path, tmp_path: Path
) -> None:
    (tmp_path / "me.png").write_bytes(png(plain()))
    written = f"{tmp_path}{name}" if name.startswith("/") else name
    one = problem(data, written)
    assert one.code == "outside-folder"
    assert one.message == f"the image {written} is not within the data folder"
    assert one.hints == ("copy the image into the data folder and name it there",)


def test_no_link_leads_out_of_the_data_folder(data: Path, tmp_path: Path) -> None:
    (tmp_path / "me.png").write_bytes(png(plain()))
    (data / "link.png").symlink_to(tmp_path / "me.png")
    message = problem(data, "link.png").message
    assert message == "the image link.png is not within the data folder"


@pytest.mark.parametrize("name", ["me.png", "profile.yaml/me.png"])
def test_a_missing_image_is_said(name: str, data: Path) -> None:
    (data / "profile.yaml").touch()
    one = problem(data, name)
    assert (one.code, one.message) == ("missing-file", f"the image {name} is missing")
    assert str(one.location) == str(data / name)
    assert one.hints == (NAMED,)


def test_a_folder_in_place_of_an_image_is_said(data: Path) -> None:
    one = problem(data, "photos")
    assert (one.code, one.message) == ("not-a-file", "the image photos is a folder")
    assert one.hints == (NAMED,)


def test_an_image_that_may_not_be_read_is_said(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_options: object) -> None:
        raise OSError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "open", fail)
    one = problem(data, "me.png")
    assert one.code == "unreadable"
    assert one.message == "the image me.png cannot be read: permission denied"


@pytest.mark.parametrize(
    "content", [b"", b"name: Mei Chen", b"GIF89a", b"<svg/>", b"\0\0\0\x18ftypheic"]
)
def test_other_formats_are_said_whatever_their_name(content: bytes, data: Path) -> None:
    (data / "me.jpg").write_bytes(content)
    one = problem(data, "me.jpg")
    assert one.code == "image-format"
    assert one.message == "the image me.jpg is neither JPEG nor PNG"
    assert one.hints == ("save it as JPEG or PNG",)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_an_image_that_breaks_off_is_said(share: float, data: Path) -> None:
    content = jpeg(Image.effect_noise((60, 60), 100))
    (data / "me.jpg").write_bytes(content[: int(len(content) * share)])
    one = problem(data, "me.jpg")
    assert one.code == "damaged-image"
    assert one.message == "the image me.jpg is damaged or incomplete"
    assert one.hints == ("open it in an image editor and save it as a new file",)


def test_no_more_is_read_of_a_huge_file_than_shows_that_it_is(data: Path) -> None:
    with (data / "me.png").open("wb") as file:
        file.truncate(200 * MAX_BYTES)
    one = problem(data, "me.png")
    assert one.code == "too-large"
    assert one.message == "the image me.png has more than 20,000,000 bytes"
    assert one.hints == (SMALLER,)


def test_an_image_that_would_fill_the_memory_is_not_decoded(data: Path) -> None:
    (data / "me.png").write_bytes(huge_png(100_000, 100_000))
    one = problem(data, "me.png")
    assert one.code == "too-large"
    assert one.message == (
        "the image me.png has 100000 × 100000 pixels, "
        "and at most 50,000,000 can be read"
    )
    assert one.hints == (SMALLER,)
