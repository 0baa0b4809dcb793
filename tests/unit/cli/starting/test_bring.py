"""The works of another system become the publications of a new folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvgen.cli.starting.bring import Brought, bring_works
from cvgen.cli.starting.starter import Owner, starter_files
from cvgen.diagnostics import InvalidInput
from cvgen.loading.load import load_cv
from cvgen.loading.source import SourceText
from cvgen.model.foreign_format import ForeignFormat
from cvgen.model.text import literal

OWNER = Owner(name="Mei Chen")
BIBTEX = """
@article{floods, title={Floods: a review}, author={Chen, Mei and Okafor, Ada},
  journal={Journal of Examples}, year={2024}}
@article{droughts, title={Droughts}, author={M. Chen}, journal={J}, year={2023}}
@book{other, title={Not mine}, author={Somebody Else}, publisher={P}, year={2001}}
"""


def brought(folder: Path, text: str, owner: Owner = OWNER) -> Brought:
    path = folder / "works.bib"
    path.write_text(text, encoding="utf-8")
    return bring_works(ForeignFormat.BIBTEX, path, starter_files(owner))


def ids(found: Brought) -> list[str]:
    works = SourceText("publications.yaml", found.publications)
    cv = load_cv(SourceText("profile.yaml", "name: Mei Chen"), works)
    return [work.id for work in cv.publications]


def test_works_stand_below_the_words_of_the_template(tmp_path: Path) -> None:
    found = brought(tmp_path, BIBTEX)
    first, _, rest = found.publications.partition("\n")
    assert first == "# yaml-language-server: $schema=schema/publications.json"
    assert rest.startswith("##\n## Your works, in any order")
    assert "TODO" not in rest
    assert ids(found) == ["floods"]


def test_works_of_others_are_left_out_and_said(tmp_path: Path) -> None:
    found = brought(tmp_path, BIBTEX)
    assert (found.works, found.strangers) == (1, 2)
    assert [one.message for one in found.findings] == [
        "`droughts` is left out: Mei Chen is not among its authors",
        "`other` is left out: Mei Chen is not among its authors",
    ]


def test_a_spelling_that_is_told_is_the_owner(tmp_path: Path) -> None:
    owner = Owner(name="Mei Chen", aliases=("M. Chen",))
    found = brought(tmp_path, BIBTEX, owner)
    assert ids(found) == ["floods", "droughts"]


def test_a_file_without_works_leaves_none(tmp_path: Path) -> None:
    assert ids(brought(tmp_path, "")) == []


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        bring_works(ForeignFormat.BIBTEX, tmp_path / "x.bib", starter_files(OWNER))
    assert caught.value.diagnostics[0].message == "x.bib is missing"


def test_of_works_on_one_line_only_those_of_others_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "works.json"
    path.write_text(
        '[{"id":"a","type":"book","title":"Floods of today","author":'
        '[{"family":"Chen","given":"Mei"}],"issued":{"date-parts":[[2024]]}},'
        '{"id":"b","type":"book","title":"Not mine at all","author":'
        '[{"family":"Else","given":"Somebody"}],"issued":{"date-parts":[[2001]]}}]'
    )
    found = bring_works(ForeignFormat.CSL_JSON, path, starter_files(OWNER))
    assert ids(found) == ["a"]
    assert (found.works, found.strangers) == (1, 1)


def test_a_work_of_others_that_stands_there_twice_is_left_out_twice(
    tmp_path: Path,
) -> None:
    twice = BIBTEX + BIBTEX.splitlines()[-1].replace("{other,", "{again,")
    found = brought(tmp_path, twice)
    assert ids(found) == ["floods"]
    assert (found.works, found.strangers) == (1, 3)  # it twice, and `droughts`


RECORD = """{
  "person": {"name": {"given-names": {"value": "Mei"}, "family-name": {"value": "Chen"},
    "credit-name": {"value": "M. Q. Chen"}},
    "biography": {"content": "I listen."}},
  "activities-summary": {
    "employments": {"affiliation-group": [{"summaries": [{"employment-summary": {
      "role-title": "Lecturer", "organization": {"name": "Poly"},
      "start-date": {"year": {"value": "2020"}}}}]}]},
    "works": {"group": [
      {"work-summary": [{"title": {"title": {"value": "Floods"}}, "type": "book",
        "publication-date": {"year": {"value": "2024"}},
        "external-ids": {"external-id": [{"external-id-type": "doi",
          "external-id-value": "10.5555/floods"}]}}]},
      {"work-summary": [{"title": {"title": {"value": "Noise"}}, "type": "book",
        "publication-date": {"year": {"value": "2023"}},
        "contributors": {"contributor": [
          {"credit-name": {"value": "Okafor, Ada"}},
          {"credit-name": {"value": "M. Q. Chen"}}]}}]}]}}}
"""


def test_a_record_fills_in_the_profile_too(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    path.write_text(RECORD, encoding="utf-8")
    found = bring_works(ForeignFormat.ORCID, path, starter_files(OWNER))
    profile = SourceText("profile.yaml", found.profile)
    works = SourceText("publications.yaml", found.publications)
    cv = load_cv(profile, works)
    assert [one.title for one in cv.profile.positions] == [literal("Lecturer")]
    assert "I listen." in found.profile
    assert "aliases:\n  - M. Q. Chen\n" in found.profile
    assert "TODO your position" not in found.profile
    assert "TODO your university" in found.profile
    assert [work.id for work in cv.publications] == ["okafor2023noise"]
    assert (found.works, found.strangers, found.added) == (1, 0, 3)
    assert (found.left_out, found.wanting) == (1, ("10.5555/floods",))


def test_what_the_owner_has_written_into_the_profile_stays(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    path.write_text(RECORD, encoding="utf-8")
    files = starter_files(OWNER)
    mine = files["profile.yaml"].replace("TODO two or three sentences", "Three")
    files["profile.yaml"] = mine
    found = bring_works(ForeignFormat.ORCID, path, files)
    assert "Three: what you study" in found.profile
    assert "I listen." not in found.profile
