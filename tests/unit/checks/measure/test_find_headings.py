"""Headings without tags are what is larger or bolder than the text."""

from __future__ import annotations

from cvgen.checks.measured.measured import Heading, Origin
from tests.support.finished import Prose, drawn, measured, prose

TEXT = tuple(f"Some words of line {number} of the text" for number in range(5))
BOLD = "Helvetica-Bold"


def found(*texts: Prose) -> list[tuple[int, str]]:
    headings = measured(drawn(prose(*texts))).headings
    assert all(one.origin is Origin.TYPE for one in headings)
    return [(one.level, one.text) for one in headings]


def head(text: str, top: float, size: float = 11, font: str = BOLD) -> Prose:
    return Prose(lines=(text,), top=top, size=size, font=font)


def test_larger_ones_stand_above_smaller_and_bold_ones() -> None:
    name = head("Ada Okafor", 50, 24, "Helvetica")
    section = head("Education", 90, 14)
    entry = head("Postgraduate", 120)
    text = Prose(lines=TEXT, top=140)
    assert found(name, section, entry, text) == [
        (1, "Ada Okafor"),
        (2, "Education"),
        (3, "Postgraduate"),
    ]


def test_a_heading_of_two_lines_is_one() -> None:
    long = Prose(lines=("Research achievements", "and recognition"), size=14, top=60)
    assert found(long, Prose(lines=TEXT, top=120)) == [
        (1, "Research achievements and recognition")
    ]


def test_a_bold_paragraph_is_no_heading() -> None:
    bold = Prose(lines=TEXT, top=60, font=BOLD)
    assert found(bold, Prose(lines=TEXT * 2, top=200)) == []


def test_text_of_one_kind_has_no_headings() -> None:
    assert found(Prose(lines=TEXT)) == []


def test_a_heading_knows_its_page() -> None:
    pages = (
        prose(Prose(lines=TEXT)),
        prose(head("Talks", 60), Prose(lines=TEXT, top=90)),
    )
    assert measured(drawn(*pages)).headings == (Heading("Talks", 1, 2, Origin.TYPE),)
