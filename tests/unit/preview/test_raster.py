"""A page is painted as PDFium paints it, once, and only if the file has it."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from PIL import Image, ImageChops

from cvgen.preview.raster import LEAST_WIDTH, MOST_WIDTH, Raster
from tests.support.samples import build_texts, built_sample


@pytest.fixture
def raster() -> Raster:
    """One that shows the sample, whose page is called ``front``."""
    made = Raster()
    made.show({"front": built_sample().pages[0]})
    return made


def image(raster: Raster, width: int) -> Image.Image:
    content = raster.image("front", width)
    assert content is not None
    return Image.open(io.BytesIO(content))


def test_the_image_is_that_of_the_file(raster: Raster) -> None:
    found = image(raster, 800)
    page = pypdfium2.PdfDocument(built_sample().pdf)[0]
    expected = page.render(scale=800 / page.get_width()).to_pil().convert("RGB")
    assert found.size == expected.size
    assert ImageChops.difference(found, expected).getbbox() is None
    assert len(set(found.convert("L").tobytes())) > 100


@pytest.mark.parametrize(
    ("asked", "made"),
    [(1, LEAST_WIDTH), (900, 900), (10**9, MOST_WIDTH)],
    ids=["tiny", "usual", "huge"],
)
def test_an_image_has_the_width_that_was_asked_for_within_bounds(
    raster: Raster, asked: int, made: int
) -> None:
    assert image(raster, asked).width == made


def test_a_page_that_the_file_has_not_is_not_there(raster: Raster) -> None:
    assert raster.image("back", 800) is None
    assert Raster().image("front", 800) is None


def test_pages_of_the_files_before_are_there_for_a_while(raster: Raster) -> None:
    (other,) = build_texts("name: Ada Okafor").pages
    raster.show({"other": other})
    assert raster.image("front", 100) != raster.image("other", 100)
    for name in ("one", "two", "three"):
        raster.show({name: other})
    assert raster.image("front", 200) is None
    assert raster.image("other", 200) is not None


def test_what_was_painted_is_kept_for_as_long_as_there_is_room(raster: Raster) -> None:
    first = raster.image("front", 100)
    for name in ("one", "two", "three", "four"):
        raster.show({name: build_texts("name: Ada Okafor").pages[0]})
    assert raster.image("front", 100) is first
    small = Raster(kept_bytes=1)
    small.show({"front": built_sample().pages[0]})
    assert small.image("front", 100) is not small.image("front", 100)


def test_widths_beyond_the_bounds_are_painted_once(raster: Raster) -> None:
    assert raster.image("front", 5000) is raster.image("front", 5002)
