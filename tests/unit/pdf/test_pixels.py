"""Images are encoded anew from what is seen, and nothing else of them is kept."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from cvgen.document.picture import ImageFile, ImageFormat
from cvgen.pdf.pixels import (
    DamagedImage,
    EncodedImage,
    TooManyPixels,
    encode_image,
    image_size,
)
from tests.support.images import (
    RED,
    cornered,
    huge_png,
    jpeg,
    oriented,
    plain,
    png,
    srgb_profile,
    telling_jpeg,
)

BLUE, WHITE = (0, 0, 255), (255, 255, 255)
AMPLE = (1000, 1000)
CORNERS = {
    1: "top left",
    2: "top right",
    3: "bottom right",
    4: "bottom left",
    5: "top left",
    6: "top right",
    7: "bottom right",
    8: "bottom left",
}
"""Where the first row and column meet, by orientation (EXIF 2.32, 4.6.4)."""


def encoded(
    content: bytes, image_format: ImageFormat, most: tuple[int, int] = AMPLE
) -> EncodedImage:
    file = ImageFile(content=content, format=image_format, width=0, height=0)
    return encode_image(file, most)


def decoded(image: EncodedImage) -> Image.Image:
    """The image as a reader of the PDF sees it."""
    if image.content.startswith(b"\xff\xd8"):
        return Image.open(io.BytesIO(image.content))
    mode = {1: "L", 3: "RGB"}[image.components]
    return Image.frombytes(mode, (image.width, image.height), image.content)


def first_pixel(image: EncodedImage) -> object:
    return decoded(image).getpixel((0, 0))


def dark_corner(image: Image.Image) -> str:
    points = {
        "top left": (1, 1),
        "top right": (image.width - 2, 1),
        "bottom left": (1, image.height - 2),
        "bottom right": (image.width - 2, image.height - 2),
    }
    (found,) = (name for name, point in points.items() if image.getpixel(point) == 0)
    return found


def swapped_profile() -> bytes:
    """A profile that means blue where others mean red."""
    profile = srgb_profile().replace(b"rXYZ", b"swap")
    return profile.replace(b"bXYZ", b"rXYZ").replace(b"swap", b"bXYZ")


def test_a_jpeg_stays_a_jpeg() -> None:
    image = encoded(jpeg(plain(30, 20)), "jpeg")
    assert decoded(image).format == "JPEG"
    assert (image.width, image.height, image.components) == (30, 20, 3)


def test_a_png_becomes_its_samples() -> None:
    image = encoded(png(plain(3, 2)), "png")
    assert image.content == bytes(RED) * 6
    assert (image.width, image.height, image.components) == (3, 2, 3)


def test_the_colours_of_a_jpeg_are_kept() -> None:
    before = Image.radial_gradient("L").convert("RGB")
    content = jpeg(before)
    after = decoded(encoded(content, "jpeg"))
    source = Image.open(io.BytesIO(content)).tobytes()
    steps = [abs(a - b) for a, b in zip(source, after.tobytes(), strict=True)]
    assert max(steps) <= 4


def test_nothing_but_pixels_gets_out_of_a_file() -> None:
    content = telling_jpeg(plain())
    written = encoded(content, "jpeg").content
    for telling in (b"Exif", b"telling", b"ICC_PROFILE"):
        assert telling in content
        assert telling not in written


@pytest.mark.parametrize("orientation", CORNERS)
def test_an_image_is_made_upright(orientation: int) -> None:
    content = png(cornered(20, 40), oriented(orientation))
    image = decoded(encoded(content, "png"))
    upright = (20, 40) if orientation <= 4 else (40, 20)
    assert image.size == image_size(content, "png") == upright
    assert dark_corner(image) == CORNERS[orientation]


def test_a_photo_on_its_side_is_made_upright_and_reduced() -> None:
    content = jpeg(cornered(400, 200), oriented(6))
    image = decoded(encoded(content, "jpeg", most=(20, 40)))
    assert image.size == (20, 40)
    assert dark_corner(image) == "top right"
    assert image_size(content, "jpeg") == (200, 400)


@pytest.mark.parametrize("exif", [b"Exif\0\0nonsense", oriented(9), oriented(0)])
def test_metadata_that_makes_no_sense_has_no_say(exif: Image.Exif | bytes) -> None:
    content = jpeg(plain(40, 20), exif)
    assert image_size(content, "jpeg") == (40, 20)
    assert encoded(content, "jpeg").width == 40


@pytest.mark.parametrize("image_format", ["jpeg", "png"])
def test_more_pixels_than_print_can_show_are_left_out(
    image_format: ImageFormat,
) -> None:
    content = {"jpeg": jpeg, "png": png}[image_format](plain(400, 800))
    image = encoded(content, image_format, most=(50, 100))
    assert decoded(image).size == (image.width, image.height) == (50, 100)


def test_an_image_is_never_enlarged() -> None:
    image = encoded(png(plain(4, 8)), "png", most=(50, 100))
    assert (image.width, image.height) == (4, 8)


@pytest.mark.parametrize("mode", ["L", "1"])
def test_grey_stays_grey(mode: str) -> None:
    image = encoded(png(plain(2, 2, mode)), "png")
    assert (image.components, image.content) == (1, bytes(4))


def test_sixteen_bits_become_eight() -> None:
    image = encoded(png(Image.new("I;16", (1, 1), 0x9C40)), "png")
    assert (image.components, image.content) == (1, b"\x9c")


def test_a_palette_becomes_its_colours() -> None:
    assert first_pixel(encoded(png(plain().convert("P")), "png")) == RED


@pytest.mark.parametrize(
    ("alpha", "seen"), [(0, WHITE), (255, RED), (51, (255, 204, 204))]
)
def test_paper_shows_through_what_is_transparent(
    alpha: int, seen: tuple[int, int, int]
) -> None:
    content = png(Image.new("RGBA", (2, 2), (*RED, alpha)))
    assert first_pixel(encoded(content, "png")) == seen


def test_the_inks_of_a_jpeg_become_colours() -> None:
    inks = Image.new("CMYK", (8, 8), (0, 255, 255, 0))
    image = encoded(jpeg(inks), "jpeg")
    assert image.components == 3
    assert first_pixel(image) == pytest.approx(RED, abs=3)


def test_colours_are_what_their_profile_means() -> None:
    content = png(plain(), profile=swapped_profile())
    assert first_pixel(encoded(content, "png")) == pytest.approx(BLUE, abs=2)


@pytest.mark.parametrize("profile", [b"nonsense", srgb_profile()[:200]])
def test_a_profile_that_makes_no_sense_has_no_say(profile: bytes) -> None:
    assert first_pixel(encoded(png(plain(), profile=profile), "png")) == RED


@pytest.mark.parametrize("image_format", ["jpeg", "png"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_file_that_breaks_off_is_damaged(
    image_format: ImageFormat, share: float
) -> None:
    noise = Image.effect_noise((60, 60), 100)
    whole = {"jpeg": jpeg, "png": png}[image_format](noise)
    content = whole[: int(len(whole) * share)]
    with pytest.raises(DamagedImage):
        image_size(content, image_format)
    with pytest.raises(DamagedImage):
        encoded(content, image_format)


def test_an_image_without_pixels_is_damaged() -> None:
    with pytest.raises(DamagedImage):
        image_size(huge_png(0, 5), "png")


def test_what_would_fill_the_memory_is_not_decoded() -> None:
    bomb = huge_png(100_000, 100_000)
    with pytest.raises(TooManyPixels, match="100000 × 100000 pixels"):
        image_size(bomb, "png")
    with pytest.raises(TooManyPixels):
        encoded(bomb, "png")
