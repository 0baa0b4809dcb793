"""A file of another system is read as its importer wants it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.files import foreign
from cvgen.files.extra import install_hint
from cvgen.files.foreign import need_importers, read_foreign
from cvgen.model.foreign_format import ForeignFormat
from tests.support.nodes import plain

TEXTS = {
    ForeignFormat.BIBTEX: "@misc{a, title={A}}",
    ForeignFormat.CSL_JSON: '[{"id": "a", "title": "A"}]',
    ForeignFormat.ORCID: '{"group": [{"work-summary": [{"title": null}]}]}',
    ForeignFormat.JSON_RESUME: '{"basics": {}, "publications": [{"name": "A"}]}',
    ForeignFormat.RENDERCV: "cv: {sections: {a: [{authors: [B], title: A}]}}",
}


@pytest.mark.parametrize("form", ForeignFormat)
def test_every_format_has_its_importer(form: ForeignFormat, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text(TEXTS[form], encoding="utf-8")
    assert read_foreign(path, form).read == 1


SHAPES = {
    ForeignFormat.BIBTEX: "BibTeX",
    ForeignFormat.CSL_JSON: "CSL-JSON",
    ForeignFormat.ORCID: "a record of ORCID's",
    ForeignFormat.JSON_RESUME: "a JSON Resume",
    ForeignFormat.RENDERCV: "a CV of RenderCV's",
}


@pytest.mark.parametrize("form", ForeignFormat)
@pytest.mark.parametrize("other", ForeignFormat)
def test_a_file_of_another_format_is_refused_by_its_name(
    form: ForeignFormat, other: ForeignFormat, tmp_path: Path
) -> None:
    path = tmp_path / "file"
    path.write_text(TEXTS[other], encoding="utf-8")
    if form is other:
        assert read_foreign(path, form).read == 1
        return
    with pytest.raises(InvalidInput) as caught:
        read_foreign(path, form)
    (found,) = caught.value.diagnostics
    assert found.message == (
        f"the file looks like {SHAPES[other]}, not like {SHAPES[form]}"
    )
    assert found.hints == (f"write `{other.value}` in place of `{form.value}`",)


def test_a_format_that_is_not_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "refs.ris"
    path.write_text("TY  - JOUR\nER  - \n", encoding="utf-8")
    with pytest.raises(InvalidInput, match="the file looks like RIS") as caught:
        read_foreign(path, ForeignFormat.BIBTEX)
    assert caught.value.diagnostics[0].hints == (
        "have the program that wrote it export BibTeX or CSL-JSON",
    )


def test_prose_is_no_bibtex_but_comments_are(tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text("Dear all,\n", encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"it has no entry such as `@article\{…\}`"):
        read_foreign(path, ForeignFormat.BIBTEX)
    path.write_text("% none yet\n", encoding="utf-8")
    assert read_foreign(path, ForeignFormat.BIBTEX).read == 0


def test_a_missing_record_may_have_been_meant_as_an_id(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="nosuch is missing") as caught:
        read_foreign(tmp_path / "nosuch", ForeignFormat.ORCID)
    assert caught.value.diagnostics[0].hints == (
        "give the file of a record, or an iD such as `0000-0002-1825-0097`",
    )


def test_old_bibtex_is_read_as_western_european_and_that_is_said(
    tmp_path: Path,
) -> None:
    path = tmp_path / "old.bib"
    path.write_bytes("@misc{a, title={Müller\x0c}}".encode("cp1252"))
    found = read_foreign(path, ForeignFormat.BIBTEX)
    assert plain(found.drafts[0].node) == {
        "id": "a",
        "type": "document",
        "title": "Müller",
    }
    assert [one.message for one in found.findings] == [
        "the file is not UTF-8: it was read as Western European (Windows-1252)"
    ]


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"a\.bib is missing"):
        read_foreign(tmp_path / "a.bib", ForeignFormat.BIBTEX)


@pytest.mark.parametrize("package", ["no_such_package", "no_such.package"])
def test_without_the_extra_it_says_how_to_get_it(
    package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    need_importers()
    monkeypatch.setattr(foreign, "PACKAGES", (package,))
    with pytest.raises(InvalidInput, match="is not installed") as found:
        need_importers()
    assert found.value.diagnostics[0].hints == (install_hint("import"),)


def test_a_file_in_utf_16_is_called_that(tmp_path: Path) -> None:
    path = tmp_path / "x.bib"
    path.write_bytes("@misc{a, title={A}}".encode("utf-16"))
    with pytest.raises(InvalidInput, match="the file is UTF-16, not UTF-8"):
        read_foreign(path, ForeignFormat.BIBTEX)
