"""Works that can be printed, and a word on what is left out."""

from __future__ import annotations

from cvgen.diagnostics import DataPath, Location, error
from cvgen.importers.accept import accept, refusal
from cvgen.importers.draft import Draft, Imported, found
from tests.support.nodes import mapping, plain, source

GOOD = {"id": "k", "title": "Floods", "author": ["Ada Okafor"], "issued": "2024"}


def accepted(**fields: object) -> tuple[list[object], list[str]]:
    draft = Draft("entry", mapping({**GOOD, **fields}))
    works, findings = accept(Imported(source=source("", "x.bib"), drafts=(draft,)))
    return [plain(one.node) for one in works], [one.message for one in findings]


def test_a_work_is_taken_as_it_is() -> None:
    assert accepted() == ([GOOD], [])


def test_an_address_of_an_old_site_is_taken_too() -> None:
    works, said = accepted(URL="http://example.org/a")
    assert works == [{**GOOD, "URL": "http://example.org/a"}]
    assert said == []


def test_a_wrong_value_is_left_out_and_said() -> None:
    works, said = accepted(DOI="nonsense")
    assert works == [GOOD]
    assert said == [
        (
            "`entry`: `DOI` is left out, `nonsense`: "
            "`nonsense` is not a DOI: it does not begin with `10.`"
        )
    ]


def test_a_work_without_a_date_is_left_out_and_said() -> None:
    works, said = accepted(issued="soon")
    assert works == []
    assert said == [
        "`entry`: `issued` is left out, `soon`: `soon` is not a date",
        "`entry` is left out: has neither `issued` nor `status`",
    ]


def test_of_an_entry_that_cannot_be_read_to_its_end_one_thing_is_said() -> None:
    trouble = found("bad-entry", "`a` cannot be read to its end: why", "x.bib", 3)
    bare = Draft("a", mapping({"title": "Floods"}), trouble)
    whole = Draft("a", mapping(GOOD), trouble)
    imported = Imported(source=source("", "x.bib"), drafts=(bare, whole))
    works, said = accept(imported)
    assert [plain(one.node) for one in works] == [GOOD]
    assert [f"{one.location}: {one.message}" for one in said] == [
        "x.bib:3:1: `a` is left out: it cannot be read to its end: why",
        "x.bib:3:1: `a` cannot be read to its end: why",
    ]


def test_a_work_without_authors_is_left_out_and_where_they_are_is_said() -> None:
    draft = Draft("entry", mapping({"title": "Floods", "DOI": "10.5555/floods"}))
    bare = Draft("other", mapping({"title": "Noise", "issued": "2024"}))
    works, findings = accept(
        Imported(source=source("", "x.json"), drafts=(draft, bare))
    )
    assert works == ()
    assert [(one.message, one.hints) for one in findings] == [
        (
            "`entry` is left out: the file names no authors of it",
            ("`cvgen import doi 10.5555/floods` asks doi.org for them",),
        ),
        (
            "`other` is left out: the file names no authors of it",
            ("write it into publications.yaml, with its authors",),
        ),
    ]


def test_an_id_is_one_or_is_made_of_name_year_and_title() -> None:
    assert accepted(id="a b,c")[0] == [{**GOOD, "id": "a-b-c"}]
    assert accepted(id="")[0] == [{**GOOD, "id": "okafor2024floods"}]
    assert accepted(id=" ", author=[{"literal": "ATLAS"}])[0] == [
        {**GOOD, "id": "atlas2024floods", "author": [{"literal": "ATLAS"}]}
    ]


def test_a_refusal_keeps_the_line_and_the_hint() -> None:
    path = DataPath("publications", ("author", 0, "orcid"))
    problem = error(
        "x", "it is none", path=path, location=Location("x", 7), hints=("h",)
    )
    said = refusal(problem, "k", "0", "x.bib")
    assert said.message == "`k`: `author.orcid` is left out, `0`: it is none"
    assert (str(said.location), said.hints) == ("x.bib:7:1", ("h",))
