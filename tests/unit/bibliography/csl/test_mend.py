"""A style says what it means in words that citeproc-py understands."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from cvgen.bibliography.csl.mend import leave_capitals, mend

CSL = "http://purl.org/net/xbiblio/csl"


def mended(inner: str) -> str:
    """What is within an element after it has been mended."""
    style = ET.fromstring(f'<style xmlns="{CSL}">{inner}</style>')  # noqa: S314
    mend(style)
    ET.register_namespace("", CSL)
    start, end = f'<style xmlns="{CSL}">', "</style>"
    text = ET.tostring(style, "unicode")
    return text.removeprefix(start).removesuffix(end).replace(" />", "/>")


def test_angle_brackets_around_an_address_are_no_markup() -> None:
    assert mended('<text variable="URL" prefix="&lt;" suffix="&gt;"/>') == (
        '<text variable="URL" prefix="\ue010" suffix="\ue011"/>'
    )


def test_what_is_put_in_quotes_is_marked() -> None:
    assert mended('<text variable="title" quotes="true" prefix="a" suffix="."/>') == (
        '<text variable="title" prefix="a\ue004" suffix="\ue005."/>'
    )
    assert mended('<text variable="title" quotes="false"/>') == (
        '<text variable="title"/>'
    )


def test_what_is_put_in_title_case_is_marked_within_its_quotes() -> None:
    fields = 'quotes="true" prefix="a" suffix="."'
    assert mended(f'<text variable="title" text-case="title" {fields}/>') == (
        '<text variable="title" prefix="a\ue004\ue00d" suffix="\ue00e\ue005."/>'
    )
    assert mended('<text macro="title" text-case="title"/>') == (
        '<text macro="title" prefix="\ue00d" suffix="\ue00e"/>'
    )


def test_a_sentence_keeps_its_proper_names() -> None:
    assert mended('<text variable="title" text-case="sentence"/>') == (
        '<text variable="title" text-case="capitalize-first"/>'
    )


@pytest.mark.parametrize(
    ("case", "left"),
    [
        ("capitalize-first", "<name-part/>"),
        ("title", "<name-part/>"),
        ("uppercase", '<name-part text-case="uppercase"/>'),
    ],
)
def test_a_name_is_in_capitals_or_as_it_is(case: str, left: str) -> None:
    assert mended(f'<name-part text-case="{case}"/>') == left


@pytest.mark.parametrize(("suffix", "parted"), [("", " "), (".", ". "), (". ", ". ")])
def test_a_block_is_parted_from_the_next(suffix: str, parted: str) -> None:
    block = '<text display="block" suffix="{}"/>'
    assert mended(block.format(suffix)) == block.format(parted)


def test_numbers_are_named_as_the_processor_names_them() -> None:
    number = '<number variable="{}"/>'
    for written, named in (("chapter-number", "chapter_number"), ("page-first",) * 2):
        assert mended(number.format(written)) == number.format(named)


def test_the_parts_of_a_date_bring_its_delimiter() -> None:
    date = (
        '<locale><date form="text" delimiter=" "><date-part name="month"/>'
        '<date-part name="year" suffix=","/><date-part name="day" prefix="."/>'
        "</date></locale>"
    )
    assert mended(date) == (
        '<locale><date form="text" delimiter=" "><date-part name="month" suffix=" "/>'
        '<date-part name="year" suffix=","/><date-part name="day" prefix=" ."/>'
        "</date></locale>"
    )


def test_all_parts_before_the_year_have_the_delimiter_behind_them() -> None:
    day, month = '<date-part name="day"%s/>', '<date-part name="month"%s/>'
    start, end = (
        '<locale><date delimiter="/">',
        '<date-part name="year"/></date></locale>',
    )
    suffix = ' suffix="/"'
    assert mended(f"{start}{day % ''}{month % ''}{end}") == (
        f"{start}{day % suffix}{month % suffix}{end}"
    )


def test_a_label_is_printed_with_its_variable_only() -> None:
    assert mended('<group><label variable="edition" form="short"/></group>') == (
        '<group><choose><if variable="edition"><label variable="edition" form="short"/>'
        "</if></choose></group>"
    )


@pytest.mark.parametrize(
    "label", ['<names><label form="short"/></names>', '<label variable="locator"/>']
)
def test_a_label_of_names_stays(label: str) -> None:
    assert mended(label) == label


def test_a_word_in_a_branch_is_no_variable_because_of_another_branch() -> None:
    word, title = '<text value="No."/>', '<text variable="title"/>'
    assert mended(
        f'<choose><if type="book">{word}</if><else>{title}</else></choose>'
    ) == (
        f'<choose><if type="book">{word}</if><else/></choose>'
        f'<choose><if type="book"/><else>{title}</else></choose>'
    )


def test_groups_of_words_and_of_variables_stay_together() -> None:
    word = '<group><text value="No."/></group>'
    groups = f'<group>{word}<group><text variable="title"/></group></group>'
    assert mended(groups) == groups


@pytest.mark.parametrize("inner", ['<text value="a"/>', '<text macro="a"/>'])
def test_branches_of_one_kind_stay_together(inner: str) -> None:
    choose = f'<choose><if type="book">{inner}</if><else>{inner}</else></choose>'
    assert mended(choose) == choose


def test_capitals_of_macros_are_left_and_those_of_variables_are_made() -> None:
    style = ET.Element("style")
    for key in ("macro", "variable"):
        ET.SubElement(style, "text", {key: "title", "text-case": "title"})
    leave_capitals(style)
    assert [dict(text.attrib) for text in style] == [
        {"macro": "title"},
        {"variable": "title", "text-case": "title"},
    ]


def test_a_number_with_signs_in_it_is_one() -> None:
    assert 'variable="number" plural="never"' in mended('<label variable="number"/>')
    assert "plural" not in mended('<label variable="page"/>')
