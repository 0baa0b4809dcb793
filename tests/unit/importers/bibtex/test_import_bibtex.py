"""Entries become works in CSL's names, and nothing is lost silently."""

from __future__ import annotations

import pytest

from tests.support.nodes import Plain, bibtex


def work_of(text: str) -> dict[str, Plain]:
    (work,), _ = bibtex(text)
    assert isinstance(work, dict)
    return work


def test_an_article_is_one() -> None:
    found = work_of(
        "@article{k, title={A: B}, author={C, D}, journal={J}, year=2024, month=may,"
        "volume=1, number=2, pages={3--4}, doi={https://doi.org/10.1000/182},"
        "url={http://dx.doi.org/10.1000/182}, issn={0317-8471}, keywords={a, b; c}}"
    )
    assert found == {
        "id": "k",
        "type": "article-journal",
        "title": "A: B",
        "author": ["D C"],
        "container-title": "J",
        "issued": "2024-05",
        "volume": "1",
        "issue": "2",
        "page": "3-4",
        "DOI": "https://doi.org/10.1000/182",
        "ISSN": "0317-8471",
        "keyword": ["a, b", "c"],
    }


@pytest.mark.parametrize(
    ("kind", "type_", "genre"),
    [
        ("phdthesis", "thesis", "Ph.D. thesis"),
        ("mastersthesis", "thesis", "Master's thesis"),
        ("techreport", "report", "Technical report"),
        ("InProceedings", "paper-conference", None),
        ("online", "webpage", None),
        ("software", "software", None),
    ],
)
def test_a_type_is_csls(kind: str, type_: str, genre: str | None) -> None:
    found = work_of(f"@{kind}{{k, title={{A}}}}")
    assert (found["type"], found.get("genre")) == (type_, genre)


def test_a_type_that_nobody_knows_is_a_document_and_said() -> None:
    (work,), said = bibtex("@sculpture{k, title={A}}")
    assert work == {"id": "k", "type": "document", "title": "A"}
    assert said == ["`k`: `@sculpture` is not known here: taken for a document"]


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ("year={in press}", "in-press"),
        ("year={forthcoming}", "forthcoming"),
        ("note={Submitted}", "submitted"),
        ("pubstate={inpress}", "in-press"),
        (r"note={Revise \& resubmit}", "revise-and-resubmit"),
    ],
)
def test_a_state_may_stand_in_several_fields(fields: str, state: str) -> None:
    assert work_of(f"@misc{{k, title={{A}}, {fields}}}")["status"] == state


def test_and_others_is_said() -> None:
    (work,), said = bibtex("@misc{k, title={A}, author={B, C and others}}")
    assert said == ["`k`: `author` ends with `and others`: names are missing"]
    expected = {"author": ["C B"], "and-others": "true"}
    assert work == {"id": "k", "type": "document", "title": "A", **expected}


def test_of_editors_and_of_nobody_and_others_is_only_said() -> None:
    works, said = bibtex(
        "@book{k, title={A}, author={B}, editor={C and others}}\n"
        "@misc{l, title={A}, author={others}}"
    )
    assert [("and-others" in one) for one in works if isinstance(one, dict)] == [
        False,
        False,
    ]
    assert said == [
        "`k`: `editor` ends with `and others`: names are missing",
        "`l`: `author` ends with `and others`: names are missing",
    ]


def test_what_has_no_home_is_listed_with_its_entry_and_value() -> None:
    _, said = bibtex(
        "@misc{k, title={A}, timestamp={Mon}, file={:x.pdf:PDF}, month=may}"
    )
    assert said == [
        "`k`: `month` has no home here: `May`",
        "`k`: `timestamp` has no home here: `Mon`",
        "`k`: `file` has no home here: `:x.pdf:PDF`",
    ]


def test_a_meetings_address_is_where_it_was() -> None:
    assert work_of("@inproceedings{k, address={Vienna}}")["event-place"] == "Vienna"
    found = work_of("@inproceedings{k, address={New York}, publisher={ACM}}")
    assert found["publisher-place"] == "New York"


