"""Colours are read, and what nobody can read on white paper is refused."""

from __future__ import annotations

import pytest

from cvgen.loading.colours import read_colour
from cvgen.loading.fault import Refused
from cvgen.model.colour import Colour


def message(text: str) -> tuple[str, tuple[str, ...]]:
    with pytest.raises(Refused) as caught:
        read_colour(text)
    (fault,) = caught.value.faults
    return fault.message, fault.hints


def test_a_colour_is_kept_in_lower_case() -> None:
    assert read_colour(" #7A1F1F ") == Colour("#7a1f1f")


@pytest.mark.parametrize("text", ["red", "#123", "7a1f1f", "#7a1f1f00"])
def test_what_is_no_colour_is_refused(text: str) -> None:
    assert message(text) == (f"`{text}` is not a colour", ('write it as `"#1f3b63"`',))


@pytest.mark.parametrize(
    ("text", "ratio"), [("#ffcc00", "1.5"), ("#FFFFFF", "1.0"), ("#777777", "4.4")]
)
def test_what_is_too_light_is_refused(text: str, ratio: str) -> None:
    assert message(text) == (
        f"the contrast of `{text}` to white paper is {ratio}:1, less than 4.5:1",
        ("choose a darker colour",),
    )
