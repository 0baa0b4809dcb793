"""Editors and translators stand for a work without authors, and the owner is strong."""

from __future__ import annotations

import pytest

from cvgen.bibliography.bibliography import Reference
from cvgen.bibliography.credits import labelled
from cvgen.model.person import Credit
from cvgen.model.text import TextRun, plain_text
from tests.support.samples import locale
from tests.unit.bibliography.works import entry, listed, references

PEOPLE = "[Ada Okafor, Mei Chen]"


def reference(variant: str = "", **fields: str) -> Reference:
    """A work by nobody but those who are named."""
    work = entry("book", type="book", author="", publisher="OUP", **fields)
    (one,) = references(listed(work, variant=variant))
    return one


def strong(runs: tuple[object, ...]) -> list[str]:
    return [run.text for run in runs if isinstance(run, TextRun) and run.strong]


@pytest.mark.parametrize(
    ("fields", "line", "details"),
    [
        ({"editor": PEOPLE}, "Ada Okafor and Mei Chen (eds)", "OUP, 2024."),
        ({"editor": "Mei Chen"}, "Mei Chen (ed.)", "OUP, 2024."),
        ({"translator": "Mei Chen"}, "Translated by Mei Chen", "OUP, 2024."),
        (
            {"editor": "Mei Chen", "translator": "Ada Okafor"},
            "Mei Chen (ed.)",
            "Translated by Ada Okafor, OUP, 2024.",
        ),
    ],
)
def test_they_stand_where_authors_would(
    fields: dict[str, str], line: str, details: str
) -> None:
    one = reference(**fields)
    assert plain_text(one.authors) == line
    assert strong(one.authors.runs) == ["Mei Chen"]
    assert plain_text(one.details) == details


def test_a_name_keeps_its_particle_where_a_word_has_a_capital() -> None:
    people = "[van den Berg, Mei Chen]"
    edited, translated = reference(editor=people), reference(translator=people)
    assert plain_text(edited.authors) == "van den Berg and Mei Chen (eds)"
    assert plain_text(translated.authors) == ("Translated by van den Berg and Mei Chen")


def test_within_a_line_the_word_for_translators_has_a_small_letter() -> None:
    name = (TextRun("van den Berg"),)
    for is_opening, lead in ((False, "translated by "), (True, "Translated by ")):
        runs = labelled(name, Credit.TRANSLATOR, 1, locale(), is_opening=is_opening)
        assert runs == (TextRun(lead), *name)


def test_a_line_is_opened_only_where_that_is_said() -> None:
    name = (TextRun("Mei Chen"),)
    runs = labelled(name, Credit.TRANSLATOR, 1, locale())
    assert runs == (TextRun("translated by "), *name)


def test_a_list_of_editors_is_cut_with_the_owner_in_sight() -> None:
    people = "[A One, B Two, C Three, D Four, Mei Chen, F Six, G Seven, H Eight]"
    one = reference("authors: {limit: 3}", editor=people)
    rank = "(5th of 8)".replace(" ", "\N{NO-BREAK SPACE}")
    assert plain_text(one.authors) == f"A One, …, Mei Chen {rank}, …, H Eight (eds)"


@pytest.mark.parametrize(
    ("field", "details"),
    [
        ("editor", "Mei Chen (ed.), OUP, 2024."),
        ("translator", "Translated by Mei Chen, OUP, 2024."),
    ],
)
def test_beside_authors_the_owner_is_strong_among_the_details(
    field: str, details: str
) -> None:
    work = entry("book", type="book", author="[Ada Okafor]", publisher="OUP")
    (one,) = references(listed(f"{work}  {field}: Mei Chen\n"))
    assert strong(one.authors.runs) == []
    assert plain_text(one.details) == details
    assert strong(one.details.runs) == ["Mei Chen"]


def test_who_edits_is_no_first_author() -> None:
    work = entry("edited", author="", editor="[Mei Chen]")
    chosen = listed(work, "select: {authorship: [first, sole]}")
    assert references(chosen) == []


def test_without_a_number_a_work_is_cited_by_its_editors() -> None:
    work = entry("book", type="book", author="", editor=PEOPLE)
    (one,) = references(listed(work, variant="numbering: {scheme: none}"))
    assert one.citation == "Okafor and Chen 2024"
