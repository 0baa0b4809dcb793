"""What is written as PNG is read as the same pixels."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cvgen.preview.png import write_png


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 5), st.data())
def test_pixels_come_back_whatever_the_size_and_the_padding_of_rows(
    width: int, height: int, padding: int, data: st.DataObject
) -> None:
    stride = 3 * width + padding
    size = stride * height
    pixels = data.draw(st.binary(min_size=size, max_size=size))
    file = write_png(memoryview(pixels), width, height, stride)
    with Image.open(io.BytesIO(file)) as image:
        image.load()
        assert (image.format, image.mode, image.size) == ("PNG", "RGB", (width, height))
        rows = [pixels[y * stride :][: 3 * width] for y in range(height)]
        assert image.tobytes() == b"".join(rows)
