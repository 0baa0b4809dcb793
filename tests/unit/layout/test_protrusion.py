"""Light signs stand out of a justified column, letters do not."""

from __future__ import annotations

import pytest

from cvgen.document.block import StyledRun
from cvgen.layout.protrusion import LEFT, RIGHT, hanging_commas, protruding
from cvgen.layout.shape import shape_text
from tests.support.samples import fonts
from tests.unit.layout.documents import BODY, ENGLISH, NOTE, SERIF, face, run


def hangs(*runs: str | StyledRun) -> tuple[list[float], list[float]]:
    styled = [run(one) if isinstance(one, str) else one for one in runs]
    joints = protruding(shape_text(styled, 200.0, fonts(), ENGLISH))
    return list(joints.hang_left), list(joints.hang_right)


def width(sign: str) -> float:
    return face(SERIF).shape(sign, ENGLISH).em_width * BODY.size


def test_a_full_stop_hangs_by_most_of_its_width() -> None:
    left, right = hangs("one two.")
    assert right == pytest.approx([0.0, RIGHT["."] * width(".")])
    assert left == [0.0, 0.0]


def test_a_quotation_mark_hangs_at_the_left() -> None:
    left, _ = hangs("one “two”")
    # Kerning is a part of the glyph's width.
    assert left == pytest.approx([0.0, LEFT["“"] * width("“")], abs=0.1)


def test_a_hyphen_that_would_show_hangs() -> None:
    _, right = hangs("co\u00adop")
    assert right == pytest.approx([RIGHT["-"] * width("-"), 0.0])


def test_a_sign_hangs_in_its_own_size() -> None:
    _, right = hangs("one", run(".", NOTE))
    note = fonts().face(NOTE.font).shape(".", ENGLISH).em_width * NOTE.size
    assert right == pytest.approx([RIGHT["."] * note])


def test_nothing_hangs_of_an_empty_text() -> None:
    assert hangs("") == ([0.0], [0.0])


def test_a_ligature_does_not_hang() -> None:
    _, right = hangs("off")
    assert right == [0.0]


def test_no_sign_hangs_by_more_than_its_width() -> None:
    shares = [*LEFT.values(), *RIGHT.values()]
    assert len(shares) > 40
    assert all(0 < share < 1 for share in shares)


def test_only_commas_of_a_label_hang_and_whole() -> None:
    text = shape_text([run("2016, 2018–2024. end")], 200.0, fonts(), ENGLISH)
    joints = hanging_commas(text)
    assert next(iter(joints.hang_right)) == pytest.approx(width(","), abs=0.1)
    assert not any(list(joints.hang_right)[1:])
    assert not any(joints.hang_left)
