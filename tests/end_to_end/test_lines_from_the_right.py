"""Lines of Arabic and Hebrew as one who reads them wants them.

Each is told by what is seen from left to right, brackets as their glyphs show them.
"""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvgen.document.block import Role, StyledRun
from cvgen.document.style import Align
from cvgen.layout.frame import Line
from cvgen.layout.paragraph import set_paragraph
from cvgen.layout.typeface import SPACE
from cvgen.model.text import Isolate
from tests.support.right_to_left import as_hebrew, as_latin
from tests.support.samples import fonts
from tests.unit.layout.documents import ENGLISH, paragraph, run

WIDE = 500.0
MIRRORED = str.maketrans("()[]«»", ")(][»«")
LAYLA, SAMI = "ليلى الهادي", "سامي النحال"


def lines(
    *runs: str | StyledRun,
    measure: float = WIDE,
    language: str = ENGLISH,
    align: Align = Align.LEFT,
) -> tuple[Line, ...]:
    one = paragraph(*runs, align=align)
    done = set_paragraph(one, measure, fonts(), language)
    assert done.diagnostics == ()
    assert done.missing == ""
    return done.lines


def seen(line: Line) -> str:
    """The characters from left to right."""
    places = []
    for one in line.runs:
        x = one.offset
        for word in one.words[::-1] if one.backwards else one.words:
            text = word.text[::-1].translate(MIRRORED) if one.backwards else word.text
            places.append((x, text))
            x += word.em_width * one.size
    return "".join(text for _, text in sorted(places, key=lambda place: place[0]))


def name(text: str) -> StyledRun:
    return replace(run(text), isolate=Isolate.BEGINS)


def test_a_name_of_several_words_has_its_first_word_at_the_right() -> None:
    (line,) = lines("by ", name(LAYLA), " and others")
    assert seen(line) == f"by {LAYLA[::-1]} and others"
    assert line.text == f"by {LAYLA} and others"


def test_names_side_by_side_keep_the_order_of_the_list() -> None:
    (line,) = lines(name(LAYLA), ", ", name(SAMI), " (2nd of 9) and A. Okafor")
    assert seen(line) == f"{LAYLA[::-1]}, {SAMI[::-1]} (2nd of 9) and A. Okafor"


def test_names_in_a_sentence_follow_the_sentence_s_script() -> None:
    (line,) = lines(f"by {LAYLA}, {SAMI}.")
    assert seen(line) == f"by {f'{LAYLA}, {SAMI}'[::-1]}."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("THE BOOK (second part) OF 1990.", ".1990 FO (second part) KOOB EHT"),
        ("ABOUT tex [AND 12-34], 15.50!", "!15.50 ,[12-34 DNA] tex TUOBA"),
        ("YEARS 1990–1995", "1995–1990 SRAEY"),
    ],
    ids=["brackets-and-stop", "square-brackets", "years"],
)
def test_a_hebrew_title_reads_from_the_right(text: str, expected: str) -> None:
    (line,) = lines(as_hebrew(text))
    assert as_latin(seen(line)) == expected
    assert as_latin(line.text) == text


def test_numbers_in_arabic_read_from_the_left() -> None:
    (line,) = lines("في ٢٠٢٤ و 2025، ص 3")
    assert seen(line) == "3 ص ،2025 و ٢٠٢٤ يف"


def test_arabic_letters_are_joined() -> None:
    (line,) = lines("ليلى")
    (joined,) = line.runs[0].words
    face = joined.typeface
    apart = [face.shape(one, ENGLISH, backwards=True).glyphs[0] for one in "ىليل"]
    assert len(joined.glyphs) == len(apart)
    assert all(a != b for a, b in zip(joined.glyphs, apart, strict=True))


def test_hebrew_and_arabic_in_one_word_are_each_shaped_as_theirs() -> None:
    (line,) = lines("אלليلى")
    texts = [word.text for one in line.runs for word in one.words]
    assert texts == ["אל", "ليلى"]


def test_lines_are_broken_before_they_are_put_in_order() -> None:
    words = ["AAAA", "BBBB", "CCCC", "DDDD"]
    text = as_hebrew(" ".join(words))
    whole = lines(text)[0].width
    first, second = lines(text, measure=whole * 0.6)
    assert (as_latin(first.text), as_latin(second.text)) == ("AAAA BBBB ", "CCCC DDDD")
    assert as_latin(seen(first)) == " BBBB AAAA"
    assert as_latin(seen(second)) == "DDDD CCCC"


def test_several_lines_begin_at_the_right_edge() -> None:
    text = as_hebrew("AAAA BBBB CCCC DDDD")
    measure = lines(text)[0].width * 0.6
    for line in lines(text, measure=measure):
        first = line.runs[0]
        assert first.offset + first.width == pytest.approx(measure)
        inked = [one for one in line.runs if one.text != SPACE]
        assert min(one.offset for one in inked) >= 0


def test_one_line_stays_where_the_grid_begins() -> None:
    (line,) = lines(as_hebrew("AB CD"))
    assert min(one.offset for one in line.runs) == pytest.approx(0)
    assert line.width < WIDE


def test_a_line_in_the_document_s_language_begins_at_the_right() -> None:
    (line,) = lines(as_hebrew("AB CD"), language="he")
    assert line.runs[0].offset + line.runs[0].width == pytest.approx(WIDE)
    assert line.width == WIDE


def test_the_space_at_a_break_does_not_move_a_line_to_the_right() -> None:
    text = f"aaaa {as_hebrew('BBBB CCCC')} dddd"
    first, *_ = lines(text, measure=lines(text)[0].width * 0.6)
    assert as_latin(seen(first)) == "aaaa BBBB "
    assert first.runs[0].offset == 0


def test_a_justified_line_fills_the_measure() -> None:
    text = as_hebrew("AAAA BBBB CCCC DDDD EEEE FFFF")
    measure = lines(text)[0].width * 0.7
    first, *_ = lines(text, measure=measure, align=Align.JUSTIFIED)
    assert first.width == pytest.approx(measure)
    assert first.runs[0].offset + first.runs[0].width == pytest.approx(measure)
    assert left_of(first) == pytest.approx(0)


def test_a_line_that_would_be_full_of_holes_begins_at_the_right_all_the_same() -> None:
    text = as_hebrew("AAAA BBBB CCCC DDDD EEEE FFFF")
    measure = lines(text)[0].width * 0.6
    first, *_ = lines(text, measure=measure, align=Align.JUSTIFIED)
    assert first.runs[0].space_extra == 0
    assert first.runs[0].offset + first.runs[0].width == pytest.approx(measure)
    assert left_of(first) > 10


def left_of(line: Line) -> float:
    """Where the ink of a line begins."""
    return min(run.offset for run in line.runs if run.text.strip())


def test_what_stands_in_the_margin_runs_as_the_document_does() -> None:
    title = replace(paragraph(f"{LAYLA} — CV"), role=Role.ARTIFACT)
    (line,) = set_paragraph(title, WIDE, fonts(), ENGLISH).lines
    assert seen(line) == f"{LAYLA[::-1]} — CV"


def test_explicit_controls_are_obeyed_and_not_seen() -> None:
    (line,) = lines("a\u202ebc\u202cd")
    assert line.text == "a\u202ebc\u202cd"
    assert seen(line).translate(dict.fromkeys([0x202E, 0x202C])) == "acbd"
    assert line.width == pytest.approx(lines("abcd")[0].width, abs=0.5)