def test_a_residue_is_put_over_what_was_read() -> None:
    found = work_of(
        '@misc{k, title={A}, cvgen={{"id":"x y","selected":"true","title":null}}}'
    )
    assert found == {"id": "x y", "type": "document", "selected": "true"}


def test_wrong_separators_are_said_and_an_address_needs_no_scheme() -> None:
    (work,), said = bibtex(
        "@article{k, title={T}, author={C D; E F}, year={c. 2009}, "
        "url={www.example.org}}"
    )
    assert isinstance(work, dict)
    assert work["author"] == ["C D", "E F"]
    assert work["issued"] == "2009"
    assert work["URL"] == "https://www.example.org"
    assert said == [
        "`k`: `author` has the wrong separators between names, `C D; E F`",
        "`k`: of `year: c. 2009` only `2009` is read",
    ]


def test_what_two_fields_tell_differently_is_said_once() -> None:
    (work,), said = bibtex(
        "@book{k, title={T}, language={german}, langid={ngerman}, date={2020-05},"
        "year={2020}}"
    )
    assert isinstance(work, dict)
    assert (work["language"], work["issued"], said) == ("de", "2020-05", [])
    _, said = bibtex(
        "@book{k, title={T}, language={german}, langid={french}, date={2020-05},"
        "year={2019}}"
    )
    assert said == [
        "`k`: `year` has no home here: `2019`",
        "`k`: `langid` has no home here: `french`",
    ]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (
            "year={c. 2021}, month={13}",
            ["`k`: of `year: c. 2021` and `month: 13` only `2021` is read"],
        ),
        (
            "year=2021, day=32",
            ["`k`: of `year: 2021` and `day: 32` only `2021` is read"],
        ),
        (
            "date={2024-05/2024-06}, urldate={1 May 2024}",
            [
                "`k`: of `date: 2024-05/2024-06` only `2024-05` is read",
                "`k`: of `urldate: 1 May 2024` only `2024` is read",
            ],
        ),
        (
            "date={soon}, year={c. 2024}",
            [
                "`k`: `date` has no home here: `soon`",
                "`k`: of `year: c. 2024` only `2024` is read",
            ],
        ),
        (
            "date={soon}, month=13",
            [
                "`k`: `date` has no home here: `soon`",
                "`k`: `month` has no home here: `13`",
            ],
        ),
    ],
)
def test_of_a_date_it_is_said_what_was_made_of_what(
    fields: str, said: list[str]
) -> None:
    _, found = bibtex(f"@book{{k, title={{T}}, {fields}}}")
    assert found == said


GAP = "\N{NO-BREAK SPACE}" * 100_000


@pytest.mark.parametrize(
    ("field", "key", "expected"),
    [
        pytest.param(
            f"pages = {{1{GAP}--{GAP}2{GAP}3}}", "page", f"1-2{GAP}3", id="page"
        ),
        pytest.param(
            f"keywords = {{a{GAP}b{GAP}, c}}",
            "keyword",
            [f"a{GAP}b", "c"],
            id="keyword",
        ),
    ],
)
def test_a_long_gap_is_looked_through_once(
    field: str, key: str, expected: Plain
) -> None:
    work = work_of(f"@article{{k, title = {{T}}, year = 2024, {field}}}")
    assert work[key] == expected


def test_a_long_row_of_signs_is_looked_through_once() -> None:
    signs = ",;" * 50_000
    work = work_of(f"@book{{k, title = {{T}}, year = 2024, isbn = {{{signs}}}}}")
    assert work["ISBN"] == signs


def test_a_person_is_parted_alike_in_all_entries() -> None:
    works, _ = bibtex(
        "@misc{a, title={A}, author={Maria Vidal Ferrán}}\n"
        "@misc{b, title={B}, editor={Vidal Ferrán, Maria}}"
    )
    first, second = works
    assert isinstance(first, dict)
    assert isinstance(second, dict)
    assert first["author"] == second["editor"] == ["Vidal Ferrán, Maria"]
