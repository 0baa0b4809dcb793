"""The contrast of a colour to white is WCAG's."""

from __future__ import annotations

import pytest

from cvgen.model.colour import contrast


@pytest.mark.parametrize(
    ("colour", "ratio"),
    [
        ("#000000", 21.0),
        ("#ffffff", 1.0),
        ("#767676", 4.54),
        ("#777777", 4.48),
        ("#ff0000", 4.0),
        ("#0000FF", 8.59),
    ],
)
def test_the_ratio_is_that_of_the_standard(colour: str, ratio: float) -> None:
    assert contrast(colour) == pytest.approx(ratio, abs=0.005)


def test_the_ratio_of_two_colours_is_the_same_either_way() -> None:
    assert contrast("#15181d", "#ffffff") == contrast("#ffffff", "#15181d")
    assert contrast("#808080", "#808080") == 1
