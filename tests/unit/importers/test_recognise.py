"""What a file is shows in its first signs, or is not said."""

from __future__ import annotations

import pytest

from cvgen.importers.recognise import is_empty_bibtex, name_of, recognise
from cvgen.model.foreign_format import ForeignFormat

BIBTEX, CSL = ForeignFormat.BIBTEX, ForeignFormat.CSL_JSON


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("% refs\n @Article {a, title={A}}", BIBTEX),
        ('[{"title": "A"}]', CSL),
        ('{"message": {"title": "A"}}', CSL),
        ('{"orcid-identifier": {}, "person": {}}', ForeignFormat.ORCID),
        ('{"group": []}', ForeignFormat.ORCID),
        ('\n{"basics": {"name": "A"}}', ForeignFormat.JSON_RESUME),
        ("design: {}\ncv:\n  name: A\n", ForeignFormat.RENDERCV),
        ("\nTY  - JOUR\n", "RIS"),
        ("%0 Journal Article\n", "EndNote"),
        ("<!DOCTYPE html>", "a web page"),
        ('<?xml version="1.0"?>', "XML"),
        ("%PDF-1.7", "PDF"),
        ("hello", None),
        ("", None),
        ("[]", None),
        ('[{"title": ', None),
        ("[" * 100_000, None),
        ("[1, 2]", None),
    ],
)
def test_a_file_is_recognised(text: str, form: ForeignFormat | str | None) -> None:
    for wanted in ForeignFormat:
        assert recognise(text, wanted) == form


def test_what_may_be_what_is_wanted_is_that() -> None:
    both = "@misc{a, note = {\ncv: x\n}}"
    assert recognise(both, BIBTEX) is BIBTEX
    assert recognise(both, ForeignFormat.RENDERCV) is ForeignFormat.RENDERCV


@pytest.mark.parametrize("form", ForeignFormat)
def test_every_format_has_a_name(form: ForeignFormat) -> None:
    assert name_of(form)


def test_a_format_that_is_not_read_bears_its_own_name() -> None:
    assert name_of("RIS") == "RIS"


@pytest.mark.parametrize(
    ("text", "is_empty"), [("", True), ("\n % none yet\n", True), ("hello", False)]
)
def test_comments_are_no_text(text: str, *, is_empty: bool) -> None:
    assert is_empty_bibtex(text) is is_empty
