"""Lines have hyphens only where they would be poor without."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from cvgen.document.style import Align
from cvgen.files.hyphenation import Patterns
from cvgen.layout.choose_breaks import BrokenText, choose_breaks
from cvgen.layout.line import set_line
from tests.support.samples import fonts
from tests.unit.layout.documents import any_characters, paragraph, run, steady

PROSE = (
    "Statistical characterisation of environmental soundscapes necessitates "
    "comprehensive interdisciplinary collaboration, notwithstanding considerable "
    "organisational complications."
)
ENGLISH = "en-GB"
texts = st.text(st.sampled_from("  abcdefghij-\u00ad") | any_characters, max_size=200)


def broken(
    text: str,
    measure: float,
    align: Align = Align.JUSTIFIED,
    *,
    has_names: bool = False,
) -> BrokenText:
    one = replace(paragraph(text, align=align), has_names=has_names)
    return choose_breaks(one, measure, fonts(), ENGLISH, Patterns())


def lines(done: BrokenText, measure: float, align: Align) -> list[str]:
    starts = (0, *done.ends[:-1])
    return [
        set_line(done.text, start, end, measure=measure, align=align).text
        for start, end in zip(starts, done.ends, strict=True)
    ]


def set_width(text: str) -> float:
    """How wide a text is on one line."""
    one = broken(text, 999.0).text
    return sum(one.widths) + sum(one.joints.gaps)


def test_poor_justified_lines_are_hyphenated() -> None:
    done = lines(broken(PROSE, 150.0), 150.0, Align.JUSTIFIED)
    hyphened = [line for line in done if line.endswith("\u00ad")]
    assert len(hyphened) >= 2
    assert "".join(done).replace("\u00ad", "") == PROSE


def test_a_hyphen_is_nowhere_but_at_a_line_s_end() -> None:
    done = lines(broken(PROSE, 150.0), 150.0, Align.JUSTIFIED)
    assert all("\u00ad" not in line[:-1] for line in done)


def test_unbroken_words_keep_their_ligatures() -> None:
    done = broken("difficult " * 30 + PROSE, 150.0)
    whole = [word for word in done.text.words if word.text == "difficult"]
    assert len(whole) > 20
    assert {len(word.glyphs) for word in whole} == {7}


def test_good_lines_have_no_hyphens() -> None:
    done = broken("a bc de fgh ij klm no pq " * 20, 300.0)
    assert done.text.hyphens == {}


def test_a_ragged_edge_is_better_than_a_hyphen() -> None:
    justified = lines(broken(PROSE, 300.0), 300.0, Align.JUSTIFIED)
    done = lines(broken(PROSE, 300.0, Align.LEFT), 300.0, Align.LEFT)
    assert any(line.endswith("\u00ad") for line in justified)
    assert not any(line.endswith("\u00ad") for line in done)


def test_a_label_wider_than_its_column_is_hyphenated() -> None:
    done = lines(broken("Characterisation", 50.0, Align.RIGHT), 50.0, Align.RIGHT)
    assert len(done) > 1
    assert all(line.endswith("\u00ad") for line in done[:-1])


def test_names_are_not_hyphenated() -> None:
    name = "Papadakichen-Nightingaleproof " * 4
    done = lines(
        broken(name.strip(), 90.0, Align.LEFT, has_names=True), 90.0, Align.LEFT
    )
    assert not any("\u00ad" in line for line in done)


@pytest.mark.parametrize(
    ("share", "is_whole"), [(0.39, True), (0.43, False)], ids=["less", "more"]
)
def test_a_double_name_stays_whole_if_its_line_lacks_less_than_two_fifths(
    share: float, *, is_whole: bool
) -> None:
    before, name = "and " * 9 + "and", "Müller-Mustermannsdorferhausen and others"
    measure = set_width(before) / (1 - share)
    first, *_ = lines(
        broken(f"{before} {name}", measure, Align.LEFT), measure, Align.LEFT
    )
    assert first.endswith("and " if is_whole else "Müller-")


def test_without_patterns_there_are_no_hyphens() -> None:
    one = paragraph(PROSE, align=Align.JUSTIFIED)
    assert choose_breaks(one, 150.0, fonts(), ENGLISH).text.hyphens == {}


@pytest.mark.property
@pytest.mark.parametrize("align", list(Align), ids=lambda align: align.value)
@given(text=texts)
@steady
def test_no_character_is_lost_and_no_line_too_wide(align: Align, text: str) -> None:
    measure = 60.0
    one = paragraph(text, align=align)
    done = choose_breaks(one, measure, fonts(), ENGLISH, Patterns())
    starts = (0, *done.ends[:-1])
    placed = [
        set_line(done.text, start, end, measure=measure, align=align)
        for start, end in zip(starts, done.ends, strict=True)
    ]
    assert all(line.width <= measure + 1e-6 for line in placed)
    automatic = len(done.text.hyphens)
    read = "".join(line.text for line in placed)
    assert len(read) - automatic == len(text)
    assert read.replace("\u00ad", "") == text.replace("\u00ad", "")


def test_runs_that_meet_within_a_word_stay_together() -> None:
    runs = (run("charac"), run("terisation of environmental soundscapes"))
    one = replace(paragraph("", align=Align.JUSTIFIED), runs=runs)
    done = choose_breaks(one, 60.0, fonts(), ENGLISH, Patterns())
    first = lines(done, 60.0, Align.JUSTIFIED)[0]
    assert not first.endswith("\u00ad")
