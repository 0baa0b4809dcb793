"""An export is known for one, and for one that nobody has changed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvgen.exporters.seal import MARKS, is_sealed, seal
from cvgen.importers.bibtex.import_bibtex import import_bibtex
from cvgen.importers.resume.import_resume import import_resume
from cvgen.loading.source import SourceText
from cvgen.model.exported_format import ExportedFormat

BIBTEX, RESUME = ExportedFormat.BIBTEX, ExportedFormat.JSON_RESUME
SEALED = tuple(MARKS)
SAYS = "Exported by cvgen, and replaced by its next export unless edited: "

ENTRY = "@misc{a,\n  title = {A},\n}\n"
JSON = '{\n  "basics": {}\n}\n'
BODY = {form: JSON if form is RESUME else ENTRY for form in SEALED}


def test_the_formats_with_a_place_for_a_comment_are_sealed() -> None:
    assert {form.value for form in SEALED} == {
        "bibtex",
        "jsonresume",
        "markdown",
        "html",
    }


@pytest.mark.parametrize(
    ("form", "line"),
    [
        (BIBTEX, f"% {SAYS}7435290047d2a4d4ece78333b47dddc4"),
        (ExportedFormat.HTML, f"<!-- {SAYS}7435290047d2a4d4ece78333b47dddc4 -->"),
        (ExportedFormat.MARKDOWN, f"<!-- {SAYS}7435290047d2a4d4ece78333b47dddc4 -->"),
    ],
)
def test_a_comment_ends_the_file(form: ExportedFormat, line: str) -> None:
    assert seal(ENTRY, form) == f"{ENTRY}\n{line}\n"


def test_a_resume_is_json_with_a_word_of_its_tool() -> None:
    made = json.loads(seal(JSON, RESUME))
    assert list(made) == ["basics", "meta"]
    assert list(made["meta"]) == ["cvgen"]
    assert made["meta"]["cvgen"].startswith(SAYS)


@pytest.mark.parametrize("form", [ExportedFormat.TEXT, ExportedFormat.CSL_JSON])
def test_a_format_without_a_place_stays_as_it_is(form: ExportedFormat) -> None:
    assert seal(ENTRY, form) == ENTRY
    assert not is_sealed(ENTRY.encode(), form)


def test_what_says_nothing_is_not_sealed() -> None:
    assert seal("", BIBTEX) == ""
    assert not is_sealed(b"", BIBTEX)


@pytest.mark.property
@given(st.sampled_from(SEALED), st.text(min_size=1), st.data())
def test_any_edit_breaks_a_seal(
    form: ExportedFormat, text: str, data: st.DataObject
) -> None:
    text = text.encode("utf-8", "replace").decode() + BODY[form]
    made = seal(text, form).encode()
    assert is_sealed(made, form)
    start = data.draw(st.integers(0, len(made)))
    end = data.draw(st.integers(start, len(made)))
    edited = made[:start] + data.draw(st.binary(max_size=5)) + made[end:]
    assert is_sealed(edited, form) == (edited == made)
    others = (one for one in SEALED if one is not form)
    assert not any(is_sealed(made, one) for one in others if {one, form} != PAGES)


PAGES = {ExportedFormat.HTML, ExportedFormat.MARKDOWN}
"""Their comment is the same; the names of their files are not."""


@pytest.mark.parametrize("form", SEALED)
def test_line_ends_of_another_system_are_an_edit(form: ExportedFormat) -> None:
    made = seal(BODY[form], form).encode()
    assert not is_sealed(made.replace(b"\n", b"\r\n"), form)
    assert not is_sealed(made + b"\n", form)
    assert not is_sealed(b"\xff" + made, form)


def test_an_import_does_not_see_a_seal() -> None:
    for text in (ENTRY, seal(ENTRY, BIBTEX)):
        (draft,) = import_bibtex(SourceText("x.bib", text)).drafts
        assert draft.name == "a"
    sealed = import_bibtex(SourceText("x.bib", seal(ENTRY, BIBTEX)))
    assert (sealed.read, sealed.findings) == (1, ())
    assert import_resume(SourceText("r.json", seal(JSON, RESUME))).findings == ()
