"""Items of Zotero, pandoc and Crossref become works."""

from __future__ import annotations

import json

import pytest

from cvgen.diagnostics import InvalidInput
from cvgen.importers.csl.import_csl import import_csl
from tests.support.nodes import Plain, plain, source


def items(value: object, *, is_service: bool = False) -> tuple[list[Plain], list[str]]:
    found = import_csl(source(json.dumps(value)), is_service=is_service)
    fields = [plain(draft.node) for draft in found.drafts]
    return fields, [one.message for one in found.findings]


ZOTERO = {
    "id": "http://zotero.org/users/1/items/A",
    "type": "article-journal",
    "title": "<i>E. coli</i> & noise",
    "author": [{"family": "Okafor", "given": "Ada"}],
    "issued": {"date-parts": [["2024", 5, "9"]]},
    "accessed": {"date-parts": [[2024]], "season": 2},
    "container-title": "J",
    "journalAbbreviation": "J.",
    "event": "Meeting",
    "ISBN": "978-0-306-40615-7 0-306-40615-2",
    "keyword": "a, b",
    "custom": {"x": "y", "cvgen": {"selected": "true"}},
    "shelf": "3",
}
CROSSREF = {
    "DOI": "10.1000/182",
    "type": "journal-article",
    "title": ["On <i>noise</i> &amp; all"],
    "container-title": ["Journal", "Zeitschrift"],
    "short-container-title": ["J."],
    "author": [{"family": "Okafor", "given": "Ada", "sequence": "first"}],
    "issued": {"date-parts": [[2024, 5]]},
    "URL": "http://dx.doi.org/10.1000/182",
    "abstract": "<jats:p>We hum.</jats:p>",
    "article-number": "e12",
    "reference-count": 12,
    "indexed": {"timestamp": 1},
}


def test_zoteros_item_is_a_work() -> None:
    assert items([ZOTERO]) == (
        [
            {
                "type": "article-journal",
                "title": "*E. coli* & noise",
                "author": ["Ada Okafor"],
                "container-title": "J",
                "container-title-short": "J.",
                "issued": "2024-05-09",
                "event-title": "Meeting",
                "accessed": "2024",
                "ISBN": ["978-0-306-40615-7", "0-306-40615-2"],
                "keyword": ["a", "b"],
                "selected": "true",
            }
        ],
        [
            f"`{ZOTERO['id']}`: `accessed.season` has no home here: `2`",
            f"`{ZOTERO['id']}`: `custom.x` has no home here: `y`",
            f"`{ZOTERO['id']}`: `shelf` has no home here: `3`",
        ],
    )


@pytest.mark.parametrize(
    "value", [CROSSREF, {"message": CROSSREF}, {"items": [CROSSREF]}, [CROSSREF]]
)
def test_crossrefs_record_is_one_too(value: object) -> None:
    assert items(value, is_service=True) == (
        [
            {
                "type": "article-journal",
                "title": "On *noise* & all",
                "author": ["Ada Okafor"],
                "container-title": "Journal",
                "container-title-short": "J.",
                "issued": "2024-05",
                "number": "e12",
                "DOI": "10.1000/182",
                "abstract": "We hum.",
            }
        ],
        ["`10.1000/182`: `container-title` has no home here: `Zeitschrift`"],
    )


def test_a_span_begins() -> None:
    dates = {"date-parts": [[2024, 5], [2024, 6]]}
    (work,), said = items([{"id": "k", "issued": dates}])
    assert work == {"id": "k", "type": "document", "issued": "2024-05"}
    assert said == ["`k`: `issued` has no home here: `… to 2024-6`"]


@pytest.mark.parametrize("key", ["DOI", "URL", "number"])
def test_a_preprint_says_where_it_is(key: str) -> None:
    places = {
        "DOI": "10.48550/arXiv.2401.00001",
        "URL": "https://arxiv.org/abs/2401.00001",
        "number": "arXiv:2401.00001",
    }
    (work,), _ = items([{"id": "k", "type": "article", key: places[key]}])
    assert isinstance(work, dict)
    assert work["arxiv"] == "2401.00001"


@pytest.mark.parametrize("value", [1, "a", [1], ["a"], [[]]])
def test_what_is_no_list_of_works_is_refused(value: object) -> None:
    with pytest.raises(InvalidInput, match="the file is no list of works"):
        items(value)


def test_what_is_no_item_is_counted_said_and_voids_no_other() -> None:
    found = import_csl(source(json.dumps(["x", {"id": "k", "title": "T"}, 5])))
    assert found.read == len(found.drafts) == 3
    assert [one.message for one in found.findings] == [
        "`the list`: `item 1` has no home here: `x`",
        "`the list`: `item 3` has no home here: `5`",
    ]


def test_parts_of_a_name_without_a_home_are_said() -> None:
    people = [
        {"family": "Chen", "given": "Mei", "comma-suffix": True, "email": "m@x.org"},
        {"literal": "The Group", "family": "Okafor"},
        {"family": "Li", "ORCID": "nonsense"},
    ]
    (work,), said = items([{"id": "k", "author": people}])
    assert isinstance(work, dict)
    assert work["author"] == ["Mei Chen", {"literal": "The Group"}, "Li"]
    assert said == [
        "`k`: `author.email` has no home here: `m@x.org`",
        "`k`: `author.family` has no home here: `Okafor`",
        "`k`: `author.ORCID` has no home here: `nonsense`",
    ]


def test_words_for_a_state_and_a_language_are_known() -> None:
    item = {"id": "k", "status": "In press", "language": "English"}
    meeting = {"event": "A day", "event-title": "A day"}
    (work,), said = items([item | meeting])
    assert isinstance(work, dict)
    assert work["status"] == "in-press"
    assert work["language"] == "en"
    assert work["event-title"] == "A day"
    assert said == []


@pytest.mark.parametrize(
    ("more", "note"), [({}, ""), ({"note": "Two volumes"}, "Two volumes; ")]
)
def test_what_is_under_contract_is_being_written(
    more: dict[str, str], note: str
) -> None:
    (work,), said = items([{"id": "k", "status": "under contract"} | more])
    assert isinstance(work, dict)
    assert work["status"] == "in-preparation"
    assert work["note"] == f"{note}Under contract"
    assert said == []


def test_what_is_custom_and_no_mapping_is_said() -> None:
    _, said = items([{"id": "k", "custom": "x"}])
    assert said == ["`k`: `custom` has no home here: `x`"]


@pytest.mark.parametrize(
    "others", [{"family": "others"}, {"literal": "et al."}, {"literal": "and others"}]
)
def test_others_are_no_author_but_stay_in_mind(others: dict[str, str]) -> None:
    authors = [{"family": "Okafor", "given": "Ada"}, others]
    (work,), said = items([{"id": "k", "title": "A", "author": authors}])
    assert isinstance(work, dict)
    assert (work["author"], work["and-others"]) == (["Ada Okafor"], "true")
    assert said == ["`k`: `author` ends with `and others`: names are missing"]
