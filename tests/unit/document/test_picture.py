"""A picture is printed in its own proportions."""

from __future__ import annotations

import pytest

from cvgen.document.picture import ImageFile


@pytest.mark.parametrize(
    ("pixels", "printed"),
    [
        pytest.param((400, 400), (70.0, 70.0), id="square"),
        pytest.param((700, 1000), (70.0, 100.0), id="as the box"),
        pytest.param((500, 1000), (50.0, 100.0), id="narrow"),
        pytest.param((1000, 500), (70.0, 35.0), id="wide"),
        pytest.param((7, 5), (70.0, 50.0), id="small"),
    ],
)
def test_a_picture_fills_its_box_one_way_and_keeps_its_proportions(
    pixels: tuple[int, int], printed: tuple[float, float]
) -> None:
    width, height = pixels
    image = ImageFile(content=b"", format="png", width=width, height=height)
    assert image.fitted(70.0, 100.0) == pytest.approx(printed)
