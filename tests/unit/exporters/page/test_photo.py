"""A photo is a part of the page, and tells nothing but what is to be seen."""

from __future__ import annotations

import io
import re
from base64 import b64decode

import pytest
from PIL import Image, ImageStat

from cvgen.document.block import Picture
from cvgen.document.picture import ImageFile
from cvgen.exporters.page.photo import photo_html
from tests.support.images import plain, png


def picture(content: bytes, **fields: str) -> Picture:
    return Picture(
        node="letterhead/photo",
        image=ImageFile(
            content=content,
            format="jpeg" if content.startswith(b"\xff") else "png",
            width=50,
            height=70,
        ),
        alternative=fields.get("alt", "I"),
        width=60,
        height=84,
    )


def jpeg(orientation: int) -> bytes:
    """A picture that lies on its side, with a word on where it was taken."""
    image = Image.new("RGB", (70, 50), "red")
    image.paste("blue", (0, 0, 35, 50))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = "taken at home"
    file = io.BytesIO()
    image.save(file, "JPEG", exif=exif)
    return file.getvalue()


def image_of(element: str) -> tuple[bytes, Image.Image]:
    found = re.search(r'src="data:image/jpeg;base64,([A-Za-z0-9+/=]+)"', element)
    assert found
    content = b64decode(found[1])
    return content, Image.open(io.BytesIO(content))


@pytest.mark.parametrize("content", [png(plain()), jpeg(1)], ids=["png", "jpeg"])
def test_it_is_a_jpeg_in_the_page_with_its_size_in_print(content: bytes) -> None:
    element = photo_html(picture(content))
    assert element.endswith(' alt="I" width="80" height="112">')
    _, image = image_of(element)
    assert image.format == "JPEG"
    assert image.width <= 3 * 80


def test_its_text_is_escaped() -> None:
    element = photo_html(picture(png(plain()), alt='"> <b>A'))
    assert 'alt="&quot;&gt; &lt;b&gt;A"' in element


def test_it_stands_upright_and_says_nothing_of_where_it_was_taken() -> None:
    content, image = image_of(photo_html(picture(jpeg(6))))
    assert b"taken at home" not in content
    assert image.size == (50, 70)
    red, _, blue = ImageStat.Stat(image.convert("RGB").crop((0, 0, 50, 20))).mean
    assert blue > 200 > red
