"""An image is embedded as fine as it is printed, and named by what it shows."""

from __future__ import annotations

import io
import re

import pytest
from msgspec.structs import replace
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import StreamObject

from cvgen.document.block import Picture
from cvgen.document.picture import ImageFile
from cvgen.layout.frame import Page, PlacedPicture
from cvgen.pdf.images import image_resource
from cvgen.pdf.write import write_pdf
from tests.support.images import RED, jpeg, photo, picture, plain, png
from tests.support.pdf_reader import lookup
from tests.unit.layout.documents import document


def page_with(*pictures: Picture) -> bytes:
    """The file of a page that shows these pictures."""
    placed = tuple(PlacedPicture(10, 20, one) for one in pictures)
    page = Page(number=1, width=200, height=300, lines=(), pictures=placed)
    return write_pdf(document(), (page,))


def embedded(one: Picture) -> StreamObject:
    """The image of the only picture of a page."""
    page = PdfReader(io.BytesIO(page_with(one))).pages[0]
    found = lookup(page, "/Resources", "/XObject", f"/{image_resource(one)}")
    assert isinstance(found, StreamObject)
    return found


def size(image: StreamObject) -> tuple[object, object]:
    return lookup(image, "/Width"), lookup(image, "/Height")


def png_file(image: Image.Image) -> ImageFile:
    return ImageFile(
        content=png(image), format="png", width=image.width, height=image.height
    )


def test_a_jpeg_is_embedded_as_jpeg() -> None:
    image = embedded(picture(photo(plain(40, 50))))
    assert lookup(image, "/Subtype") == "/Image"
    assert lookup(image, "/Filter") == "/DCTDecode"
    assert lookup(image, "/ColorSpace") == "/DeviceRGB"
    assert size(image) == (40, 50)
    assert lookup(image, "/BitsPerComponent") == 8
    assert Image.open(io.BytesIO(image.get_data())).size == (40, 50)


def test_a_png_is_embedded_as_its_samples() -> None:
    image = embedded(picture(png_file(plain(4, 5))))
    assert lookup(image, "/Filter") == "/FlateDecode"
    assert lookup(image, "/ColorSpace") == "/DeviceRGB"
    assert image.get_data() == bytes(RED) * 20


def test_a_grey_image_has_one_component() -> None:
    image = embedded(picture(png_file(plain(4, 5, "L"))))
    assert lookup(image, "/ColorSpace") == "/DeviceGray"
    assert image.get_data() == bytes(20)


def test_an_image_has_no_more_than_300_pixels_an_inch() -> None:
    image = embedded(picture(photo(plain(800, 1000)), width=36.0, height=45.0))
    assert size(image) == (150, 187)


def test_an_image_has_a_pixel_however_small_it_is_printed() -> None:
    image = embedded(picture(photo(plain(800, 1000)), width=0.1, height=0.1))
    assert size(image) == (1, 1)


def test_an_image_shown_twice_is_embedded_once() -> None:
    assert page_with(picture(), picture()).count(b"/Subtype /Image") == 1


def test_two_images_are_embedded_both() -> None:
    other = picture(photo(plain(41, 50)))
    assert page_with(picture(), other).count(b"/Subtype /Image") == 2


def test_an_image_s_name_tells_image_and_size() -> None:
    one = picture()
    others = (
        picture(photo(plain(41, 50))),
        replace(one, width=one.width + 1),
        replace(one, height=one.height + 1),
    )
    names = {image_resource(each) for each in (one, *others)}
    assert len(names) == 4
    assert image_resource(picture()) == image_resource(one)
    assert all(re.fullmatch("I[0-9a-f]{16}", name) for name in names)


def test_a_damaged_image_is_never_embedded() -> None:
    whole = jpeg(Image.effect_noise((60, 60), 100))
    half = ImageFile(
        content=whole[: len(whole) // 2], format="jpeg", width=60, height=60
    )
    with pytest.raises(ValueError, match="the image cannot be decoded"):
        embedded(picture(half))
