"""The file says what its colours are: sRGB, in a profile that a colour engine reads."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageCms
from pypdf import PdfReader

from cvgen.pdf.colour import srgb_profile
from tests.support.pdf_reader import lookup
from tests.support.samples import built_sample


def test_the_profile_says_its_own_size_and_kind() -> None:
    profile = srgb_profile()
    assert int.from_bytes(profile[:4], "big") == len(profile)
    assert (profile[12:24], profile[36:40]) == (b"mntrRGB XYZ ", b"acsp")


@pytest.mark.parametrize("shade", range(0, 256, 15))
def test_colours_are_those_of_srgb_to_a_shade(shade: int) -> None:
    own = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    usual = ImageCms.createProfile("sRGB")
    transform = ImageCms.buildTransform(own, usual, "RGB", "RGB")
    colour = (shade, 255 - shade, shade // 2)
    found = ImageCms.applyTransform(Image.new("RGB", (1, 1), colour), transform)
    assert found is not None
    pixel = found.getpixel((0, 0))
    assert isinstance(pixel, tuple)
    assert max(abs(a - b) for a, b in zip(pixel, colour, strict=True)) <= 1


def test_the_file_has_it_as_its_output_intent() -> None:
    root = PdfReader(io.BytesIO(built_sample().pdf)).root_object
    assert lookup(root, "/OutputIntents", 0, "/S") == "/GTS_PDFA1"
    profile = lookup(root, "/OutputIntents", 0, "/DestOutputProfile")
    assert profile.get_data() == srgb_profile()  # type: ignore[attr-defined]
